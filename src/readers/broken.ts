import { ReadError } from "../errors.js";
import type { Source } from "../types.js";

/** Characters of the file that a message cites. */
const MAX_CITED = 40;

/** Quotes what stands in a file for a message, cut where it is long. */
export function cite(text: string): string {
  if (text.length <= MAX_CITED) return `“${text}”`;
  return `“${text.slice(0, MAX_CITED).replace(/[\uD800-\uDBFF]$/, "")}…”`;
}

/** Tells what is wrong at an offset of a file. */
export function brokenAt({ text, path }: Source, offset: number, problem: string): ReadError {
  return new ReadError(`${path}:${lineOf(text, offset)}: ${problem}`, path);
}

/** How deep lists and maps may be nested in each other. */
export const deepest = 500;

/** Tells that they are nested deeper. */
export function tooDeep(source: Source, offset: number): ReadError {
  return brokenAt(source, offset, `lists and maps are nested too deep; expected no more than ${deepest}`);
}

/** The line of an offset, 1-based; the end of a file belongs to the last line that is not blank. */
export function lineOf(text: string, offset: number): number {
  const end = offset < text.length ? offset : text.trimEnd().length;
  let line = 1;
  for (const { index } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index >= end) break;
    line++;
  }
  return line;
}
