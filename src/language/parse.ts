import type { SentenceContent, Sentence as SentenceNode } from "nlcst";
import type { Mask } from "../types.js";
import { BlockParser } from "./block-parser.js";

/** A word, mark or white space of the text: the parser's node, and where it stands in the whole text. */
export interface Piece {
  readonly node: SentenceContent;
  readonly start: number;
  readonly end: number;
  /** What was masked; such a piece is one SourceNode. */
  readonly mask: Mask | undefined;
}

/**
 * retext-english's parser, which is called at its sentence step: its words, with their affixes, initialisms and
 * elisions, are what we want of it. Its division into sentences and paragraphs is not (it knows no lines, swallows
 * ordinary sentence ends after “in.” or “min.”, and costs half of the time); `divide` makes a better one.
 */
const parser = new BlockParser();

/** parse-latin's time grows with the square of what it is given, so it is given this many UTF-16 units at most. */
const longestChunk = 2048;

/**
 * Parse the stretch `start` to `end` of a text into pieces, none of them crossing a mask.
 *
 * @param masks all masks of the text, in order
 * @param from index of the first mask that may lie in the stretch
 */
export function parsePieces(text: string, start: number, end: number, masks: readonly Mask[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let index = from; index < masks.length; index++) {
    const mask = masks[index] as Mask;
    if (mask.start >= end) break;
    parseChunks(text, at, mask.start, pieces);
    const value = text.slice(mask.start, mask.end);
    pieces.push({ node: { type: "SourceNode", value }, start: mask.start, end: mask.end, mask });
    at = mask.end;
  }
  parseChunks(text, at, end, pieces);
  return pieces;
}

function parseChunks(text: string, start: number, end: number, pieces: Piece[]): void {
  let at = start;
  while (at < end) {
    let cut = end;
    if (end - at > longestChunk) {
      const space = text.lastIndexOf(" ", at + longestChunk);
      cut = space > at ? space : at + longestChunk;
    }
    parseChunk(text.slice(at, cut), at, pieces);
    at = cut;
  }
}

function parseChunk(chunk: string, base: number, pieces: Piece[]): void {
  const sentence: SentenceNode = parser.tokenizeSentence(chunk);
  const glued = /[a-z][.?!][A-Z]/.test(chunk);
  for (const node of sentence.children) {
    // The parser always sets positions; its types allow for trees made by hand.
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    const stop = glued && node.type === "WordNode" ? gluedStop(chunk, start - base, end - base) : -1;
    if (stop < 0) pieces.push({ node, start, end, mask: undefined });
    else splitAtStop(chunk, base, start - base, stop, end - base, pieces);
  }
}

const stops = new Set([".", "?", "!"]);

/** Find the mark of “that.We” or “browser?If” in a word: a sentence end without the space; -1 if there is none. */
function gluedStop(chunk: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 1; at++) {
    if (!stops.has(chunk.charAt(at))) continue;
    if (/[a-z]{2}$/.test(chunk.slice(start, at)) && /^[A-Z][a-z'’]/.test(chunk.slice(at + 1, end))) return at;
    if (/[a-z]{2}$/.test(chunk.slice(start, at)) && /^(?:I|A)$/.test(chunk.slice(at + 1, end))) return at;
  }
  return -1;
}

function splitAtStop(chunk: string, base: number, start: number, stop: number, end: number, pieces: Piece[]): void {
  parseChunk(chunk.slice(start, stop), base + start, pieces);
  pieces.push({
    node: { type: "PunctuationNode", value: chunk.charAt(stop) },
    start: base + stop,
    end: base + stop + 1,
    mask: undefined,
  });
  parseChunk(chunk.slice(stop + 1, end), base + stop + 1, pieces);
}
