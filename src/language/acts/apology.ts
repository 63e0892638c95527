import type { AnnotatedText, Apology } from "../../types.js";

/** To be written. */
export function findApologies(_text: AnnotatedText): Apology[] {
  return [];
}
