import { isAbsolute } from "node:path";
import type { LintResult } from "../types.js";

/** A file's text when it was read, and after its fixes. */
interface Fixed {
  readonly before: string;
  readonly after: string;
}

const fixed = new WeakMap<LintResult, Fixed>();

/** Remember what the fixes of a result made of its source. */
export function rememberFixes(result: LintResult, before: string, after: string): void {
  if (before !== after) fixed.set(result, { before, after });
}

/**
 * Write the fixed text of results to their files, each whole or not at all; mode and encoding stay as they are. One that
 * cannot be written does not keep the others from it.
 * @throws {ReadError} when a file has changed since it was read; it is left as it is
 * @throws {UsageError} when a file cannot be written
 */
export async function writeFixes(results: readonly LintResult[]): Promise<void> {
  const { rewrite } = await import("./write.js");
  let failure: unknown;
  for (const result of results) {
    const texts = fixed.get(result);
    if (!texts || !isAbsolute(result.filePath)) continue;
    try {
      await rewrite(result.filePath, texts.before, texts.after);
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure) throw failure;
}
