import type { Placeholder, Range } from "../../src/types.js";

/** Marks of a fallback with nothing behind them: `,fallback=%}`, `| default: ""}}`, `default=""/>`. */
const empty =
  /((?:,\s?fallback\s?[:=]|\|\s?(?:default|fallback)\s?[:(]|\|\||\sdefault=)\s{0,9})(?:(["'])\s{0,9}\2)?(\s{0,9}\)?\s{0,9}(?:%?\}\}?|\/?>))$/;
const greeted = /\b(?:hi|hello|hey)\s$/i;
const named = /name|^(?:author|client|contact|customer|guest|recipient|requester|user|visitor)$/i;

/** A tag that leaves a hole in its sentence where its value is missing. */
export interface HollowTag extends Range {
  /** The tag with a word for its fallback, where one fits everybody. */
  readonly mended: string | undefined;
}

/**
 * Find a fallback that is empty where something must stand: “Hi ,”. On a line of its own, right behind a word, and in
 * the middle of a clause the tag may be meant to leave nothing.
 */
export function findHollow({ start, end, filledBy, name }: Placeholder, text: string): HollowTag | undefined {
  if (filledBy !== "machine") return undefined;
  const raw = text.slice(start, end);
  const match = empty.exec(raw);
  if (!match) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/\S$/.test(before) || (/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after))) return undefined;
  const [last = ""] = (/^[\w.]+/.exec(name)?.[0] ?? "").split(".").slice(-1);
  if (!named.test(last) && !/^[ \t]*[,.!?;:]/.test(after)) return undefined;
  const [, marks = "", quote = marks.startsWith(",") ? "" : '"', closing = ""] = match;
  const filled = `${quote ? marks : marks.trimEnd()}${quote}there${quote}${closing}`;
  return { start, end, mended: greeted.test(before) ? raw.slice(0, match.index) + filled : undefined };
}
