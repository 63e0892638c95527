import type { AnnotatedText, Entry, Hit, Lexicon, Token } from "../types.js";
import { compileLexicons, type LexiconFinder, type Names } from "./lexicon.js";

/** Several lexicons that are looked for in one pass over each text. */
export interface Phrasebook {
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

  const turnTo = ({ tokens }: AnnotatedText, read: () => Page["hits"]): Page["hits"] => {
    if (open?.tokens !== tokens) [open, other] = [other?.tokens === tokens ? other : { tokens, hits: read() }, open];
    return open.hits;
  };

  return {
    add<E extends Entry>(lexicon: Lexicon<E>) {
      const owner = own.push(lexicon) - 1;
      const read = (text: AnnotatedText) => {
        finder ??= compileLexicons(own);
        return finder.find(text);
      };
      return (text: AnnotatedText) => turnTo(text, () => read(text))[owner] as readonly Hit<E>[];
    },
    beside(lexicons) {
      let all: LexiconFinder | undefined;
      return (text, names) => {
        all ??= compileLexicons([...own, ...lexicons]);
        const hits = all.find(text, names, own.length);
        [open, other] = [{ tokens: text.tokens, hits }, open];
        return hits.slice(own.length);
      };
    },
  };
}

/** The lexicons of the language layer itself: times, and what all acts are known by. */
export const languageBook = createPhrasebook();

/** The lexicons that only customers' messages are searched for. */
export const customerBook = createPhrasebook();
