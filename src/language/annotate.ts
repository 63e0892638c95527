import type { Root } from "nlcst";
import type { Act, ActType, AnnotatedText, BlockHint, Clause, Mask, Placeholder, Sentence, Token } from "../types.js";
import { readActs } from "./acts/read-acts.js";
import { bodyOf } from "./body.js";
import { readClauses } from "./clauses.js";
import { type Line, readLines } from "./lines.js";
import { findMasks } from "./mask.js";
import { namesIn } from "./names.js";
import { type Piece, parsePieces, type Stretch } from "./parse.js";
import { markQuotations } from "./quotations.js";
import { divide } from "./sentences.js";
import { survey } from "./survey.js";
import { type Draft, toTokens } from "./tokens.js";
import { buildTree } from "./tree.js";

/** What a reader may tell the language layer about a text. */
export interface Hints {
  readonly masks?: readonly Mask[];
  readonly placeholders?: readonly Placeholder[];
  readonly blocks?: readonly BlockHint[];
}

/** A sentence that knows its pieces: their numbers in the stretch that they were parsed in. */
export interface ParsedSentence extends Sentence {
  readonly stretch: Stretch;
  readonly firstPiece: number;
  readonly endPiece: number;
}

/**
 * Read a text once: masks, lines, pieces, mended sentences and tokens. Clauses and the tree are made when they are
 * first asked for.
 */
export function annotate(text: string, hints: Hints = {}): AnnotatedText {
  const seen = survey(text);
  const masks = findMasks(text, seen, [...(hints.masks ?? []), ...(hints.placeholders ?? [])]);
  const lines = readLines(text, hints.blocks ?? [], masks);
  const torn = seen.beyondAscii && invisible.test(text);
  const draft: Drafts = { text, torn, masks, lines, tokens: [], sentences: [] };
  let paragraph = 0;
  let firstMask = 0;
  for (let line = 0; line < lines.length; line++) {
    if ((lines[line] as Line).role === "blank") continue;
    const firstLine = line;
    while (line + 1 < lines.length && (lines[line + 1] as Line).role !== "blank") line++;
    const { start } = lines[firstLine] as Line;
    while (firstMask < masks.length && (masks[firstMask] as Mask).end <= start) firstMask++;
    const stretch = { start, end: (lines[line] as Line).end, firstMask };
    readParagraph(draft, stretch, firstLine, line, paragraph++);
  }
  // Each opens with a mark that is no letter, and what is beyond ASCII may have such a mark as its normal form.
  if (seen.beyondAscii || text.includes('"')) markQuotations(draft.tokens);
  return new Annotation(text, masks, draft.tokens, draft.sentences);
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** What a text is read into, and from. */
interface Drafts {
  readonly text: string;
  /** Characters without width may stand in it. */
  readonly torn: boolean;
  readonly masks: readonly Mask[];
  readonly lines: readonly Line[];
  readonly tokens: Draft[];
  readonly sentences: ParsedSentence[];
}

function readParagraph(
  { text, torn, masks, lines, tokens, sentences }: Drafts,
  stretch: Stretch,
  firstLine: number,
  lastLine: number,
  paragraph: number,
): void {
  const pieces = parsePieces(text, stretch, masks);
  const breaks: number[] = [];
  for (let line = firstLine + 1; line <= lastLine; line++) {
    const { start, continues } = lines[line] as Line;
    if (!continues) breaks.push(start);
  }
  const ends = divide(pieces, text, breaks);
  ends.push(pieces.length);
  let line = firstLine;
  let next = 0;
  for (const sentenceEnd of ends) {
    const firstPiece = next;
    next = sentenceEnd;
    const endPiece = trimmedEnd(pieces, firstPiece, sentenceEnd);
    if (firstPiece >= endPiece) continue;
    const { start } = pieces[firstPiece] as Piece;
    while (line < lastLine && (lines[line + 1] as Line).start <= start) line++;
    const { role } = lines[line] as Line;
    const index = sentences.length;
    const firstToken = tokens.length;
    toTokens(pieces, firstPiece, endPiece, text, torn, index, tokens);
    const { end } = pieces[endPiece - 1] as Piece;
    if (role === "blank") continue;
    sentences.push({
      index,
      role,
      start,
      end,
      firstToken,
      endToken: tokens.length,
      paragraph,
      stretch,
      firstPiece,
      endPiece,
    });
  }
}

function trimmedEnd(pieces: readonly Piece[], from: number, to: number): number {
  let end = to;
  while (end > from && (pieces[end - 1] as Piece).type === "WhiteSpaceNode") end--;
  return end;
}

class Annotation implements AnnotatedText {
  readonly text: string;
  readonly masks: readonly Mask[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly ParsedSentence[];
  #placeholders: readonly Placeholder[] | undefined;
  #body: readonly Sentence[] | undefined;
  #clauses: readonly Clause[] | undefined;
  #tree: Root | undefined;
  #names: ReadonlySet<string> | undefined;
  readonly #acts = new Map<ActType, readonly Act[]>();

  constructor(text: string, masks: readonly Mask[], tokens: readonly Token[], sentences: readonly ParsedSentence[]) {
    this.text = text;
    this.masks = masks;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= this.masks.filter((mask): mask is Placeholder => mask.kind === "placeholder");
    return this.#placeholders;
  }

  get body(): readonly Sentence[] {
    this.#body ??= bodyOf(this);
    return this.#body;
  }

  get names(): ReadonlySet<string> {
    this.#names ??= namesIn(this);
    return this.#names;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= readClauses(this);
    return this.#clauses;
  }

  acts<T extends ActType>(type: T): readonly Extract<Act, { type: T }>[] {
    let acts = this.#acts.get(type);
    if (!acts) {
      acts = readActs(this, type);
      this.#acts.set(type, acts);
    }
    return acts as readonly Extract<Act, { type: T }>[];
  }

  get tree(): Root {
    this.#tree ??= buildTree(this.text, this.sentences, this.masks);
    return this.#tree;
  }
}

/**
 * Parse a text to its nlcst tree. The words are retext-english's; the sentences are mended with the line structure
 * (greeting, bullets, sign-off), and what is no prose (addresses, placeholders, code) is a SourceNode.
 */
export function parse(text: string): Root {
  return annotate(text).tree;
}
