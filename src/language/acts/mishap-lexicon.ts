import type { ActEntry } from "./phrases.js";

/** Words for something that befell the customer. */
export interface MishapEntry extends ActEntry {
  readonly weight: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const of = (weight: number, ...phrases: string[]): MishapEntry[] => phrases.map((phrase) => ({ phrase, weight }));
/** What is no harm if customers do it themselves. */
const theirs = (weight: number, ...phrases: string[]): MishapEntry[] =>
  of(weight, ...phrases).map((entry) => ({ ...entry, in: { subject: ["you", "it", "they", "team", "none"] } }));

/** What things, strangers and companies do to a customer, and nobody likes. */
export const harming = words(
  "overwrote overwritten overwriting overwrites scrambled scrambling corrupted corrupting corrupts mangled garbled erased erasing erases wiped wiping wipes vanished vanishing vanishes disappeared disappearing disappears evaporated evaporating sparked sparking exploded exploding burst bursting flooded flooding leaked leaking leaks collapsed collapsing peeled peeling shattered shattering snapped ripped tore torn tearing shrank shrunk warped melted melting scalded burned burnt overheated overheating overheats jammed jamming jams stalled stalling seized malfunctioned malfunctioning misfired misread mislaid misplaced misspelled misspelt misdiagnosed misquoted mis-sold missold botched bungled mishandled mauled stung bitten bit choked choking tripped electrocuted scratched dented cracked smashed crushed squashed ruined ruining destroyed destroying wrecked spoiled spoilt soaked stained drowned stole stolen stealing robbed hacked cloned leaked exposed breached withheld confiscated impounded repossessed evicted overcharged overcharging overbilled undercooked overcooked double-booked overbooked duplicated duplicating duplicates stranded trapped manhandled dropped-off overpaid underpaid bounced flooded seeped dripped dripping rotted rotting fainted collapsed vomited crashed crashing rejects rejecting devoured devouring eaten eating chewed swallowed emptied",
);
/** What a customer does without anybody's fault. */
export const chosen = words(
  "eaten eating emptied bit crashed burned burnt stained dripping chewed swallowed dropped-off",
);

const kin =
  "mother|father|mum|mom|dad|son|daughter|child|children|baby|wife|husband|partner|grandmother|gran|kids|boy|girl";
const matter =
  "glass|plastic|metal|wire|nail|nails|worm|worms|slug|slugs|caterpillar|blood|hair|hairs|stone|bone|plaster";
const food =
  "food|soup|salad|meal|yoghurt|yogurt|bread|milk|cake|sandwich|pizza|burger|cereal|drink|bottle|tin|can|jar|pie|rice|pasta|curry|sauce|chocolate|dish|dinner|lunch|breakfast|shoe|shoes|bed|bath";
const mark = "dent|dents|scratch|scratches|crack|cracks|hole|holes|tear|stain|stains|rip|leak|chip|chips|burn|gash";
const pest = "rats|rat|mice|mould|mold|wasps|ants|flies|fleas|maggots|pigeons|vermin|sewage";
const feast =
  "wedding|birthday|funeral|party|concert|exam|interview|event|holiday|deadline|christening|anniversary|trip|flight|match|ceremony|graduation|show|audit|launch|christmas";
const dear =
  "money|savings|card|account|phone|laptop|bike|bicycle|parcel|package|bag|wallet|purse|luggage|identity|details|points|balance|things|jewellery|jewelry|passport|keys";
const outsider =
  "another|other|different|wrong|someone|somebody|stranger|strangers|neighbour|neighbor|neighbours|neighbors|everybody|everyone|anyone";
const whose =
  "customer's|company's|person's|patient's|guest's|client's|user's|name|details|data|figures|file|files|results|order|records|else's";
const wrecked = "missing|black|blank|dark|dead|haywire|wrong|cold|sour|silent|numb|bust|blind";
const undone =
  "emptied|collected|cleaned|repaired|mended|picked|delivered|paid|fixed|treated|changed|dealt|done|resolved|processed|refunded|credited|answered|sorted|returned|restored";
/** What is done for everybody, on its day. */
const serviced =
  "emptied|collected|cleaned|cleared|swept|gritted|mowed|repaired|mended|picked|delivered|serviced|watered|changed|refilled|restocked|read";
const service =
  "empty|collect|clean|clear|sweep|grit|mow|repair|mend|pick|deliver|service|water|change|refill|restock|read";
const rounds =
  "bin|bins|rubbish|recycling|trash|garbage|waste|collection|collections|street|delivery|slot|appointment|stop|reading|newspaper|paper|milk|bag|bags|box|boxes|pickup|pick-up";
const served =
  "sent|delivered|gave|given|got|received|dispensed|charged|fitted|installed|cooked|served|brought|printed|booked|pulled|removed|cut|posted|shipped|painted|billed|took|towed|cancelled|closed";
const livelihood = "wages|wage|rent|mortgage|salary|payroll|benefits|pension|salaries";
const trade = "customers|shoppers|people|patients|clients|guests|orders|buyers|visitors";

/** What befell the customer, in words that need no verb of harm. */
export const mishaps: readonly MishapEntry[] = [
  ...theirs(
    2,
    `goes|went|gone|going|stays|stayed|turns|turned|came|fell ?* ${wrecked}`,
    "packed in|up",
    "gave|given out|way|up",
    "gave up the ghost",
    "broke|breaks|broken|breaking down|apart|off",
    "fell|falls|falling|fallen|came|coming off|apart|out|loose|down|through|on",
    "blew|blown|blows up|out|off",
    "catch|caught|catches|on fire",
    "cut|drilled|knocked|drove|crashed|smashed|sliced|reversed through|into",
    "ran|run|drove|driven over|into my|our|the",
    `came|coming through|out|from|under|down my|our|the ?* ceiling|wall|walls|floor|roof|door|light|tap`,
    `did not ?* turn|show|come|log|pick up|in|out`,
    `did not ?* go out|through`,
    "does|do not ?* turn|show up",
  ),
  ...of(
    2,
    `not|never ?* ?* been ${undone}`,
    `was|were|is|are|got not|never ?* ?* ${serviced}`,
    `did not|never ?* ?* ${service} my|our|the|it|them`,
    `never|nobody|no-one ?* ${serviced} my|our|the|it|them`,
    `no one ?* ${serviced} my|our|the|it|them`,
    `${rounds} ?* ?* was|were|been|is|are|got ?* missed|skipped|forgotten|overlooked|uncollected|overflowing|unemptied`,
    `missed|skipped|forgot|overlooked my|our ?* ?* ${rounds}|house|street|road`,
    "charged|billed|debited|invoiced|deducted|withdrawn|collected ?* ?* ?* ?* twice|double",
    "twice|double|doubly charged|billed|debited|invoiced|booked",
    "duplicate|double charge|charges|payment|payments|billing|debit|invoice|invoices|booking|bookings",
    "was|were|been taken|left|gone ?* ?* ?* ?* ?* twice",
    "appears|shows|listed ?* ?* ?* ?* twice",
    `my|our|the ?* ?* ${mark} in|on|across|all`,
    `a|an|some|big|huge|deep|long|with ${mark} in|on|across|along|down|through|the`,
    `back|arrived|returned|came|delivered ?* ?* ?* ?* with a|an|two|three|several ?* ${mark}`,
    `${matter} in my|our|the|his|her|their ?* ?* ${food}`,
    `there is|are|was|were ?* ${pest}`,
    `${pest} in|on|under|everywhere|all`,
    `arrived|came|come|delivered|here|late|turned ?* ?* ?* after the|my|our|his|her ?* ${feast}`,
    `someone|somebody|stranger|thief|they|who ?* took|takes|opened|emptied|drained|cleared|used|spent it|my|our|them|everything`,
    `steal|stole|stolen|taken|took|emptied|drained|cleared ?* my|our ?* ?* ${dear}`,
    `to|by|with|for|about|at my|our|a|an|the|some ?* ${outsider} ?* customer|user|patient|person|address|guest|client|people|company|family|passenger|number`,
    `to|by|with my|our|the neighbour|neighbor|neighbours|neighbors|stranger|strangers`,
    `another|other|someone|somebody|stranger's|different ?* ${whose}`,
    "wrong ?* tooth|leg|eye|side|medicine|tablets|dose|drug|blood|operation|person|patient|baby",
    `${served} ?* ?* ?* a|the wrong ?*`,
    "at|to|in|from|on the wrong address|house|person|room|airport|station|account|door|flat|country|day|street|stop|place",
    "cut|cutting off",
    "left|abandoned|dropped|dumped at|in|on|by the ?* airport|roadside|road|station|rain|street|dark|cold|kerb|curb|doorstep|pavement|stop",
    "halfway|half-way|midway|half ?* and|but my|our|the|then",
    `my|our ?* ${kin} ?* ?* ?* stuck|trapped|hurt|ill|sick|stranded|crying|injured|bleeding|locked|scared|freezing`,
    `${livelihood} ?* ?* ?* bounced|bounces|unpaid|late|missing|short`,
    `without ?* ${livelihood}|heat|heating|power|electricity|gas|medicine|insulin`,
    `turn|turning|sending|losing|lost ?* ?* ${trade} ?* away`,
    `lose|lost|losing a|an|my|our|two|three|several ?* ?* contract|client|clients|customer|customers|sale|sales|deal|tender|order|orders|business|income|commission`,
    "lose|lost|losing ?* ?* ?* day|days|week|weeks|month|months|hours|year|years of ?* ?* work|data|writing|progress|research|sales|pay|trade|files|records|play",
    "in the red",
    "overdrawn|sunburnt|sunburned|concussed|hypothermia|bloodied",
    "walked|stormed out",
    "can|could not|never be ?* restored|recovered|undone|replaced|retrieved|brought|saved",
    "nothing can be ?* restored|recovered|done|saved",
    "messed ?* with my|our",
    `visible|shown|available|sent|open|readable to ?* ${outsider}|others|all|people|strangers`,
    "for|was|ordered|said # ?* ?* ?* but|and you|they ?* dispensed|gave|sent|charged|delivered|booked|took|billed",
    "halved|doubled|tripled without|overnight",
    "without a|any|prior|one|so|even ?* word|warning|notice|explanation|reason|permission|consent",
    "without my|our ?* permission|consent|knowledge|approval|agreement",
    "charged|billed|paid|debited ?* ?* ?* # times|instead",
    "charged|billed|debited ?* ?* ?* two|three|four|several times",
    "treated|spoken|talked to|like ?* ?* a|an|dirt|rubbish|the|some",
    "shouted|laughed|sneered|swore|yelled|barked|snapped at",
    "would not ?* look|speak|talk|listen|let",
    "hung up",
    "none of us ?* ?* sleep|eat|work",
  ),
  ...of(
    1,
    "is|are due|tonight|tomorrow",
    `the|my|our|his|her ?* ${feast} is|was ?* ?* today|tonight|tomorrow|in|on|over|yesterday|now`,
    "my|our|the bank ?* ?* added|charged|fined",
    "in dollars|euros|pounds instead",
    "drops|dropped|dropping|drop out|off|half|most",
    "was|were|is|are shut|engaged|unmanned|dead|unplugged|jammed",
    "although|though|even ?* i|we ?* ?* paid|booked|cancelled|asked|told|warned",
    "at midnight ?* ?* with|alone|in",
    "two|three|four ?* ?* in a row|running",
  ),
];
