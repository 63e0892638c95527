import { fstatSync, readSync, statSync, writeSync } from "node:fs";
import { errorCode } from "./system-error.js";

/** Their file descriptors. */
const input = 0;
const output = 1;

const chunkLength = 65_536;

/**
 * Read the process's standard input without its stream, which is slow to load: all of it, unless it is a terminal, or a
 * pipe that has nothing more yet and does not wait; then what is left must be read from the stream.
 */
export function readIn(): { readonly chunks: readonly Uint8Array[]; readonly isWhole: boolean } {
  const chunks: Uint8Array[] = [];
  try {
    if (fstatSync(input).isCharacterDevice()) return { chunks, isWhole: false };
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkLength);
      const length = readSync(input, chunk);
      if (length === 0) return { chunks, isWhole: true };
      chunks.push(chunk.subarray(0, length));
    }
  } catch {
    // The stream knows how to wait, and how to tell what is wrong.
    return { chunks, isWhole: false };
  }
}

/**
 * Write bytes to the process's standard output without its stream, which is slow to load. Returns how many were taken:
 * fewer than all if a pipe has no room and does not wait for it.
 */
export function writeOut(bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(output, bytes, written);
  } catch (error) {
    if (errorCode(error) !== "EAGAIN") throw error;
  }
  return written;
}

let redirected: boolean | undefined;

/** Tell that standard output is surely no terminal: a file, a pipe or the null device. */
export function isRedirected(): boolean {
  redirected ??= looksRedirected();
  return redirected;
}

function looksRedirected(): boolean {
  try {
    const stats = fstatSync(output);
    return !stats.isCharacterDevice() || stats.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}
