import type { AnnotatedText, Range, Sentence, Token } from "../types.js";

/** Words beside a greeting or a farewell that leave the sentence nothing but that. */
const besides = 3;
/** Words from which a line without verb or stop is no name, title or address. */
const wordy = 6;
/** Words from which a line with a verb, or with a colon at its end, is no label. */
const leading = 4;
const stops = new Set(".!?…");

/**
 * The sentences that make a text's running prose: without greetings, headings, list items, quotations, wishes on
 * parting, sign-offs and what stands below these, and without lines that are no sentences.
 */
export function bodyOf(text: AnnotatedText): readonly Sentence[] {
  const { sentences } = text;
  const signOff = sentences.findLastIndex(({ role }) => role === "signoff");
  const end = signOff > 0 ? signOff : sentences.length;
  const courtesies = new Map<number, Range>();
  for (const act of text.acts("greeting")) if (act.kind === "salutation") courtesies.set(act.sentence, act);
  for (const act of text.acts("closing")) if (act.kind !== "matter") courtesies.set(act.sentence, act);
  const body: Sentence[] = [];
  for (let index = 0; index < end; index++) {
    const sentence = sentences[index] as Sentence;
    if (sentence.role !== "body" || !isSentence(text, sentence)) continue;
    const courtesy = courtesies.get(index);
    if (!courtesy || wordsBeside(text, sentence, courtesy) > besides) body.push(sentence);
  }
  return body;
}

/** It says something: with a verb, a stop, or many words; what a colon leads to is an item of a list. */
function isSentence(text: AnnotatedText, sentence: Sentence): boolean {
  const { tokens, sentences } = text;
  const { index, firstToken, endToken } = sentence;
  const mark = endOf(text, sentence);
  let words = 0;
  for (let at = firstToken; at < endToken && words < wordy; at++) {
    const { kind, quoted } = tokens[at] as Token;
    if (kind === "word" && !quoted) words++;
  }
  if (words < 2 || stops.has(mark.charAt(0))) return words > 1;
  const before = sentences[index - 1];
  if (mark !== ":" && before?.paragraph === sentence.paragraph && endOf(text, before) === ":") return false;
  return words >= wordy || (words >= leading && (mark === ":" || hasVerb(text, index)));
}

function hasVerb({ clauses }: AnnotatedText, index: number): boolean {
  return clauses.some(({ sentence, verb }) => sentence === index && verb >= 0);
}

function endOf({ tokens }: AnnotatedText, { endToken }: Sentence): string {
  return tokens[endToken - 1]?.norm ?? "";
}

/** How many words of a sentence stand outside a stretch of it. */
function wordsBeside({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence, { start, end }: Range): number {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" && (token.end <= start || token.start >= end)) words++;
  }
  return words;
}
