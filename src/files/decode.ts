import { isUtf8 } from "node:buffer";
import { extname } from "node:path";
import { ReadError } from "../errors.js";

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["gzip archive", [0x1f, 0x8b, 0x08]],
  ["7z archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Mails may be in any charset, and in several: what is not UTF-8 is decoded byte by byte, for their reader to decode. */
const MAIL_ENDINGS = [".eml", ".mail", ".mbox"];

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4_096;

/**
 * Decodes a file to a text without a byte order mark: UTF-8, or UTF-16 that says so. A mail that is not valid UTF-8
 * becomes one character a byte.
 * @throws {ReadError} that names the file, what is wrong with it and where
 */
export function decode(bytes: Uint8Array, path: string): string {
  const fail = (problem: string): never => {
    throw new ReadError(`${path} ${problem}`, path);
  };
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return fail("is encoded in UTF-32; save it as UTF-8");
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs("utf-16le", bytes) ?? fail("is not valid UTF-16");
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs("utf-16be", bytes) ?? fail("is not valid UTF-16");

  const format = MAGIC.find(([, magic]) => startsWith(bytes, magic))?.[0];
  if (format) return fail(`is a binary file (${format}), not text`);
  if (bytes.includes(0)) return fail(describeNul(bytes));
  const text = decodeAs("utf-8", bytes);
  if (text !== undefined) return text;
  const isMail = MAIL_ENDINGS.includes(extname(path).toLowerCase()) && !startsWith(bytes, UTF8_MARK);
  return isMail ? Buffer.from(bytes).toString("latin1") : fail(describeBadByte(bytes));
}

/**
 * Encodes a text as the bytes of a file are encoded, its byte order mark included.
 * @throws {ReadError} if the file is decoded byte by byte and the text has what is no byte
 */
export function encodeLike(bytes: Uint8Array, text: string, path: string): Uint8Array {
  if (startsWith(bytes, [0xff, 0xfe])) return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (startsWith(bytes, [0xfe, 0xff])) return Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  if (startsWith(bytes, UTF8_MARK)) return Buffer.from(`\uFEFF${text}`);
  if (isUtf8(bytes)) return Buffer.from(text);
  if (/[^\x00-\xFF]/.test(text))
    throw new ReadError(`${path} is in a charset that cannot hold its fixes; they were not written`, path);
  return Buffer.from(text, "latin1");
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  for (let index = 0; index < prefix.length; index++) if (bytes[index] !== prefix[index]) return false;
  return true;
}

/** Nearly every file is decoded by it, so it is made once. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return (encoding === "utf-8" ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}

function describeNul(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return "looks like UTF-16LE without a byte order mark; save it as UTF-8";
  if (even > half * 0.4 && odd < half * 0.1) return "looks like UTF-16BE without a byte order mark; save it as UTF-8";

  const isPlain = bytes.indexOf(0) === bytes.lastIndexOf(0) && !bytes.some(isBinaryControl);
  if (!isPlain) return "is a binary file, not text";
  const line = lineAt(Buffer.from(bytes).toString("latin1", 0, bytes.indexOf(0)));
  return `has a NUL byte in line ${line}; remove it`;
}

/** Control characters other than NUL that no text has. */
function isBinaryControl(byte: number): boolean {
  return byte > 0 && byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b;
}

/** Where the bytes stop being UTF-8: the first replacement character that the source does not have itself. */
function describeBadByte(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(text.slice(from, index));
    from = index;
    if (!startsWith(bytes.subarray(offset), [0xef, 0xbf, 0xbd])) break;
  }
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const line = lineAt(text.slice(0, from));
  return `is not valid UTF-8: byte 0x${byte} at offset ${offset}, line ${line}; save it as UTF-8`;
}

function lineAt(before: string): number {
  return (before.match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
