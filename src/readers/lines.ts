/** A line of plain text or of a mail. Offsets are those of the whole text. */
export interface Line {
  readonly start: number;
  /** End without the line break. */
  readonly end: number;
  /** Start of the next line. */
  readonly next: number;
  /** How many `>` stand before it. */
  readonly depth: number;
  /** Start of what stands after the `>` marks and one space; `start` for a line without them. */
  readonly content: number;
  readonly blank: boolean;
}

/** Splits a text into lines at `\n`, `\r\n` and a lone `\r`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  for (let start = 0; start < text.length; ) {
    breaks.lastIndex = start;
    const found = breaks.exec(text);
    const end = found?.index ?? text.length;
    const next = found ? breaks.lastIndex : end;
    lines.push({ start, end, next, ...quotePrefix(text, start, end) });
    start = next;
  }
  return lines;
}

function quotePrefix(text: string, start: number, end: number): Pick<Line, "depth" | "content" | "blank"> {
  let depth = 0;
  let content = start;
  for (let position = start; position < end; position++) {
    if (text[position] === ">") {
      depth++;
      content = position + 1;
    } else if (text[position] !== " " || position - content >= (depth === 0 ? 3 : 1)) {
      break;
    }
  }
  if (depth > 0 && text[content] === " ") content++;
  return { depth, content, blank: isBlank(text, content, end) };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let position = start; position < end; position++) {
    if (!/\s/.test(text[position] ?? "")) return false;
  }
  return true;
}
