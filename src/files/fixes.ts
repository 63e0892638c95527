import { isAbsolute } from "node:path";
import type { LintResult } from "../types.js";

/** What the files of fixed results held when they were read. */
const originals = new WeakMap<LintResult, string>();

/** Remember the text that a result's fixes were made on. */
export function rememberOriginal(result: LintResult, text: string): void {
  if (result.output !== undefined) originals.set(result, text);
}

/**
 * Write the fixed text of results to their files, each whole or not at all; mode and encoding stay as they are.
 * @throws {ReadError} when a file has changed since it was read; it is left as it is
 * @throws {UsageError} when a file cannot be written
 */
export async function writeFixes(results: readonly LintResult[]): Promise<void> {
  const { rewrite } = await import("./write.js");
  for (const result of results) {
    const { filePath, output } = result;
    const original = originals.get(result);
    if (output !== undefined && original !== undefined && isAbsolute(filePath))
      await rewrite(filePath, original, output);
  }
}
