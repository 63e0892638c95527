import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, courteous, phrases } from "./affront-words.js";
import { care, due, duties, misdeeds, omitted, wise } from "./blame-words.js";

/** “You should have …”, “had you …”: what they ought to have done. */
export const duty: Lexicon<AffrontEntry> = [
  ...["you should|ought ?* have|of", "you ?* should have|of", "you ?* ought to have"].map((phrase) => ({
    phrase,
    when: { after: [duties, `?* ${duties}`, ...care] },
    unless: due,
  })),
  {
    phrase: "you should not have|of",
    when: { after: [misdeeds, `?* ${misdeeds}`] },
    unless: { after: ["waited|left", "* to", "been", "* us|me"] },
    notBeside: courteous,
  },
  { phrase: "you should never have", when: { after: [misdeeds, `?* ${misdeeds}`] } },
  {
    phrase: "you could ?* have",
    when: {
      after: [
        "?* avoided|prevented",
        "just|simply|easily|at *",
        "?* thought|told|asked|checked|read|called|mentioned|warned|informed|known|looked",
      ],
    },
    unless: { after: ["been *"] },
  },
  { phrase: "you could at least have" },
  { phrase: "you might have thought|mentioned|told|said" },
  {
    phrase: "you were ?* supposed|meant|required|expected|obliged to",
    when: { after: [omitted, `have ${duties}`] },
  },
  { phrase: "you were ?* warned", notBeside: courteous },
  {
    phrase: "you were ?* told|asked|advised|instructed ?* to|before",
    notBeside: new Set([...courteous, ..."our mistake error wrong twice fault".split(" ")]),
  },
  { phrase: "you were ?* told|asked|advised|instructed ?* not to", notBeside: courteous },
  { phrase: "you were clearly|repeatedly|explicitly|specifically told|warned|informed|advised|asked|instructed" },
  ...["if you had", "if you 'd", "had you"].map((phrase) => ({
    phrase,
    when: { after: [`?* ${wise}`, `just|only|simply ${duties}`, ...care] },
    unless: { before: ["if|when|what|where|which|that|how|why|who|, ,"], after: ["not"] },
    conditional: true as const,
  })),
  { phrase: "if only you had|'d", conditional: true },
  ...["if you had not", "if you 'd not", "had you not", "if you had never", "had you never"].map((phrase) => ({
    phrase,
    when: {
      after: [
        "?* opened|washed|clicked|shared|uninstalled|removed|thrown|deleted|touched|moved|ignored|tampered|unplugged|forced|dropped|broken|waited|altered|mixed|lost|forgotten|missed|cancelled|canceled|changed",
      ],
    },
    notBeside: courteous,
    conditional: true as const,
  })),
  {
    phrase: "more careful|attentive|thorough|organised|organized|cautious|attention|responsible",
    when: {
      before: [
        "^ ?* be",
        "^ ?* be a ?*",
        "^ please|just|try|and|so|, to|do be",
        "please|, be",
        "^ ?* ?* pay|show",
        "you ?* ?* ought|need|have to be|pay",
        "you ?* must|should|could be|pay",
        "try to be|pay",
      ],
    },
    notBeside: wordSet("sorry our we us"),
  },
  { phrase: "pay attention|heed next time|in", when: { after: ["time|future|the future", "$"] } },
  {
    phrase: "i|we ?* hope|trust you ?* ?* ?* learn|learned|learnt|learns",
    when: { after: ["from|to", "$", "your|the|a ?* lesson"] },
  },
  { phrase: "a|your lesson|warning to|for you|yourself", when: { before: ["let this|that|it be", "be|as|is|was"] } },
  { phrase: "learn|learned|learnt from your|this|that ?* mistake|mistakes|error|errors", in: { subject: ["you"] } },
  {
    phrase: "take|accept ?* ?* ?* responsibility|blame|ownership",
    follows: ["^ ?*", "you ?* need|have|ought to", "you must|should|could ?*", "time to|you"],
    notBeside: wordSet("we our us"),
  },
  {
    phrase: "you needed|had to",
    when: { after: [`${omitted} ?* ?* ?* sooner|earlier|first|beforehand`, `${omitted} ?* ?* ?* in|on time`] },
    notBeside: new Set([...courteous, "did"]),
  },
  {
    phrase: "you knew|know",
    when: {
      after: [
        "very|perfectly|full well",
        "the ?* rules|risk|risks|terms|conditions|fee|deadline|policy|cut-off",
        "what you were|signed|bought|booked|agreed",
        "about the ?* rules|risk|risks|terms|conditions|fee|deadline|policy|charge|charges|cut-off",
        "that the|it|this|our ?* ?* was|is|would|had",
      ],
    },
    notBeside: new Set([...courteous, ..."we do want would will need".split(" ")]),
    in: { mood: ["statement"], tense: ["past"], modality: ["none"] },
  },
  { phrase: "you were|are told|warned not to" },
  { phrase: "it was|is|'s up to you to", in: { tense: ["past"] } },
  { phrase: "nobody|no-one told|asked|forced|made you to|into", notBeside: courteous },
  { phrase: "no one told|asked|forced|made you to|into", notBeside: courteous },
  { phrase: "i|we ?* told|warned|advised you not|never to", notBeside: courteous },
  { phrase: "i|we ?* did warn you" },
  { phrase: "not say|claim|complain ?* i|we ?* ?* not ?* warn|warned|tell|told" },
  { phrase: "it was|is your ?* job|duty to" },
  { phrase: "it was your ?* choice|decision to|not" },
  { phrase: "it was your ?* responsibility to" },
  { phrase: "that|this|it is|was|'s your own ?* choice|decision|responsibility|doing|fault|mistake" },
  { phrase: "it|that|this is|was|'s ?* your responsibility", when: { after: ["$", ",|;|.|-|–|—|!|and|not"] } },
  { phrase: "of your own doing|making" },
  { phrase: "your own doing" },
  {
    phrase: "be|being ?* ?* more careful|attentive|cautious|responsible|thorough|organised|organized",
    in: { subject: ["you"], negated: false },
    unless: { before: ["to|will we|us|i"] },
  },
  { phrase: "read|check ?* ?* ?* next time" },
  ...["next time", "next time ,", "in ?* future ,"].flatMap((time) =>
    phrases(`
      ${time} ?* ?* read|check|think|listen|look ?* ?* ?* first|before|carefully|properly|closely|more
      ${time} ?* ?* be ?* ?* more|careful|honest|specific
      ${time} ?* ?* pay ?* attention
    `),
  ),
];
