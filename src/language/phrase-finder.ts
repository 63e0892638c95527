import type { AnnotatedText, Hit, Lexicon, Sentence, Token } from "../types.js";
import { Automaton, symbolsOf } from "./automaton.js";
import { TextHit } from "./hits.js";
import type { End } from "./phrase-graph.js";
import { learnWords, onlyMarks } from "./phrase-syntax.js";
import { SpreadGraph } from "./spread-graph.js";
import { stored } from "./stored.js";
import { compileSurroundings, stands } from "./surroundings.js";

/** Gives words that are known to name things, beside those of the text itself. */
export type Names = () => ReadonlySet<string> | undefined;

/** Looks for the phrases of several lexicons in one pass over a text. */
export interface LexiconFinder {
  /**
   * Find all phrases; for each lexicon its hits, in order, the longest where several of its phrases overlap.
   *
   * @param names for the lexicons from index `namesFrom` on
   */
  find(text: AnnotatedText, names?: Names, namesFrom?: number): readonly (readonly Hit[])[];
}

/** Shared by all texts in which a lexicon finds nothing. */
const nothing: TextHit[] = [];

/** Put lexicons into one automaton; the hits of each come back under its index. Contractions are opened as in texts. */
export function compileLexicons(lexicons: readonly Lexicon[]): LexiconFinder {
  const { graph, others: written } = stored?.graphOf(lexicons) ?? { graph: undefined, others: lexicons };
  for (const lexicon of written) learnWords(lexicon);
  let automaton: Automaton | undefined;
  return {
    find(text, names, namesFrom = 0) {
      automaton ??= new Automaton([
        ...(graph ? [graph] : []),
        ...(written.some(({ length }) => length > 0) ? [new SpreadGraph(written)] : []),
      ]);
      const found = new Array<TextHit[]>(lexicons.length).fill(nothing);
      const search = { text, names, namesFrom, found };
      const symbols = symbolsOf(text.tokens);
      const places: number[] = [];
      for (const sentence of text.sentences) {
        const { firstToken, endToken } = sentence;
        automaton.search(symbols, firstToken, endToken, firstWord(text.tokens, sentence), places);
        for (let at = 0; at < places.length; at += 3) {
          const first = places[at + 1] as number;
          const after = places[at + 2] as number;
          for (const end of automaton.ends(places[at] as number)) accept(end, first, after, sentence, search);
        }
        places.length = 0;
      }
      return found;
    },
  };
}

function firstWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let at = firstToken;
  while (at < endToken && (tokens[at] as Token).kind !== "word") at++;
  return at;
}

/** One pass over a text. */
interface Search {
  readonly text: AnnotatedText;
  readonly names: Names | undefined;
  readonly namesFrom: number;
  readonly found: TextHit[][];
}

/**
 * Add a phrase to what is found, if it counts where it stands. Phrases come in the order of their first tokens, and of
 * those that begin together the longest comes last: of overlapping ones of a lexicon the first is kept, of those the
 * longest.
 */
function accept(
  end: End,
  first: number,
  after: number,
  sentence: Sentence,
  { text, names, namesFrom, found }: Search,
): void {
  const { owner, entry } = end;
  const { tokens } = text;
  const hits = found[owner] as TextHit[];
  const last = hits[hits.length - 1];
  if (last && (first === last.firstToken ? after <= last.endToken : first < last.endToken)) return;
  if (end.atEnd && !onlyMarks(tokens, after, sentence.endToken)) return;
  if (entry.letters && !isWritten(tokens, first, after, entry.letters)) return;
  if (entry.unless) {
    end.unless ??= compileSurroundings(entry.unless);
    if (stands(end.unless, first, after, tokens, sentence)) return;
  }
  if (entry.when) {
    end.when ??= compileSurroundings(entry.when);
    if (!stands(end.when, first, after, tokens, sentence)) return;
  }
  const hit = new TextHit(entry, first, after, text, owner < namesFrom ? undefined : names);
  if (!last) found[owner] = [hit];
  else if (first === last.firstToken) hits[hits.length - 1] = hit;
  else hits.push(hit);
}

/** Sentences begin with a capital, so a first capital alone makes no word upper case. */
function isWritten(tokens: readonly Token[], first: number, after: number, letters: "upper" | "lower"): boolean {
  for (let at = first; at < after; at++) {
    const { raw } = tokens[at] as Token;
    const rest = letters === "lower" && at === first && raw.length > 1 ? raw.slice(1) : raw;
    if (rest !== (letters === "upper" ? rest.toUpperCase() : rest.toLowerCase())) return false;
  }
  return true;
}
