import { kindOf, nodeTypes, space, unknown, word } from "./block-parser.js";
import type { Piece } from "./parse.js";

/** A word in small letters, and something behind it that can be no part of it. */
const plainWord = /[a-z]+(?=[ ,!\n]|\.[ \n])/y;

const letter = "[A-Za-z0-9À-ÖØ-öø-ÿ]";
/** What joins two words to one. */
const joint = "['’:=@&-]";
/** “ol' man”: whether the mark is a part of the word hangs on what stands around it. */
const elided = String.raw`[oO]${letter}?(['’])(?!\1|${letter})`;
/** Behind a word, what only the parser can tell: “and/or”, “e.g.”, “pre- and post-”, marks in a row. */
const intricate = String.raw`[/_]|[.?]${letter}|-(?!-)|(['’:=@&.?-])(?!\2)['’:=@&.?/_-]`;
/** “p.m.”, with its last full stop. */
const initialism = String.raw`(?:[A-Za-z]\.){2,}(?=[ ,\n]|$)`;
/** A word with its joints, to its very end: “14A”, “We've”, “2.5”. */
const joined = String.raw`${letter}+(?:(?:${joint}|(?<=\d)\.(?=\d))${letter}+)*(?!${letter}|${joint}${letter}|${intricate})`;
const knownWord = new RegExp(`${initialism}|(?!${elided})${joined}`, "y");

/**
 * Scan a chunk of a text into the pieces that the parser would give. No step of the parser joins nodes across white
 * space, “ol' ” excepted, so each run between white space stands alone: what the parser does with letters, digits and
 * ordinary marks is done here, and every other run is asked about.
 *
 * @param ask gives the pieces of a run, with their offsets in it
 */
export function scanChunk(
  text: string,
  start: number,
  end: number,
  ask: (run: string) => readonly Piece[],
  into: Piece[],
): void {
  const chunk = text.slice(start, end);
  const first = into.length;
  let run = 0;
  let known = first;
  let at = 0;
  while (at < chunk.length) {
    const from = at;
    const code = chunk.charCodeAt(at);
    at = code >= smallA && code <= smallZ ? endOf(plainWord, chunk, from) : -1;
    if (at > 0) {
      into.push({ type: "WordNode", start: start + from, end: start + at, mask: undefined, plain: true });
      continue;
    }
    const kind = kindOf(code);
    if (kind === space) {
      at = from + 1;
      while (at < chunk.length && kindOf(chunk.charCodeAt(at)) === space) at++;
      into.push({ type: "WhiteSpaceNode", start: start + from, end: start + at, mask: undefined, plain: true });
      run = at;
      known = into.length;
      continue;
    }
    if (kind !== unknown) at = kind === word ? endOf(knownWord, chunk, from) : marksEnd(chunk, from);
    if (at > 0) {
      const type = nodeTypes[kind] as Piece["type"];
      into.push({ type, start: start + from, end: start + at, mask: undefined, plain: false });
      continue;
    }
    into.length = known;
    at = runEnd(chunk, from);
    const asked = chunk.slice(run, at);
    if (elision.test(asked) && known > first + 1 && at < chunk.length)
      into.push({ type: "WordNode", start: start + run, end: start + at, mask: undefined, plain: false });
    else
      for (const piece of ask(asked))
        into.push({ ...piece, start: start + run + piece.start, end: start + run + piece.end });
  }
}

const smallA = 0x61;
const smallZ = 0x7a;

/** “ol' man”: one word, but only between white spaces that something stands before. */
const elision = /^ol?['’]$/i;

/** Where a sticky expression ends that matches at `from`; -1 if it does not. */
function endOf(expression: RegExp, chunk: string, from: number): number {
  expression.lastIndex = from;
  return expression.test(chunk) ? expression.lastIndex : -1;
}

/** Find the end of a mark and those like it; -1 if they belong to a word, as in “'tis” and “&c”. */
function marksEnd(chunk: string, from: number): number {
  const code = chunk.charCodeAt(from);
  let at = from + 1;
  while (at < chunk.length && chunk.charCodeAt(at) === code) at++;
  const leads = code === 0x26 || code === 0x27 || code === 0x2019;
  return leads && at < chunk.length && kindOf(chunk.charCodeAt(at)) === word ? -1 : at;
}

function runEnd(chunk: string, from: number): number {
  let at = from;
  while (at < chunk.length && kindOf(chunk.charCodeAt(at)) !== space) at++;
  return at;
}
