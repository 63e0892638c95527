import type { AnnotatedText, LineRole, Sentence, Token } from "../../types.js";
import { clauseAt, createFinder, type Found } from "./phrases.js";
import {
  ahead,
  cases,
  general,
  pleased,
  type RepairEntry,
  repairs,
  reported,
  troubles,
  troubleWords,
  unsure,
} from "./resolution-lexicon.js";

const findRepairs = createFinder(repairs);
const findTrouble = createFinder(troubleWords);
const silent: ReadonlySet<LineRole> = new Set(["greeting", "heading", "quote", "signoff", "signature"]);

/** Find the words that say that the problem is over, by the clause that they stand in. */
export function solutionsIn(text: AnnotatedText): ReadonlyMap<number, Found<RepairEntry>> {
  const solved = new Map<number, Found<RepairEntry>>();
  let isTroubled: boolean | undefined;
  for (const hit of findRepairs(text)) {
    const { clause, entry } = hit;
    if (!clause || hit.mentioned || !isMeant(hit, text)) continue;
    if (entry.needs && !isOfTrouble(hit, text)) {
      if (entry.needs !== "text") continue;
      isTroubled ??= speaksOfTrouble(text);
      if (!isTroubled) continue;
    }
    solved.set(clause.index, hit);
  }
  return solved;
}

function speaksOfTrouble(text: AnnotatedText): boolean {
  return (
    findTrouble(text).length > 0 ||
    text.acts("apology").length > 0 ||
    text.acts("problem").some(({ causedBy }) => causedBy !== "customer")
  );
}

/** “The issue that you reported with {{product}} has been …”: back to where the statement begins. */
function isOfTrouble({ firstToken }: Found<RepairEntry>, { tokens, sentences }: AnnotatedText): boolean {
  const first = sentences[(tokens[firstToken] as Token).sentence]?.firstToken ?? 0;
  for (let at = firstToken; at >= first; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (troubles.has(norm)) return true;
    if (/^(?:and|but|so|or)$/.test(norm) || (kind === "punctuation" && norm !== "-" && norm !== "'")) return false;
  }
  return false;
}

/** Not hoped for, not told by the customer, and not only in some case: “glad that it works again”. */
function isMeant({ firstToken, endToken }: Found<RepairEntry>, text: AnnotatedText): boolean {
  const { tokens, sentences } = text;
  const { role, firstToken: first, endToken: end } = sentences[(tokens[firstToken] as Token).sentence] as Sentence;
  if (silent.has(role) || isRelative(tokens, firstToken)) return false;
  for (let at = first; at < end; at++) if (isCase(text, at)) return false;
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (unsure.has(norm) || (at > firstToken && ahead.has(norm))) return false;
  }
  for (let at = firstToken - 1; at >= first && !begins(text, at + 1); at--) {
    const { norm } = tokens[at] as Token;
    if (unsure.has(norm) || general.has(norm)) return false;
    if (reported.has(norm) && tokens[at - 1]?.norm !== "to") return false;
    if (pleased.has(norm) && !isNews(tokens, at)) return false;
  }
  return true;
}

/** “Everything that was repaired here”: which one, not that it is so. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    /^(?:that|which|who)$/.test(tokens[at - 1]?.norm ?? "") &&
    before?.kind === "word" &&
    !/^(?:so|and|but)$/.test(before.norm)
  );
}

/** “If it persists”; not “the error that you saw when you paid”, nor “as it should”. */
function isCase(text: AnnotatedText, at: number): boolean {
  const { norm } = text.tokens[at] as Token;
  if (!cases.has(norm)) return false;
  if (norm === "once" && text.tokens[at + 1]?.norm === "more") return false;
  if (norm === "should") return !/^(?:it|they)$/.test(text.tokens[at - 1]?.norm ?? "");
  return norm !== "when" || clauseAt(text, at)?.tense !== "past";
}

/** A statement of its own begins with the token: what comes before the mark or the “and” says nothing of it. */
function begins(text: AnnotatedText, at: number): boolean {
  const { norm } = text.tokens[at] as Token;
  if (/^[;:—–]$/.test(text.tokens[at - 1]?.norm ?? "")) return true;
  const clause = /^(?:and|but|so)$/.test(norm) ? clauseAt(text, at) : undefined;
  return clause?.firstToken === at && text.tokens[at + 1]?.norm !== "that";
}

/** “Happy to confirm”, “good news”. */
function isNews(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm;
  return next === "news" || (next === "to" && !/^(?:hear|see|know|read|learn)$/.test(tokens[at + 2]?.norm ?? ""));
}
