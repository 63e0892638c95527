import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

type MicromarkToken = ReturnType<typeof postprocess>[number][1];

/** What the parser says about a stretch; extensions have types of their own. */
export type Token = Omit<MicromarkToken, "type"> & { readonly type: string };
export type Event = readonly [kind: "enter" | "exit", token: Token];

/** The events of a stretch of Markdown that starts at `start`; offsets of its tokens count from there. */
export interface Piece {
  readonly start: number;
  readonly events: readonly Event[];
  /** Labels of link definitions that are known at its end. */
  readonly defined: readonly string[];
}

/** How Markdown is parsed. */
export interface Parsing {
  /** Parse no further than to the blocks: a paragraph is one token, a table is a paragraph. */
  readonly blocks?: boolean;
  /** Labels of link definitions that stand elsewhere. */
  readonly defined?: readonly string[];
}

const FULL = { extensions: [gfm()] };
const INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];
const BLOCKS = { extensions: [{ disable: { null: INLINE } }] };
/** The size of pieces, in which the parser is fastest. */
const SIZE = 2_000;
/** Up to here a text is parsed at once, which is sure to be right about definitions. */
export const MAX_WHOLE = 16_000;
const DEFINITION = /^[ >\t]{0,3}\[[^\]]{1,999}\]:/m;
/** References are looked up one by one. */
const MAX_DEFINED = 1_000;
/** The start of a line at the margin that is a heading or follows a blank line: what stands open before it ends. */
const CUT = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n))(?=\S)|(?=#{1,6}[ \t]))/g;
const LIST_ITEM = /(?:[-+*]|\d{1,9}[.)])(?:\s|$)/y;
const BLANK_BEFORE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/;
const VERBATIM = /^<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const VERBATIM_END = /-->|\?>|\]\]>|^<![A-Z][^>]*>|<\/(?:script|pre|style|textarea)>/i;

/**
 * Parses a Markdown text piece by piece, because the parser's time grows faster than its input. Pieces end where no
 * block goes on.
 */
export function* parsePieces(text: string, parsing: Parsing = {}): Iterable<Piece> {
  for (let start = 0; start < text.length; ) {
    for (let size = text.length > MAX_WHOLE ? SIZE : MAX_WHOLE; ; size *= 2) {
      const end = nextCut(text, start, size);
      const piece = text.slice(start, end);
      const parsed = parseMarkdown(piece, parsing);
      if (end < text.length && isOpen(piece, parsed.events)) continue;
      yield { start, ...parsed };
      start = end;
      break;
    }
  }
}

/** Finds the labels of all link definitions. */
export function definitionsIn(text: string): readonly string[] {
  if (!DEFINITION.test(text)) return [];
  return Array.from(parsePieces(text, { blocks: true }), ({ defined }) => defined).flat();
}

function parseMarkdown(text: string, { blocks = false, defined = [] }: Parsing): Omit<Piece, "start"> {
  const parser = parse(blocks ? BLOCKS : FULL);
  parser.defined.push(...defined.slice(0, MAX_DEFINED));
  const events: Iterable<unknown> = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  return { events: events as readonly Event[], defined: parser.defined };
}

/** A list is cut only if it is long. */
function nextCut(text: string, start: number, size: number): number {
  CUT.lastIndex = start + size;
  while (CUT.test(text)) {
    LIST_ITEM.lastIndex = CUT.lastIndex;
    if (CUT.lastIndex - start > 2 * size || !LIST_ITEM.test(text)) return CUT.lastIndex;
  }
  return text.length;
}

/** Tells whether code or HTML at the end of a piece may go on behind it. */
function isOpen(piece: string, events: readonly Event[]): boolean {
  const last = events.findLastIndex(([, { type }]) => type !== "lineEnding" && type !== "lineEndingBlank");
  const token = events[last]?.[1];
  if (token?.type === "codeFenced") {
    const before = events[last - 1]?.[1];
    return before?.type !== "codeFencedFence" || before.start.offset === token.start.offset;
  }
  if (token?.type !== "htmlFlow") return false;
  const html = piece.slice(token.start.offset, token.end.offset);
  return VERBATIM.test(html) ? !VERBATIM_END.test(html) : !BLANK_BEFORE.test(piece);
}
