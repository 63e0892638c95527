import type { NoteEntry } from "./lexicon.js";

const customer = "customer|client|cust|cx";
const fellow = "guy|lady|bloke|dude|chap|clown|joker|dame|fella|muppet|nutter";
const difficult =
  "difficult|rude|unreasonable|annoying|aggressive|abusive|demanding|dramatic|hostile|obnoxious|irrational|hysterical|stubborn|ridiculous|pushy|nasty|whiny|clueless|crazy|insane|dishonest|entitled|cranky|grumpy|stupid|dumb|fussy|petty|snarky|unpleasant|childish|combative|argumentative|confrontational|lying|whining|moaning|ranting|bluffing|trolling|complaining";
/** What one says of somebody who is not there. */
const episode =
  "says|said|claims|claimed|insists|insisted|complains|complained|threatens|threatened|called|phoned|keeps|refuses|refused|demands|demanded|lied|lies|seems|sounds|hung|escalated|wants|asked|asks|wrote|upset|angry|mad|furious|unhappy|confused|asking|threatening|complaining|demanding|told|aware|unaware";
const pressing =
  "push|pushes|insist|insists|complain|complains|escalate|escalates|threaten|threatens|kick|kicks|moan|moans|argue|argues|fuss|shout|shouts";
const types =
  "time-waster|timewaster|liar|chancer|freeloader|moaner|whinger|whiner|crybaby|idiot|moron|jerk|nutjob|nutcase|weirdo|creep|psycho|pain|nightmare|handful|karen|troublemaker|clown|crank";
const absent = "she|he|they|customer|client";
const to = "to|you|we|they|will|please|can|must";
const condition = "if|when|whenever|another|unless|any|a|every|your|because";

/** What is said of the customer behind their back. */
export const behindBacks: readonly NoteEntry[] = [
  {
    phrase: `${customer}|guest|buyer is|sounds|seems|gets ?* ?* ${difficult}`,
    unless: { before: [`${condition}|no|each|the|our|that|this`] },
  },
  {
    phrase: `this|the|that ${customer} is|sounds|seems|gets|'s ?* ?* ${difficult}`,
    unless: { before: [`${condition}|sorry|hear|that|how|and`], after: ["with|to you|your"] },
  },
  {
    phrase: `this|that|the|same|another ${fellow} ?* ?* ${difficult}|will|keeps|never|always|thinks|reckons|wants|again|as`,
    unless: { before: ["the|that"] },
  },
  {
    phrase: `is|'s the|that|our|a|same ?* ${customer}|guest|one|${fellow}|woman|man|person|user|caller|patient|tenant|passenger who|that always|keeps|never|constantly|only|again ?* ${pressing}|calls|calling|complaining|moaning|whining|pays|happy|wants|asks|asking|cancels|returns|lies|rings|ringing`,
    unless: { before: ["you|it"] },
  },
  { phrase: `^ ${customer} is|was|has|had ?* ?* ${episode}` },
  {
    phrase: `${customer} ${episode}`,
    when: { before: ["^", "(|-|–|—|:|,|;|/", "since|because|as|but|so|although|though|that"] },
    unless: { before: ["our|the|your"] },
  },
  {
    phrase:
      "cust|cx is|was|has|had|wants|called|says|said|claims|asked|asking|needs|did|got|paid|will|would|can|does|already",
    letters: "lower",
    unless: { before: ["our|the|your|in|of|and|great|good|for"] },
  },
  {
    phrase:
      "known|serial|habitual|professional complainer|complainers|refunder|returner|liar|scammer|troublemaker|moaner|whinger",
  },
  {
    phrase: "problem|difficult|abusive|nightmare|high-maintenance customer|client",
    unless: { before: ["a|any|every|your|with|no"] },
  },
  {
    phrase:
      "total|real|proper|complete|absolute|such karen|nightmare|handful|timewaster|time-waster|nutcase|psycho|moaner|whiner|freeloader|pain",
    unless: { before: ["been|was|is|were|be|this|it", "been|was|is|were|be|this|it a"] },
  },
  { phrase: "trying it on", when: { before: ["just|only|is|'s|are|probably|clearly"] } },
  { phrase: "fishing|angling for ?* ?* discount|refund|freebie|freebies|credit|compensation|voucher|money" },
  { phrase: `${absent} is|'s|are ?* making it|this|that|stuff up` },
  {
    phrase: `${absent} is|'s|are ?* lying|bluffing|milking|gaming|scamming`,
    unless: { after: ["on|in|at|there|under|down|next|flat|face"] },
  },
  { phrase: `${absent}|cust|cx is|'s threatening` },
  { phrase: `${absent}|one|guy|lady is|'s a|an|such ?* ${types}` },
  { phrase: "a|total|such karen" },
  {
    phrase: "customer|client|cust|cx does|do|did not know|realise|realize|notice|understand|care",
    unless: { before: [`${condition}|the|our|that|this|new|each`] },
  },
  { phrase: "customer|client|cust|cx not ?* happy|pleased|impressed|amused|satisfied|convinced" },
  {
    phrase: `${absent} just|only|really|clearly wants|want ?* ?* attention|freebies|money|compensation|discount|refund`,
  },
  {
    phrase: "be|go careful|gentle|firm|nice|easy with|to|on this|her|him one|customer|guy|lady",
    unless: { before: [to] },
  },
  { phrase: "be|go careful|gentle|firm|nice|easy with|to|on her|him", when: { before: ["^", "(|-|–|—|,"] } },
  { phrase: "keep it short|brief|vague|polite|neutral|light", when: { before: ["(|,|-|–|—|;|and|so"] } },
  { phrase: "tread carefully|lightly", when: { before: ["^", "(|,|-|–|—"] } },
  { phrase: "kid gloves", when: { before: ["with|the|use|wear"] } },
  { phrase: "fob|fobbing|palm|palming her|him|them|customer off" },
  { phrase: "string|stringing her|him|them|customer along" },
  { phrase: "stall|stalling her|him|them|customer", unless: { before: [to] } },
  { phrase: "shut|shutting her|him|customer up" },
  { phrase: "get|getting rid of her|him|customer" },
  { phrase: "get|getting|keep|keeping her|him|them off our|my back|backs" },
  { phrase: "make|making her|him go away" },
  { phrase: "buy|buys|buying us some|more|a time|bit" },
  { phrase: `only if|when ?* ${absent}|cust|cx ${pressing}` },
  { phrase: `if|unless|when ${absent}|cust|cx push|pushes|kick|kicks|kicking back|off|up` },
  { phrase: `if|when|unless ?* customer|client|cust|cx ${pressing}`, unless: { before: ["a|the"] } },
  { phrase: "flight|churn risk", when: { before: ["^", "(|-|–|—|:|,|customer|client"] } },
];
