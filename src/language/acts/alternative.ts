import type { Alternative, AnnotatedText } from "../../types.js";

/** Find what is offered in place of what was refused. */
export function findAlternatives(_text: AnnotatedText): Alternative[] {
  return [];
}
