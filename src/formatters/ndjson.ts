import type { LintResult } from "../types.js";
import { printable } from "./printable.js";

/** Format each result as ESLint's JSON, one a line. */
export default function* ndjson(results: readonly LintResult[]): Iterable<string> {
  for (const [index, result] of results.entries()) yield (index > 0 ? "\n" : "") + printable(JSON.stringify(result));
}
