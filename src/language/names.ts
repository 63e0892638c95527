import type { AnnotatedText, Token } from "../types.js";
import { hasLetter, hasLower, startsUpper } from "./letters.js";

/** Small words that may stand inside a name. */
const connectors = new Set(["of", "the", "and", "&", "for", "de", "la", "n", "in", "'s"]);

/**
 * Tell whether the tokens `firstToken` to `endToken - 1` stand in the name of a thing (“Dude Ranch”, “LOL Surprise”): written with capitals where the
 * sentence does not ask for them, alone or together with capitalised neighbours.
 */
export function isInName(text: AnnotatedText, firstToken: number, endToken: number): boolean {
  const { tokens, sentences } = text;
  const first = tokens[firstToken] as Token;
  if (!startsUpper(first.raw)) return false;
  const sentence = sentences[first.sentence];
  if (!sentence || isShouted(tokens, sentence.firstToken, sentence.endToken)) return false;
  if (followsTitle(tokens, firstToken)) return true;
  const initial = opensSentence(tokens, firstToken, sentence.firstToken);
  const before = initial ? false : isNameWord(tokens, firstToken - 1, sentence.firstToken, sentence.endToken, -1);
  const after = isNameWord(tokens, endToken, sentence.firstToken, sentence.endToken, 1);
  if (initial && after && tokens[endToken + 1]?.norm === ":") return true;
  if (initial) return after && isNameWord(tokens, endToken + 1, sentence.firstToken, sentence.endToken, 1);
  if (before || after) return true;
  return hasLower(first.raw.slice(1).replace(/s$/, "")) && !followsMark(tokens, firstToken);
}

const titles = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "dame", "herr", "frau"]);

function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm === "." ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && before.sentence === tokens[at]?.sentence && titles.has(before.norm.replace(".", ""));
}

/** A word with a capital, or a small word that leads on to one. */
function isNameWord(tokens: readonly Token[], at: number, from: number, to: number, step: 1 | -1): boolean {
  if (at < from || at >= to) return false;
  const token = tokens[at] as Token;
  if (token.kind === "word" && startsUpper(token.raw) && token.norm !== "i")
    return step === 1 || !opensSentence(tokens, at, from);
  if (!connectors.has(token.norm)) return false;
  const next = tokens[at + step];
  return next !== undefined && at + step >= from && at + step < to && next.kind === "word" && next.norm !== "i"
    ? startsUpper(next.raw) && !(step === -1 && opensSentence(tokens, at + step, from))
    : false;
}

/** True if no word but “P.S.” stands before the token in its sentence. */
function opensSentence(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const { kind, norm } = tokens[index] as Token;
    if (kind === "word" && !postscript.has(norm)) return false;
  }
  return true;
}

const postscript = new Set(["ps", "p.s", "p.s.", "pps", "p.p.s", "p.p.s."]);

function followsMark(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind !== "word";
}

/** Collect the words of a text that stand in names of things, or in capitals as codes do. */
export function namesIn(text: AnnotatedText): ReadonlySet<string> {
  const { tokens } = text;
  const names = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { kind, norm } = tokens[at] as Token;
    if (kind === "word" && (isCode(text, at) || isInName(text, at, at + 1))) names.add(norm);
  }
  return names;
}

/** Written in capitals, in a sentence that is not. */
function isCode({ tokens, sentences }: AnnotatedText, at: number): boolean {
  const { raw, sentence } = tokens[at] as Token;
  if (raw.length < 2 || hasLower(raw) || !hasLetter(raw)) return false;
  const around = sentences[sentence];
  return around !== undefined && !isShouted(tokens, around.firstToken, around.endToken);
}

/** True if nearly all of a sentence of three or more words is in capitals. */
export function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || !hasLetter(token.raw)) continue;
    words++;
    // Even if all the others were in capitals.
    if (hasLower(token.raw) && ++small * 5 > to - from) return false;
  }
  return words >= 3 && small * 5 <= words;
}
