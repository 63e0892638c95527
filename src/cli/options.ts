import { Command, InvalidArgumentError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { formatterNames } from "../formatters/load.js";
import type { Channel, Kind } from "../types.js";

/** The options as the command line gives them. */
export interface Flags {
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly inputFormat?: string;
  readonly text?: string;
  readonly customer?: string;
  readonly kind?: Kind;
  readonly channel?: Channel;
  /** False for `--no-config`. */
  readonly config?: string | false;
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly printActs?: string;
  readonly rules?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly stats?: "rules";
  readonly format: string;
  readonly outputFile?: string;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly color?: boolean;
}

const examples = `
Examples:
  An agent, before sending, with what the customer wrote:
    $ replylint reply.txt --customer ticket.txt
  A team, over its library of macros and templates:
    $ replylint macros/ "templates/**/*.md"
  CI, where no warning may be left:
    $ replylint --max-warnings 0 --format json --output-file replylint.json macros/
  Anyone, to mend text-speak and runs of marks in place:
    $ replylint --fix macros/
  An editor, while the draft is being typed:
    $ replylint --stdin --stdin-filename draft.md --format json
  A pipeline, one JSON record a line in and one result a line out:
    $ replylint --stdin --input-format ndjson --format ndjson < replies.ndjson

Exit status: 0 clean; 1 errors, or too many warnings; 2 could not run, or could not read a file.`;

/** What the program calls once it has read a command line, and where its help and version go. */
export interface Handlers {
  lint(files: string[], flags: Flags): void;
  explain(rule: string, flags: Flags): void;
  read(files: string[], flags: Flags): void;
  formats(flags: Flags): void;
  print(text: string): void;
}

/** Describe the command line: every option, its values and its help. It throws CommanderErrors and never exits. */
export function createProgram({ lint, explain, read, formats, print }: Handlers): Command {
  const program = new Command("replylint")
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {} })
    .description("Check customer-support replies before a customer reads them.")
    .usage("[options] [files, folders, globs…]")
    .argument("[files...]", "files, folders or globs to check; - is standard input")
    .helpCommand(false)
    .optionsGroup("What to check:")
    .option("--stdin", "check the text on standard input")
    .option("--stdin-filename <path>", "its file name, which decides on format and config")
    .option("--input-format <id>", "read it as this format, whatever its name and content; see replylint formats")
    .option("--text <text>", "check this text")
    .option("--customer <file>", "what the customer wrote; - is standard input")
    .addOption(choice("--kind <kind>", "what the replies are", ["draft", "template"]))
    .addOption(choice("--channel <channel>", "where the customer reads them", ["email", "chat", "public"]))
    .optionsGroup("Rules:")
    .option("-c, --config <file>", "use this config file")
    .option("--no-config", "use no config file")
    .option("--rule <id: level>", "set a rule, as in “no-slang: warn”; may be repeated", collect)
    .option("--rules", "list all rules with their levels here")
    .option("--print-config <file>", "print the config that holds for a file")
    .option("--print-acts <file>", "print what each sentence does, as the rules see it")
    .optionsGroup("Fixing:")
    .option("--fix", "write what can be mended without a change of meaning")
    .option("--fix-dry-run", "mend without writing; the json format shows the texts")
    .optionsGroup("Output:")
    .addOption(choice("-f, --format <name>", "how to print", formatterNames).default(formatterNames[0]))
    .option("-o, --output-file <file>", "write there instead of to standard output")
    .option("--quiet", "hide warnings")
    .option("--max-warnings <n>", "fail when there are more warnings than this", wholeNumber)
    .addOption(choice("--stats <what>", "count how many replies pass and fail each rule", ["rules"]))
    .option("--color", "colour, even when no terminal is there")
    .option("--no-color", "no colour")
    .optionsGroup("Other:")
    .version(manifest.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examples)
    .action(lint);
  program
    .command("explain <rule>")
    .summary("print the page of a rule: what it flags, why, and its options")
    .action((rule) => explain(rule, program.opts<Flags>()));
  program
    .command("read [files...]")
    .summary("print the replies that are found in files, and what is left out")
    .action((files) => read(files, program.opts<Flags>()));
  program
    .command("formats")
    .summary("list the formats that are read")
    .action(() => formats(program.opts<Flags>()));
  return program;
}

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}
