import type { EntryContext, Lexicon, Sentence, Token } from "../types.js";
import { stored } from "./stored.js";
import { halvesOf } from "./tokens.js";
import { learnForm } from "./vocabulary.js";

/** One word position of a phrase: the forms that match it, or any word, or any number. */
type Step = ReadonlySet<number> | typeof anyWord | typeof anyNumber;

export const anyWord = "*";
export const anyNumber = "#";
/** At most one word. */
export const maybeWord = "?*";
export const sentenceStart = "^";
export const sentenceEnd = "$";

/** Tell whether a word of a phrase stands for no form. */
export function isSyntax(word: string): boolean {
  return word === anyWord || word === anyNumber || word === maybeWord || word === sentenceStart || word === sentenceEnd;
}

/** One way to read a phrase. */
interface Reading {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What may stand on one side of a match. */
interface Side {
  readonly readings: readonly Reading[];
  /** Forms of the word next to the match; absent if it may be any word, or none. */
  readonly next: ReadonlySet<number> | undefined;
}

/** What may stand before and after a match. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
}

/** What one word of a phrase stands for. */
export interface Alternatives {
  /** Forms of single words. */
  readonly single: readonly number[];
  /** Contractions among the alternatives, opened: they take several tokens each. */
  readonly opened: readonly (readonly number[])[];
}

const known = new Map<string, Alternatives>();

/** Take one word of a phrase apart, and learn its forms. Lexicons share their words, so each is taken apart once. */
export function alternativesOf(word: string): Alternatives {
  let alternatives = known.get(word);
  if (!alternatives) {
    alternatives = takeApart(word);
    known.set(word, alternatives);
  }
  return alternatives;
}

function takeApart(word: string): Alternatives {
  const single = new Set<number>();
  const opened: number[][] = [];
  for (const form of word.length > 1 ? word.split("|") : [word]) {
    const words = halvesOf(form);
    if (words) opened.push(words.map(learnForm));
    else single.add(learnForm(form));
  }
  return { single: [...single], opened };
}

const learned = new WeakSet<Lexicon>();

/**
 * Learn the forms of all words of a lexicon: a text tells only the words that were known when it was read. Those of a
 * stored lexicon are known.
 */
export function learnWords(lexicon: Lexicon): void {
  if (learned.has(lexicon) || stored?.holds(lexicon)) return;
  learned.add(lexicon);
  for (const { phrase, unless, when } of lexicon)
    for (const words of [[phrase], unless?.before, unless?.after, when?.before, when?.after])
      for (const word of words?.join(" ").split(" ") ?? []) if (!isSyntax(word)) alternativesOf(word);
}

/** Compile what may stand around a match. */
export function compileSurroundings({ before = [], after = [] }: EntryContext): Surroundings {
  return { before: toSide(before, -1), after: toSide(after, 0) };
}

function toSide(phrases: readonly string[], nearest: 0 | -1): Side {
  const readings = phrases.flatMap(readingsOf);
  const nearby = readings.map(({ steps }) => steps.at(nearest));
  const closed = nearby.every((step): step is ReadonlySet<number> => step instanceof Set);
  return { readings, next: closed ? new Set(nearby.flatMap((step) => [...step])) : undefined };
}

function readingsOf(phrase: string): Reading[] {
  const words = phrase.split(" ");
  const atStart = words[0] === sentenceStart;
  const atEnd = words.at(-1) === sentenceEnd;
  let ways: Step[][] = [[]];
  for (const word of words.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)) {
    if (word === anyWord || word === anyNumber) for (const way of ways) way.push(word);
    else if (word === maybeWord) ways = ways.flatMap((way) => [way, [...way, anyWord]]);
    else ways = ways.flatMap((way) => waysOn(way, alternativesOf(word)));
  }
  return ways.map((steps) => ({ steps, atStart, atEnd }));
}

function waysOn(way: readonly Step[], { single, opened }: Alternatives): Step[][] {
  const ways = opened.map((forms) => [...way, ...forms.map((form) => new Set([form]))]);
  return single.length > 0 ? [[...way, new Set(single)], ...ways] : ways;
}

/** Tell whether one of the surroundings of the tokens `first` to `after - 1` is there. */
export function stands(
  { before, after: behind }: Surroundings,
  first: number,
  after: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (before.readings.length > 0 && (!before.next || before.next.has(tokens[first - 1]?.form ?? 0)))
    for (const reading of before.readings)
      if (matches(reading, first - reading.steps.length, first, tokens, sentence)) return true;
  if (behind.readings.length > 0 && (!behind.next || behind.next.has(tokens[after]?.form ?? 0)))
    for (const reading of behind.readings)
      if (matches(reading, after, after + reading.steps.length, tokens, sentence)) return true;
  return false;
}

function matches(
  { steps, atStart, atEnd }: Reading,
  from: number,
  to: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (from < sentence.firstToken || to > sentence.endToken) return false;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    const token = tokens[from + index] as Token;
    if (step === anyWord ? token.kind !== "word" : step === anyNumber ? !isNumber(token) : !step.has(token.form))
      return false;
  }
  if (atStart && !onlyMarks(tokens, sentence.firstToken, from)) return false;
  return !atEnd || onlyMarks(tokens, to, sentence.endToken);
}

/** True if no word stands among the tokens `from` to `to - 1`. */
export function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).kind === "word") return false;
  return true;
}

/** True for a word that starts with a digit. */
export function isNumber({ kind, norm }: Token): boolean {
  const code = norm.charCodeAt(0);
  return kind === "word" && code >= 48 && code <= 57;
}
