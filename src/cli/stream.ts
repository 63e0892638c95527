import { resolve } from "node:path";
import { ReadError } from "../errors.js";
import { readLines, type StreamLine } from "../files/stream-lines.js";
import ndjson from "../formatters/ndjson.js";
import { fatalResult, noFindings } from "../linter/results.js";
import type { ReplyLint } from "../replylint.js";
import type { LintResult } from "../types.js";
import { createEngine } from "./engine.js";
import { errorsOnly } from "./lint.js";
import type { Flags } from "./options.js";
import { type Io, printLine, tell } from "./output.js";
import { addTotals, exceededWarnings, exitStatus, noTotals, tooManyWarnings } from "./status.js";

/**
 * Check the records on standard input, one a line, and print the result of each before the next is read; nothing is
 * kept. A record that cannot be read has a result too, with a fatal message. Returns the exit status.
 */
export async function lintRecords(flags: Flags, io: Io): Promise<number> {
  const engine = await createEngine(flags, io);
  let totals = noTotals;
  for await (const line of readLines(io.stdin)) {
    const result = await lintRecord(engine, line, flags, io);
    totals = addTotals(totals, result);
    const isRead = await printLine(io, [...ndjson([flags.quiet ? errorsOnly(result) : result])].join(""));
    if (!isRead) break;
  }
  const exceeded = exceededWarnings(totals, flags);
  if (exceeded) await tell(io, tooManyWarnings(exceeded));
  return exitStatus(totals, flags);
}

async function lintRecord(engine: ReplyLint, line: StreamLine, flags: Flags, io: Io): Promise<LintResult> {
  const { number } = line;
  if ("problem" in line) return unread(line.problem, number, flags, io);
  const path = flags.stdinFilename === undefined ? {} : { filePath: flags.stdinFilename };
  const [result] = await engine.lintText(line.text, { ...path, inputFormat: "ndjson", line: number });
  return result as LintResult;
}

function unread(problem: string, line: number, { stdinFilename }: Flags, io: Io): LintResult {
  const file = stdinFilename === undefined ? "<text>" : resolve(io.cwd(), stdinFilename);
  return fatalResult(file, new ReadError(`${file}:1: ${problem}`, file), noFindings(), line);
}
