import { printable } from "../formatters/printable.js";
import type { DescribedAct, DescribedReply, DescribedSentence } from "../linter/describe.js";
import { createEngine } from "./engine.js";
import { readInput } from "./input.js";
import { createLinter } from "./lint.js";
import type { Flags } from "./options.js";
import type { Io } from "./output.js";

/**
 * The page of a rule, in Markdown.
 * @throws {UsageError} when there is no such rule
 */
export async function rulePage(id: string, flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  return (await engine.explain(id)).trimEnd();
}

/** All rules, each with the level at which it would run here: a table, or JSON with `--format json`. */
export async function ruleList(flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  const levels = await engine.configuredLevels();
  const rules = engine.rules.map(({ id, category, presets, summary }) => {
    return { id, level: levels[id] ?? "off", category, presets, summary };
  });
  if (flags.format === "json") return JSON.stringify(rules);
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(5)}  ${summary}`).join("\n");
}

/** All formats that are read: a table, or JSON with `--format json`. */
export async function formatList(flags: Flags): Promise<string> {
  const { ReplyLint } = await import("../replylint.js");
  const { formats } = ReplyLint;
  if (flags.format === "json") return JSON.stringify(formats);
  const idWidth = Math.max(...formats.map(({ id }) => id.length));
  const filesWidth = Math.max(...formats.map(({ files }) => files.length));
  return formats
    .map(({ id, files, reads }) => `${id.padEnd(idWidth)}  ${files.padEnd(filesWidth)}  ${reads}`)
    .join("\n");
}

/** The config that holds for a file, as JSON. */
export async function configText(file: string, flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  return JSON.stringify(await engine.calculateConfigForFile(file), null, 2);
}

/**
 * What each sentence of a file's replies does, and of the customer's messages before them: lines to read, or JSON with
 * `--format json`. The file `-` is standard input.
 * @throws {ReadError} when the file cannot be read
 */
export async function actsText(file: string, flags: Flags, io: Io): Promise<string> {
  const engine = await createLinter(flags, io);
  const path = flags.stdinFilename === undefined ? {} : { filePath: flags.stdinFilename };
  const replies = await engine.describe(file === "-" ? { text: await readInput(io), ...path } : file);
  if (flags.format === "json") return JSON.stringify(replies);
  return replies.map(replyLines).join("\n\n");
}

function replyLines({ title, path, channel, kind, sentences, customer }: DescribedReply): string {
  const name = title ?? path;
  const head = `${name === undefined ? "" : `${printable(name)}, `}${channel}, ${kind}`;
  const asked = customer.length > 0 ? ["", "after the customer wrote:", ...customer.flatMap(sentenceLines)] : [];
  return [head, ...sentences.flatMap(sentenceLines), ...asked].join("\n");
}

function sentenceLines({ line, column, text, role, acts }: DescribedSentence): string[] {
  const shown = printable(text.replace(/\s+/g, " "));
  return [`  ${line}:${column}  ${shown}${role === "body" ? "" : `  (${role})`}`, ...acts.map(actLine)];
}

function actLine({ type, text, attributes }: DescribedAct): string {
  const told = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  const words = printable(text.replace(/\s+/g, " "));
  return `      ${[type, ...told].join(", ")}  “${words}”`;
}
