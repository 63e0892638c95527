import { wordSet } from "../words.js";
import type { ActEntry } from "./phrases.js";

/**
 * `way`: another way, or a person; `sure`: one that counts beside a closing courtesy too; `time`: what holds until
 * something is, and `contrast`: what is so in spite of it, count where the words before them say no; `parting`: the closing courtesy of any reply, whose sentence
 * offers nothing.
 */
export interface AlternativeEntry extends ActEntry {
  readonly role: "way" | "sure" | "time" | "contrast" | "parting";
}

const of = (role: AlternativeEntry["role"], ...phrases: string[]): AlternativeEntry[] =>
  phrases.map((phrase) => ({ role, phrase }));
const stated = (phrases: readonly string[]): AlternativeEntry[] =>
  phrases.map((phrase) => ({ role: "way", phrase, in: { negated: false, condition: ["none", "has-condition"] } }));

const other =
  "another|other|different|later|earlier|further|similar|comparable|equivalent|next|nearest|closest|second|smaller|larger";
const thing =
  "option|options|way|ways|date|dates|times|slot|slots|size|colour|color|model|product|item|version|store|shop|branch|provider|supplier|retailer|route|method|solution|solutions|plan|room|flight|flights|seat|seats|day|appointment|one|ones|method|means|channel|address|card|service|course|approach|site|hotel|property";
const advised = "recommend|suggest|advise|propose|encourage|recommended|suggested|advised";
const choose = "choose|pick|select|decide|opt";

/** What is offered in place of a no. */
export const alternatives: readonly AlternativeEntry[] = [
  ...stated([
    "desk|counter|shop|branch|office|dealer|store ?* ?* ?* ?* can|could|will ?* quote|offer|sell|book|rebook|look|mend|repair|help|exchange|arrange",
    "desk|counter|shop|branch|office|dealer|store ?* ?* ?* ?* can|could|will take a look",
  ]),
  ...of("sure", "instead", "alternatively", "workaround|workarounds|work-around|work-arounds"),
  ...of(
    "way",
    "in lieu",
    "in its|their place",
    "in the meantime|meanwhile|interim",
    "meantime|meanwhile|nevertheless|nonetheless",
    "until then",
    "in the mean time",
    "what you can|could do",
    "here is|are|'s what|how|the|some|a|your|our|its|their|his|her",
    "best|easiest|quickest|fastest|simplest|cheapest|only|safest|surest ?* thing|option|bet|way|route|solution|time|place",
    "as|for ?* ?* ?* gesture|goodwill|courtesy|exception|one-off|one-time",
    "waiting|wait list",
    "waitlist|pre-order|preorder|backorder|back-order",
    "walk you through",
    "two|three|four|five|several|some|few|both|other options|ways|alternatives|possibilities|choices|things",
    `${choose} between|from|for|one|whichever|what|which`,
    "more than welcome to",
    "are|be|'re always|very|still|also ?* welcome|free to",
    "you are welcome|free|able to",
    "feel free to",
    "if you prefer|like|wish|want",
    "would you like|prefer|rather|be",
    "^ to * ?* ?* ?* , you",
    "i|we ?* ?* do have|sell|stock|carry|offer|make|provide|keep|accept|ship|support",
    "i|we also|still ?* have|sell|stock|carry|offer|make|provide|keep|accept|ship|support",
    "is|are|'s ?* fine|ok|okay|free|welcome|open|enough|accepted",
    "you get|receive|keep",
    "has|have still|seats|rooms|places|space|plenty|tables|tickets",
    "then it|you|we|they|i|the ?* will|can",
    "on its|his|her|their way",
    "is|are|'s|has|have still ?* there|here|free|left|some|one|two|room",
    "the same * at|in|from",
    "^ i|we sell|stock|carry|accept|support|ship|serve",
    "but i|we sell|stock|carry|accept|support|ship|have|offer|make",
  ),
  { role: "sure", phrase: "appeal", unless: { before: ["your|this|the|reviewed|refused|rejected|an ?*"] } },
  {
    role: "way",
    phrase: "what i|we can|could|will do",
    unless: { before: ["beyond|outside|exceeds|all|exactly|than|past"] },
  },
  {
    role: "way",
    phrase: "works|work on|in|with|from|under|at|through",
    unless: { before: ["i|we|who"] },
  },
  // “Exchanges are.”, “On the website it is.”, “Our neighbour does.”
  {
    role: "way",
    phrase: "is|are|does|do|can|will|has|have $",
    in: { negated: false, mood: ["statement"], condition: ["none"] },
    unless: { before: ["it|that|this|they|you|i|we|as|how|what|where|who|all|can|will|could|would|to"] },
  },
  ...of("way", "^ on|in|with|at|from|over|under|through ?* ?* ?* it|that|they|you|we is|are|does|do|can $"),
  ...stated([
    "costs|cost|priced ?* less|just|#|the ?* same",
    "cheaper|newer|bigger|similar|comparable one|ones|model|version",
    "successor|substitute|equivalent",
    "replaced by|with",
    "has|have|had|with the|a same|similar",
    "just come|came|arrived ?* in|back",
    "just arrived $",
    "is|are|would ?* the|your|our earliest|soonest|first|next|nearest|closest|quickest",
    "comes|come closest",
    "is|are yours if|for|at|free|with",
    "is|are yours $",
    "takes|take ?* a|one|two|three|only|about|# ?* minute|minutes|hour|hours|day|days",
    "the next|new|second|following ?* begins|starts|opens|runs|leaves|arrives|is",
    "fits|suits ?* as|just|too|it|fine|well",
    "makes|mends|repairs|restores them|it|these|those",
    "half price",
    "stock|sell|carry|repair|make it|them|these|those|one",
    "work|works $|too|fine|well|here|just|instead",
    "would|could ?* ?* fit|suit|replace",
    "would be ?* fine|ok|okay|free|possible",
    "opens|open|unlocks with|from|at|on",
    "a second|bigger|smaller|later|earlier|third * costs|leaves|starts|runs",
    "a second|bigger|smaller|later|earlier|third * is #|£|free|half|only|just",
    "welcomes|loves|offers|provides|serves|delivers|repairs|restores|rents|supports ?*",
    "you are|'re ?* due|entitled|owed",
    "includes it|that|this|all|both",
    "alternative|alternatives",
    `${other} ${thing}`,
    `${other} ?* ?* ${thing}`,
    "option|options",
    `i|we ?* ?* ${advised}`,
    `i|we would|'d ?* ?* ${advised}`,
    "my|our suggestion|recommendation|advice|proposal",
    "willing|able|ready|prepared to",
    "carries|sells|stocks|ships|accepts",
    "in stock",
    "via|by|through ?* email|e-mail|phone|chat|post|telephone|app|whatsapp|website",
    "restock|restocked|restocking|reopen|reopens|reopening|relaunch",
    "next available|delivery|batch|shipment|intake|release|update|version|round|course|season",
    "on the|our way|roadmap|list|wishlist|wish-list|backlog",
    "planned|scheduled|coming|due for|on|in|by|soon|later|next|this",
  ]),
  {
    role: "way",
    phrase: "available|open|possible|valid|offered",
    in: { negated: false, tense: ["present", "future"], condition: ["none", "has-condition"] },
    unless: { before: ["only", "only be", "not", "no longer", "soon as|if|where|when|whenever ?*"] },
  },
  {
    role: "way",
    phrase: "however|but|though|although|yet|so|since ?* you|we|i|they|our|my|the|it ?* ?* ?* can|could|may|will",
    unless: { after: ["not|no|never|only|see|confirm|understand|imagine|be"] },
  },
  {
    role: "contrast",
    phrase: "but|yet|however|though|although|; *",
    unless: { after: ["thank|thanks|hope|appreciate|understand|wish|we|i|please|sorry|unfortunately|you"] },
  },
  {
    role: "way",
    phrase: "happy|glad|pleased|delighted to",
    in: { negated: false },
    unless: { after: ["clarify|explain|hear|see|know|say|inform|read|learn|confirm|receive|be|welcome|share"] },
  },
  {
    role: "way",
    phrase: "so|and|but|;|, please",
    unless: { after: ["accept|bear|be|do|excuse|feel|forgive|know|let|note|remember|rest|understand"] },
  },
  ...of("time", ", only|just|but in|on|at|from|as|by|with|for", "before *"),
  ...of("time", "until|till|unless|without", "before|earlier|sooner than"),
  ...[
    "if|should|for|with|have ?* ?* ?* ?* any|other|further|more|additional|general|some question|questions|query|queries|concern|concerns|doubts|feedback|enquiries|inquiries|comments|issue|issues",
    "if|should|for|with|of|require|need ?* ?* ?* any|further|more|additional|other|future help|assistance|support|information|clarification|needs",
    "any|more|further questions|question ?",
    "anything|something|everything else",
    "anything ?* ?* i|we ?* can",
    "not hesitate",
    "if you need anything|help|us|me",
    "for ?* ?* questions|queries|enquiries|inquiries|anything ?* about|on|regarding|concerning|else",
    "^ ?* please|just|simply reply|respond|write ?* to us|this|the ?* e-mail|email|message|mail ?* $",
    "^ ?* please|just|simply reply|respond|write ?* to us|this|the ?* ?* if|should ?* ?* ?* unclear|questions|else",
    "you can ?* reach|contact us|me ?* by|on|at|any ?* ?* ?* ?* $",
    "you can ?* write|reply|reach ?* us|me ?* at any time",
    "you can ?* write|reply|reach ?* us|me any|every time|day",
    "can be reached|contacted",
    "in|for the future",
    "next time",
    "take care",
    "give our|my ?* regards|love|best",
  ].map(
    (phrase): AlternativeEntry => ({ phrase, role: "parting", unless: { after: ["or ?* would|wish|want|need|like"] } }),
  ),
];

/** What the customer is said to be able to do where nothing is offered: “as you can imagine”. */
export const noticing: ReadonlySet<string> = wordSet(
  "see imagine understand appreciate tell guess know rest trust count believe be feel agree accept note think gather notice",
);
/** What the company can or will do where nothing is offered: “we can confirm that”, “we will always strive to”. */
export const saying: ReadonlySet<string> = wordSet(
  "see confirm understand appreciate imagine apologise apologize assure say tell inform advise relate sympathise sympathize empathise hope wish like love want prefer welcome serve strive endeavour be have need require remain stay stand hear value respect recognise recognize acknowledge admit explain clarify respond reply close consider keep thank miss look note agree believe think take proceed stick continue see promise expect",
);
/** What would be an offer in a sentence with these: “we can only refund within 30 days”, “we hope we can”. */
export const limiting: ReadonlySet<string> = wordSet("hope hopefully wish only");
/** Steps that a customer takes to get what they want in another way, or from somebody else. */
export const steps: ReadonlySet<string> = wordSet(
  "apply ask book bring buy call cancel change check choose collect compare complete contact continue convert copy create delete download edit email enter exchange export fill find follow get give go install keep leave log look mail make message move open order pay phone place post purchase put raise reach read rebook reorder register renew repeat replace reply request resell reset respond return ring save schedule search see select sell send set share sign speak start submit subscribe swap switch take talk text transfer try turn update upgrade upload use visit wait walk watch write",
);
/** Steps after which the customer gets something: “if you send us the receipt, …”. */
export const offered: ReadonlySet<string> = wordSet(
  "apply bring buy call click complete download email enter install log open order press provide reply select send sign submit tell text try upload use visit write",
);
/** More of them, which are orders only at the beginning of a statement. */
export const acts: ReadonlySet<string> = wordSet(
  "borrow click dial donate drag drop grab hire hit hop import join jump measure meet nip opt pack paste pop push print recycle rename rent resend resize restart slide squeeze sync tap tick trade type untick wrap",
);
/** Orders that ask for no step. */
export const idle: ReadonlySet<string> = wordSet(
  "note accept understand bear rest be know forgive excuse remember keep have see feel trust hesitate appreciate enjoy stay hold hang believe imagine disregard",
);
/** What a thing does that is not there yet: with a time, “it comes to your region on 3 June” is something to wait for. */
export const coming: ReadonlySet<string> = wordSet(
  "arrive arrives begin begins come comes land lands launch launches open opens reopen reopens resume resumes return returns start starts",
);
/** What the company has given or set going. */
export const given: ReadonlySet<string> = wordSet(
  "add added credit credited refunded extended sent issued applied arranged asked forwarded passed escalated raised logged attached put booked reserved placed created opened reported shared flagged requested transferred switched upgraded waived given made offered included enclosed listed generated contacted spoken submitted moved set removed restored replaced returned",
);
