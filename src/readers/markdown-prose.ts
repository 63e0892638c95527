import { BlockWriter } from "./block-writer.js";
import { splitParts } from "./guard.js";

import { definitionsIn, MAX_WHOLE, parsePieces } from "./markdown-events.js";
import { type Writers, writeMarkdown } from "./markdown-text.js";
import type { Prose } from "./prose.js";

/** How a Markdown text is read. */
export interface MarkdownReading {
  /** The prose is what stands in block quotations; what they quote is the customer's. */
  readonly quoted?: boolean;
  /** Labels of link definitions that stand elsewhere. */
  readonly defined?: readonly string[];
}

/** Longer text below a `-- ` line is no signature. */
const MAX_SIGNATURE = 1_000;
const MARKUP = /[\\`*_{}[\]<>&#|~\r\n]|^\s*(?:[-+=]|\d+[.)])/;

/** Reads a Markdown text without front matter, such as a value of a JSON file. Offsets are those of the text. */
export function proseOfMarkdown(text: string, { quoted = false, defined = [] }: MarkdownReading = {}): Prose {
  const known = defined.length === 0 && text.length > MAX_WHOLE ? definitionsIn(text) : defined;
  const { bodyEnd, signature } = quoted ? { bodyEnd: text.length } : cutSignature(text);
  const [reply, ...quotes] = [new BlockWriter(text), new BlockWriter(text), new BlockWriter(text)] as const;
  const writers: Writers = quoted ? [new BlockWriter(text), reply, ...quotes] : [reply, ...quotes];
  for (const part of splitParts(text.slice(0, bodyEnd))) {
    const raw = text.slice(part.start, part.end);
    if (part.plain) {
      reply.break("paragraph");
      reply.copy(part.start, part.start + raw.trimEnd().length);
      reply.break("paragraph");
      continue;
    }
    for (const { start, events } of parsePieces(raw, { defined: known })) {
      writeMarkdown(writers, text, { start: part.start + start, events });
    }
  }
  return {
    ...reply.finish(),
    quotes: quotes.map((writer) => writer.finish()),
    ...(signature && { signature }),
  };
}

/** Writes prose in place of prose of a Markdown text; undefined if some of it could be taken for markup. */
export function encodeMarkdown(prose: string): string | undefined {
  return MARKUP.test(prose) ? undefined : prose;
}

/** A `-- ` line starts the signature, as in mails; Markdown would take it for the underline of a heading. */
function cutSignature(text: string): { bodyEnd: number; signature?: string } {
  const line = Math.max(text.lastIndexOf("\n-- \n"), text.lastIndexOf("\n-- \r\n"));
  const signature = text.slice(line + 4).trim();
  if (line < 0 || signature.length > MAX_SIGNATURE || /^\s*>/m.test(signature)) return { bodyEnd: text.length };
  return { bodyEnd: line + 1, ...(signature && { signature }) };
}
