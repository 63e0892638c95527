import type { AnnotatedText, Sentence, Token } from "../../types.js";
import { general, habitual, lovely, type PendingEntry, praise, views } from "./pending-lexicon.js";
import type { Found } from "./phrases.js";

/** “Always working to improve”, “passed on your suggestion”: nothing that this customer waits for. */
export function isGeneral(text: AnnotatedText, { clause, entry, firstToken, endToken }: Found<PendingEntry>): boolean {
  const { tokens, sentences } = text;
  const { index, firstToken: first, endToken: last } = sentences[(tokens[firstToken] as Token).sentence] as Sentence;
  if (hasGeneral(tokens, clause?.firstToken ?? first, last)) return true;
  const words = tokens.slice(clause?.firstToken ?? first, clause?.endToken ?? endToken).map(({ norm }) => norm);
  if (words.some((word, at) => praise.has(word) || (views.has(word) && words[at - 1] === "your"))) return true;
  // “For new users”, but not “a new one”.
  if (entry.kind !== "state" && words.some((word, at) => word === "new" && words[at + 1]?.endsWith("s"))) return true;
  if (words.slice(0, firstToken - (clause?.firstToken ?? first)).some((word) => habitual.has(word))) return true;
  // “Thank you for the suggestion. I have passed it on.”
  if (!words.some((word) => /^(?:it|this|that|them|these)$/.test(word))) return false;
  const start = sentences[index - 1]?.firstToken ?? first;
  return hasGeneral(tokens, start, firstToken) || tokens.slice(start, first).some(({ norm }) => lovely.has(norm));
}

function hasGeneral(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isGeneralWord(tokens, at)) return true;
  return false;
}

/** What is handed to a product team is an idea; what such a team is working on need not be. */
function isGeneralWord(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm !== "product" || tokens[at + 1]?.norm !== "team") return general.has(norm);
  return !/^(?:is|are)$/.test(tokens[at + 2]?.norm ?? "");
}
