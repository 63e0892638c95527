import type { EntryContext, Sentence, Token } from "../types.js";
import { openContraction } from "./tokens.js";

/** One word position of a phrase: the forms that match it, or any word, or any number. */
export type Step = ReadonlySet<string> | typeof anyWord | typeof anyNumber;

export const anyWord = "*";
export const anyNumber = "#";
/** At most one word. */
export const maybeWord = "?*";
export const sentenceStart = "^";
export const sentenceEnd = "$";

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
  readonly next: ReadonlySet<string> | undefined;
}

/** What may stand before and after a match. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
}

const knownSteps = new Map<string, readonly (readonly (readonly string[])[])[]>();

/**
 * The forms of one word of a phrase, as steps: a form among its alternatives that is a contraction opens to several.
 * Lexicons share their words, so each is taken apart once.
 */
export function stepsOf(word: string): readonly (readonly (readonly string[])[])[] {
  let steps = knownSteps.get(word);
  if (!steps) {
    steps = takeApart(word);
    knownSteps.set(word, steps);
  }
  return steps;
}

function takeApart(word: string): (readonly string[])[][] {
  const single: string[] = [];
  const opened: string[][][] = [];
  for (const form of word.length > 1 ? word.split("|") : [word]) {
    const words = openContraction(form);
    if (words.length === 1) single.push(words[0] as string);
    else opened.push(words.map((part) => [part]));
  }
  return single.length > 0 ? [[single], ...opened] : opened;
}

/** Compile what may stand around a match. */
export function compileSurroundings({ before = [], after = [] }: EntryContext): Surroundings {
  return { before: toSide(before, -1), after: toSide(after, 0) };
}

function toSide(phrases: readonly string[], nearest: 0 | -1): Side {
  const readings = phrases.flatMap(readingsOf);
  const nearby = readings.map(({ steps }) => steps.at(nearest));
  const closed = nearby.every((step): step is ReadonlySet<string> => step instanceof Set);
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
    else ways = ways.flatMap((way) => stepsOf(word).map((steps) => [...way, ...steps.map((forms) => new Set(forms))]));
  }
  return ways.map((steps) => ({ steps, atStart, atEnd }));
}

/** Tell whether one of the surroundings of the tokens `first` to `after - 1` is there. */
export function stands(
  { before, after: behind }: Surroundings,
  first: number,
  after: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (!before.next || before.next.has(tokens[first - 1]?.norm ?? ""))
    for (const reading of before.readings)
      if (matches(reading, first - reading.steps.length, first, tokens, sentence)) return true;
  if (!behind.next || behind.next.has(tokens[after]?.norm ?? ""))
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
  if (atStart && !onlyMarks(tokens, sentence.firstToken, from)) return false;
  if (atEnd && !onlyMarks(tokens, to, sentence.endToken)) return false;
  for (let index = 0; index < steps.length; index++)
    if (!fits(steps[index] as Step, tokens[from + index] as Token)) return false;
  return true;
}

function fits(step: Step, token: Token): boolean {
  if (step === anyWord) return token.kind === "word";
  return step === anyNumber ? isNumber(token) : step.has(token.norm);
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
