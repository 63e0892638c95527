import type { Clause, Modality, Person, Sentence, Token } from "../types.js";
import { afterApposition, isRelative } from "./clause-asides.js";
import {
  adverbs,
  auxiliaries,
  beForms,
  companyWe,
  conditions,
  coordinators,
  determiners,
  firstPerson,
  haveForms,
  leaders,
  modals,
  negators,
  orderVerbs,
  participles,
  pastForms,
  pronouns,
  secondPerson,
  teamNouns,
  thirdPeople,
  thirdThing,
} from "./words.js";

/** What a clause says of its subject and its verb. */
export type Features = Omit<Clause, "index" | "sentence" | "firstToken" | "endToken" | "start" | "end" | "times">;

/** Where the parts of a clause stand; -1 for what it has not. */
interface Frame {
  /** First word of the subject. */
  readonly from: number;
  /** First auxiliary, or the verb itself. */
  readonly finite: number;
  /** Main verb. */
  readonly verb: number;
}

/**
 * Read the features of the clause from token `first` to `end`. One without a subject of its own, after “and” or a
 * comma, has that of the clause before it in the sentence.
 */
export function readFeatures(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  before: Clause | undefined,
  text: string,
): Features {
  const frame = frameOf(tokens, first, end);
  const chain = frame.finite < 0 ? [] : tokens.slice(frame.finite, frame.verb).map(({ norm }) => norm);
  const verb = tokens[frame.verb]?.norm ?? "";
  const question = tokens[sentence.endToken - 1]?.norm.includes("?") ?? false;
  const modality = modalityOf(chain);
  const perfect = chain.some((word) => haveForms.has(word)) && isParticiple(verb);
  const be = chain.some((word) => beForms.has(word));
  const inverted =
    frame.finite === frame.from && frame.verb > frame.finite && isPronoun(tokens[frame.finite + 1]?.norm ?? "");
  const owned = inverted || frame.finite > frame.from;
  const [from, to] = inverted ? [frame.finite + 1, frame.finite + 2] : [frame.from, frame.finite];
  const order = !question && !owned && orderVerbs.has(verb) && frame.verb === frame.from;
  const shared = !owned && !order && before && coordinators.has(tokens[first]?.norm ?? "");
  return {
    subject: shared ? before.subject : owned ? personOf(tokens, from, to) : order ? "you" : "none",
    subjectText: shared ? before.subjectText : owned ? textOf(tokens, from, to, text) : "",
    modality,
    tense: tenseOf(chain, verb, modality, perfect),
    progressive: be && verb.endsWith("ing"),
    perfect,
    passive: be && isParticiple(verb) && !verb.endsWith("ing"),
    verb: frame.verb,
    negated: isNegated(tokens, first, frame.verb < 0 ? end : frame.verb + 1),
    condition: isCondition(tokens, first) ? "is-condition" : "none",
    mood: question ? "question" : order ? "order" : "statement",
  };
}

function frameOf(tokens: readonly Token[], first: number, end: number): Frame {
  let from = first;
  while (from < end && isOpener(tokens[from] as Token)) from++;
  const next = tokens[from + 1]?.norm ?? "";
  if (tokens[from]?.norm === "that" && from + 2 < end && (determiners.has(next) || isSubjectPronoun(next))) from++;
  const described = articles.has(tokens[from]?.norm ?? "");
  let finite = -1;
  for (let at = from; at < end; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === "punctuation" && norm !== "-" && norm !== "'") {
      if (at === from) continue;
      const apposed = norm === "," ? afterApposition(tokens, from, at, end) : -1;
      if (apposed < 0) break;
      at = apposed - 1;
      continue;
    }
    if (isAuxiliary(norm, tokens, at)) {
      finite = at;
      break;
    }
    // “During the move we lost …”: the statement begins after its adverbial, and needs no auxiliary.
    const verb = at > from && isSubjectPronoun(norm) ? tokens[at + 1] : undefined;
    if (!verb || at + 1 >= end || !isPast(verb.norm) || (described && isRelative(tokens, at, end))) continue;
    // “The update erased the notes you saved”: the statement has its verb before.
    let main = described ? from + 2 : at;
    while (main < at && !isPast((tokens[main] as Token).norm)) main++;
    return main < at ? { from, finite: main, verb: main } : { from: at, finite: at + 1, verb: at + 1 };
  }
  if (finite >= 0) return { from, finite, verb: verbAfter(tokens, finite, end) };
  const subject = tokens[from]?.norm ?? "";
  if (isPronoun(subject) && !(someone.test(subject) && /^(?:on|in|at|from)$/.test(tokens[from + 1]?.norm ?? ""))) {
    let at = from + 1;
    while (at < end && adverbs.has((tokens[at] as Token).norm)) at++;
    return tokens[at]?.kind === "word" && at < end ? { from, finite: at, verb: at } : { from, finite: -1, verb: -1 };
  }
  if (orderVerbs.has(subject)) return { from, finite: from, verb: from };
  for (let at = from + 1; at < end; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind !== "word" && kind !== "mask") break;
    // “A failed update …”, “our booked guests …”: right after its article, the word describes the subject.
    if (isPast(norm) && !(at === from + 1 && described)) return { from, finite: at, verb: at };
  }
  return { from, finite: -1, verb: -1 };
}

const articles = new Set(["a", "an", "the", "our", "my", "your"]);
const someone = /^(?:someone|somebody|everyone|nobody)$/;
const presentInEd = /^(?:need|feed|proceed|exceed|succeed|speed|indeed|embed|hundred)$/;

/** Tell whether a word is a past form: “sent”, “waited”. */
export function isPast(norm: string): boolean {
  return pastForms.has(norm) || (/[a-z]{2}ed$/.test(norm) && !presentInEd.test(norm));
}

function isSubjectPronoun(norm: string): boolean {
  return norm === "i" || norm === "we" || norm === "you" || norm === "they" || norm === "he" || norm === "she";
}

/** Words before the subject: conjunctions, adverbs, “please”, marks. */
function isOpener({ norm, kind }: Token): boolean {
  if (kind === "punctuation" || kind === "symbol") return true;
  return leaders.has(norm);
}

function isAuxiliary(norm: string, tokens: readonly Token[], at: number): boolean {
  if (norm === "'s") return isPronoun(tokens[at - 1]?.norm ?? "");
  if (norm === "may" && /^\d/.test(tokens[at + 1]?.norm ?? "")) return false;
  return auxiliaries.has(norm);
}

/** The main verb after the first auxiliary: past other auxiliaries, adverbs, an inverted subject and “going to”. */
function verbAfter(tokens: readonly Token[], finite: number, end: number): number {
  let last = finite;
  for (let at = finite + 1; at < end; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind !== "word") break;
    if (adverbs.has(norm) || isManner(norm) || norm === "to" || norm === "able" || isPronoun(norm)) continue;
    if (isAuxiliary(norm, tokens, at) || norm === "gonna" || (norm === "going" && tokens[at + 1]?.norm === "to")) {
      last = at;
      continue;
    }
    return at;
  }
  return last;
}

/** “actively looking”, “thoroughly checked”: an adverb by its ending. */
function isManner(norm: string): boolean {
  return norm.endsWith("ly") && !/^(?:reply|apply|supply|comply|imply|multiply|rely|fly)$/.test(norm);
}

function modalityOf(chain: readonly string[]): Modality {
  for (const word of chain) {
    const modal = modals.get(word);
    if (modal) return modal;
  }
  if (chain.includes("gonna")) return "will";
  const to = chain.indexOf("to");
  if (to < 0) return "none";
  if (chain[to - 1] === "going") return "will";
  return haveForms.has(chain[to - 1] ?? "") ? "must" : "none";
}

function tenseOf(chain: readonly string[], verb: string, modality: Modality, perfect: boolean): Clause["tense"] {
  if (modality === "will") return "future";
  if (modality !== "none") return "present";
  if (chain.some((word) => pastForms.has(word)) || (chain.length === 0 && isPast(verb))) return "past";
  if (perfect) return "past";
  return chain.length > 0 || verb !== "" ? "present" : "none";
}

function isParticiple(verb: string): boolean {
  return participles.has(verb) || /[a-z]{2}ed$/.test(verb);
}

/** A negator before the verb, or “no longer”; “not only” negates nothing. */
function isNegated(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { norm } = tokens[at] as Token;
    const next = tokens[at + 1]?.norm;
    if (negators.has(norm) && !(norm === "not" && (next === "only" || next === "just"))) return true;
    if (norm === "no" && (next === "longer" || next === "one" || next === "way")) return true;
  }
  return false;
}

function isCondition(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + 3; at++) {
    const { norm = "" } = tokens[at] ?? {};
    if (norm === "should") return /^(?:you|there|this|it|any|anything)$/.test(tokens[at + 1]?.norm ?? "");
    if (conditions.has(norm)) return !isOnceMore(tokens, at);
    if (norm === "as" && tokens[at + 1]?.norm === "soon") return tokens[at + 3]?.norm !== "possible";
    if ((norm === "after" || norm === "before" || norm === "in") && tokens[at + 1]?.norm === "case") return true;
    if (!coordinators.has(norm) && !adverbs.has(norm) && tokens[at]?.kind === "word") return norm === "after";
  }
  return false;
}

/** “Once more”, “once again”: no condition. */
export function isOnceMore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "once") return false;
  const { norm = "" } = tokens[at + 1] ?? {};
  if (norm === "again") return true;
  const after = tokens[at + 2];
  return (
    norm === "more" &&
    (after?.kind !== "word" || coordinators.has(after.norm) || /^(?:to|for|with|at|in|on)$/.test(after.norm))
  );
}

function personOf(tokens: readonly Token[], from: number, to: number): Person {
  let stop = from;
  while (stop < to && !(stop > from + 1 && isSubjectPronoun((tokens[stop] as Token).norm) && stop + 1 < to)) stop++;
  const words = tokens.slice(from, stop).filter(({ kind }) => kind !== "punctuation");
  const last = words.findLast(({ norm }) => isPronoun(norm) || teamNouns.has(norm));
  const norm = last?.norm ?? "";
  if (teamNouns.has(norm)) return words.some((word) => word.norm === "your") ? "they" : "team";
  if (firstPerson.has(norm)) return "i";
  if (companyWe.has(norm)) return "we";
  if (secondPerson.has(norm)) return "you";
  if (thirdPeople.has(norm)) return "they";
  if (thirdThing.has(norm)) return "it";
  if (words.length === 0) return "none";
  const head = words.at(-1) as Token;
  return words.length <= 2 &&
    /^\p{Lu}\p{Ll}/u.test(head.raw) &&
    !determiners.has((words[0] as Token).norm) &&
    head.start !== tokens[from]?.start
    ? "they"
    : "it";
}

function isPronoun(norm: string): boolean {
  return pronouns.has(norm);
}

function textOf(tokens: readonly Token[], from: number, to: number, text: string): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}
