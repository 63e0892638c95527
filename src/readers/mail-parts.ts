import type { Line } from "./lines.js";
import * as mail from "./mail.js";

/** What a line of a mail is: `gap` is machinery between the parts, such as headers and attributions. */
export type LinePart = "reply" | "quote" | "signature" | "gap";

/** The parts of a mail, line by line. */
export interface MailParts {
  readonly parts: readonly LinePart[];
  /** How deep each line is quoted: 1 is the message that is answered, 2 the one before it. */
  readonly depths: readonly number[];
  readonly subject?: string;
  /** The text begins with a mail's headers. */
  readonly hasHeaders: boolean;
}

/** How many lines a bare `--` may have below it to count as the start of a signature. */
const MAX_SIGNATURE = 8;
/** A mail's header fields may be this many lines apart from the `From` line. */
const HEADER_WINDOW = 4;

/** Sorts the lines of a draft or a mail buffer. Every line is looked at a bounded number of times. */
export function sortMail(text: string, lines: readonly Line[]): MailParts {
  const content = (index: number): string => {
    const line = lines[index];
    return line ? text.slice(line.content, line.end) : "";
  };
  const head = headerBlock(lines, content);
  const parts: LinePart[] = new Array(head.length).fill("gap");
  const depths: number[] = new Array(head.length).fill(0);
  let base = 0;
  let floor = 0;
  let signed = false;
  let written = false;

  for (let index = head.length; index < lines.length; ) {
    const depth = Math.max(floor, (lines[index]?.depth ?? 0) + base);
    const unquoted = lines[index]?.depth === 0;
    const add = (part: LinePart, count = 1): void => {
      for (let added = 0; added < count; added++) {
        parts.push(part);
        depths.push(depth);
      }
      index += count;
    };

    const attribution = attributionLength(lines, content, index);
    const separator = unquoted ? separatorLength(lines, content, index) : 0;
    if (attribution > 0) {
      signed = false;
      add("gap", attribution);
    } else if (separator > 0) {
      signed = false;
      base++;
      add("gap", separator);
    } else if (unquoted && mail.isReplyAbove(content(index))) {
      signed = false;
      if (written) floor = 1;
      add("gap");
    } else if (depth > 0) {
      signed = false;
      add("quote");
    } else if (!signed && startsSignature(lines, content, index)) {
      signed = true;
      add("gap");
    } else if (signed) {
      add("signature");
    } else if (mail.isDeviceLine(content(index)) && (lines[index + 1]?.blank ?? true)) {
      add("signature");
    } else {
      written ||= lines[index]?.blank === false;
      add("reply");
    }
  }
  return { parts, depths, hasHeaders: head.hasHeaders, ...(head.subject && { subject: head.subject }) };
}

type Content = (index: number) => string;

/** Two headers at the top, or a lone subject, up to the blank line. */
function headerBlock(
  lines: readonly Line[],
  content: Content,
): { length: number; hasHeaders: boolean; subject?: string } {
  let count = 0;
  let length = 0;
  let subject: string | undefined;
  for (; length < lines.length && lines[length]?.blank === false; length++) {
    const line = content(length);
    if (mail.isTransportHeader(line)) {
      count++;
      if (line.startsWith("Subject:")) subject ??= line.slice("Subject:".length).trim();
    } else if (length === 0 || !/^[ \t]/.test(line)) {
      return { length: 0, hasHeaders: false };
    }
  }
  if (count === 0 || (count === 1 && subject === undefined)) return { length: 0, hasHeaders: false };
  return { length, hasHeaders: count > 1, ...(subject && { subject }) };
}

/** Number of lines of an attribution that starts here: it must lead to a deeper quotation or end the text. */
function attributionLength(lines: readonly Line[], content: Content, index: number): number {
  const depth = lines[index]?.depth ?? 0;
  if (!mail.mayStartAttribution(content(index))) return 0;
  let joined = "";
  for (let length = 1; length <= 3; length++) {
    const line = lines[index + length - 1];
    if (!line || line.blank || line.depth !== depth) return 0;
    joined = joined ? `${joined} ${content(index + length - 1)}` : content(index);
    if (!mail.isAttribution(joined)) continue;
    const below = skipBlank(lines, index + length);
    return below === lines.length || (lines[below]?.depth ?? 0) > depth ? length : 0;
  }
  return 0;
}

/** Number of lines of what cuts the message that is answered off, with the header block below it. */
function separatorLength(lines: readonly Line[], content: Content, index: number): number {
  if (mail.isOriginalMessage(content(index))) {
    const below = skipBlank(lines, index + 1);
    return below - index + headerLength(lines, content, below);
  }
  if (/^\s*_{8,}\s*$/.test(content(index))) {
    const below = skipBlank(lines, index + 1);
    const headers = headerLength(lines, content, below);
    return headers >= 2 ? below - index + headers : 0;
  }
  return mail.headerField(content(index)) === "from" ? headerLength(lines, content, index) : 0;
}

/** Number of lines of a quoted mail's header block; 0 if there are not two fields close together. */
function headerLength(lines: readonly Line[], content: Content, index: number): number {
  const fields = new Set<string>();
  let length = 0;
  for (; lines[index + length]?.blank === false; length++) {
    const field = mail.headerField(content(index + length));
    // A field that comes twice is no header's, and looking on would take the square of the lines.
    if (field && fields.has(field)) break;
    if (field) fields.add(field);
    else if (length === 0 || length > HEADER_WINDOW || !/^[ \t]/.test(content(index + length))) break;
  }
  return fields.size >= 2 ? length : 0;
}

/** `-- ` starts a signature; `--`, as editors leave it, only if little follows. */
function startsSignature(lines: readonly Line[], content: Content, index: number): boolean {
  const line = content(index);
  if (line === "-- ") return true;
  if (line !== "--") return false;
  for (let below = 1; below <= MAX_SIGNATURE + 1; below++) {
    const next = lines[index + below];
    if (!next || next.depth > 0 || attributionLength(lines, content, index + below) > 0) return true;
  }
  return false;
}

function skipBlank(lines: readonly Line[], index: number): number {
  let below = index;
  while (lines[below]?.blank && lines[below]?.depth === 0) below++;
  return below;
}
