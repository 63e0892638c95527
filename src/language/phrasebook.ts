import type { AnnotatedText, Entry, Hit, Lexicon, Token } from "../types.js";
import { compileLexicons, type LexiconFinder, type Names } from "./phrase-finder.js";
import { learnWords } from "./phrase-syntax.js";

/** Several lexicons that are looked for in one pass over each text. */
export interface Phrasebook {
  readonly lexicons: readonly Lexicon[];
  /** Add a lexicon; the returned function gives its hits in a text. All must be added before the first is asked for. */
  add<E extends Entry>(lexicon: Lexicon<E>): (text: AnnotatedText) => readonly Hit<E>[];
  /** Make a function that looks for other lexicons, and in the same pass for those of the book. */
  beside(lexicons: readonly Lexicon[]): (text: AnnotatedText, names?: Names) => readonly (readonly Hit[])[];
}

/** The hits of one text, for each lexicon. */
interface Page {
  /** The text is known by its tokens: a reply and its own text share them. */
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Hit[])[];
}

/**
 * Make a phrasebook. It is compiled when it is first used, and keeps the hits of the two texts that it read last: rules
 * go back and forth between a reply and the customer's message.
 */
export function createPhrasebook(): Phrasebook {
  const own: Lexicon[] = [];
  let finder: LexiconFinder | undefined;
  let open: Page | undefined;
  let other: Page | undefined;

  const turnTo = (text: AnnotatedText): Page => {
    const { tokens } = text;
    const page = open;
    if (page?.tokens === tokens) return page;
    finder ??= compileLexicons(own);
    const turned = other?.tokens === tokens ? other : { tokens, hits: finder.find(text) };
    other = page;
    open = turned;
    return turned;
  };

  return {
    lexicons: own,
    add<E extends Entry>(lexicon: Lexicon<E>) {
      learnWords(lexicon);
      const owner = own.push(lexicon) - 1;
      return (text: AnnotatedText) => turnTo(text).hits[owner] as readonly Hit<E>[];
    },
    beside(lexicons) {
      const all = compileLexicons([...own, ...lexicons]);
      return (text, names) => {
        const hits = all.find(text, names, own.length);
        other = open;
        open = { tokens: text.tokens, hits };
        return hits.slice(own.length);
      };
    },
  };
}

/** The lexicons of the language layer itself: times, and what all acts are known by. */
export const languageBook = createPhrasebook();

/** The lexicons that only customers' messages are searched for. */
export const customerBook = createPhrasebook();
