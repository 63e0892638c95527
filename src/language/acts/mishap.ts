import type { AnnotatedText, Clause, Concern } from "../../types.js";
import { customerBook } from "../phrasebook.js";
import { chosen, harming, mishaps } from "./mishap-lexicon.js";
import { createFinder, placeOf } from "./phrases.js";

const find = createFinder(mishaps, customerBook);
/** Weight of a harmful deed. */
const harm = 2;

/** Find what befell a customer, told without a word of blame: “the update overwrote my notes”, “nobody let me in”. */
export function findMishaps(text: AnnotatedText): Concern[] {
  const found: Concern[] = [];
  for (const hit of find(text))
    if (!hit.clause || isTold(hit.clause))
      found.push({ type: "concern", kind: "problem", weight: hit.entry.weight, ...placeOf(hit) });
  for (const clause of text.clauses) {
    if (clause.negated || !isHarmed(clause, text) || !isTold(clause)) continue;
    const { start, end, sentence, index } = clause;
    found.push({ type: "concern", kind: "problem", weight: harm, start, end, sentence, clause: index });
  }
  return found;
}

const isTold = ({ mood, condition, modality }: Clause): boolean =>
  mood === "statement" &&
  condition !== "is-condition" &&
  (modality === "none" || modality === "can" || modality === "could");

/** Something did it, or it was done to the customer; what customers do themselves is no harm. */
function isHarmed({ subject, subjectText, passive, verb }: Clause, { tokens }: AnnotatedText): boolean {
  const { norm = "" } = tokens[verb] ?? {};
  if (!harming.has(norm)) return false;
  if (passive) return true;
  return subject !== "i" && subject !== "we" && !(chosen.has(norm) && own.test(subjectText));
}

const own = /^(?:my|our|he|she|they)\b/i;
