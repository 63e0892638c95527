import type { Reader, Reply, Source, Turn } from "../types.js";
import { BlockWriter } from "./block-writer.js";
import { type FrontMatter, readFrontMatter } from "./front-matter.js";
import { splitParts } from "./guard.js";
import { type Writers, writeMarkdown } from "./markdown-text.js";

/** Longer text below a `-- ` line is no signature. */
const MAX_SIGNATURE = 1_000;

/**
 * Reads a Markdown file that is one reply: what the front matter says about it, and the prose with its markup
 * removed. Block quotations are the customer's words, unless the front matter has them.
 */
export const markdown: Reader = { name: "markdown", read };

function* read(source: Source): Iterable<Reply> {
  const { end, customer, ...said } = readFrontMatter(source);
  const { bodyEnd, signature } = cutSignature(source.text, end);
  const reply = new BlockWriter(source.text);
  const quoted = new BlockWriter(source.text);
  const older = new BlockWriter(source.text);
  writeBody([reply, quoted, older], source.text, end, bodyEnd);

  const { text, map, masks, blocks } = reply.finish();
  if (text === "") return;
  const thread = [
    ...turn("company", older.finish(), source.path),
    ...turn("customer", customer ?? quoted.finish(), source.path),
  ];
  yield { id: "1", text, map, placeholders: [], masks, blocks, thread, ...said, ...(signature && { signature }) };
}

function writeBody(writers: Writers, text: string, start: number, end: number): void {
  const [reply] = writers;
  for (const part of splitParts(text.slice(start, end))) {
    if (!part.plain) {
      writeMarkdown(writers, text, start + part.start, start + part.end);
      continue;
    }
    const plain = text.slice(start + part.start, start + part.end).trimEnd();
    reply.break("paragraph");
    reply.copy(start + part.start, start + part.start + plain.length);
    reply.break("paragraph");
  }
}

/** A `-- ` line starts the signature, as in mails; Markdown would take it for the underline of a heading. */
function cutSignature(text: string, start: number): { bodyEnd: number; signature?: string } {
  const line = Math.max(text.lastIndexOf("\n-- \n"), text.lastIndexOf("\n-- \r\n"));
  const signature = text.slice(line + 4).trim();
  if (line < start || signature.length > MAX_SIGNATURE || /^\s*>/m.test(signature)) return { bodyEnd: text.length };
  return { bodyEnd: line + 1, ...(signature && { signature }) };
}

function turn(
  role: Turn["role"],
  { text, map }: Pick<NonNullable<FrontMatter["customer"]>, "text" | "map">,
  file: string,
): Turn[] {
  return text.trim() === "" ? [] : [{ role, text, map, file }];
}
