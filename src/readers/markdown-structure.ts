import type { Range } from "../types.js";
import { splitParts } from "./guard.js";
import { type Event, parsePieces } from "./markdown-events.js";

export type BlockKind = "heading" | "paragraph" | "list" | "quote" | "fence" | "rule" | "definition" | "other";

/** A block of a Markdown text that stands in no other block. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** What stands between its marks: the words of a heading, the lines of a fence. */
  readonly inner: Range;
  /** Of a heading: 1 to 6, and 7 for a line such as `---- TITLE`. */
  readonly level: number;
  /** First word behind a fence's opening mark, lower case. */
  readonly language: string;
}

/** A heading and the blocks below it, up to the next heading of any level; the first section may have no heading. */
export interface Section {
  readonly heading: Block | undefined;
  /** Level of the heading; 0 without one. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  atxHeading: "heading",
  blockQuote: "quote",
  codeFenced: "fence",
  codeIndented: "other",
  definition: "definition",
  htmlFlow: "other",
  listOrdered: "list",
  listUnordered: "list",
  paragraph: "paragraph",
  setextHeading: "heading",
  thematicBreak: "rule",
};
const TITLE_LINE = /^-{3,}[ \t]+(?=\S)/;
const LINE_TITLE_LEVEL = 7;
const LINE_BREAK = /\r\n|\n|\r/y;

/** Splits a Markdown text at its headings. */
export function readSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  let heading: Block | undefined;
  let blocks: Block[] = [];
  const close = (): void => {
    if (heading || blocks.length > 0) sections.push({ heading, level: heading?.level ?? 0, blocks });
  };
  for (const block of readBlocks(text)) {
    if (block.kind !== "heading") {
      blocks.push(block);
      continue;
    }
    close();
    heading = block;
    blocks = [];
  }
  close();
  return sections;
}

function* readBlocks(text: string): Iterable<Block> {
  for (const part of splitParts(text)) {
    const raw = text.slice(part.start, part.end);
    if (part.plain) {
      yield { kind: "paragraph", start: part.start, end: part.end, inner: part, level: 0, language: "" };
      continue;
    }
    for (const { start, events } of parsePieces(raw, { blocks: true })) {
      for (const [from, to] of spans(events)) {
        yield toBlock(text, part.start + start, events.slice(from, to + 1));
      }
    }
  }
}

/** The first and the last event of each block that stands in no other. */
function* spans(events: readonly Event[]): Iterable<[from: number, to: number]> {
  let first = -1;
  for (const [index, [kind, token]] of events.entries()) {
    if (first < 0 && kind === "enter" && KINDS[token.type]) first = index;
    else if (first >= 0 && kind === "exit" && token === events[first]?.[1]) {
      yield [first, index];
      first = -1;
    }
  }
}

function toBlock(text: string, base: number, events: readonly Event[]): Block {
  const token = events[0]?.[1];
  const start = base + (token?.start.offset ?? 0);
  const end = base + (token?.end.offset ?? 0);
  const find = (...types: string[]): Range[] =>
    events
      .filter(([kind, { type }]) => kind === "enter" && types.includes(type))
      .map(([, { start, end }]) => ({ start: base + start.offset, end: base + end.offset }));
  const block = {
    kind: KINDS[token?.type ?? ""] ?? "other",
    start,
    end,
    inner: { start, end },
    level: 0,
    language: "",
  };

  if (block.kind === "heading") {
    const [inner = { start: end, end }] = find("atxHeadingText", "setextHeadingText");
    const [marks = { start: 0, end: 0 }] = find("atxHeadingSequence", "setextHeadingLineSequence");
    const level = token?.type === "atxHeading" ? marks.end - marks.start : text[marks.start] === "=" ? 1 : 2;
    return { ...block, inner, level };
  }
  if (block.kind === "fence") {
    const [open, close] = find("codeFencedFence");
    const [info] = find("codeFencedFenceInfo");
    const language = info ? text.slice(info.start, info.end).toLowerCase() : "";
    const inner = { start: afterBreak(text, open?.end ?? end), end: close ? lineStart(text, close.start) : end };
    return { ...block, inner: { start: Math.min(inner.start, inner.end), end: inner.end }, language };
  }
  const mark = block.kind === "paragraph" && TITLE_LINE.exec(text.slice(start, end));
  if (mark && !/[\r\n]/.test(text.slice(start, end))) {
    return { ...block, kind: "heading", inner: { start: start + mark[0].length, end }, level: LINE_TITLE_LEVEL };
  }
  return block;
}

function afterBreak(text: string, end: number): number {
  LINE_BREAK.lastIndex = end;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : end;
}

function lineStart(text: string, position: number): number {
  let start = position;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) start--;
  return start;
}
