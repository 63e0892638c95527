import type { AnnotatedText, Range, Sentence, Token } from "../../src/types.js";
import { isHeading, isLabel, isName, isProse, isSlot } from "./label.js";
import { plain, strong, weak } from "./lexicon.js";

/** Words that are shouted, and how they are written in small letters, where that is certain. */
export interface Shout extends Range {
  readonly plain: string | undefined;
}

/** Find words in capitals for emphasis: several ordinary ones in a row, or a strong one. */
export function findCapitals(text: AnnotatedText): Shout[] {
  const { tokens } = text;
  const found: Shout[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    // What is its own normal form has no capitals.
    if (token.raw === token.norm || !isCapital(token)) continue;
    const first = startOf(tokens, at);
    const end = endOf(tokens, at);
    found.push(...shoutsIn(text, first, end));
    at = end - 1;
  }
  return found;
}

/** Two or more capitals and no small letter. */
function isCapital({ kind, raw }: Token): boolean {
  if (kind !== "word" || raw.length < 2) return false;
  const second = raw.charCodeAt(1);
  // Most words are told by their second letter.
  if (second >= 97 && second <= 122) return false;
  return raw === raw.toUpperCase() && raw.toLowerCase() !== raw;
}

/** “I” and “A” are in capitals anyway; beside capitals they belong to them. */
function isLetter({ raw }: Token): boolean {
  return raw === "I" || raw === "A";
}

function startOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  return before && isLetter(before) && before.sentence === (tokens[at] as Token).sentence ? at - 1 : at;
}

function endOf(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at] as Token;
  let end = at + 1;
  for (let next = end; tokens[next]?.sentence === sentence; next++) {
    const token = tokens[next] as Token;
    // The second half of “CANNOT” has no letters of its own.
    if (isCapital(token) || token.raw === "") end = next + 1;
    else if (!isLetter(token) && token.norm !== ",") break;
  }
  return end;
}

const none: readonly Shout[] = [];
/** Weight from which a whole run is shouted. */
const enough = 6;

/** What is shouted among the capitals from `first` to `end`. */
function shoutsIn(text: AnnotatedText, first: number, end: number): readonly Shout[] {
  const { tokens, sentences } = text;
  let from = first;
  let to = end;
  while (from < to && weightOf(tokens, from) === 0) from++;
  // Most capitals are names and acronyms.
  if (from === to) return none;
  const sentence = sentences[(tokens[first] as Token).sentence];
  if (!sentence || !isProse(sentence.role) || isHeading(text, sentence, first, end)) return none;
  if (isLabel(tokens, first, end) || isName(tokens, first, end) || isSlot(tokens, first, end)) return none;
  while (to > from && weightOf(tokens, to - 1) === 0) to--;
  let weight = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    weight += weightOf(tokens, at);
    if ((tokens[at] as Token).spaced) words++;
  }
  // Beside so many ordinary words, what is unknown is one too.
  if (weight >= enough) return [shout(text, first, end, sentence)];
  if (words >= 2 && weight >= 3) return [shout(text, from, to, sentence)];
  const alone = strongAt(tokens, from, to);
  return alone < 0 ? none : [shout(text, alone, alone + 1, sentence)];
}

function weightOf(tokens: readonly Token[], at: number): number {
  const { norm, raw, quoted, sentence } = tokens[at] as Token;
  // “I” and an “A” that opens a sentence are in capitals anyway.
  if (quoted || raw === "I" || (raw === "A" && tokens[at - 1]?.sentence !== sentence)) return 0;
  if (strong.has(norm) || plain.has(norm) || ending.test(norm)) return 2;
  return weak.has(norm) ? 1 : 0;
}

/** Endings and beginnings of English words that no acronym has. */
const ending = /^(?:non-)?[a-z]{3,}(?:ly|ing|ed|able|ible|ful|less|ness|ous)$|^non-[a-z]{4,}$/;

/** Index of the first strong word that stands for itself, not for an answer, a number or a code. */
function strongAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { norm, quoted } = tokens[at] as Token;
    if (!quoted && strong.has(norm) && !isJoined(tokens, at) && !isAnswer(tokens, at)) return at;
  }
  return -1;
}

/** “YES/NO”, “NOT(”, “ALL-IN”. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens =
    before !== undefined && !(tokens[at] as Token).spaced && before.kind !== "word" && joins.test(before.norm);
  return opens || (after !== undefined && !after.spaced && /^(?:[/_=+&(\\-]|\d)/.test(after.norm));
}

const joins = /[/_=+&\\-]$/;

/** “YES or NO”, “invoice NO 12”, “car KB19 ALL”; not “ALL 3 keys”. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  const near = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (near.some((token) => token !== undefined && code.test(token.raw))) return true;
  if ((tokens[at] as Token).norm !== "no") return false;
  return /^\d/.test(tokens[at + 1]?.raw ?? "") || near.some((token) => token?.raw === "YES");
}

/** Capitals and digits in one word. */
const code = /^(?=\p{Lu}*\d)(?=\d*\p{Lu})[\p{Lu}\d]+$/u;

function shout({ tokens, text }: AnnotatedText, from: number, to: number, sentence: Sentence): Shout {
  let first = from;
  while (first > sentence.firstToken && !(tokens[first] as Token).spaced && tokens[first - 1]?.kind === "word") first--;
  let last = to;
  while (last < sentence.endToken && tokens[last]?.kind === "word" && !(tokens[last] as Token).spaced) last++;
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  return { start, end, plain: smallLetters(tokens.slice(first, last), text, first === sentence.firstToken) };
}

/** The words in small letters; none where a name or an acronym may be among them. */
function smallLetters(words: readonly Token[], text: string, opens: boolean): string | undefined {
  let small = "";
  let at = (words[0] as Token).start;
  for (const [index, token] of words.entries()) {
    if (token.kind === "word" && weightOf(words, index) === 0 && !isLetter(token) && !halves.has(token.norm))
      return undefined;
    small += text.slice(at, token.start) + (token.raw === "I" ? token.raw : token.raw.toLowerCase());
    at = token.end;
  }
  return opens ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

const halves = new Set(["am", "'s", "'d", "it", "us", "ca", "wo"]);
