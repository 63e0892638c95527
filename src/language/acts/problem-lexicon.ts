import type { Party } from "../../types.js";
import type { ActEntry, ClauseTest } from "./phrases.js";

/** Words for something that went wrong. */
export interface ProblemEntry extends ActEntry {
  readonly by: Party;
  /** The words hold a negation of their own (“was never sent”), so that a negator before them says nothing. */
  readonly negative?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const of = (by: Party, test: ClauseTest, ...phrases: string[]): ProblemEntry[] =>
  phrases.map((phrase) => ({ phrase, by, in: { mood: ["statement"], ...test } }));
const negative = (entries: ProblemEntry[]): ProblemEntry[] => entries.map((entry) => ({ ...entry, negative: true }));

/** What companies do for customers, and can do wrong, late, twice or in error. */
export const deeds = words(
  "sent ship shipped delivered posted emailed mailed gave given charged billed debited invoiced deducted taken took quoted told used applied booked entered printed handed issued poured served fitted installed dispensed dispatched put keyed typed read attached linked published listed advertised set uploaded packed picked labelled labeled addressed routed assigned registered recorded logged made left sold cut built cancelled canceled closed deleted removed blocked suspended locked refused rejected declined disconnected switched flagged returned marked released added created turned transferred calculated worked filled measured mixed ordered loaded sorted scheduled wired connected credited refunded paid counted opened started stopped moved scanned translated cooked prepared arrived came went reached processed submitted passed filed copied pasted wrote written spelled spelt shown showed displayed shared exported imported merged overwrote overwritten renewed activated deactivated terminated withdrawn removed erased wiped archived approved denied rounded converted counted weighed stitched painted glued cast baked stored parked towed collected dropped swapped placed allocated rebooked checked seated called advised informed answered confirmed reserved priced rated taxed tagged classified prescribed administered diagnosed graded enrolled trimmed dyed washed ironed mounted repaired rented based post email mail pour serve fit install dispense pack pick route assign register record leave sell switch return transfer order sort schedule credit refund open start stop move print enter quote tell hand apply share charge bill take send ship deliver give book cancel close delete deduct invoice disconnect debit dispatch label mark pushed rolled deployed turned repeated duplicated double triggered fired",
);

const neighbours =
  "customer|guest|patient|passenger|person|member|tenant|pupil|student|client|driver|traveller|traveler|caller|family|couple|party|buyer|shopper|resident|owner|player|user|subscriber|household|flat|house|company|school";
/** Marks that such a deed was done badly. */
const flaws: readonly string[] = [
  "wrong|wrongly|incorrect|incorrectly|inaccurate|faulty|defective",
  "mistakenly|erroneously|accidentally|inadvertently|wrongfully|unintentionally|prematurely|unfairly|carelessly",
  "by ?* mistake|accident|error",
  "in error",
  "duplicate",
  "too late|much|high|low|long|early|soon|short|small|big|large|hot|few|many|tight|loose|thin|thick|little|fast|hastily|quickly",
  "late|later than",
  "days|weeks|hours late|later",
  "behind schedule|time",
  "without telling|warning|asking|checking|informing|notice|notifying",
  "without your|their consent|permission|knowledge|approval",
  "someone|somebody else's|else",
  `another customer's|guest's|patient's|passenger's|person's|member's|tenant's|pupil's|student's|client's|driver's|account|order|address|number|${neighbours}`,
  `the wrong ${neighbours}`,
  "next door's",
  "the ?* other|next customer's|guest's|patient's",
  "broken|damaged|cracked|expired|torn|scratched|mouldy|moldy|stale",
  "old|outdated|expired price|rate|address|version|label|tariff|menu|list|details|template",
  "badly|poorly|sloppily|upside down",
  "more than once|agreed|it|they|we should|promised",
  "less than agreed|promised|we|it|you",
  "out of order|stock|date",
  "over the fence|gate|wall",
];
const swaps: readonly string[] = ["# instead of #", "to|for|from|at|as|on ?* ?* instead of #"];
const repeats: readonly string[] = ["twice|double", "two|three|several times"];
export const flawEntries: readonly (ActEntry & { readonly repeats: boolean; readonly swaps: boolean })[] = [
  ...repeats,
  ...swaps,
  ...flaws,
].map((phrase) => ({
  phrase,
  repeats: repeats.includes(phrase),
  swaps: swaps.includes(phrase),
  in: { mood: ["statement"], negated: false, tense: ["past"] },
}));
/** Deeds that are badly done when they are done twice; one may call or write as often as one likes. */
export const onceOnly = words(
  "charged billed debited invoiced sent shipped sold booked taken took deducted paid processed posted delivered printed entered created counted applied withdrawn registered submitted cancelled refunded collected credited shown showed listed imported",
);

/** To do these with one thing instead of another is a change, and no flaw. */
export const changes = words("moved switched transferred converted swapped changed rated priced");

/** Things of a company that fail as a subject: “the lift broke down”, “our mail server lost …”. */
export const services = words(
  "site website app application server servers system systems platform network service services line lines phones page checkout gateway portal database search mailbox feed sync tool software machine machines scanner scanners printer sorter kitchen lift elevator boiler heating heater oven freezer fridge cooling air-conditioning aircon van bus coach train tram ferry aircraft plane terminal exchange router mast tower cable transformer substation pump feeder provider supplier store warehouse depot api login dashboard shop cluster queue job script form calendar till tills reader wifi wi-fi internet broadband power water supply signal alarm generator backup migration update release version patch deploy rollout upgrade import export sync cache certificate webhook integration bot chatbot autoresponder mailer newsletter courier driver fitter picker packer clerk cashier crew barista chef waiter nurse pharmacist teacher tutor registrar operator trainee temp contractor installer engineer technician colleague receptionist programme program timetable clock sensor gate barrier lab laboratory cloakroom mailroom laundry housekeeping shuttle counter robot crane forklift belt conveyor label barcode batch process workflow filter robot firewall hub plant pipe main sewer pool shower toilets",
);
/** What such a thing does when it fails. */
export const failing = words(
  "failed fails crashed crashes froze frozen stalled broke broken collapsed malfunctioned glitched misfired misread miscounted miscalculated misrouted overheated rejected dropped lost deleted duplicated swapped mangled skipped stopped burst leaked tripped jammed forgot missed overlooked misheard mislaid misplaced charged double-charged overcharged billed blocked locked erased wiped overwrote corrupted delayed bounced timed died sank flooded fell came tore scratched dented cracked snapped melted burnt burned spilled spilt smashed crushed soaked ruined damaged closed cancelled left screwed mixed muddled messed knocked reset wrecked hid disabled spoiled spoilt chipped shattered punctured turned scratch break crack fail miss lose forget drop damage smash dent tear ruin spill burn overlook mislay misplace crash misread delay overcharge down offline unavailable unreachable unresponsive",
);
/** Nouns that name a fault by themselves. */
export const defects = words(
  "bug bugs glitch glitches outage outages malfunction breakdown mix-up mixup oversight blunder slip-up regression hiccup mishap misprint failure typo breach leak misconfiguration misunderstanding crash fault faults",
);

const slips =
  "overcharge|miss|lose|forget|overlook|break|damage|scratch|crack|misplace|mislay|misread|miscalculate|mix|muddle|mess|fail|drop|burn|spill|tear|delay|miscount|double-book|overbook|mislead|misinform";
const us: ClauseTest = { subject: ["i", "we", "team"], tense: ["past"], negated: false };
const usNot: ClauseTest = { subject: ["i", "we", "team"], tense: ["past"] };
const thing: ClauseTest = { subject: ["it", "none", "they", "we", "team", "you"], negated: false };

const was = "was|were|been|got|is|are";
const defect =
  "bug|bugs|glitch|glitches|outage|outages|malfunction|breakdown|mix-up|mixup|oversight|blunder|slip-up|regression|hiccup|snag|misprint|mishap";
const trouble =
  "issue|issues|problem|problems|fault|faults|error|errors|mistake|mistakes|failure|failures|disruption|disruptions|interruption|difficulties|delay|delays|backlog|incident|downtime|typo|leak|crash|slip|breach";
const company =
  "side|end|part|system|systems|server|servers|site|website|app|platform|network|warehouse|service|database|behalf|records|code|software|process|kitchen|depot|billing|payment|booking|checkout|factory|stock|data|files|latest|last|new|update|release";
const goods =
  "order|parcel|package|delivery|shipment|item|items|bag|bags|luggage|suitcase|refund|replacement|letter|card|booking|reservation|request|message|email|call|complaint|case|claim|application|prescription|medicine|payment|invoice|credit|discount|voucher|points|flight|train|bus|meal|food|cake|flowers|key|licence|license|repair|reading|collection|results|documents|paperwork|report|form|ticket|appointment|address|change|cancellation|note|file|part|parts";
const ours = "our|my";
/** Whom and what a service needs. */
const hands =
  "driver|drivers|crew|staff|pilot|pilots|conductor|guard|guards|technician|technicians|engineer|engineers|nurse|nurses|teacher|teachers|guide|guides|instructor|cleaner|cleaners|people|cover|vehicle|vehicles|bus|buses|van|vans|aircraft|stock";
const guilt = "mistake|error|fault|oversight|slip|slip-up|mix-up|mixup|blunder|failing|failure|doing|bad";

/** The company did it, and says so. */
const admissions: readonly ProblemEntry[] = [
  ...of(
    "company",
    us,
    "forgot|neglected|omitted to",
    "failed you|to ?* send|tell|inform|call|reply|respond|update|include|process|book|deliver|meet|notice|keep|follow|apply|explain|provide|spot|check|cancel|warn|add|pack|record|pass|register|issue|collect|answer|act|let|return|notify|register",
    "forgot|overlooked|omitted your|the|it|this|that|one|an|a|about",
    "missed your|the|our|it|this|that|a|an|one",
    "overcharged|undercharged|overbilled|misbilled|misread|misplaced|mislaid|mishandled|misrouted|mislabelled|mislabeled|mispriced|misquoted|misinformed|misdirected|misfiled|miscalculated|miscounted|misspelled|misspelt|misprinted|misadvised|misled|botched|bungled|double-booked|overbooked|oversold|double-charged|double-billed|short-changed|misjudged|misunderstood|mis-sold|missold|underestimated|mistyped|miskeyed|overlooked",
    "mixed|muddled|messed|screwed|slipped|fouled|cocked up",
    "mixed|muddled|confused ?* ?* ?* up|with|two|names|labels|orders|parcels|bags|files",
    "got it|this|that|something|things ?* wrong",
    "got your|the ?* ?* ?* wrong|mixed",
    "made|introduced a|an|the|some|two ?* ?* mistake|error|mess|slip|typo|blunder|miscalculation|mistakes|errors|bug",
    "let you ?* ?* ?* down",
    `did ?* ${slips}`,
    "let this|it|that|your ?* slip|slide|lapse|drop",
    "left you|your|out|it|them|the|a|one ?* ?* waiting|behind|out|off|without|hanging|stranded|on|open|in|unattended|unanswered",
    "left out|off|behind",
    "lost your|the|our|it|them|track|sight|some|two|a|part|one",
    "broke|damaged|scratched|cracked|dented|tore|ripped|ruined|spilled|spilt|shrank|burned|burnt|bent your|the|it|one|a",
    "kept you ?* ?* waiting|on|in",
    "kept charging|billing|sending|calling",
    "took|taken|needed far|much|so|way|too ?* long|longer",
    "fell|fallen short|behind",
    "caused this|the|you|your|that|a",
    "ran out|short of",
    `short of|on ?* ?* ${hands}`,
    `had|have no|insufficient|limited|few|spare ?* ${hands}`,
    `had|have too few ?* ${hands}`,
    "ran|were|was|are|am ?* ?* ?* ?* late|behind|short-staffed|understaffed|overwhelmed|slow|unprepared|wrong",
    "did a|an ?* poor|bad|sloppy|terrible",
    "dropped the ball",
    "sent|shipped|delivered ?* ?* out|off ?* without|incomplete|empty",
    "sold you|your|it|the ?* ?* ?* without|which|that ?* not",
    "did your|you an ?* injustice|disservice|wrong",
    "wrongly|mistakenly|incorrectly|accidentally|erroneously|inadvertently *",
  ),
  ...of(
    "company",
    { subject: ["i", "we", "team"], negated: false, modality: ["should", "could"] },
    "should have ?* ?* ?* told|warned|let|informed|said|checked|caught|spotted|noticed|made|sent|called|replied|answered|explained|given|done|been|updated|kept|booked|asked|flagged|mentioned|handled|communicated|tested|cancelled|refunded|applied|included|added|packed|had|seen|picked|known|prepared|stopped|removed|offered|written|acted|put|fixed|got|gotten|come|taken|listened",
    "could have done|handled|been ?* better|faster|quicker|clearer|sooner",
    "ought to have",
  ),
  ...of(
    "company",
    { subject: ["i", "we", "team"], negated: false },
    "owe you an|a",
    "own this|that|the|up",
    "own ?* mistake|error|fault",
    "are|am to blame",
    "are|am at|in ?* fault",
    "are|am ?* ?* responsible for this|the ?* delay|error|mistake|damage|mix-up|problem|mess",
    "take|accept|bear|hold ?* ?* responsibility|blame",
  ),
  ...negative([
    ...of(
      "company",
      usNot,
      `did|do not have ?* ?* ${hands}`,
      "did|had|was|were|have|has not|never ?* tell|told|inform|informed|warn|warned|notify|notified|explain|explained|call|called|phone|reply|replied|respond|responded|answer|answered|update|updated|include|included|pack|packed|ship|shipped|deliver|delivered|dispatch|dispatched|book|booked|process|processed|apply|applied|credit|credited|refund|refunded|register|registered|keep|kept|spot|notice|follow|followed|live|lived|meet|met|turn|pass|passed|log|logged|act|acted|record|add|added|remove|load|release|renew|honour|honor|do|switch|stop|cancel|close|post|label|mark|transfer|test",
      "did|had|have not get|got back|to|round|it|around",
      "never turned|showed|came|called|replied|answered|responded|told|rang|got|shipped|posted|dispatched|delivered|processed|cancelled|refunded|passed|picked|packed|logged|acted|followed|sent|booked|collected|removed|applied|switched|ordered|submitted|registered",
      "did|had not send|sent your|you|out|the|it|them",
      "not ?* good|great|well enough|job",
      "are|were|was|am not ?* where we|i",
      "could not ?* keep|meet|deliver ?* ?* on|our|the|your",
    ),
    ...of(
      "company",
      { subject: ["none", "they", "i", "we", "team", "it"], tense: ["past"] },
      "nobody|no-one|noone ?* ?* called|rang|replied|answered|told|got|turned|came|showed|picked|noticed|checked|followed|passed|let|updated|went",
      "no one ?* ?* called|rang|replied|answered|told|got|turned|came|showed|picked|noticed|checked|followed|passed|let|updated|went",
      "none of us|our|my ?* ?* called|noticed|replied|answered|told|checked|caught|spotted",
    ),
  ]),
];

/** What the company handled was handled badly. */
const handled: readonly ProblemEntry[] = [
  {
    phrase: `${was} never`,
    by: "company",
    negative: true,
    in: { ...thing, negated: true, passive: true, mood: ["statement"], tense: ["past"] },
    unless: {
      after: [
        "intended|meant|designed|supposed|offered|included|allowed|required|planned|promised|seen|heard|used|opened",
      ],
    },
  },
  ...of(
    "company",
    { ...thing, passive: true },
    `${was} ?* overcharged|undercharged|overbilled|misbilled|misplaced|mislaid|mishandled|misrouted|mislabelled|mislabeled|mispriced|misquoted|misinformed|misdirected|misfiled|miscalculated|miscounted|misspelled|misspelt|misprinted|misled|botched|bungled|double-booked|overbooked|oversold|double-charged|double-billed|overlooked|forgotten|mis-sold|missold|mis-sent|mis-sorted|missorted|misdelivered|mistyped`,
    `${was} ?* mixed|muddled|messed|swapped up|with|round|around|over|between|by`,
    `${was} ?* left behind|off|out|sitting|lying|unattended|on`,
    `${was} lost|damaged|delayed|stranded|crushed|soaked|torn|broken|dropped|held ?* in|by|because|on|at|during|with|up ?* our|the|a|transit|its ?* transit|depot|warehouse|sorter|system|team|staff|hub|backlog|systems|van|store|side|end|post|mail|delivery|shipping|way|line|machine|us`,
    "was|were|been let down",
    "was|were|been kept|left waiting|in|without|on",
    "was|were|been double charged|billed|booked",
    "was|were|been|got ?* ?* caught|stuck|held up|in ?* our|the ?* system|queue|filter|backlog|outage|depot|sorter|spam|warehouse",
  ),
  ...of(
    "company",
    { ...thing, modality: ["none"] },
    `your|the|this|that ?* ${goods} left|leaves|went|came|arrived|reached|got|ran ?* ?* ?* late|later`,
    `your|the|this|that ?* ${goods} is|was|were|are|has|have ?* ?* been|running|gone|now|late late|overdue|delayed|missing|lost|astray|behind`,
    `your|the|this|that ?* ${goods} is|was|were|are late|overdue|delayed|missing|lost`,
    `your|the|this|that ?* ${goods} went|got missing|astray|lost|cold`,
    "slipped|fell|fallen through|between our|the|net ?* cracks|net",
    "fell|slipped off a|our|the",
    "came|fell|peeled|rubbed off ?* in|at|on|during our|the|transit",
    "running|ran|is|are|was|were # ?* ?* late|behind",
    "is|are|was|were|running ?* behind schedule",
    "took far|much|too|so|way|ages|longer",
    "taken far|much|too|so|way|ages|longer",
    "took # ?* ?* instead|longer|rather",
    "had ?* ?* expired before|when|already",
    "already expired when|before",
  ),
  ...negative([
    ...of(
      "company",
      { subject: ["you", "it", "none", "they"], tense: ["past"] },
      `${was} not ?* passed|packed|loaded|included|logged|picked|told|informed|updated|followed|answered|applied|removed|switched|registered|handled|dealt|recorded|transferred|forwarded|credited|cleaned|labelled|tested|checked|sealed|fitted|tightened|repaired|refunded|cancelled ?* ?* correctly|properly|in|by|as|with|to|up|until|before|when|at`,
      "never reached our|us|my|the",
      "never left our|the|here",
      `your|the ?* ${goods} did|has|had not|never ?* leave|left|go|gone|make|reach ?* ?* when|on|as|our|out|it|the`,
      "did not go|get through|out|up|to|onto ?* ?* ?* because",
    ),
    ...of(
      "company",
      { modality: ["should"] },
      "should never|not ?* have ?* happened|been|occurred|gone|had|left|reached|received|taken|got|gotten|come|charged|sent|asked|told|closed",
      "should not ?* be happening",
      "should not happen|occur",
      "should never happen|be",
    ),
    ...of(
      "company",
      { subject: ["it", "none", "they", "we", "team"] },
      "is|was|are|were|'s ?* ?* not ?* supposed|meant to",
      "is|was|are|'s ?* ?* not ?* ?* ?* ?* ?* experience|service|standard|standards|level|quality|impression|welcome|journey|treatment|start|way|greeting ?* we|you|that|our|i",
      "is|was|are|'s ?* ?* not how|what|the we|you|i|our|way|kind|sort|type|level|standard|experience|service|impression",
      "not up to our|the|your|standard|scratch|par|its",
      "do|does|did|has|have|had not ?* meet|met|live|lived|reach|match|reflect ?* ?* standard|standards|expectations|expectation|mark",
      "is|was|are|were not ?* acceptable|excusable|fair ?* on|to|you|from|for|and",
      "not good enough",
      "unacceptable from|on|of our|us",
    ),
  ]),
  ...of(
    "company",
    { subject: ["you", "it", "they", "i", "we", "team", "none"], modality: ["should"], negated: false },
    "should have ?* ?* ?* ?* ?* ?* ?* but|yet|however|instead",
    "should have been * ?* ?* , not|but|yet|instead",
    "should have been caught|spotted|noticed|told|warned|informed|given|flagged|offered|handled|clearer|better|explained|tested|called|quicker|faster|removed|cancelled",
  ),
  ...of(
    "company",
    { subject: ["you"], tense: ["past"], negated: false },
    "received|got|given a|the|an ?* wrong|faulty|defective|incorrect",
    "paid for ?* ?* ?* ?* ?* ?* and|but|yet|while ?* got|received|were|was|had|have|only|we",
    "ordered|booked|asked|paid ?* ?* ?* ?* ?* and|but|yet we|our|i|were|got ?* sent|gave|got|booked|shipped|delivered|packed|put|charged",
    "had to wait|chase|call|write|ask|queue|explain|repeat ?* far|much|so|too|twice|again|several|yourself|more|longer|long|us",
    "were|was|been|are left waiting|without|in|on|stranded|standing|out",
  ),
];

const early =
  "took|charged|billed|debited|collected|deducted|invoiced|closed|cancelled|ended|cut|locked|blocked|disconnected|suspended|stopped|renewed|taken|cancel|close|terminated|removed";
const fault =
  "error|errors|mistake|mistakes|slip|slip-up|fault|faults|oversight|mix-up|mixup|bug|glitch|failure|breakdown|typo|misprint|blunder|muddle|defect|misunderstanding|miscalculation|misconfiguration";
/** What the company did to its service. */
const changed =
  "update|updates|release|version|change|changes|patch|upgrade|fix|script|import|migration|firmware|setting|settings|build that|which|we|i|our";
const breaks = "switched|turned|knocked|took|shut|cut|logged|locked|threw|kicked";
const parties =
  "families|guests|customers|people|couples|parties|groups|passengers|buyers|callers|patients|students|drivers|tenants|bookings|members|clients|households|classes|companies|teams|players|readers";
/** The fault is somebody else's, or in the customer's own things. */
const elsewhere = [
  "at|with|on|in|by|of|from ?* your",
  "at|with|on|in|by|of|from some|their|his|her|third|another|other",
  "at|with|on|in|by|of|from the bank|courier|carrier|seller|supplier|manufacturer|council|airline|neighbour|neighbor|flat|house",
];

/** What caused it, and what the company found in its own goods. */
const causes: readonly ProblemEntry[] = [
  ...[
    ...of(
      "company",
      { negated: false, modality: ["none"] },
      `came|come|comes|stems|stemmed|arose|arises|resulted|results|came|comes|goes|went ?* from|to|back to|through a|an|our|my ?* ?* ?* ${fault}`,
      `came|comes down to a|an|our|my ?* ?* ?* ${fault}`,
      `because|result of a|an|our|my ?* ?* ${fault}`,
      `caused by a|an|our|my ?* ?* ${fault}`,
      `due|owing|down to a|an|our|my ?* ?* ${fault}`,
      `a|an|some|one ?* ?* ${fault} in|within|inside our|my`,
      `a|an ?* ?* ${fault} of ours|mine`,
    ),
    ...of(
      "company",
      { subject: ["i", "we", "team"], tense: ["past"], negated: false },
      "found|discovered|identified|detected|noticed|uncovered|traced a|an|the ?* ?* fault|flaw|defect|weakness|hazard|bug|glitch",
    ),
  ].map((entry) => ({ ...entry, unless: { after: elsewhere } })),
  ...of(
    "company",
    { tense: ["past"], negated: false },
    "we|i|team|our|tests|checks|inspection|lab|investigation ?* ?* found|discovered|identified|detected|noticed|uncovered|shown|showed|showed|revealed a|an|the ?* ?* fault|flaw|defect|weakness|leak|contamination|hazard|crack|cracks|traces ?* in|with ?* the|a|our|some|this ?* ?* ?* ?* ?* you|we|our",
    "found|spotted|discovered|noticed|made|see a|an|the ?* ?* error|mistake|typo|misprint in|on|with your|the ?* bill|invoice|statement|quote|receipt|contract|confirmation|itinerary|payslip",
  ),
  // “Swapped your seats for two at the front” is a favour.
  ...of(
    "company",
    us,
    "swapped two",
    "swapped the|your|their|two|some ?* ?* names|labels|orders|parcels|bags|files|results|addresses",
  ).map((entry) => ({ ...entry, unless: { after: ["?* ?* ?* for|to|so"] } })),
  ...of(
    "company",
    { tense: ["past"], negated: false, modality: ["none"], passive: false },
    `${changed} ?* ?* ?* ?* ?* ${breaks} your|the ?* ?* ?* off|down|out`,
    `${changed} ?* ?* ?* ?* ?* broke|crashed|wiped|erased|deleted|disconnected|disabled|corrupted|froze|overwrote|jammed|slowed|bricked|damaged|hid your|the|it|some|all|this|that`,
    `${changed} ?* ?* ?* ?* ?* removed|reset|stopped|locked|blocked|took your`,
  ),
  // Two were given what only one can have.
  ...of(
    "company",
    { subject: ["i", "we", "team", "it", "they"], tense: ["past"], negated: false, modality: ["none"] },
    `gave|given|sold|let|promised|assigned|allocated|rented|leased|hired ?* ?* ?* ?* ?* ?* to|out two|three|both|several ?* ${parties} for|on|at|in the|that|one same|one|very`,
    `gave|given|sold|let|promised|assigned|allocated|rented|leased|booked|put|placed|seated two|three|several|both ?* ${parties} ?* ?* the same ?* room|cabin|seat|seats|table|pitch|slot|bed|car|van|boat|flat|house|locker|desk|suite|number|date|time|place|space|plot|stall|court|hall`,
    `gave|given|sold|let|promised|assigned|allocated|rented|booked|reserved|leased the same ?* ?* to|for|out ?* two|three|both|several|someone|somebody|another`,
  ),
  ...of(
    "company",
    { subject: ["i", "we", "team", "it", "they"], tense: ["past"], negated: false, modality: ["none"] },
    `${early} ?* ?* ?* ?* ?* ?* day|days|week|weeks|month|months|hour|hours early`,
  ),
  ...of(
    "company",
    { negated: false, modality: ["none"] },
    "our ?* ?* read|recorded|noted|logged|entered|counted your|the ?* ?* ?* as|at # instead|rather",
    "our ?* ?* ?* let you|the|your|them ?* ?* ?* down",
  ),
];

/** The company's own service failed, or the fault is named. */
const failures: readonly ProblemEntry[] = [
  ...of(
    "company",
    { subject: ["i", "it", "we", "team", "they", "none"], negated: false, modality: ["none"] },
    "went|goes|gone|was|were|is|are|been|fell|came ?* ?* offline|unavailable|unreachable|unresponsive|overloaded|jammed|down ?* ?* for|since|yesterday|last|this|today|between|from|on|earlier|overnight|while|when|due|because|and|again|in|at",
    "went down",
    "experiencing|facing|suffering ?* ?* ?* outage|outages|disruption|disruptions|interruption|interruptions|downtime|difficulties|glitch|glitches|bugs|bug|delays",
    "we are|were ?* experiencing|facing|suffering|having|seeing ?* ?* ?* outage|outages|disruption|disruptions|difficulties|delays|issues|issue|problems|problem|trouble",
    "experiencing|facing|suffering ?* issues|issue|problems|problem|errors|trouble with|on|at|in our",
    "experienced|suffered|had a|an|some ?* ?* outage|disruption|interruption|downtime|glitch|breakdown|failure|fault|mix-up",
    "we|are|team ?* aware of|that a|an|the|this|some|these ?* ?* ?* issue|issues|problem|problems|bug|bugs|glitch|outage|fault|error",
    "a|the|this|that known ?* issue|bug|problem|fault|error|glitch|defect",
    "known issue|bug|problem|fault|glitch ?* with|in|on|affecting|that|which|our|we",
    `a|an|the|this|that|some|two|there|short|brief|nasty|small|technical|internal ${defect} ?* in|on|at|with|from|during our|my|last|this|that|yesterday's|monday's|a`,
    `our ${defect}`,
    `a|an|some|several|technical|internal|human|temporary|the|this|due ?* ${trouble} on|at|in|with|from|by|of ?* our|my ?* ?* ${company}|own`,
    `${defect}|${trouble} on|at our|my ?* side|end|part`,
    `there is|was|were|are|has|had|have|'s ?* been a|an|some|our ?* ?* ${defect}`,
    `there is|was|were|are|'s a|an|some|our ?* ?* ${defect}`,
    "it|this|that|which|was is|was|'s|been ?* ?* a ?* bug|glitch|regression|defect|mix-up|mixup|blunder|misprint|mistake|oversight",
    `it|this|that|which|was is|was|'s ?* ?* ?* ${ours} ?* ${guilt}`,
    `the|all|entirely|fully|wholly|solely|completely|is|was ${ours} ?* ${guilt}`,
    `^ ${ours} ?* ${guilt}`,
    `${ours} own ?* ${guilt}`,
    `${guilt}|problem|delay|mess was|is|lies|lay ?* ours|mine`,
    `${guilt}|blame|responsibility|problem|delay|mess ?* lies|lay|is|was|sits|rests ?* with|on|down ?* us|our|me`,
    "this ?* one is|was|'s ?* on us|me",
    "this|that|which is|was|'s ?* on us|me $",
    "entirely|completely|fully|totally|solely|all on us|me $",
    "was a ?* mistake|error|misprint|typo|oversight",
    "due to|because of|caused by|result of|owing to|down to ?* our|a|an|human|internal|staff ?* ?* error|errors|mistake|mistakes|bug|glitch|outage|failure|oversight|mix-up|mixup|breakdown|malfunction|shortage|backlog|slip|fault",
    `due to|because of|owing to|down to ?* ?* shortage|lack of ?* ${hands}`,
    "due to|because of|caused by|result of|owing to|down to ?* technical|system|human|server|staffing ?* error|errors|issue|issues|problem|problems|difficulties|failure|fault|shortage|shortages|glitch",
    "confirmed|reproduced|replicated|identified|found|verified|traced|recreated|located ?* ?* bug|defect|glitch",
    "confirmed|reproduced|replicated|verified the|this|your ?* issue|problem|fault|error",
    "logged|filed|raised|recorded|submitted|marked|reported ?* ?* as|a|for ?* ?* bug|defect",
    "priority|confirmed|known bug",
    "you found|hit|met|spotted|uncovered|discovered|ran|came|stumbled|caught|are|seeing|experiencing ?* ?* ?* bug|glitch",
    "technical|system|server|network|service|payment|power|website|nationwide|regional|local|temporary ?* outage|outages|breakdown|difficulties|disruption|hiccup",
    "went wrong|astray on|at|with|in|here|when|between|somewhere|during",
    "something|things|it went ?* wrong|amiss",
    "something|things has|have|had ?* gone wrong|amiss",
    "our|my ?* ?* plug-in|plugin|filter|system|software|form|page|app|site|website|checkout is|was|keeps ?* blocking|rejecting|refusing|showing|sending|charging|failing",
    "power|water|supply|signal|service|broadband|network|internet|phone|gas was|is|has ?* been cut|off|lost|interrupted",
  ),
];

/** The customer, or somebody else, did it: no fault of the company. */
const others: readonly ProblemEntry[] = [
  ...of(
    "customer",
    {},
    "your card|bank|payment|device|phone|computer|router|browser|password|address was|is|has|were|had ?* declined|rejected|refused|expired|blocked|broken|incorrect|wrong|full|empty|invalid|out|been",
    "your side|end|mistake|error|fault|oversight",
    "by you $",
    "as|like you ?* asked|requested|wanted|wished|instructed|suggested|agreed|preferred",
    "you ?* entered|typed|used|gave|chose|selected|provided|missed|forgot|cancelled|ordered",
  ),
  ...of(
    "third",
    {},
    "the|your courier|carrier|bank|airline|post|customs|seller|merchant|host|landlord|manufacturer|insurer ?* lost|damaged|delayed|declined|cancelled|missed|sent|returned|held|refused|rejected|failed",
    "by snow|storm|strike|customs|floods|fog|wind|storms|ice|weather",
    "by the|a|an snow|storm|strike|customs|flood|fog|wind|weather|police|landlord",
    "because|due|owing of|to ?* ?* weather|snow|storm|storms|strike|strikes|customs|flood|flooding|ice|fog|wind|winds|volcano|earthquake",
  ),
];

export const problems: readonly ProblemEntry[] = [...admissions, ...handled, ...causes, ...failures, ...others];
