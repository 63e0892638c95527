import { resolve } from "node:path";
import { readSource, readStdin } from "../files/read.js";
import { loadFormatter } from "../formatters/load.js";
import type { CustomerInput } from "../lint-source.js";
import type { ReplyLint } from "../replylint.js";
import type { LintResult } from "../types.js";
import { createEngine } from "./engine.js";
import type { Flags } from "./options.js";
import { emit, type Io, tell, wantsColor } from "./output.js";

/**
 * Check what the command line names, print what was found and return the exit status,
 * which counts what `--quiet` hides as well.
 */
export async function lint(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const color = wantsColor(flags, io);
  const [engine, format] = await Promise.all([createLinter(flags, io), loadFormatter(flags.format, color)]);
  const results = await check(engine, files, flags, io);
  if (flags.fix) await writeFixes(results);

  const maxWarnings = flags.maxWarnings ?? Number.POSITIVE_INFINITY;
  const foundWarnings = total(results, "warningCount");
  const tooMany = foundWarnings > maxWarnings;
  const text = format(flags.quiet ? results.map(errorsOnly) : results, {
    cwd: io.cwd(),
    color,
    rulesMeta: Object.fromEntries(engine.rules.map((meta) => [meta.id, meta])),
    ...(tooMany && { maxWarningsExceeded: { maxWarnings, foundWarnings } }),
  });
  await emit(text, flags, io);
  const foreign = results.reduce((sum, { replylint }) => sum + replylint.notApplicable, 0);
  if (foreign > 0 && flags.format === "stylish") await tell(io, leftAlone(foreign));
  if (tooMany) await tell(io, `Too many warnings: ${foundWarnings} found, ${maxWarnings} allowed`);

  if (total(results, "fatalErrorCount") > 0) return 2;
  return tooMany || total(results, "errorCount") > 0 ? 1 : 0;
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
  if (customer === "-") return readStdin(io.stdin);
  const { text, path } = readSource(resolve(io.cwd(), customer));
  return { text, file: path };
}

async function check(engine: ReplyLint, files: readonly string[], flags: Flags, io: Io): Promise<LintResult[]> {
  if (flags.text !== undefined) return engine.lintText(flags.text);
  if (!flags.stdin) return engine.lintFiles(files);
  const text = await readStdin(io.stdin);
  return engine.lintText(text, flags.stdinFilename === undefined ? {} : { filePath: flags.stdinFilename });
}

async function writeFixes(results: readonly LintResult[]): Promise<void> {
  const { ReplyLint } = await import("../replylint.js");
  await ReplyLint.outputFixes(results);
}

function leftAlone(count: number): string {
  return count === 1
    ? "1 reply is not in English and was left alone"
    : `${count} replies are not in English and were left alone`;
}

function errorsOnly(result: LintResult): LintResult {
  return {
    ...result,
    messages: result.messages.filter(({ severity }) => severity === 2),
    suppressedMessages: result.suppressedMessages.filter(({ severity }) => severity === 2),
    warningCount: 0,
    fixableWarningCount: 0,
  };
}

function total(results: readonly LintResult[], key: "errorCount" | "fatalErrorCount" | "warningCount"): number {
  return results.reduce((sum, result) => sum + result[key], 0);
}
