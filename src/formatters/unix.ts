import type { LintResult, Message } from "../types.js";
import { count, place, wording } from "./message.js";
import { printable } from "./printable.js";

/** Format results as `path:line:column: message [Error/rule]`, one a line, and a count. */
export default function unix(results: readonly LintResult[]): string {
  const lines = results.flatMap(({ filePath, messages }) => {
    const path = printable(filePath);
    return messages.map((message) => `${path}:${message.line}:${message.column}: ${describe(message)}`);
  });
  return lines.length === 0 ? "" : [...lines, "", count(lines.length, "problem")].join("\n");
}

function describe(message: Message): string {
  const level = message.severity === 2 ? "Error" : "Warning";
  return `${wording(message)}${place(message)} [${level}${message.ruleId === null ? "" : `/${printable(message.ruleId)}`}]`;
}
