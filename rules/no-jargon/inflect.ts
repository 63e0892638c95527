import type { Entry, EntryContext, Lexicon } from "../../src/types.js";

/** Where the words are meant in the trade's sense; see {@link Entry}. */
interface Sense {
  readonly unless?: EntryContext;
  readonly when?: EntryContext;
}

/** Pair the forms of a trade word with plain words in the same form, each list parted by “ / ”. */
export function inflect(trade: string, plain: string, sense: Sense = {}): Lexicon {
  const plainForms = plain.split(" / ");
  return trade.split(" / ").map((phrase, form): Entry => {
    const replacement = plainForms[form];
    return { phrase, ...(replacement === undefined ? {} : { replace: [replacement] }), ...sense };
  });
}
