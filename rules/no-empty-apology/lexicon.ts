import type { Entry, Lexicon } from "../../src/types.js";

/** What empties an apology. */
export type Flaw = "condition" | "blame" | "but" | "passive" | "stock";

/** Words that empty an apology. */
export interface EmptyEntry extends Entry {
  readonly flaw: Flaw;
}

const of = (flaw: Flaw, phrases: readonly string[], unless?: Entry["unless"]): EmptyEntry[] =>
  phrases.map((phrase) => (unless ? { phrase, flaw, unless } : { phrase, flaw }));

const regret = "sorry|apologise|apologize|apologies|apology|apologising|apologizing|regret";
const feeling = "feel|feels|felt|feeling";
const hurt =
  "offended|upset|hurt|inconvenienced|disappointed|annoyed|bothered|displeased|unhappy|dissatisfied|misled|neglected|insulted|wronged|aggrieved|distressed|frustrated|affected|mistreated";
const harms =
  "offend|offends|offended|upset|upsets|hurt|inconvenienced|disappointed|annoyed|bothered|misled|cause|causes|caused|wronged|insulted|failed";
const seemed =
  "was|were|felt|came|seemed|sounded|fell|appeared|went|did|made|left|gave|may|might|seem|sound|appear|come";

/** The talk itself is repaired (“sorry if I was unclear”), or a no is softened. */
const talk: Entry["unless"] = {
  after: [
    "you ?* ?* ?* already|tried|done|seen|asked|answered|checked|trying|hoping|looking|expecting|planning|waiting",
    "you received|got|have this|the|my|same",
    "i|we ?* ?* ?* misunderstood|misread|misheard|missed|repeated|repeating|unclear|clear|confused|mistaken|asked|asking|understood",
    "my|our|this|that|the|it ?* ?* ?* ?* unclear|confusing|obvious|silly|basic|long|short|brief|repetitive|blunt|twice|again",
    "my|our ?* ?* message|reply|answer|email|e-mail|explanation|instructions|question|wording|mail",
    "it|that|this is|was|has not",
    "that|this is ?* ?* news|answer",
  ],
};

const may = "may|might|could";
const anyOfUs = "your|my|any|anything|something|someone|anyone|it|this|our|we|i|there";

/** “Sorry if …”: the regret waits for something that may not be so. */
const conditions: readonly EmptyEntry[] = [
  ...[
    `${regret} if`,
    `${regret} to you|anyone|everyone|anybody|everybody|all if`,
    `${regret} sincerely|deeply|unreservedly|wholeheartedly|profusely|again if`,
    `${regret} about|for that|this|it|everything|anything if`,
    `${regret} in case`,
    `${regret} where|wherever|as|if necessary|needed|due|appropriate|required|applicable|warranted|relevant`,
    `${regret} in advance if`,
    "forgive|excuse|pardon us|me if",
  ].map((phrase): EmptyEntry => ({ phrase, flaw: "condition", unless: talk })),
  ...of("condition", [
    `${regret} ?* for whatever|anything ?* ?* ?* ?* wrong|happened|have|upset|offended|said|did|done|caused`,
    `${regret} ?* for any * you|we|that|which ?* ${may}`,
    `${regret} ?* to anyone|everyone|everybody|anybody|those|all|any ?* ?* who ?* ?* ?* ${feeling}|${hurt}`,
    `${regret} ?* to anyone|everyone|everybody|anybody|those|all ?* this|it|we|our|that ?* ?* ${may}`,
    `${regret} ?* for any perceived|alleged|supposed *`,
    `${regret} ?* for how|what you ?* ?* ${feeling}|perceived`,
    `${regret} ?* that|this|our|it|we|you ?* ?* ?* ?* ${may} have ?* ?* ${harms}|felt|come|seemed`,
    `${regret} if my|our ?* ?* message|reply|answer|e-mail|email|mail|letter|explanation|wording|question|instructions ?* ?* ${harms}|felt|came|seemed|sounded`,
    `${regret} if it|that|this|my|our ?* ?* was|were|is|are not ?* clear|plain|obvious|simple enough ?* for|to you`,
    `${regret} if it|that|this|my|our ?* ?* was|were|is|are not ?* clear|plain|obvious to you`,
    `${regret} should you|we|it|this|our|anything|any|there ?* ?* have|has|feel`,
    `if you ?* ${feeling}|think|believe ?* ?* ?* ?* ?* ?* , ?* i|we ?* ?* ?* ${regret}`,
    `if mistakes|errors|slips|offence|offense|harm|feelings ?* was|were|have|has ?* ?* ?* ?* , ?* i|we ?* ?* ?* ${regret}`,
    `if anyone|anybody|someone|somebody|people ?* took|take|takes|found|thought|thinks|is|feels|felt ?* ?* ?* ?* ?* ?* , ?* ?* ?* ?* ?* ?* ?* ?* ?* i|we ?* ${regret}`,
    `${regret} to whoever|whomever`,
    `if you were|are|have|had ?* ?* ${hurt} ?* ?* ?* ?* ?* , ?* i|we ?* ?* ?* ${regret}`,
    `if ${anyOfUs} ?* ?* ?* ${harms}|${seemed}|wrong ?* ?* ?* ?* ?* , ?* i|we ?* ?* ?* ${regret}`,
    `if ${anyOfUs} ?* ?* ?* ${harms}|${seemed}|wrong ?* ?* ?* ?* ?* , ?* ?* ?* ?* our|my ?* ?* apologies`,
    `if you ?* ${feeling} ?* ?* ?* ?* ?* ?* , ?* ?* ?* ?* our|my ?* ?* apologies`,
  ]),
];

const misread =
  "misunderstood|misunderstand|misread|misinterpreted|misheard|misjudged|mistook|misremembered|overlooked|ignored|assumed|presumed|perceive|perceived|interpret|interpreted|disagree|disagreed|imagined|think|thought|believe|believed";
const grasp = "understand|grasp|comprehend|appreciate|accept|agree|realise|realize";
const small = "notice|sign|terms|note|warning|instructions|conditions|policy|rules";
const sources = `${small}|e-mail|email|message|letter`;

/** What one follows, reads or waits for with the eyes and ears is no fault of theirs. */
const shown = ["?* ?* ?* stream|game|match|show|talk|class|lesson|webinar|film|broadcast|parcel|order|ride|tour|video"];

/** “Sorry you misunderstood”: the customer is what went wrong. */
const blames: readonly EmptyEntry[] = of(
  "blame",
  [
    ...["you", "that you"].flatMap((lead) =>
      [
        `?* ${feeling} ?* ?* that|this|the|any other|same|way`,
        `?* ${feeling} that|this|the|like|so|as|otherwise|it|we|our|us|your|i|my|let|treated|offended|differently|need`,
        misread,
        `have|clearly|simply|completely|apparently|obviously|still|totally|both ${misread}`,
        `have clearly|simply|completely|apparently|obviously|totally ${misread}`,
        `may|might|must|seem have|to ?* ${misread}`,
        "have|seem|clearly|simply ?* ?* forgotten|forgot|failed|neglected to",
        "forgot|failed|neglected to",
        `did|do|could|can|will|were|are not ?* ${grasp}`,
        "did|do not ?* read|follow|listen|notice|remember|pay",
        `did|do|have not ?* ?* see|check|seen|checked ?* ?* ${sources}`,
        `are|were|felt unable|unwilling to ${grasp}|follow|wait`,
        `are|were not able|willing|prepared|patient|ready to ${grasp}|follow|wait`,
        "are|were|got ?* confused|offended",
        "are|were mistaken|wrong|careless|impatient|unaware",
        "are|were not aware",
        "are|were under the impression",
        "have|had ?* ?* high|higher|unrealistic|different|wrong expectations",
        "are|were of that|this|the opinion|view",
        "got|get|had|have|formed the|this|that|a|an ?* ?* impression|idea|end",
        "have ?* ?* wrong impression|idea|end",
        "take|took|taken|have|see|saw|read|interpret|view|look ?* ?* ?* that|this|another|different way|light",
        "take|took|taken|have|see|saw|read|interpret|view ?* ?* ?* the wrong|other way",
        "see|saw|view|consider|regard|deem ?* ?* ?* as|differently|unfair|unreasonable|otherwise",
        "can|could|do|did not ?* see how|why|that",
        "are|were|did|do not ?* ?* pay|paying attention",
        `missed the|our ?* ?* ?* ${small}`,
        "are|were ?* too late|busy|impatient|quick|slow|sensitive|demanding|hasty",
        "take|took|have|are ?* ?* ?* personally|offence|offense|badly|umbrage",
        `find|found ?* ?* ?* ?* hard|difficult|tricky|impossible to ${grasp}`,
        "expected ?* otherwise|more|differently|something",
        "chose|choose|decided|preferred not to",
        "jumped|leapt|came ?* to conclusions|conclusion",
        "are|were|get ?* ?* easily|quickly ?* upset|offended|confused|hurt|annoyed|angered",
        "are|were not ?* ?* happy|satisfied|pleased|content with our|the|this|my ?* decision|policy|rules|terms|answer|ruling|verdict",
        "chose|choose|decided to take|see|read|believe|ignore|interpret|leave",
      ].map((rest) => `${regret} ${lead} ${rest}`),
    ),
    ...["your", "that your"].flatMap((lead) => [
      `${regret} ${lead} expectations|expectation ?* ?* too|so|higher|unrealistic|different|exceed|exceeded`,
      `${regret} ${lead} ?* misunderstanding|confusion|mistake|error|oversight|impatience|carelessness|choice|decision|lack ?* ?* *`,
    ]),
    `${regret} for|about your confusion|misunderstanding|mistake|error|oversight|misreading|misinterpretation|impatience|carelessness|perception`,
  ],
  { after: shown },
);

const but = "but|however|yet|though|although";
const that = "that|this|it|here|those|these";
const is = "is|was|are|'s";
/** What is blamed as a force of nature. */
const fate =
  "life|christmas|winter|summer|january|monday|mondays|business|technology|tech|computers|computing|software|machines|weather|snow|rain|traffic|travel|travelling|flying|airlines|airports|trains|buses|london|cities|city|kids|children|teenagers|people|customers|bureaucracy|banks|banking|politics|law|economics|capitalism|inflation|progress|nature|dogs|cats|football|showbusiness|showbiz|retail|couriers|post|internet|algorithms|ai|bots|systems|brexit|covid|sales|school|england|britain|america|luck|fate|reality|physics|gravity|progress|fashion|rush-hour";
const mishaps = "things|mistakes|accidents|errors|delays|bugs|glitches|mishaps|issues|slips|breakages";

/** “… but that's how it works”: what follows takes the regret back. */
const buts: readonly EmptyEntry[] = of(
  "but",
  [
    "these|those|such things happen|occur",
    "these|those|such things do|can|will|sometimes|just|always|unfortunately happen|occur",
    `${mishaps} ?* do|can|will happen|occur`,
    `${mishaps} happen`,
    `that ${is} ?* life`,
    "it is|'s what it is|'s",
    `that ${is} just|simply how|the ?* ?* ?* works|is|'s|goes|things`,
    `nobody|no-one ${is} perfect`,
    `no one ${is} perfect`,
    "we are ?* ?* human",
    "rules are rules",
    "it is|was not the end of the world",
    ...[
      `?* ${that} ${is} ?* ?* how|what ?* ?* work|works|is|goes|go|are|happens|do|does|done|operate|operates|run|runs`,
      `?* ${that} ${is} ?* ?* the way|nature it|things|we|this|they|life|the|of`,
      `?* ${that} ${is} ?* ?* our|the policy|rules|rule|system|procedure`,
      `?* ${that} ${is} ?* ?* ?* standard|normal|usual|common ?* practice|procedure|process|for|here`,
      `?* ${that} could|might have|be ?* worse`,
      "?* it ?* happens",
      "you should ?* know|read|check|be",
      "you should ?* ?* have ?* read|known|checked|told|called|booked|said|asked|come|cancelled|paid|kept|noticed|seen|contacted|arrived|ordered|sent|given|used|brought|looked|been|done|written|waited|left|chosen|thought|let|followed|informed",
      "?* you did|do|have not ?* ?* read|check|follow|tell|ask|listen|give|send|let|book|pay|provide|reply|answer|return|call|mention|contact|keep|turn|use|include|fill|cancel|order",
      "?* you ?* failed|forgot|neglected|ignored|missed|agreed|signed|accepted|chose|misread|misunderstood|waited",
      "?* you were|have ?* ?* told|warned|informed|advised|reminded|late",
      "you need|have|ought to understand|realise|realize|remember|appreciate",
      "you must|should understand|realise|realize|accept|know|remember",
      "you can|could not ?* expect|blame|hold",
      "?* what do|did you ?* expect",
      "?* you get what",
      `?* ${that} ${is} ?* not ?* ?* our|my|us|the ?* fault|problem|doing|responsibility|mistake`,
      `?* ${that} ${is} ?* ?* your ?* fault|mistake|responsibility|problem|choice|decision|error`,
      "we|i are|am not ?* ?* responsible|liable",
      "we|i are|am not ?* to blame",
      "we|i can not ?* be ?* held|responsible|liable|blamed",
      "we|i ?* did|done ?* nothing|everything wrong|right|correctly",
      "we|i did not ?* do anything",
      "?* everyone|everybody|nobody|no-one else",
      "?* no one else",
      "?* other|most|many customers|guests|people|users|passengers ?* ?* not|never|happy|manage|fine|satisfied|complain|complained|like|love",
      "?* ?* ?* ?* ?* clearly|plainly state|states|stated|say|says|written|explained|explains",
      // A shrug.
      "?* such is|are",
      "?* c'est la",
      "?* life goes|moves",
      `?* ${that} ${is} ?* ?* ${fate} for you`,
      `?* ${that} ${is} ?* ${fate} $`,
      "?* what can|could|shall|are you|we|i|one ?* do|say|expect",
      "?* ?* ?* ?* what do|did|would you ?* expect",
      "?* welcome to",
      "?* nothing lasts|is|'s ?* perfect|forever",
      "?* nothing|no * is|'s ?* perfect|flawless|foolproof|infallible",
      "?* there are|is ?* ?* worse",
      "?* worse things|has|have",
      "?* it|that|this|these can|could not be helped|avoided",
      "?* it is|was not ?* the end|serious|important",
      `?* it ${is} not ?* ?* big deal|that|bad|much`,
      "?* these|those|such things ?* take|do|can|will|go",
      "?* you will ?* get over it|this|that",
      "?* you will ?* survive|cope",
      "?* you will|can ?* live with",
      "?* we all ?* make|have|get",
      "?* there it|you is|have|go",
      "?* tough|hard luck|cheese",
      "?* too bad",
      // It was little.
      `?* it|this|that|they ${is}|were ?* only|just|merely a|an|one|two|#|money|food|hair`,
      // It was the customer.
      "?* ?* you ?* have ?* yourself|yourselves",
      "?* ?* you only have yourself|yourselves",
      "?* ?* you ?* brought|caused|provoked|started it|this|that|trouble",
      "?* ?* you ?* asked|insisted for|on it|this|that|trouble",
      "?* ?* you ?* knew ?* what|that|about",
      "?* ?* you ?* paid very|so|too|next little|nothing|to",
      "?* ?* you ?* had ?* enough|plenty|ample",
      "?* ?* you did pay|ask|want|know|choose|agree|sign|insist",
      "?* ?* ?* you were|have ?* ?* warned|told|informed",
      "?* you are|were ?* ?* only|one customer|guest|person|passenger|of",
      "?* it is|was|'s ?* ?* in|on|under the|our|your ?* small|fine|terms|contract|conditions|agreement|print|rules|sign",
      "?* blame the|your|whoever|it",
      // It was nobody here.
      `?* ${that} ${is} ?* out|outside|beyond ?* our|my hands`,
      "?* i|we do|did not make|write|set|invent ?* rules|rule|policy|prices|weather|law|laws",
      "?* it|that|this is|was|has|had ?* nothing|little to do",
      "?* it|that|this was|is not us|me $",
      "?* i|we ?* only|just have two|# hands",
      "?* i|we ?* only|just work|follow ?* here|orders|rules",
    ].map((rest) => `${but} ${rest}`),
  ],
  { after: ["matter|question|click|moment|minute|second|step|few|pleasure"] },
);

const slips = "mistake|error|slip|blunder|misstep";
const slipped = "mistakes|errors|slips|blunders|missteps";

/** “Mistakes were made”: nobody made them. */
const passives: readonly EmptyEntry[] = of(
  "passive",
  [
    `${slipped} were|are ?* ?* made|committed`,
    `${slipped} have|had ?* been ?* made|committed`,
    `${slipped} may|might have been made`,
    `a|an|some ?* ${slips} was ?* ?* made|committed`,
    `a|an|some ?* ${slips} has|had|have|may|might ?* ?* been ?* made|committed`,
    `${slipped} appear|seem|appeared|seemed to have been made`,
    `a|an|some ?* ${slips} appears|seems|appeared|seemed to have been made`,
    "wires|lines were|got|have|been ?* crossed",
    "the|a ball was|got dropped",
    "the|a ball has been dropped",
    "balls were dropped",
    "corners were cut",
    "wrong|poor|bad decisions|choices were made",
  ],
  {
    before: ["if", "if ?*", "no", "any", "whether", "unless", "your", "where", "when", "once", "sure"],
    after: [
      "by *",
      "?* ?* on|at|in our|my|the|your ?* ?* side|end|part|form|payment|application|order|submission",
      "in|on|with|during|filling your|the ?* form|application|payment|details|request|submission|registration|entry|documents",
    ],
  },
);

const inconvenience =
  "inconvenience|inconveniences|inconvience|inconvinience|incovenience|inconveniance|trouble|troubles|hassle|disruption|disruptions|bother|annoyance|discomfort|distress|upset|nuisance|difficulty|difficulties|worry|stress|aggravation|hardship|disturbance|offence|offense";
/** Words that may name what went wrong, unless a doubt comes with them. */
const harm = "confusion|frustration|disappointment|concern|concerns|anxiety|issues|problems|dissatisfaction";

/** “Any inconvenience this may have caused”: the words fit all that ever went wrong. */
const stock: readonly EmptyEntry[] = of(
  "stock",
  [
    `any|whatever ?* ?* ?* ${inconvenience}`,
    `any ?* ?* ?* ${inconvenience} ?* ?* ?* cause|caused|causing`,
    `any ?* ?* ?* ${inconvenience}|${harm} ?* ?* ?* ?* may|might|could|would|can|will ?* ?* cause|caused|have|experience|experienced|be`,
    `any ?* ?* ?* ${inconvenience}|${harm} ?* ?* ?* ?* may|might|could ?* have ?* caused|created|led|experienced|resulted`,
    `any * ?* ?* ?* you|this|it|that|we|which ?* ?* may|might|could ?* have`,
    "possible|potential inconvenience|inconveniences",
    `${inconvenience} ?* if any`,
    `${inconvenience} , if any`,
    "inconvenience|inconveniences ?* ?* is|are ?* ?* regretted",
  ],
  { before: ["the|your|not|without|avoid|avoiding|prevent|minimise|minimize|reduce|spare"] },
);

/** Words that empty an apology. Those of `but` and `stock` do so only beside one. */
export const lexicon: Lexicon<EmptyEntry> = [...conditions, ...blames, ...buts, ...passives, ...stock];
