import type { AnnotatedText, Clause, Token } from "../../types.js";
import { adverbs, beForms, haveForms } from "../words.js";
import type { Found } from "./phrases.js";
import type { PromiseEntry } from "./promise-lexicon.js";
import { awards, ownSide, secured, served, services } from "./promise-words.js";

/** A phrase that may promise, in its clause. */
export type Word = Found<PromiseEntry> & { readonly clause: Clause };

const your = new Set(["your", "yours", "you"]);
const people = new Set("we team teams agents engineers staff experts advisers specialists crew".split(" "));
const passives = new Set(["is", "are", "get", "gets"]);
const moments = new Set(["seconds", "minutes", "moments", "spot"]);
const universal = new Set(["every", "all", "each", "any", "always"]);

/** Tell whether it is said now of the company's own: not what was, nor praise for the customer. */
export function isClaim({ clause, entry }: Word): boolean {
  if (entry.strength === "instant" || entry.strength === "assured") return true;
  if (clause.mood !== "statement") return false;
  if (entry.strength !== "grand") return true;
  if (clause.modality !== "none" && clause.modality !== "will" && clause.modality !== "can") return false;
  const theirs = clause.subject === "you" || /^your\b/i.test(clause.subjectText);
  return clause.tense !== "past" && !(theirs && clause.tense !== "future");
}

/**
 * Tell whether the company is said to be the best, and not by a survey or a prize: “you chose the best bank …” praises
 * the company as well.
 */
export function isSuperlative(word: Word, text: AnnotatedText): boolean {
  const { clause, firstToken, endToken } = word;
  const { firstToken: from, endToken: end, verb, subject, mood } = clause;
  if (!has(text, from, end, ownSide) || has(text, from, firstToken, awards)) return false;
  const done = subject === "you" && verb >= 0 && !beForms.has((text.tokens[verb] as Token).norm);
  return done ? mood === "statement" && has(text, verb, endToken, ownSide) : isClaim(word);
}

/** Tell whether what is the customer's is said to be safe, here or in the clause before: “your seat is reserved, …”. */
export function isSecured({ clause, firstToken }: Word, text: AnnotatedText): boolean {
  return [0, -1].some((step) => {
    const other = text.clauses[clause.index + step];
    if (other?.sentence !== clause.sentence || other.negated || other.tense === "past") return false;
    const end = Math.min(other.endToken, firstToken);
    return (
      other.subject !== "i" && has(text, other.firstToken, end, your) && isSaid(text.tokens, other.firstToken, end)
    );
  });
}

/** Tell whether the company is said to answer or to mend things, as a rule: “every call is answered within seconds”. */
export function isService({ clause, entry, firstToken, endToken }: Word, text: AnnotatedText): boolean {
  if (clause.perfect || clause.negated || clause.mood !== "statement" || clause.modality !== "none") return false;
  const { tokens } = text;
  const measured = entry.test === "idiom" || moments.has((tokens[endToken - 1] as Token).norm);
  if (!measured && !has(text, clause.firstToken, firstToken, universal)) return false;
  let own = false;
  for (let at = clause.firstToken; at < firstToken; at++) {
    const { norm } = tokens[at] as Token;
    const last = tokens[at - 1]?.norm ?? "";
    if (haveForms.has(norm)) return false;
    if (own && services.has(norm)) return true;
    if (served.has(norm) && follows(tokens, at, passives)) return true;
    own = norm === "get" ? last === "you" : own || people.has(norm);
  }
  return false;
}

/** “Is safe”, “are fully insured”: not “a fixed fee”. */
function isSaid(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (secured.has((tokens[at] as Token).norm) && follows(tokens, at, beForms)) return true;
  return false;
}

/** One of some words stands right before a token, or with an adverb between them. */
function follows(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const last = tokens[at - 1]?.norm ?? "";
  return words.has(last) || (adverbs.has(last) && words.has(tokens[at - 2]?.norm ?? ""));
}

/** Tell whether one of some words stands among the tokens from `from` to `end`. */
export function has({ tokens }: AnnotatedText, from: number, end: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < end; at++) if (words.has((tokens[at] as Token).norm)) return true;
  return false;
}
