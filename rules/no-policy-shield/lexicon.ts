import type { Entry, Lexicon } from "../../src/types.js";

/**
 * `shield`: a rule as the reason; `breach`: what goes against one; `points`: names a rule, which is a shield where it is
 * the whole answer, or stands by a no; `reason`: why there is the rule, and `purpose`: what it is good for.
 */
export interface PolicyEntry extends Entry {
  readonly role: "shield" | "breach" | "points" | "reason" | "purpose";
}

const of = (role: PolicyEntry["role"], ...phrases: string[]): PolicyEntry[] =>
  phrases.map((phrase) => ({ role, phrase }));

const is = "is|'s|was";
const it = "it|that|this|which";
const house =
  "company|store|shop|hotel|airline|bank|club|school|house|corporate|firm|council|clinic|practice|library|agency|park|museum|gym|restaurant|university|office|head-office|business";
const adverb = "just|simply|also|actually|merely|still|really|unfortunately|sadly|part|all";
const kind = `${house}|standard|strict|internal|official|refund|return|returns|cancellation|current|general|established|usual|normal|booking|fare|ticket|rental|delivery|shipping`;
const rule =
  "policy|policies|rule|rules|guideline|guidelines|regulation|regulations|procedure|procedures|protocol|protocols";
const paper = `${rule}|terms|conditions|t&cs|t&c|tos|tariff|statutes|bylaws|by-laws|rulebook|rule-book`;
const deed = `${paper}|agreement|contract`;
const our = `our|my|${house}`;
const says =
  "says|say|states|state|dictates|dictate|requires|require|prohibits|prohibit|forbids|forbid|prevents|prevent|oblige|obliges|compel|compels|demand|demands|disallow|disallows|mandates|mandate|stipulates|stipulate|specifies|specify|precludes|preclude|bars|bar|clearly|explicitly|expressly";
const system = "system|systems|software|computer|programme|program|till|screen|tool|database|settings|portal";
const boss =
  "management|corporate|hq|headquarters|office|manager|managers|boss|bosses|supervisor|supervisors|superiors|higher-ups|legal|compliance";
const bar = "allow|allows|permit|permits|let|lets|approve|authorise|authorize|want";
const signed = "agreed|accepted|signed|consented|ticked|acknowledged";

const shields: readonly PolicyEntry[] = [
  {
    role: "shield",
    phrase:
      "i|we have|operate|run|apply|enforce|observe a|an|this|our|the ?* ?* ?* ?* policy|rule|procedure here|in|at|on|for|,|and|that|regarding|about|when|under|as",
    unless: { after: ["lets|allows|gives|protects|helps|covers|means"] },
  },
  // “The goods that we are not allowed to carry” only names them.
  ...["to", "?*"].map(
    (end): PolicyEntry => ({
      role: "shield",
      phrase: `i|we ?* am|are ?* not ?* allowed|permitted|authorised|authorized|supposed ${end}`.replace(/ \?\*$/, ""),
      when: {
        before: [
          "^",
          "^ ?* ?*",
          ",|;|:|-|–|—|(",
          "and|but|so|because|afraid|sorry|unfortunately|however|say|as|since|regret|that",
        ],
      },
      unless: { before: ["* * that"] },
    }),
  ),
  ...of(
    "shield",
    // It is the rule.
    `${it} ${is} ${our} ?* ?* policy|rule|procedure|protocol|practice`,
    `${it} ${is} ${adverb} ${our} ?* ?* policy|rule|procedure|protocol|practice`,
    `${it} ${is} ?* a rule|policy|regulation of|here|with`,
    `${it} ${is} ?* the|a ?* policy|rule|procedure|protocol $`,
    `${it} ${is} ?* the ?* policy|rule|procedure|protocol here|with|for|at|and|of|i|we|,`,
    `${it} ${is} ?* a company|store|standard|strict|hotel|house ?* policy|rule|procedure`,
    `${it} ${is} ${kind} ?* policy|procedure|practice|protocol|rules|regulation`,
    `${it} ${is} just|simply|only|merely ?* ?* policy|procedure|protocol|rules`,
    `${it} ${is} policy|regulation|procedure|protocol`,
    `${it} ${is} ?* part of ${our}|the ?* ?* ${deed}`,
    "those|these|such are ?* the|our ?* rules|terms|policies|regulations|conditions",
    "such is|are our|the ?* policy|rules|terms",
    "rules are|is ?* rules",
    "policy is|'s ?* policy",
    "a rule|contract|deal|policy is|'s a rule|contract|deal|policy",
    "the rules apply to|for everyone|everybody|all ?*",
    "rules are the same for",
    `${our}|the ?* ?* terms|conditions|rules|policy|contract|policies is|are ?* ?* clear|final|binding|firm|strict|fixed`,
    "^ terms|conditions|rules|policy|contract and|is|are ?* ?* ?* clear|final|binding|firm|strict|fixed",
    `^ ${house} policy|rules|procedure|regulations $`,
    `^ ${house} policy|rules|procedure|regulations ,|-|–|—|and|i|we|sorry|says`,
    `, ?* ${house} policy|rules|procedure|regulations $`,
    "^ ?* policy|rules|procedure $",
    ", policy|rules $",
    "i|we have|operate|run|apply|enforce|observe a|an|this|our|the ?* ?* ?* ?* policy|rule|procedure $",
    "i|we ?* have a|an|our|strict|very ?* ?* policy|rules|policies on|about|regarding|for|against|of no",
    "no-refund|no-refunds|no-return|no-returns|no-exceptions|zero-tolerance policy|rule",
    // As it says.
    `per ${our} ?* ?* ?* ${deed}`,
    `per ${deed}`,
    `according|due to the ?* ${deed} of our|the|this ?* ${house}`,
    "our|company ?* policy|rule :",
    `${our}|but|,|the ?* policy is|'s that|no|not|only`,
    "following the|our|company ?* rules|policy|procedure|procedures|guidelines|orders|protocol",
    `as|per|by|under|following|after the ?* ${deed} of our|the|this ?* ${house}`,
    `by|under|following|after|according|due|pursuant ?* our|${house} ?* ?* ${paper}`,
    `as stated|written|mentioned|outlined|specified|noted|set|laid|described|detailed|defined ?* ?* in|by|under|on our|the|your ?* ?* ?* ${deed}`,
    `according to ${our}|your ?* ?* ?* ${deed}`,
    `according to ${paper}`,
    `because of ${our}|internal|strict|existing|the ?* ${paper}`,
    `based on ${our} ?* ?* ${paper}`,
    `${our} ?* ?* ${rule}|terms|conditions ?* ${says}`,
    `the|these policy|policies|rules|guidelines|regulations|procedures|terms|conditions ?* ${says}`,
    `^ ${rule}|terms ?* ${says}`,
    `, ?* policy|policies ?* ${says}`,
    "as a matter of policy|principle",
    "as a rule , i|we do|can|will not",
    "^ by policy",
    "go|going by the book",
    `i|we ?* have ?* ?* rules|regulations|procedures|guidelines for|about|on|here|that|and|to`,
    `i|we ?* have ?* ?* rules|regulations|procedures|guidelines $`,
    "regulations are regulations",
    "the|our|your|rental contract|agreement ?* says|states|stipulates|specifies",
    `${our}|the ?* ${paper} do|does|will|would|can not ?* ${bar}`,
    `${paper} do|does|will|would|can not ?* ${bar}`,
    `prohibited|forbidden|excluded|banned|ruled|required|governed|covered|determined by|under|out ?* ${our}|the ?* ?* ${paper}`,
    `not ${bar}|allowed|permitted|possible|covered|refundable ?* by|under|in|within|per|with ${our}|the ?* ?* ${paper}`,
    `you ?* ?* ${signed} ?* to|the|our|these|those|with ?* ?* ?* ${deed}`,
    `you ?* ?* ${signed} ?* to this|that|it when|on|at|in|by`,
    "the|our ?* small|fine print",
    `says|said|written|stated|stands|is|'s so|that|it|there|clearly ?* in|on ${our}|the|your ?* ?* ?* ${deed}`,
    `it says|stands|states ?* in|on ${our}|the|your ?* ?* ?* ${deed}`,
    `${it} ${is} ?* ?* in ${our}|the|your ?* ?* ?* ${deed}`,
    `${it} ${is} ?* ?* how|what the|our ?* rules|policy|procedure|process works|work|is|are|say|says`,
    `i|we must|have|need|got|bound|obliged|required|ought ?* ?* follow|stick|adhere|abide|comply|go ?* ?* ?* ?* ${paper}`,
    `i|we bound by ?* ?* ${paper}`,
    `bound by ${our}|the ?* ${paper}`,
  ),
  ...of(
    "breach",
    `${it} ${is} ?* against|contrary ?* ?* ?* ?* ${paper}`,
    `against ${our} ?* ?* ${paper}`,
    `it|this|that|which ?* ?* violates|breaches|breaks|contravenes ${our}|the ?* ?* ${paper}`,
    `would|will|can|could|may ?* breach|violate|contravene|infringe ${our}|the ?* ?* ${paper}`,
    `${it} ?* ?* ?* a|in breach|violation|contravention of ${our}|the ?* ?* ${paper}`,
    `go|goes|going|be against|around|beyond ${our}|the ?* ?* ${paper}`,
    `fall|falls foul of ?* ?* ?* ${paper}`,
    `request|claim|return|application|order|it|this|that do|does not ?* comply|conform|agree|align|fit|accord with ?* ?* ?* ${paper}`,
    `request|claim|return|application|order|it|this|that do|does not ?* meet|fit|match|satisfy ${our}|the ?* ?* ${paper}`,
    `request|claim|return|application|order|it|this|that ?* is not ?* in accordance|line|keeping|compliance with ?* ?* ?* ${paper}`,
  ),
  ...[
    "see|read|check|consult|review|revisit|re-read|reread ?* our|the",
    "refer|look|turn|point|direct ?* ?* to|at|in our|the",
    "find ?* ?* ?* ?* in our|the",
  ].map(
    (phrase): PolicyEntry => ({
      role: "points",
      phrase: `${phrase} ?* ?* ?* ${paper}`,
      // Rules of something else, and papers that no answer hides behind.
      unless: {
        before: ["i|we ?* ?*"],
        after: ["of|for the|this|that|a|your|any", "before|while|when"],
      },
    }),
  ),
  ...of(
    "points",
    "see|read|check|refer|consult ?* clause|article|paragraph #",
    "see|read|check|refer|consult ?* section # $",
    `^ ?* ?* ?* ?* ${paper} apply|applies $`,
    `our|${kind} ?* ?* policy|rule|limit is|'s ?* # ?* day|days|week|weeks|month|months|hour|hours|year|years`,
  ),
  // The rules of others, and what is found to be within the rules, hide nothing.
  ...[
    "i|we ?* follow|adhere|stick|abide ?* ?* ?*",
    "per the ?* ?*",
    "according to the ?* ?*",
    "in accordance|line|keeping|compliance|conformity with the ?* ?*",
    `in accordance|line|keeping|compliance|conformity with ${our}|your ?* ?* ?*`,
    "based on the",
    "under the",
    "due|owing to the",
    `due|owing to ${our}|internal|strict|existing ?* ?*`,
  ].map(
    (phrase): PolicyEntry => ({
      role: "shield",
      phrase: `${phrase} ${phrase.startsWith("in") ? deed : paper}`,
      unless: {
        before: ["are|be|were|been|being|not|fully|stay|remain|content|products|find|is|was ?* ?*"],
        after: ["of|set|by|from|issued|imposed"],
      },
    }),
  ),
  ...of(
    "shield",
    `this|that|which|decision|refusal|outcome|fee|charge is|was ?* ?* in accordance|line|keeping|compliance|conformity with ?* ?* ?* ${deed}`,
    `${our}|the ?* ${paper} of carriage|service|sale|use|hire|business is|are ?* ?* clear|final|binding|firm|strict`,
    `per the ?* ?* ${deed}`,
    `${it} ${is} ?* down|due to ?* ?* ${paper}`,
    "it will|does not let|allow me|us",
    `our ?* return|returns|refund|refunds|booking|cancellation|exchange|delivery policy|terms do|does not`,
    "our|company ?* policy is|'s ?* strictly|firm|simple",
    `there is|are|'s ?* ?* ${rule} against|about|on|here`,
    `there is|are|'s ?* ?* ${rule} $`,
    `there are rules ,`,
    `${rule} must|have|need|has ?* be followed|respected|obeyed|observed|applied`,
    `everyone|everybody|all|guests|customers|members|we ?* must|has|have|needs|need ?* follow|obey|respect|observe|stick|abide ?* ?* ?* ${paper}`,
    "go|goes|going|be against policy|protocol|regulations|procedure|rules",
    `${deed} you|that ?* ?* signed|agreed|accepted ?* ?* ${says}`,
    `by ?* ?* ?* ?* you agree|accept|acknowledge ?* ?* ?* ?* ${deed}`,
    "clause|section|article|paragraph # ?* is|applies|says|states|rules|covers|governs|stipulates",
    "exceptions|exception is|are|can|will not ?* possible|made|allowed|permitted|granted|available",
    "no exceptions|exception , sorry|i|unfortunately|please",
    `policy reasons`,
    `a|just|simply matter|question of ?* policy|principle|procedure|rules`,
    `${paper} ?* apply|applies ?* to|for all|everyone|everybody|every|each|any|anyone`,
    `not permitted|allowed|possible ?* under|by|in ${our}|the ?* code`,
    `i|we am|are|was|were|been|have ?* ?* told|instructed|ordered|directed ?* not|never to give|make|refund|grant|allow|take|accept|change|waive|let|offer|exchange|discuss|share|issue|extend|process`,
    `i|we am|are|was|were|been ?* ?* instructed|ordered|directed to refuse|decline|reject|keep|charge|enforce|turn|say`,
    "under ?* orders|instructions",
    "i|we have ?* ?* orders|instructions not|to",
    "my|our orders|instructions say|are|state|forbid",
    `${boss} says|said|say ?* no`,
    `${boss} will|would not have|hear|budge|agree|wear`,
    "only managers|management|supervisors|hq|headquarters may|can|is|are",
    "i|we would|will|could ?* get|be|land ?* in|into ?* trouble",
    "lose my job",
    "cost me my job",
    "more than my job 's|is worth",
    "i|we am|are ?* not at liberty to",
    "i|we am|are ?* forbidden|prohibited|barred|banned ?* from|to",
    `${system} ?* says|said no`,
    `${system} ?* will|does|do|can|would not ?* do|have|handle it|that|this`,
    "contract|deal|law|agreement is|'s a|the contract|deal|law|agreement",
    "would have to do ?* ?* same|it|that|this for|with everyone|everybody|all|others|anyone",
    "set|sets|setting a ?* precedent",
    "way i|we have always done it|things|this|that",
    `${our}|the ?* ?* ${paper} is|are ?* ?* clear|final|binding|firm|strict|unambiguous on|about|,|here`,
    `${our}|the ?* ?* ${paper} is|are ?* ?* clear|final|binding|firm|strict|unambiguous $`,
    `${our}|the ?* ?* ${rule}|rulebook|process|terms do|does|did not ?* provide|foresee|envisage ?*`,
    `the ${kind} ${paper} ?* ${says}`,
    `you ?* ?* ?* ticked|checked the ?* box`,
    `i|we ?* required|obliged|bound|forced|compelled by ?* ?* ?* ${paper}`,
    // Not allowed.
    "not have ?* authority|authorisation|authorization|permission|clearance to",
    "not been given ?* authority|authorisation|authorization|permission|clearance to",
    `${system} ?* ?* not|never ?* ${bar} me|us|this|that|it|for|refunds|changes|any`,
    `${system} ?* ?* not ?* ${bar}|accept $`,
    `${system} ?* ?* not ?* accept|take|support it|this|that|any|a|changes`,
    `${system} ?* blocks|forbids|prevents|stops|blocked|refuses|rejects|prevent|stop me|us|it|this|that|from|to`,
    `not let me|us ?* ?* ?* ?* in|on|by the|our ${system}`,
    `${boss} ?* do|does|did|will|would|has|have not ?* ?* ${bar}`,
    "hands are ?* tied by",
    "i|we ?* do|did not ?* make|write|set|invent the|these|those ?* rules|policy|policies|prices",
    "not the one who makes the rules",
    // No exceptions.
    "no exceptions|exception $",
    "no|any exceptions to|from|are|can|will|for",
    "not ?* ?* make|making|allow|allowing|grant|do ?* ?* exceptions|exception",
    "without exception|exceptions",
    `${our}|the ?* ?* ${paper} on|for|of|regarding|about ?* ?* ?* is|are ?* clear|final|binding|firm|strict|unambiguous`,
    `${our}|the ?* ?* ${deed} leaves|leave ?* no|little ?* ?* doubt|choice|room|option|alternative ?*`,
    `${our}|the ?* ?* ${deed} could|can not be clearer|plainer|stricter`,
    "standard|usual|normal practice|procedure|policy|protocol here",
    "standard|usual|normal practice|procedure|policy|protocol $",
    "is|'s standard|usual|normal practice|procedure|policy|protocol",
    `${it} ${is} just|simply|only how|the|what ?* ?* it|things|we|process|system is|are|do|works|work|'s ?* ?*`,
    "how it|things|we is|'s|are|work|works|do ?* ?* ?* here",
    `${it} ${is} ?* the way it|things|we ?* is|'s|are|do|works|work|done`,
    "always been ?* our|the policy|rule",
    "rules can|do not ?* bend|bent|broken",
    `not bend|break|change|circumvent|bypass|override|ignore ?* the|our|these ?* ${rule}`,
    "clause|section|article|paragraph|point # of ?* ?* terms|contract|agreement|policy|rules|conditions|t&cs",
  ),
];

const reasons: readonly PolicyEntry[] = [
  ...[
    "to protect|ensure|avoid|prevent|safeguard|guard|guarantee|maintain|secure|comply|preserve",
    "to keep|make|help|limit|reduce|treat|allow|stop|give|spare you|everyone|everybody|sure|customers|things|prices|all|guests|people|others",
    "to make|help|limit|reduce|treat|allow|stop|give|spare it|your|our|the|them",
  ].map(
    (phrase): PolicyEntry => ({
      role: "purpose",
      phrase,
      unless: {
        before: ["unable|able|allowed|possible|not|permitted|authorised|authorized|have|has|need|going|want|like|wish"],
      },
    }),
  ),
  // “It is our practice to keep the deposit” says what the rule is.
  {
    role: "purpose",
    phrase: "to keep it|your|our|the|them",
    unless: {
      before: [`${paper}|practice|required|obliged|bound|forced ?*`],
      after: ["?* fee|fees|deposit|deposits|money|payment"],
    },
  },
  {
    role: "reason",
    phrase: "since|as we|it|they|the|our|this|each|every|you|there|most|many|i|opened|used|once",
    unless: { after: ["terms|rules|policy|contract|conditions|?* state|states|say|says"] },
  },
  ...of(
    "reason",
    "because|cause",
    "to be fair",
    "for ?* legal|technical|practical|tax|medical|fraud|data|environmental ?* ?* reasons",
    "for reasons of",
    "the|one|this|main reason|aim|purpose|idea",
    "the|one|main point is|of",
    "reason for this|that",
    "this|that|it|which|they ?* helps|protects|protect|keeps|ensures|prevents|means|exists|stops|lets",
    "policy|rule ?* helps|protects|protect|keeps|ensures|exists",
    "exists|there|here|designed|meant|intended ?* to",
    "otherwise",
    "that way",
    "by ?* law",
    "law|gdpr|legally|hygiene|fraud",
  ),
];

const purposes = of(
  "purpose",
  "so that",
  "so everyone|all|each|nobody|no ?*",
  "in order to",
  "for ?* ?* ?* ?* safety|security|privacy|protection|hygiene|health|sake|benefit|fairness ?*",
);

export const lexicon: Lexicon<PolicyEntry> = [...shields, ...reasons, ...purposes];
