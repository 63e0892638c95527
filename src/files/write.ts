import { randomUUID } from "node:crypto";
import { access, chmod, constants, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ReadError, UsageError } from "../errors.js";
import { decode, encodeLike } from "./decode.js";
import { readBytes } from "./read.js";
import { errorCode, explain } from "./system-error.js";

/**
 * Writes a file whole or not at all, making its folders. A link is written through, the file's mode is kept, and a
 * device or a pipe is written to as it is.
 * @throws {UsageError} when it cannot be written
 */
export async function writeOutput(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    if (present && !present.isFile()) await writeFile(target, pieces);
    else await replace(target, pieces, present?.mode);
  } catch (error) {
    const reason = errorCode(error) === "EEXIST" ? "a part of the path is not a folder" : explain(error);
    throw new UsageError(`${path} cannot be written: ${reason}`, path, { cause: error });
  }
}

/**
 * Writes a new text to a file that held another, in its encoding; a link is written through, the file's mode is kept.
 * @throws {ReadError} when it holds that other text no more, or cannot be read
 * @throws {UsageError} when it cannot be written
 */
export async function rewrite(path: string, before: string, after: string): Promise<void> {
  const bytes = readBytes(path);
  if (decode(bytes, path) !== before)
    throw new ReadError(`${path} has changed since it was read; its fixes were not written`, path);
  try {
    const target = await realpath(path);
    // A new file takes the place of the old one, so nobody else would ask whether it may be written.
    await access(target, constants.W_OK);
    await replace(target, encodeLike(bytes, after, path), (await stat(target)).mode);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new UsageError(`${path} cannot be written: ${explain(error)}`, path, { cause: error });
  }
}

async function replace(path: string, content: Uint8Array | Iterable<string>, mode?: number): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: "wx" });
    // Given to writeFile, the mode would lose what the umask takes.
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
