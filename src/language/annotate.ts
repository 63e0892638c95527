import type { Root } from "nlcst";
import type { Act, ActType, AnnotatedText, BlockHint, Clause, Mask, Placeholder, Sentence, Token } from "../types.js";
import { readActs } from "./acts/read-acts.js";
import { bodyOf } from "./body.js";
import { readClauses } from "./clauses.js";
import { type Line, readLines } from "./lines.js";
import { findMasks } from "./mask.js";
import { namesIn } from "./names.js";
import { type Piece, parsePieces, type Stretch } from "./parse.js";
import { divide } from "./sentences.js";
import { survey } from "./survey.js";
import { type Draft, markQuotations, normaliserFor, toTokens } from "./tokens.js";
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
  const tokens: Draft[] = [];
  const sentences: ParsedSentence[] = [];
  const norms = normaliserFor(seen);
  let paragraph = 0;
  let mask = 0;
  for (const lines of paragraphs(readLines(text, hints.blocks ?? [], masks))) {
    const start = (lines[0] as Line).start;
    const end = (lines.at(-1) as Line).end;
    while (mask < masks.length && (masks[mask] as Mask).end <= start) mask++;
    const stretch = { start, end, firstMask: mask };
    const pieces = parsePieces(text, stretch, masks);
    readParagraph({ text, norms, lines, stretch, pieces, paragraph: paragraph++ }, tokens, sentences);
  }
  markQuotations(tokens);
  return new Annotation(text, masks, tokens, sentences);
}

/** Runs of lines without a blank one between them. */
function* paragraphs(lines: readonly Line[]): Iterable<readonly Line[]> {
  let run: Line[] = [];
  for (const line of lines) {
    if (line.role !== "blank") run.push(line);
    else if (run.length > 0) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

interface ParagraphParts {
  readonly text: string;
  readonly norms: (word: string) => string;
  readonly lines: readonly Line[];
  readonly stretch: Stretch;
  readonly pieces: readonly Piece[];
  readonly paragraph: number;
}

function readParagraph(
  { text, norms, lines, stretch, pieces, paragraph }: ParagraphParts,
  tokens: Draft[],
  sentences: ParsedSentence[],
): void {
  const breaks = lines.slice(1).flatMap((line) => (line.continues ? [] : [line.start]));
  const starts = [0, ...divide(pieces, text, breaks), pieces.length];
  let line = 0;
  for (let part = 0; part + 1 < starts.length; part++) {
    const firstPiece = starts[part] as number;
    const endPiece = trimmedEnd(pieces, firstPiece, starts[part + 1] as number);
    if (firstPiece >= endPiece) continue;
    const start = (pieces[firstPiece] as Piece).start;
    while (line + 1 < lines.length && (lines[line + 1] as Line).start <= start) line++;
    const { role } = lines[line] as Line;
    const index = sentences.length;
    const firstToken = tokens.length;
    toTokens(pieces, firstPiece, endPiece, text, norms, index, tokens);
    const end = (pieces[endPiece - 1] as Piece).end;
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
