import type { ReplyLint, ReplyLintOptions } from "../replylint.js";
import type { Config, Message } from "../types.js";
import type { Flags } from "./options.js";
import type { Io } from "./output.js";

/**
 * Load the engine and set it up as the options say.
 * @throws {UsageError} when a `--rule` cannot be read
 */
export async function createEngine(flags: Flags, io: Io, input: Partial<ReplyLintOptions> = {}): Promise<ReplyLint> {
  const { ReplyLint } = await import("../replylint.js");
  const rules: Config["rules"][] = [];
  for (const text of flags.rule ?? []) rules.push(await ReplyLint.parseRuleFlag(text));
  return new ReplyLint({
    cwd: io.cwd(),
    ...(flags.config !== undefined && { overrideConfigFile: flags.config || true }),
    ...(rules.length > 0 && { overrideConfig: { rules: Object.assign({}, ...rules) } }),
    ...(flags.inputFormat !== undefined && { inputFormat: flags.inputFormat }),
    ...(flags.channel && { channel: flags.channel }),
    ...(flags.kind && { kind: flags.kind }),
    ...((flags.fix || flags.fixDryRun) && { fix: flags.quiet ? isError : true }),
    ...(flags.stats && { stats: true }),
    ...input,
  });
}

/** With `--quiet`, warnings are not fixed either. */
function isError({ severity }: Message): boolean {
  return severity === 2;
}
