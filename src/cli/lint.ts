import { resolve } from "node:path";
import { UserError } from "../errors.js";
import { readSource } from "../files/read.js";
import { loadFormatter } from "../formatters/load.js";
import type { CustomerInput } from "../lint-source.js";
import type { ReplyLint } from "../replylint.js";
import type { LintResult } from "../types.js";
import { createEngine } from "./engine.js";
import { readInput } from "./input.js";
import type { Flags } from "./options.js";
import { emit, type Io, tell, wantsColor } from "./output.js";
import { addTotals, exceededWarnings, exitStatus, noTotals, type Totals, tooManyWarnings } from "./status.js";

/**
 * Check what the command line names, print what was found and return the exit status,
 * which counts what `--quiet` hides as well.
 */
export async function lint(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const color = wantsColor(flags, io);
  const [engine, format] = await Promise.all([createLinter(flags, io), loadFormatter(flags.format, color)]);
  const results = await check(engine, files, flags, io);
  const unwritten = flags.fix ? await writeFixes(results) : undefined;

  const totals = results.reduce<Totals>(addTotals, noTotals);
  const exceeded = exceededWarnings(totals, flags);
  const pieces = format(flags.quiet ? results.map(errorsOnly) : results, {
    cwd: io.cwd(),
    color,
    rulesMeta: Object.fromEntries(engine.rules.map((meta) => [meta.id, meta])),
    ...(exceeded && { maxWarningsExceeded: exceeded }),
  });
  await emit(pieces, flags, io);
  const foreign = results.reduce((sum, { replylint }) => sum + replylint.notApplicable, 0);
  if (foreign > 0 && flags.format === "stylish") await tell(io, leftAlone(foreign));
  const unread = results.filter(({ replylint }) => replylint.unread).length;
  if (unread > 0 && flags.format === "stylish") await tell(io, withoutReplies(unread));
  if (exceeded) await tell(io, tooManyWarnings(exceeded));
  if (unwritten) throw unwritten;
  return exitStatus(totals, flags);
}

/**
 * Set up the engine with the customer's message, if one is given.
 * @throws {ReadError} when the file of that message cannot be read
 */
export async function createLinter(flags: Flags, io: Io): Promise<ReplyLint> {
  const customer = await readCustomer(flags, io);
  return createEngine(flags, io, customer === undefined ? {} : { customer });
}

async function readCustomer({ customer }: Flags, io: Io): Promise<CustomerInput | undefined> {
  if (customer === undefined) return undefined;
  if (customer === "-") return readInput(io);
  const { text, path } = readSource(resolve(io.cwd(), customer));
  return { text, file: path };
}

async function check(engine: ReplyLint, files: readonly string[], flags: Flags, io: Io): Promise<LintResult[]> {
  if (flags.text !== undefined) return engine.lintText(flags.text);
  if (!flags.stdin) return engine.lintFiles(files);
  const text = await readInput(io);
  return engine.lintText(text, flags.stdinFilename === undefined ? {} : { filePath: flags.stdinFilename });
}

/** Write what was mended; the error if a file could not be written, as the findings are to be told all the same. */
async function writeFixes(results: readonly LintResult[]): Promise<UserError | undefined> {
  const { ReplyLint } = await import("../replylint.js");
  try {
    await ReplyLint.outputFixes(results);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function leftAlone(count: number): string {
  return count === 1
    ? "1 reply is not in English and was left alone"
    : `${count} replies are not in English and were left alone`;
}

function withoutReplies(count: number): string {
  const files = count === 1 ? "1 file holds" : `${count} files hold`;
  return `${files} no replies; name one with “replylint read” to see why`;
}

/** What `--quiet` leaves of a result. */
export function errorsOnly(result: LintResult): LintResult {
  return {
    ...result,
    messages: result.messages.filter(({ severity }) => severity === 2),
    suppressedMessages: result.suppressedMessages.filter(({ severity }) => severity === 2),
    warningCount: 0,
    fixableWarningCount: 0,
  };
}
