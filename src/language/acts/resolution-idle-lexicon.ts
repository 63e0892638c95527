import { alternatives } from "./alternative-lexicon.js";
import type { ActEntry, ClauseTest } from "./phrases.js";

/**
 * Words of a clause that solves nothing and says nothing of what comes next. `talk`: feelings, values, wishes, receipt;
 * `trouble`: what went wrong, told again; `reason`: why it did, or the rule behind it; `parting`: the closing courtesy
 * of any reply, which empties its whole sentence.
 */
export interface IdleEntry extends ActEntry {
  readonly role: "talk" | "trouble" | "reason" | "parting";
}

const of = (role: IdleEntry["role"], test: ClauseTest, ...phrases: string[]): IdleEntry[] =>
  phrases.map((phrase) => ({ role, phrase, in: test }));

const us = "i|we|team|us|all|everyone";
/** What a bad turn is like, and what it is. */
const bad =
  "frustrating|annoying|upsetting|disappointing|stressful|worrying|disheartening|concerning|regrettable|unfortunate|unpleasant|inconvenient|unacceptable|alarming|distressing|painful|tough|awkward|scary|awful|terrible|horrible|irritating|maddening|infuriating|aggravating|exasperating|tiresome|tiring|exhausting|embarrassing|heartbreaking|unsettling|inexcusable|shocking|dreadful|demoralising|demoralizing|discouraging|saddening|troubling|bad|poor|rough|brutal|gutting|grim|revolting|disgusting|nasty|horrid|lousy|rotten|cruel|unfair|harsh|sad|miserable|uncomfortable|appalling|ghastly|frightening|galling|unnerving|humiliating|bitter|vexing|outrageous|disgraceful|shameful|atrocious|abysmal|daunting|crushing|devastating";
/** “Is important”, but not “is important to keep dry”. */
const grave = "hard|difficult|serious|urgent|important|vital|precious|essential|wrong";
const blow =
  "nightmare|shame|pity|hassle|nuisance|pain|mess|ordeal|drag|blow|letdown|let-down|fright|shock|scare|setback|heartbreak|headache|disgrace|embarrassment|disappointment|frustration|inconvenience|bummer|shambles|fiasco|misery|torture|downer|bother|upset|struggle|worry|burden|horror|disaster|distress|stress";
const pains =
  "hurts|hurt|stings|spoils|spoil|ruins|ruin|sucks|stinks|dampens|smarts|sours|rankles|grates|counts|wears|weighs|upsets|frustrates|annoys|disappoints|shakes";
const saddened =
  "saddened|disappointed|shocked|appalled|horrified|embarrassed|ashamed|gutted|heartbroken|dismayed|troubled|concerned|upset|mortified|sad|unhappy|distressed|devastated|disheartened|frustrated|angry|annoyed|worried|dissatisfied|furious|cross|inconvenienced|stressed|alarmed|crushed|disgusted|outraged|aghast|pained|bothered|baffled|crestfallen|livid|irritated|touched|moved|heartsick|stunned|speechless|sickened";
const feeling =
  "frustration|disappointment|annoyance|anger|upset|worry|stress|distress|concern|concerns|inconvenience|discomfort|dissatisfaction|irritation|anxiety|pain|hassle|trouble|disruption|confusion|position|feelings|situation|dismay|embarrassment|impatience|point|view|urgency|importance|fear|fears|shock|sadness|sentiment|loss";
const grasp =
  "understand|understood|realise|realize|realised|realized|recognise|recognize|acknowledge|appreciate|imagine|sympathise|sympathize|empathise|empathize|accept|agree|see|know|hear|feel|share";
const message =
  "message|messages|email|e-mail|emails|mail|letter|note|complaint|complaints|report|feedback|comments|comment|review|words|remarks|ticket|enquiry|inquiry|query|request|photo|photos|pictures|concern|concerns|points|criticism|story|account|experience|correspondence|details|suggestion";
const people =
  "customer|customers|guest|guests|client|clients|patient|patients|member|members|passenger|passengers|tenants|residents|families|students|pupils|parents|readers|players|users|people|fans|travellers|travelers|visitors|community|subscribers|shoppers|diners|riders|drivers|fan|player|friends|pet|pets";
const values = `${people}|satisfaction|experience|comfort|safety|privacy|trust|loyalty|business|quality|service|reliability|punctuality|security|hygiene|cleanliness|care|opinion|voice|feedback|time|communication|standards|accuracy|excellence|freshness|happiness|wellbeing|well-being|health|peace|support|relationship|custom`;

/** The customer is heard, and no more than that. */
const empathy: readonly IdleEntry[] = of(
  "talk",
  {},
  `${us} ?* ?* ?* ${grasp} ?* ?* how|why|what|your|this`,
  `${us} ?* ?* ?* understand|realise|realize|appreciate|imagine|acknowledge|recognise|recognize|accept|agree that|it|the`,
  `${us} ?* ?* ?* ${grasp} the|any|all|and|of ?* ?* ?* ${feeling}`,
  `${us} ?* ?* get how|why|it|that`,
  `${us} ?* ?* only imagine`,
  `${us} ?* ?* hear|feel|feels you`,
  `${us} ?* ?* ?* ?* understand|sympathise|sympathize|empathise|empathize|agree $`,
  `${us} ?* ?* ?* sympathise|sympathize|empathise|empathize with`,
  `^ ?* ?* understand|understood`,
  "have been there",
  "feel|feels for you|your",
  "put ?* in your shoes|place|position",
  "that|this|it|which|what|waiting|losing ?* ?* must ?* have|be|feel|hurt|sting",
  `you must ?* be|feel|have ?* ?* ?* ${saddened}`,
  "would|'d|will ?* ?* feel|be|have ?* ?* the|just|as|too|equally ?* same|upset|annoyed|frustrated|disappointed|angry|furious|cross",
  `am|are|is|was|were|feel|feels|felt|be|been|'s ?* ?* ?* ${saddened}`,
  `is|was|'s|be|been|are|were|sounds|sound|feels|seems|must|looks|look ?* ?* ?* ?* ${bad}|${blow}`,
  `is|was|'s|be|been|are|were|sounds|feels|seems|must ?* ?* ?* ${grave} for|on|when|and|day|time|situation|news|matter`,
  `is|was|'s|be|been|are|were|sounds|feels|seems|must ?* ?* ?* ${grave} $`,
  `how|so|such|very|really|too|what ?* ${grave} for|when|and|day|time|it|this|that|your|situation|news|matter`,
  pains,
  `how|so|such|very|really|too|what ?* ${bad}|${blow}|${saddened}`,
  "how much|long|many|badly|deeply|keenly",
  "understandable|understandably|rightly|justified|justifiably|justifiable",
  "you are ?* ?* right|correct|entitled|rightly|understandably",
  "you have|had every|all|a|good ?* right|reason|cause|point",
  "you ?* deserve|deserved|trusted|counted|relied|rely",
  "you should ?* expect",
  "you|anyone|customer|guest|passenger|patient ?* ?* ?* better|more than this|that|from|of",
  "not|hardly|far ?* ?* good|okay|ok|acceptable|fair|right|ideal|easy|pleasant|nice|fun|funny|great|cool",
  "not ?* how|what we|you|i|our|one|it|customers|anyone|the",
  "not ?* ?* ?* ?* kind|sort|level|standard|standards|service|experience|impression|way|care|welcome|quality|treatment|start|vibe|outcome|result|visit|stay|journey|greeting|intention|aim ?* ?* we|you|that|our|i|anyone",
  "never ?* our|my intention|aim|wish",
  "no wonder|excuse|joke|joy|fun",
  "no way to ?* ?* treat|spend|start|welcome|run|begin|end|speak|behave",
  "nothing|little|few|hardly ?* ?* worse|harder|sadder",
  "worst ?* thing|part|way|time|moment|timing|possible",
  "last thing you|we|i|anyone|anybody|one|on|that",
  "should|ought|would not|never ?* have|be|happen|feel|occur|need|go",
  "no place in|here|at|with",
  "is|was|are|were ?* ?* too long|late|much|many|slow|cold|little|short|loud|often",
  `${people} should|deserve|rely|depend|count`,
  "no|every|any ?* * should ?* ?* be|feel|get|have|work|never|always|run|last|face|wait|go",
  "ought ?* to ?* be|feel|have",
  "not|never ?* tolerate|tolerated|condone|condoned|excuse|excused",
  "is|are a lot",
  "no words",
  "very|so|really|truly|deeply ,",
  "i|we ?* ?* ?* know|see|understand how|what ?* ?* ?* ?* ?* ?* can|must|will|may be|feel|mean|get|do",
  "no one|nobody|none|anyone|anybody ?* ?* should|wants|want|likes|like|deserves|enjoys|needs|would",
  "let|lets you ?* ?* ?* down",
  "fell|fall|fallen|falls ?* ?* short",
  "do|does|did|have|has not ?* meet|met|live|lived|reach|reached|match|matched|reflect|represent|deliver|delivered|do|done ?* ?* ?* standard|standards|expectations|promise|promises|expectation|mark|level|job|justice",
  "hearts|heart|thoughts|sympathies|condolences|sympathy",
  `as a ?* ?* ${people}|customer|parent|traveller|traveler|user|owner|mother|father|gamer|cook|gardener|commuter|company|team|family myself|ourselves`,
  `your|the|this|any|such ${feeling} is|are ?* understandable|justified|valid|shared|noted|clear`,
  "hate|hates to|it|that|when|hearing|seeing",
  "point|points|message taken|received",
  "loud and clear",
  "mean|means|meant ?* ?* ?* world|lot|deal|everything|much",
  "it|this|that pains|saddens|upsets|hurts|bothers|grieves|troubles us|me",
  "own|take|accept|takes|accepting|taking ?* ?* ?* responsibility|blame|accountability|ownership",
  "care|cares ?* ?* ?* about",
  "be ?* honest|frank",
  "words can|cannot not|express",
  "can not ?* say|express|tell|thank|stress|apologise|apologize enough|how",
  "on behalf of",
  "is|are|being of ?* ?* importance",
  "^ ?* what a|an",
  `^ ?* ?* how ${bad}`,
  "oh|ouch|oops|gosh|goodness|wow|yikes|ugh dear|no|my|me|,|!",
  "yikes|ouch|oops|ugh",
);

/** What the house stands for. */
const valued: readonly IdleEntry[] = [
  ...of(
    "talk",
    {},
    "take|takes|taking|took ?* ?* ?* ?* ?* ?* seriously|heart",
    "take|takes|taking|treat|treats ?* ?* ?* ?* ?* very|extremely|really|so|most seriously",
    "strive|strives|striving|endeavour|endeavours|endeavor|endeavors|striven",
    "pride|prides ourselves|itself|myself|themselves",
    "take|takes great|much|real|huge|a|enormous|immense|lot ?* ?* pride|care",
    "committed|dedicated|devoted|passionate to|about",
    `${us} ?* always|constantly|continually|continuously|usually|normally try|trying|aim|aims|work|working|want|looking|seek|seeking|do|hope|expect|learning|improving`,
    `${us} ?* ?* try|tries|work|works|working ?* ?* hard|hardest|best|harder`,
    "crew|crews|team|staff|drivers|nurses|teachers|chefs|people|colleagues|engineers|everyone|bakers|cooks|agents|mechanics|technicians|plumbers|installers|pharmacists|doctors|guides|fitters|cleaners ?* work|works|working|do|does|try|give|gives|are|is ?* ?* ?* hard|best|all|day|around|proud|passionate|tirelessly|trained|dedicated|experienced|professional",
    `used|loved|trusted|enjoyed|chosen|known|appreciated|praised ?* by|for|across|around ?* ?* ${people}|thousands|millions|hundreds|many|world|country|our|its`,
    `thousands|millions|hundreds|many|most|generations of ?* ?* ${people}`,
    "all|every|each|our|any ?* ?* ?* ?* is|are ?* ?* ?* checked|inspected|tested|trained|monitored|cleaned|packed|reviewed|instructed|maintained|serviced|controlled|vetted|selected",
    "strict|thorough|rigorous|careful|regular|several|many ?* ?* ?* process|processes|procedures|checks|inspections|controls|rules|training|tests",
    "high|higher|large|larger|heavy|huge|increased|unusual|unusually|exceptional|exceptionally|unprecedented|record ?* ?* ?* volume|volumes|demand|number|numbers|amount|amounts|traffic|interest|workload",
    "family-run|family-owned|award-winning|since #|for # years",
    `${us} ?* ?* ?* do|doing|does|try|trying ?* ?* ?* our|my ?* best|utmost|hardest`,
    `${us} ?* aim|aims|want|wish to ?* ?* ?* provide|offer|give|deliver|be|make|ensure|do|serve|get|exceed|meet|keep`,
    `${us} ?* aim|aims|want|wish|wanted every|all|each|our|you|nothing|your`,
    "want|would|'d|like|love|hope|wish|keen ?* ?* to ?* make|put|set|turn ?* ?* ?* ?* right|up|around|better",
    `our|my|top|first|highest|main|number|utmost|absolute|key|one ?* ?* priority|priorities|aim|aims|goal|goals|principle|principles|mission|ambition|focus|concern|promise|intention|values|motto|heart`,
    `${values} ?* ?* is|are|means|mean|matters|matter|comes|come ?* ?* ?* ?* important|importance|us|everything|first|priority|heart|core|key|paramount|lot|world|deal|all|vital|essential|central`,
    "matter|matters|important|precious|sacred|dear ?* ?* ?* to us|me|everyone|all",
    "nothing|little|few ?* ?* ?* more|dearer ?* ?* important|to|than",
    "put|puts|pour|pours|pack|packs|invest|invests ?* ?* ?* ?* love|heart|hearts|care|effort|pride|thought|passion|soul|work into|in",
    `years|decades|generations|century ?* of|in|worth ?* ?* experience|tradition|expertise|history|business|trade|service|craftsmanship|knowledge|market|industry`,
    `for|over|since|more|almost|nearly ?* ?* ?* # years|decades|generations`,
    "one of the|our|europe|britain ?* ?* ?* leading|largest|oldest|best|biggest|safest|finest|most|most-loved",
    "market|industry|world leader|leaders|leading",
    "leading|largest|oldest|biggest|number-one ?* provider|supplier|maker|manufacturer|airline|bank|hotel|chain|retailer|operator|insurer|brand|company|shop|store|name",
    "stand|stands for quality|excellence|service|reliability|safety|trust",
    `known|famous|renowned|recognised|recognized for our|its|the|their|quality|service|excellent`,
    "i|we ?* play|plays|fly|commute|live|love|hate|own|drink|ride|watch|suffer|struggle|game|eat|camp|cook|sew|use ?* ?* ?* ?* too|also",
    "value|values|valued|cherish|treasure ?* ?* you|your|every|each|customer|customers|member|guest|our|all|relationship",
    "you are ?* ?* ?* ?* valued|important|loyal|treasured|great|long-standing",
    "expect|expects ?* ?* better|more ?* of|from ?* ourselves|us|our|myself",
    `high|highest|higher|usual|own|normal|these|those|exacting|strict|our standard|standards|level`,
    "world-class|first-class|excellent|outstanding|exceptional|best|great|good|quality|top ?* ?* ?* service|experience|care|quality|support|hospitality",
    "rare|rarely|unusual|isolated|exceptional|exception|uncommon",
    "not ?* ?* ?* reflect|represent|representative|typical|usual|normal|normally|indicative|characteristic",
    "improve|improving|improvement|improvements ?* ?* ?* our|us|service|services|things|experience|quality|every|constantly|always|and|in|for",
    "learn|learning|learned|learnt|lesson|lessons ?* ?* ?* from|this|these|every",
    "everything|all ?* ?* in our|my power",
    "proud|pride of|in",
  ),
];

/** The message has come, and whoever writes says who they are. */
const received: readonly IdleEntry[] = [
  ...of(
    "talk",
    { tense: ["past"] },
    `received|got|read|seen|had|noted|registered|logged|recorded|heard|acknowledged ?* ?* ?* ?* your|the|this|all ?* ?* ?* ${message}`,
    `${message} ?* has|have|was|were|is|are ?* ?* been ?* received|read|noted|heard|seen|registered|recorded|appreciated`,
    `${message} ?* was|were|is|are|has|have|just ?* ?* received|read|noted|heard|seen|reached|arrived|appreciated|recorded`,
    "taken|made|took ?* ?* note",
    "sorry|sad|pained ?* ?* ?* to hear|read|learn|see",
  ),
  ...of(
    "talk",
    {},
    `${message} ?* ?* ?* helps|help|allows|allow|enables|matters|matter|important|valuable|invaluable|appreciated|welcome|noted|means|mean|counts|precious|essential|useful|gift`,
    "take|taking|taken ?* ?* ?* ?* on board",
    "am|are|'m writing|getting|reaching|contacting|replying|responding|answering ?* ?* ?* ?* ?* about|regarding|concerning|to|with|in|back|out",
    "i|we refer to your|the",
    "i|we ?* ?* read|hear|learn|note ?* ?* of|about|your",
    "^ in|with reply|response|reference|regard|regards|answer to",
    "regarding|concerning your|the",
    "my name is",
    "^ this is * ?* from",
    "^ i am * ?* ?* ?* from|at|with|of",
    "^ i am * ?* ?* and i",
    "acknowledge|acknowledges|acknowledging|confirm|confirming|confirms ?* receipt",
    "acknowledge|acknowledging|note|noting ?* ?* your|the",
    "thank|thanks",
  ),
];

/** Wishes, and what any reply may end with. */
const wished: readonly IdleEntry[] = [
  ...of(
    "talk",
    {},
    `hope|hopes|hoping|hopefully|wish|trust ?* ?* you|your|this|that|it|we|everything|all|to`,
    "look|looking|looks ?* forward",
    "see|seeing|welcome|welcoming|serve|serving|greet|host|hosting|fly|have ?* you ?* ?* ?* soon|again|back|aboard",
    "give|giving|gives|grant|allow us|it|me ?* ?* ?* chance|try|opportunity|go",
    "another|second chance|try|opportunity",
    "visit|fly|stay|shop|travel|dine|eat|play|book|order|return|come|join|ride|stream ?* ?* ?* us ?* ?* again|soon",
    "keep|bear ?* in mind",
    "accept|accepts|receive ?* ?* ?* ?* apology|apologies|regret|regrets|thanks|condolences",
    "bear with",
    `${people} like|such you|yours|as`,
    "part of our|the ?* ?* family|community|story|journey",
    "been|being|stay|staying|stayed with us|me",
    "your ?* ?* ?* patience|understanding|loyalty|continued|custom|cooperation|co-operation|kindness|forbearance|forgiveness|support|trust",
    "ask|asking|beg ?* ?* for your",
    "always|here|there ?* to help|support|assist|listen",
    "here|there for you",
    "happy|glad|pleased|delighted|available|ready|like|love to ?* help|assist|support|hear|listen|talk|chat|answer",
    "at your ?* disposal|service",
    "stay|keep|remain safe|well|warm|tuned|patient|calm",
    "with ?* ?* ?* ?* apologies|regret|sympathy",
  ),
];

/** What happened, told again. */
const broken =
  "broken|cracked|damaged|faulty|defective|missing|lost|late|delayed|wrong|incorrect|torn|cold|dirty|filthy|noisy|rude|slow|stuck|overcharged|twice|empty|gone|incomplete|scratched|dented|unhelpful|unfriendly|impolite|smashed|burnt|stale|soggy|mouldy|moldy|leaking|unusable|unanswered|overdue|disappointing|poor|terrible|interrupted|shattered|spoiled|spoilt|soaked|wet|ruined|short|chipped|bent|unreliable|crashing|freezing|dropping|disconnected|blank|expired|too|still|down|offline|cancelled|canceled|postponed|unreachable|misplaced|astray|amiss";
const retold: readonly IdleEntry[] = [
  ...of("talk", { tense: ["present"], modality: ["none"] }, "i|we ?* ?* ?* ?* ?* myself|ourselves"),
  ...of(
    "trouble",
    { mood: ["statement"], modality: ["none"] },
    `was|were|been|being|arrived|came|turned|got|went|gone|left|had|became|stayed|remained|looked|tasted|felt|keeps|kept ?* ?* ?* ?* ${broken}`,
    `is|are|'s still|again|also ?* ?* ${broken}`,
    "not|never ?* ?* ?* ?* ?* arrived|arrive|come|came|received|receive|reached|reach|work|works|working|worked|load|loads|open|opens|answered|answer|replied|reply|called|call|heard|hear|delivered|got|get|resolved|fixed|told|informed|shown|show|respond|responded|start|starts|connect|happened|turned|appear|credited|refunded|collected|cleaned|emptied|able|access|log|charge|print|sync|save|sent|made",
    "be|being|been|get|getting cut|left|held|stuck|hung|ignored|stranded",
    "be|being|been|get|getting kept waiting|on|in",
    "failed|fails|failing|stopped|stops|crashed|crashes|froze|freezes|broke|disappeared|vanished|dropped|drops|died|dies|leaked|leaks|cracked|snapped|tore|burst|lost|missed|ruined|spoiled|spoilt",
    "nobody|no-one|none ?* ?* ?* *",
    "no one ?* ?* ?* *",
    "you ?* ?* ?* waited|waiting|had|chased|chasing|lost|missed|left|kept|spent|felt|experienced|experiencing|faced|facing|encountered|encountering|wasted|struggled|struggling|endured|suffered|queued|repeat|stranded|treated|spoken|ignored|overcharged|disturbed|disrupted|mention|mentioned|describe|described|report|reported",
    "you ?* ?* called|rang|phoned|wrote|written|emailed|contacted|asked|told|tried|reported|complained|charged|billed|promised ?* ?* ?* twice|times|again|already|three|several|before|something|otherwise|different|wrong",
    "went|gone|going|goes wrong|missing|astray|amiss",
    "second|third|fourth|fifth|first|several|many|repeated|# time|times|weeks|days|occasion",
    "your|the|this|a|an|such ?* ?* long|poor|bad|terrible|awful|unpleasant|rude|slow|negative|broken|cold|late ?* *",
  ),
];

/** Why it went wrong, and the rule that is behind it. */
const given: readonly IdleEntry[] = [
  ...of(
    "reason",
    { mood: ["statement"] },
    `is|are|'s ?* ?* ${broken}`,
    "because|due|owing|down ?* of|to|our|we|the|a|an|it",
    "caused by",
    "result|consequence|outcome of",
    "reason|reasons|cause|causes|explanation ?* ?* ?* is|was|are|for|behind|why",
    "stems|stemmed|arose|arises|resulted|came|comes from",
    "our|company|store|house|hotel|official ?* policy|policies|procedure|procedures|guideline|guidelines|protocol",
    "subject|guide to|only|times",
    "only|just|merely|always|mere ?* estimate|estimates|estimated|guide|guideline|indication|approximate",
    "per|under|according|with|in ?* ?* our|the|your ?* ?* ?* terms|policy|policies|rules|conditions|contract|agreement|tariff|guidelines|regulations",
    "terms ?* ?* ?* say|state|provide|set|allow|specify|apply",
    "policy|rules|regulations|rule ?* says|say|states|state|requires|require|dictates",
    "busy|busier|busiest|hectic",
    "peak|festive|holiday|christmas|summer|high|sale season|time|period|times|rush|hours",
    "short-staffed|understaffed|short of|on|shortage|shortages|backlog|backlogs",
    "delays|errors|mistakes|problems|mishaps|accidents|hiccups|things|issues|this|it|these|such|that|outages|breakages|faults ?* ?* ?* ?* ?* happen|happens|occur|occurs|arise|arises",
    "sometimes|occasionally ?* ?* late|delayed|fail|fails|happen|happens|break|breaks|go|goes|run|runs|miss|misses|slip|slips|occur|occurs|wrong|damaged|lost",
    "from time to time",
    "every now|once and|in then|while",
    "bound|tends|tend to",
    "beyond|outside|out ?* our|my ?* control|influence|hands",
    "technical|staffing|logistical|operational|unforeseen|unexpected ?* difficulties|difficulty|problems|issues|reasons|circumstances|event|events|shortage|challenges",
    "in the|a process of",
  ),
];

export const idleLexicon: readonly IdleEntry[] = [...empathy, ...valued, ...received, ...wished];
/** Kept apart from the talk, so that neither hides the other. */
export const idleFacts: readonly IdleEntry[] = [...retold, ...given];
export const partings: readonly IdleEntry[] = alternatives.flatMap(({ role, phrase, unless }): IdleEntry[] =>
  role === "parting" ? [{ role, phrase, ...(unless ? { unless } : {}) }] : [],
);
