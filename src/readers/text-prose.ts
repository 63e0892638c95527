import { type Line, splitLines } from "./lines.js";
import { mayHoldMail } from "./mail.js";
import { sortMail } from "./mail-parts.js";
import type { Prose } from "./prose.js";
import { cut, MapBuilder, type Mapped } from "./source-map.js";

/** What is written in plain text, and whether it begins with a mail's headers. */
export interface TextProse extends Prose {
  readonly hasHeaders: boolean;
}

/** Tell what is written in plain text from mail headers, quotations and the signature. */
export function proseOfText(text: string): TextProse {
  if (!mayHoldMail(text)) {
    const { text: written, map } = withoutBlankEnds(text);
    return { text: written, map, masks: [], blocks: [], quotes: [], hasHeaders: false };
  }
  const lines = splitLines(text);
  const { parts, depths, subject, hasHeaders } = sortMail(text, lines);
  const signature = gather(text, lines, (index) => parts[index] === "signature").text;
  // What is quoted more than twice is too old to matter.
  const quotes = [1, 2].map((depth) =>
    gather(text, lines, (index) => parts[index] === "quote" && depths[index] === depth),
  );
  return {
    ...gather(text, lines, (index) => parts[index] === "reply"),
    masks: [],
    blocks: [],
    quotes,
    hasHeaders,
    ...(subject && { title: subject }),
    ...(signature && { signature }),
  };
}

/** All lines from the first to the last that is not blank. */
function withoutBlankEnds(text: string): Mapped {
  const first = text.search(/\S/);
  if (first < 0) return new MapBuilder().finish();
  const last = text.trimEnd().length;
  const start = Math.max(text.lastIndexOf("\n", first), text.lastIndexOf("\r", first)) + 1;
  const rest = text.slice(last).search(/[\r\n]/);
  return cut(text, { start, end: rest < 0 ? text.length : last + rest });
}

/** Joins the chosen lines, without quote marks; a blank line stands where others were between them. */
function gather(text: string, lines: readonly Line[], chosen: (index: number) => boolean): Mapped {
  const builder = new MapBuilder();
  let end = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!chosen(index)) continue;
    let first = index;
    while (index + 1 < lines.length && chosen(index + 1)) index++;
    let last = index;
    while (first < last && lines[first]?.blank) first++;
    while (first < last && lines[last]?.blank) last--;
    const run = lines.slice(first, last + 1);
    const start = run[0];
    if (!start || start.blank) continue;

    if (builder.length > 0) builder.atom("\n\n", end, start.content);
    for (const line of run) {
      end = line === run.at(-1) ? line.end : line.next;
      builder.copy(text.slice(line.content, end), line.content);
    }
  }
  return builder.finish();
}
