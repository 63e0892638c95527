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

function report(results: readonly LintResult[], paint: Paint): string {
  return [findings(results, paint), ruleTable(results)].filter((part) => part !== "").join("\n");
}

function findings(results: readonly LintResult[], paint: Paint): string {
  const found = results.filter(({ messages }) => messages.length > 0);
  if (found.length === 0) return "";
  const files = found.map(({ filePath, messages }) => {
    return `${paint.underline(printable(filePath))}\n${table(messages, paint)}\n`;
  });
  return `\n${files.join("\n")}\n${summary(found, paint)}`;
}

function table(messages: readonly Message[], paint: Paint): string {
  const rows = messages.map((message) => {
    const text = wording(message).replace(/(?<=[^ ])\.$/, "");
    const reply = place(message);
    return { message, text, reply, width: text.length + reply.length };
  });
  const lineWidth = widest(rows, ({ message }) => String(message.line).length);
  const columnWidth = widest(rows, ({ message }) => String(message.column).length);
  const levelWidth = rows.some(({ message }) => message.severity === 1) ? "warning".length : "error".length;
  const textWidth = widest(rows, ({ width }) => width);

  const lines = rows.map(({ message, text, reply, width }) => {
    const indent = " ".repeat(2 + lineWidth - String(message.line).length);
    const at = paint.dim(`${message.line}:${message.column}`);
    const gap = " ".repeat(2 + columnWidth - String(message.column).length);
    const level = message.severity === 2 ? paint.red("error".padEnd(levelWidth)) : paint.yellow("warning");
    const rule =
      message.ruleId === null ? "" : " ".repeat(2 + textWidth - width) + paint.dim(printable(message.ruleId));
    return `${indent}${at}${gap}${level}  ${text}${paint.dim(reply)}${rule}`;
  });
  return lines.join("\n");
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
