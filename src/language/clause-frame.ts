import type { Token } from "../types.js";
import { afterApposition, isRelative } from "./clause-asides.js";
import { WordClass } from "./words.js";

/** Where the parts of a clause stand; -1 for what it has not. */
export interface Frame {
  /** First word of the subject. */
  readonly from: number;
  /** First auxiliary, or the verb itself. */
  readonly finite: number;
  /** Main verb. */
  readonly verb: number;
}

const framing = WordClass.Auxiliary | WordClass.Pronoun;

/** Find the subject and the verbs of the clause from token `first` to `end`. */
export function frameOf(tokens: readonly Token[], first: number, end: number): Frame {
  let from = first;
  while (from < end && isOpener(tokens[from] as Token)) from++;
  if (tokens[from]?.norm === "that" && from + 2 < end && opensSubject(tokens[from + 1] as Token)) from++;
  const opening = tokens[from];
  if (!opening) return { from, finite: -1, verb: -1 };
  const described = articles.has(opening.norm);
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    const { norm, classes } = token;
    if (token.kind === "punctuation" && norm !== "-" && norm !== "'") {
      if (at === from) continue;
      const apposed = norm === "," ? afterApposition(tokens, from, at, end) : -1;
      if (apposed < 0) break;
      at = apposed - 1;
      continue;
    }
    if ((classes & framing) === 0) continue;
    if (isAuxiliary(tokens, at)) return { from, finite: at, verb: verbAfter(tokens, at, end) };
    // “During the move we lost …”: the statement begins after its adverbial, and needs no auxiliary.
    if (at === from || at + 1 >= end || !isSubjectPronoun(token) || !isPast(tokens[at + 1] as Token)) continue;
    if (described && isRelative(tokens, at, end)) continue;
    // “The update erased the notes you saved”: the statement has its verb before.
    let main = described ? from + 2 : at;
    while (main < at && !isPast(tokens[main] as Token)) main++;
    return main < at ? { from, finite: main, verb: main } : { from: at, finite: at + 1, verb: at + 1 };
  }
  const verb = bareVerb(tokens, from, end, described);
  return { from, finite: verb, verb };
}

/** The verb of a clause without an auxiliary; -1 if it has none. */
function bareVerb(tokens: readonly Token[], from: number, end: number, described: boolean): number {
  const opening = tokens[from] as Token;
  if (isPronoun(opening) && !(someone.has(opening.norm) && places.has(tokens[from + 1]?.norm ?? ""))) {
    let at = from + 1;
    while (at < end && ((tokens[at] as Token).classes & WordClass.Adverb) !== 0) at++;
    return at < end && (tokens[at] as Token).kind === "word" ? at : -1;
  }
  if ((opening.classes & WordClass.OrderVerb) !== 0) return from;
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" && token.kind !== "mask") break;
    // “A failed update …”, “our booked guests …”: right after its article, the word describes the subject.
    if (isPast(token) && !(at === from + 1 && described)) return at;
  }
  return -1;
}

const articles = new Set(["a", "an", "the", "our", "my", "your"]);
const someone = new Set(["someone", "somebody", "everyone", "nobody"]);
const places = new Set(["on", "in", "at", "from"]);
const presentInEd = new Set("need feed proceed exceed succeed speed indeed embed hundred".split(" "));

/** Tell whether a word is a past form: “sent”, “waited”. */
export function isPast({ norm, classes }: Token): boolean {
  return (classes & WordClass.PastForm) !== 0 || (endsInEd(norm) && !presentInEd.has(norm));
}

/** Tell whether a word is a past participle: “sent”, “waited”. */
export function isParticiple({ norm, classes }: Token): boolean {
  return (classes & WordClass.Participle) !== 0 || endsInEd(norm);
}

function endsInEd(norm: string): boolean {
  return norm.endsWith("ed") && /[a-z]{2}ed$/.test(norm);
}

/** Tell whether a word can only be a subject, or may be one: “we”, “you”. */
export function isSubjectPronoun({ norm }: Token): boolean {
  return norm === "i" || norm === "we" || norm === "you" || norm === "they" || norm === "he" || norm === "she";
}

/** Tell whether a token is a pronoun. */
export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & WordClass.Pronoun) !== 0;
}

/** Words before the subject: conjunctions, adverbs, “please”, marks. */
function isOpener({ kind, classes }: Token): boolean {
  return (classes & WordClass.Leader) !== 0 || kind === "punctuation" || kind === "symbol";
}

/** After “that”: “our order …”, “you …”. */
function opensSubject(token: Token): boolean {
  return (token.classes & WordClass.Determiner) !== 0 || isSubjectPronoun(token);
}

function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const { norm, classes } = tokens[at] as Token;
  if ((classes & WordClass.Auxiliary) === 0) return false;
  if (norm === "'s") return isPronoun(tokens[at - 1]);
  return norm !== "may" || !/^\d/.test(tokens[at + 1]?.norm ?? "");
}

/** May stand between an auxiliary and the verb: “will also”, “can you”. */
const between = WordClass.Adverb | WordClass.Pronoun;

/** The main verb after the first auxiliary: past other auxiliaries, adverbs, an inverted subject and “going to”. */
function verbAfter(tokens: readonly Token[], finite: number, end: number): number {
  let last = finite;
  for (let at = finite + 1; at < end; at++) {
    const { norm, kind, classes } = tokens[at] as Token;
    if (kind !== "word") break;
    if ((classes & between) !== 0 || norm === "to" || norm === "able" || isManner(norm)) continue;
    if (!isAuxiliary(tokens, at) && norm !== "gonna" && !(norm === "going" && tokens[at + 1]?.norm === "to")) return at;
    last = at;
  }
  return last;
}

const notManner = new Set("reply apply supply comply imply multiply rely fly".split(" "));

/** “actively looking”, “thoroughly checked”: an adverb by its ending. */
function isManner(norm: string): boolean {
  return norm.endsWith("ly") && !notManner.has(norm);
}
