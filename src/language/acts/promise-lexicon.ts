import type { Lexicon, Promising } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/** A phrase that may promise, and what must hold around it. */
export interface PromiseEntry extends ActEntry {
  readonly strength: Promising["strength"];
  /**
   * What makes the words a promise.
   * - `oath`: what they vouch for is an outcome or a state; `assurance`: it is an outcome to come;
   * - `booster`: so is the clause they stand in; `sworn`: so is the infinitive at their end;
   * - `instant`: the clause tells of an outcome that reaches the customer; `idiom`: of any outcome;
   * - `ensured`: the company says that it will see to it; `pledge`: it says that it will do something;
   * - `always`: the clause says more than courtesy or how a product works;
   * - `safe`: something bad is said to be out of the question; `future`: the clause tells of the future;
   * - `steadfast`: so it does, or says that the customer's thing is safe;
   * - `claim`: nothing more is needed; `superlative`: it is said of the company's own.
   */
  readonly test:
    | "oath"
    | "assurance"
    | "booster"
    | "sworn"
    | "instant"
    | "idiom"
    | "ensured"
    | "pledge"
    | "always"
    | "safe"
    | "future"
    | "steadfast"
    | "superlative"
    | "claim";
}

type Phrase = string | Omit<ActEntry, "in">;

const made =
  (strength: PromiseEntry["strength"], test: PromiseEntry["test"]) =>
  (...phrases: Phrase[]): PromiseEntry[] =>
    phrases.map((item) => ({ ...(typeof item === "string" ? { phrase: item } : item), strength, test }));

const earnest =
  "can|will|do|shall|personally|fully|absolutely|honestly|truly|hereby|solemnly|really|certainly|definitely|also|gladly|sincerely|now|faithfully";
const vow = "guarantee|guaranty|promise|swear|vow|pledge";
const body = "team|company|firm|store|shop|bank|hotel|airline|clinic|pharmacy|school|crew|staff|brand|council";
const stakes = "job|jobs|reputation|house|life|career|name|salary|wages|bonus|pension|hat|badge|shirt|boots";

const oaths = made("assured", "oath")(
  `i|we ${vow}`,
  `i|we ${earnest} ${vow}`,
  `i|we ${earnest} ${earnest} ${vow}`,
  "i|we am|are promising|guaranteeing|vowing",
  `our|the ${body} guarantees|promises`,
  `let me|us ${vow}`,
  "^ promise|guaranteed $",
  "pinky|pinkie promise|swear",
  "my|our word|promise|vow|pledge to you",
  "my|our word|promise|guarantee|vow|pledge is|that",
  "my word on it|that|this",
  "you have|got my|our ?* ?* word|promise|guarantee|assurance|pledge",
  "you have it as|in a|writing promise|guarantee",
  "i|we|me give|giving you|everyone my|our ?* ?* word|promise|guarantee|assurance",
  "i|we am|are giving you my|our ?* ?* word|promise|guarantee|assurance",
  "that|this|it is|'s a|my|our|the ?* promise|guarantee|certainty",
  "take my|our word for it|that|this",
  "mark my words",
  "on my honour|honor|life",
  "scout's honour|honor",
  "hand|hands on heart|hearts",
  "cross my heart",
  "make no mistake",
  `i|we would|will|'d bet|stake|wager|risk my|our ?* ${stakes}`,
  `i|we would|will|'d bet|stake|wager|risk my|our ?* ${stakes} on|that it|this|that`,
  `i|we bet|stake my|our ?* ${stakes}`,
  `you can bet|stake ?* ?* ${stakes}|farm`,
  "you can|may bank|bet on it|that|this",
  "you can take that|it|this to the bank",
  "quote me on that|this|it",
  "i|we would|will|'d put my|our ?* ?* money|pound|penny|dollar|euro|cent|shirt on it|that|this",
  "take ?* ?* as read|given|certain",
  "take ?* ?* as a given|certainty",
);

const assurances = made("assured", "assurance")(
  "i|we assure|reassure ?* you",
  "i|we assure|reassure",
  `i|we ${earnest} assure|reassure`,
  `i|we ${earnest} ${earnest} assure|reassure`,
  "i|we want|wish|would|'d ?* to assure|reassure",
  "let|allow|permit me|us ?* assure|reassure",
  "rest|be|stay|feel ?* assured",
  "can|may|should|could|will rest|be|feel ?* assured",
  { phrase: "you can|may ?* be|rest|feel|stay ?* assured|sure|certain", unless: { after: ["to find|see|use|check"] } },
  "you can|may rest easy",
  "be certain|sure that",
  "you can|may ?* count|rely|bank|depend|bet on",
  "you can bet",
  "have no doubt|doubts",
  "there is|'s ?* no|zero|not ?* doubt|question",
  "there can be no doubt|question",
  "i|we have no|zero|not ?* ?* doubt|doubts",
  "i|we do not doubt",
  "make no doubt",
  "trust|believe me|us",
  "take it from me|us",
  "i|we am|are ?* certain|positive",
  "i|we am|are ?* ?* sure|certain|confident of it|that|this $",
  "i|we am|are absolutely|completely|totally|entirely|fully|perfectly|dead|so sure|confident|convinced",
  "i|we am|are 100|110|200|1000 % sure|confident|certain|positive|convinced",
  "i|we am|are one|a hundred percent|per sure|confident|certain|positive|cent ?*",
  "i|we know for certain|sure",
  "i|we know for a fact",
  "it is|'s ?* certain|inevitable|inconceivable|undeniable",
  "it goes without saying",
  "it is|'s a given|certainty",
  "it is|'s a foregone conclusion",
  "say|tell|state|promise ?* with ?* certainty|confidence",
  "say|tell ?* for certain|sure",
);

const surely =
  "definitely|definitively|certainly|surely|absolutely|undoubtedly|assuredly|unquestionably|unfailingly|indubitably|doubtless|doubtlessly|guaranteed|inevitably|invariably|infallibly|positively|definately|definitly|definetly|certainely";

const boosters = [
  ...made("assured", "booster")(
    surely,
    `will|shall ${surely}`,
    `will|shall most|quite ${surely}`,
    "for ?* sure|certain|definite",
    "without|with a|any|no ?* ?* doubt|question|fail",
    "without|with no|any doubt|question|fail|exception|exceptions",
    "without fail|doubt|question|exception",
    "with absolute|complete|total|utter|full certainty|confidence",
    "with 100 % certainty|confidence",
    "beyond a|any|all|the ?* ?* doubt|question",
    "beyond doubt|question",
    "no doubt|question",
    "no doubt|question|two about|ways it|that|about",
    "no two ways about it|that",
    "no ifs|buts ?* ?* buts|maybes",
    "no if no but",
    "no ifs , no|or buts",
    {
      phrase: "100|110|200|1000 %",
      unless: {
        after: [
          "refund|refunds|refunded|of|off|discount|cashback|credit|money|cotton|wool|natural|organic|increase|more|less|bonus|free|online|vegan|recycled",
        ],
      },
    },
    "100|110|200|1000 per cent",
    "100|110|200|1000 percent",
    "a|one|hundred hundred|and|ten percent",
    "a|one hundred per cent",
    "hundred percent $",
    "hundred per cent $",
    { phrase: "full stop $", when: { before: [",", "-", "–", "—", "("] } },
    { phrase: "end of story|discussion|matter $", when: { before: [",", "-", "–", "—", "("] } },
    { phrase: "period $", when: { before: [",", "-", "–", "—"] } },
    "in every|each single case",
    "in every|each|any case|event $",
    "under any|all circumstances|conditions",
    "in all circumstances|cases|conditions",
    "once and for all",
    { phrase: "for good", unless: { after: ["reason|reasons|measure|and|luck|cause|or"] } },
    "for ever|eternity",
    "for life $",
    "for the rest of your|his|her|their|our|its ?* life|lives|days|time",
    "forever|forevermore|eternally",
    "permanently|completely|totally fixed|solved|resolved|cured",
    {
      phrase: "every|each ?* ?* time",
      unless: { after: ["you|we|i|it|the|a|an|someone|your|there|they|he|she|that|this|our|something|anyone"] },
    },
  ),
  ...made("assured", "sworn")(
    "is|are|'s ?* bound|sure|certain|guaranteed to",
    "guaranteed|bound to",
    "can|could not|never ?* fail to",
  ),
  ...made("assured", "claim")(
    { phrase: "is|are|'s guaranteed", unless: { after: ["by|under|for|until|minimum|rate|in"] } },
    "is|are|'s guaranteed $",
    "will be guaranteed",
    {
      phrase:
        "guaranteed ?* refund|delivery|arrival|success|satisfaction|resolution|fix|solution|approval|savings|results",
      unless: {
        before: ["no|not|our|the"],
        after: ["date|dates|slot|slots|option|service|services|window|windows|fee|policy|scheme|time|times"],
      },
    },
    "^ ?* consider it|that done|fixed|sorted|solved|handled|yours",
    "good as done|solved|fixed|sorted|yours|paid|approved|won|home",
  ),
];

const trouble =
  "problem|problems|issue|issues|trouble|troubles|delay|delays|error|errors|fault|faults|mistake|mistakes|mix-up|mix-ups|interruption|interruptions|outage|outages|hiccup|hiccups|bug|bugs|glitch|glitches|surprise|surprises|complaint|complaints|difficulty|difficulties|hassle|disruption|disruptions|crash|crashes|slip-up|slip-ups|inconvenience|failure|failures|headache|headaches|worry|worries|obstacle|obstacles";
const recur = "happen|happening|occur|recur|reoccur|repeat|reappear|resurface";
const meet = "have|see|face|experience|encounter|meet|suffer|get|run|notice|find|hit";

const absolutes = [
  ...made("absolute", "future")(
    `will|shall never ?* ${recur}`,
    `will|shall never ?* ${recur} ?* ?* again`,
    `will|shall not ?* ?* ${recur} ?* ?* again|twice|anymore`,
    "will|shall not|never ?* be repeated|reoccurring|tolerated",
    "will|shall not recur|reoccur|reappear|resurface",
    "will|shall never|not ever? be an|a problem|issue|worry|concern ?* again",
    "will|shall never be an|a problem|issue|worry|concern",
    "going to never happen|occur",
    "never going to ?* happen|be|come|return|fail|break|have|lose|let|go|see|face|repeat|occur",
    "not a|one ?* ?* will|shall ever *",
    "not a|one ?* ?* will|shall be lost|late|missed|wrong|delayed",
    "not going to ?* happen|occur|recur again|twice",
    "will|shall never ?* ?* ?* ?* again",
    "will|shall not ?* ?* ?* ?* ever again",
    "will|shall never ever *",
    "will|shall not ever *",
    "will|shall never|not ?* let you|your|anyone|down ?* down",
    "will|shall never|not disappoint|regret",
    "will|shall never ?* fail|break|crash|freeze|jam|leak|malfunction|stall|overheat|rust|fade|wear|peel|die",
    "will|shall never ?* be ?* late|lost|delayed|wrong|disappointed|forgotten|ignored|affected|overcharged|short|cold|empty|stuck|alone|hacked|cut",
    "will|shall never ?* lose|miss|face|experience|suffer|encounter|run|wait|worry|struggle|deal|regret|queue",
    "will|shall never ?* have to *",
    "will|shall never ?* get|break|slip in|into|through|past|hold",
    "will|shall not ?* drop|crash|fail|break|make|let|go|lose|miss|face|freeze|repeat ?* ?* ?* again",
    "will|shall not ?* have to contact|call|write|wait|worry|chase|deal|queue|ask|complain|repeat|go|face|suffer ?* ?* ?* ?* again|anymore",
    "will|shall not ?* be late|lost|delayed|interrupted|affected|disturbed|bothered|disappointed|kept|left|overcharged|wrong|cut|stuck|caught ?* ?* again|anymore",
    {
      phrase: "you will|shall never *",
      unless: { after: ["able|asked|allowed|contacted|required|charged|billed|logged"] },
    },
    "you are never going to *",
    "nobody|no-one|nothing will|shall ?* ever *",
    "no one|customer|guest|patient|passenger|user|order|parcel|file|player|child|student will|shall ?* ever *",
    "never ?* ?* ?* ?* ?* ?* again",
    "never ever again",
    `no more|further|other|future ${trouble}`,
    `will|shall not ?* ${meet} ?* any|another|further|more|such ?* ?* ${trouble}`,
    `will|shall not ?* ${meet} ?* this|that|these|the ?* ${trouble}`,
    `will|shall not be any|another|further|more ?* ?* ${trouble}`,
    `will|shall never be any|another|further|more ?* ?* ${trouble}|mix-up|mix-ups|one`,
    `will|shall never ?* ${meet} ?* any|another|a|such|this|that|more ?* ?* ${trouble}`,
    `will|shall never ?* ${meet} ${trouble}`,
    "will|shall not|never be a|one|any|single ?* second|minute|moment|hour of downtime|interruption",
    `will|shall ${meet} ?* absolutely|zero|no ?* ${trouble}`,
    `there will|shall be ?* zero|no ?* ${trouble}`,
    "the last time ?* ?* ?* happens|happen|see|sees|hear|deal|face|faces|experience|contact|have|goes",
    "be the|your|our ?* last time",
    "the first and last time",
    "will|shall not be a|any|another next|second|other time|repeat|repetition",
    "will|shall not|never|be ?* ?* no|a|any repeat|recurrence|repetition ?*",
    "the last you hear|see|will of|hear|see ?*",
    "seen|heard the last of",
    "a thing of the past",
    "all ?* ?* your|of ?* problems|issues|troubles|worries",
    "everything will|is|shall ?* ?* be|go|going|work|run ?* ?* fine|perfect|ok|okay|alright|perfectly|smoothly|great|flawless|flawlessly",
    "all will be well|fine|good|perfect",
    "from now|here ?* on ?* always|never",
    "you will|shall ?* always find|get|have|pay|enjoy the lowest|best|cheapest|fastest|finest",
  ),
  ...made("absolute", "always")(
    "will|shall ?* always",
    "you|we|i|it|they will|shall ?* always",
    "always going to",
    "will|shall at all times",
    "will|shall never|not ?* ?* less|worse|anything than|but",
  ),
  ...made("absolute", "ensured")(
    `do|does not|never ?* ${recur} ?* ?* again|twice|anymore`,
    `do|does not|never ?* ${recur} in|to|going the|any|forward ?* ?*`,
    "never happens|occurs|recurs|repeats ?* ?* again",
    "does not recur|reoccur|repeat",
    "never recurs|reoccurs|repeats",
    "is|are never|not repeated",
  ),
  ...made("absolute", "safe")(
    {
      phrase: "there is|'s|will ?* ?* no chance|risk|danger|possibility",
      unless: { after: ["to|for|in"] },
    },
    "there is|'s|will ?* ?* no way this|that|it|you|your|any|anyone|anybody|anything",
    "no conceivable|possible way this|that|it|you|your|any|anyone|anything",
    "there is|'s|will ?* not|no the|a slightest|least|smallest|single chance|risk|danger|possibility",
    "not the slightest|least|smallest chance|risk|danger",
    "impossible that",
  ),
  ...made("absolute", "claim")(
    "impossible for it|this|that|them|anything|anyone ?* to happen|occur|fail|go|break|crash|repeat",
    "nothing can|could|will|shall|is|'s ?* ?* go|going|possibly ?* wrong",
    "not|what anything|can|could ?* possibly ?* go wrong",
    { phrase: "can|could not ?* go wrong", unless: { before: ["you"] } },
    { phrase: "can|could not ?* fail", unless: { after: ["to"] } },
    { phrase: "can never ?* go|fail|break|happen", unless: { after: ["to|back"] } },
    { phrase: "never ?* fail|break|crash|freeze|leak|jam|rust|stall|malfunction", when: { before: ["our ?* ?*"] } },
    { phrase: "never ?* leaks|jams|rusts|stalls|overheats|fades|peels|wears", when: { before: ["our ?* ?*"] } },
    { phrase: "never ?* makes|make ?* mistake|mistakes|error|errors", when: { before: ["our ?* ?*", "we"] } },
    "our ?* ?* last|lasts forever",
    "our ?* ?* is|are always on time",
    "our ?* ?* is|are always up and running",
    "we|team never ?* let|lets ?* ?* ?* down",
    "we|team never ?* disappoint|disappoints|fail|fails our|a|any|you|anyone|anybody",
    "zero|0|nil ?* chance|chances|risk|danger|possibility|probability|likelihood",
  ),
];

const instants = [
  ...made("instant", "instant")(
    "immediately|instantly|instantaneously|straightaway|pronto",
    "right|straight away",
    "at once",
    "within|in seconds|minutes",
    "within|in mere|just|literal|literally|a|only ?* seconds",
    "within|in a few|couple ?* seconds|moments",
    "on the spot",
    "this|that|the very|exact|same second|minute|instant|moment",
    "this instant|second|minute",
    "with immediate effect",
    "within|in the next few|couple ?* seconds|moments",
  ),
  ...made("instant", "idiom")(
    "in ?* no time",
    "in no time at all",
    "in no time flat",
    "in next to no time",
    "in a|an|two flash|jiffy|jiff|heartbeat|snap|instant|blink|wink|tick|trice|whisker|shakes|ticks|twinkling",
    "in|within|before|at the|a blink|twinkling|wink|bat|snap|click of an|a|your|the eye|eyelid|finger|fingers",
    "in|within a matter of seconds|minutes|moments",
    "in|within mere minutes|moments",
    "before you know|notice|realise|realize it",
    "before you can|could *",
    "before you have|'ve finished|had|made *",
    "faster|quicker|sooner than you can|could *",
    "at lightning|warp|record|the speed ?* ?*",
    "quick|fast as a|lightning flash|?*",
    "in the time it takes",
    "in record time",
    "like magic|lightning",
    "lightning|super|blazing fast",
  ),
  ...made("instant", "claim")(
    "immediate|instant|superfast|super-fast|lightning-fast|instantaneous resolution|solution|fix|cure",
    "super|lightning fast resolution|solution|fix|refund",
  ),
  ...made(
    "instant",
    "ensured",
  )("superfast|super-fast|lightning-fast|fastest|quickest ?* resolution|solution|fix|refund|delivery|response|reply"),
];

const wanted = "need|want|ask|like|wish|desire|request|require|fancy|say|demand";

const boundless = [
  ...made("boundless", "pledge")(
    {
      phrase: `whatever|anything|everything|all you ?* ?* ${wanted}`,
      unless: { after: ["to|is|are|in|on|about|below|here"] },
    },
    `whatever|anything|everything|all you|they|he|she ?* ?* ${wanted} for|of`,
    "whatever|anything|everything your heart desires",
    "whatever the|your problem|issue|question|reason|cost|time|hour|situation|request|weather|price",
    "whatever it is",
    "anything and everything",
    "anything at all",
    "absolutely anything|everything",
    "no matter how long|much|many|late|big|small|difficult|far|hard|often ?* ?* takes|costs|it|is|need|want|ask",
    "no matter the|your cost|costs|time|hour|day|price|reason|circumstances|amount|situation|size|weather|issue|problem|request",
    "regardless of the|any|what ?* cost|costs|time|price|reason|amount|hour|circumstances|happens|weather",
    "any ?* problem|issue|question|request ?* any time|hour|day",
    "day or night",
    "night or day",
    "at|any|every|each any|every|time|hour|minute|second|moment ?* of ?* ?* day|night|week|year",
    "at any|every ?* hour|hours|moment",
    "as many|much|often|long ?* ?* as|times you|as|it ?* ?* want|like|need|wish|please|takes",
    "for as long as you|it ?* want|like|need|wish|live|takes",
    "however long|much|many|often ?* ?* takes|costs|need|want|like",
    "at all|any|whatever cost|costs|price|prices|expense",
    "until the end of time",
    "until|till hell|pigs freezes|fly ?*",
    "always be there",
  ),
  ...made("boundless", "steadfast")(
    { phrase: "whatever ?* happens|comes", unless: { after: ["with|next|then|when|if"] } },
    {
      phrase: "no matter what|when|where",
      when: { after: ["$", ",", "-", "–", "—", "(", "happens|comes|and|else", "it takes|costs"] },
    },
    {
      phrase: "no matter what|when|where",
      when: { after: ["the"] },
      unless: { after: ["the ?* says|said|say|finds"] },
    },
    "no matter what happens|comes",
    "come what may",
    "come rain or|and shine",
    "rain or shine",
    "come hell or high water",
  ),
  ...made("boundless", "ensured")(
    "at any|all time|times",
    "any time you ?* want|need|like|wish|please|call|write",
    "anytime|whenever you ?* want|need|like|wish|please|call|write",
    "unlimited",
    "without ?* ?* limit|limits|limitation|restriction|restrictions",
    "around|round the clock",
    "24/7",
  ),
  ...made("boundless", "claim")(
    { phrase: "whatever it ?* takes|costs", unless: { before: ["^ do", "please ?* do", "you ?* do"] } },
    "i|we|team can|will ?* fix|solve|repair|handle|mend|crack anything $",
    "i|we|team have|'ve|has a|an|the ?* solution|answer|fix|cure for|to every|any ?* problem|question|issue|need",
    "move|moving|moved heaven and|& earth",
    "move|moving mountains",
    "to the ends|end of the earth|world",
    "go|going to any length|lengths|extent",
    "spare no expense|effort|cost",
    "stop at nothing",
    "sky is|'s the limit",
    "nothing is|will|'s ?* too|be ?* much|big|small|hard|difficult",
    "no request|problem|question|demand|job|issue|task|order is|will ?* too",
    "nothing ?* we|i|our can|will|would|team ?* not do|fix|solve|handle|repair|mend|find|arrange|get",
    "no problem|problems|issue|request|question ?* we|i can not do|fix|solve|handle|answer",
    "your every need|wish|whim",
    "your wish is my|our command",
    "blank cheque|check",
    "the moon and|on the|a stars|stick",
    "the earth|world and|at|on your|the feet|stars|platter",
  ),
];

const place =
  "world|country|universe|market|business|industry|planet|galaxy|city|town|sector|state|region|uk|us|land|history|europe|america|india|trade";
const best =
  "best|finest|greatest|fastest|safest|quickest|cheapest|friendliest|strongest|smartest|smoothest|kindest|cleanest|toughest";
const merits =
  "reliable|secure|trusted|trustworthy|advanced|comfortable|generous|accurate|powerful|modern|beautiful|luxurious|efficient|effective|innovative|professional|experienced|dependable|loved|amazing|delicious";
const bliss =
  "delightful|perfect|wonderful|amazing|flawless|seamless|smooth|hassle-free|trouble-free|excellent|fantastic|great|pleasant|unforgettable|magical|awesome";
const delight = "room|sleep|shave|shot|coffee|picture|sound|connection|protection|view|overview|week|evening|cut|smile";
const thing =
  "experience|service|stay|solution|result|results|delivery|order|trip|night|flight|visit|call|job|repair|meal|finish|outcome|day|journey|holiday|event|wedding|product|app|fit|replacement|condition";

const oneOf = ["one|some|many|few of", "one|some|many|few of the|our", "among", "among the|our"];
const tops = [
  ...[best, `most ${merits}`].flatMap((top) => [
    `${top} ?* ?* in the ?* ?* ${place}`,
    `${top} ?* ?* ?* in|on|of the|this ${place}|planet|earth|market`,
    `${top} ?* ?* ?* on earth`,
    `${top} ?* ?* ?* in europe|america|india|britain|asia|africa|canada|australia|town`,
    `the ${top} ?* ?* ?* there is|are`,
    `the ${top} ?* ?* ?* money can|could buy`,
    `the ${top} ?* ?* ?* you can|could|will ?* find|buy`,
    `the ${top} ?* ?* ?* anywhere|around|ever`,
  ]),
  `the|our ${place} 's ${best}|most|number ?*`,
  "simply|just the best $",
  "the best at what we do",
];

const grand = [
  ...made("grand", "future")(
    {
      phrase: "perfectly|flawlessly|faultlessly|impeccably",
      unless: { after: ["fine|ok|okay|normal|possible|honest|clear|happy|good|acceptable|legal|safe|well"] },
    },
    "absolutely|totally|completely|simply|just|100%|always be ?* perfect",
    `be|have|get|deliver|provide|offer|give|bring|make|receive|enjoy ?* ?* a|the|your|every ?* perfect ${thing}`,
    `the|a|every ?* perfect ${thing}`,
    "will|shall ?* look|feel|taste|sound|turn|come ?* perfect",
    { phrase: "will|shall ?* be perfect", unless: { after: ["for|if|time|timing|example|match|to"] } },
    "perfect every|each ?* time",
    "like a dream|charm",
    "like clockwork",
    "as good as new",
    "good as new",
    "better than ever|new",
    "no|without ?* ?* ?* downtime|hitches|hiccups|glitches|flaws|errors|mistakes|outages|interruptions|defects|bugs|failures",
    "without a|any|single|one ?* hitch|hiccup|glitch|flaw|problem",
    "the best|greatest|finest ?* ?* ?* you|ever|anyone will|have|'ve|could|can|has|had ?* ever|had|seen|tasted|find ?*",
    "best ?* ?* of your life",
    "exceed|surpass|beat|blow all|your|every|you ?* expectations|expectation|away",
    "the happiest ?* customer|customers|person",
    "love every minute|second|moment|bit",
  ),
  ...made("grand", "ensured")(
    `ensure|sure|certain ?* ?* ?* ?* ?* is|are|be|remains|stays ?* ${bliss}`,
    `ensure|guarantee ?* ?* perfect|flawless|unforgettable|delightful ${thing}`,
  ),
  ...made("grand", "superlative")(...tops.map((phrase) => ({ phrase, unless: { before: oneOf } }))),
  ...made("grand", "claim")(
    "you will|can not|never find|get a|any better|faster|safer|cheaper|finer ?* ?* anywhere|elsewhere|than",
    `gives|give|offers|offer|delivers|deliver|brings|bring|guarantees|guarantee you|your|them ?* a|the perfect ${thing}|${delight}`,
    `you|guests|customers get|have|enjoy a|the perfect ${thing}|${delight} ?* every|each time`,
    "our ?* ?* is|are perfect $",
    "our ?* ?* is|are absolutely|simply|always|just|totally|completely perfect",
    "flawless|faultless",
    "second to none",
    "unrivalled|unrivaled|unmatched|unbeatable|unparalleled|unsurpassed|incomparable|peerless|matchless|unequalled ?* service|quality|support|care|experience|prices|price|value|speed|reliability|comfort|team|deal|deals|security|protection|coverage|accuracy",
    "is|are|'s unrivalled|unrivaled|unbeatable|unparalleled|unsurpassed|peerless|matchless|unequalled",
    { phrase: "zero ?* ?* downtime", unless: { after: ["deployment|deployments|mode|option|setting|upgrade"] } },
    "zero hitches|hiccups|glitches|flaws|errors|mistakes|outages|interruptions|defects|bugs|failures",
    "without a|one|any|single ?* ?* second|minute|moment|hour of downtime|interruption",
    "zero-downtime|zero-error|zero-defect",
    "100 % uptime|secure|safe|reliable|accurate|effective|bug-free|error-free|foolproof|risk-free|availability|problem-free|perfect|safety|security|reliability|accuracy|success|waterproof|hacker-proof",
    "one|a hundred percent secure|safe|reliable|accurate|effective",
    "bulletproof|foolproof|fail-safe|failsafe|failproof|unhackable|unbreakable|uncrackable|unsinkable|indestructible|infallible|bomb-proof|bombproof|error-free|bug-free|fault-free|fool-proof|bullet-proof|hack-proof|hacker-proof",
    "never|not ?* goes|go|going|gone ?* down|offline",
    { phrase: "never ?* fails|breaks|crashes|freezes|disappoints|errs|malfunctions", unless: { after: ["to"] } },
    "never lets ?* ?* down",
    "nobody|no-one|nothing ?* ?* beats|beat|touches|touch it|us|our",
    "no one|other|company|competitor|provider|bank|hotel ?* ?* beats|beat|touches|touch it|us|our",
    "nobody|no-one|one does it|this better",
    "like no other",
    "number one in|for|worldwide",
    "best of the best",
    "as good as it gets",
    "in a class|league of its|our|their own",
    "without equal|parallel|rival|peer",
  ),
];

/** Words that promise more than anybody can be sure to keep, where what stands around them bears it out. */
export const promiseWords: Lexicon<PromiseEntry> = [
  ...oaths,
  ...assurances,
  ...boosters,
  ...absolutes,
  ...instants,
  ...boundless,
  ...grand,
];
