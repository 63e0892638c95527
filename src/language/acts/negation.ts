import type { AnnotatedText, Token } from "../../types.js";

/** Tokens that a negator reaches forward; measured on clinical text, 6 to 8 are best. */
const reach = 8;
const negators = new Set(
  "not never no cannot nobody nothing neither nor without unable hardly barely doubt impossible refuse refuses refused".split(
    " ",
  ),
);
/** What ends the reach of a negator. */
const terminators = new Set(
  ", ; : — – - but however although though except because so which who that's . ! ?".split(" "),
);
/** “not only”, “no doubt”, “no problem”: the negator negates nothing. */
const pseudo = new Map([
  ["not", new Set(["only", "just", "to"])],
  ["no", new Set(["doubt", "problem", "matter", "worries", "longer", "question", "later"])],
  ["without", new Set(["doubt", "fail", "question", "a", "any"])],
  ["nothing", new Set(["but"])],
]);

/**
 * Tell whether a token stands in the scope of a negation before it (after NegEx: a window of tokens, ended by a
 * terminator; pseudo-negations do not count).
 */
export function isNegatedAt({ tokens, sentences }: AnnotatedText, index: number): boolean {
  const start = sentences[(tokens[index] as Token).sentence]?.firstToken ?? 0;
  for (let at = index - 1; at >= Math.max(start, index - reach); at--) {
    const { norm } = tokens[at] as Token;
    if (terminators.has(norm)) return false;
    if (negators.has(norm) && !pseudo.get(norm)?.has(tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}
