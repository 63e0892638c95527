import type { Clause, Token } from "../../types.js";

/** Index of the first clause of a sentence, if it has any. */
export function firstClauseOf(clauses: readonly Clause[], sentence: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as Clause).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first word of a clause that is one of these. */
export function wordOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Clause,
  words: ReadonlySet<string>,
): string | undefined {
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (words.has(norm)) return norm;
  }
  return undefined;
}

/** Tell whether one of these words stands in a clause. */
export function holds(tokens: readonly Token[], clause: Clause, words: ReadonlySet<string>): boolean {
  return wordOf(tokens, clause, words) !== undefined;
}
