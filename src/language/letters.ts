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
  return endsInAsciiLower(word) || word !== word.toUpperCase();
}

/** True if a letter that has a case stands in a word. */
export function hasLetter(word: string): boolean {
  return endsInAsciiLower(word) || word.toLowerCase() !== word.toUpperCase();
}

/** Most words do, and need not be written anew to be told. */
function endsInAsciiLower(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 97 && last <= 122;
}
