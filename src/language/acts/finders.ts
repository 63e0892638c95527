import type { AnnotatedText, Lexicon } from "../../types.js";
import { type ActEntry, createFinder, type Finder, type Found } from "./phrases.js";

/** Make one finder of several lexicons: no hit of one lexicon hides those of another. */
export function createFinders<E extends ActEntry>(
  lexicons: readonly Lexicon<E>[],
): (text: AnnotatedText) => readonly (readonly Found<E>[])[] {
  const finders = lexicons.map((lexicon) => createFinder(lexicon));
  return (text) => finders.map((find) => find(text));
}

/** Make one finder of several lexicons that gives the hits of all, those of one lexicon after the other. */
export function createGatherer<E extends ActEntry>(
  lexicons: readonly Lexicon<E>[],
): (text: AnnotatedText) => Found<E>[] {
  const finders = lexicons.map((lexicon) => createFinder(lexicon));
  return (text) => {
    const all: Found<E>[] = [];
    for (let owner = 0; owner < finders.length; owner++) {
      const found = (finders[owner] as Finder<E>)(text);
      for (let at = 0; at < found.length; at++) all.push(found[at] as Found<E>);
    }
    return all;
  };
}
