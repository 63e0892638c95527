import { ReadError } from "../errors.js";
import { printable } from "../formatters/printable.js";
import type { ReplyLint } from "../replylint.js";
import { readInput } from "./input.js";
import { createLinter } from "./lint.js";
import type { Flags } from "./options.js";
import { emit, type Io, tell } from "./output.js";

type ReadReport = Awaited<ReturnType<ReplyLint["readReplies"]>>;
type Text = Exclude<Parameters<ReplyLint["readReplies"]>[0], string>;

/**
 * Print the replies of what the command line names, as they are read: lines to read, or JSON with `--format json`.
 * What cannot be read is told on standard error, and the exit status is 2.
 */
export async function read(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const engine = await createLinter(flags, io);
  const reports: ReadReport[] = [];
  const errors: ReadError[] = [];
  for (const source of await sourcesOf(engine, files, flags, io)) {
    try {
      if (source instanceof ReadError) throw source;
      const isFile = "path" in source;
      const report = await engine.readReplies(isFile ? source.path : source, isFile ? { named: source.named } : {});
      // Of the files of a folder, many hold no replies.
      if (!isFile || source.named || report.replies.length + report.leftOut.length > 0) reports.push(report);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      errors.push(error);
    }
  }
  const isJson = flags.format === "json";
  await emit([isJson ? printable(JSON.stringify(reports)) : reports.map(reportText).join("\n\n")], flags, io);
  for (const { message } of errors) await tell(io, message);
  return errors.length > 0 ? 2 : 0;
}

async function sourcesOf(
  engine: ReplyLint,
  files: readonly string[],
  { stdin, text, stdinFilename }: Flags,
  io: Io,
): Promise<readonly (Text | { readonly path: string; readonly named: boolean } | ReadError)[]> {
  if (text !== undefined) return [{ text }];
  if (stdin) {
    const filePath = stdinFilename === undefined ? {} : { filePath: stdinFilename };
    return [{ text: await readInput(io), ...filePath }];
  }
  return (await engine.findFiles(files)).map((file) => ("error" in file ? file.error : file));
}

function reportText({ file, format, replies, leftOut }: ReadReport): string {
  const parts = replies.length > 0 ? replies.map(replyText) : ["  no replies"];
  if (leftOut.length > 0) parts.push(leftOut.map(leftOutLine).join("\n"));
  return [`${printable(file)}: ${format}`, ...parts].join("\n\n");
}

function leftOutLine(item: ReadReport["leftOut"][number]): string {
  return `  left out: ${[nameOf(item), item.reason].filter((part) => part !== "").join(": ")}`;
}

function replyText(reply: ReadReport["replies"][number]): string {
  const { line, column, kind, channel, customer, text } = reply;
  const head = [nameOf(reply), kind, channel].filter((part) => part !== "").join(", ");
  const asked = customer === undefined ? [] : [...linesOf(customer).map((words) => `> ${words}`), ""];
  const body = [...asked, ...linesOf(text)].map((words) => `      ${words}`.trimEnd());
  return [`  ${line}:${column}  ${head}`, ...body].join("\n");
}

/** A path and a title, as far as there are any. */
function nameOf({ path, title }: { readonly path?: string | undefined; readonly title?: string | undefined }): string {
  return [path, title && `“${title}”`]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(" ");
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(printable);
}
