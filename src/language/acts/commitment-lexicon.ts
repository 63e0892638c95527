import type { Commitment } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/**
 * `does`: the company does it, where the verb is said of the future; `gets`: the customer will have it; `comes`: a
 * thing that will reach them; `says`: the words themselves tell what will be. The first word that is a verb carries
 * the auxiliaries.
 */
export interface CommitmentEntry extends ActEntry {
  readonly role: "does" | "gets" | "comes" | "says";
  readonly what: Commitment["what"];
  /** Counts only with a time: “will be fixed by Friday”. Without one it is work, or nothing at all. */
  readonly timed?: "else-work" | "else-nothing";
}

const of = (
  role: CommitmentEntry["role"],
  what: Commitment["what"],
  phrases: readonly string[],
  timed?: CommitmentEntry["timed"],
): CommitmentEntry[] => phrases.map((phrase) => ({ role, what, phrase, ...(timed ? { timed } : {}) }));

const news =
  "update|updates|answer|answers|reply|replies|response|responses|confirmation|feedback|findings|result|results|outcome|news|report|decision|conclusion|verdict|explanation|summary|word|resolution|status|message|messages|email|emails|e-mail|mail|note|letter|text|sms|call|ring|callback|call-back|phone|notification|notifications|timeline|timescale|eta|quote|details|information|info|buzz|bell|shout|line|write-up|notice";

const updates = "update|updates|news|details|information|message|messages|email|emails|report|reports";
const inbox =
  "inbox|email|e-mail|mail|mailbox|message|messages|page|thread|post|space|reply|phone|spam|junk|notification|notifications|update|updates|call";

/** The company comes back to the customer. */
const does = of("does", "follow-up", [
  "update|updating|notify|notifying|inform|informing|advise|advising|contact|contacting|call|calling|ring|ringing|phone|phoning|telephone|text|texting|message|messaging|email|emailing|e-mail|e-mailing|mail|write|writing|tell|telling|answer|answering|brief|ping|dm|alert|alerting you|u|everyone",
  "update|updating this|the|here|our|your|it ?* ?* thread|post|page|ticket|case|topic|issue|article|status|discussion|banner|story|notice|site|website",
  "update|updating here|again|further|accordingly",
  "update|updating by|on|at|before|within|as|once|when|tomorrow|today|soon|shortly",
  "write|writing to|back|again",
  "write you",
  "let|letting you|u|everyone ?* ?* know",
  "let|letting you|u have|hear|see",
  "keep|keeping|kept ?* ?* ?* ?* posted|updated|informed|advised|notified|apprised|abreast",
  "keep|keeping you|everyone ?* in the loop|picture",
  "keep|keeping you ?* up to date|speed",
  "keep|keeping you up-to-date",
  "return|returning you",
  "get|getting|come|coming|circle|circling|be|report|reporting|go|write|writing|call|calling|ring|ringing|phone|phoning|message|text|loop|swing|reach|email|reply|check|feed|turn|drop back",
  "revert|reverting",
  "follow|following up|back with|to|by|on|here|once|when|as|tomorrow|today|shortly|soon|within|in|again|personally|separately|directly",
  "follow|following up $",
  "follow-up|followup",
  "follow|following this|it|that ?* up with you",
  "reach|reaching out to you",
  "reach|reaching out again|directly|personally|shortly|soon|by|within|once|when|as|tomorrow|today|in|with",
  "reach|reaching out $",
  "reach|reaching you",
  "be|get|getting|stay|keep|remain ?* in touch|contact ?*",
  "be in contact|touch",
  "make|making contact",
  "touch|touching base",
  "check|checking in with|again|on|by",
  "reply|replying|respond|responding",
  "report|reporting ?* ?* to you",
  "return to you|this",
  "return your call|email|message",
  "confirm|confirming to|by|here|back|for|in",
  "confirm|confirming ?* ?* ?* ?* to|with you",
  "confirm|confirming this|it|that|the|your|everything|whether|if|when|what|once|as",
  "speak|speaking|talk|talking to|with you",
  "connect|connecting with you",
  "announce|announcing",
  `send|sending|give|giving|provide|providing|share|sharing|drop|dropping|bring|bringing|offer|get|getting|shoot|have you ?* ?* ?* ?* ?* ${news}`,
  `provide|providing you with ?* ?* ?* ?* ${news}`,
  `send|sending|give|provide|providing|share|sharing|post|posting|publish|publishing|issue|issuing|drop|leave|write|make|place an|a|the|another|our|their|more|further|any|regular|some|all|daily|your ?* ?* ?* ${news}`,
  `send|sending|provide|providing|share|sharing|post|posting|publish|publishing ${news}`,
  `share|sharing what`,
  "post|posting here|again|back|it",
  "post|posting ?* in|on|to|under this|the|our|your|that",
  "give you ?* ?* ?* call|ring|bell|buzz|shout",
  "arrange|arranging|schedule|scheduling a|your ?* ?* call|callback|call-back",
  "pass|passing it|this|that|everything|their|the|his|her ?* ?* ?* ?* to|on|back you",
  "pass|passing it|this|that|their|the ?* ?* ?* ?* on|back to you",
  "relay|relaying ?* ?* ?* ?* to you",
  "forward|forwarding ?* ?* ?* ?* to you",
  "come|coming back here|with",
  "have an|a|your|the|some|more ?* ?* answer|reply|update|decision|result|results|news|outcome|response|quote",
  "know more",
]);

/** The result itself reaches the customer. */
const results = of("does", "outcome", [
  "refund|refunding|reimburse|reimbursing|compensate|compensating|repay|repaying",
  "credit|crediting",
  "pay|paying ?* ?* ?* ?* back",
  "pay|paying you",
  "replace|replacing|resend|resending|re-send|reship|reshipping|reissue|reissuing|exchange|exchanging",
  "ship|shipping|dispatch|dispatching|despatch|despatching|deliver|delivering|redeliver|redelivering",
  "send|sending|post|posting|mail|mailing|get|getting|give|giving|provide|providing|bring|bringing|offer|issue|issuing ?* you ?* ?* ?* ?* replacement|refund|voucher|credit|copy|label|invoice|receipt|parcel|order|item|items|one|link|code|certificate|card|statement|cheque|check|key|part|parts|contract|documents|document|file|form|pack|kit|tickets|booking|confirmation",
  "send|sending it|them|this|that|another|out|over|a|the|your|new|you",
  "return|returning your",
  "reinstate|reinstating|restore|restoring|unlock|unlocking|reactivate|reactivating|reopen|reopening|unblock|unblocking|unfreeze|release|releasing",
  "waive|waiving|honour|honouring|honor|honoring|extend|extending|rebook|rebooking|upgrade|upgrading",
  "collect|collecting",
  "pick|picking them|both|all|everything up",
  "pick|picking the|your|this|that|both|all ?* ?* ?* box|boxes|bag|bags|parcel|parcels|package|item|items|goods|device|bike|sofa|machine|furniture|car|keys|old|faulty|broken|damaged|wrong|one|ones up",
  "take|taking|haul|hauling|carry|carrying|cart|carting|tow|towing it|them|both|all|everything|the|your ?* ?* ?* away",
  "come|coming|pop|popping|drop|dropping|call|swing|stop|go round|around|over|up|down|by|out to|and|on|at|by|before|tomorrow|today|tonight|later|soon|shortly|again",
  "come|coming|pop|popping|drop|dropping round|around|over $",
  "visit|visiting you|your",
  "get|getting you ?* ?* refunded|reimbursed|replaced|sorted|rebooked|connected",
  "get|getting your money|refund|order|parcel|account ?*",
  "have it|this|that|them|your|everything|the ?* ?* ?* back|ready|delivered",
  "have it|this|that|them|your|everything|the ?* ?* ?* with|to you",
]);

/** “Pick up the old ones”; not “pick up the phone”, “where we left off”. */
const pickUps: readonly CommitmentEntry[] = [
  {
    role: "does",
    what: "outcome",
    phrase: "pick|picking up",
    when: { after: ["the|your|them|both|all|everything|these|those"] },
    unless: {
      after: [
        "?* ?* ?* phone|call|calls|case|ticket|tickets|conversation|chat|thread|matter|issue|enquiry|query|request|story|pieces|slack|pace|tab|bill|cost|costs|signal|topic|discussion|work|task",
      ],
    },
  },
  {
    role: "does",
    what: "outcome",
    phrase: "fetch|fetching",
    when: { after: ["them|both|all|everything|the|your"] },
  },
];

const repairs = of(
  "does",
  "outcome",
  [
    "fix|fixing|repair|repairing|resolve|resolving|rectify|rectifying|mend|remedy|correct|correcting",
    "sort|sorting ?* ?* ?* ?* out",
    "get|getting|have|having it|this|that|them|your|the|everything ?* ?* ?* fixed|repaired|sorted|resolved|corrected|done|finished|ready|processed|approved",
    "complete|completing|finish|finishing",
    "process|processing",
    "put|putting|make|making ?* ?* ?* right",
    "arrange|arranging|organise|organising|organize",
    "decide|deciding|review|reviewing",
    "apply|applying|add|adding|cancel|cancelling|canceling|remove|removing|change|changing|close|closing|transfer|transferring|move|moving|amend|amending|adjust|adjusting|book|booking|set|setting",
  ],
  "else-work",
);

/** What the company does on the way to a result. */
const work = of("does", "work", [
  "check|checking",
  "double-check|double-checking|recheck|cross-check",
  "look|looking|dig|digging|delve ?* ?* into|at|over|through|for|further|deeper",
  "look|looking this|it|that|them ?* up|over",
  "investigate|investigating|examine|inspect|analyse|analyze|assess|evaluate|research|diagnose|trace|locate|test|verify|determine|identify|clarify|compare|search",
  "find|finding|figure|figuring|work|working ?* ?* out",
  "work|working on|to|with|through",
  "get|have this|it|that|them|your|the ?* ?* looked|checked|reviewed|investigated|verified|escalated",
  "take|have a|another ?* ?* look",
  "escalate|escalating|raise|raising|forward|forwarding|pass|passing|report|reporting|refer|referring|flag|flagging|log|logging",
  "ask|asking|contact|contacting|call|email|message|chase|chasing|consult|speak|talk our|the|my|a|with|to|up",
  "discuss|discussing|liaise",
  "follow|following up|on with|on",
  "see|seeing what|if|whether|why|how|to",
  "deal|dealing with",
  "handle|handling|address|addressing|pursue|pursuing|prepare|preparing|calculate",
  "run|carry|conduct|do",
  "get|getting to the bottom",
]);

/** The customer will hear or have it. */
const gets = [
  ...of("gets", "follow-up", [
    "hear|hearing",
    `receive|receiving|get|getting|have|expect|expecting ?* ?* ?* ?* ?* ${news}`,
    "contacted|responded|notified|informed|updated|called|emailed|e-mailed|told|advised|messaged|phoned|alerted|kept|rung|telephoned|visited|approached|answered",
    "know|knowing by|on|before|within|when|as|once|more|tomorrow|the|what|whether",
  ]),
  ...of("gets", "outcome", [
    "refunded|reimbursed|credited|compensated|rebooked|repaid",
    "receive|receiving|have|expect|expecting|get|getting it|them|this|your|the|a|an|one|another|money|replacement|full|both|everything",
    "see it|them|your|the ?* ?* ?* ?* ?* refund|money|credit|amount|payment|change|order|parcel|in|on|back|reflected",
    "back ?* online|up|in",
    "reimbursed",
  ]),
  ...of(
    "gets",
    "outcome",
    ["able to", "see|find|receive|get|have|notice", "charged|billed|moved|switched|connected"],
    "else-nothing",
  ),
];

/** A thing that will reach the customer. */
const comes = [
  ...of("comes", "follow-up", [
    "be communicated|announced|published|shared|posted here|to|with|on|in|by|as|once|when",
    "be posted|published|shared|communicated|announced",
    "be told|given|confirmed|passed|sent|explained|relayed ?* to you",
    "be told|explained",
    "be made known",
    "be|get answered|replied",
    "be|get a reply|response|answer",
  ]),
  ...of("comes", "outcome", [
    "be with you",
    "be|get refunded|reimbursed|credited|delivered|dispatched|despatched|shipped|replaced|returned|resent|redelivered|reinstated|restored|reissued|paid|sent|posted|mailed|released|waived|issued",
    "reach|reaching you|your",
    "be|get ?* in|on|at your ?* ?* account|bank|inbox|door|address|hands",
    "be on its|their way",
    "be|appear|show ?* on|in your|the next|coming|following",
  ]),
  ...of(
    "comes",
    "outcome",
    [
      "arrive|arriving|land|show|appear|come|go|clear|reflect|drop|turn|ship|return ?* ?* in|on|at|to|by|up|through|out|back|within|with|before|as|once|when",
      "arrive|arriving",
      "go live|out",
      "last|take",
    ],
    "else-nothing",
  ),
  ...of(
    "comes",
    "outcome",
    [
      "be|get fixed|repaired|mended|patched|sealed|refilled|exchanged|cleaned|refitted|rewired|reset|handled|deleted|changed|amended|adjusted|emptied|collected|resolved|corrected|sorted|solved|done|completed|complete|finished|ready|back|available|live|processed|approved|reviewed|decided|assessed|answered|updated|running|working|up|online|over|here|active|activated|open|closed|cleared|rectified|addressed|concluded|known|confirmed|settled|rolled|released|deployed|out|in|added|removed|cancelled|canceled|applied|installed|connected|made|given",
      "be|get put right",
      "be|get cut|taken|carried|cleared|towed away|down|back|off|up",
      "be filled|cleared|swept|trimmed",
    ],
    "else-work",
  ),
];

/** Words that tell what will be, whatever the clause. */
const says = [
  ...of("says", "follow-up", [
    `${news} ?* ?* ?* ?* ?* will|shall|should ?* follow|come|reach|arrive|appear|go|land`,
    `${news} ?* ?* ?* ?* ?* will|shall|should ?* be sent|posted|shared|published|given|provided|made|ready|available|waiting|in|with|on|here|there`,
    `${news} ?* ?* ?* is|are ?* due|expected|scheduled|coming|following|promised`,
    `${news} ?* ?* to follow|come`,
    "my|our|the next message|email|e-mail|update|mail|reply|post|call|letter",
    `expect|expecting ?* ?* ?* ?* ?* ${news}|hear`,
    "expect to ?* hear|receive|get|have|be",
    `look|looking|watch|watching out for ?* ?* ?* ${inbox}`,
    `keep|keeping an|your ?* eye|eyes ?* out|on|peeled ?* ?* ?* ?* ${inbox}`,
    "watch this|our|your|the space|thread|page|inbox|site|status",
    `more|further|next|regular ${updates} ?* ?* by|tomorrow|today|soon|shortly|later`,
    `more|further|next|regular ${updates} ?* ?* to follow|come`,
    "talk|speak soon|tomorrow|then",
    "post|posting|share|publish updates|news|progress|everything here|on|at|daily|every|to",
    "updates are|is ?* posted|published|available|shared|on|at",
    "follow|monitor|track|subscribe|watch ?* ?* ?* ?* progress|status|updates",
    "status page",
  ]),
];

/** Words that tell when the outcome is there. */
const dates = [
  ...of(
    "says",
    "outcome",
    [
      "take|takes|taking",
      "allow",
      "within",
      "turnaround|lead|response|waiting|wait|reply|processing|handling|delivery ?* time|times|period",
      "eta|estimate|estimated|timeframe|timeline|deadline",
      "due|expected|scheduled|planned|slated|set|booked|promised|aiming|aim|hope|hoping|expect|expecting|anticipate|target|targeting",
      "arrives|arriving|lands|ships|reaches|returns|opens|resumes|leaves|reopens|comes|goes",
      "decision|answer|result|results|outcome|review|repair|fix|refund|replacement|delivery|resolution|response ?* ?* by|within|on|before|in",
      "up to",
    ],
    "else-nothing",
  ),
];

/** “You hear from me on Monday”, said of the future. */
const heard = of(
  "says",
  "follow-up",
  ["you hear", `you get|receive ?* ?* ?* ${news}`].map((words) => `${words} ?* from me|us`),
  "else-nothing",
);

/** One lexicon for each role, so that none hides another. */
export const commitmentLexicons: readonly (readonly CommitmentEntry[])[] = [
  does,
  [...results, ...pickUps, ...repairs],
  work,
  gets,
  comes,
  [...says, ...heard],
  dates,
];
