/** Halves of contractions that stand for a word. What is not here (“'s”, “'d”) is ambiguous and stays as written. */
const halves = new Map([
  ["n't", "not"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
]);
/** First halves that lose letters before “n't”. */
const stems = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);
const apostrophe = 39;
const contraction = /^(.+?)(n't|'ll|'ve|'re|'m|'d|'s)$/;
/** Contractions that are words of their own: slang, or fixed forms. */
const whole = new Set(["ain't", "let's", "y'all", "'s"]);
/** “dont”, “wont”: typed without the mark. Words that are also ordinary words (“wont”, “cant”, “well”) are read as meant. */
export const unmarked: ReadonlyMap<string, readonly string[]> = new Map([
  ["dont", ["do", "not"]],
  ["doesnt", ["does", "not"]],
  ["didnt", ["did", "not"]],
  ["wont", ["will", "not"]],
  ["cant", ["can", "not"]],
  ["couldnt", ["could", "not"]],
  ["wouldnt", ["would", "not"]],
  ["shouldnt", ["should", "not"]],
  ["isnt", ["is", "not"]],
  ["arent", ["are", "not"]],
  ["wasnt", ["was", "not"]],
  ["werent", ["were", "not"]],
  ["hasnt", ["has", "not"]],
  ["havent", ["have", "not"]],
  ["hadnt", ["had", "not"]],
  ["youre", ["you", "are"]],
  ["youll", ["you", "will"]],
  ["youve", ["you", "have"]],
  ["theyre", ["they", "are"]],
  ["weve", ["we", "have"]],
  ["ive", ["i", "have"]],
  ["cannot", ["can", "not"]],
]);
const unmarkedEnds = new Set(Array.from(unmarked.keys(), (word) => word.charCodeAt(word.length - 1)));

/** The words of a contraction in its normal form: “won't” → will, not. Nothing for a word that is none. */
export function halvesOf(norm: string): readonly string[] | undefined {
  const { length } = norm;
  // Every half that opens has its mark in the second or third place from the end.
  if (norm.charCodeAt(length - 2) !== apostrophe && norm.charCodeAt(length - 3) !== apostrophe)
    return unmarkedEnds.has(norm.charCodeAt(length - 1)) ? unmarked.get(norm) : undefined;
  if (whole.has(norm)) return undefined;
  const match = contraction.exec(norm);
  if (!match) return undefined;
  const [, stem, half] = match as unknown as [string, string, string];
  return [half === "n't" ? (stems.get(stem) ?? stem) : stem, halves.get(half) ?? half];
}
