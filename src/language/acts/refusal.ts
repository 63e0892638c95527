import type { AnnotatedText, Clause, LineRole, Refusal, Sentence, Token } from "../../types.js";
import { adverbs } from "../words.js";
import { createFinders } from "./finders.js";
import { type Found, placeOf } from "./phrases.js";
import {
  failing,
  hedged,
  irregular,
  modals,
  type RefusalEntry,
  refusals,
  refused,
  reporting,
  requested,
  staff,
} from "./refusal-lexicon.js";

const find = createFinders([modals, refusals]);
/** What may stand between “cannot” and the verb that it refuses. */
const between = new Set([...adverbs, "to", "be", "been", "being", "get", "able", "yet", "either", "hereby"]);
/** “We cannot always …” leaves the door open. */
const partly = new Set(["always", "fully", "completely", "only", "ever"]);
const beside = 6;
const marks = new Set([",", ";", ":"]);
/** “We cannot change the address”: it is their own, and no secret. */
const altering = new Set(["change", "amend", "alter", "edit", "update", "correct", "modify"]);
/** Phrases that say no without a “not”: under one, they say yes. */
const affirmed = new Set(
  refusals.filter(({ phrase }) => !/\b(?:not|no|never|none|nothing|longer|nor|neither)\b/.test(phrase)),
);

/** Find what the company says it cannot or will not do for the customer. Hedges, hypotheses and facts are none. */
export function findRefusals(text: AnnotatedText): Refusal[] {
  const found: Refusal[] = [];
  for (const hits of find(text))
    for (const hit of hits)
      if (isMeant(hit, text) && refuses(hit, text) && !hit.mentioned) found.push({ type: "refusal", ...placeOf(hit) });
  return found;
}

const silent: ReadonlySet<LineRole> = new Set(["heading", "quote", "signature", "signoff", "greeting"]);

/** The statement of a body: no question, heading, condition or report. */
function isMeant({ firstToken, clause }: Found<RefusalEntry>, { tokens, sentences, clauses }: AnnotatedText): boolean {
  const { sentence } = tokens[firstToken] as Token;
  if (silent.has((sentences[sentence] as Sentence).role)) return false;
  if (!clause) return true;
  if (clause.mood === "question" || clause.condition === "is-condition") return false;
  if (clause.condition === "has-condition" && isHypothesis(clause, clauses, tokens)) return false;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - beside); at--) {
    const { norm, sentence: own } = tokens[at] as Token;
    if (own !== sentence || norm === "," || norm === "but") break;
    if (reporting.has(norm)) return false;
  }
  return true;
}

/** “If the parcel has left, we cannot …”: nobody knows yet whether it is a no. */
function isHypothesis({ index, sentence }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  for (const at of [index - 2, index - 1, index + 1]) {
    const other = clauses[at];
    if (other?.sentence !== sentence || other.condition !== "is-condition") continue;
    for (let word = other.firstToken; word < Math.min(other.firstToken + 3, other.endToken); word++)
      if (/^(?:if|should)$/.test((tokens[word] as Token).norm)) return true;
  }
  return false;
}

function refuses(hit: Found<RefusalEntry>, text: AnnotatedText): boolean {
  const { entry, clause, endToken } = hit;
  if (entry.role === "said" || entry.role === "denied") {
    if (names(failing, clause) || (affirmed.has(entry) && isDenied(hit, text))) return false;
    return entry.role === "said" || names(requested, clause);
  }
  const { tokens } = text;
  let at = endToken;
  while (between.has(tokens[at]?.norm ?? "")) if (partly.has((tokens[at++] as Token).norm)) return false;
  const { norm = "", sentence } = tokens[at] ?? {};
  if (entry.role === "open") return norm !== "" && tokens[at]?.kind === "word" && !refused.open.has(norm);
  if (!has(refused[entry.role], norm) || !isOwn(hit, at, text)) return false;
  for (let next = at + 1; next < at + beside; next++) {
    const token = tokens[next];
    if (token?.sentence !== sentence || marks.has((token as Token).norm)) break;
    if (hedged.has((token as Token).norm)) return altering.has(norm) && token?.norm === "address";
  }
  return true;
}

/** “It is not too late”, “the offer has not expired”. */
function isDenied({ firstToken, endToken }: Found<RefusalEntry>, { tokens }: AnnotatedText): boolean {
  const { sentence } = tokens[firstToken] as Token;
  for (let at = Math.max(0, firstToken - 3); at < endToken; at++) {
    const { norm, sentence: own } = tokens[at] as Token;
    if (own === sentence && (norm === "not" || norm === "never")) return true;
  }
  return false;
}

/** The company does not do it, or it is not done to a thing: “we cannot change it”, “it cannot be changed”. */
function isOwn(hit: Found<RefusalEntry>, verb: number, { tokens }: AnnotatedText): boolean {
  const { entry, clause, firstToken, endToken } = hit;
  if (!clause || entry.role === "customer") return true;
  const { subject } = clause;
  if (subject === "i" || subject === "we" || subject === "team") return true;
  if (tokens.slice(endToken, verb).some(({ norm }) => norm === "be" || norm === "been" || norm === "get"))
    return !names(failing, clause);
  if (subject === "it" && names(staff, clause) && /^(?:our|the|this)\b/i.test(clause.subjectText)) return true;
  // “Possible to”, “too late to” have an “it” of their own; “cannot refund” opens a short answer.
  return /^(?:to|of)$/.test(tokens[endToken - 1]?.norm ?? "")
    ? subject === "it" || subject === "none"
    : subject === "none" && clause.firstToken === firstToken;
}

/** Tell whether the subject of a clause holds one of the nouns. */
function names(nouns: ReadonlySet<string>, clause: Clause | undefined): boolean {
  const words = (clause?.subjectText ?? "").toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => nouns.has(word));
}

/** Tell whether a word is a form of one of the verbs. */
function has(verbs: ReadonlySet<string>, word: string): boolean {
  if (verbs.has(word) || verbs.has(irregular.get(word) ?? "")) return true;
  const ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  if (ending === 0 || word.length === ending) return false;
  const stem = word.slice(0, -ending);
  return verbs.has(stem) || verbs.has(`${stem}e`) || verbs.has(stem.slice(0, -1)) || verbs.has(stem.replace(/i$/, "y"));
}
