import type { SentenceContent, Sentence as SentenceNode } from "nlcst";
import type { Mask, Range } from "../types.js";
import { BlockParser } from "./block-parser.js";
import { forgetStaleRuns, type Part, readRun, type Word, wordsOf } from "./runs.js";

/** A word, mark or white space of the text: the type of the parser's node, and where it stands in the whole text. */
export interface Piece extends Range {
  readonly type: SentenceContent["type"];
  /** What was masked; such a piece is one SourceNode. */
  readonly mask: Mask | undefined;
  /** White space, or a word in small letters from a to z. */
  readonly plain: boolean;
  /** What it says, for a word or a mark. */
  readonly words: readonly Word[];
}

/** The parser's node of a piece. */
export interface PlacedNode extends Range {
  readonly node: SentenceContent;
}

/** A paragraph of a text. */
export interface Stretch extends Range {
  /** Index of the first mask that may lie in it. */
  readonly firstMask: number;
}

type Emit = (node: SentenceContent, start: number, end: number) => void;

/**
 * retext-english's parser, which is called at its sentence step: its words, with their affixes, initialisms and
 * elisions, are what we want of it. Its division into sentences and paragraphs is not (it knows no lines, swallows
 * ordinary sentence ends after “in.” or “min.”, and costs half of the time); `divide` makes a better one.
 */
const parser = new BlockParser();

/** parse-latin's time grows with the square of what it is given, so it is given this many UTF-16 units at most. */
const longestChunk = 2048;

/**
 * Parse a stretch of a text into pieces, none of them crossing a mask: those that the parser would give, which is asked
 * about unusual runs alone.
 *
 * @param masks all masks of the text, in order
 */
export function parsePieces(text: string, stretch: Stretch, masks: readonly Mask[]): Piece[] {
  forgetStaleRuns();
  const pieces: Piece[] = [];
  forEachPart(stretch, masks, text, (start, end, mask) => {
    if (mask) pieces.push({ type: "SourceNode", start, end, mask, plain: false, words: nothing });
    else readChunk(text, start, end, pieces);
  });
  return pieces;
}

const nothing: readonly Word[] = [];

/** What stands between white space; retext-english's is that of Unicode. */
const anyRun = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** “ol' man”: one word, but only between white spaces that something stands before. */
const elision = /^ol?['’]$/i;

/** No step of the parser joins nodes across white space, “ol' ” excepted, so each run between white space stands alone. */
function readChunk(text: string, start: number, end: number, into: Piece[]): void {
  const first = into.length;
  let at = start;
  for (const run of text.slice(start, end).match(anyRun) ?? []) {
    const base = text.indexOf(run, at);
    if (base > at) into.push(spaceBetween(at, base));
    at = base + run.length;
    if (run.length <= 3 && elision.test(run) && into.length > first + 1 && at < end) {
      const words = wordsOf("WordNode", run);
      into.push({ type: "WordNode", start: base, end: at, mask: undefined, plain: false, words });
      continue;
    }
    const parts = readRun(run, parseRun);
    for (let index = 0; index < parts.length; index++) {
      const { type, start: from, end: to, plain, words } = parts[index] as Part;
      into.push({ type, start: base + from, end: base + to, mask: undefined, plain, words });
    }
  }
  if (at < end) into.push(spaceBetween(at, end));
}

function spaceBetween(start: number, end: number): Piece {
  return { type: "WhiteSpaceNode", start, end, mask: undefined, plain: true, words: nothing };
}

/** Parse a stretch for its nodes: one for each piece, in order. */
export function parseNodes(text: string, stretch: Stretch, masks: readonly Mask[]): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  const emit: Emit = (node, start, end) => nodes.push({ node, start, end });
  forEachPart(stretch, masks, text, (start, end, mask) => {
    const part = text.slice(start, end);
    if (mask) emit({ type: "SourceNode", value: part }, start, end);
    else parseChunk(part, start, emit);
  });
  return nodes;
}

type Visit = (start: number, end: number, mask?: Mask) => void;

/** Visit the masks of a stretch, and the chunks between them. */
function forEachPart({ start, end, firstMask }: Stretch, masks: readonly Mask[], text: string, visit: Visit): void {
  let at = start;
  for (let index = firstMask; index < masks.length; index++) {
    const mask = masks[index] as Mask;
    if (mask.start >= end) break;
    forEachChunk(text, at, mask.start, visit);
    visit(mask.start, mask.end, mask);
    at = mask.end;
  }
  forEachChunk(text, at, end, visit);
}

function forEachChunk(text: string, start: number, end: number, visit: Visit): void {
  let at = start;
  while (at < end) {
    let cut = end;
    if (end - at > longestChunk) {
      const space = text.lastIndexOf(" ", at + longestChunk);
      cut = space > at ? space : at + longestChunk;
    }
    visit(at, cut);
    at = cut;
  }
}

/** Ask the parser about a run of text without white space; the offsets are those in the run. */
function parseRun(run: string): Pick<Piece, "type" | "start" | "end">[] {
  const pieces: Pick<Piece, "type" | "start" | "end">[] = [];
  parseChunk(run, 0, ({ type }, start, end) => pieces.push({ type, start, end }));
  return pieces;
}

function parseChunk(chunk: string, base: number, emit: Emit): void {
  const sentence: SentenceNode = parser.tokenizeSentence(chunk);
  const glued = /[a-z][.?!][A-Z]/.test(chunk);
  for (const node of sentence.children) {
    // The parser always sets positions; its types allow for trees made by hand.
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    const stop = glued && node.type === "WordNode" ? gluedStop(chunk, start - base, end - base) : -1;
    if (stop < 0) emit(node, start, end);
    else splitAtStop(chunk, base, start - base, stop, end - base, emit);
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

function splitAtStop(chunk: string, base: number, start: number, stop: number, end: number, emit: Emit): void {
  parseChunk(chunk.slice(start, stop), base + start, emit);
  emit({ type: "PunctuationNode", value: chunk.charAt(stop) }, base + stop, base + stop + 1);
  parseChunk(chunk.slice(stop + 1, end), base + stop + 1, emit);
}
