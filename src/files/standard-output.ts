import { fstatSync, statSync, writeSync } from "node:fs";
import { errorCode } from "./system-error.js";

/** Its file descriptor. */
const output = 1;

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
