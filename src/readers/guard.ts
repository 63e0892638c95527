/** A stretch of a Markdown text: to be parsed, or plain text because there is no markup in it or absurdly much. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly plain: boolean;
}

/** A block (lines that belong to one paragraph) longer than this is no prose that a person wrote. */
const MAX_BLOCK = 16_000;
/** Lines without a blank one between them, such as a long list. */
const MAX_RUN = 200_000;
/** Marks of emphasis, links and code in one block. */
const MAX_MARKS = 500;
const NESTING = /(?:[>[\]()*_~`<!\\#+-][ \t]*){65}/;
const DEEP_CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){33}/;
/** A thematic break, the underline of a heading, a border of a table: harmless, and often long. */
const RULE = /^[ \t>|]*(?:[-=|:+ \t]*|[_ \t]*|[* \t]*|[# \t]*)$/;
const MAX_RULE = 1_000;
/** Whatever could be more than letters, marks of prose and line breaks. */
const MARKUP = /[*_~`<>[\]&\\|#@]|:\/\/|www\.|^[ \t]*(?:[-+=]|\d{1,9}[.)])|^ {0,3}\t|^ {4}/im;
const FENCE = /^[\s>]*(`{3,}|~{3,})/;
const BLOCK_START = /^[\s>]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#|\||<)/;

/**
 * Finds what to parse in a Markdown text, so that this takes time in proportion to its length: a text without any
 * markup is spared the parser, and absurd blocks (endless lines, nesting without end) are cut out, because the
 * parser's time grows with the square of a paragraph's length.
 */
export function splitParts(text: string): Part[] {
  if (!MARKUP.test(text)) return [{ start: 0, end: text.length, plain: true }];
  const parts: Part[] = [];
  let start = 0;
  for (const block of blocks(text)) {
    if (!block.absurd) continue;
    if (start < block.start) parts.push({ start, end: block.start, plain: false });
    parts.push({ start: block.start, end: block.end, plain: true });
    start = block.end;
  }
  if (start < text.length) parts.push({ start, end: text.length, plain: false });
  return parts;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly absurd: boolean;
}

function* blocks(text: string): Iterable<Block> {
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  let start = 0;
  let runStart = 0;
  let marks = 0;
  let nested = false;
  let fence = "";

  const finish = (end: number): Block => ({
    start,
    end,
    absurd: nested || marks > MAX_MARKS || end - start > MAX_BLOCK || end - runStart > MAX_RUN,
  });
  for (let position = 0; position < text.length; position = lines.lastIndex) {
    lines.lastIndex = position;
    const line = lines.exec(text)?.[0] ?? "";
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      start = lines.lastIndex;
      runStart = start;
      continue;
    }
    const blank = line.trim() === "";
    if (blank || mark !== "" || BLOCK_START.test(line)) {
      if (position > start) yield finish(position);
      start = position;
      marks = 0;
      nested = false;
      if (blank || mark !== "") runStart = position;
    }
    if (mark !== "") {
      fence = mark;
      continue;
    }
    marks += countMarks(line);
    nested ||= DEEP_CONTAINERS.test(line) || (NESTING.test(line) && !isRule(line.trim()));
  }
  if (text.length > start) yield finish(text.length);
}

function isRule(line: string): boolean {
  return line.length <= MAX_RULE && RULE.test(line);
}

function countMarks(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    if ("*_~[]`<&".includes(line[index] ?? "")) count++;
  }
  return count;
}
