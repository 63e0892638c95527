import type { Alternative, AnnotatedText, Clause, LineRole, Sentence, Token } from "../../types.js";
import { WordClass } from "../words.js";
import {
  type AlternativeEntry,
  acts,
  alternatives,
  coming,
  given,
  idle,
  limiting,
  noticing,
  offered,
  saying,
  steps,
} from "./alternative-lexicon.js";
import { createFinder, type Found, placeOf } from "./phrases.js";

const find = createFinder(alternatives);
/** How far behind a “but” it shows whether another no follows. */
const beside = 6;
/** What is so for now: “sold out until June”. */
const closed = new Set("closed shut full booked gone out unavailable suspended paused".split(" "));
/** Sentences that offer nothing. */
const framing: ReadonlySet<LineRole> = new Set(["greeting", "signoff", "signature", "quote"]);
const negators = new Set(["not", "no", "cannot", "unable", "never", "nor", "nothing", "impossible", "unavailable"]);

/** Find what the customer can have or do in place of what they do not get: another way, a step, a person, a time. */
export function findAlternatives(text: AnnotatedText): Alternative[] {
  const found: Alternative[] = [];
  const parting = new Set<number>();
  const hits = find(text);
  for (const { entry, sentence } of hits) if (entry.role === "parting") parting.add(sentence);
  const counts = ({ index, role }: Sentence) => !framing.has(role) && !parting.has(index);
  const { clauses, sentences } = text;
  for (const hit of hits)
    if ((hit.entry.role === "sure" || counts(sentences[hit.sentence] as Sentence)) && isOffered(hit, text))
      found.push({ type: "alternative", kind: "option", ...placeOf(hit) });
  let last = -1;
  let isCounted = false;
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    const { sentence } = clause;
    if (sentence !== last) isCounted = counts(sentences[sentence] as Sentence);
    last = sentence;
    if (isCounted && offers(clause, text))
      found.push({ type: "alternative", kind: "option", sentence, clause: at, start: clause.start, end: clause.end });
  }
  addAddresses(text, found);
  return found;
}

/** Add links, e-mail addresses and phone numbers; those of a signature are there anyway. */
function addAddresses({ tokens, sentences }: AnnotatedText, found: Alternative[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const { norm, mask } = tokens[at] as Token;
    // A masked token has no norm.
    if (norm.length < shortestGroup ? mask !== "url" && mask !== "email" : !isPhone(tokens, at, norm)) continue;
    const { sentence, start, end } = tokens[at] as Token;
    const { role } = sentences[sentence] as Sentence;
    if (role === "greeting" || !framing.has(role))
      found.push({ type: "alternative", kind: "address", sentence, clause: -1, start, end });
  }
}

/** Shortest group of digits that a phone number begins with. */
const shortestGroup = 3;
const calls = new Set("call calls ring phone tel telephone reach text whatsapp line hotline helpline dial".split(" "));

/** “Call us on 01632 960 001”: groups of digits behind a word for a call. */
function isPhone(tokens: readonly Token[], at: number, norm: string): boolean {
  if (norm > ":" || !/^\+?\d{3,}/.test(norm)) return false;
  const { sentence } = tokens[at] as Token;
  for (let before = at - 1; before >= 0 && before >= at - 8; before--) {
    const word = tokens[before] as Token;
    if (word.sentence === sentence && calls.has(word.norm)) return true;
  }
  return false;
}

/** Under a no, “instead” and its like offer nothing; “until” does just there: “we cannot ship until Monday”. */
function isOffered(
  { entry, firstToken, endToken }: Found<AlternativeEntry>,
  { tokens, sentences }: AnnotatedText,
): boolean {
  if (entry.role === "parting") return false;
  const { sentence } = tokens[firstToken] as Token;
  const { firstToken: first, endToken: end } = sentences[sentence] ?? { firstToken, endToken };
  if (entry.role === "time")
    return holds(negators, tokens, first, firstToken) || holds(closed, tokens, first, firstToken);
  if (entry.role === "contrast")
    return (
      holds(negators, tokens, first, firstToken) && !holds(negators, tokens, endToken, Math.min(endToken + beside, end))
    );
  const mark = tokens[firstToken - 1]?.kind === "punctuation";
  return !holds(negators, tokens, mark ? firstToken : Math.max(first, firstToken - 2), endToken);
}

function holds(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** A statement, a request or a question that gives the customer something to go on with. */
function offers(clause: Clause, text: AnnotatedText): boolean {
  const { mood, negated, subject, condition } = clause;
  if (mood === "question") return true;
  if (negated) return false;
  const verb = text.tokens[clause.verb]?.norm ?? "";
  // “If you text us the number, you will get …”
  if (condition === "is-condition")
    return subject === "you" && (clause.modality === "will" || (clause.tense === "present" && offered.has(verb)));
  // “As set out in …” is none.
  if (mood === "order") return !idle.has(verb) && text.tokens[clause.firstToken]?.norm !== "as";
  switch (subject) {
    case "you":
      return isFree(clause, verb);
    case "i":
    case "we":
    case "team":
      return isGiven(clause, verb, text);
    case "it":
    case "they":
      if (clause.tense === "future" || coming.has(verb)) return clause.times.length > 0;
      return clause.passive && clause.perfect && given.has(verb);
    case "none":
      return isAsked(clause, text);
  }
}

const softeners = new Set("just simply instead then or and so ,".split(" "));
const objects = new Set("it them us me one to on in up by from with into for".split(" "));

/** “Please close the other window”, “Simply swap it”: an order whose verb the clause reader does not know. */
function isAsked({ firstToken, endToken }: Clause, { tokens }: AnnotatedText): boolean {
  for (let at = firstToken; at < endToken; at++)
    if ((tokens[at] as Token).norm === "please") return at + 1 < endToken && steps.has((tokens[at + 1] as Token).norm);
  let first = firstToken;
  while (first < endToken && softeners.has((tokens[first] as Token).norm)) first++;
  const verb = tokens[first]?.norm ?? "";
  const object = tokens[first + 1];
  if (!object || first + 1 >= endToken || !(steps.has(verb) || acts.has(verb))) return false;
  return (object.classes & WordClass.Determiner) !== 0 || objects.has(object.norm) || /^\p{Lu}\p{Ll}/u.test(object.raw);
}

/** “You can exchange it”, “you will need to ask the seller”. */
function isFree({ modality, perfect }: Clause, verb: string): boolean {
  if (perfect) return false;
  if (modality === "can" || modality === "could" || modality === "may") return !noticing.has(verb);
  return modality !== "none" && modality !== "would" && (steps.has(verb) || verb === "need");
}

/** “We can exchange it”, “I have added a voucher”. */
function isGiven(clause: Clause, verb: string, { tokens }: AnnotatedText): boolean {
  if (clause.perfect || clause.tense === "past") return given.has(verb) && (clause.perfect || verb !== "sent");
  if (clause.progressive) return given.has(verb.replace(/ing$/, "ed"));
  if (clause.modality !== "can" && clause.modality !== "will" && clause.modality !== "could") return false;
  return !saying.has(verb) && !isLimited(clause, tokens);
}

const limits = new Set("within if when during for before after once where".split(" "));

/** “We can only refund within 30 days”, “I hope we can help you another time”. */
function isLimited({ firstToken, endToken }: Clause, tokens: readonly Token[]): boolean {
  let limit = -1;
  for (let at = Math.max(0, firstToken - 3); at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (norm.startsWith("hop") || norm === "wish" || norm === "beyond") return true;
    if (limiting.has(norm)) limit = at;
    if (limit >= 0 && limits.has(norm)) return true;
  }
  return false;
}
