import type { EntryContext, Sentence, Token } from "../types.js";
import { halvesOf, unmarked } from "./contractions.js";
import {
  anyNumber,
  anyWord,
  isNumber,
  isSyntax,
  maybeWord,
  onlyMarks,
  sentenceEnd,
  sentenceStart,
} from "./phrase-syntax.js";

/** One word position: the words that match it, or any word, or any number. */
type Step = Words | typeof anyWord | typeof anyNumber;

/** Words, a bar between them; told apart when they are first asked for, for most never are. */
class Words {
  private readonly text: string;
  private words: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  has(word: string): boolean {
    this.words ??= new Set(wordsOf(this.text));
    return this.words.has(word);
  }
}

/** One way to read a phrase. */
interface Reading {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What may stand on one side of a match. */
interface Side {
  readonly phrases: readonly string[];
  /** Words that may stand next to the match; absent if any may, or none. */
  readonly next: ReadonlySet<string> | undefined;
  /** Compiled when the word next to a match is one of them: that is seldom so. */
  readings: readonly Reading[] | undefined;
}

/** What may stand before and after a match. */
export interface Surroundings {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

/** Compile what may stand around a match. */
export function compileSurroundings({ before, after }: EntryContext): Surroundings {
  return {
    before: before && { phrases: before, next: nearest(before, -1), readings: undefined },
    after: after && { phrases: after, next: nearest(after, 0), readings: undefined },
  };
}

/** The words of all phrases that stand nearest to the match: their last or their first ones. */
function nearest(phrases: readonly string[], place: -1 | 0): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const phrase of phrases) {
    const word = place === 0 ? (phrase.split(" ", 1)[0] as string) : phrase.slice(phrase.lastIndexOf(" ") + 1);
    if (isSyntax(word)) return undefined;
    for (const form of wordsOf(word)) words.add(halvesOf(form)?.at(place) ?? form);
  }
  return words;
}

/** The mark of contractions, and those that have none. */
const mayContract = new RegExp(`'|(?:^|\\|)(?:${[...unmarked.keys()].join("|")})(?:\\||$)`);

function wordsOf(word: string): readonly string[] {
  return word.length > 1 ? word.split("|") : [word];
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

/** What one word of a phrase stands for: a contraction among its alternatives takes several steps. */
function stepsOf(word: string): Step[][] {
  if (!mayContract.test(word)) return [[new Words(word)]];
  const single: string[] = [];
  const opened: Step[][] = [];
  for (const form of wordsOf(word)) {
    const halves = halvesOf(form);
    if (halves) opened.push(halves.map((half) => new Words(half)));
    else single.push(form);
  }
  return single.length > 0 ? [[new Words(single.join("|"))], ...opened] : opened;
}

/** Tell whether one of the surroundings of the tokens `first` to `after - 1` is there. */
export function stands(
  { before, after: behind }: Surroundings,
  first: number,
  after: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (before && (!before.next || before.next.has(tokens[first - 1]?.norm ?? "")))
    for (const reading of readings(before))
      if (matches(reading, first - reading.steps.length, first, tokens, sentence)) return true;
  if (behind && (!behind.next || behind.next.has(tokens[after]?.norm ?? "")))
    for (const reading of readings(behind))
      if (matches(reading, after, after + reading.steps.length, tokens, sentence)) return true;
  return false;
}

function readings(side: Side): readonly Reading[] {
  side.readings ??= side.phrases.flatMap(readingsOf);
  return side.readings;
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
    if (step === anyWord ? token.kind !== "word" : step === anyNumber ? !isNumber(token) : !step.has(token.norm))
      return false;
  }
  if (atStart && !onlyMarks(tokens, sentence.firstToken, from)) return false;
  return !atEnd || onlyMarks(tokens, to, sentence.endToken);
}
