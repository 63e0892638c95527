/** True if a word starts with a capital. Letters beyond ASCII are asked by their case, which costs no expression. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** True if a word starts with a small letter. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return isAsciiLower(code);
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
  return isAsciiLower(word.charCodeAt(word.length - 1));
}

function isAsciiLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
