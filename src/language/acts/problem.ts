import type { AnnotatedText, Problem } from "../../types.js";

/** To be written. */
export function findProblems(_text: AnnotatedText): Problem[] {
  return [];
}
