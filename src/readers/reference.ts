import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";

/** Decodes a character reference such as `&amp;`, `&#39;` or `&#x27;`; an unknown one stays as it is. */
export function decodeReference(reference: string): string {
  const [, hash = "", x = "", value = ""] = /^&(#?)(x?)(.*);$/i.exec(reference) ?? [];
  if (hash === "") return decodeNamedCharacterReference(x + value) || reference;
  return decodeNumericCharacterReference(value, x === "" ? 10 : 16);
}
