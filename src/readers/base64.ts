import { BrokenMail } from "./broken-mail.js";
import { ByteWriter, openCharset } from "./byte-writer.js";
import type { Field } from "./data.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD = 64;
const SPACE = 65;
const SEXTETS = new Int8Array(128).fill(-1);
for (let index = 0; index < ALPHABET.length; index++) SEXTETS[ALPHABET.charCodeAt(index)] = index;
SEXTETS["=".charCodeAt(0)] = PAD;
for (const space of " \t\r\n\f\v") SEXTETS[space.charCodeAt(0)] = SPACE;

/**
 * Decodes base64 from `start` to `end`: each character is mapped to its groups of four, so nothing can be edited.
 * @throws {BrokenMail} at the character that is no base64
 */
export function decodeBase64(source: string, start: number, end: number, charset: string): Field {
  const writer = new ByteWriter(source, openCharset(charset, start));
  let bits = 0;
  let count = 0;
  let padding = 0;
  let groupStart = start;
  let groupEnd = start;
  const closeGroup = (): void => {
    for (let index = 0; index + 1 < count; index++) {
      writer.byte(((bits << (6 * (4 - count))) >> (16 - 8 * index)) & 0xff, groupStart, groupEnd);
    }
    bits = count = padding = 0;
  };
  for (let position = start; position < end; position++) {
    const sextet = SEXTETS[source.charCodeAt(position)] ?? -1;
    if (sextet === SPACE) continue;
    if (sextet < 0 || (sextet === PAD ? count < 2 : padding > 0)) {
      const found = String.fromCodePoint(source.codePointAt(position) ?? 0);
      throw new BrokenMail(`the base64 text is broken at “${found}”; expected letters, digits, “+” and “/”`, position);
    }
    if (count === 0) groupStart = position;
    groupEnd = position + 1;
    if (sextet === PAD) {
      padding++;
    } else {
      bits = (bits << 6) | sextet;
      count++;
    }
    if (count + padding === 4) closeGroup();
  }
  if (count === 1)
    throw new BrokenMail("the base64 text ends too early; expected groups of four characters", groupStart);
  closeGroup();
  return { ...writer.finish(), encode: () => undefined };
}
