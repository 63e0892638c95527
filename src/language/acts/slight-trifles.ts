import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, companyWords, phrases, siding, stop } from "./affront-words.js";

const ours = new Set([...companyWords, ...siding]);
const numbers = "one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty";
const span = "minute|minutes|hour|hours|day|days|week|weeks|moment";
/** What is made small by “it's only a …”. */
const harm =
  "scratch|scratches|dent|mark|stain|spot|crack|chip|delay|glitch|bug|inconvenience|hiccup|noise|smell|bruise|typo|game|toy|website|phone|app|bag|parcel|chair|cable|meal|sandwich|scuff|tear|hole|wrinkle|refund|cold|mistake|error";
const money = "pound|pounds|dollar|dollars|euro|euros|cent|cents|pence|quid|bucks|pennies";
const small = "small|little|tiny|minor|slight|trivial|cosmetic|silly|simple|short|bit";
/** What counts as made small only where the words end with it: “it's just a sock.” */
const thing =
  "hair|haircut|egg|towel|pillow|blanket|sock|shirt|shoe|book|film|movie|show|concert|train|bus|coffee|drink|dessert|pizza|burger|cake|salad|suitcase|lamp|bulb|lid|button|screw|sticker|letter|insect|spider|fly|ant|mouse|leak|drip|puddle|plant|flower|cup|mug|plate|spoon|fork|key|coupon|setting|hoodie|hat|scarf|jumper|dress|coin|pen|battery|filter|cookie|carpet|seat|window|room|bed|wifi|ad|advert|notification|email|message|skin|character|level|match|username";
/** A price, a wait or a formality: here “only” makes nobody's trouble small. Nor where the company owns up. */
const facts = wordSet(`
  available away drive estimate fee formality from gesture gift hope left limited more now offer open per precaution
  know realise remaining reminder sale sample stay suggestion temporary thank thanks tip token understand until valid wait walk want within year
  month our we we'll sorry fixed apologise apologize draft preview
`);
const people =
  "customer|customers|guest|guests|client|clients|user|users|person|people|tenant|tenants|parent|parents|passenger|passengers|patient|patients|member|members|neighbour|neighbours";
const person = "person|customer|one|guest|client|user|tenant|passenger|parent|patient|member|neighbour|resident";
const grumble = "complain|complained|complains|complaining|moan|moaned|moans|moaning|objected|objects";
const trouble = "problem|problems|issue|issues|trouble|difficulty|difficulties";
const consoling = wordSet(`
  accident apologise apologize apologies apology forgive never next problem should sorry understand worries worry
`);
const grateful = wordSet("thank thanks happy glad pleased appreciate");
const yes = "ok|okay|fine|yeah|yes|well|right|sure|oh|so";

/** The customer's trouble made small, or said to be nobody's business. */
export const trifles: Lexicon<AffrontEntry> = [
  // It is not a big deal.
  {
    phrase: "not|hardly ?* ?* big|huge|major ?* deal|drama|disaster|tragedy",
    unless: { before: ["if"], after: ["to|for the|him|her|them|some|most|other|anyone|everyone"] },
  },
  {
    phrase: "not|hardly ?* ?* ?* big|huge|major ?* problem|issue",
    when: { before: ["it|this|that is|'s", "it|this|that is|'s ?*"] },
  },
  { phrase: "not|hardly that big of a deal|problem|issue" },
  {
    phrase: "no big deal|drama",
    when: { before: ["it|that|this is|was|'s", "really|just|honestly"] },
    notBeside: grateful,
  },
  {
    phrase: "big deal",
    follows: ["^", "^ oh|so|wow|what|well ?*", "what is|'s the"],
    when: { after: ["$", ",|.|!|;"] },
  },
  { phrase: "such a ?* fuss|drama|scene|circus|song", notBeside: companyWords },
  { phrase: "such a ?* fuss|drama|scene about|over|out", notBeside: wordSet("we our sorry") },
  { phrase: "making too much of this|it|that" },
  { phrase: "hardly|not worth complaining|moaning|mentioning|fussing|arguing|writing" },
  { phrase: "it is|'s not as if" },
  { phrase: "it is|'s not like you|we|it|anyone is|'s|are|have|paid|lost|had|did|was|died" },
  {
    phrase: "make|making|made a|too ?* ?* fuss|scene|drama",
    unless: { before: ["not", "right|reason|entitled|welcome to"] },
    notBeside: companyWords,
  },
  { phrase: "make|making|made a big deal", notBeside: companyWords },
  // It is only a scratch.
  {
    phrase: "it|that|this is|was|'s ?* only|just|merely",
    when: {
      after: [
        `a|an ?* ?* ${harm}`,
        `a ${small} thing|problem|issue|matter|detail|amount|bit|${harm}`,
        "one ?* missing|broken|late|wrong|small|lost|scratched|spoiled",
        `a few|couple ?* ${money}{harm}`,
        `a few|couple ?* ${span} late|overdue`,
        `a few ${span} $`,
        `a few ${span} ,`,
        `about|some|# ?* ${money}`,
        `${numbers} ${money}`,
        `#|${numbers} ?* ?* late|overdue|behind|old|off|short`,
        `# ?* ?* late|overdue|behind|old|off|short`,
        "# late|overdue",
        `${numbers} ?* late|overdue|behind`,
        "money",
      ],
    },
    notBeside: facts,
  },
  {
    phrase: "it|that|this is|was|'s ?* only|just|merely",
    when: {
      after: [
        `a|an|one|some ?* ${thing} $`,
        `a|an|one|some ?* ${thing} , not|relax|calm|get|people|nobody|no|it|for|you|so`,
        `a|an|one|some ?* ${thing} -|–|—|;|:`,
        "hair|food|money|weather|dust|water|dirt|rain|plastic|paper|words|clothes|noise|wifi $",
        "hair|food|money|weather|dust|water|dirt|rain|plastic|paper|words|clothes|noise|wifi ,|-|–|—|;",
        "an|one|a hour|evening|afternoon|morning|night|day|week|weekend|minute $",
        "an|one hour|evening|afternoon|morning|night|day|week|weekend|minute ,|-|–|—|;",
      ],
    },
    notBeside: facts,
  },
  {
    phrase:
      ", not a|an|the kidney|funeral|war|catastrophe|crisis|tragedy|disaster|emergency|heart|wedding|earthquake|hospital",
    notBeside: companyWords,
  },
  {
    phrase:
      "hardly|scarcely ?* a|an|my|our|the|your problem|issue|drama|reason|crisis|catastrophe|surprise|scandal|hardship|matter|end",
    when: { before: ["is|'s|was|are", "^"] },
    notBeside: new Set([...siding, "only"]),
  },
  {
    phrase:
      "hardly|scarcely surprising|urgent|serious|earth-shattering|worth|dramatic|important|unusual|dangerous|tragic",
    when: { before: ["is|'s|was|are|seems"] },
    notBeside: siding,
  },
  { phrase: "over|about something|anything so|as|that small|minor|trivial|little|silly|petty|tiny" },
  {
    phrase:
      "such a|an small|minor|tiny|little|trivial|insignificant|silly|petty|trifling thing|detail|amount|matter|issue|problem|sum|mistake|scratch|delay",
    notBeside: ours,
  },
  {
    phrase: "all this|that|the fuss|drama|noise|anger|shouting|rage|emails|complaints ?* over|about|for|because",
    notBeside: wordSet("sorry our we us"),
  },
  {
    phrase: "all this|that over|about|for a|an|one|some",
    when: { after: ["?* ?* $", "?* ?* ,"] },
    notBeside: wordSet("sorry thank thanks our we us"),
  },
  {
    phrase: "is|was|'s|are|were only|just",
    when: { after: ["# * late|delayed|overdue", `${numbers}|a ?* ?* late|delayed|overdue`] },
    notBeside: facts,
  },
  {
    phrase: "is|was|'s|are|seems ?* trivial|petty",
    when: { after: ["$", ",|;"] },
    notBeside: wordSet("change fix not to"),
  },
  {
    phrase: "such|this|your|a ?* trivial|petty matter|issue|complaint|problem|thing|sum|amount|detail",
    notBeside: companyWords,
  },
  { phrase: "such|these|your trivial|petty matters|issues|complaints|problems|things|details" },
  // So what?
  { phrase: "so what", follows: ["^", ",|-|–|—|;|and|well|but"], when: { after: ["$"] } },
  { phrase: "^ so what if" },
  { phrase: "who cares", follows: ["^", ",|and|but|-|–|—", "really|honestly"] },
  { phrase: "nobody|no-one ?* cares", unless: { after: ["for|more"] } },
  { phrase: "no one ?* cares", unless: { after: ["for|more"] } },
  { phrase: "i|we do not ?* care", unless: { after: ["for|only|which|where|when", "how you"] } },
  { phrase: "i|we do not ?* ?* give a" },
  { phrase: "i|we could not care less" },
  { phrase: "i|we could care less" },
  { phrase: "^ whatever", when: { after: stop } },
  { phrase: `^ ${yes} whatever`, when: { after: stop } },
  { phrase: `^ ${yes} , whatever`, when: { after: stop } },
  { phrase: "or whatever $" },
  { phrase: "^ whatever you say", when: { after: stop } },
  { phrase: `^ ${yes} whatever you say`, when: { after: stop } },
  { phrase: `^ ${yes} , whatever you say`, when: { after: stop } },
  { phrase: "if you say so", when: { after: stop } },
  { phrase: "suit yourself", when: { after: stop } },
  { phrase: "your loss", follows: ["^", "it|that is|'s", "entirely|only", ",|-|–|—"], when: { after: stop } },
  { phrase: "^ oh well", when: { after: stop } },
  { phrase: "^ tough $" },
  { phrase: "bad luck for you" },
  { phrase: "sucks for you" },
  { phrase: "tough|hard luck|cheese", when: { after: [...stop, "then|mate|buddy|for"] }, notBeside: wordSet("sorry") },
  {
    phrase: "too bad",
    follows: ["^", "^ well|but|so", "^ well|so|sorry ,", "just|,|-|–|—"],
    when: { after: [...stop, "for you", "if"] },
    notBeside: wordSet("hear"),
  },
  {
    phrase: "these|such things ?* happen",
    follows: ["^ ?*", "^ * ?* ,", "but|and|-|–|—|,"],
    when: { after: ["$", ",|;"] },
    notBeside: consoling,
  },
  { phrase: "you will|'ll ?* live|survive", when: { after: stop } },
  { phrase: "that is|'s ?* ?* the way ?* it|things|life ?* is|goes|are" },
  { phrase: "that is|'s ?* how it|things|life ?* is|goes|are", when: { after: stop } },
  { phrase: "that is|'s ?* life $" },
  { phrase: "fail to see why|what|how|the|your", when: { before: ["i|we ?*"] } },
  { phrase: "i|we do not|can not ?* see the|your ?* problem|issue|fuss|point", when: { after: stop } },
  // Nobody else complained.
  {
    phrase: `you are|were ?* the|our ?* only|first ${person}`,
    when: { after: [grumble, "?* has|had|have a ?* problem|issue", "with a|this ?* problem|issue"] },
    notBeside: grateful,
  },
  {
    phrase: `you are|were ?* the|our ?* only|first ${person}`,
    when: {
      after: [
        grumble,
        "who|to|that ?* ?* complain|complains|complained|moan|moans|objects",
        "who|that has|had|have|minds",
        "with a|this",
      ],
    },
    notBeside: grateful,
  },
  { phrase: `only ${person} complaining|moaning` },
  { phrase: `no other ${people} ?* ?* ?* ${grumble}`, notBeside: consoling },
  { phrase: `none of our|the ?* ${people} ?* ?* ?* ${grumble}`, notBeside: consoling },
  { phrase: `nobody|no-one ?* ?* ${grumble}`, notBeside: consoling },
  { phrase: `no one ?* ?* ${grumble}`, notBeside: consoling },
  ...["nobody|no-one else", "no one else", `no other ${people}`].map((nobody) => ({
    phrase: `${nobody} has|had|have|seems|seem|sees`,
    when: { after: [`?* ?* ?* ${trouble}`, "to mind|care"] },
  })),
  { phrase: "nobody|no-one else minds|struggles" },
  { phrase: "no one else minds|struggles" },
  {
    phrase: "everyone|everybody else",
    when: {
      after: [
        "manages|manage|managed|copes|cope|understands|understand|understood|waited|paid",
        "gets|seems|is ?* happy|fine|satisfied|it|to",
        "can|could|has|pays|waits|reads|does ?* ?* ?* it|this|that|fine",
      ],
    },
    unless: { before: ["like|than|as|and|before|to|for|with|from"] },
  },
  { phrase: "works|worked|working ?* ?* for everyone|everybody else" },
  { phrase: `works|worked|working ?* ?* for all ?* other ${people}` },
  {
    phrase: `other|most|all ${people}|our do not|never`,
    when: {
      after: [
        "complain|moan|mind|object|struggle",
        "seem to|have ?* ?* problem|problems|trouble|issue|issues|mind|difficulty|any",
        `have ?* ?* ${trouble}`,
      ],
    },
  },
  {
    phrase: `other|most ${people} ?* manage|cope|understand`,
    when: { after: ["$", "just|perfectly|this|fine|it|that|without|,|."] },
  },
  { phrase: "not ?* the end of the world", notBeside: wordSet("know understand realise realize though but") },
  ...["nobody|no-one else would|will", "no one else would|will"].map((nobody) => ({
    phrase: `${nobody} ?* ?* notice|see|care|mind|complain|bother|have`,
  })),
  {
    phrase: "nobody|no-one|most|other|normal ?* ?* would|will not|even ?* notice|care|mind|complain|bother",
    beside: wordSet("even most other normal"),
    notBeside: wordSet("but right glad thank thanks"),
  },
  { phrase: "no one would|will even notice|care|mind|bother" },
  { phrase: "it was|is|'s|were ?* cheap|free|old anyway", notBeside: ours },
  {
    phrase:
      "think|thinking of|about those|people|others|children|them who|with|that have|had|are|nothing|less|worse|real",
  },
  {
    phrase: `plenty|lots|most|other|many|others|thousands ?* ?* ${people}|others would be|kill|love ?* ?* happy|glad|grateful|thrilled|for|to`,
  },
  { phrase: "others would be|kill ?* happy|glad|grateful|thrilled|for" },
  { phrase: "you will|'ll cope", when: { after: stop }, notBeside: consoling },
  { phrase: "blow|blowing|blew|blown * ?* ?* ?* out of", when: { after: ["?* proportion"] }, notBeside: companyWords },
  { phrase: "not ?* see|understand|get|know what|where ?* ?* ?* big|fuss|drama|hysteria|panic ?* is|'s|deal|about" },
  {
    phrase:
      "hardly|barely|scarcely ?* worth a|an|the|my|our|your|this|all ?* email|e-mail|ticket|complaint|call|mention|message|review|fuss|effort|energy|discussion",
    notBeside: wordSet("money price"),
  },
  {
    phrase: `i|we are|am|'re ?* talking|speaking about ?* ?* ${money}|scratch|scratches|minutes|minute|crumbs|inches`,
    notBeside: consoling,
  },
  { phrase: "upset|angry|worked|annoyed|mad|stressed|fuss|drama|panicking|complaining|shouting ?* over|about nothing" },
  { phrase: "lot|lots of fuss|drama|hysteria|commotion", notBeside: ours },
  { phrase: "so|too|this much fuss|drama|noise|hysteria", when: { after: ["for|over|about"] }, notBeside: ours },
  { phrase: "fuss|drama|hysteria over|about|for a|an|one|nothing|some|two|three|such", notBeside: ours },
  { phrase: "need for ?* ?* drama|fuss|hysterics|hysteria|panic|theatrics|capitals|shouting" },
  { phrase: "you wrote|called|emailed|contacted|phoned ?* us ?* for|about|over that|this $" },
  {
    phrase:
      "you are|'re ?* ?* contacting|writing|calling|emailing|bothering us|me ?* about|over|for that|this|a|an|one",
    follows: ["^ ?*", "^ ?* ,"],
    in: { mood: ["question"] },
  },
  { phrase: "you call that|this", follows: ["^ ?*", "^ ?* ,", ",|and|so"], when: { after: ["a|an ?* ?* $", "?* $"] } },
  { phrase: "is|was|'s that|this|it really|honestly|seriously|even worth", notBeside: siding },
  {
    phrase: "not|hardly ?* a|an real|actual|proper|genuine|serious problem|complaint|issue|reason|emergency",
    notBeside: companyWords,
    when: { before: ["is|'s|was"] },
  },
  {
    phrase: "that is|'s ?* ?* your ?* opinion",
    when: { after: stop },
    notBeside: wordSet("important valuable count welcome"),
  },
  { phrase: "everyone|everybody is|'s a|an ?* critic|expert" },
  { phrase: "have it your ?* way", follows: ["^ ?*", "^ * ,", ",|then"], when: { after: ["$", ",|then"] } },
  { phrase: "be like that", follows: ["^ ?*", "^ * ,"], when: { after: ["$", "then|if"] } },
  { phrase: "your ?* problem , not mine|ours|my|our" },
  { phrase: "not everyone|everybody can be pleased|helped|satisfied|happy" },
  {
    phrase:
      "you are|'re ?* just|only|simply ?* after|fishing|hunting|angling|looking for|a|some|money|free|freebies|compensation|attention|trouble|discounts",
    unless: { after: ["* ?* ?* that|which|to"] },
    beside: wordSet(
      "freebie freebies free compensation attention trouble discount discounts money refund after fishing angling hunting",
    ),
    notBeside: ours,
  },
  {
    phrase: "you ?* just|only|simply|merely want ?* ?* ?* freebie|freebies|attention|handout|trouble",
    in: { condition: ["none"] },
  },
  { phrase: "you ?* just|only want free stuff|things|something" },
  { phrase: "something for nothing", notBeside: companyWords },
  { phrase: "typical of you|people|customers|your" },
  { phrase: "^ typical customer|customers|man|woman|student|tourist|tenant" },
  { phrase: `${people} these days $` },
  { phrase: `some ${people} just|simply|really can|will not|never` },
  { phrase: "you can not be helped" },
  { phrase: "you are|'re ?* ?* beyond|hopeless|lost help|case|cause" },
  { phrase: "^ ?* i give up", when: { after: stop } },
  { phrase: "it|that is|'s just|simply how|the|way ?* it|things|life is|are|works|goes|go", notBeside: consoling },
  { phrase: "way the cookie crumbles" },
  { phrase: "win some , ?* lose" },
  { phrase: "it is|'s no drama|tragedy|disaster|catastrophe|emergency|hardship" },
  { phrase: "not|hardly ?* as|that|so bad|terrible|awful|dramatic|serious as you", notBeside: consoling },
  {
    phrase: "it|this|that is|'s|can not|hardly ?* that|so|all bad|terrible|awful|dramatic|tragic",
    when: { after: stop },
    notBeside: new Set([...consoling, ...companyWords, "but"]),
  },
  {
    phrase: "it|this|that can not|hardly|really be that|so|all bad|terrible|awful|dramatic|tragic",
    when: { after: stop },
    notBeside: new Set([...consoling, ...companyWords, "but"]),
  },
  {
    phrase: "you ?* make|making|made it|this|things|that sound|look|out worse|like|as|so|to|bigger",
    in: { condition: ["none"] },
    notBeside: wordSet("easy great good"),
  },
  { phrase: "you are|'re ?* acting|behaving|talking|carrying like|on", notBeside: siding },
  { phrase: "you are|'re ?* acting|behaving|talking|carrying as if|though", notBeside: siding },
  { phrase: "not ?* worth a|the|your|this|all|any ?* fuss|complaint|review|drama|energy|discussion|tantrum" },
  { phrase: "anyone|anybody would think" },
  ...phrases(`
    hardly the end of the world
    hardly|exactly a|an ?* disaster|tragedy|catastrophe|emergency|crisis
    let's not exaggerate|overreact|dramatise|dramatize
    not ?* see the point of|in your
    your whining|moaning|nagging|ranting|tantrum|tantrums
    the world is not going to end
    nobody|no-one ?* died
    no one ?* died
    worse things happen
    worse things in life
    others have it ?* worse
    much ado about nothing
    mountain out of a molehill
    storm in a teacup
    tempest in a teapot
    blow|blowing|blown|blew this|it|things|everything|that ?* ?* out of
    out of all proportion
    you are|were ?* ?* overreacting|over-reacting|exaggerating|nitpicking
    your overreaction
    bit of an overreaction
    first world problem|problems
    first-world problem|problems
    nothing to complain|moan|cry|whine|fuss about|over
    nothing to get ?* upset|angry|worked|mad|cross
    what is|'s|was all the|this|that fuss
    not ?* see what ?* the fuss
    that is|'s what you get for|when
    this|that is|'s what happens when you
    hardly my|our problem|concern
    all in your head|mind|imagination
    you are ?* imagining things|it|this|that
    you are ?* making it|this|that|things|stuff up
    you made it|this|that all up
    such is life
    c'est la vie
    life is|'s not ?* fair
    life is|'s unfair
    it is|'s what it is|'s
    you will|'ll get over it
    nobody|no-one is|'s dying
    no one is|'s dying
    can|could not please everyone|everybody
    some people are never happy|satisfied|pleased
    some people just|always like|love|want|need|have|complain|moan
    no pleasing you|some
    people|customers|those with|have real|bigger|worse problems
    as if i|we ?* care|cared
    why should i|we care
    that is|'s rich coming
    want|expect a medal
    boo hoo
    boo-hoo
    cry me a river
    poor you $
    beggars can not be choosers
    you get what you pay|paid for
    you got ?* what you paid|deserve|deserved
    what do|did you ?* expect $
    what do|did you ?* expect for|from that|this|such|a|a
    what else do|did you ?* expect
    what were you expecting $
    count|consider|think yourself|yourselves ?* lucky|fortunate
    you are lucky ?* we|i|they even|only|did|answered|replied|bothered|still
    you should|ought ?* ?* be ?* grateful|thankful
    you should ?* be ?* glad|happy|lucky that|we|it|you|i
    be grateful|thankful that|we|you|it|i
  `),
];
