/** How a mail's bytes are read as text and prose is written as bytes. */
export interface Charset {
  /** As the Encoding Standard calls it. */
  readonly name: string;
  /** Bytes below 0x80 may be more than ASCII, whatever stands before them. */
  readonly stateful: boolean;
  /** Reads the next byte: the characters that it completes, if any. */
  push(byte: number): string;
  /** Reads the end: U+FFFD if a character was begun. */
  flush(): string;
  /** Reads bytes on their own. */
  decode(bytes: readonly number[]): string;
  /** Writes one character; undefined if the charset does not hold it. */
  encode(character: string): readonly number[] | undefined;
}

const MULTI_BYTE = /^(?:utf-|gb|big5|euc-|shift_jis|iso-2022-)/;
const STATEFUL = /^(?:utf-16|iso-2022-)/;
const ASCII_LABEL = /^(?:us-)?ascii$|^ansi_x3/;
/** Labels under which the bytes 0x80 to 0x9F are control characters, or Windows' characters, as the reader likes. */
const ISO_LABEL = /^(?:iso|latin|l\d|csiso|cp819|ibm819)/;
/** Bytes 0x80 to 0x9F of windows-1252; some versions of Node.js decode them as Latin-1. */
const WINDOWS_C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** Opens a charset by the name that a mail gives it; undefined if nobody knows it. */
export function findCharset(label: string): Charset | undefined {
  let name: string;
  try {
    name = new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
  return MULTI_BYTE.test(name) ? multiByte(name) : singleByte(name, label.toLowerCase());
}

function multiByte(name: string): Charset {
  const stream = new TextDecoder(name, { ignoreBOM: true });
  const whole = new TextDecoder(name, { ignoreBOM: true });
  const one = new Uint8Array(1);
  const limit = name === "utf-8" ? Number.POSITIVE_INFINITY : 0x80;
  return {
    name,
    stateful: STATEFUL.test(name),
    push(byte) {
      one[0] = byte;
      return stream.decode(one, { stream: true });
    },
    flush: () => stream.decode(),
    decode: (bytes) => whole.decode(Uint8Array.from(bytes)),
    encode(character) {
      const known = (character.codePointAt(0) ?? 0) < limit && !/\p{Surrogate}/u.test(character);
      return known ? [...Buffer.from(character)] : undefined;
    },
  };
}

function singleByte(name: string, label: string): Charset {
  const decoder = new TextDecoder(name);
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  if (name === "windows-1252") table.splice(0x80, WINDOWS_C1.length, ...WINDOWS_C1);
  const surest = ASCII_LABEL.test(label) ? 0 : ISO_LABEL.test(label) ? 0xa0 : 0x80;
  const isSure = (byte: number): boolean => (byte >= 0 && byte < 0x80) || (surest > 0 && byte >= surest);
  const push = (byte: number): string => table[byte] ?? "";
  return {
    name,
    stateful: false,
    push,
    flush: () => "",
    decode: (bytes) => bytes.map(push).join(""),
    encode(character) {
      const byte = character === "\uFFFD" ? -1 : table.indexOf(character);
      return isSure(byte) ? [byte] : undefined;
    },
  };
}
