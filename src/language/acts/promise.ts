import type { AnnotatedText, Promising } from "../../types.js";

/** To be written. */
export function findPromises(_text: AnnotatedText): Promising[] {
  return [];
}
