import type { AnnotatedReply, Sentence } from "../types.js";

/** The running text's first sentence; the first one that there is in a reply without running text. */
export function openingOf({ body, sentences }: AnnotatedReply): Sentence | undefined {
  return body[0] ?? sentences.find(({ role }) => role !== "heading") ?? sentences[0];
}
