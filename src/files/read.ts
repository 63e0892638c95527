import { readFileSync } from "node:fs";
import { ReadError } from "../errors.js";
import type { Source } from "../types.js";
import { decode } from "./decode.js";
import { explain } from "./system-error.js";

/**
 * Reads and decodes a file. It waits for the disk: handing small files to threads costs more than reading them.
 * @throws {ReadError} when it cannot be read or is not text
 */
export function readSource(path: string): Source {
  return { text: decode(readBytes(path), path), path };
}

/**
 * Reads a stream to its end and decodes it.
 * @throws {ReadError} when it is not text; the file is called `<stdin>`
 */
export async function readStdin(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return decode(Buffer.concat(chunks), "<stdin>");
}

/**
 * Reads a file.
 * @throws {ReadError} when it cannot be read
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadError(`${path} cannot be read: ${explain(error)}`, path, { cause: error });
  }
}
