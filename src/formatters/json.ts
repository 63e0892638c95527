import type { LintResult } from "../types.js";
import { printable } from "./printable.js";

/**
 * Format results as ESLint's JSON on a single line, as editors read it.
 * `JSON.stringify` leaves bidi marks and the like as they are; their escapes mean the same and are safe to look at.
 */
export default function* json(results: readonly LintResult[]): Iterable<string> {
  let before = "[";
  for (const result of results) {
    yield before;
    yield* resultPieces(result);
    before = ",";
  }
  yield results.length > 0 ? "]" : "[]";
}

/** Longest stretch of a file that is written at once, in UTF-16 units. */
const stretch = 65_536;

/** A result as `JSON.stringify` writes it: message by message, and the text of a file stretch by stretch. */
function* resultPieces({ filePath, messages, ...rest }: LintResult): Iterable<string> {
  yield `{"filePath":${stringify(filePath)},"messages":[`;
  for (const [index, message] of messages.entries()) yield (index > 0 ? "," : "") + stringify(message);
  yield "]";
  for (const [key, value] of Object.entries(rest)) {
    yield `,"${key}":`;
    if (typeof value === "string") yield* stringPieces(value);
    else yield stringify(value);
  }
  yield "}";
}

function* stringPieces(text: string): Iterable<string> {
  yield '"';
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + stretch, text.length);
    // The two units of a character stay together.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end++;
    yield stringify(text.slice(start, end)).slice(1, -1);
    start = end;
  }
  yield '"';
}

function stringify(value: unknown): string {
  return printable(JSON.stringify(value));
}
