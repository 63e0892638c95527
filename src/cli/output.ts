import { resolve as resolvePath } from "node:path";
import { UsageError } from "../errors.js";
import { isRedirected, writeOut } from "../files/standard-streams.js";
import { errorCode } from "../files/system-error.js";
import { printable } from "../formatters/printable.js";
import type { Flags } from "./options.js";

/** What a run needs of the process; `process` itself fits. Streams are touched only when they are used. */
export type Io = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd">;

/** How much is written at once, in UTF-16 units. */
const chunkLength = 65_536;

/**
 * Put the output of a run where the user wants it: in `--output-file`, or on standard output.
 * @throws {UserError} when the file cannot be written
 */
export async function emit(pieces: Iterable<string>, { outputFile }: Flags, io: Io): Promise<void> {
  if (outputFile === undefined) {
    for (const chunk of inChunks(pieces)) if (!(await print(io, chunk))) return;
    return;
  }
  const { writeOutput } = await import("../files/write.js");
  await writeOutput(resolvePath(io.cwd(), outputFile), inChunks(pieces));
}

/** Join pieces, and end the last line. No text, no line. */
function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = "";
  let isEmpty = true;
  for (const piece of pieces) {
    chunk += piece;
    isEmpty &&= piece === "";
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (!isEmpty) yield `${chunk}\n`;
}

/**
 * Write text and a line break, and wait until it is out. No text, no line.
 * A reader that went away early (`| head`) is no failure, but makes the answer false.
 * @throws {UsageError} when the text cannot be written, as on a full disk
 */
export async function writeLine(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
  return text === "" || write(stream, `${text}\n`);
}

/** Write text and a line break to standard output, as {@link writeLine} does. */
export async function printLine(io: Io, text: string): Promise<boolean> {
  return text === "" || print(io, `${text}\n`);
}

async function print(io: Io, text: string): Promise<boolean> {
  if (io !== process || !isRedirected()) return write(io.stdout, text);
  const bytes = Buffer.from(text);
  try {
    const written = writeOut(bytes);
    return written === bytes.length || (await write(io.stdout, bytes.subarray(written)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (errorCode(error) === "EPIPE") return false;
    throw unwritable(error as Error);
  }
}

function unwritable(error: Error): UsageError {
  return new UsageError(`Cannot write the output: ${error.message}`, undefined, { cause: error });
}

function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException | null) => {
      if (!error) {
        stream.off("error", done);
        resolve(true);
      } else if (error.code === "EPIPE") resolve(false);
      else reject(unwritable(error));
    };
    stream.on("error", done);
    stream.write(text, done);
  });
}

/** Tell the user something on standard error, on one line. */
export async function tell(io: Io, text: string): Promise<void> {
  await writeLine(io.stderr, `replylint: ${printable(text)}`).catch(() => {});
}

/** Report a failure of our own, with its stack. */
export async function tellBug(io: Io, error: unknown): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = ["replylint: This is a bug in replylint; please report it with these lines:", ...stack.split("\n")];
  await writeLine(io.stderr, lines.map(printable).join("\n")).catch(() => {});
}

/**
 * Decide whether to colour: `--color` and `--no-color` say it outright, then `FORCE_COLOR`, then `NO_COLOR`
 * (the order in which Node asks them), then whether a terminal is there to show it.
 */
export function wantsColor({ color, outputFile }: Flags, io: Pick<Io, "env" | "stdout">): boolean {
  const { env } = io;
  if (color !== undefined) return color;
  if (outputFile !== undefined) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return env.TERM !== "dumb" && !(io === process && isRedirected()) && io.stdout.isTTY === true;
}
