import type { Mask, Token, TokenKind } from "../types.js";
import type { Piece } from "./parse.js";
import { type Word, wordsOf } from "./runs.js";

/** Tokens before they know their sentence. */
export type Draft = Omit<Token, "sentence" | "quoted"> & { sentence: number; quoted: boolean };

/**
 * Flatten pieces to tokens: white space goes, contractions are opened, words torn by invisible characters are mended.
 *
 * @param torn such characters may stand in the text
 */
export function toTokens(
  pieces: readonly Piece[],
  from: number,
  to: number,
  text: string,
  torn: boolean,
  sentence: number,
  into: Draft[],
): void {
  let spaced = true;
  for (let index = from; index < to; index++) {
    const { type, start, end, mask, words } = pieces[index] as Piece;
    if (type === "WhiteSpaceNode") {
      spaced = true;
      continue;
    }
    if (mask) {
      const raw = text.slice(start, end);
      into.push(
        toToken(
          "mask",
          { norm: "", raw, start: 0, end: end - start, form: 0, classes: 0 },
          start,
          sentence,
          mask,
          spaced,
        ),
      );
      spaced = false;
      continue;
    }
    let last = index;
    if (torn && type === "WordNode") while (last + 1 < to && continuesWord(pieces, last, to, text)) last++;
    const said = last === index ? words : wordsOf(type, text.slice(start, (pieces[last] as Piece).end));
    index = last;
    if (said.length === 0) continue;
    const kind = type === "WordNode" ? "word" : type === "PunctuationNode" ? "punctuation" : "symbol";
    for (let at = 0; at < said.length; at++)
      into.push(toToken(kind, said[at] as Word, start, sentence, undefined, spaced && at === 0));
    spaced = false;
  }
}

function toToken(
  kind: TokenKind,
  { norm, raw, start, end, form, classes }: Word,
  base: number,
  sentence: number,
  mask: Mask | undefined,
  spaced: boolean,
): Draft {
  return {
    kind,
    norm,
    raw,
    start: base + start,
    end: base + end,
    sentence,
    mask: mask?.kind,
    spaced,
    quoted: false,
    form,
    classes,
  };
}

const onlyInvisible = /^\p{Default_Ignorable_Code_Point}+$/u;

/** A word goes on after a zero-width character, and an apostrophe of a straight or curly kind that the parser left out. */
function continuesWord(pieces: readonly Piece[], index: number, to: number, text: string): boolean {
  const next = pieces[index + 1] as Piece;
  const here = pieces[index] as Piece;
  if (next.mask) return false;
  if (onlyInvisible.test(text.slice(next.start, next.end)))
    return index + 2 < to && (pieces[index + 2] as Piece).type === "WordNode";
  return next.type === "WordNode" && onlyInvisible.test(text.slice(here.start, here.end));
}
