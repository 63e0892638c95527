import type { Token } from "../types.js";
import { WordClass } from "./words.js";

/** “The photo you sent is …”: what the pronoun opens describes the subject, for the statement's verb comes after it. */
export function isRelative(tokens: readonly Token[], pronoun: number, end: number): boolean {
  const stop = Math.min(pronoun + 6, end);
  for (let at = pronoun + 2; at < stop; at++) {
    const { norm, kind, classes } = tokens[at] as Token;
    if (kind !== "word" || (classes & WordClass.Pronoun) !== 0) return false;
    if ((classes & WordClass.Auxiliary) !== 0)
      return norm !== "'s" && ((tokens[pronoun + 1] as Token).classes & WordClass.Have) === 0;
  }
  return false;
}

/** Longest stretch between commas that only names the subject again, in words. */
const apposition = 6;

/** “Our head of claims, Mr Lund, will …”: the auxiliary after the second comma; -1 if there is none. */
export function afterApposition(tokens: readonly Token[], from: number, comma: number, end: number): number {
  const stop = Math.min(comma + apposition + 2, end);
  let at = comma + 1;
  while (at < stop && isPlain(tokens[at] as Token)) at++;
  if (at >= stop || (tokens[at] as Token).norm !== ",") return -1;
  at++;
  while (at < end && ((tokens[at] as Token).classes & WordClass.Adverb) !== 0) at++;
  if (at >= end || ((tokens[at] as Token).classes & WordClass.Auxiliary) === 0) return -1;
  const { norm, raw, classes } = tokens[from] as Token;
  const names = (classes & WordClass.Determiner) !== 0 || (!prepositions.has(norm) && /^\p{Lu}\p{Ll}/u.test(raw));
  return names ? at : -1;
}

/** A word that is no pronoun. */
function isPlain({ kind, classes }: Token): boolean {
  return kind === "word" && (classes & WordClass.Pronoun) === 0;
}

const prepositions = new Set("in on at for from with by to of as after before during until about".split(" "));
