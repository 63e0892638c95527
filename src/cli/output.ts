import { resolve as resolvePath } from "node:path";
import { UsageError } from "../errors.js";
import { printable } from "../formatters/printable.js";
import type { Flags } from "./options.js";

/** What a run needs of the process; `process` itself fits. Streams are touched only when they are used. */
export type Io = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd">;

/**
 * Put the text of a run where the user wants it: in `--output-file`, or on standard output.
 * @throws {UserError} when the file cannot be written
 */
export async function emit(text: string, { outputFile }: Flags, io: Io): Promise<void> {
  if (outputFile === undefined) return writeLine(io.stdout, text);
  const { writeOutput } = await import("../files/write.js");
  await writeOutput(resolvePath(io.cwd(), outputFile), text === "" ? "" : `${text}\n`);
}

/**
 * Write text and a line break, and wait until it is out. No text, no line.
 * A reader that went away early (`| head`) is no failure.
 * @throws {UsageError} when the text cannot be written, as on a full disk
 */
export function writeLine(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException | null) => {
      if (!error || error.code === "EPIPE") resolve();
      else reject(new UsageError(`Cannot write the output: ${error.message}`, undefined, { cause: error }));
    };
    stream.on("error", done);
    stream.write(`${text}\n`, done);
  });
}

/** Tell the user something on standard error, on one line. */
export function tell(io: Io, text: string): Promise<void> {
  return writeLine(io.stderr, `replylint: ${printable(text)}`).catch(() => {});
}

/** Report a failure of our own, with its stack. */
export function tellBug(io: Io, error: unknown): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = ["replylint: This is a bug in replylint; please report it with these lines:", ...stack.split("\n")];
  return writeLine(io.stderr, lines.map(printable).join("\n")).catch(() => {});
}

/**
 * Decide whether to colour: `--color` and `--no-color` say it outright, then `FORCE_COLOR`, then `NO_COLOR`
 * (the order in which Node asks them), then whether a terminal is there to show it.
 */
export function wantsColor({ color, outputFile }: Flags, { env, stdout }: Pick<Io, "env" | "stdout">): boolean {
  if (color !== undefined) return color;
  if (outputFile !== undefined) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== "dumb";
}
