/** Controls, format characters (bidi marks, zero-width characters, tags), lone surrogates, line separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Show what a terminal would obey, hide or reorder as an escape that can be read: ESC becomes `\u001b`.
 * The text stays on one line. For any text that comes from a reply, a file name or a command line.
 */
export function printable(text: string): string {
  if (/^[ -~‘’“”]*$/.test(text)) return text;
  return text.replace(unprintable, (character) => shortEscapes[character] ?? escapeUnits(character));
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join("");
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
