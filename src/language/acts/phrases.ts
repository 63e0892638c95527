import type { AnnotatedText, Clause, Entry, Hit, Lexicon, Person, Sentence } from "../../types.js";
import { languageBook, type Phrasebook } from "../phrasebook.js";

/** What the clause around a phrase must be like; a property that is absent may be anything. */
export interface ClauseTest {
  readonly subject?: readonly Person[];
  readonly modality?: readonly Clause["modality"][];
  readonly tense?: readonly Clause["tense"][];
  readonly mood?: readonly Clause["mood"][];
  readonly condition?: readonly Clause["condition"][];
  readonly negated?: boolean;
  readonly passive?: boolean;
  readonly progressive?: boolean;
  readonly perfect?: boolean;
}

/** A phrase of an act's lexicon. */
export interface ActEntry extends Entry {
  /** Counts only in a clause of this kind. */
  readonly in?: ClauseTest;
}

/** A phrase found, and the clause that it begins in. */
export interface Found<E extends Entry> extends Hit<E> {
  readonly clause: Clause | undefined;
}

class FoundPhrase<E extends Entry> implements Found<E> {
  readonly entry: E;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly clause: Clause | undefined;
  readonly #hit: Hit<E>;

  constructor(hit: Hit<E>, clause: Clause | undefined) {
    this.entry = hit.entry;
    this.start = hit.start;
    this.end = hit.end;
    this.firstToken = hit.firstToken;
    this.endToken = hit.endToken;
    this.sentence = hit.sentence;
    this.clause = clause;
    this.#hit = hit;
  }

  get mentioned(): boolean {
    return this.#hit.mentioned;
  }
}

/** Looks for the phrases of one lexicon. */
export type Finder<E extends ActEntry> = (text: AnnotatedText) => Found<E>[];

/**
 * Make a finder of a lexicon. Hits in quotations, and in clauses of the wrong kind, are left out.
 *
 * @param book where the lexicon goes, if not to those of all acts
 */
export function createFinder<E extends ActEntry>(lexicon: Lexicon<E>, book: Phrasebook = languageBook): Finder<E> {
  const hitsIn = book.add(lexicon);
  return (text) => {
    const found: Found<E>[] = [];
    for (const hit of hitsIn(text)) {
      if (text.tokens[hit.firstToken]?.quoted) continue;
      const clause = clauseAt(text, hit.firstToken);
      const { in: test } = hit.entry;
      if (!test || (clause && passes(clause, test))) found.push(new FoundPhrase(hit, clause));
    }
    return found;
  };
}

/** The clause that holds a token. */
export function clauseAt({ clauses }: AnnotatedText, token: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle] as Clause;
    if (token < clause.firstToken) high = middle - 1;
    else if (token >= clause.endToken) low = middle + 1;
    else return clause;
  }
  return undefined;
}

/** Tell whether a clause is of a kind. */
export function passes(clause: Clause, test: ClauseTest): boolean {
  return (
    (test.subject?.includes(clause.subject) ?? true) &&
    (test.modality?.includes(clause.modality) ?? true) &&
    (test.tense?.includes(clause.tense) ?? true) &&
    (test.mood?.includes(clause.mood) ?? true) &&
    (test.condition?.includes(clause.condition) ?? true) &&
    (test.negated ?? clause.negated) === clause.negated &&
    (test.passive ?? clause.passive) === clause.passive &&
    (test.progressive ?? clause.progressive) === clause.progressive &&
    (test.perfect ?? clause.perfect) === clause.perfect
  );
}

/** Where a phrase stands, as acts tell it. */
export function placeOf({ start, end, sentence, clause }: Found<Entry>) {
  return { start, end, sentence, clause: clause?.index ?? -1 };
}

/** Index of the sentence that an offset stands in, or of the last one before it. */
export function sentenceAt({ sentences }: AnnotatedText, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
