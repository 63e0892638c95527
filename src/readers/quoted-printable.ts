import { ByteWriter, openCharset } from "./byte-writer.js";
import type { Charset } from "./charset.js";
import type { Field } from "./data.js";
import type { Mapped, SegmentMap } from "./source-map.js";

/** A line has no more characters than this, says RFC 2045. */
const MAX_LINE = 76;

/**
 * Decodes quoted-printable text from `start` to `end` (RFC 2045). What stands there as it is can be edited; bytes that
 * are no text in the charset become U+FFFD, and a `=` that starts no escape stands for itself.
 * @throws {BrokenMail} if the charset is unknown
 */
export function decodeQuotedPrintable(source: string, start: number, end: number, charset: string): Field {
  const mapped = decode(source, start, end, openCharset(charset, start));
  return {
    ...mapped,
    encode(prose, range) {
      const head = source.slice(Math.max(start, range.start - MAX_LINE - 1), range.start);
      const tail = source.slice(range.end, Math.min(end, range.end + MAX_LINE + 1));
      const before = head.slice(Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r")) + 1);
      const after = /^[^\r\n]*/.exec(tail)?.[0] ?? "";
      const written = write(prose, after.trim() === "", openCharset(charset, start));
      if (written === undefined || before.length + written.length + after.length > MAX_LINE) return undefined;

      const replaced = source.slice(range.start, range.end);
      const read = (middle: string): Mapped => {
        const line = before + middle + after;
        return decode(line, 0, line.length, openCharset(charset, start));
      };
      const { text, map } = read(replaced);
      const at = offsetOf(map, before.length, replaced.length);
      if (at === undefined) return undefined;
      const wanted = text.slice(0, at) + prose + text.slice(at + replaced.length);
      return read(written).text === wanted ? written : undefined;
    },
  };
}

/** A stretch of a mail's source in a charset; `raw` if its characters are the bytes of a file that was no UTF-8. */
export interface AsIs {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly raw: boolean;
}

/**
 * Copies text that has no transfer encoding; where the source is raw, its bytes are read in their charset.
 * @throws {BrokenMail} if the charset is unknown
 */
export function decodeAsIs(source: string, { start, end, charset: label, raw }: AsIs): Field {
  const charset = openCharset(label, start);
  const writer = new ByteWriter(source, charset);
  const text = source.slice(start, end);
  // What looks raw but has no character of UTF-8 is a file in UTF-8 after all, or Latin-1 under a wrong name.
  const isCoded = raw && (charset.name !== "utf-8" || /[\xC2-\xF4][\x80-\xBF]/.test(text));
  const ascii = /[\x00-\x7F]+/y;
  let position = isCoded ? start : end;
  if (!isCoded) writer.literal(start, end);
  while (position < end) {
    ascii.lastIndex = position;
    const next = ascii.test(source) ? Math.min(ascii.lastIndex, end) : position + 1;
    if (source.charCodeAt(position) < 0x80) writer.literal(position, next);
    else writer.byte(source.charCodeAt(position), position, next);
    position = next;
  }
  // If raw, only its own characters show how the file is encoded.
  const isBeyondAscii = /[^\x00-\x7F]/.test(text);
  const encodeCharacter = (character: string): string | undefined => {
    if (character < "\x80") return character;
    if (!isCoded) return charset.name === "utf-8" && (!raw || isBeyondAscii) ? character : undefined;
    const bytes = isBeyondAscii ? charset.encode(character) : undefined;
    return bytes && String.fromCharCode(...bytes);
  };
  return {
    ...writer.finish(),
    encode(prose) {
      const written = /[\r\n]/.test(prose) ? [undefined] : Array.from(prose, encodeCharacter);
      return written.includes(undefined) ? undefined : written.join("");
    },
  };
}

function decode(source: string, start: number, end: number, charset: Charset): Mapped {
  const writer = new ByteWriter(source, charset);
  const breaks = /\r\n|\n|\r/g;
  const escapes = /=([\dA-Fa-f]{2})?/g;
  const escapeFrom = (position: number): RegExpExecArray | null => {
    escapes.lastIndex = position;
    return escapes.exec(source);
  };
  let found = escapeFrom(start);
  const writeLine = (from: number, to: number): void => {
    let position = from;
    // The search goes on where the last one ended, so that lines without escapes are not searched again and again.
    if (found && found.index < position) found = escapeFrom(position);
    for (; found && found.index < to; found = escapeFrom(position)) {
      const { 1: hex, index } = found;
      writer.literal(position, index);
      position = index + 1;
      if (hex === undefined || index + 3 > to) {
        writer.atom("=", index, position);
      } else {
        position = index + 3;
        writer.byte(Number.parseInt(hex, 16), index, position);
      }
    }
    writer.literal(position, to);
  };

  for (let line = start; line < end; ) {
    breaks.lastIndex = line;
    const lineBreak = breaks.exec(source);
    const lineEnd = Math.min(lineBreak?.index ?? end, end);
    const next = lineBreak ? Math.min(breaks.lastIndex, end) : end;
    let textEnd = lineEnd;
    while (textEnd > line && " \t".includes(source.charAt(textEnd - 1))) textEnd--;
    const isSoft = textEnd > line && source[textEnd - 1] === "=";
    writeLine(line, isSoft ? textEnd - 1 : textEnd);
    if (!isSoft) writer.literal(lineEnd, next);
    line = next;
  }
  return writer.finish();
}

/** Writes prose in quoted-printable, white space at the end of a line too; undefined if it cannot be written. */
function write(prose: string, endsLine: boolean, charset: Charset): string | undefined {
  if (/[\r\n]/.test(prose)) return undefined;
  const characters = Array.from(prose);
  let written = "";
  for (const [index, character] of characters.entries()) {
    const bytes = charset.encode(character);
    if (!bytes) return undefined;
    const last = endsLine && index === characters.length - 1;
    if (/[!-<>-~]/.test(character) || (!last && /[ \t]/.test(character))) written += character;
    else for (const byte of bytes) written += `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return written;
}

/** Finds the text's offset of a stretch of the source that was copied as it is. */
function offsetOf(map: SegmentMap, start: number, length: number): number | undefined {
  for (let index = 0; index < map.size; index++) {
    const { linear, outStart, srcStart, srcEnd } = map.at(index);
    if (linear && srcStart <= start && start + length <= srcEnd) return outStart + start - srcStart;
  }
  return undefined;
}
