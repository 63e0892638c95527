import type { AnnotatedText, Sentence } from "../types.js";

/** Words beside a greeting or a farewell that leave the sentence nothing but that. */
const besides = 3;
/** Words from which a line without verb or stop is no name, title or address. */
const wordy = 6;
/** Words from which a line with a verb, or with a colon at its end, is no label. */
const leading = 4;

/**
 * The sentences that make a text's running prose: without greetings, headings, list items, quotations, wishes on
 * parting, sign-offs and what stands below these, and without lines that are no sentences.
 */
export function bodyOf(text: AnnotatedText): readonly Sentence[] {
  const { sentences } = text;
  const signOff = sentences.findLastIndex(({ role }) => role === "signoff");
  const end = signOff > 0 ? signOff : sentences.length;
  const courtesies = new Map(
    [...text.acts("greeting").filter(({ kind }) => kind === "salutation"), ...text.acts("closing")]
      .filter((act) => act.kind !== "matter")
      .map((act) => [act.sentence, act]),
  );
  const withVerb = new Set(text.clauses.filter(({ verb }) => verb >= 0).map(({ sentence }) => sentence));
  return sentences.filter((sentence) => {
    if (sentence.role !== "body" || sentence.index >= end) return false;
    const courtesy = courtesies.get(sentence.index);
    const around = courtesy && wordsOf(text, sentence, courtesy.start, courtesy.end);
    return isSentence(text, sentence, withVerb.has(sentence.index)) && (around === undefined || around > besides);
  });
}

/** It says something: with a verb, a stop, or many words; what a colon leads to is an item of a list. */
function isSentence(text: AnnotatedText, sentence: Sentence, hasVerb: boolean): boolean {
  const { tokens, sentences } = text;
  const { index, firstToken, endToken } = sentence;
  const mark = endOf(text, sentence);
  let words = 0;
  for (let at = firstToken; at < endToken; at++) if (tokens[at]?.kind === "word" && !tokens[at]?.quoted) words++;
  if (words < 2 || /^[.!?…]/.test(mark)) return words > 1;
  const before = sentences[index - 1];
  if (mark !== ":" && before?.paragraph === sentence.paragraph && endOf(text, before) === ":") return false;
  return words >= wordy || (words >= leading && (mark === ":" || hasVerb));
}

function endOf({ tokens }: AnnotatedText, { endToken }: Sentence): string {
  return tokens[endToken - 1]?.norm ?? "";
}

/** How many words of a sentence stand outside a stretch of it. */
function wordsOf({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence, start: number, end: number): number {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && (token.end <= start || token.start >= end)) words++;
  }
  return words;
}
