import { CommanderError } from "commander";
import { UsageError } from "../errors.js";
import { createProgram, type Flags } from "./options.js";

/** What the command line asks for. */
export type Request =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "explain"; readonly rule: string; readonly flags: Flags }
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
    print: (part) => {
      text += part;
    },
  }).outputHelp();
  return text.trimEnd();
}

/** `-` among the files is another way to say `--stdin`. */
function lintRequest(arguments_: readonly string[], given: Flags): Request {
  const files = arguments_.filter((file) => file !== "-");
  const flags: Flags = files.length < arguments_.length ? { ...given, stdin: true } : given;
  refuseClashes(files, flags);
  return { kind: "lint", files, flags };
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
  } = flags;
  const hasFiles = files.length > 0;
  const clashes: readonly (readonly [boolean, string])[] = [
    [stdin && text !== undefined, "--stdin and --text do not go together"],
    [stdin && hasFiles, "Standard input and files do not go together"],
    [text !== undefined && hasFiles, "--text and files do not go together"],
    [stdin && customer === "-", "Standard input cannot be both the draft and --customer"],
    [fix && (stdin || text !== undefined), "--fix writes to files; use --fix-dry-run for text that has none"],
    [fix && fixDryRun, "--fix and --fix-dry-run do not go together"],
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
