import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../errors.js";
import { errorCode, explain } from "./system-error.js";

/**
 * Writes a file whole or not at all, making its folders. A link is written through, the file's mode is kept, and a
 * device or a pipe is written to as it is.
 * @throws {UsageError} when it cannot be written
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    if (present && !present.isFile()) await writeFile(target, text);
    else await replace(target, text, present?.mode);
  } catch (error) {
    const reason = errorCode(error) === "EEXIST" ? "a part of the path is not a folder" : explain(error);
    throw new UsageError(`${path} cannot be written: ${reason}`, path, { cause: error });
  }
}

async function replace(path: string, text: string, mode = 0o666): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { mode, flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
