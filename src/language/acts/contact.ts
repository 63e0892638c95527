import type { AnnotatedText, Contact } from "../../types.js";

/** Find the ways that are named to come back. */
export function findContacts(_text: AnnotatedText): Contact[] {
  return [];
}
