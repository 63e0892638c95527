import { wordSet } from "../words.js";
import type { ActEntry } from "./phrases.js";

/** Verbs of a decision about what the customer wants: said of the past too, they refuse. */
const decisions =
  "agree approve authorise authorize compensate consent entertain extend grant honor honour permit refund reimburse uphold waive";
/** What a company gives or takes away: whoever does not sell or support it refuses it. */
const supplies =
  "accept cater compensate cover deliver dispatch dispense exchange insure lend offer operate prescribe price-match provide refund reimburse rent repair replace reserve resell sell service ship stock supply support";

/** Which verbs make a refusal of “cannot …”, “did not …”, “do not …” and “will not …”; base forms. */
export const refused = {
  able: wordSet(
    `${decisions} ${supplies} accede accommodate activate add adjust admit advise allow alter amend apply arrange assist authorize backdate book bring bypass cancel cash change carry clean collect combine comment comply consider convert credit customise customize delete disable disclose discount discuss do downgrade edit enable engrave erase expedite facilitate fulfil fulfill give fill fit fix handle help hold host implement include install insure issue lift loan lower match meet mend merge modify move organise organize override pay personalise personalize postpone proceed prorate reactivate rebook recalculate reconsider recover redirect reduce reinstate reissue release remove renew reopen reorder repay reroute reschedule resend restore restock retrieve return reverse revoke reward seat serve share shorten squeeze speculate split stack stretch swap switch tailor take turn teach train translate treat transfer unban unblock unlock unsend upgrade void increase raise lengthen prolong boost accelerate hasten speed bump enlarge upsize`,
  ),
  decided: wordSet(decisions),
  habit: wordSet(
    `${supplies} allow backdate carry do fit fix give gift-wrap hire host mend open post print take teach treat visit wrap combine customise customize issue permit waive`,
  ),
  intent: wordSet(
    `${decisions} accept accommodate allow amend backdate build cover deliver dispatch exchange honour host implement insure introduce issue lend offer open operate pay provide reconsider reinstate reopen repair replace reprint reship restock restore return sell serve ship stock supply support unban unblock unlock`,
  ),
  /** What may well be impossible without being refused. */
  open: wordSet(
    "say tell know predict guarantee estimate see reach determine confirm find log access connect be have work load",
  ),
  /** What a customer who “cannot …” is kept from by a rule, and not by a fault. */
  customer: wordSet(
    "amend bring cancel change combine exchange postpone redeem refund reschedule resell return stack transfer",
  ),
} as const;

/** Participles of these verbs that do not end in “-ed”. */
export const irregular: ReadonlyMap<string, string> = new Map([
  ["brought", "bring"],
  ["done", "do"],
  ["given", "give"],
  ["held", "hold"],
  ["lent", "lend"],
  ["paid", "pay"],
  ["repaid", "repay"],
  ["sold", "sell"],
  ["undone", "undo"],
  ["overridden", "override"],
]);

/**
 * `said`: the words refuse by themselves; `denied`: where their subject is a request; the others refuse with a verb of
 * {@link refused} behind them.
 */
export interface RefusalEntry extends ActEntry {
  readonly role: keyof typeof refused | "said" | "denied";
}

/** A last word of “a|b|$” is also the end of the sentence. */
const of = (role: RefusalEntry["role"], ...phrases: string[]): RefusalEntry[] =>
  phrases
    .flatMap((phrase) => (phrase.endsWith("|$") ? [phrase.slice(0, -2), phrase.replace(/ \S+$/, " $")] : phrase))
    .map((phrase) => ({ role, phrase }));

const be = "am|are|is|'s|be";
const been = "was|were|been";
const turned = "declined|rejected|refused|denied|unsuccessful|disallowed|dismissed|overturned";
const favour =
  "refund|refunds|return|returns|exchange|exchanges|cancellation|cancellations|request|requests|claim|claims|reimbursement|credit|extension|discount|replacement|upgrade|exception|exceptions";
const span =
  "window|period|deadline|cut-off|cutoff|offer|promotion|promo|sale|campaign|warranty|guarantee|cover|registration|registrations|enrolment|enrollment|competition|applications|submissions|bookings|entries";
const over = "passed|expired|lapsed|ended|closed|elapsed|finished|over";
const feature =
  "version|mode|edition|variant|integration|plug-in|plugin|setting|tariff|rate|discount|discounts|scheme|branch|branches|shop|shops|store|stores|showroom|delivery|shuttle|lift|ramp|parking|model|app|subscription|finance|grant|bursary|loan|class|classes|course|courses|tour|tours|flights|refund|refunds|exchange|exchanges|appeal|table|tables|room|rooms|seat|seats|slot|slots|place|places|space|bed|cot|desk|capacity|appointments|hotline|counter|screen";
/** What stands behind such a noun where it is the whole name: “no delivery on Sundays”, not “no delivery fee”. */
const whole = "for|of|in|on|at|to|with|from|after|before|during|that|which|here|yet|and|as|,|$";
const deal =
  "plan|policy|warranty|cover|insurance|ticket|fare|membership|subscription|package|tariff|guarantee|contract|pass|promotion|promo|code|coupon|voucher|discount|offer|deal|scheme|bundle|rate|compensation|cashback|fleet|menu|range|licence|license|tier|programme|program|card";
const place =
  "we|shop|shops|store|stores|office|offices|branch|branches|campsite|pool|gym|museum|kitchen|restaurant|clinic|surgery|practice|library|spa|school|bar|sauna|centre|center|studio|workshop|garage|depot|café|cafe|salon|hotel|park|counter";
const event =
  "class|classes|course|courses|flight|flights|tour|tours|session|sessions|clinic|clinics|hotel|boat|coach|train|workshop|workshops|group|groups|school|ferry|camp|cabin|cabins|diary|schedule|team|event|hostel|list|lists|books|nursery";
const thing = "option|possibility|alternative|facility|feature|function|functionality|ability|capacity|capability";

/** What they do not do: refusals only with the verb behind them. */
export const modals: readonly RefusalEntry[] = [
  { role: "able", phrase: "can not", unless: { after: ["agree more"] } },
  ...of(
    "able",
    "can no longer",
    `${be} ?* ?* unable to`,
    `${be} not ?* ?* able to`,
    `${be} no longer able to`,
    "will not ?* be able to",
    "not going to be able to",
    `${be} ?* not in a|the position to`,
    "not have the authority|ability|means|resources|option|right|rights to",
    `${be} not ?* willing|prepared to`,
    "nor can i|we",
    "neither can i|we",
    "have|has ?* no way|means of|to",
    "there is|'s no way ?* ?* to",
    "am|are not ?* allowed|permitted|authorised|authorized to",
  ),
  ...of("open", "not|never|no ?* ?* possible|allowed|permitted|feasible|viable ?* ?* ?* to", "impossible ?* ?* ?* to"),
  { role: "decided", phrase: "could not", unless: { after: ["agree|approve more|with"] } },
  ...of("decided", `${been} ?* unable to`, `${been} not able to`, "did not", "decided|chosen not to"),
  {
    role: "habit",
    phrase: "do|does not",
    // “We don't do this to annoy you” tells why.
    unless: {
      after: ["do this|that|it|so to|because|lightly|out|for", "allow|let|offer|provide|support ourselves|me"],
    },
  },
  ...of("habit", "am|are|is not", "am|are|is no longer", "stopped|ceased", "never"),
  ...of("habit", "no longer", "do|does no longer", "have|has stopped"),
  ...of("intent", "will not", "will not be", "am|are|is not going to", "would not be able to"),
  ...of("customer", "you can not", "you can no longer", "you are unable to", "you are not able|allowed|permitted to"),
];

/** How companies say no without such a verb. */
export const refusals: readonly RefusalEntry[] = [
  ...of("said", `not|never ?* have|offer|run|operate|provide a|an|any|the ?* ?* ${feature} ${whole}`).map((entry) => ({
    ...entry,
    unless: { before: ["you|they do|did ?*"] },
  })),
  ...of(
    "said",
    "offer|offers|discount|discounts|deal|promotion|code|voucher|bonus|gift|sale is|was|are|were ?* ?* only|exclusively|reserved|limited|restricted to|for|on|in|during|valid|open",
  ).map((entry) => ({ ...entry, unless: { after: ["you|your"] } })),
  ...of(
    "denied",
    `is|was|were|been|being|are|'s ?* ?* ${turned}`,
    "did|has|have not ?* ?* succeed|succeeded|pass|passed",
    `not ?* ?* approved|accepted|successful|granted|upheld|authorised|authorized|selected|chosen|shortlisted|eligible|qualify`,
    "unsuccessful",
    "turned down",
    "failed to qualify",
    "came back negative|declined|unsuccessful",
  ),
  ...of(
    "said",
    // What there is not.
    `${be} not|no ?* ?* possible|available|permitted|allowed|feasible|doable|refundable|transferable|returnable|exchangeable|changeable|cancellable $`,
    `${be} not ?* ?* possible|available|permitted|allowed|feasible|viable|doable|refundable|non-refundable|transferable|returnable|exchangeable|eligible|entitled|covered|offered|included`,
    `${be} no longer possible|available|permitted|allowed|offered|sold|made|produced|manufactured|stocked|valid|eligible|redeemable|running|covered`,
    `${be} ?* unavailable|ineligible|discontinued|non-refundable|nonrefundable|non-returnable|non-transferable|non-exchangeable|impossible`,
    "will|can not be possible|available|permitted|allowed|feasible|viable|doable|refundable|transferable|offered|included|covered",
    "are|is not ?* served|given|taken|considered|accepted|provided|refunded|issued|admitted|exchanged|stocked|reimbursed|compensated|granted|catered",
    "has|have been discontinued",
    "is|are not sold separately|individually|alone|here|online|in|on",
    "do not post|mail|send ?* to",
    "not ?* an option",
    `${be} not ?* ?* supported|compatible|welcome|negotiable|reversible|recoverable|repairable|redeemable|honoured|honored|admitted|deductible`,
    "is|are not ?* part of ?* ?* rate|plan|package|offer|menu|tariff|deal|price|ticket|cover|policy|fare|contract|subscription|membership|bundle|service|range|programme",
    "is|are not ?* a ?* feature|option|part|service of|in|on|that|we",
    "non-negotiable",
    "not ?* our|the practice|policy|habit to",
    "do|does not come with|in",
    "i|we closed|shut our ?* ?* ?* ?* for good",
    "off the table|menu|market|cards",
    "not on the table|cards|menu|market",
    "not in the cards",
    "out of the question",
    "is|'s|are ?* a|an ?* no-go|non-starter|nonstarter",
    "ship has ?* sailed",
    "would not be ?* possible|permitted|allowed|feasible|appropriate|viable",
    "no ?* ?* * allowed|permitted|admitted",
    `there is|are|'s ?* no|not ?* ?* ?* ${feature} ${whole}`,
    `has|have|offer|offers|run|operate ?* no ?* ${feature} ${whole}`,
    "ticket|tickets|booking|bookings|trade|trades|purchase|purchases|transaction|transactions|bet|bets|auction|auctions|deletion|deletions are|is ?* final|permanent|irreversible",
    "ban|suspension|closure is|'s|are ?* final|permanent|irreversible",
    "account|ban|suspension ?* ?* remain|remains|stay|stays ?* closed|suspended|banned|blocked|in",
    "ran|run|gone|out out of print|production|season",
    "is|are|'s ?* out of print|production|season",
    "taken|removed|remove|dropped|pulled|take|drop ?* ?* ?* off|from ?* ?* menu|range|sale|line-up|shelves|catalogue|catalog|assortment|market",
    `${event} ?* ?* ?* ?* is|are|'s ?* full`,
    "all|both our|the|of ?* ?* ?* is|are|have|has|been ?* ?* taken|full|gone|booked|let|filled|sold|assigned|allocated",
    "every|each * ?* ?* ?* is|has|was ?* taken|full|gone|booked|filled|sold",
    "someone|somebody|guest|customer ?* has|have ?* ?* taken|booked|bought|reserved it|this|that|the",
    "the last ?* ?* ?* is|was|went|has|have|are|were|just ?* ?* sold|gone|taken|booked|let|this|yesterday|earlier|last|on|to",
    "slot|seat|room|table|place|ticket|appointment|flat|house|position|vacancy|post ?* was|has|is|'s ?* ?* taken|sold|let|filled|gone",
    "slot|seat|room|table|place|appointment went ?* ?* ?* ago|this|yesterday|earlier|last",
    "there is|'s|have|'ve|got nothing ?* ?* ?* free|left|available|in|for",
    "not ?* got ?* ?* left|more",
    "none|nothing left|available|free",
    "do|does not exist",
    "not ?* in|on our|the plans|agenda|horizon",
    "not ?* in|within my|our power|gift to",
    "not make|do|offer house|home calls|visits",
    "decided|chosen|opted ?* not to ?* renew|proceed|offer|extend|continue|publish|stock|list|interview|go|pursue|appoint|accept|take|replace|pay|reinstate|lift",
    "will not be ?* given|paid|issued|offered|granted|provided|accepted|considered|refunded|reinstated|reimbursed|restored|extended|replaced|renewed|compensated|reopened",
    "outside|beyond our|the ?* ?* delivery|service|catchment|coverage ?* area|zone|radius|region",
    "not in|within|inside ?* our|the ?* ?* delivery|service|catchment|coverage ?* area|zone|radius|region",
    "not in|within our area|zone|region",
    "fall|falls|fell|is|are|lies|goes|go outside|beyond what|the|our|your ?* ?* ?* cover|covers|offer|offers|can|criteria|scope|warranty|guarantee|allowed|allows",
    "more than i|we can ?* do|offer|give|accept|take|pay|handle",
    `${place} ?* is|are ?* ?* closed|shut on|for|over|during|that|this|all|then|to|at|in`,
    `${place} ?* do|does|is|are|will not ?* ?* open|opening on|to|for|that|this|at|before|after|over|during|until`,
    "is|are|'s|was|were ?* ?* already ?* taken|full|booked|sold|filled|let|reserved|assigned|rented|gone",
    "has|have ?* already ?* been ?* taken|booked|sold|filled|let|reserved|assigned|rented|given",
    "is|are|'s gone $",
    "i|we ?* ?* ran|run out of",
    "there are|is|'s no more * ?* on|in|for|at|available",
    "not have ?* ?* ?* ?* ?* anymore",
    "i|we do not ?* have this|that|it|these|those|them on|in|for|at|here|$",
    "not have ?* ?* ?* ?* ?* any more|longer",
    "not|longer ?* in|part our|the ?* range|assortment|catalogue|catalog|menu|programme|portfolio|collection|line-up",
    "not insured",
    "ticket|tickets|pass|voucher|fare is|are not ?* valid",
    "excluded from|for",
    "stopped|ceased|quit making|producing|selling|offering|running|stocking|manufacturing|publishing",
    "not ?* taking|accepting ?* new|more|any|further|bookings|orders|applications|patients|reservations|students|members",
    "never give|offer|allow|make|grant ?* refund|refunds|discount|discounts|exceptions|credit|upgrades|returns",
    "do|does not take back|take returns",
    "do|does|will not take|give it|them|this|that|these|those ?* back",
    "not ?* something|anything ?* ?* ?* ?* permits|permit|allows|allow|supports|offers|covers|handles|handle|accommodate|accommodates",
    "not ?* something|anything that|which can|could be",
    "not ?* something|anything ?* i|we|our ?* do|does|offer|offers|provide|sell|support|can|could|are|is|have|allow|cover|stock|make|plan|would|will",
    "not a|the service|product|item|feature|size|model ?* we",
    "no longer in production|stock",
    `no ?* ?* ${thing} to|for|of`,
    `not have|offer|provide|an|any ?* ?* ${thing} to|for|of`,
    "no plans|plan|intention to|for|of",
    "not ?* planned|planning",
    "not going to add|bring|build|change|introduce|make|do",
    "not on our|the ?* roadmap",
    `${be} ?* ?* sold out`,
    `${be} ?* ?* out of stock`,
    `${be} ?* ?* fully booked|subscribed|reserved`,
    `${be} ?* ?* booked up|out|solid`,
    "have|has sold out",
    "not|none ?* ?* ?* ?* ?* in stock",
    "not have ?* ?* ?* ?* ?* available|left",
    "no|any ?* vacancies|availability|rooms|seats|places|tables|appointments|slots|tickets|spaces available|left|remaining|free",
    "have|are|is no vacancies|availability",
    // Nobody comes.
    "i|we|plumber|engineer|technician|fitter|driver|tuner|electrician|cleaner|gardener|vet|nurse|doctor can|am|are|is not|unable ?* ?* come|attend|visit|call out|over|round|by|before|on|this|until|today|tomorrow|next|that|at|then|any|sooner|earlier",
    "i|we|plumber|engineer|technician|fitter|driver|tuner|electrician|cleaner|gardener|vet|nurse|doctor can|am|are|is not|unable ?* ?* come|attend|visit $",
    "i|we can|am|are|is not|unable ?* ?* send|spare|supply|get ?* ?* tuner|plumber|engineer|technician|fitter|driver|courier|electrician|cleaner|gardener|locksmith|van|crew|team|colleague|someone|somebody|anyone|anybody",
    "i|we can|am|are|is not|unable ?* ?* get|make it|to|out you|your|there|on|this|before|until|today|tomorrow",
    "i|we can|am|are|is not|unable ?* ?* put|push|move|bring|set my|our|your|the|it ?* ?* up|back|down|forward",
    // What was decided.
    "have|had to ?* say no",
    "must ?* say no",
    "i|we|bank|insurer|council must ?* decline|refuse|reject|disappoint",
    "turn|turned|turning you ?* down",
    "not going to happen|work|fly",
    "decision|verdict|ruling|position stands",
    "decision|verdict|ruling|position remains|is|'s ?* final|unchanged",
    "decision|verdict|ruling|position remains the same",
    "fine|fee|charge|penalty|suspension|ban|rejection|refusal|decision ?* stands|stays",
    "i|we ?* stand by ?* our|the|that|this decision|position|verdict|answer|ruling",
    "i|we wish ?* i|we could ?* offer|give|say|accept|make|refund|let|change|extend|add|take|waive|grant|bend",
    "i|we wish ?* i|we could ,|but|$",
    "council|insurer|insurers|underwriter|underwriters|lender|committee|board|panel|landlord|management|governors|airline ?* ?* refused|declined|rejected|denied|refuses|declines|rejects",
    "i|we have ?* chosen|selected|appointed|hired ?* ?* other|another|different candidate|candidates|applicant|applicants|supplier|person|someone",
    "i|we have ?* gone|went|going|go with ?* ?* another|other|different candidate|candidates|applicant|applicants|supplier",
    "not be|am|are ?* ?* taking|moving|going|progressing your|you|this|it ?* forward|further|ahead",
    "you have|were|are|did not ?* been ?* ?* successful|selected|chosen|shortlisted|accepted|approved|awarded|allocated",
    "deposit|deposits|fee|fees ?* ?* is|are|will|has|have|was ?* ?* kept|retained|forfeited|forfeit|withheld",
    "have|had ?* ?* to decline|refuse|reject|disappoint",
    "obliged|forced|compelled|bound to decline|refuse|reject",
    `i|we ?* ?* decline|declined|refuse|refused|reject|rejected|denied your|this|the|it`,
    "sorry|unfortunately|sadly|regrettably|afraid , ?* ?* ?* we|i|is|are only|exclusively|reserved|limited",
    "sorry|unfortunately|sadly|regrettably|afraid ?* ?* ?* ?* is|are only|exclusively|reserved|limited",
    "you ?* ?* missed|passed the|our ?* deadline|cut-off|cutoff|window|date|period",
    "you will not ?* get|receive|getting|receiving|see ?* ?* ?* refund|money|bonus|discount|voucher|credit|compensation|replacement|points|reward|prize|deposit",
    "there will be no refund|refunds|compensation|replacement|exception|exceptions|extension|discount",
    "no such product|item|service|option|feature|model|size",
    "have|has|had ?* decided|chosen|elected against",
    "turn|turned|turning down your|the|this|it",
    "turn|turned|turning your|this|it|the ?* ?* down",
    "sorry|unfortunately|afraid|sadly ?* ?* i|we only",
    `can|could|will|do|did not ?* ?* make|making ?* ?* exception|exceptions`,
    "can|will not ?* make|making any|the|this|that|those|these|further|more ?* change|changes|amendments|amendment|adjustments|adjustment|edits",
    `can|will not process|give|grant|send|get|approve|authorise|authorize|allow ?* ?* ?* ?* ${favour}`,
    `not able|unable|possible to process|give|make|grant|send|get|approve ?* ?* ?* ?* ${favour}`,
    "can not take late|any|more|new|on|back|part|it|them|this|that|these|those|returns|bookings|orders|items|cash|cards|reservations ?*",
    "can not send|get|give|put|let you",
    "can not be ?* given|made|taken|processed|done|redeemed|used|backdated",
    "you can not have|get|claim|receive a|an|any|your|the|it|this|that ?* ?* ?*",
    "no refund|refunds|exchange|exchanges|returns|cancellations|reimbursement|extensions for|on|after|in|at|is|are|can|will|from|to|once|,|!|$",
    "all sales are ?* final",
    "sale|sales|decision is|are|'s ?* final",
    "answer|decision is|'s ?* no",
    "the|a answer is no",
    "have to say no",
    "is|'s|be a ?* no from|for|on|this|,|$",
    "answer|reply|outcome ?* ?* be|is|'s ?* no",
    "going to be a no",
    // What the customer is not due.
    "you|it|this|that|order|item|account|claim|purchase|booking|plan|case|product|device do|does not qualify",
    "do|does|did not ?* meet|fulfil|fulfill|satisfy ?* ?* ?* criteria|requirements|requirement|conditions|condition|threshold|minimum",
    "no longer meet|meets ?* ?* ?* criteria|requirements|requirement|conditions|threshold",
    "you ?* ?* used up|exhausted ?* ?* ?* ?* changes|allowance|quota|limit|entitlement|returns|refunds|swaps|reissues|renewals|extensions|days|sessions",
    "you have ?* had your ?* ?* free|annual|yearly|monthly|one",
    "offer|offers|discount|discounts|deal|promotion|code|voucher|bonus|gift is|was|are|were ?* for ?* ?* ?* only",
    "not covered by|under|for",
    "do|does not ?* fall under|within",
    "not due|owed ?* ?* refund|compensation|credit",
    "no|not ?* ?* right|entitlement to ?* refund|return|compensation|reimbursement",
    `${deal} do|does not ?* ?* cover|include|allow|extend|apply|come|permit`,
    // What is over.
    `${span} ?* ?* ?* ?* ?* ?* has|have|is|'s|had ?* ?* ${over}`,
    `${span} ?* ?* ?* ?* ?* closed|ended|expired|lapsed|passed|finished on|in|at|last|yesterday|today|this|ago|already|#|some|a|two|three|and|$`,
    `past|outside|beyond|exceeded|exceeds of ?* ?* ?* window|period|deadline|timeframe|limit`,
    `past|outside|beyond|exceeded|exceeds ?* ?* ?* ?* window|period|deadline|timeframe|limit`,
    `${span}|voucher|vouchers|coupon|coupons|code|codes|points|promotion ?* ?* ?* ran|run out`,
    "voucher|vouchers|coupon|coupons|code|points|promotion ?* ?* ?* ?* has|have ?* expired|lapsed",
    "deadline|cut-off|cutoff|closing ?* ?* ?* was yesterday|on|at|last|#|noon|midnight",
    "you would have had|needed to ?* ?* ?* ?* ?* by|before|within|earlier",
    "came|arrived|reached|received|sent|submitted|filed|applied ?* ?* ?* too late",
    "outside|out of|the|your|its ?* warranty|guarantee",
    "out of warranty|guarantee",
    "it|that|this|you|we is|'s|are ?* too late",
    // The bare no.
    "^ i am|'m afraid not",
    "^ unfortunately|sadly|regrettably|sorry , no|not",
    "^ unfortunately|sadly|regrettably not|no",
    "^ no can do",
    "i am afraid no|not",
    "afraid|unfortunately that is not the case",
    "no can do",
  ),
];

/** Nouns for what the customer asked for, which can be turned down. */
export const requested: ReadonlySet<string> = wordSet(
  "account application applications appeal claim request requests refund return exchange cancellation proposal submission complaint dispute bid candidacy registration enrolment enrollment extension permit licence license loan mortgage offer order booking reservation upgrade quote visa petition nomination entry warranty it this that they these",
);
/** Who works for the company, or is it: what they do not do, it does not do. */
export const staff: ReadonlySet<string> = wordSet(
  "airline bakery bank branch café chef chefs clinic college company council counsellors crew dentist dentists department doctor doctors driver drivers engineers firm fleet garage gardeners groomers gym hospital hostel hotel instructors insurer insurers kitchen lab laboratory landlord library management manufacturer midwives museum nurse nurses office pharmacists pharmacy physios porters practice registrar reception restaurant salon school schools shop shops spa store stores studio surgeons surgery teachers team technicians theatre trainers tutors underwriter university vans vets vet warehouse workshop workshops",
);
/** What stands behind the verb where “cannot” is a hedge or a courtesy, or what is not given is not what is wanted. */
export const hedged: ReadonlySet<string> = wordSet(
  "enough apologies eta timeline timelines timeframe timeframes timescale exact precise decisive definite definitive specific specifics guarantee guarantees justice responsibility liability but data personal privacy address less lightly seriously only",
);
/** Subjects that fail and refuse nothing: “the card was declined”, “the site is unavailable”. */
export const failing: ReadonlySet<string> = wordSet(
  "payment payments card cards transaction transactions charge bank site website page system systems server servers network portal line lines agent agents link session token connection wifi internet",
);
/** Before the words: somebody else said so, or asks so. */
export const reporting: ReadonlySet<string> = wordSet(
  "told mentioned said wrote heard claimed why whether wonder feel felt believe think thought hope hoped suppose",
);
