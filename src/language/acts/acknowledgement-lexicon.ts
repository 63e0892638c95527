import type { Acknowledgement } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/** Words that show that the customer was heard. */
export interface AcknowledgementEntry extends ActEntry {
  readonly of: Acknowledgement["of"];
}

const certain: ActEntry["in"] = { condition: ["none", "has-condition"] };
const of = (kind: Acknowledgement["of"], ...phrases: string[]): AcknowledgementEntry[] =>
  phrases.map((phrase) => ({ phrase, of: kind, in: certain }));

const sad =
  "frustrating|frustrated|frustration|frustrations|annoying|annoyance|annoyed|upsetting|upset|disappointing|disappointed|disappointment|stressful|stress|worrying|worried|worry|disheartening|concerning|concerned|unfortunate|regrettable|unpleasant|inconvenient|inconvenience|inconvenienced|unacceptable|alarming|alarmed|distressing|distress|painful|tough|awkward|scary|awful|terrible|horrible|nightmare|shame|pity|hassle|saddened|troubled|troubling|dismayed|shocked|shocking|appalled|horrified|embarrassed|embarrassing|ashamed|gutted|heartbroken|heartbreaking|bothersome|irritating|puzzling|strange|odd|weird|unusual|undesirable|poor|unhappy|dissatisfied|dissatisfaction|discouraging|sympathy|sympathies|condolences|condolence|empathy|letdown|miserable|grim|rotten|lousy|shameful|shoddy|dismal|ghastly|dreadful|appalling|disgraceful|infuriating|maddening|galling|nasty|bleak|hurtful|exhausting|outrageous";
const hear = "hear|see|read|learn|know|find|hearing|seeing|reading|learning";
const grasp =
  "understand|understood|realise|realize|recognise|recognize|acknowledge|sympathise|sympathize|empathise|empathize|imagine|grasp";
const trouble =
  "issue|issues|problem|problems|error|errors|bug|bugs|glitch|glitches|outage|outages|delay|delays|fault|faults|difficulty|difficulties|trouble|troubles|mistake|mistakes|mix-up|disruption|disruptions|situation|matter|incident|failure|confusion|crash|crashes|mishap|discrepancy|concern|concerns|complaint|complaints|feedback|experience|comments|remarks|criticism|review|observations|report";

const feelings = of(
  "feeling",
  `i|we|team ?* ?* ?* ${grasp}`,
  `${grasp}|appreciate ?* how|why|that|your|the|this|what|where`,
  "i|we ?* ?* hear|feel you|your|that",
  "understandable|understandably|rightly|justifiably|justified|warranted",
  "not blame you",
  "would be|feel ?* ?* ?* too|as|same|and",
  "would have been|felt|annoyed|upset ?* ?* ?* too|as|same",
  "must|will have been|felt|feel|be",
  "that|this|it must|may ?* be|feel|have",
  sad,
  `that|this|it is|was|'s|does|sounds ?* ?* not ?* ?* good|great|ideal|nice|right|okay|ok|acceptable|cool|fun|fair|what|how|the|like|our|sound|normal|usual|happen`,
  "does|do not ?* sound|look|seem",
  "should|would ?* not|never ?* have|happen|feel|occur",
  "unfortunately|sadly|regrettably|regretfully|alas",
  "am|are afraid",
  "no|not ?* fun|joy|picnic",
  "last thing you|anyone|anybody need|needs|needed|want|wanted|wants|expect|expects",
  "no way to ?* treat|run|behave|start|end|spend",
  "oh|aw|aww|ah|uh|oops|ops|whoops|yikes|ouch|ugh|argh|eek|eeks|oof|blimey|crikey|gosh|goodness|heavens|jeez|hmm|hm|ooh|wow",
  "you are ?* ?* right|correct|entitled",
  "you have every|a|good ?* right|reason|point",
  "fair|good|valid|great|important|excellent point|comment|concern|points|criticism",
  "point taken",
  "i|we ?* ?* agree",
  "you deserve|deserved|raise|raised",
  "take|takes|taking|took|taken ?* ?* ?* ?* seriously",
  "make ?* ?* up to you",
  "turn ?* ?* around",
  "not ?* ?* happy|pleased|glad|proud|thrilled|satisfied|meet|met|live|reflect|represent",
  `sad|hate|unhappy|never|concerned|surprised|good|great|glad|happy|pain|pains to ${hear}`,
  `not|never ?* like|want|love|good to ${hear}`,
  "hear|hearing|read|reading|learned ?* that|you|about|of|your|what|this",
  "far|less from|than ideal",
  "let|letting|lets you ?* ?* down",
  "do|be better",
  "better than this|that|we",
  "get well",
  "our|my thoughts|hearts|heart",
  "your ?* ?* frustration|loss|disappointment|worry|worries|anger|honesty|candour|candor|concern|concerns",
  "important|matters|means ?* to us|me",
  "is important",
  "no wonder",
  "good|well|great|nice|sharp spot|spotted|catch|eye",
  "no one|nobody wants|likes|should|deserves|enjoys",
  "bear with",
);

const facts = of(
  "fact",
  "thank|thanks|grateful|thankful|appreciate ?* ?* ?* ?* reporting|flagging|letting|telling|bringing|pointing|raising|alerting|sharing|highlighting|informing|notifying|making|taking|explaining|confirming|clarifying|giving|providing|sending|waiting|trying|feedback|review|comments|comment|report|details|info|information|photos|photo|screenshot|heads-up|heads|input|understanding|honesty|candour|candor|suggestion|suggestions|update|calling|responding|replying",
  "thank|thanks ?* ?* ?* contacting|reaching|writing|getting|message|email|e-mail|asking ?* ?* ?* ?* ?* about|regarding|with|concerning|on",
  "i|we ?* note|notice|gather|read|understand ?* you|that|your|from|of",
  "you ?* mentioned|wrote|said|reported|described|ran|told|noted|noticed|pointed|raised|experienced|faced|encountered|saw|received|waited|lost|tried|contacted|called|asked|felt",
  "you have|had ?* ?* mentioned|reported|described|experienced|faced|encountered|received|waited|lost|tried|been|had|raised|found|seen|noticed|told",
  "you are|were|'re ?* ?* experiencing|facing|having|seeing|getting|encountering|struggling|waiting|looking|unable|missing|left|charged|feeling|not|trying|referring|stuck|locked|unhappy|concerned",
  "it|that|this|which ?* looks|seems|sounds|appears|feels ?* like|as|that|to|you|your",
  "looks|seems|sounds|appears like|as|that",
  `this|the|that|your|these|such|same ?* ?* ${trouble}`,
  `known|aware|technical|temporary|recent|current ?* ${trouble}`,
  `${trouble} with|in|on|at|you|from|like|regarding|is|was|has`,
  "get|have|got this|it|that|you|things|everything|them ?* checked|sorted|fixed|resolved|looked|back|solved|right",
  "look|looking|check|checking|dig|digging|investigate|investigating ?* ?* into|this|that|it|what|why",
  "help|assist|support|helping|assisting ?* with|fix|resolve|solve|sort this|that|it|your|the",
  "let's|let see|check|look|fix|sort|get ?* this|that|it|you",
  "let me|us check|look|see|find|fix|sort|get ?* this|that|it|what|why|into|you",
  "working on",
  "take|taking|have|having a ?* ?* look",
  "pass|passing|passed ?* ?* this|that|it|your|the ?* ?* on|along|to|back",
  "pass|passing|passed|forward|forwarding on|along this|that|it|your|the",
  "you mention|describe|report|note|raise|point",
  "this|that|it|which|what ?* ?* ?* happening|happen|happens|happened|occur|occurs|occurring",
  "for being|speaking ?* frank|frankly|honest|honestly|open|openly|candid|direct|blunt",
  "how big|bad|serious|deep|badly|large|often|far is|was|has|did|does|are|were ?* it|this|that|they|the|you",
  "mend|mended|mending|repaired|repairing|replaced|replacing|restore|restored|restoring|recover|recovered|recovering|reversed|reversing|redo|remake|reprint|rebook|rebooked|rebooking|undo|waive|waived",
  "repair|replace|reverse|correct|retrieve it|the|your|this|that|them|what",
  "will|to ?* come|visit|attend|bring|collect ?* ?* ?* ?* today|tonight|tomorrow|on|at|this|by|within|before",
  "on his|her|my|our way ?* you|now|today",
  "check|checking|verify|establish|find ?* whether|if|where|why|when your|the|this|that",
  "put|putting|connect|connecting|transfer|transferring you ?* through|to|over",
  "is|are|'s ?* working|up|running|online|fine|ok|okay ?* from|on|for|at|in here|our|my|the|me|us",
  "may|might|could ?* be ?* busy|full|down|late|delayed|closed|slow|behind|blocked|stuck|off|worn|loose|wrong|overloaded|caused|because",
  `a|an|some ?* ?* fault|delay|problem|issue|bug|glitch|outage|mistake|error|failure|mix-up|backlog|breakdown|disruption|hold-up`,
  "hold up|ups",
  "due|owing to",
  "because",
  "reason|reasons|cause|caused|causing|causes",
  "recommend|suggest|advise ?* ?* try|trying|updating|restarting|reinstalling|clearing|resetting",
  "longer than",
  "on its|the|their way ?* ?* you|today|now|already",
  "replacement|replacements|goodwill",
  "free of charge",
  "no cost|charge to",
  "at no ?* cost|charge",
  "on the house",
  "is|are yours",
  "back ?* to|on|in|with you|your|it",
  "until|till yours|it|they is|are",
  "already on the|its|their|his|her way",
  "engineer|technician|driver|courier|plumber|electrician|colleague|doctor|crew|mechanic is|are ?* on the|their|his|her way",
  "is|are ?* ?* ?* all right ?",
  "is|are your|the|everyone|you|he|she ?* okay|ok|alright|safe|unharmed|well|better",
  "hope|hopefully|hoping ?* ?* ?* ?* better|okay|ok|well|safe|resolved|arrives|sorted|fixed|back",
  "make|put|set|making|setting|putting this|that|it|things right",
  "what|how ?* happened",
  "under investigation|review",
  "being investigated|looked|reviewed|fixed|repaired|worked",
  "aware of|that",
  "fix|fixes|fixed|resolve|resolved|solve|solved|sorted|compensate|compensation|investigation|rectify|rectified|reimburse|reimbursed|refund|refunded",
  "your ?* complaint|report|comments|remarks|criticism|suggestion|suggestions|observations",
  "went wrong|missing|astray",
);

/** “I see what you mean”; “we will see what we can do” has heard nothing yet. */
const insights: readonly AcknowledgementEntry[] = [
  {
    phrase: "i|we ?* ?* know|see|get|feel ?* that|how|why|what|where|this|it",
    of: "feeling",
    in: { ...certain, modality: ["none", "can", "could"] },
  },
];

/** “As they are not insured”: a reason, whatever it stands beside. */
const reasons: readonly AcknowledgementEntry[] = [
  {
    phrase: "as|since they|he|she|it is|are|was|were|has|have|had|does|do|did|can|could not|no|still|also|only",
    of: "fact",
  },
];

/** “Pest control comes on Tuesday”: something is arranged; opening hours and sales are for anybody. */
const arrangements: readonly AcknowledgementEntry[] = [
  "tomorrow|tonight",
  "from|by|until|later|out|earlier today",
  "today at|by|before|between|and|from",
  "on|by|before|until|this|next|from monday|tuesday|wednesday|thursday|friday|saturday|sunday",
].map((phrase) => ({
  phrase,
  of: "fact",
  in: { ...certain, mood: ["statement"] },
  unless: {
    before: [
      "season|version|edition|event|festival|tournament|promotion|collection|weekend|league|expansion ?* ?* ?* ?*",
      "open|opens|opening|closed|closes|close|shut|shuts|hours|off|sale|sales|deal|deals|offer|offers ?* ?* ?* ?*",
    ],
    after: ["to|until|till|through|-|–"],
  },
}));

/** “What do you miss most?”: a question about what they feel. */
const interests: readonly AcknowledgementEntry[] = of(
  "fact",
  "what|which|where|when|how|why do|did|does ?* ?* you ?* miss|dislike|hate|find|lose|feel|notice|see|hear|happen|bother",
).map((entry) => ({ ...entry, in: { mood: ["question"] } }));

/** “Send us a photo of it”: the matter is looked at; papers and labels are asked of anybody. */
const pictures: readonly AcknowledgementEntry[] = of(
  "fact",
  "photo|photos|picture|pictures|screenshot|screenshots|video|recording|clip of|showing what|the|it|this|these|that|where|how|them",
).map((entry) => ({
  ...entry,
  unless: {
    after: [
      "?* ?* receipt|card|id|passport|licence|license|invoice|label|serial|barcode|letter|bill|statement|document|ticket",
    ],
  },
}));

/** “When did it start?”: its “when” asks, and makes no condition. */
const questions: readonly AcknowledgementEntry[] = [
  { phrase: "did|does this|that|it|the ?* ?* start|begin|occur|happen|stop|fail|break", of: "fact" },
];

export const acknowledgements: readonly AcknowledgementEntry[] = [
  ...feelings,
  ...insights,
  ...facts,
  ...reasons,
  ...arrangements,
  ...interests,
  ...pictures,
  ...questions,
];
