import type { Token } from "../types.js";
import { adverbs, auxiliaries, determiners, haveForms, pronouns } from "./words.js";

/** “The photo you sent is …”: what the pronoun opens describes the subject, for the statement's verb comes after it. */
export function isRelative(tokens: readonly Token[], pronoun: number, end: number): boolean {
  for (let at = pronoun + 2; at < Math.min(pronoun + 6, end); at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind !== "word" || pronouns.has(norm)) return false;
    if (auxiliaries.has(norm)) return norm !== "'s" && !haveForms.has(tokens[pronoun + 1]?.norm ?? "");
  }
  return false;
}

/** Longest stretch between commas that only names the subject again, in words. */
const apposition = 6;

/** “Our head of claims, Mr Lund, will …”: the auxiliary after the second comma; -1 if there is none. */
export function afterApposition(tokens: readonly Token[], from: number, comma: number, end: number): number {
  const { norm, raw } = tokens[from] as Token;
  if (!determiners.has(norm) && (prepositions.has(norm) || !/^\p{Lu}\p{Ll}/u.test(raw))) return -1;
  const stop = Math.min(comma + apposition + 2, end);
  let at = comma + 1;
  while (at < stop && tokens[at]?.kind === "word" && !pronouns.has((tokens[at] as Token).norm)) at++;
  if (at >= stop || tokens[at]?.norm !== ",") return -1;
  at++;
  while (at < end && adverbs.has((tokens[at] as Token).norm)) at++;
  return at < end && tokens[at]?.kind === "word" && auxiliaries.has((tokens[at] as Token).norm) ? at : -1;
}

const prepositions = new Set("in on at for from with by to of as after before during until about".split(" "));
