import type { ActEntry } from "./phrases.js";

/** What carries a name, so that “Thank You” in it thanks nobody. */
const things = "page|card|cards|gift|gifts|note|notes|voucher|vouchers|screen|points|bonus|sale|campaign|letter|pop-up";

/** Words of thanks and of appreciation. */
export const thanksLexicon: readonly ActEntry[] = [
  // “Thanks to the update, …” tells a cause.
  {
    phrase: "thanks|thx|thnx|thanx|thnks|tks|tnx|tysm|thankyou|thank-you|thankyous",
    unless: { before: ["no"], after: ["to", things] },
  },
  { phrase: "thanks to you|all|everyone|everybody|both|each|those" },
  { phrase: "ty", letters: "upper" },
  { phrase: "ty for|so" },
  {
    phrase: "thank|thanking",
    unless: { before: ["will", "not", "need to"], after: ["god|goodness|heaven|heavens", `you ${things}`] },
  },
  { phrase: "not thank you|u enough" },
  { phrase: "thankful|gratitude|grateful|gratefully", unless: { before: ["not", "not very|that|exactly"] } },
  { phrase: "much|greatly|deeply|very obliged" },
  { phrase: "obliged to you" },
  { phrase: "bless you" },
  { phrase: "indebted to you" },
  { phrase: "cheers" },
  { phrase: "merci|gracias|danke|dankeschön|grazie|obrigado|obrigada|arigato" },
  // “I appreciate that this is hard” understands, and thanks for nothing.
  {
    phrase: "appreciate|appreciates|appreciating",
    unless: {
      before: ["not", "not ?* really|always|fully", "fail|failed to"],
      after: [
        "how|why|what|where|when",
        "how|why ?*",
        "that this|it|these|there|the|we|our|things|not|a|an|any|losing|waiting|having|being",
        "this|it|these|there is|are|was|can|could|may|might|must|has|will|would|'s|does",
        "your|the|his|her|their ?* frustration|annoyance|disappointment|anger|upset|difficulty|inconvenience|predicament",
        "in value",
      ],
    },
  },
  {
    phrase: "appreciated|appreciative",
    unless: {
      before: ["not", "not ?* fully|always|really"],
      after: ["in value|price", "by|against #|the", "in|by|to #", "* %"],
    },
  },
  { phrase: "appreciation", unless: { before: ["customer|client|guest|member|staff|capital|currency"] } },
  { phrase: "i|we ?* value|treasure|cherish your|you|that|the|every|each|all" },
  { phrase: "mean|means|meant a|the ?* lot|world|deal" },
  { phrase: "mean|means|meant so|very ?* much|lot" },
  { phrase: "kind|good|nice|thoughtful|generous|sweet|lovely of you" },
];
