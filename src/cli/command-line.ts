import { CommanderError } from "commander";
import { UsageError } from "../errors.js";
import { createProgram, type Flags } from "./options.js";

/** What the command line asks for. */
export type Request =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "explain"; readonly rule: string; readonly flags: Flags }
  | { readonly kind: "formats"; readonly flags: Flags }
  | { readonly kind: "read"; readonly files: readonly string[]; readonly flags: Flags }
  | { readonly kind: "stream"; readonly flags: Flags }
  | { readonly kind: "lint"; readonly files: readonly string[]; readonly flags: Flags };

/**
 * Read the command line, `argv` as Node hands it over.
 * @throws {UsageError} for options that do not exist, lack a value or do not go together
 */
export function parseCommandLine(argv: readonly string[]): Request {
  let request: Request | undefined;
  let text = "";
  const program = createProgram({
    lint: (files, flags) => {
      request = lintRequest(files, flags);
    },
    explain: (rule, flags) => {
      request = { kind: "explain", rule, flags };
    },
    read: (files, flags) => {
      request = { kind: "read", ...inputs(files, flags) };
    },
    formats: (flags) => {
      request = { kind: "formats", flags };
    },
    print: (part) => {
      text += part;
    },
  });

  try {
    program.parse(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(reword(error.message));
  }
  return request ?? { kind: "text", text: text.trimEnd() };
}

/** The help, as `--help` prints it. */
export function helpText(): string {
  let text = "";
  const ignore = () => {};
  createProgram({
    lint: ignore,
    explain: ignore,
    read: ignore,
    formats: ignore,
    print: (part) => {
      text += part;
    },
  }).outputHelp();
  return text.trimEnd();
}

function lintRequest(files: readonly string[], given: Flags): Request {
  const input = inputs(files, given);
  return isStream(input.flags) ? { kind: "stream", flags: input.flags } : { kind: "lint", ...input };
}

/** Where input comes from. `-` among the files is another way to say `--stdin`. */
function inputs(
  given: readonly string[],
  givenFlags: Flags,
): { readonly files: readonly string[]; readonly flags: Flags } {
  const files = given.filter((file) => file !== "-");
  const flags: Flags = files.length < given.length ? { ...givenFlags, stdin: true } : givenFlags;
  refuseClashes(files, flags);
  return { files, flags };
}

/** Records that come line by line, and results that go the same way. */
function isStream({ stdin, inputFormat, format, printActs }: Flags): boolean {
  return stdin === true && inputFormat === "ndjson" && format === "ndjson" && printActs === undefined;
}

function refuseClashes(files: readonly string[], flags: Flags): void {
  const {
    stdin = false,
    text,
    customer,
    stdinFilename,
    printConfig,
    rules = false,
    fix = false,
    fixDryRun = false,
    outputFile,
  } = flags;
  const hasFiles = files.length > 0;
  const streams = isStream(flags);
  const clashes: readonly (readonly [boolean, string])[] = [
    [stdin && text !== undefined, "--stdin and --text do not go together"],
    [stdin && hasFiles, "Standard input and files do not go together"],
    [text !== undefined && hasFiles, "--text and files do not go together"],
    [stdin && customer === "-", "Standard input cannot be both the draft and --customer"],
    [fix && (stdin || text !== undefined), "--fix writes to files; use --fix-dry-run for text that has none"],
    [fix && fixDryRun, "--fix and --fix-dry-run do not go together"],
    [streams && customer !== undefined, "--customer is one message, and each record of a stream has its own"],
    [streams && outputFile !== undefined, "--output-file is written at the end, and a stream has none; use > instead"],
    [!stdin && stdinFilename !== undefined, "--stdin-filename needs --stdin"],
    [printConfig !== undefined && (hasFiles || stdin || text !== undefined), "--print-config checks nothing else"],
    [rules && (hasFiles || stdin || text !== undefined), "--rules checks nothing"],
    [rules && printConfig !== undefined, "--rules and --print-config do not go together"],
  ];
  const clash = clashes.find(([holds]) => holds);
  if (clash) throw new UsageError(clash[1]);
}

/** Commander's sentence without its prefix, with its suggestion on the same line. */
function reword(message: string): string {
  const text = message.replace(/^error: /, "").replace(/\n\(Did you mean (.+)\?\)$/s, "; did you mean $1?");
  return /^unknown option '.*'$/s.test(text) ? `${text}; replylint --help lists the options` : text;
}
