import type { AnnotatedText, LineRole, Sentence, Token } from "../../src/types.js";
import { counting, goesOn, labelled, labelling } from "./lexicon.js";

/** Greetings, sign-offs and signatures shout nothing. */
export function isProse(role: LineRole): boolean {
  return role === "body" || role === "bullet" || role === "step" || role === "heading";
}

/**
 * Tell whether the capitals from `first` to `end` are a heading of what follows: alone on their line without a stop,
 * or before a colon or a dash.
 */
export function isHeading(
  { tokens, sentences }: AnnotatedText,
  sentence: Sentence,
  first: number,
  end: number,
): boolean {
  const { role, index, firstToken, endToken } = sentence;
  const isLast = index + 1 === sentences.length;
  if (role === "heading") return !isLast;
  const next = end < endToken ? (tokens[end] as Token).norm : undefined;
  if (next === ":" && end + 1 === endToken) return true;
  // The number of a step is no word.
  for (let at = firstToken; at < first; at++) if (/^[a-z]/.test((tokens[at] as Token).norm)) return false;
  return next === undefined ? !isLast || role !== "body" : /^[:>|–—-]/.test(next);
}

const linking = /^(?:the|a|an|this|your|our|its|on|to|as|is|in|[:*_])$/;
const introducing = /^(?:the|a|an|this|your|our|its|in|into|use|using|via)$/;
/** “The status is NOT PAID” quotes; “the box is EMPTY AND BROKEN” does not. */
const spoken = /^(?:status|message|error|code|mode|words?|keyword|subject|name|title|band|film|book|song|brand)$/;

/** Tell whether the capitals stand on a button, a switch or the like: “press SEND NOW”, “the ALL tab”. */
export function isLabel(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.norm ?? "";
  const after = tokens[end];
  if (/^[>→]/.test(before) || /^[>→]/.test(after?.norm ?? "")) return true;
  let at = first - 1;
  while (at > first - 3 && linking.test(tokens[at]?.norm ?? "")) at--;
  const verb = tokens[at]?.norm ?? "";
  const written = labelling.has(verb) && (before !== "is" || spoken.test(verb));
  if (after?.kind !== "word" || goesOn.has(after.norm)) return written;
  // “ONLY option”, “ALL fields”: the noun is what is counted.
  const counts = end === first + 1 && (counting.has((tokens[first] as Token).norm) || after.norm.endsWith("s"));
  return labelled.has(after.norm) && !counts && (written || introducing.test(before));
}

const titled = /^\p{Lu}\p{Ll}/u;
const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|0\d+|1?8\d\d)$/;
const firm = /^(?:ltd|llc|inc|plc|gmbh|ag|corp|co|limited|pty|llp|sa|bv|®|™)$/;

/** Tell whether the capitals are a name or a part of one: “OPEN DOOR LTD”, “Ms MAY”, “0800 GO FAST”, “Gold ALL Access”. */
export function isName(tokens: readonly Token[], first: number, end: number): boolean {
  if (firm.test(tokens[end]?.norm ?? "") || firm.test(tokens[end - 1]?.norm ?? "")) return true;
  const before = tokens[first - 1];
  if (titles.test(before?.norm ?? "")) return true;
  return (
    titled.test(before?.raw ?? "") && titled.test(tokens[end]?.raw ?? "") && before?.sentence === tokens[end]?.sentence
  );
}

/** Tell whether the capitals are a place to be filled: “INSERT DATE HERE”, “YOUR NAME HERE”. */
export function isSlot(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    /^(?:here|below|above)$/.test(tokens[end - 1]?.norm ?? "") &&
    /^(?:insert|enter|add|put|type|your|write|paste|fill|customer|name|link)$/.test(tokens[first]?.norm ?? "")
  );
}
