import { kindOf, nodeTypes, space, unknown, word } from "./block-parser.js";
import type { Piece } from "./parse.js";

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
  const first = into.length;
  let at = start;
  while (at < end) {
    const from = at;
    if (kindOf(text.charCodeAt(at)) === space) {
      at = kindEnd(text, at, end, space);
      into.push({ type: "WhiteSpaceNode", start: from, end: at, mask: undefined });
      continue;
    }
    const pieces = into.length;
    at = scanRun(text, from, end, into);
    if (at >= 0) continue;
    into.length = pieces;
    at = runEnd(text, from, end);
    const run = text.slice(from, at);
    if (elided.test(run) && pieces > first + 1 && at < end)
      into.push({ type: "WordNode", start: from, end: at, mask: undefined });
    else
      for (const piece of ask(run))
        into.push({ type: piece.type, start: from + piece.start, end: from + piece.end, mask: undefined });
  }
}

/** “ol' man”: one word, but only between white spaces that something stands before. */
const elided = /^ol?['’]$/i;

/** Scan a run to its end; -1 if only the parser can tell its pieces. */
function scanRun(text: string, from: number, end: number, into: Piece[]): number {
  let at = from;
  while (at < end) {
    const start = at;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === space) return at;
    if (kind === unknown) return -1;
    if (kind === word) at = wordEnd(text, at, end);
    else {
      do at++;
      while (at < end && text.charCodeAt(at) === code);
      // “'tis” and “&c” are words.
      if ((isApostrophe(code) || code === ampersand) && kindAt(text, at, end) === word) return -1;
    }
    if (at < 0) return -1;
    into.push({ type: nodeTypes[kind] as Piece["type"], start, end: at, mask: undefined });
  }
  return at;
}

const ampersand = 0x26;
const hyphen = 0x2d;
const blank = 0x20;
const smallO = 0x6f;

/** What a mark after a word can be: a joint of two words, a stop that might be part of the word, or too much to tell. */
const joint = 1;
const stop = 2;
const intricate = 3;
const roles = new Uint8Array(128);
for (const mark of "'-:=@&") roles[mark.charCodeAt(0)] = joint;
for (const mark of ".?") roles[mark.charCodeAt(0)] = stop;
for (const mark of "/_") roles[mark.charCodeAt(0)] = intricate;

function roleOf(code: number): number {
  return code < 128 ? (roles[code] as number) : isApostrophe(code) ? joint : 0;
}

/** Find the end of the word at `from`, past the joints inside it; -1 if only the parser can tell it. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    at = kindEnd(text, at, end, word);
    if (at >= end) return at;
    const code = text.charCodeAt(at);
    const role = roleOf(code);
    if (role === 0) return at;
    if (role === intricate) return -1;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : blank;
    if (kindOf(next) === word) {
      if (role === stop) return -1;
      at++;
      continue;
    }
    if (next === code) return at;
    // The parser keeps the hyphen of “pre- and post-” in the word, and looks past marks in a row for a word to join.
    if (code === hyphen || roleOf(next) !== 0) return -1;
    const mayBeElided = isApostrophe(code) && at - from < 3 && (text.charCodeAt(from) | 0x20) === smallO;
    return mayBeElided ? -1 : at;
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function kindAt(text: string, at: number, end: number): number {
  return at < end ? kindOf(text.charCodeAt(at)) : unknown;
}

/** Find the end of the characters of one kind that begin at `from`. */
function kindEnd(text: string, from: number, end: number, kind: number): number {
  let at = from + 1;
  while (at < end && kindOf(text.charCodeAt(at)) === kind) at++;
  return at;
}

function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindOf(text.charCodeAt(at)) !== space) at++;
  return at;
}
