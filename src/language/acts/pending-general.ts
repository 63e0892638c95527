import type { AnnotatedText, Sentence, Token } from "../../types.js";
import { general, habitual, lovely, type PendingEntry, praise, views } from "./pending-lexicon.js";
import type { Found } from "./phrases.js";

/** “Always working to improve”, “passed on your suggestion”: nothing that this customer waits for. */
export function isGeneral(text: AnnotatedText, { clause, entry, firstToken, endToken }: Found<PendingEntry>): boolean {
  const { tokens, sentences } = text;
  const { index, firstToken: first, endToken: last } = sentences[(tokens[firstToken] as Token).sentence] as Sentence;
  const from = clause?.firstToken ?? first;
  const to = clause?.endToken ?? endToken;
  if (hasGeneral(tokens, from, last)) return true;
  let pointed = false;
  for (let at = from; at < to; at++) {
    const { norm } = tokens[at] as Token;
    if (praise.has(norm) || (at < firstToken && habitual.has(norm))) return true;
    if (pointing.has(norm)) pointed = true;
    if (at + 1 === to) break;
    if (norm === "your" && views.has((tokens[at + 1] as Token).norm)) return true;
    // “For new users”, but not “a new one”.
    if (norm === "new" && entry.kind !== "state" && (tokens[at + 1] as Token).norm.endsWith("s")) return true;
  }
  // “Thank you for the suggestion. I have passed it on.”
  if (!pointed) return false;
  const start = sentences[index - 1]?.firstToken ?? first;
  return hasGeneral(tokens, start, firstToken) || isLovely(tokens, start, first);
}

const pointing = new Set(["it", "this", "that", "them", "these"]);

function isLovely(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lovely.has((tokens[at] as Token).norm)) return true;
  return false;
}

function hasGeneral(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isGeneralWord(tokens, at)) return true;
  return false;
}

/** What is handed to a product team is an idea; what such a team is working on need not be. */
function isGeneralWord(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm !== "product" || tokens[at + 1]?.norm !== "team") return general.has(norm);
  const after = tokens[at + 2]?.norm;
  return after !== "is" && after !== "are";
}
