import type { Range } from "../types.js";
import { BlockWriter, type Written } from "./block-writer.js";
import { writeHtml } from "./html.js";
import type { Stretch, StretchRole } from "./html-stretches.js";
import { type Line, splitLines } from "./lines.js";
import { type LinePart, sortMail } from "./mail-parts.js";
import type { Prose } from "./prose.js";
import { compose, MapBuilder } from "./source-map.js";

/** Read the prose of HTML: what is quoted and the signature are told from it as in plain text, and by their marks. */
export function proseOfHtml(html: string): Prose {
  const writer = new BlockWriter(html, { blankLines: false });
  const notes = writeHtml(writer, html, 0, html.length);
  const written = writer.finish();
  const lines = splitLines(written.text);
  const roles = applyStretches(lines, notes.stretches);
  const { parts, depths, subject } = sortMail(written.text, lines);
  const take = (wanted: LinePart, depth?: number): Written => {
    const isWanted = (index: number): boolean =>
      partOf(parts[index], roles[index]) === wanted && (depth === undefined || depths[index] === depth);
    return pick(written, runsOf(lines, isWanted));
  };

  const signature = take("signature").text;
  const title = notes.title || subject;
  return {
    ...take("reply"),
    // What is quoted more than twice is too old to matter.
    quotes: [take("quote", 1), take("quote", 2)],
    ...(title && { title }),
    ...(signature && { signature }),
  };
}

/** Write prose as text of HTML. */
export function encodeHtml(prose: string): string {
  return prose.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Gives lines the depths that the elements around them say, and tells their roles. */
function applyStretches(lines: Line[], stretches: readonly Stretch[]): StretchRole[] {
  let index = 0;
  return lines.map((line, number) => {
    if (line.blank) return "text";
    for (let next = stretches[index + 1]; next && next.start < line.end; next = stretches[index + 1]) index++;
    const { depth = 0, role = "text" } = stretches[index] ?? {};
    if (depth > 0) lines[number] = { ...line, depth: line.depth + depth };
    return role;
  });
}

function partOf(part: LinePart | undefined, role: StretchRole | undefined): LinePart | undefined {
  if (role === "lead-in") return "gap";
  return role === "signature" && part === "reply" ? "signature" : part;
}

interface Run extends Range {
  /** What stands between it and the run before it. */
  readonly before: string;
}

/** Stretches of chosen lines, without blank lines around them and without quote marks. */
function runsOf(lines: readonly Line[], isWanted: (index: number) => boolean): Run[] {
  const runs: { start: number; end: number; before: string }[] = [];
  let gap = true;
  lines.forEach((line, index) => {
    const run = runs.at(-1);
    if (!isWanted(index)) gap = true;
    else if (line.blank) return;
    else if (run && !gap && line.content === line.start) run.end = line.end;
    else {
      runs.push({ start: line.content, end: line.end, before: gap ? "\n\n" : "\n" });
      gap = false;
    }
  });
  return runs;
}

/** Joins stretches of a text. */
function pick(written: Written, runs: readonly Run[]): Written {
  const [first] = runs;
  if (runs.length === 1 && first?.start === 0 && first.end === written.text.length) return written;
  const builder = new MapBuilder();
  const starts: number[] = [];
  let end = 0;
  for (const run of runs) {
    if (end > 0) builder.atom(run.before, end, run.start);
    starts.push(builder.length);
    builder.copy(written.text.slice(run.start, run.end), run.start);
    end = run.end;
  }

  const move = <R extends Range>(ranges: readonly R[]): R[] => {
    let index = 0;
    return ranges.flatMap((range) => {
      while (index < runs.length && (runs[index] as Run).end <= range.start) index++;
      const run = runs[index];
      if (!run || range.end <= run.start) return [];
      const shift = (starts[index] ?? 0) - run.start;
      const start = Math.max(range.start, run.start);
      return { ...range, start: start + shift, end: Math.min(range.end, run.end) + shift };
    });
  };
  const { text, map } = builder.finish();
  return { text, map: compose(map, written.map), masks: move(written.masks), blocks: move(written.blocks) };
}
