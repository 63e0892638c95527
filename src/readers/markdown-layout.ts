import { basename, extname } from "node:path";
import type { MarkdownLayout } from "../types.js";
import { readLabels } from "./markdown-labels.js";
import { beginsLikeReply, greets, hasSentence, hasWords, looksLikeCode } from "./markdown-reply-like.js";
import type { Block, Section } from "./markdown-structure.js";

/** A layout of a Markdown file that holds several replies. */
export type LibraryLayout = Exclude<MarkdownLayout, "auto" | "file">;

/** What a section has of its own, above the next heading. */
export interface Shape {
  readonly level: number;
  /** Its words, without the labels above them. */
  readonly text: string;
  /** The next heading stands below its own: its words may be an introduction. */
  readonly divided: boolean;
  /** It has labels that are found in libraries only. */
  readonly marked: boolean;
  readonly only: "fence" | "quote" | "prose" | "nothing";
}

const LIBRARY =
  /(?:^|[^\p{L}])(?:templates|macros|snippets|canned[-_ ](?:answers|messages)|(?:macro|reply|response|template)[-_ ]library|replies|responses)(?:$|[^\p{L}])/iu;
/** Words of a letter to one customer: “Your templates are back”. */
const LETTER = /(?:^|[^\p{L}])(?:you|your|we|is|are|was|were|has|have|can|how|why)(?:$|[^\p{L}])/iu;
const NOTES =
  /^(?:usage|about|introduction|overview|contents|table of contents|placeholders|variables|tips|notes|changelog|best practices|guidelines|style guide|how to use(?: .*)?|how (?:this|these) .*|.* (?:guidelines|checklist))$/i;
const LANGUAGES = new Set(["", "text", "txt", "plain", "plaintext", "md", "markdown", "liquid"]);
/** A sentence or two may say when a reply is used. */
const MAX_NOTE = 240;

/** Tells whether a fence can hold a reply, as far as its language tells: a shell or JSON fence never does. */
export function isReplyFence({ kind, language }: Block): boolean {
  return kind === "fence" && LANGUAGES.has(language);
}

/** Tells whether the heading of a section is one of notes for the team. */
export function isNotes(text: string, { heading }: Section): boolean {
  return heading !== undefined && NOTES.test(wordsOf(text, heading));
}

/** Describes the sections of a file. */
export function shapesOf(text: string, sections: readonly Section[]): readonly Shape[] {
  return sections.map((section, index) => {
    const { textStart, marked } = readLabels(text, section.blocks);
    const words = textStart < 0 ? "" : text.slice(textStart, section.blocks.at(-1)?.end).trim();
    const divided = (sections[index + 1]?.level ?? 0) > section.level;
    return { level: section.level, text: words, divided, marked, only: onlyIn(text, section) };
  });
}

/**
 * Finds out whether a file is a library of replies, and how they stand in it. One reply that has headings, quotations
 * or code is none: in doubt a file is one reply.
 */
export function findLayout(
  { text, path }: { text: string; path: string },
  sections: readonly Section[],
  shapes: readonly Shape[],
): LibraryLayout | "file" {
  const named = isNamed(text, sections, path);
  const whole = shapes.filter(({ divided, level }) => !divided && level > 0);
  const introductions = shapes.filter(({ divided, level, text }) => (divided || level === 0) && hasWords(text));
  const letter = findLetter(shapes);
  const counted = (only: Shape["only"]): number => whole.filter((shape) => shape.only === only).length;
  const others = Math.max(1, counted("prose"));

  const fences = counted("fence");
  if (named ? fences >= others : !letter && fences > counted("prose") + introductions.length) return "fence";
  const quotes = counted("quote");
  const alone = counted("prose") === 0 && introductions.every(({ level }) => level > 0);
  if (named ? quotes >= others : !letter && alone && quotes > Math.min(1, introductions.length)) return "blockquote";

  const begins = letter ? greets : beginsLikeReply;
  const levels = shapes.filter((shape) => shape !== letter && begins(shape.text)).map(({ level }) => level);
  if (levels.some((level, index) => level > 0 && levels.indexOf(level) < index)) return "section";
  const spoken = whole.filter((shape) => hasSentence(shape.text)).length;
  if (spoken > 0 && shapes.filter(({ marked }) => marked).length >= 2) return "section";
  return named && !letter && spoken >= 2 ? "section" : "file";
}

/** A file whose first words are a greeting, above headings without one of their level, is a letter itself. */
function findLetter(shapes: readonly Shape[]): Shape | undefined {
  const first = shapes.find(({ text }) => text !== "");
  if (!first?.divided || !greets(first.text)) return undefined;
  return shapes.some((shape) => shape !== first && shape.level === first.level && greets(shape.text))
    ? undefined
    : first;
}

/** The file's name or its first heading says that it is a library. */
function isNamed(text: string, sections: readonly Section[], path: string): boolean {
  const heading = sections.find(({ level }) => level === 1 || level === 2)?.heading;
  const names = [basename(path, extname(path)), heading ? wordsOf(text, heading) : ""];
  return names.some((name) => LIBRARY.test(name) && !LETTER.test(name));
}

function onlyIn(text: string, section: Section): Shape["only"] {
  const main = section.blocks.filter((block) => readLabels(text, [block]).textStart >= 0);
  const [first, second] = main;
  if (!first || isNotes(text, section)) return "nothing";
  if (main.every(({ kind }) => kind === "quote")) return hasWords(innerOf(text, first)) ? "quote" : "nothing";
  if (main.length === 1 && isReplyFence(first)) return isProse(innerOf(text, first)) ? "fence" : "nothing";
  const noted = main.length === 2 && first.kind === "paragraph" && first.end - first.start <= MAX_NOTE;
  if (noted && second && beginsLikeReply(innerOf(text, second).replace(/^[>\s]+/, ""))) {
    if (second.kind === "quote") return "quote";
    if (isReplyFence(second)) return "fence";
  }
  return main.some(({ kind }) => kind !== "other") ? "prose" : "nothing";
}

function isProse(text: string): boolean {
  return hasSentence(text) && !looksLikeCode(text);
}

function innerOf(text: string, { inner }: Block): string {
  return text.slice(inner.start, inner.end);
}

function wordsOf(text: string, heading: Block): string {
  return innerOf(text, heading).replaceAll(/[*_`]+(?=\s|$)|(?<=^|\s)[*_`]+/g, "");
}
