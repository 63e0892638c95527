import type { FormatterContext, LintResult } from "../types.js";
import type { Flags } from "./options.js";

/** What was found in all results; the exit status depends on it. */
export type Totals = Pick<LintResult, "errorCount" | "fatalErrorCount" | "warningCount">;

/** Nothing found yet. */
export const noTotals: Totals = { errorCount: 0, fatalErrorCount: 0, warningCount: 0 };

/** Add what was found in one more result. */
export function addTotals(totals: Totals, result: Totals): Totals {
  return {
    errorCount: totals.errorCount + result.errorCount,
    fatalErrorCount: totals.fatalErrorCount + result.fatalErrorCount,
    warningCount: totals.warningCount + result.warningCount,
  };
}

/** How many warnings there are and may be, if there are too many. */
export function exceededWarnings(
  { warningCount }: Totals,
  { maxWarnings = Number.POSITIVE_INFINITY }: Flags,
): FormatterContext["maxWarningsExceeded"] {
  return warningCount > maxWarnings ? { maxWarnings, foundWarnings: warningCount } : undefined;
}

/** Tell that there are too many warnings. */
export function tooManyWarnings({
  foundWarnings,
  maxWarnings,
}: NonNullable<FormatterContext["maxWarningsExceeded"]>): string {
  return `Too many warnings: ${foundWarnings} found, ${maxWarnings} allowed`;
}

/** The exit status: 2 if something could not be read, 1 for errors or too many warnings, else 0. */
export function exitStatus(totals: Totals, flags: Flags): number {
  if (totals.fatalErrorCount > 0) return 2;
  return totals.errorCount > 0 || exceededWarnings(totals, flags) ? 1 : 0;
}
