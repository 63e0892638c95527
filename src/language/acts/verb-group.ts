import type { AnnotatedText, Clause, Person, Token } from "../../types.js";
import { haveForms, negators, WordClass, wordSet } from "../words.js";
import { type Aspect, aspectOf, formOf, leading, Mark, marksOf, type VerbForm } from "./verb-aspect.js";
import { aspectAround } from "./verb-place.js";

/** A verb with the auxiliaries, adverbs and verbs like “need to” before it. */
export interface VerbGroup {
  /** First token of the group; the verb itself where nothing stands before it. */
  readonly firstToken: number;
  readonly aspect: Aspect;
  readonly passive: boolean;
  readonly negated: boolean;
  /** “Let me …”. */
  readonly let: boolean;
  /** “Will be able to …”. */
  readonly able: boolean;
  /** “Have been …”. */
  readonly been: boolean;
  /** Only tried or hoped for. */
  readonly vague: boolean;
  readonly subject: Person;
}

/** Verbs and adjectives that lead on to another verb. */
const carriers = wordSet(
  "going gonna about trying try hoping hope planning plan aiming aim intend intending need needs needing continue continuing continues keep keeping keeps start starting started begin beginning began begun remain proceed able happy glad like love want wants wish sure required busy still yet back hard promise pleased available quickly first",
);
const joints = new Set(["and", "or", "then", "&", ",", "/", "-"]);
/** Who is asked “to …” does it. */
const asked = wordSet(
  "ask asked asking instructed told requested urged arranged arrange arranging reminded get got getting",
);
/** Asked “to …”, they do nothing for this customer. */
const guests = wordSet("you customers guests everyone passengers users");
const notAdverbs = wordSet("reply apply supply rely only family july italy assembly anomaly");
const noWords: readonly string[] = [];

/** Read the group of the verb at a token; a verb after “and” shares the auxiliaries of the one before it. */
export function verbGroupAt(text: AnnotatedText, at: number, clause: Clause | undefined): VerbGroup {
  const { tokens, sentences } = text;
  const verb = tokens[at] as Token;
  const first = sentences[verb.sentence]?.firstToken ?? at;
  const from = startOfGroup(tokens, at, first);
  let chain = normsOf(tokens, from, at);
  let marks = marksOf(chain);
  let subjectToken = from - 1;
  const form = formOf(verb, marks);
  if (from > first && (marks & Mark.Auxiliary) === 0 && joints.has((tokens[from - 1] as Token).norm)) {
    const shared = sharedWith(tokens, from - 1, first, form);
    if (shared >= 0) {
      const group = startOfGroup(tokens, shared, first);
      let end = shared + 1;
      while (end < from && isGroupWord(tokens, end)) end++;
      chain = [...normsOf(tokens, group, end), ...chain];
      marks = marksOf(chain);
      subjectToken = group - 1;
    }
  }
  const bidden =
    chain.length > 0
      ? chain[0] === "to" && isAsked(tokens, from, first)
      : form === "base" && isCaused(tokens, at, first);
  if (bidden) {
    chain = ["will", ...chain.slice(1)];
    marks = marksOf(chain);
  }
  const owned = subjectToken >= first ? personAt(tokens[subjectToken] as Token) : undefined;
  const inverted = owned !== undefined && subjectToken > first && isAuxiliary(tokens[subjectToken - 1] as Token);
  const aspect =
    aspectOf(chain, marks, form) ??
    aspectAround(tokens, {
      verb: at,
      form,
      from,
      first,
      subject: subjectToken,
      owned,
      clause,
      nowadays: (marks & Mark.Nowadays) !== 0,
      bare: chain.length === 0,
    });
  return {
    firstToken: headOf(tokens, from, at),
    aspect: inverted ? "offer" : aspect,
    passive: form === "done" && (marks & Mark.Be) !== 0,
    negated: (marks & Mark.Negator) !== 0 && isNegated(chain),
    let: (marks & Mark.Let) !== 0,
    been: (marks & Mark.Been) !== 0,
    able: (marks & Mark.Will) !== 0 && (marks & Mark.Able) !== 0,
    vague: (marks & Mark.Tried) !== 0,
    subject: (marks & Mark.Let) !== 0 ? "i" : (owned ?? clause?.subject ?? "none"),
  };
}

function startOfGroup(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && isGroupWord(tokens, from - 1)) from--;
  return from;
}

const grouped = WordClass.Auxiliary | WordClass.Negator;

function isGroupWord(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, classes } = tokens[at] as Token;
  if (kind !== "word") return false;
  if ((classes & grouped) !== 0 || norm === "to") return true;
  if (norm === "me" || norm === "us") return tokens[at - 1]?.norm === "let";
  if (norm === "let") return isMe(tokens[at + 1]);
  if (carriers.has(norm)) return true;
  return (classes & WordClass.Adverb) !== 0 ? norm !== "please" : norm.endsWith("ly") && !notAdverbs.has(norm);
}

function isMe(token: Token | undefined): boolean {
  return token?.norm === "me" || token?.norm === "us";
}

function normsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  if (from >= to) return noWords;
  const norms: string[] = [];
  for (let at = from; at < to; at++) norms.push((tokens[at] as Token).norm);
  return norms;
}

function isAuxiliary({ norm, classes }: Token): boolean {
  return (classes & WordClass.Auxiliary) !== 0 || norm === "let";
}

/** A group is shown from its first auxiliary on; “needs to be seen” from “needs”. */
function headOf(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = from; at < verb; at++) {
    const token = tokens[at] as Token;
    if (isAuxiliary(token) || token.norm === "needs" || token.norm === "need") return at;
  }
  return verb;
}

/** “Not only” negates nothing. */
function isNegated(chain: readonly string[]): boolean {
  return chain.some((word, at) => negators.has(word) && chain[at + 1] !== "only" && chain[at + 1] !== "just");
}

const subjects = wordSet("i we they he she who");

/** The last token of the auxiliaries that a verb after a joint shares; -1 if there are none. */
function sharedWith(tokens: readonly Token[], before: number, first: number, form: VerbForm): number {
  for (let at = before; at >= first; at--) {
    const { norm, classes } = tokens[at] as Token;
    if (norm === ";" || norm === ":" || norm === "(") return -1;
    if (form === "base" && ((classes & WordClass.Modal) !== 0 || leads(tokens, at, first))) return at;
    if (form === "ing" && (classes & WordClass.Be) !== 0) return at;
    if (form === "done" && (classes & WordClass.Have) !== 0) return at;
    if ((classes & WordClass.Pronoun) !== 0 && subjects.has(norm)) return -1;
  }
  return -1;
}

/** “need to”, “let me”, “asked her to”: a verb in its base form follows. */
function leads(tokens: readonly Token[], at: number, first: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm === "me" || norm === "us") return tokens[at - 1]?.norm === "let";
  if (norm !== "to") return false;
  const previous = tokens[at - 1]?.norm ?? "";
  return leading.has(previous) || haveForms.has(previous) || isAsked(tokens, at, first);
}

/** “will have a specialist call you”. */
function isCaused(tokens: readonly Token[], at: number, first: number): boolean {
  const stop = Math.max(first, at - 7);
  for (let have = at - 2; have >= stop; have--)
    if ((tokens[have] as Token).norm === "have")
      return (
        /^(?:will|shall|to)$/.test(tokens[have - 1]?.norm ?? "") &&
        (/^(?:a|an|the|our|my|one|someone|somebody|another)$/.test(tokens[have + 1]?.norm ?? "") ||
          /^\p{Lu}\p{Ll}/u.test(tokens[have + 1]?.raw ?? ""))
      );
  return false;
}

/** “asked our supplier to”: up to six words lie between. */
function isAsked(tokens: readonly Token[], to: number, first: number): boolean {
  if (tokens[to]?.norm !== "to") return false;
  const stop = Math.max(first, to - 7);
  for (let at = to - 2; at >= stop; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === "punctuation" && norm !== "'" && norm !== "-") return false;
    if (asked.has(norm)) return !guests.has(tokens[at + 1]?.norm ?? "");
  }
  return false;
}

function personAt({ norm, classes }: Token): Person | undefined {
  if ((classes & WordClass.Pronoun) === 0 || norm === "that") return undefined;
  if ((classes & WordClass.FirstPerson) !== 0) return "i";
  if ((classes & WordClass.CompanyWe) !== 0) return "we";
  if ((classes & WordClass.SecondPerson) !== 0) return "you";
  return (classes & WordClass.ThirdPeople) !== 0 ? "they" : "it";
}
