import { UserError } from "../errors.js";
import { helpText, parseCommandLine, type Request } from "./command-line.js";
import { lint } from "./lint.js";
import { emit, type Io, printLine, tell, tellBug, writeLine } from "./output.js";
import { read } from "./read.js";
import { actsText, configText, formatList, ruleList, rulePage } from "./show.js";
import { lintRecords } from "./stream.js";

export type { Io } from "./output.js";

/**
 * Run the command line and return the exit status: 0 clean, 1 findings, 2 could not run or could not read a file.
 * `argv` is as Node hands it over. Never throws and never exits, so that all output is out before the process ends.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await answer(parseCommandLine(argv), io);
  } catch (error) {
    await (error instanceof UserError ? tell(io, error.message) : tellBug(io, error));
    return 2;
  }
}

async function answer(request: Request, io: Io): Promise<number> {
  if (request.kind === "text") {
    await printLine(io, request.text);
    return 0;
  }
  const { flags } = request;
  if (request.kind === "explain") return show(rulePage(request.rule, flags, io));
  if (request.kind === "formats") return show(formatList(flags));
  if (request.kind === "stream") return lintRecords(flags, io);
  if (flags.rules) return show(ruleList(flags, io));
  if (flags.printConfig !== undefined) return show(configText(flags.printConfig, flags, io));
  if (flags.printActs !== undefined) return show(actsText(flags.printActs, flags, io));
  if (request.files.length === 0 && !flags.stdin && flags.text === undefined) return askForFiles(io);
  if (request.kind === "read") return read(request.files, flags, io);
  return lint(request.files, flags, io);

  async function show(text: Promise<string>): Promise<number> {
    await emit([await text], flags, io);
    return 0;
  }
}

async function askForFiles(io: Io): Promise<number> {
  await (io.stdin.isTTY
    ? writeLine(io.stderr, helpText())
    : tell(io, "Nothing to check: name files or folders, or add --stdin to check standard input; see --help"));
  return 2;
}
