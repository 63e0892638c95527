import type { AnnotatedText, Apology, Token } from "../../types.js";
import { beForms, WordClass } from "../words.js";
import { type ApologyEntry, apologies, refusing } from "./apology-lexicon.js";
import { createFinder, type Found, placeOf } from "./phrases.js";

const find = createFinder(apologies);
const theirs = new Set(["their", "his", "her", "its", "someone", "driver's", "seller's"]);
/** Whom an apology to this customer does not go to. */
const others = new Set(["us", "me", "him", "her", "them", "his", "their", "our"]);
const ours = /\b(?:our|us|here|all of|everyone|entire|whole)\b/i;
const linking = new Set([...beForms, "feel", "feels", "felt", "sound", "sounded"]);

/** Find words of regret, and say whose and of what kind they are. Only `own` and `sympathy` are an apology. */
export function findApologies(text: AnnotatedText): Apology[] {
  const found: Apology[] = [];
  for (const hit of find(text)) {
    const kind = hit.entry.kind === "plain" || hit.entry.kind === "own" ? kindOf(hit, text) : hit.entry.kind;
    if (kind !== "none" && (opens(hit, text) || !hit.mentioned)) found.push({ type: "apology", kind, ...placeOf(hit) });
  }
  return found;
}

/** A “Sorry” that opens a sentence, or stands after a handle, is no name, though it is written with a capital. */
function opens({ firstToken }: Found<ApologyEntry>, { tokens }: AnnotatedText): boolean {
  return tokens[firstToken - 1]?.kind !== "word" || tokens[firstToken - 2]?.norm === "@";
}

function kindOf(hit: Found<ApologyEntry>, text: AnnotatedText): Apology["kind"] | "none" {
  if (isDenied(hit, text)) return "none";
  const speaker = speakerOf(hit, text);
  if (speaker !== "own") return speaker;
  if (isConditional(hit, text)) return "conditional";
  return isRefusal(hit, text) ? "refusal" : "own";
}

const negators = new Set(["not", "never", "no", "without", "neither", "nor"]);

/** “Not sorry”, “no need to apologise”: the negator stands close by, as “unable … and sorry about that” is none. */
function isDenied({ firstToken }: Found<ApologyEntry>, { tokens }: AnnotatedText): boolean {
  for (let at = firstToken - 1; at >= firstToken - 4; at--) {
    const { norm, kind } = tokens[at] ?? { norm: "", kind: undefined };
    if (kind !== "word" || norm === "and" || norm === "but") return false;
    if (negators.has(norm)) return true;
  }
  return false;
}

/** Whose regret it is: “his apologies” and “the driver apologised” are reported, “your apology” is none. */
function speakerOf(
  { firstToken, clause }: Found<ApologyEntry>,
  { tokens }: AnnotatedText,
): "own" | "reported" | "none" {
  const word = (tokens[firstToken] as Token).norm;
  const before = tokens[firstToken - 1]?.norm ?? "";
  if (before === "your" || before === "an" || before === "no") return before === "an" ? "own" : "none";
  if (theirs.has(before) || theirs.has(tokens[firstToken - 2]?.norm ?? "")) return "reported";
  if (!clause || /^(?:apolog(?:y|ies)|appolog|mea|my)/.test(word)) return "own";
  const isVerb = !/^(?:sorry|sry|soz)$/.test(word);
  const to = tokens[firstToken + 1]?.norm === "to" ? (tokens[firstToken + 2]?.norm ?? "") : "";
  if (isVerb && others.has(to)) return "reported";
  if (!isVerb && !isLinked(tokens, firstToken)) return "own";
  if (clause.verb >= 0 && isVerb && clause.verb !== firstToken && before !== "to") return "own";
  if (before === "to" && /^(?:me|us)$/.test(tokens[firstToken - 2]?.norm ?? "")) return "own";
  if (clause.subject === "you") return before === "to" || !isVerb || clause.mood === "order" ? "none" : "own";
  if (isVerb && (clause.passive || word === "regretted")) return "own";
  if (clause.subject === "they" || clause.subject === "it" || /\b(?:its|his|her|their)\b/i.test(clause.subjectText))
    return ours.test(clause.subjectText) || /^(?:it|this|that)$/i.test(clause.subjectText) ? "own" : "reported";
  return "own";
}

/** “is so sorry”, not a “sorry” that opens or ends a clause. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (((tokens[before]?.classes ?? 0) & WordClass.Adverb) !== 0 || tokens[before]?.norm === "terribly") before--;
  return linking.has(tokens[before]?.norm ?? "");
}

/** “If we upset you, we apologise”; a condition about something else (“if you need me”) stands after the regret. */
function isConditional({ clause, firstToken, endToken }: Found<ApologyEntry>, text: AnnotatedText): boolean {
  if (!clause) return false;
  if (clause.modality === "would" && !/^(?:like|want)$/.test(text.tokens[clause.verb]?.norm ?? "")) return true;
  const { norm } = text.tokens[endToken] ?? { norm: "" };
  if (norm === "if") return true;
  if (clause.condition === "is-condition")
    return text.tokens[clause.firstToken]?.norm === "if" && clause.firstToken < firstToken;
  if (clause.condition !== "has-condition") return false;
  const before = text.clauses[clause.index - 1];
  return (
    before?.sentence === clause.sentence &&
    before.condition === "is-condition" &&
    /^(?:if|should|in)$/.test(text.tokens[before.firstToken]?.norm ?? "")
  );
}

/** “Sorry, but we cannot”, “Sorry, that is not possible”: the words right after say no. */
function isRefusal({ endToken, entry }: Found<ApologyEntry>, { tokens, sentences }: AnnotatedText): boolean {
  if (entry.kind !== "plain") return false;
  const next = tokens[endToken];
  if (!next || !/^(?:,|but|-|–|—|:|the|no|we|i|it|this|that|there)$/.test(next.norm)) return false;
  const end = sentences[next.sentence]?.endToken ?? endToken;
  const but = next.norm === "but" || tokens[endToken + 1]?.norm === "but";
  for (let at = endToken; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (refusing.has(norm)) return true;
    if (norm === "not" && /^(?:can|do|does|is|are|am|will|may)$/.test(tokens[at - 1]?.norm ?? "")) return true;
    if (norm === "." || norm === "!" || (norm === "," && at > endToken)) break;
  }
  return but && !/^(?:we|i)$/.test(tokens[endToken + (next.norm === "but" ? 1 : 2)]?.norm ?? "");
}
