import type { ReadError } from "../errors.js";
import type { LintResult, Message, RuleCounts } from "../types.js";
import type { Linter, Verdict } from "./linter.js";

/** What was found in one source. */
export interface Findings {
  readonly messages: Message[];
  replies: number;
  notApplicable: number;
  /** The source is of a kind that often holds no replies, and nothing in it looks like one. */
  unread?: true;
  /** Something was found whose words are not to be shown. */
  conceals: boolean;
  /** What each rule answered, if it is counted. */
  readonly rules?: Map<string, Record<keyof RuleCounts, number>>;
}

/** Begin with nothing found. */
export function noFindings(counted = false): Findings {
  return { messages: [], replies: 0, notApplicable: 0, conceals: false, ...(counted ? { rules: new Map() } : {}) };
}

/** Add what was found in one reply. */
export function addVerdict(findings: Findings, verdict: Verdict, { ruleIds }: Linter): void {
  for (const message of verdict.messages) findings.messages.push(message);
  if (verdict.applicable) findings.replies++;
  else findings.notApplicable++;
  findings.conceals ||= verdict.conceals;
  const { rules } = findings;
  if (!rules) return;
  ruleIds.forEach((id, index) => {
    const counts = rules.get(id) ?? { pass: 0, fail: 0, notApplicable: 0 };
    counts[verdict.outcomes[index] ?? "notApplicable"]++;
    rules.set(id, counts);
  });
}

/** The text of a source before and after its fixes. */
export interface Texts {
  readonly source: string;
  readonly output: string;
}

/** Sum up one source in ESLint's shape. */
export function toResult(filePath: string, findings: Findings, texts?: Texts): LintResult {
  const { messages, replies, notApplicable, unread, conceals, rules } = findings;
  let errorCount = 0;
  let fatalErrorCount = 0;
  let fixableErrorCount = 0;
  let fixableWarningCount = 0;
  for (const { severity, fatal, fix } of messages) {
    if (fatal) fatalErrorCount++;
    if (severity === 2) {
      errorCount++;
      if (fix) fixableErrorCount++;
    } else if (fix) fixableWarningCount++;
  }
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount,
    fatalErrorCount,
    warningCount: messages.length - errorCount,
    fixableErrorCount,
    fixableWarningCount,
    ...(texts && !conceals && shownOf(texts, messages.length > 0)),
    usedDeprecatedRules: [],
    replylint: {
      replies,
      notApplicable,
      ...(unread && { unread }),
      ...(rules && { rules: Object.fromEntries(rules) }),
    },
  };
}

function shownOf({ source, output }: Texts, hasMessages: boolean): Pick<LintResult, "source" | "output"> {
  if (output !== source) return { output };
  return hasMessages ? { source } : {};
}

/** Tell that a source could not be found or read to its end; what was found before stays. */
export function fatalResult(
  filePath: string,
  error: ReadError,
  findings: Findings = noFindings(),
  firstLine = 1,
): LintResult {
  // A reader names the line behind the path.
  const told = error.message.startsWith(`${filePath}:`) ? /^:(\d+)/.exec(error.message.slice(filePath.length)) : null;
  const line = Number(told?.[1] ?? 1) + firstLine - 1;
  const message = told ? `${filePath}:${line}${error.message.slice(filePath.length + told[0].length)}` : error.message;
  const fatal: Message = { ruleId: null, severity: 2, fatal: true, message, line, column: 1 };
  return toResult(filePath, { ...findings, messages: [...findings.messages, fatal] });
}
