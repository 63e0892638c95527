/** What one pass over a text's characters tells: it decides which costlier looks are worth while. */
export interface Survey {
  /** True if the character stands in the text. */
  has(char: "`" | "@" | "#" | "^" | "." | "{" | "[" | "<"): boolean;
  readonly beyondAscii: boolean;
  /** Length of the longest run without white space, in UTF-16 units. */
  readonly longestWord: number;
  /** Some character stands three times in a row. */
  readonly tripled: boolean;
}

/** A bit for each ASCII character that some later look asks for. */
const bits = new Uint16Array(128);
for (const [index, char] of [..."`@#^.{[<"].entries()) bits[char.charCodeAt(0)] = 1 << index;

/** Look at every character of a text once. */
export function survey(text: string): Survey {
  let seen = 0;
  let beyondAscii = false;
  let tripled = false;
  let longestWord = 0;
  let start = 0;
  let run = 1;
  let previous = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) seen |= bits[code] as number;
    else beyondAscii = true;
    if (code <= 32 || code === 160) {
      longestWord = Math.max(longestWord, at - start);
      start = at + 1;
    }
    run = code === previous ? run + 1 : 1;
    tripled ||= run === 3;
    previous = code;
  }
  longestWord = Math.max(longestWord, text.length - start);
  return { has: (char) => (seen & (bits[char.charCodeAt(0)] as number)) !== 0, beyondAscii, longestWord, tripled };
}
