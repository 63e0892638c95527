/** What one pass over a text's characters tells: it decides which costlier looks are worth while. */
export interface Survey {
  /** True if the character stands in the text. */
  has(char: "`" | "@" | "#" | "^" | "." | "{" | "}" | "[" | "<" | "X"): boolean;
  readonly beyondAscii: boolean;
  /** Length of the longest run without white space, in UTF-16 units. */
  readonly longestWord: number;
  /** Some character stands three times in a row. */
  readonly tripled: boolean;
  /** Two capitals (A to Z) stand side by side. */
  readonly capitals: boolean;
}

const asked = "`@#^.{}[<X";
const capital = 1 << asked.length;
const space = 1 << (asked.length + 1);
/** A bit for each ASCII character that some later look asks for, and for what it is. */
const bits = new Uint16Array(128);
for (const [index, char] of [...asked].entries()) bits[char.charCodeAt(0)] = 1 << index;
for (let code = 0; code <= 32; code++) bits[code] = space;
for (let code = 65; code <= 90; code++) bits[code] = (bits[code] as number) | capital;

/** Look at every character of a text once. */
export function survey(text: string): Survey {
  let seen = 0;
  let beyondAscii = false;
  let tripled = false;
  let capitals = 0;
  let longestWord = 0;
  let start = 0;
  let run = 1;
  let previous = -1;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const found = code < 128 ? (bits[code] as number) : code === 160 ? space : 0;
    beyondAscii ||= code >= 128;
    seen |= found;
    if (found === space) {
      if (at - start > longestWord) longestWord = at - start;
      start = at + 1;
    }
    if (code !== previous) run = 1;
    else if (++run === 3) tripled = true;
    capitals |= before & found & capital;
    previous = code;
    before = found;
  }
  longestWord = Math.max(longestWord, text.length - start);
  const has: Survey["has"] = (char) => (seen & (bits[char.charCodeAt(0)] as number) & ~capital) !== 0;
  return { has, beyondAscii, longestWord, tripled, capitals: capitals !== 0 };
}
