import type { ActEntry } from "./phrases.js";

const warmth = "best|kind|warm|kindest|warmest|sincere|many|friendly|respectful";
const time =
  "day|evening|night|week|weekend|afternoon|morning|time|one|holiday|holidays|christmas|trip|journey|flight|stay|summer|year|break|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/** Words above a name. */
export const signOffs: readonly ActEntry[] = [
  `^ ?* ${warmth} regards|wishes|greetings`,
  `^ ${warmth} and|& ${warmth} regards|wishes`,
  "^ regards|sincerely|respectfully|cordially|cheers|best|warmly|love|xx|xoxo $",
  "^ yours ?* sincerely|faithfully|truly|respectfully",
  "^ sincerely|respectfully|faithfully yours",
  "^ with|in ?* ?* regards|thanks|gratitude|wishes|appreciation $",
].map((phrase) => ({ phrase }));

/** “We have a room for one more night” wishes nobody anything. */
const had = [
  "i|we|you|they|he|she|it|who|which|that|to|will|can|may|must|should|would|do|does|did|not|still|also|only",
];

/** Wishes on parting. */
export const farewells: readonly ActEntry[] = [
  ...[
    `hope|hoping|trust|wish ?* you ?* ?* have a|an|another ?* ?* ?* ${time}`,
    `enjoy your|the ?* ?* ${time} $`,
    `enjoy your|the ?* ?* ?* ${time} !|.|and|with|in|at|ahead`,
    `wish|wishing you ?* a|an|all ?* ?* ?* ${time}|best`,
    "^ take|have care|fun",
    "all the best",
    "good luck",
    "stay safe|well|healthy|warm|cool|tuned",
    "safe|happy travels|journey|travelling|traveling|shopping|reading|gaming|cooking|holidays|flying|riding|listening|streaming|coding|gardening",
    "^ until next|then ?* ?* $",
    "bye|goodbye|bye-bye|farewell",
    "thank|thanks ?* ?* for your ?* ?* understanding",
  ].map((phrase) => ({ phrase })),
  { phrase: `have a|an|another ?* ?* ?* ${time}`, unless: { before: had } },
  // Not “great to see you again”.
  { phrase: "see|talk|speak to|with|you ?* soon|later|then|again", unless: { before: ["to", "not"] } },
];
