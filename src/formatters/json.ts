import type { LintResult } from "../types.js";
import { printable } from "./printable.js";

/**
 * Format results as ESLint's JSON on a single line, as editors read it.
 * `JSON.stringify` leaves bidi marks and the like as they are; their escapes mean the same and are safe to look at.
 */
export default function json(results: readonly LintResult[]): string {
  return printable(JSON.stringify(results));
}
