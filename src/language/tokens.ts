import type { Token, TokenKind } from "../types.js";
import type { Piece } from "./parse.js";
import type { Reading } from "./reading.js";
import { classesOf, formOf } from "./vocabulary.js";

/** Halves of contractions that stand for a word. What is not here (“'s”, “'d”) is ambiguous and stays as written. */
const halves = new Map([
  ["n't", "not"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
]);
/** First halves that lose letters before “n't”. */
const stems = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);
const apostrophe = 39;
const contraction = /^(.+?)(n't|'ll|'ve|'re|'m|'d|'s)$/;
/** Contractions that are words of their own: slang, or fixed forms. */
const whole = new Set(["ain't", "let's", "y'all", "'s"]);
/** “dont”, “wont”: typed without the mark. Words that are also ordinary words (“wont”, “cant”, “well”) are read as meant. */
export const unmarked: ReadonlyMap<string, readonly string[]> = new Map([
  ["dont", ["do", "not"]],
  ["doesnt", ["does", "not"]],
  ["didnt", ["did", "not"]],
  ["wont", ["will", "not"]],
  ["cant", ["can", "not"]],
  ["couldnt", ["could", "not"]],
  ["wouldnt", ["would", "not"]],
  ["shouldnt", ["should", "not"]],
  ["isnt", ["is", "not"]],
  ["arent", ["are", "not"]],
  ["wasnt", ["was", "not"]],
  ["werent", ["were", "not"]],
  ["hasnt", ["has", "not"]],
  ["havent", ["have", "not"]],
  ["hadnt", ["had", "not"]],
  ["youre", ["you", "are"]],
  ["youll", ["you", "will"]],
  ["youve", ["you", "have"]],
  ["theyre", ["they", "are"]],
  ["weve", ["we", "have"]],
  ["ive", ["i", "have"]],
  ["cannot", ["can", "not"]],
]);
const unmarkedEnds = new Set(Array.from(unmarked.keys(), (word) => word.charCodeAt(word.length - 1)));

/** Open a contraction in its normal form: “won't” → will, not. A word that is none comes back alone. */
export function openContraction(norm: string): readonly string[] {
  return halvesOf(norm) ?? [norm];
}

/** The words of a contraction in its normal form; nothing for a word that is none. */
export function halvesOf(norm: string): readonly string[] | undefined {
  const { length } = norm;
  // Every half that opens has its mark in the second or third place from the end.
  if (norm.charCodeAt(length - 2) !== apostrophe && norm.charCodeAt(length - 3) !== apostrophe)
    return unmarkedEnds.has(norm.charCodeAt(length - 1)) ? unmarked.get(norm) : undefined;
  if (whole.has(norm)) return undefined;
  const match = contraction.exec(norm);
  if (!match) return undefined;
  const [, stem, half] = match as unknown as [string, string, string];
  return [half === "n't" ? (stems.get(stem) ?? stem) : stem, halves.get(half) ?? half];
}

/** Tokens before they know their sentence. */
export type Draft = Omit<Token, "sentence" | "quoted"> & { sentence: number; quoted: boolean };

/** Flatten pieces to tokens: white space goes, contractions are opened, words torn by invisible characters are mended. */
export function toTokens(
  pieces: readonly Piece[],
  from: number,
  to: number,
  reading: Reading,
  sentence: number,
  into: Draft[],
): void {
  const { text, norms, plain, torn } = reading;
  let spaced = true;
  for (let index = from; index < to; index++) {
    const piece = pieces[index] as Piece;
    const { type, start, mask } = piece;
    let { end } = piece;
    if (type === "WhiteSpaceNode") {
      spaced = true;
      continue;
    }
    if (plain && piece.plain) {
      const word = text.slice(start, end);
      into.push(toWord(word, word, start, end, sentence, spaced));
      spaced = false;
      continue;
    }
    const kind = kindOf(piece);
    if (torn && kind === "word")
      while (index + 1 < to && continuesWord(pieces, index, to, text)) end = (pieces[++index] as Piece).end;
    const raw = text.slice(start, end);
    const norm = mask ? "" : norms(raw);
    if (norm === "" && !mask) continue;
    if (kind === "word") pushWord(raw, norm, start, end, sentence, spaced, into);
    else
      into.push({
        kind,
        norm,
        raw,
        start,
        end,
        sentence,
        mask: mask?.kind,
        spaced,
        quoted: false,
        form: formOf(norm),
        classes: 0,
      });
    spaced = false;
  }
}

function pushWord(
  raw: string,
  norm: string,
  start: number,
  end: number,
  sentence: number,
  spaced: boolean,
  into: Draft[],
): void {
  const words = halvesOf(norm);
  if (!words) {
    into.push(toWord(norm, raw, start, end, sentence, spaced));
    return;
  }
  const half = norm.includes("'")
    ? /n['’]t$/i.test(raw)
      ? 3
      : raw.length - Math.max(raw.lastIndexOf("'"), raw.lastIndexOf("’"))
    : 0;
  const cut = half > 0 ? end - half : end;
  into.push(
    toWord(words[0] as string, raw.slice(0, cut - start), start, cut, sentence, spaced),
    toWord(words[1] as string, raw.slice(cut - start), cut, end, sentence, false),
  );
}

function toWord(norm: string, raw: string, start: number, end: number, sentence: number, spaced: boolean): Draft {
  const form = formOf(norm);
  const classes = classesOf(form);
  return { kind: "word", norm, raw, start, end, sentence, mask: undefined, spaced, quoted: false, form, classes };
}

function kindOf({ type, mask }: Piece): TokenKind {
  if (mask) return "mask";
  if (type === "WordNode") return "word";
  return type === "PunctuationNode" ? "punctuation" : "symbol";
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
