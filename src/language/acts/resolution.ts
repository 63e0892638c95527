import type { AnnotatedText, Resolution } from "../../types.js";

/** Find how the problem is solved. */
export function findResolutions(_text: AnnotatedText): Resolution[] {
  return [];
}
