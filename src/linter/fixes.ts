import type { Fix, Message } from "../types.js";

/**
 * Apply the fixes of messages to the text that they were found in, in order. Of fixes that overlap or touch, the first
 * is applied; the others wait for the next pass, as in ESLint.
 *
 * @returns the text itself if there was nothing to apply
 */
export function applyFixes(text: string, messages: readonly Message[]): string {
  const fixes = messages.flatMap(({ fix }) => fix ?? []).sort(byRange);
  let output = "";
  let end = 0;
  let touched = -1;
  for (const { range, text: replacement } of fixes) {
    if (range[0] <= touched) continue;
    output += text.slice(end, range[0]) + replacement;
    end = range[1];
    touched = end;
  }
  return output + text.slice(end);
}

function byRange(a: Fix, b: Fix): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}
