import type { AnnotatedText, Commitment } from "../../types.js";

/** To be written. */
export function findCommitments(_text: AnnotatedText): Commitment[] {
  return [];
}
