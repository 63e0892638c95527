import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, courteous, stop } from "./affront-words.js";

/** “You claim that …”: doubt whether the customer tells the truth. */
export const doubt: Lexicon<AffrontEntry> = [
  {
    phrase: "you claim|claimed",
    when: {
      after: [
        "that|to|otherwise|not|never|i|we|you|they|he|she|our|there",
        "it|this|the|your ?* ?* was|were|is|are|did|does|has|had|never|arrived|broke|came|stopped",
        "was|were|is|are|did|has|had|have|happened|arrived|never",
        "$",
        ",|.",
      ],
    },
    unless: {
      before: [
        "when|if|once|before|after|until|should|how|and|can|could|will|may|must|that|which|rewards|benefits|prize|bonus|discount|amount|sum|expenses|costs|total|points|coupon|voucher|money|gift",
      ],
      after: [
        "that|to|the|your reward|rewards|prize|bonus|refund|money|discount|cashback|benefit|gift|free|points|amount|allowance",
      ],
    },
  },
  { phrase: "you claim|claimed to be|have" },
  {
    phrase: "you ?* say|said|state|stated|insist|maintain|swear",
    beside: wordSet("otherwise opposite differently contrary"),
    notBeside: courteous,
  },
  { phrase: "^ according to you", when: { after: stop } },
  { phrase: ", according to you", when: { after: stop } },
  { phrase: "supposedly|allegedly|purportedly ?* you" },
  {
    phrase: "i|we ?* ?* not ?* believe you|that|your|a",
    when: { after: ["you|$", ",|.|!"] },
    notBeside: courteous,
  },
  { phrase: "i|we ?* doubt ?* ?* you", notBeside: new Set([...courteous, "will", "need", "want", "would"]) },
  {
    phrase: "i|we ?* find it|that|this|your ?* ?* hard|difficult|impossible to believe|accept|credit",
    notBeside: courteous,
  },
  { phrase: "expect|want me|us|anyone to ?* believe", when: { before: ["you ?* ?*"] } },
  { phrase: "that|this|it is|'s|was a|an|another ?* ?* lie|lies|fabrication" },
  {
    phrase: "your ?* story|version|account|claim|explanation does|do not ?* add|make|match|hold|fit|check",
    unless: { after: ["?* number|email"] },
    notBeside: wordSet("number email password balance"),
  },
  { phrase: "as you claim|claimed|allege|alleged" },
  { phrase: "so you claim|say|allege" },
  {
    phrase: "your claim|claims that",
    unless: { after: ["was|is|were|are|has|had|have|you|we|i|needs|relates|can|will|could"] },
  },
  { phrase: "you allege|alleged|allegedly|supposedly" },
  { phrase: "your alleged|so-called|supposed|purported" },
  { phrase: "you pretend|pretended|pretending" },
];
