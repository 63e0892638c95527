/** True if a word starts with a capital. Letters of every script are asked by their case, which costs no expression. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** True if a word starts with a small letter. */
export function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** True if a small letter stands in a word. */
export function hasLower(word: string): boolean {
  return word !== word.toUpperCase();
}

/** True if a letter that has a case stands in a word. */
export function hasLetter(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}
