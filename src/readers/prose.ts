import { ReadError } from "../errors.js";
import type { Written } from "./block-writer.js";
import type { Mapped } from "./source-map.js";

/** Longest text that is read as one reply, in UTF-16 units: what is longer was written by no agent. */
const longestText = 8_000_000;

/**
 * Refuse a text that is no reply, before much time is spent on it.
 * @throws {ReadError}
 */
export function checkLength({ length }: string, file: string): void {
  if (length <= longestText) return;
  const sizes = [length, longestText].map((size) => size.toLocaleString("en"));
  throw new ReadError(`${file}:1: a text of ${sizes[0]} characters is no reply; expected at most ${sizes[1]}`, file);
}

/** How a text is marked up. */
export type Markup = "text" | "html" | "markdown";

/** What is written in a text with its markup removed; offsets are mapped to that text. */
export interface Prose extends Written {
  /** The message that is answered, where the text quotes it, and the one before it. */
  readonly quotes: readonly Mapped[];
  readonly title?: string;
  readonly signature?: string;
}
