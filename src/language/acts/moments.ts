import type { AnnotatedText, Token } from "../../types.js";
import { momentary } from "./pending-lexicon.js";
import { createFinder } from "./phrases.js";

const findMoments = createFinder(momentary);

/** Indices of the sentences in which the talk stands still for a moment: “one moment, please”. */
export function momentsIn(text: AnnotatedText): ReadonlySet<number> {
  return new Set(findMoments(text).map(({ firstToken }) => (text.tokens[firstToken] as Token).sentence));
}
