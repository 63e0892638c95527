import type { Encode } from "../types.js";
import { encodeMarkdown } from "./markdown-prose.js";

const WORD = /[\p{L}\p{N}]/u;

/**
 * Makes what writes prose into a Markdown file. Beside marks of emphasis only a word is sure to leave them what they
 * are, and an exclamation mark must not make an image of a link.
 */
export function encodeInMarkdown(source: string): Encode {
  return (prose, { start, end }) => {
    const before = source[start - 1] ?? "";
    const after = source[end] ?? "";
    if (/[*_~]/.test(before) && !WORD.test(prose.charAt(0))) return undefined;
    if (/[*_~]/.test(after) && !WORD.test(prose.charAt(prose.length - 1))) return undefined;
    if (after === "[" && prose.endsWith("!")) return undefined;
    return encodeMarkdown(prose);
  };
}

/** Writes prose into a code fence. */
export const encodeInFence: Encode = (prose) => (/[\r\n`~]/.test(prose) ? undefined : prose);
