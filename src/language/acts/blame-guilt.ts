import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, courteous, stop } from "./affront-words.js";
import { afterwards, cause, entered, fault, misdeeds, own, wrong } from "./blame-words.js";

/** “Your fault”, “you are responsible for this”. */
export const guilt: Lexicon<AffrontEntry> = [
  ...[`your ${fault}`, `your ${own} ${fault}`].map((phrase) => ({
    phrase,
    unless: { after: ["report|reports|log|code|message|insurance"] },
  })),
  ...[
    `your own error|failure|problem|misunderstanding|carelessness|actions|behaviour`,
    "your failure|inability|refusal|unwillingness to",
    "your lack of attention|care|understanding|knowledge|preparation|communication|effort|response|planning|experience|patience",
    "your misunderstanding|misuse",
    "fault of yours|your",
    `customer|guest|user|passenger|client|buyer|patient|member 's ${fault}`,
    "customer|guest|user|passenger|client|buyer|patient|member 's own fault|mistake|error",
    "mistake|error|fault|oversight|negligence|misunderstanding|failure|carelessness|typo on|from|at|by your part|side|end|behalf",
    "mistake|error|fault|oversight is|was|'s|comes|came ?* on|from|at|by your part|side|end",
    "fault|blame|mistake|error|problem|responsibility ?* lies|lay|rests|is ?* with you",
    "it|this|that|mistake|error|fault|damage ?* caused|made|damaged|broken by you|yourself",
    "self-inflicted",
    "not put|pin|push|blame this|it|that|the ?* on|at us|me|our",
    "not point|pointing the|your|a finger|fingers",
    "not|hardly our|my ?* fault|mistake|doing that|if|when you",
    "not|hardly our|my ?* fault|mistake|doing you",
    "can|could not help it ?* if|that|when you",
    "can not help if you do|did not",
    "problem|issue|error|fault is|'s|was|lies ?* ?* end|side , not|and ours|us|not|here|with",
    "in front of the screen|keyboard|computer|monitor $",
    "between ?* keyboard|screen and ?* chair",
    "keyboard and ?* chair",
    "between ?* chair and ?* keyboard|screen",
    "delay|problem|issue|leak|loss|breakage|confusion|mess|trouble|error ?* ?* ?* caused|created by you|yourself",
    "your late|delayed|slow|missing reply|response|payment|cancellation|arrival|return|answer|notice is|was|'s|caused|led|cost|meant|has|resulted",
    "damaged|broken|broke|lost|cracked|happened while|when ?* ?* in your possession|care|hands",
    "mistake|error|fault|blame|responsibility is|was ?* yours",
    "your improper|incorrect|wrong|careless|rough use|usage|handling|storage|installation|treatment|operation",
    "improper|incorrect|wrong|careless|rough use|usage|handling|storage|installation|treatment on|from your side|part|end",
    "due to your late|delayed|slow reply|response|answer|notice",
    "because of your late|delayed|slow reply|response|answer|notice",
    "you alone are|have|caused|were",
    "careless|negligent|irresponsible|reckless|unwise|forgetful of you",
    "your claim|claims|statement|story|version ?* ?* ?* is|are ?* false|untrue|nonsense|invented",
    "responsible for your own actions|mistakes|choices",
  ].map((phrase) => ({ phrase })),
  {
    phrase: "your error",
    follows: [...cause, "is|was|'s|a|by|through|from|but|was|be", "^"],
    when: { after: afterwards },
  },
  {
    phrase: `your ?* actions|behaviour|behavior|misuse|abuse|refusal|inability|negligent|careless|improper|incorrect|rough|poor|wrong|failure|delay|haste|inattention|own`,
    when: { before: cause },
  },
  {
    phrase: "yourself|yourselves to blame",
    firm: true,
    unless: { before: ["not have|blame|got", "not|never have ?*"] },
  },
  { phrase: "is|'s|was|were|lies|lay ?* ?* due|down to you", when: { after: stop } },
  { phrase: "problem|issue|cause|reason|fault ?* is|'s|was you", when: { after: stop } },
  { phrase: "problem|issue|cause|reason|fault ?* must|has be|to you|be", when: { after: ["you $", ...stop] } },
  { phrase: "so|then|, it must|has|can ?* ?* be you", when: { after: stop } },
  {
    phrase:
      "your ?* poor|bad|careless|sloppy|reckless|rough|improper|incorrect|wrong|negligent planning|handling|communication|management|organisation|organization|judgement|judgment|typing|use|usage|treatment|packing|preparation|timing|storage|washing|driving|parking|attitude|choices|choice|decision",
    notBeside: courteous,
  },
  {
    phrase: "something|anything you",
    when: {
      before: ["must|has|had|have be|to", "must|will|could|may have|be been", "must|have|has|had|to ?* ?* be|been"],
      after: ["?* did|done|pressed|changed|installed|clicked|deleted|entered"],
    },
  },
  {
    phrase:
      "entered|ordered|provided|chosen|given|made|selected|booked|supplied|submitted|typed|sent|quoted by you|yourself",
    beside: wordSet("wrong incorrect invalid mistake mistakes error errors typo false"),
  },
  { phrase: "received|got ?* wrong|incorrect|invalid ?* ?* from you" },
  { phrase: "was|were your ?* responsibility|duty|job" },
  { phrase: "you bear|carry|have|share the|full|sole|all|some ?* ?* responsibility|blame for" },
  { phrase: "you bear|carry the|full|sole|all|some ?* responsibility|blame" },
  {
    phrase:
      "you were ?* responsible for checking|reading|keeping|making|telling|reporting|returning|cancelling|locking|closing|saving|paying",
  },
  { phrase: "whose fault is|was that|this|it", asked: true },
  { phrase: "look in the mirror", when: { after: stop } },
  { phrase: "own|owning|face up to your" },
  { phrase: "own|admit|acknowledge|accept your ?* mistake|mistakes|error|errors|fault" },
  { phrase: "admit ?* you made|were|forgot|lied|did|broke|got" },
  { phrase: "fault but your|yours", firm: true },
  { phrase: "nobody|no-one ?* to blame but|except you|yourself|yourselves" },
  { phrase: "no one ?* to blame but|except you|yourself|yourselves" },
  ...[
    "was|were|been|got damaged|broken|caused|ruined|destroyed ?* ?* by|through|from|to improper|incorrect|careless|rough|negligent|wrong",
    "was|were|been|got damaged|broken|caused|ruined|destroyed by|through|from|to improper|incorrect|careless|rough|negligent|wrong",
  ].map((phrase) => ({ phrase, notBeside: wordSet("our we us courier carrier driver depot transit post sorry") })),
  { phrase: "because of you", when: { after: ["$", ",|and|.|!"] } },
  {
    phrase: "user|customer|operator|guest|human-user error|errors",
    when: { before: ["is|was|'s|a|be|by|just|simply|of|to|clearly|purely|from|like", "^"] },
    unless: { after: ["message|messages|rate|report|log|handling|code|page"] },
  },
  { phrase: "responsible|liable for your ?* mistakes|errors|negligence|carelessness", firm: true },
  { phrase: "pebkac" },
  {
    phrase: "you are|were ?* ?* responsible|liable|accountable for",
    when: {
      after: [
        "this|that|it|these|what",
        "the ?* ?* damage|loss|delay|error|mistake|problem|issue|consequences|situation|outcome|mess|mix-up|breakage|fault|leak|failure|confusion",
      ],
    },
    unless: { after: ["that|this ?* cost|costs|fee|postage"] },
  },
  {
    phrase: "that|this|it|one|delay|mistake|problem|error|fault|damage|part|bit ?* is|'s|was ?* ?* on you",
    when: { after: ["$", ",|;|:|.|!|-|–|—|not|and|as|because|since"] },
  },
  { phrase: "is on you to" },
  {
    phrase: "it is|was|'s you who",
    when: {
      after: [
        `?* ${misdeeds}`,
        `?* ${entered} ?* ?* ${wrong}`,
        "?* forgot|failed|broke|caused|damaged|missed|asked",
        "?* made|chose the|a|this|that ?* mistake|error|choice|booking|change",
      ],
    },
  },
  {
    phrase: "you are|were the one|person who|that",
    when: { after: [`?* ${misdeeds}`, "?* forgot|failed|broke|caused|damaged"] },
    stated: true,
  },
  {
    phrase: "without reading|checking|asking|telling|looking",
    in: { subject: ["you"], tense: ["past"], negated: false },
    when: { after: ["it|the|us|our|first|them|properly", "$"] },
  },
  { phrase: "i|we ?* warned you" },
];
