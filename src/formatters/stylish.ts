import type { Formatter, LintResult, Message, RuleCounts } from "../types.js";
import { count, place, wording } from "./message.js";
import { printable } from "./printable.js";

type Style = "bold" | "dim" | "red" | "underline" | "yellow";

/** What colours the parts of the report. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const asIs = (text: string) => text;
const plain: Paint = { bold: asIs, dim: asIs, red: asIs, underline: asIs, yellow: asIs };

/**
 * Make the formatter for people: findings by file, a table each, and a summary; nothing when all is clean.
 * It is ESLint's layout to the character, so that the problem matchers of CI and editors read it.
 * Without `paint` it never colours.
 */
export default function stylish(paint: Paint = plain): Formatter {
  return (results, { color }) => report(results, color ? paint : plain);
}

function* report(results: readonly LintResult[], paint: Paint): Iterable<string> {
  const found = results.filter(({ messages }) => messages.length > 0);
  const rules = ruleTable(results);
  for (const { filePath, messages } of found) {
    yield `\n${paint.underline(printable(filePath))}\n`;
    yield* table(messages, paint);
  }
  if (found.length > 0) yield `\n${summary(found, paint)}`;
  if (rules !== "") yield found.length > 0 ? `\n${rules}` : rules;
}

/** Twice over the messages, once for their widths, rather than keep what is written of each. */
function* table(messages: readonly Message[], paint: Paint): Iterable<string> {
  const lineWidth = widest(messages, ({ line }) => String(line).length);
  const columnWidth = widest(messages, ({ column }) => String(column).length);
  const levelWidth = messages.some(({ severity }) => severity === 1) ? "warning".length : "error".length;
  const textWidth = widest(messages, (message) => sentence(message).length + place(message).length);

  for (const message of messages) {
    const text = sentence(message);
    const reply = place(message);
    const indent = " ".repeat(2 + lineWidth - String(message.line).length);
    const at = paint.dim(`${message.line}:${message.column}`);
    const gap = " ".repeat(2 + columnWidth - String(message.column).length);
    const level = message.severity === 2 ? paint.red("error".padEnd(levelWidth)) : paint.yellow("warning");
    const rule =
      message.ruleId === null
        ? ""
        : " ".repeat(2 + textWidth - text.length - reply.length) + paint.dim(printable(message.ruleId));
    yield `${indent}${at}${gap}${level}  ${text}${paint.dim(reply)}${rule}\n`;
  }
}

function sentence(message: Message): string {
  return wording(message).replace(/(?<=[^ ])\.$/, "");
}

function widest<T>(rows: readonly T[], width: (row: T) => number): number {
  return rows.reduce((most, row) => Math.max(most, width(row)), 0);
}

function summary(results: readonly LintResult[], paint: Paint): string {
  const errors = total(results, "errorCount");
  const warnings = total(results, "warningCount");
  const fixableErrors = total(results, "fixableErrorCount");
  const fixableWarnings = total(results, "fixableWarningCount");
  const problems = `✖ ${count(errors + warnings, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`;
  const lines = [paint.bold(errors > 0 ? paint.red(problems) : paint.yellow(problems))];
  if (fixableErrors + fixableWarnings > 0) {
    const fixable = `${count(fixableErrors, "error")} and ${count(fixableWarnings, "warning")}`;
    lines.push(paint.bold(`  ${fixable} potentially fixable with the \`--fix\` option.`));
  }
  return `${lines.join("\n")}\n`;
}

/** How many replies passed and failed each rule, where that was counted. */
function ruleTable(results: readonly LintResult[]): string {
  const sums = new Map<string, Record<keyof RuleCounts, number>>();
  for (const { replylint } of results)
    for (const [id, { pass, fail, notApplicable }] of Object.entries(replylint.rules ?? {})) {
      const sum = sums.get(id) ?? { pass: 0, fail: 0, notApplicable: 0 };
      sums.set(id, { pass: sum.pass + pass, fail: sum.fail + fail, notApplicable: sum.notApplicable + notApplicable });
    }
  if (sums.size === 0) return "";
  const rows = Array.from(sums, ([id, { pass, fail, notApplicable }]) => [id, pass, fail, notApplicable].map(String));
  const table = [["rule", "pass", "fail", "not applicable"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => widest(table, (row) => (row[column] as string).length));
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("  "),
  );
  return `${lines.join("\n")}\n`;
}

type Count = "errorCount" | "warningCount" | "fixableErrorCount" | "fixableWarningCount";

function total(results: readonly LintResult[], key: Count): number {
  return results.reduce((sum, result) => sum + result[key], 0);
}
