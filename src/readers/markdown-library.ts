import type { LeftOut, Range } from "../types.js";
import { readLabels } from "./markdown-labels.js";
import { isNotes, isReplyFence, type LibraryLayout, type Shape } from "./markdown-layout.js";
import { proseOfMarkdown } from "./markdown-prose.js";
import { beginsLikeReply, hasSentence, hasWords } from "./markdown-reply-like.js";
import type { Block, Section } from "./markdown-structure.js";
import { cut, MapBuilder, type Mapped } from "./source-map.js";

/** A reply of a library as it is written there. */
export interface Entry extends Mapped {
  readonly markup: "markdown" | "quotation" | "text";
  readonly title?: string;
  readonly path?: string;
}

/** A library's text and its parts. */
export interface Library {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly shapes: readonly Shape[];
}

type LeaveOut = (item: LeftOut) => void;

/** “1. ”, “2.3) ”, “Template 4: ” */
const NUMBER =
  /^(?:[^\p{L}\p{N}]{0,8}(?:template|macro|reply|response|snippet)[ \t]+)?#?\d+(?:\.\d+)*[.):]?(?:[ \t]*[:.–—-])?[ \t]+/iu;
const SUBJECT = /^[ \t]*(?:\*\*)?subject(?:\*\*)?:[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*)*(?:\r\n|\n|\r|$)/i;

/** Finds the replies of a library in one of its layouts, and tells which texts are none. */
export function* readLibrary(library: Library, layout: LibraryLayout, leaveOut: LeaveOut): Iterable<Entry> {
  const names = nameSections(library);
  if (layout === "section") yield* readSectionTexts(library, names, leaveOut);
  else yield* readBlocks(library, names, layout, leaveOut);
}

type Names = readonly Pick<Entry, "title" | "path">[];

function* readBlocks(
  { text, sections, shapes }: Library,
  names: Names,
  layout: "fence" | "blockquote",
  leaveOut: LeaveOut,
): Iterable<Entry> {
  const read = layout === "fence" ? fencesIn : quotesIn;
  for (const [index, section] of sections.entries()) {
    const name = names[index];
    const entries = read(text, section.blocks).filter((entry) => /\p{L}/u.test(entry.text));
    for (const entry of entries) yield { ...entry, ...name };
    if (entries.length === 0 && hasWords(shapes[index]?.text ?? "")) {
      leaveOut({ ...name, reason: layout === "fence" ? "no reply in a code fence" : "no reply in a block quotation" });
    }
  }
}

function fencesIn(text: string, blocks: readonly Block[]): Omit<Entry, "title" | "path">[] {
  return blocks.filter(isReplyFence).map((fence) => {
    const markup = /^(?:md|markdown)$/.test(fence.language) ? "markdown" : "text";
    return { ...mapFence(text, fence), markup };
  });
}

/** The lines of a fence without its indentation and a subject above them. */
function mapFence(text: string, { start, inner }: Block): Mapped {
  const indent = / {0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const raw = text.slice(inner.start, inner.end);
  const builder = new MapBuilder();
  let position = SUBJECT.exec(raw)?.[0].length ?? 0;
  for (const { 0: line } of raw.slice(position).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const skipped = Math.min(indent, /^ */.exec(line)?.[0].length ?? 0);
    builder.copy(line.slice(skipped), inner.start + position + skipped);
    position += line.length;
  }
  return builder.finish();
}

/** Quotations with nothing but blank lines between them are one. */
function quotesIn(text: string, blocks: readonly Block[]): Omit<Entry, "title" | "path">[] {
  const runs: Range[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const run = runs.at(-1);
    if (block.kind === "quote" && last?.kind === "quote" && run)
      runs[runs.length - 1] = { start: run.start, end: block.end };
    else if (block.kind === "quote") runs.push(block);
    last = block;
  }
  return runs.map((run) => ({ ...cut(text, run), markup: "quotation" }));
}

function* readSectionTexts(library: Library, names: Names, leaveOut: LeaveOut): Iterable<Entry> {
  const { text, sections, shapes } = library;
  const level = replyLevel(shapes);
  const isReplyLike = ({ text, marked }: Shape): boolean => beginsLikeReply(text) || marked;
  const from = Math.max(0, shapes.findIndex(isReplyLike));
  for (let index = 0; index < sections.length; ) {
    const shape = shapes[index];
    const section = sections[index];
    if (!shape || !section) break;
    const name = names[index];
    const starts = (other: Shape): boolean => other.level <= shape.level || other.level === level || isReplyLike(other);
    let end = index + 1;
    const isReply = shape.level === level || isReplyLike(shape);
    while (isReply && shapes[end] && !starts(shapes[end] as Shape)) end++;
    const entry = mapSections(text, sections.slice(index, end));
    const flaws: readonly (readonly [holds: boolean, reason: string])[] = [
      [!hasSentence(entry.text), "no sentence"],
      [index < from || !isReply, "no reply of its own"],
      [isNotes(text, section) && !isReplyLike(shape), "notes for the team"],
    ];
    const reason = flaws.find(([holds]) => holds)?.[1];
    if (!reason) yield { ...entry, markup: "markdown", ...name };
    else if (hasWords(entry.text)) leaveOut({ ...name, reason });
    index = end;
  }
}

/** The level of the headings that replies have: that of most sections that are like replies, else of most texts. */
function replyLevel(shapes: readonly Shape[]): number {
  const tests: ((shape: Shape) => boolean)[] = [
    ({ text, marked }) => beginsLikeReply(text) || marked,
    ({ text, divided }) => !divided && hasSentence(text),
  ];
  for (const test of tests) {
    const counts = new Map<number, number>();
    for (const shape of shapes) {
      if (shape.level > 0 && test(shape)) counts.set(shape.level, (counts.get(shape.level) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    if (most) return most[0];
  }
  return 1;
}

/** The text of a section with those below it, without its own heading and label lines. */
function mapSections(text: string, sections: readonly Section[]): Mapped {
  const blocks = sections.flatMap(({ heading, blocks }, index) =>
    heading && index > 0 ? [heading, ...blocks] : blocks,
  );
  const builder = new MapBuilder();
  let position = blocks[0]?.start ?? 0;
  const copyUpTo = (end: number): void => {
    if (position < end) builder.copy(text.slice(position, end), position);
  };
  for (const { start, end } of readLabels(text, blocks).ranges) {
    copyUpTo(start);
    position = end;
  }
  copyUpTo(blocks.at(-1)?.end ?? 0);
  return builder.finish();
}

/** The title of each section, and the titles above it, without that of the whole file. */
function nameSections({ text, sections }: Library): Names {
  const [top, ...others] = sections.filter(({ heading }) => heading);
  const titled = top && others.every(({ level }) => level > top.level);
  let above: { level: number; title: string }[] = [];
  return sections.map((section) => {
    const { heading, level } = section;
    if (!heading) return {};
    const title = titleOf(text, heading);
    above = above.filter((other) => other.level < level);
    if (!titled || section !== top) above.push({ level, title });
    const path = above.map(({ title }) => title).join(" > ");
    return { title, ...(path && { path }) };
  });
}

function titleOf(text: string, { inner }: Block): string {
  const raw = text.slice(inner.start, inner.end);
  const words = raw.replace(NUMBER, "").trim() || raw;
  return proseOfMarkdown(words).text.replaceAll(/\s+/g, " ").trim() || words.trim();
}
