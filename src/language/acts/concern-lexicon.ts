import type { Concern } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/** Words for a feeling or a dislike that no complaint needs. */
export interface ConcernEntry extends ActEntry {
  readonly kind: Concern["kind"];
  readonly weight: number;
}

const of = (kind: Concern["kind"], weight: number, ...phrases: string[]): ConcernEntry[] =>
  phrases.map((phrase) => ({ phrase, kind, weight }));

const kin =
  "husband|wife|partner|mother|father|mum|mom|dad|son|daughter|child|baby|brother|sister|grandmother|grandfather|gran|grandad|grandma|grandpa|friend|dog|cat|aunt|uncle|parent|nan";
const fee =
  "price|prices|pricing|cost|costs|fee|fees|charge|charges|rate|rates|tariff|premium|subscription|surcharge|rent|fare|fares|bill";
const steep = "expensive|high|steep|pricey|dear|costly|extortionate|outrageous|excessive|unaffordable|unjustified";
const rule = "policy|policies|rule|rules|terms|restriction|restrictions|limit|limits|requirement|conditions";
const cross =
  "ridiculous|stupid|silly|absurd|daft|outrageous|unfair|terrible|awful|annoying|ludicrous|shocking|nonsense|rubbish|joke|unreasonable|unacceptable|disappointing|crazy|petty|strict|harsh|greedy";
const look =
  "design|update|layout|version|interface|look|app|change|changes|menu|logo|format|system|website|recipe|packaging|taste|ui|theme|font|colours|colors|editor|dashboard";

/** Feelings that no company caused, or that are told without anger. */
const feelings: readonly ConcernEntry[] = [
  ...of(
    "feeling",
    2,
    `my|our ?* ?* ${kin} ?* ?* died|deceased`,
    `my|our ?* ?* ${kin} ?* ?* passed away|on`,
    "death|passing|funeral of my|our",
    `lost my|our ?* ?* ${kin}`,
    "bereaved|bereavement|widow|widowed|miscarriage|stillborn|grieving",
    "heartbroken|devastated|distraught|terrified|petrified|frantic|desperate|desperately|despair|panicking|inconsolable|crushed|mortified|humiliated",
    "unbearable|intolerable|insufferable|insulting|degrading|nightmarish|maddening|insane|insanity|torture|torment",
    "so|really|very|deeply|utterly|how embarrassing|humiliating|sad|upsetting|scary|worrying|stressful|painful|hurtful",
    "at|to my|our wits|wit's",
    "in|into|to tears",
    "end of my|our tether|rope|patience",
    "can not|never ?* sleep|cope",
    "go|going|goes|went|drive|drives|driving ?* mad|crazy|insane|nuts|bonkers",
    "break|breaks|broke|breaking my heart",
    "slap in the face",
    "kick|kicked in the teeth|guts|stomach",
    "last|final straw",
    "insult to injury",
    "betrayed|deceived|duped|swindled|violated|belittled",
    "like a|an criminal|idiot|fool|thief|child|beggar|nuisance|number",
    "diagnosed with",
    "hospitalised|hospitalized|cancer|chemotherapy",
    "lost|losing my ?* job",
    "got|been|was|were laid|made off|redundant",
  ),
  ...of(
    "feeling",
    1,
    "worried|anxious|scared|afraid|nervous|frightened|concerned|stressed|overwhelmed|saddened|embarrassed|exhausted|gutted|discouraged|uneasy|ignored|neglected|abandoned|unwelcome|unsafe|helpless|powerless|miserable|lonely",
  ),
];

/** Tears, unless of joy. */
const tears: readonly ConcernEntry[] = of(
  "feeling",
  2,
  "i could|want|wanted ?* ?* cry|weep|scream",
  "i|we ?* ?* am|are|was|were|been ?* crying|sobbing|weeping",
).map((entry) => ({ ...entry, unless: { after: ["with|for|from ?* joy|happiness|laughter|delight|relief"] } }));

const deal = "charge|charges|payment|payments|transaction|transactions|order|purchase";
const stranger = "someone|somebody|stranger|strangers|hacker|hackers|thief";

const pest = "mice|mouse|rat|rats|ants|flies|mould|mold|hair|hairs|insects";
const room =
  "room|kitchen|bed|bathroom|flat|house|wall|walls|ceiling|food|soup|salad|meal|shower|apartment|cabin|cupboard|cell|ward|classroom|pizza|burger";

/** What happened to the customer, in words that speak for themselves. */
const events: readonly ConcernEntry[] = [
  ...of(
    "problem",
    3,
    "bed bugs|bug",
    "bedbugs|cockroach|cockroaches|lice|fleas|maggots|vermin|infested|infestation",
    `${pest} ?* in|on|under|behind my|our|the ?* ${room}`,
    `${pest} ?* everywhere`,
    `${pest} ?* all over`,
    "bullied|bullying|harassed|harassment|assaulted|threatened|groped|abused",
    "shouted|yelled|screamed|swore|spat at|on me|us|my|our",
    "covered in bites",
    `${stranger} ?* ?* using|buying|accessed|accessing|logged|stole|hacked|withdrew|withdrawing|spending|spent ?* ?* ?* my|our|into|money`,
    `${stranger} ?* ?* used|bought|ordered|opened|changed ?* ?* ?* with|on|in|from|using my|our`,
    `unauthorised|unauthorized|fraudulent|suspicious|unrecognised|unrecognized ${deal}|login|purchases|activity|access|withdrawal`,
  ),
  ...of(
    "problem",
    2,
    "kids|children|child|baby|toddler|son|daughter|family|guests|everyone|we|i|patients|pupils ?* went|go|going|gone|left ?* ?* hungry|thirsty|unfed",
    "went|go|gone|sent|sending ?* to bed hungry",
    `did not|never ?* make|made|authorise|authorize|authorised|authorized|request|requested|approve|approved ?* ?* ${deal}`,
    "did not|never ?* authorise|authorize|authorised|authorized|order|ordered|request|requested|consent|agree this|that|it|these|those|to",
    "was|were|got|am|been ?* ?* hacked|robbed|scammed|cheated|overcharged|locked|banned|ghosted|ignored|stranded|burgled",
    "flooded|soaked|ruined|destroyed|burned|burnt|broke|damaged|scratched|injured|poisoned|bit|hit my|our|me|us",
    "left|leaving ?* me|us ?* ?* dry|stranded|hanging|waiting|outside|alone|without|behind|standing",
    "treat|treated|treating|treats me|us|customers|people ?* like",
    "no one|nobody|none ?* ?* helped|helps|cares|explains|listens|replies|answers|responds|came|called|knows|told|picks",
  ),
];

/** What weighs only beside others. */
const hints: readonly ConcernEntry[] = [
  ...of(
    "problem",
    1,
    "refused|refuses|denied|denies|rejected|rejects|rejecting|declined|ignored|ignores my|me|our|us",
    "never ?* came|arrived|showed|turned|received|got|called|replied|answered|delivered|appeared",
    "sent|turned|sends|threw|kicked me|us ?* home|away|out|off",
    "ice|stone|freezing|fridge cold",
    "stuck in|at|on|since|for|here|there",
  ),
  ...of(
    "problem",
    0.5,
    "for|since|after|over #|two|three|four|five|six|seven|eight|nine|ten|several|many hours|days|weeks|months|years",
    "paid|paying for",
  ),
];

/** A price, a policy or a missing thing that the customer dislikes: no fault, and yet to be heard. */
const dislikes: readonly ConcernEntry[] = [
  ...of(
    "dislike",
    2,
    `${fee} ?* ?* ?* way|far|much|so|really|too|very|quite|ridiculously ?* ${steep}|much`,
    `too|way|so|very|ridiculously|insanely|crazy|overly ${steep} ?* ?* ?* for|now|these|in|i|we`,
    `${fee} is|are|has|have|went|gone|goes|keeps|keep|just|was|were ?* ?* up|increased|doubled|tripled|risen|rising|increasing|hiked`,
    "overpriced|pricey|extortionate|unaffordable|unfair|unreasonable|discrimination|discriminating|discriminatory",
    `not ?* worth|justify|justified ?* ?* ?* ${fee}|money|it`,
    "can|could not ?* afford",
    "no longer afford",
    `${cross} ?* ?* ${rule}|${fee}`,
    `${rule}|${fee} ?* ?* ?* ${cross}`,
    "why should|must|do i|we ?* ?* pay",
    "why is|are there|you still|no|not",
    "can|do not believe ?* ?* ?* ?* no|not|does|do|charge|still",
    "can not believe ?* you|they|how",
    `hate|hated|dislike|despise|detest|loathe ?* ?* ?* ${look}`,
    `do|did not like|love|enjoy ?* ?* ?* ${look}|idea|way|fact`,
    "not a fan of",
    `old|previous|last ?* ?* ${look} ?* ?* better|nicer|easier|fine`,
    "step backwards|backward",
    "deal-breaker|dealbreaker",
    "seems|seem|feels|is|are ?* ?* greedy|petty|pointless|unnecessary|harsh",
    "a|what ?* ?* shame|pity",
    "let down",
  ),
  ...of(
    "dislike",
    1,
    "price|fee|rent|rate increase|hike|rise|rises|hikes|increases",
    "used to be ?* free|cheaper|less",
    "now ?* have|has|want|wants|charge|asking|expect ?* ?* to pay|more|extra",
    "should be ?* allowed|free|included|possible",
    "lack of ?* ?* support|options|option|choice|features|feature|communication|transparency|respect|care|information|staff|service|interest|updates|flexibility",
    "lacks|lacking ?* ?* feature|features|option|options|support|basic|mode",
    "you|they ?* removed|killed|dropped|ditched|axed|discontinued|scrapped|ruined",
    "prefer|preferred|miss|bring|liked the|my|back ?* old|previous|original|former",
  ),
  ...of("dislike", 1, "still|yet|seriously|really ?* ?* no|lacks|lacking|missing *").map((entry) => ({
    ...entry,
    unless: { after: ["to"], before: ["is there"] },
  })),
];

export const concerns: readonly ConcernEntry[] = [...feelings, ...tears, ...events, ...hints, ...dislikes];
