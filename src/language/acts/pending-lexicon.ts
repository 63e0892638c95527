import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import type { ActEntry } from "./phrases.js";

/**
 * `work`: finding out or mending something, open until it is done; `hand`: given to somebody else, open although the
 * giving is done; `state`: words that by themselves say that something is open.
 */
export interface PendingEntry extends ActEntry {
  readonly kind: "work" | "hand" | "state";
  /** Counts only where people are its subject. */
  readonly by?: "people";
  /**
   * Counts only where people (`addressee`: after “to” or “with”, `source`: after “from”), or a case that is opened for
   * it, are named after it.
   */
  readonly to?: "people" | "outsiders" | "addressee" | "source" | "file" | "task";
}

const of = (kind: PendingEntry["kind"], ...phrases: string[]): PendingEntry[] =>
  phrases.map((phrase) => ({ kind, phrase }));
/** Papers that are handed in where they belong: with that the work is done. */
const filed = [
  "?* ?* ?* ?* form|return|returns|declaration|certificate|contract|deed|deeds|papers|paperwork|transcript|passport|tax-return ?* ?* to|with the|your|its embassy|consulate|council|registry|court|university|college|school|authority|authorities|ministry|notary|office|landlord|employer",
  "?* ?* ?* ?* form|return|returns|declaration|certificate|contract|deed|deeds|papers|paperwork|transcript|passport|application ?* ?* to|with the|your|its tax|passport|land|registry|visa|patent|immigration|licensing|benefits|pension|city|town|county office|registry|authority|council|court|board",
];
const to = (whom: PendingEntry["to"] & string, ...phrases: string[]): PendingEntry[] =>
  phrases.map((phrase) => ({ kind: "hand", to: whom, phrase }));

/** Finding out, mending and seeing to. */
const work = of(
  "work",
  "expedite|expediting|expedited ?* ?* ?* check|review|investigation|search|trace",
  "look|looking|looked ?* ?* into|at|over|through",
  "look|looking|looked this|it ?* ?* over",
  "look|looking|looked ?* ?* for",
  "look|looking|looked this|it|that|them|your|the ?* ?* up|over",
  "investigate|investigating|investigated",
  "examine|examining|examined",
  "inspect|inspecting|inspected",
  "analyse|analysing|analysed|analyze|analyzing|analyzed",
  "review|reviewing|reviewed",
  "assess|assessing|assessed",
  "evaluate|evaluating|evaluated",
  "research|researching|researched",
  "diagnose|diagnosing|diagnosed",
  "troubleshoot|troubleshooting|debug|debugging|debugged",
  "reproduce|reproducing|reproduced|replicate|replicating",
  "trace|tracing|traced",
  "track|tracking|tracked down",
  "track|tracking|tracked this|it|that|them|your|the|him|her ?* ?* ?* down",
  "hunt|hunting|hunted for|down",
  "locate|locating|located",
  "search|searching|searched",
  "test|testing|tested|retest|retesting|retested",
  "compare|comparing|compared",
  "cross-check|cross-checking|cross-checked|double-check|double-checking|double-checked|recheck|rechecking|rechecked",
  "double check|checking|checked",
  "check|checking|checked",
  "checked|spoken|spoke ?* with|to",
  "verify|verifying|verified",
  "validate|validating|validated",
  "confirm|confirming|confirmed ?* ?* with",
  "audit|auditing|audited",
  "go|going|gone|went ?* through the|your|this|that|all|each|every|our|it|them",
  "go over|through them|it|your|this|that",
  "going over the|your|this|that|all|each|every|our|it|them",
  "read|reading through",
  "comb|combing|combed through",
  "dig|digging|dug into|deeper|further|through",
  "delve|delving into",
  "get|getting|got ?* to the bottom",
  "narrow|narrowing|narrowed ?* ?* down",
  "pin|pinning|pinned ?* ?* down",
  "find|finding|found out",
  "find|finding what|why|how|where|whether|who",
  "find|finding a|the|some ?* ?* cause|reason|source|root|culprit|solution|answer|explanation|fault",
  "study|studying|studied",
  "figure|figuring|figured ?* ?* out",
  "work|working|worked out",
  "establish|establishing|established what|why|how|where|whether|the|which",
  "determine|determining|determined",
  "identify|identifying|identified",
  "clarify|clarifying|clarified",
  "see|seeing whether|why|where",
  "learn|learning what|why|how",
  "work|working|worked ?* on|to|with|through|towards|toward|closely",
  "fix|fixing|fixed",
  "repair|repairing|repaired|mend|mending|mended",
  "resolve|resolving|resolved",
  "rectify|rectifying|rectified|remedy|remedying|remedied",
  "correct|correcting|corrected",
  "sort|sorting|sorted ?* out",
  "sort|sorting|sorted this|it|that|them|the|your ?* ?* out",
  "iron|ironing|ironed out",
  "deal|dealing|dealt with",
  "handle|handling|handled",
  "process|processing|processed",
  "tackle|tackling|tackled",
  "consider|considering|considered",
  "weigh|weighing up",
  "take|taking|took|taken another|a|an ?* ?* look",
  "have|having|had another|a ?* ?* look",
  "take|taking|took|taken this|it|that|your|the ?* ?* up|further|forward with|internally|now",
  "take|taking|took|taken this|it|that up|further|forward",
  "run|running|ran another|a|an|some|further|more|the ?* ?* check|checks|test|tests|trace|search|diagnostic|diagnostics|analysis|investigation|query|scan|report",
  "carry|carrying|carried out",
  "conduct|conducting|conducted",
  "do|doing|done|did a|an|some|more|further|another ?* ?* check|checks|digging|investigating|research|search|investigation|review",
  "make|making|made ?* enquiries|inquiries|checks",
  "pull|pulling|pulled ?* ?* ?* logs|records|recording|recordings|file|files|footage",
  "chase|chasing|chased",
  "pursue|pursuing|pursued",
  "reconcile|reconciling|reconciled|match|matching|matched",
  "get|getting|have|having|had this|it|that|them|your|the ?* ?* ?* looked|checked|fixed|investigated|reviewed|repaired|sorted|resolved|tested|corrected|inspected|examined|addressed",
  "get|getting|have someone|somebody ?* ?* ?* ?* look|check|investigate",
  "consult|consulting|consulted",
  "discuss|discussing|discussed ?* ?* ?* ?* with|internally",
  "discuss|discussing|discussed this|it|that|your",
  "liaise|liaising|liaised|confer|conferring|conferred with",
  "decide|deciding|decided",
  "approve|approving|approved|authorise|authorised|authorize|authorized",
  "prepare|preparing|prepared",
  "calculate|calculating|calculated|recalculate|recalculating|recalculated",
  "monitor|monitoring|monitored the|your|this|it ?* ?* closely",
  "translate|translating|translated",
);

/** What is seen to inside the house, with nothing to tell: “addressed internally”. */
const inside: PendingEntry = {
  kind: "work",
  phrase: "address|addressing|addressed",
  unless: { after: ["?* ?* internally"] },
};

/** A depot sorts these: nothing is wrong with them. */
const parcels = ["parcel|letter|mail|post|package|item|laundry|items|parcels is|are being"];

/** Told in the passive, by which a word of many senses is one of work. */
const passives: readonly PendingEntry[] = of(
  "work",
  "querying|queried",
  "seen|attended|tended to",
  "looked after",
  "gone over|through",
  "followed|chased|weighed|taken up",
  "actioned",
  "sorted",
).map((entry) => ({ ...entry, in: { passive: true }, unless: { before: parcels } }));

/** Given to somebody else. */
const hand: readonly PendingEntry[] = [
  ...of(
    "hand",
    "escalate|escalating|escalated",
    "reopen|reopening|reopened|re-open|re-opening|re-opened",
    "queue|queued|queueing|queuing",
    "pass|passing|passed ?* ?* ?* ?* ?* ?* ?* to|on|over|along|across|onto|up",
    "hand|handing|handed ?* ?* ?* ?* over|to|on",
    "raise|raising|raised ?* ?* ?* ?* ?* ?* ?* with|internally",
    "forward|forwarding|forwarded|refer|referring|referred|report|reporting|reported|share|shared ?* ?* ?* ?* internally",
    "flag|flagging|flagged ?* ?* ?* ?* for ?* ?* review|attention|investigation|follow-up|checking",
    "put|putting|raise|raised|submit|submitted|place|placed|log|logged|lodge|lodged|send|sent ?* ?* ?* ?* request ?* with|to|for",
    "take|taking|took|taken this|it|that|your ?* ?* up with",
    "bring|bringing|brought ?* ?* ?* ?* ?* ?* attention",
    "put|putting this|it|that|you|your ?* ?* forward|through",
    "book|booked|booking|send|sending|sent|dispatch|dispatched|assign|assigned an|a|our ?* engineer|technician|plumber|electrician|surveyor|inspector",
  ),
  ...to(
    "addressee",
    "relay|relaying|relayed|transfer|transferring|transferred|refer|referring|referred",
    "assign|assigning|assigned|reassign|reassigned|allocate|allocating|allocated",
    "direct|directing|directed|route|routing|routed|report|reporting|reported",
    "share|sharing|shared",
    "raise|raising|raised|log|logging|logged|flag|flagging|flagged|record|recorded",
    "check|checking|speak|speaking|talk|talking|confirm|confirming|clarify|clarifying|query|querying|discuss|discussing",
    "write|writing|written|wrote|reach|reaching|reached",
    "get|getting|got|been|am|are in touch|contact",
    "in touch|contact",
    "follow|following|followed ?* up",
  ),
  ...to(
    "addressee",
    "send|sending|sent|submit|submitting|submitted|forward|forwarding|forwarded|present|presenting|presented|file|filed|lodge|lodged",
  ).map((entry) => ({ ...entry, unless: { after: filed } })),
  ...to("source", "request|requesting|requested|order|ordering|ordered"),
  ...to(
    "people",
    "alert|alerting|alerted|notify|notifying|notified|inform|informing|informed",
    "contact|contacting|contacted|message|messaging|messaged|email|emailing|emailed|e-mail|e-mailing|e-mailed",
    "call|calling|called|phone|phoning|phoned|ring|ringing|rang|approach|approaching|approached|nudge|nudging|nudged|press|pressing|ping|pinging|pinged|chase|chasing|chased",
    "involve|involving|involved",
    "gone|going|went|returned ?* to",
  ),
  ...to(
    "task",
    "ask|asking|asked|request|requesting|requested|instruct|instructing|instructed|urge|urging|urged|task|tasking|tasked|remind|reminding|reminded",
    "get|getting|got|have|having|had|give|giving|gave|given",
    "arrange|arranging|arranged for|with",
  ),
  {
    kind: "hand",
    phrase: "forwarded|referred|reported",
    in: { passive: true },
    unless: { before: ["already ?*"], after: ["by|before|several|many|multiple|once|twice|elsewhere|online"] },
    when: {
      before: [
        "request|case|complaint|claim|matter|issue|bug|error|defect|incident|damage|loss|leak|outage|glitch|query|enquiry|concern|concerns|appeal|dispute|fault ?* has|have|is|are ?* been|being",
      ],
    },
  },
  ...of(
    "hand",
    "referred|passed|sent|submitted|forwarded|put ?* ?* for|to ?* ?* investigation|review|assessment|inspection|analysis|approval|checking|verification|testing|examination|evaluation|clarification|consideration|scrutiny|repair|diagnosis|action",
  ),
  { kind: "hand", to: "outsiders", phrase: "let|letting", unless: { after: ["you|u|us|me"] } },
  ...to(
    "file",
    "raise|raising|raised|open|opening|opened|log|logging|logged|file|filing|filed|lodge|lodging|lodged|initiate|initiating|initiated",
    "create|creating|created|submit|submitting|submitted|start|starting|started|launch|launching|launched|begin|beginning|began|begun",
    "place|placing|placed|request|requesting|requested|set|setting|put|putting|generate|generating|generated",
  ),
];

/** Open as such. */
const state = of(
  "state",
  "under|undergoing ?* ?* review|verification|investigation|consideration|assessment|evaluation|examination|inspection|repair|analysis|testing|tests|checks",
  "investigation|review|check|checks|trace|search|enquiry|inquiry|enquiries|inquiries|work|repair|repairs|analysis|assessment|audit|testing|tests is|are|remains|continues ?* ongoing|open|underway|running|continuing|pending|progressing|progress",
  "investigation|review|search|enquiry|enquiries|inquiry|inquiries|analysis|testing|repairs continues|continue",
  "in progress|process",
  "under way",
  "underway|ongoing|on-going",
  "in the process of",
  "in the middle of a|an|the|our|this|that|your ?* ?* investigation|review|check|checks|search|assessment|inspection|analysis|testing|tests|repair|repairs",
  "still waiting",
  "moment|stage|present|now|currently|still ?* ?* ?* not know|sure|certain",
  "not ?* know|sure|certain ?* ?* ?* ?* ?* ?* ?* at the moment|stage|present|time",
  "not ?* clear|known|decided|certain|sure|confirmed|settled|agreed yet",
  "is|are|now|currently|still|been|sits|remains|entered|placed ?* ?* in|on ?* ?* ?* queue|backlog|pipeline",
  "entered|joined|joins|enters the|our|a ?* ?* queue|backlog|pipeline",
  "is|are|still|currently|now|remains|remain pending",
  "pending ?* approval|review|confirmation|investigation|verification|authorisation|inspection|decision|assessment|checks",
  "going|go|goes through a|an|the|our|some ?* ?* ?* check|checks|review|verification|inspection|assessment|testing|tests|investigation|process",
  "still no|not ?* word|news|answer|reply|response|decision|result|results|sign|trace|update|explanation|fix",
  "remain|remains open|unclear|unknown|unresolved|outstanding|unsolved|undecided|unexplained|pending",
  "still unclear|unknown|unresolved|outstanding|undecided|unexplained|unsolved|being",
  "not|no ?* yet know|known|clear|have|decided|confirmed|resolved|fixed|sure|identified|found|certain|received|heard|had|understand|able|established|replied|answered|responded|finished|completed|processed|approved|determined|explained|made|agreed|ruled|settled|signed|concluded|finalised|finalized|told|said|worked|traced|tracked|come|reached|taken",
  "still|remains|remain|yet to be decided|determined|confirmed|established|agreed|settled|checked|reviewed|investigated|tested|found|explained",
  "not ?* yet been able|possible|told|confirmed|decided|found|explained|resolved|established|traced",
  "yet been able|possible",
  "investigation|review|check|checks|trace|search|enquiries|inquiries|repair|repairs|analysis|assessment|audit|testing|tests|result|results is|are|has|have not ?* finished|complete|completed|done|ready|concluded|closed|back|in|over|through",
  "not ?* know|have|sure|decided|heard|found|received|clear|understand|worked|established|identified ?* ?* ?* ?* ?* ?* ?* yet $",
  "no|not decision|answer|reply|news|update|word|result|results|response|solution|fix|explanation|date|cause|eta ?* ?* ?* ?* yet",
  "yet to hear|decide|be|confirm|receive|find|learn|get|come|reply|respond|establish|determine|arrive|answer",
  "at the|our ?* ?* lab|laboratory|workshop|menders|repairer|repairers",
  "need|needs|require|requires ?* ?* approval|authorisation|authorization|sign-off|signoff|investigation|decision|checking|investigating|testing|repair|fixing|review",
  "team|engineers|technicians|developers|they|we|colleagues|crew|specialists are|is ?* on the|it|this|that case",
  "team|engineers|technicians|developers|they|we|colleagues|crew|specialists are|is ?* on it|this|that",
  "team|engineers|technicians|developers|they|we|colleagues|crew|specialists are|is ?* ?* at work",
  "a|the fix|patch|solution|remedy is ?* on|in the|its way|works|way|testing|development|preparation|progress",
  "in the works",
  "steps|measures|enquiries|inquiries|checks|tests|efforts|repairs is|are ?* being taken|made|carried|run|done|conducted",
  "getting|get looked|sorted|fixed|checked|seen",
  "in hand",
);

/** For somebody other than the customer. */
const waiting: PendingEntry[] = [
  { kind: "state", phrase: "awaiting|awaited", unless: { after: ["your|you", "more|further ?* from you"] } },
  {
    kind: "state",
    phrase: "waiting for|on|until",
    unless: { after: ["your|you|u", "* * from you", "* from you", "* * * from you"] },
  },
  {
    kind: "state",
    phrase: "wait|await|waiting for|on|until|till|that",
    by: "people",
    unless: { after: ["your|you|u", "?* ?* from you"] },
  },
  {
    kind: "state",
    phrase:
      "in the middle of investigating|reviewing|searching|assessing|inspecting|analysing|analyzing|testing|repairing|fixing|tracing|tracking|looking|finding|sorting|replacing|restoring|resolving|processing",
    by: "people",
  },
  { kind: "state", phrase: "waiting to hear", unless: { after: ["?* from you"] } },
  { kind: "state", phrase: "no ?* word|news|reply|answer|response ?* from", unless: { after: ["you|your"] } },
  { kind: "state", phrase: "has|have|had not * ?* ?* ?* ?* yet $", by: "people" },
  {
    kind: "state",
    phrase:
      "continue|continues|continuing my|our|their|the|with ?* ?* enquiries|inquiries|enquiry|inquiry|investigation|investigations|search|checks|tests|research",
    by: "people",
  },
  { kind: "state", phrase: "still|first has|have|need|needs to", by: "people" },
  {
    kind: "state",
    to: "people",
    phrase: "is|are|now|currently|sits|sitting|rests|resting|lies|lying|still|already with",
  },
];

/** One lexicon for each way to be read, so that none hides another. */
export const pendingLexicons: readonly (readonly PendingEntry[])[] = [
  [...work, inside],
  passives,
  hand.filter((entry) => !entry.to),
  hand.filter((entry) => entry.to === "addressee" || entry.to === "source"),
  hand.filter((entry) => entry.to === "people" || entry.to === "outsiders"),
  hand.filter((entry) => entry.to === "file"),
  hand.filter((entry) => entry.to === "task"),
  [...state, ...waiting],
];

/** What is opened so that somebody works on it. */
export const files = wordSet(
  "job work ticket case investigation claim dispute trace search enquiry inquiry query escalation incident review recall complaint referral tracer chargeback call-out callout audit appeal concern",
);

/** What somebody is asked to do so that there is an answer or a remedy; anything else is only an order to them. */
export const tasks = wordSet(
  "find check look investigate confirm trace search locate review send see test verify explain clarify arrange resend replace fix repair correct inspect examine compare dig assess provide call contact chase recall reissue reprint remake redo refund retrieve pull measure weigh count reread recalculate recount reopen release update decide testing checking finding looking tracing fixing reviewing finish complete about for if whether why how what where when which again nudge tap push",
);

/** In the sentence from the clause on, these turn work into something general, or into praise passed on. */
export const general = wordSet(
  "improve improving improvement improvements enhance enhancing enhancement kind feedback suggestion suggestions idea ideas compliment compliments praise appreciation wishlist thoughts recommendation recommendations roadmap feature features experience experiences",
);
/** In the sentence before, these make “it” or “this” praise, and nothing that somebody has to see to. */
export const lovely = wordSet(
  "lovely kind wonderful glowing fantastic nice generous super great brilliant amazing delighted glad tip tips hint survey",
);
/** The customer's own view, where “your” stands before it: “your answers have been shared”. */
export const views = wordSet(
  "thanks regards wishes greetings answers opinion opinions view views vote votes rating ratings words impressions",
);
/** The same in the clause itself. */
export const praise = wordSet(
  "comment comments input insights training procedures practices policies standards users customers everyone",
);
export const habitual = wordSet(
  "always constantly continually continuously regularly usually normally typically generally every each",
);

/** The talk stands still for a moment only: nothing is left open. */
export const momentary: Lexicon = [
  "one|a|just|another ?* moment|minute|second|sec|min|mo $",
  "one|a|just|another ?* moment|minute|second|sec|min|mo , please",
  "one|a|just|another ?* moment|minute|second|sec|min|mo please|while|whilst|as|so|to|and|then|now|for|whilst",
  "give|allow|grant|bear|hang|hold me|us|on|with|tight ?* ?* ?* moment|minute|minutes|second|seconds|sec|min|mins",
  "bear with me",
  "please|can|could|to ?* hold|wait $",
  "hold|hang on $",
  "please hold|wait while|for|whilst",
  "few|couple ?* ?* moments|minutes|seconds|mins|secs",
  "stay on the line",
  "will not|won't take|be long|moment",
].map((phrase) => ({ phrase }));

/** The trouble is over, wherever it is told. */
export const solutions: Lexicon = [
  "^ done|sorted|fixed|solved|resolved $",
  "on|in your account|wallet|balance|inbox now|already $",
  "everything|issue|problem|error|fault|it|account|all is|are|has|have ?* ?* fixed|resolved|corrected|solved|repaired|working|sorted|normal",
].map((phrase) => ({ phrase }));

/** What was open has an end. */
export const closings: Lexicon = [
  "they|he|she|team|warehouse|courier|supplier|bank|hotel|engineers|lab|colleague|colleagues|department|manager|who have|has|had ?* ?* confirmed|found|replied|answered|fixed|corrected|resolved|sorted|approved|sent|released|issued|agreed|told|advised|assured|said|explained|located|repaired|identified|credited|refunded|removed|added|updated|reset|restored|changed",
  "they|he|she|team|warehouse|courier|carrier|supplier|bank|hotel|store|branch|depot|kitchen|factory|finance|engineers|engineer|technician|specialist|specialists|supervisor|manager|office|lab|colleague|colleagues|who confirmed|found|replied|answered|fixed|corrected|resolved|sorted|approved|agreed|told|advised|said|explained|repaired|identified|refunded|removed|restored",
  "has|have|is|are|was|were|been ?* ?* fixed|resolved|corrected|sorted|solved|repaired|restored|rectified|mended|refunded|credited|approved|reinstated|unlocked|completed|closed",
  "is|are ?* ?* back|fine|live|ready|available",
  "is|are ?* working again|now|normally|properly|fine|as|fully",
  "is|are working",
  "they|team|crew|who are ?* ?* ?* ?* ?* right now",
  "the answer|cause|reason|culprit is|was",
  "turned|turns out",
].map((phrase) => ({ phrase }));
