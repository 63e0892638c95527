import type { Draft } from "./tokens.js";

const opening = new Set(['"', "“", "«", "„"]);
const closingOf = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ['"', '"'],
]);

/** Mark the tokens between a pair of quotation marks. A mark without its pair quotes nothing. */
export function markQuotations(tokens: readonly Draft[]): void {
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    const { norm, kind } = tokens[index] as Draft;
    if (kind === "word" || kind === "mask") continue;
    const start = open < 0 ? undefined : (tokens[open] as Draft).norm;
    if (start !== undefined && (closingOf.get(start) === norm || (start === "“" && norm === '"'))) {
      for (let inside = open + 1; inside < index; inside++) (tokens[inside] as Draft).quoted = true;
      open = -1;
    } else if (opening.has(norm)) open = index;
  }
}
