import { isUtf8 } from "node:buffer";
import { ReadError } from "../errors.js";
import type { Encode, Range, Source } from "../types.js";
import { decodeBase64 } from "./base64.js";
import { BrokenMail } from "./broken-mail.js";
import type { Field } from "./data.js";
import { decodeWords, type Head, isMailHead, readHead, readStructured } from "./mime-headers.js";
import type { Markup } from "./prose.js";
import { type AsIs, decodeAsIs, decodeQuotedPrintable } from "./quoted-printable.js";

/** The text that a mail was written to say. */
export interface MailText extends Field {
  readonly markup: Markup;
}

/** A mail with its head read. */
export interface Mail {
  readonly head: Head;
  readonly subject?: string;
  /**
   * Reads its text: of text and HTML twins the text, of several parts the first that is no attachment; undefined if
   * it has none or all are blank.
   * @throws {BrokenMail}
   */
  readText(): MailText | undefined;
}

/** A mail's source; `raw` if its characters are the bytes of a file that was no UTF-8. */
interface Frame {
  readonly source: string;
  readonly raw: boolean;
}

const MAX_DEPTH = 20;
const MAX_PARTS = 10_000;
const BOUNDARY_END = /(--)?[ \t]*(?:\r\n|\n|\r|$)/y;

/** Opens a mail; undefined if the text does not begin with a mail's head. Offsets are those of `source`. */
export function openMail(source: string, raw: boolean): Mail | undefined {
  const head = readHead(source, 0, source.length);
  if (!isMailHead(head)) return undefined;
  const field = head.fields.get("subject")?.value ?? "";
  const bytes = Buffer.from(field, "latin1");
  const subject = decodeWords(raw && isUtf8(bytes) ? bytes.toString() : field)
    .replace(/\s+/g, " ")
    .trim();
  return {
    head,
    ...(subject && { subject }),
    readText: () => readEntity({ source, raw }, head, source.length, 0),
  };
}

/** Tells whether a text was decoded byte by byte, as it was no valid UTF-8; see `decode` of the files. */
export function isByteText(text: string): boolean {
  return /[\x80-\xFF]/.test(text) && !/[^\x00-\xFF]/.test(text) && !isUtf8(Buffer.from(text, "latin1"));
}

/**
 * Does what may find a mail broken, and tells where in its file it is.
 * @throws {ReadError}
 */
export function inFile<T>({ text, path }: Source, act: () => T, toFile = (offset: number): number => offset): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof BrokenMail)) throw error;
    const line = (text.slice(0, toFile(error.offset)).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
    throw new ReadError(`${path}:${line}: ${error.problem}`, path);
  }
}

/** Tells whether an edit would make its line begin like a line of the mail's machinery. */
export function wouldStart(pattern: RegExp, source: string, { start, end }: Range, written: string): boolean {
  const before = source.slice(Math.max(0, start - 200), start);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return pattern.test(before.slice(lineStart) + written + source.slice(end, end + 10));
}

function readEntity(frame: Frame, head: Head, end: number, depth: number): MailText | undefined {
  const value = (name: string): string => head.fields.get(name)?.value ?? "";
  const type = readStructured(value("content-type"));
  if (readStructured(value("content-disposition")).value === "attachment") return undefined;
  if (type.value.startsWith("multipart/")) {
    const place = head.fields.get("content-type")?.start ?? 0;
    const boundary = type.params.get("boundary")?.trimEnd();
    if (!boundary) throw new BrokenMail("the mail says multipart but names no boundary; expected “boundary=…”", place);
    if (depth === MAX_DEPTH)
      throw new BrokenMail(`parts are nested in more than ${MAX_DEPTH} multiparts; expected no more`, place);
    return readParts(frame, head.bodyStart, end, {
      boundary,
      depth,
      place,
      twins: type.value.endsWith("/alternative"),
    });
  }
  if (type.value.includes("/") && !/^text\/(?:plain|html)$/.test(type.value)) return undefined;

  const field = decodeBody(frame, head, end, type.params.get("charset"));
  if (field.text.trim() === "") return undefined;
  const encode: Encode = (prose, range) => {
    const written = field.encode(prose, range);
    const breaks = depth > 0 && written !== undefined && wouldStart(/^--/, frame.source, range, written);
    return breaks ? undefined : written;
  };
  return { ...field, encode, markup: type.value === "text/html" ? "html" : "text" };
}

interface Multipart {
  readonly boundary: string;
  readonly depth: number;
  /** Where the source says that there are parts. */
  readonly place: number;
  /** The parts say the same, each in its own format. */
  readonly twins: boolean;
}

function readParts(frame: Frame, start: number, end: number, multipart: Multipart): MailText | undefined {
  const { boundary, depth, place, twins } = multipart;
  let html: MailText | undefined;
  let count = 0;
  for (const part of partsOf(frame.source.slice(start, end), `--${boundary}`)) {
    if (++count > MAX_PARTS)
      throw new BrokenMail(`the mail has more than ${MAX_PARTS} parts before its text; expected no more`, place);
    const partEnd = start + part.end;
    const text = readEntity(frame, readHead(frame.source, start + part.start, partEnd), partEnd, depth + 1);
    if (text && !(twins && text.markup === "html")) return text;
    html ??= text;
  }
  if (count === 0)
    throw new BrokenMail(`the boundary “${boundary.slice(0, 70)}” is named but stands before no part`, place);
  return html;
}

/** The stretches between the lines that begin with `mark`; the last one may lack its end. */
function* partsOf(body: string, mark: string): Iterable<Range> {
  let open = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && !"\r\n".includes(body.charAt(at - 1))) continue;
    BOUNDARY_END.lastIndex = at + mark.length;
    const closing = BOUNDARY_END.exec(body);
    if (!closing) continue;
    const next = BOUNDARY_END.lastIndex;
    if (open >= 0) {
      const lineBreak = body.slice(at - 2, at) === "\r\n" ? 2 : 1;
      yield { start: open, end: Math.max(open, at - lineBreak) };
    }
    if (closing[1]) return;
    open = next;
  }
  if (open >= 0) yield { start: open, end: body.length };
}

function decodeBody({ source, raw }: Frame, head: Head, end: number, declared: string | undefined): Field {
  const start = head.bodyStart;
  const field = head.fields.get("content-transfer-encoding");
  const encoding = (/^[^\s;(]*/.exec(field?.value ?? "")?.[0] || "7bit").toLowerCase();
  const charset = declared?.trim();
  // ASCII, which holds where none is declared, is UTF-8 too; but nothing else must be added to it.
  const decoded = decodeAs(encoding, source, { start, end, charset: charset || "utf-8", raw });
  if (!decoded) {
    const problem = `the transfer encoding “${encoding.slice(0, 60)}” is not known`;
    throw new BrokenMail(`${problem}; expected quoted-printable, base64, 7bit, 8bit or binary`, field?.start ?? start);
  }
  return charset && encoding !== "7bit" ? decoded : asciiOnly(decoded);
}

function decodeAs(encoding: string, source: string, stretch: AsIs): Field | undefined {
  const { start, end, charset } = stretch;
  if (encoding === "quoted-printable") return decodeQuotedPrintable(source, start, end, charset);
  if (encoding === "base64") return decodeBase64(source, start, end, charset);
  return /^(?:7bit|8bit|binary)$/.test(encoding) ? decodeAsIs(source, stretch) : undefined;
}

function asciiOnly(field: Field): Field {
  return { ...field, encode: (prose, range) => (/[^\x00-\x7F]/.test(prose) ? undefined : field.encode(prose, range)) };
}
