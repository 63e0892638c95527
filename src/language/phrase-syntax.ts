import type { EntryContext, Sentence, Token } from "../types.js";
import { openContraction } from "./tokens.js";

/** One word position of a phrase: the forms that match it, or any word, or any number. */
export type Step = readonly string[] | typeof anyWord | typeof anyNumber;

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

/** What may stand before and after a match. */
export interface Surroundings {
  readonly before: readonly Reading[];
  readonly after: readonly Reading[];
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
  return { before: before.flatMap(readingsOf), after: after.flatMap(readingsOf) };
}

function readingsOf(phrase: string): Reading[] {
  const words = phrase.split(" ");
  const atStart = words[0] === sentenceStart;
  const atEnd = words.at(-1) === sentenceEnd;
  let ways: Step[][] = [[]];
  for (const word of words.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)) {
    if (word === anyWord || word === anyNumber) for (const way of ways) way.push(word);
    else if (word === maybeWord) ways = ways.flatMap((way) => [way, [...way, anyWord]]);
    else ways = ways.flatMap((way) => stepsOf(word).map((steps) => [...way, ...steps]));
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
  return (
    before.some((reading) => matches(reading, first - reading.steps.length, first, tokens, sentence)) ||
    behind.some((reading) => matches(reading, after, after + reading.steps.length, tokens, sentence))
  );
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
  return steps.every((step, index) => {
    const token = tokens[from + index] as Token;
    if (step === anyWord) return token.kind === "word";
    return step === anyNumber ? isNumber(token) : step.includes(token.norm);
  });
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
