import type { BlockWriter } from "./block-writer.js";
import { writeHtml } from "./html.js";
import { tagKind } from "./html-tags.js";
import { isAttribution } from "./mail.js";
import type { Piece, Token } from "./markdown-events.js";
import { decodeReference } from "./reference.js";

/** Where prose goes: the reply, then what it quotes, by depth. Deeper quotations are dropped. */
export type Writers = readonly [reply: BlockWriter, ...quotes: BlockWriter[]];

/** What leaves a paragraph break in its place. */
const DROPPED_BLOCKS = new Set(["codeFenced", "codeIndented", "thematicBreak", "definition"]);
/** What leaves nothing in its place. */
const DROPPED = new Set([
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "image",
  "reference",
  "resource",
  "tableDelimiterRow",
  "taskListCheck",
]);
const PROSE = new Set(["atxHeadingText", "paragraph", "setextHeadingText", "tableContent"]);

/**
 * Writes the prose of a parsed stretch of Markdown, offsets kept. The parser only says where things stand: every
 * character is copied from the source.
 */
export function writeMarkdown(
  writers: Writers,
  source: string,
  { start, events }: Pick<Piece, "start" | "events">,
): void {
  let depth = 0;
  let prose = 0;
  let dropped: Token | undefined;
  let codeStart = 0;
  const at = (token: Token): [from: number, to: number] => [start + token.start.offset, start + token.end.offset];
  const textOf = (token: Token): string => source.slice(...at(token));

  const enter = (token: Token, writer: BlockWriter): boolean => {
    const [from, to] = at(token);
    switch (token.type) {
      case "atxHeading":
      case "setextHeading":
      case "table":
        writer.break("paragraph");
        return true;
      case "paragraph":
        writer.break("paragraph");
        return !isQuoteLeadIn(source, from, to);
      case "listItemPrefix":
        writer.item(from, to);
        return false;
      case "tableRow":
        writer.break("line");
        return true;
      case "tableData":
      case "tableHeader":
        writer.separate(" | ");
        return true;
      case "htmlFlow":
        writer.break("paragraph");
        writeHtml(writer, source, from, to);
        writer.break("paragraph");
        return false;
      case "htmlText": {
        const kind = tagKind(textOf(token), source);
        if (kind === "text") writer.copy(from, to);
        else if (kind === "line") writer.break("line");
        return false;
      }
      case "strong":
      case "emphasis":
        if (!isPlaceholder(textOf(token))) return true;
        writer.copy(from, to);
        return false;
      case "autolinkProtocol":
      case "literalAutolinkHttp":
      case "literalAutolinkWww":
        writer.mask("url", from, to);
        return false;
      case "autolinkEmail":
      case "literalAutolinkEmail":
        writer.mask("email", from, to);
        return false;
      case "characterEscape":
        writer.atom(source.slice(from + 1, to), from, to);
        return false;
      case "characterReference":
        writer.atom(decodeReference(textOf(token)), from, to);
        return false;
      case "codeText":
        codeStart = Number.POSITIVE_INFINITY;
        return true;
      case "codeTextData":
        // Breaks and markers that waited for prose now stand before it.
        codeStart = Math.min(codeStart, writer.copy(from, to));
        return true;
      case "data":
        writer.copy(from, to);
        return true;
      case "lineEnding":
        if (prose > 0) writer.copy(from, from + (source.startsWith("\r\n", from) ? 2 : 1));
        return true;
      default:
        if (DROPPED_BLOCKS.has(token.type)) writer.break("paragraph");
        return !DROPPED_BLOCKS.has(token.type) && !DROPPED.has(token.type);
    }
  };

  const exit = (token: Token, writer: BlockWriter): void => {
    if (token.type === "codeText") writer.maskSince("code", codeStart);
    else if (token.type === "atxHeading" || token.type === "setextHeading") writer.closeBlock("heading");
    else if (token.type === "tableRow") writer.closeBlock("table");
    else if (token.type === "listOrdered" || token.type === "listUnordered") writer.closeList();
  };

  for (const [event, token] of events) {
    if (dropped) {
      if (event === "exit" && token === dropped) dropped = undefined;
      continue;
    }
    if (token.type === "blockQuote") {
      writers[depth]?.break("paragraph");
      depth += event === "enter" ? 1 : -1;
      writers[depth]?.break("paragraph");
      continue;
    }
    const writer = writers[depth];
    if (!writer) continue;
    if (event === "exit") exit(token, writer);
    else if (!enter(token, writer)) dropped = token;
    if (PROSE.has(token.type) && dropped !== token) prose += event === "enter" ? 1 : -1;
  }
}

/** A placeholder that Markdown takes for emphasis: `__NAME__`, `*|FNAME|*`. */
function isPlaceholder(raw: string): boolean {
  return /^(?:__[A-Z][A-Z0-9_]*__|\*\|[^|\r\n]+\|\*)$/.test(raw);
}

/** “On Monday, Ana wrote:” right above a quotation. */
function isQuoteLeadIn(source: string, start: number, end: number): boolean {
  const next = /\s*/y;
  next.lastIndex = end;
  next.test(source);
  if (source[next.lastIndex] !== ">" || end - start > 1_000) return false;
  return isAttribution(source.slice(start, end).replaceAll(/\s+/g, " "));
}
