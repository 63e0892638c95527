import type { AnnotatedReply, Sentence } from "../types.js";

/** Words beside a greeting or a farewell that leave the sentence nothing but that. */
const besides = 3;
/** Words from which a line without verb or stop is no name, title or address. */
const wordy = 6;
/** Words from which a line with a verb, or with a colon at its end, is no label. */
const leading = 4;

/**
 * The sentences that make a reply's running text: without greetings, headings, list items, quotations, wishes on
 * parting, sign-offs and what stands below these, and without lines that are no sentences.
 */
export function bodyOf(reply: AnnotatedReply): readonly Sentence[] {
  const { sentences } = reply;
  const signOff = sentences.findLastIndex(({ role }) => role === "signoff");
  const end = signOff > 0 ? signOff : sentences.length;
  const courtesies = new Map(
    [...reply.acts("greeting").filter(({ kind }) => kind === "salutation"), ...reply.acts("closing")]
      .filter((act) => act.kind !== "matter")
      .map((act) => [act.sentence, act]),
  );
  const withVerb = new Set(reply.clauses.filter(({ verb }) => verb >= 0).map(({ sentence }) => sentence));
  return sentences.filter((sentence) => {
    if (sentence.role !== "body" || sentence.index >= end) return false;
    const courtesy = courtesies.get(sentence.index);
    const around = courtesy && wordsOf(reply, sentence, courtesy.start, courtesy.end);
    return isSentence(reply, sentence, withVerb.has(sentence.index)) && (around === undefined || around > besides);
  });
}

/** The running text's first sentence; the first one that there is in a reply without running text. */
export function openingOf(reply: AnnotatedReply): Sentence | undefined {
  return bodyOf(reply)[0] ?? reply.sentences.find(({ role }) => role !== "heading") ?? reply.sentences[0];
}

/** It says something: with a verb, a stop, or many words; what a colon leads to is an item of a list. */
function isSentence(reply: AnnotatedReply, sentence: Sentence, hasVerb: boolean): boolean {
  const { tokens, sentences } = reply;
  const { index, firstToken, endToken } = sentence;
  const mark = endOf(reply, sentence);
  let words = 0;
  for (let at = firstToken; at < endToken; at++) if (tokens[at]?.kind === "word" && !tokens[at]?.quoted) words++;
  if (words < 2 || /^[.!?…]/.test(mark)) return words > 1;
  const before = sentences[index - 1];
  if (mark !== ":" && before?.paragraph === sentence.paragraph && endOf(reply, before) === ":") return false;
  return words >= wordy || (words >= leading && (mark === ":" || hasVerb));
}

function endOf({ tokens }: AnnotatedReply, { endToken }: Sentence): string {
  return tokens[endToken - 1]?.norm ?? "";
}

/** How many words of a sentence stand outside a stretch of it. */
function wordsOf({ tokens }: AnnotatedReply, { firstToken, endToken }: Sentence, start: number, end: number): number {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && (token.end <= start || token.start >= end)) words++;
  }
  return words;
}
