import type { Entry, Lexicon } from "../../src/types.js";

/**
 * Words by which a reply says, without an apology, that something went wrong (`problem`), regrets what is no problem
 * (`nothing`), or thanks for praise (`praise`).
 */
export interface RegretEntry extends Entry {
  readonly of: "problem" | "nothing" | "praise";
}

const of = (what: RegretEntry["of"], ...phrases: string[]): RegretEntry[] =>
  phrases.map((phrase) => ({ phrase, of: what }));

const felt =
  "gutted|saddened|disappointed|shocked|appalled|horrified|dismayed|mortified|troubled|distressed|disheartened|ashamed|embarrassed|upset|heartbroken|devastated|aghast|alarmed|disgusted";

export const regrets: Lexicon<RegretEntry> = [
  ...of(
    "problem",
    `i|we am|are|was|were|feel ?* ?* ${felt}`,
    "with ?* ?* regret",
    "let you ?* ?* down",
    "went|gone ?* ?* wrong",
    "fell|fallen ?* short",
    "should never|not have happened",
    "should never happen",
    "your ?* complaint|complaints",
    "oh no|dear",
    "that|it must have been|be|felt",
    "is|was|are|were|be|been|as|such|quite|real ?* ?* ?* shock|blow|fright|scare|nightmare|worry|letdown|let-down|headache|ordeal|mess|shambles",
    "thank|thanks|grateful you|for ?* ?* reporting|flagging",
    "thank|thanks|grateful you|for ?* ?* telling|raising|noticing|spotting that|a|an|the ?* ?* ?* ?* no|not|nothing|never|broken|wrong|blank|fault|error|problem|bug|issue|leak",
    "how|so|very|such|must|is|was frustrating|upsetting|annoying|disappointing|stressful|worrying|distressing|unpleasant|inconvenient|maddening|infuriating|disheartening",
    "frustration|annoyance|disappointment|inconvenience|nuisance|hassle|mix-up|mishap|ordeal",
  ),
  ...of(
    "nothing",
    "see|seeing|lose|losing you ?* go|leave|leaving|depart|part",
    "see|seeing|lose|losing you ?* as",
    "your ?* ?* loss|bereavement",
    "late|slow|delayed|tardy ?* reply|response|answer|email|e-mail",
    "delay|delays in|with|of ?* ?* replying|responding|answering|response|reply|getting",
  ),
  ...of(
    "praise",
    "kind|lovely|nice|warm|wonderful|generous|sweet|glowing ?* words|review|feedback|comments|note|compliments|message|praise",
    "compliment|compliments",
    "glad|happy|pleased|delighted|thrilled ?* ?* ?* ?* like|liked|love|loved|enjoy|enjoyed",
  ),
];
