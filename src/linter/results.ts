import type { ReadError } from "../errors.js";
import type { LintResult, Message } from "../types.js";

/** What was found in one source. */
export interface Findings {
  readonly messages: Message[];
  replies: number;
  notApplicable: number;
}

/** Sum up one source in ESLint's shape; its text is given along only where there is something to show in it. */
export function toResult(
  filePath: string,
  source: string | undefined,
  { messages, replies, notApplicable }: Findings,
): LintResult {
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix).length,
    ...(source !== undefined && messages.length > 0 ? { source } : {}),
    usedDeprecatedRules: [],
    replylint: { replies, notApplicable },
  };
}

/** Tell that a source could not be found or read to its end; what was found before stays. */
export function fatalResult(filePath: string, error: ReadError, findings?: Findings): LintResult {
  const fatal: Message = { ruleId: null, severity: 2, fatal: true, message: error.message, line: 1, column: 1 };
  const { messages, replies, notApplicable } = findings ?? { messages: [], replies: 0, notApplicable: 0 };
  return toResult(filePath, undefined, { messages: [...messages, fatal], replies, notApplicable });
}
