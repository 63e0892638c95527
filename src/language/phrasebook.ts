import type { AnnotatedText, Entry, Hit, Lexicon } from "../types.js";
import { compileLexicons, type Trie } from "./lexicon.js";

/** Several lexicons that are looked for in one pass over each text. */
export interface Phrasebook {
  /** Add a lexicon; the returned function gives its hits in a text. All must be added before the first is asked for. */
  add<E extends Entry>(lexicon: Lexicon<E>): (text: AnnotatedText) => readonly Hit<E>[];
}

/** Make a phrasebook. It is compiled when it is first used, and keeps the hits of the text that it read last. */
export function createPhrasebook(): Phrasebook {
  const lexicons: Lexicon[] = [];
  let trie: Trie | undefined;
  let last: AnnotatedText | undefined;
  let hits: readonly (readonly Hit[])[] = [];

  return {
    add<E extends Entry>(lexicon: Lexicon<E>) {
      const owner = lexicons.push(lexicon) - 1;
      return (text: AnnotatedText) => {
        if (text !== last) {
          trie ??= compileLexicons(lexicons);
          hits = trie.find(text);
          last = text;
        }
        return (hits[owner] ?? []) as readonly Hit<E>[];
      };
    },
  };
}

/** The lexicons of the language layer itself: times, and what all acts are known by. */
export const languageBook = createPhrasebook();
