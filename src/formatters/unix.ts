import type { LintResult, Message } from "../types.js";
import { count, place, wording } from "./message.js";
import { printable } from "./printable.js";

/** Format results as `path:line:column: message [Error/rule]`, one a line, and a count. */
export default function* unix(results: readonly LintResult[]): Iterable<string> {
  let found = 0;
  for (const { filePath, messages } of results) {
    const path = printable(filePath);
    for (const message of messages) yield `${path}:${message.line}:${message.column}: ${describe(message)}\n`;
    found += messages.length;
  }
  if (found > 0) yield `\n${count(found, "problem")}`;
}

function describe(message: Message): string {
  const level = message.severity === 2 ? "Error" : "Warning";
  return `${wording(message)}${place(message)} [${level}${message.ruleId === null ? "" : `/${printable(message.ruleId)}`}]`;
}
