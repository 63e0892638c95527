import type { AnnotatedText, PendingWork } from "../../types.js";

/** To be written. */
export function findPendingWork(_text: AnnotatedText): PendingWork[] {
  return [];
}
