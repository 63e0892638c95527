import type { AnnotatedReply, Token } from "../../src/types.js";
import type { Acronym } from "./acronyms.js";

/** Words that a spelled-out form may skip: “point of contact” is POC and “proof of delivery” POD. */
const small = new Set(["of", "the", "and", "for", "a", "an", "to", "in", "on", "&"]);
const explainers = new Set(["means", "stands", "meaning", "i.e", "i.e.", "short", "aka", "called"]);

/** Tells which of a reply's acronyms it spells out, before or after. */
export type SpelledOut = (acronym: Acronym) => boolean;

/**
 * Look in a reply for words with an acronym's initials anywhere, an explanation in brackets after it, the acronym in
 * brackets after its words, or “X means …”, “X, short for …”. An acronym that comes again is looked for once.
 */
export function spelledOutIn(reply: AnnotatedReply): SpelledOut {
  const byKey = new Map<string, boolean>();
  return (acronym) => {
    if (isExplained(acronym, reply)) byKey.set(acronym.key, true);
    let spelled = byKey.get(acronym.key);
    if (spelled === undefined) {
      spelled = hasInitials(acronym, reply.tokens);
      byKey.set(acronym.key, spelled);
    }
    return spelled;
  };
}

function isExplained({ key, firstToken, endToken }: Acronym, { tokens }: AnnotatedReply): boolean {
  const before = tokens[firstToken - 1]?.norm;
  const after = tokens[endToken]?.norm;
  if (before === "(" && after === ")") return wordsBefore(tokens, firstToken - 2) >= 2;
  if (after === "(") return wordsAfter(tokens, endToken + 1) >= 2 && !key.includes("(");
  const second = tokens[endToken + 1]?.norm ?? "";
  return explainers.has(after ?? "") || ((after === "," || after === "–" || after === "—") && explainers.has(second));
}

function wordsBefore(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (at - count >= 0 && (tokens[at - count] as Token).kind === "word" && count < 3) count++;
  return count;
}

function wordsAfter(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (at + count < tokens.length && (tokens[at + count] as Token).kind === "word" && count < 3) count++;
  return count;
}

/** Look for neighbouring words whose initials spell the acronym; small words may be skipped or counted. */
function hasInitials({ key, firstToken, endToken }: Acronym, tokens: readonly Token[]): boolean {
  const initials = key.toLowerCase().replace(/[^a-z]/g, "");
  if (initials.length < 2 || /\d/.test(key)) return false;
  const first = initials.charCodeAt(0);
  for (let at = 0; at < tokens.length; at++) {
    const { norm, raw } = tokens[at] as Token;
    if (norm.charCodeAt(0) !== first) continue;
    if ((at >= firstToken && at < endToken) || small.has(norm)) continue;
    // Any two words have some initials; of a pair it takes capitals to be a name that is spelled out.
    if (initials.length === 2 && !(/^\p{Lu}/u.test(raw) && /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? ""))) continue;
    if (spells(tokens, at, initials, 0)) return true;
  }
  return false;
}

function spells(tokens: readonly Token[], at: number, initials: string, letter: number): boolean {
  if (letter === initials.length) return true;
  const token = tokens[at];
  if (token === undefined || token.kind === "punctuation" || token.kind === "symbol") return false;
  const { norm, raw } = token;
  const begins = norm.charCodeAt(0) === initials.charCodeAt(letter);
  // An acronym does not spell itself out, nor do the halves of one.
  if (begins && norm.length > 1 && /\p{Ll}/u.test(raw)) {
    const joined = norm.includes("-") ? initialsOf(norm) : "";
    if (
      joined !== "" &&
      initials.startsWith(joined, letter) &&
      spells(tokens, at + 1, initials, letter + joined.length)
    )
      return true;
    if (spells(tokens, at + 1, initials, letter + 1)) return true;
  }
  return letter > 0 && small.has(norm) && spells(tokens, at + 1, initials, letter);
}

/** “first-in-first-out”: fifo. */
function initialsOf(norm: string): string {
  return norm
    .split("-")
    .map((part) => part.charAt(0))
    .join("");
}
