import type { AnnotatedText, Clause, TimeExpression, Token } from "../types.js";
import { type ClauseDraft, isOnceMore, readClause } from "./clause-features.js";
import { isPast } from "./clause-frame.js";
import { findTimes } from "./times.js";
import { thirdPeople, WordClass } from "./words.js";

const subjects = new Set(["i", "we", "you", "it", "this", "that", "there", ...thirdPeople]);
/** After a comma too, these open a clause: “…, because we ran out”. */
const reasons = new Set("because since although though while whereas".split(" "));
/** “It seems our desk has …”, “it looks like we were …”. */
const seeming = new Set("seem seems seemed appear appears appeared look looks looked".split(" "));
/** “As soon as possible” says no more than “soon”. */
const possible = new Set("possible practicable feasible able convenient".split(" "));
const strongMarks = new Set([";", ":", "—", "–", "-", "(", ")", "…"]);

/** May stand before the subject of a statement. */
const skipped = WordClass.Adverb | WordClass.Coordinator;
/** What may open a clause after a word: no other does, save for “like”. */
const opening = WordClass.Joint | WordClass.Pronoun | WordClass.Determiner | skipped;

const noTimes: readonly TimeExpression[] = [];

/**
 * Cut the sentences into clauses and read the features of each: subject, modality, polarity, condition, time.
 * A clause begins at a conjunction that has a verb group of its own, after a mark that parts statements, and after
 * the comma that ends an opening condition.
 */
export function readClauses(annotated: AnnotatedText): Clause[] {
  const { tokens, text } = annotated;
  const times = findTimes(annotated);
  const clauses: ClauseDraft[] = [];
  let time = 0;
  for (const sentence of annotated.sentences) {
    const firstClause = clauses.length;
    let before: ClauseDraft | undefined;
    let conditional = false;
    for (let from = sentence.firstToken; from < sentence.endToken; ) {
      const to = endOfClause(tokens, from, sentence.endToken);
      const { start } = tokens[from] as Token;
      const { end } = tokens[to - 1] as Token;
      while (time < times.length && (times[time] as TimeExpression).start < start) time++;
      const firstTime = time;
      while (time < times.length && isWithin(times[time] as TimeExpression, end, sentence.end)) time++;
      const own = time > firstTime ? times.slice(firstTime, time) : noTimes;
      before = readClause(tokens, from, to, sentence, before, text, clauses.length, own);
      if (before.condition === "is-condition") conditional = true;
      clauses.push(before);
      from = to;
    }
    if (conditional) markConditional(clauses, firstClause);
  }
  return clauses;
}

/** It begins in the clause, and ends in its sentence. */
function isWithin(time: TimeExpression, clauseEnd: number, sentenceEnd: number): boolean {
  return time.start < clauseEnd && time.end <= sentenceEnd;
}

function markConditional(clauses: readonly ClauseDraft[], from: number): void {
  for (let at = from; at < clauses.length; at++) {
    const clause = clauses[at] as ClauseDraft;
    if (clause.condition === "none") clause.condition = "has-condition";
  }
}

function endOfClause(tokens: readonly Token[], start: number, end: number): number {
  let isBehindWord = (tokens[start] as Token).kind === "word";
  for (let at = start + 1; at < end; at++) {
    const { kind, classes, norm } = tokens[at] as Token;
    const isWord = kind === "word";
    if (isBehindWord) {
      if (isWord && ((classes & opening) !== 0 || norm === "like") && joins(tokens, at, end)) return at;
    } else if (isWord || kind === "mask") {
      if (opensAfterMark(tokens, at, start, end)) return at;
    }
    isBehindWord = isWord;
  }
  return end;
}

function opensAfterMark(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const mark = (tokens[at - 1] as Token).norm;
  if (strongMarks.has(mark)) return true;
  if (mark !== ",") return joins(tokens, at, end);
  if (isOf(tokens[start], WordClass.Condition) || isOf(tokens[start + 1], WordClass.Condition)) return true;
  return startsStatement(tokens, reasons.has((tokens[at] as Token).norm) ? at + 1 : at, end);
}

/** A conjunction with a verb group after it, or a statement after “it seems” and the like. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const { norm, classes } = tokens[at] as Token;
  const next = tokens[at + 1];
  if ((classes & WordClass.Condition) !== 0) return norm === "should" ? next?.norm === "you" : !isOnceMore(tokens, at);
  if (norm === "as" && next?.norm === "soon") return at + 4 < end && !possible.has(tokens[at + 3]?.norm ?? "");
  const previous = (tokens[at - 1] as Token).norm;
  if (seeming.has(previous) || (previous === "out" && tokens[at - 2]?.norm.startsWith("turn")))
    return startsStatement(tokens, norm === "like" ? at + 1 : at, end);
  if ((classes & WordClass.Joint) === 0) return false;
  if (norm === "that") {
    // “A bill like that is …”: no clause of its own.
    if (previous === "like" || previous === "than" || previous === "of" || previous === "from") return false;
    return isAuxiliary(next) || startsStatement(tokens, at + 1, end);
  }
  if (norm === "which" || norm === "who") return isAuxiliary(next);
  if (norm === "as") return false;
  return startsStatement(tokens, at + 1, end) || ((classes & WordClass.Coordinator) !== 0 && isAuxiliary(next));
}

/** A subject with its verb group begins here: “we will”, “our team has”, “the refund was”. */
function startsStatement(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && isOf(tokens[at], skipped)) at++;
  const word = tokens[at];
  if (!word || at >= end || word.kind !== "word") return false;
  const { norm, classes } = word;
  if ((classes & WordClass.Pronoun) !== 0 && subjects.has(norm)) return at + 1 < end && tokens[at + 1]?.kind === "word";
  if ((classes & WordClass.Determiner) === 0) return false;
  const stop = Math.min(at + 6, end);
  for (let next = at + 1; next < stop; next++) {
    const token = tokens[next] as Token;
    if (token.kind !== "word") return false;
    if (isAuxiliary(token)) return true;
    // “that our driver missed”: not “our attached form”.
    if (next > at + 1 && (norm === "our" || norm === "my") && isPast(token)) return true;
  }
  return false;
}

function isOf(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}

function isAuxiliary(token: Token | undefined): boolean {
  return isOf(token, WordClass.Auxiliary) && token?.norm !== "'s";
}
