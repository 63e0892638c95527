import type { AnnotatedText, Token } from "../../types.js";
import { momentary } from "./pending-lexicon.js";
import { createFinder } from "./phrases.js";

const findMoments = createFinder(momentary);

const none: ReadonlySet<number> = new Set();

/** Indices of the sentences in which the talk stands still for a moment: “one moment, please”. */
export function momentsIn(text: AnnotatedText): ReadonlySet<number> {
  const found = findMoments(text);
  return found.length > 0 ? new Set(found.map(({ firstToken }) => (text.tokens[firstToken] as Token).sentence)) : none;
}
