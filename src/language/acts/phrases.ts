import type { AnnotatedText, Clause, Entry, Hit, Lexicon, Person, Sentence, Token } from "../../types.js";
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

/** A class, as the getter of an object literal is new to the engine each time; its fields are set once, not declared. */
class FoundPhrase<E extends Entry> implements Found<E> {
  declare readonly entry: E;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly firstToken: number;
  declare readonly endToken: number;
  declare readonly sentence: number;
  declare readonly clause: Clause | undefined;
  declare private readonly hit: Hit<E>;

  constructor(hit: Hit<E>, clause: Clause | undefined) {
    this.entry = hit.entry;
    this.start = hit.start;
    this.end = hit.end;
    this.firstToken = hit.firstToken;
    this.endToken = hit.endToken;
    this.sentence = hit.sentence;
    this.clause = clause;
    this.hit = hit;
  }

  get mentioned(): boolean {
    return this.hit.mentioned;
  }
}

/** Looks for the phrases of one lexicon. */
export type Finder<E extends ActEntry> = (text: AnnotatedText) => readonly Found<E>[];

/** Shared by all texts in which a finder finds nothing. */
const nothing: readonly never[] = [];

/**
 * Make a finder of a lexicon. Hits in quotations, and in clauses of the wrong kind, are left out.
 *
 * @param book where the lexicon goes, if not to those of all acts
 */
export function createFinder<E extends ActEntry>(lexicon: Lexicon<E>, book: Phrasebook = languageBook): Finder<E> {
  const hitsIn = book.add(lexicon);
  return (text) => {
    const hits = hitsIn(text);
    return hits.length > 0 ? placed(hits, text) : nothing;
  };
}

function placed<E extends ActEntry>(hits: readonly Hit<E>[], { tokens, clauses }: AnnotatedText): Found<E>[] {
  const found: Found<E>[] = [];
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] as Hit<E>;
    const { firstToken } = hit;
    if ((tokens[firstToken] as Token).quoted) continue;
    const clause = clauseOf(clauses, firstToken);
    const { in: test } = hit.entry;
    if (!test || (clause && passes(clause, test))) found.push(new FoundPhrase(hit, clause));
  }
  return found;
}

/** The clause that holds a token. */
export function clauseAt({ clauses }: AnnotatedText, token: number): Clause | undefined {
  return clauseOf(clauses, token);
}

function clauseOf(clauses: readonly Clause[], token: number): Clause | undefined {
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
  const { subject, modality, tense, mood, condition, negated, passive, progressive, perfect } = test;
  return (
    (negated === undefined || negated === clause.negated) &&
    (subject === undefined || subject.includes(clause.subject)) &&
    (modality === undefined || modality.includes(clause.modality)) &&
    (tense === undefined || tense.includes(clause.tense)) &&
    (mood === undefined || mood.includes(clause.mood)) &&
    (condition === undefined || condition.includes(clause.condition)) &&
    (passive === undefined || passive === clause.passive) &&
    (progressive === undefined || progressive === clause.progressive) &&
    (perfect === undefined || perfect === clause.perfect)
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
