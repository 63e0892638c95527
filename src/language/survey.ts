/** What one pass over a text's characters tells: it decides which costlier looks are worth while. */
export interface Survey {
  /** True if the ASCII character stands in the text. */
  has(char: string): boolean;
  readonly beyondAscii: boolean;
  /** Length of the longest run without white space, in UTF-16 units. */
  readonly longestWord: number;
  /** Some character stands three times in a row. */
  readonly tripled: boolean;
}

/** Look at every character of a text once. */
export function survey(text: string): Survey {
  const seen = new Uint8Array(128);
  let beyondAscii = false;
  let tripled = false;
  let longestWord = 0;
  let start = 0;
  let run = 1;
  let previous = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) seen[code] = 1;
    else beyondAscii = true;
    if (code <= 32 || code === 160) start = at + 1;
    else if (at - start >= longestWord) longestWord = at - start + 1;
    run = code === previous ? run + 1 : 1;
    if (run === 3) tripled = true;
    previous = code;
  }
  return { has: (char) => seen[char.charCodeAt(0)] === 1, beyondAscii, longestWord, tripled };
}
