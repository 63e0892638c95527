import type { AnnotatedText, Lexicon } from "../../types.js";
import { type ActEntry, createFinder, type Found } from "./phrases.js";

/** Make one finder of several lexicons: no hit of one lexicon hides those of another. */
export function createFinders<E extends ActEntry>(
  lexicons: readonly Lexicon<E>[],
): (text: AnnotatedText) => Found<E>[][] {
  const finders = lexicons.map((lexicon) => createFinder(lexicon));
  return (text) => finders.map((find) => find(text));
}
