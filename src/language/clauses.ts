import type { AnnotatedText, Clause, Sentence, TimeExpression, Token } from "../types.js";
import { isOnceMore, isPast, readFeatures } from "./clause-features.js";
import { findTimes } from "./times.js";
import {
  adverbs,
  auxiliaries,
  conditions,
  coordinators,
  determiners,
  joints,
  subordinators,
  thirdPeople,
} from "./words.js";

const subjects = new Set("i we you he she it they this that there someone somebody everyone".split(" "));
/** After a comma too, these open a clause: “…, because we ran out”. */
const reasons = new Set("because since although though while whereas".split(" "));
/** “It seems our desk has …”, “it looks like we were …”. */
const seeming = new Set("seem seems seemed appear appears appeared look looks looked".split(" "));
/** “As soon as possible” says no more than “soon”. */
const possible = new Set("possible practicable feasible able convenient".split(" "));
const strongMarks = new Set([";", ":", "—", "–", "-", "(", ")", "…"]);

/**
 * Cut the sentences into clauses and read the features of each: subject, modality, polarity, condition, time.
 * A clause begins at a conjunction that has a verb group of its own, after a mark that parts statements, and after
 * the comma that ends an opening condition.
 */
export function readClauses(text: AnnotatedText): Clause[] {
  const times = findTimes(text);
  const clauses: Clause[] = [];
  let time = 0;
  for (const sentence of text.sentences) {
    const inSentence: TimeExpression[] = [];
    while (time < times.length && (times[time] as TimeExpression).end <= sentence.end) {
      const found = times[time++] as TimeExpression;
      if (found.start >= sentence.start) inSentence.push(found);
    }
    readSentence(text.tokens, sentence, inSentence, text.text, clauses);
  }
  return clauses;
}

function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  times: readonly TimeExpression[],
  text: string,
  clauses: Clause[],
): void {
  const cuts = [sentence.firstToken, ...cutsOf(tokens, sentence), sentence.endToken];
  const found: (Omit<Clause, "condition"> & { condition: Clause["condition"] })[] = [];
  for (let part = 0; part + 1 < cuts.length; part++) {
    const firstToken = cuts[part] as number;
    const endToken = cuts[part + 1] as number;
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (!first || !last || firstToken >= endToken) continue;
    const { start } = first;
    const { end } = last;
    const own = times.length > 0 ? times.filter((item) => item.start >= start && item.start < end) : times;
    // Written out: copying the features over takes the engine longer than reading them.
    const { subject, subjectText, modality, tense, progressive, perfect, passive, verb, negated, condition, mood } =
      readFeatures(tokens, firstToken, endToken, sentence, found.at(-1), text);
    found.push({
      index: clauses.length + found.length,
      sentence: sentence.index,
      firstToken,
      endToken,
      start,
      end,
      subject,
      subjectText,
      modality,
      tense,
      progressive,
      perfect,
      passive,
      verb,
      negated,
      condition,
      mood,
      times: own,
    });
  }
  const conditional = found.some(({ condition }) => condition === "is-condition");
  for (const clause of found) {
    if (conditional && clause.condition === "none") clause.condition = "has-condition";
    clauses.push(clause);
  }
}

function cutsOf(tokens: readonly Token[], sentence: Sentence): number[] {
  const cuts: number[] = [];
  let start = sentence.firstToken;
  for (let at = start + 1; at < sentence.endToken; at++) {
    if (at === start || !opensClause(tokens, at, start, sentence.endToken)) continue;
    cuts.push(at);
    start = at;
  }
  return cuts;
}

function opensClause(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const { norm, kind } = tokens[at] as Token;
  const previous = tokens[at - 1] as Token;
  if (kind === "punctuation" || kind === "symbol") return false;
  if (previous.kind === "word") {
    if (!joints.has(norm) && previous.norm !== "out" && !seeming.has(previous.norm)) return false;
  } else if (strongMarks.has(previous.norm)) return true;
  if (previous.norm === ",") {
    if (conditions.has((tokens[start] as Token).norm) || conditions.has(tokens[start + 1]?.norm ?? "")) return true;
    return startsStatement(tokens, reasons.has(norm) ? at + 1 : at, end);
  }
  if (conditions.has(norm) && isOnceMore(tokens, at)) return false;
  if (conditions.has(norm)) return norm !== "should" || tokens[at + 1]?.norm === "you";
  if (norm === "as" && tokens[at + 1]?.norm === "soon")
    return at + 4 < end && !possible.has(tokens[at + 3]?.norm ?? "");
  if (seeming.has(previous.norm) || (previous.norm === "out" && tokens[at - 2]?.norm.startsWith("turn")))
    return startsStatement(tokens, norm === "like" ? at + 1 : at, end);
  if (norm === "after" || norm === "before") return startsStatement(tokens, at + 1, end);
  if (coordinators.has(norm)) return startsStatement(tokens, at + 1, end) || isAuxiliary(tokens[at + 1]?.norm);
  // “A bill like that is …”: no clause of its own.
  if (norm === "that" && /^(?:like|than|of|from)$/.test(previous.norm)) return false;
  if (norm === "that" || norm === "which" || norm === "who")
    return isAuxiliary(tokens[at + 1]?.norm) || (norm === "that" && startsStatement(tokens, at + 1, end));
  return subordinators.has(norm) && startsStatement(tokens, at + 1, end);
}

/** A subject with its verb group begins here: “we will”, “our team has”, “the refund was”. */
function startsStatement(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && (adverbs.has((tokens[at] as Token).norm) || coordinators.has((tokens[at] as Token).norm))) at++;
  const word = tokens[at];
  if (!word || at >= end || word.kind !== "word") return false;
  if (subjects.has(word.norm) || thirdPeople.has(word.norm)) return at + 1 < end && tokens[at + 1]?.kind === "word";
  if (!determiners.has(word.norm)) return false;
  for (let next = at + 1; next < Math.min(at + 6, end); next++) {
    const { norm, kind } = tokens[next] as Token;
    if (kind !== "word") return false;
    if (isAuxiliary(norm)) return true;
    // “that our driver missed”: not “our attached form”.
    if (next > at + 1 && /^(?:our|my)$/.test(word.norm) && isPast(norm)) return true;
  }
  return false;
}

function isAuxiliary(norm: string | undefined): boolean {
  if (norm === undefined) return false;
  return auxiliaries.has(norm) && norm !== "'s";
}
