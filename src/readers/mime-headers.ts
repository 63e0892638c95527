import { findCharset } from "./charset.js";

/** One field of a mail's head. */
export interface HeaderField {
  /** Its value, unfolded and trimmed, not decoded. */
  readonly value: string;
  /** Where its line begins in the source. */
  readonly start: number;
}

/** The head of a mail or of one of its parts. */
export interface Head {
  /** By name in lower case; of fields that occur more than once, the first. */
  readonly fields: ReadonlyMap<string, HeaderField>;
  readonly bodyStart: number;
}

/** A value such as `text/plain; charset="utf-8"`. */
export interface Structured {
  /** What stands before the parameters, in lower case. */
  readonly value: string;
  /** By name in lower case. */
  readonly params: ReadonlyMap<string, string>;
}

/** Longer values are cut before they are looked into: no mail program writes them. */
const MAX_VALUE = 8_000;
const FIELD = /([!-9;-~]+)[ \t]*:/y;
const BREAK = /\r\n|\n|\r/g;
const PARAMETER = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi;
const MAIL_FIELD =
  /^(?:from|sender|to|cc|bcc|subject|date|reply-to|message-id|in-reply-to|references|received|return-path|delivered-to|mime-version|content-[a-z-]+|x-[a-z\d-]+)$/;

/** Reads the head from `start` on; it ends at a blank line, or before the first line that is no field. */
export function readHead(source: string, start: number, end: number): Head {
  const fields = new Map<string, HeaderField>();
  let position = start;
  while (position < end) {
    const line = lineAt(source, position, end);
    if (line.end === position) return { fields, bodyStart: line.next };
    FIELD.lastIndex = position;
    const name = FIELD.exec(source)?.[1]?.toLowerCase();
    if (name === undefined || FIELD.lastIndex > line.end) break;

    const valueStart = FIELD.lastIndex;
    let last = line;
    while (last.next < end && " \t".includes(source.charAt(last.next))) last = lineAt(source, last.next, end);
    if (!fields.has(name)) {
      const value = source.slice(valueStart, last.end).replace(BREAK, "").trim();
      fields.set(name, { value, start: position });
    }
    position = last.next;
  }
  return { fields, bodyStart: position };
}

/** Tells whether a head is a mail's, not a sentence with a colon. */
export function isMailHead({ fields }: Head): boolean {
  for (const name of fields.keys()) if (MAIL_FIELD.test(name)) return true;
  return false;
}

/** Reads a value with parameters; of parameters that occur more than once, the first holds. */
export function readStructured(value: string): Structured {
  const text = value.slice(0, MAX_VALUE);
  const params = new Map<string, string>();
  for (const [, name = "", quoted, bare] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!params.has(key)) params.set(key, quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "");
  }
  return { value: (/^[^;\s(]*/.exec(text)?.[0] ?? "").toLowerCase(), params };
}

/** Decodes the encoded words of a value (RFC 2047), such as `=?utf-8?q?caf=C3=A9?=`; those it cannot stay as they are. */
export function decodeWords(field: string): string {
  const value = field.slice(0, MAX_VALUE);
  let decoded = "";
  let position = 0;
  let run: { label: string; bytes: number[] } | undefined;
  const closeRun = (): void => {
    if (run) decoded += findCharset(run.label)?.decode(run.bytes) ?? "";
    run = undefined;
  };
  for (const { 0: raw, 1: name = "", 2: way = "", 3: content = "", index } of value.matchAll(ENCODED_WORD)) {
    const label = name.replace(/\*.*/, "").toLowerCase();
    const between = value.slice(position, index);
    // A character may be cut between two words, so those of a charset are decoded together.
    if (!run || run.label !== label || between.trim() !== "") {
      const adjacent = run !== undefined && between.trim() === "";
      closeRun();
      if (!adjacent) decoded += between;
    }
    position = index + raw.length;
    if (!findCharset(label)) {
      closeRun();
      decoded += raw;
      continue;
    }
    run ??= { label, bytes: [] };
    for (const byte of wordBytes(way, content)) run.bytes.push(byte);
  }
  closeRun();
  return decoded + value.slice(position);
}

function wordBytes(way: string, content: string): Iterable<number> {
  if (way.toLowerCase() === "b") return Buffer.from(content, "base64");
  const text = content
    .replaceAll("_", " ")
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}

function lineAt(source: string, start: number, end: number): { end: number; next: number } {
  BREAK.lastIndex = start;
  const found = BREAK.exec(source);
  if (!found || found.index >= end) return { end, next: end };
  return { end: found.index, next: Math.min(BREAK.lastIndex, end) };
}
