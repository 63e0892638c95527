/** A cell of a CSV file, with its quotes. Offsets are UTF-16. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Start of what stands after the separator or the line break behind it. */
  readonly next: number;
  /** Ends its record. */
  readonly last: boolean;
  /** Its quote is never closed, or text follows the closing one. */
  readonly flaw?: "unclosed" | "followed";
}

/**
 * Splits a text into records and cells, from an offset on. Blank lines are skipped. A quote opens only at the start of
 * a cell; elsewhere it is a character like any other. Never throws; broken cells have a `flaw`.
 */
export function* records(text: string, delimiters: string, start: number): Iterable<readonly Cell[]> {
  for (let position = start; position < text.length; ) {
    const cells: Cell[] = [];
    for (let last = false; !last; ) {
      const cell = readCell(text, delimiters, position);
      cells.push(cell);
      position = cell.next;
      last = cell.last;
    }
    const [first] = cells;
    if (first && (!first.last || text.slice(first.start, first.end).trim() !== "")) yield cells;
  }
}

function readCell(text: string, delimiters: string, start: number): Cell {
  if (text[start] !== '"') {
    const end = separatorAt(text, delimiters, start);
    return { start, end, ...separator(text, end) };
  }
  const end = closingQuote(text, start) + 1;
  if (end === 0) return { start, end: text.length, next: text.length, last: true, flaw: "unclosed" };

  const after = separatorAt(text, delimiters, end);
  const cell = { start, end, ...separator(text, after) };
  return text.slice(end, after).trim() === "" ? cell : { ...cell, flaw: "followed" };
}

/** Offset of the quote that closes the one at `start`; -1 if none does. */
function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function separatorAt(text: string, delimiters: string, start: number): number {
  for (let position = start; position < text.length; position++) {
    const character = text[position] ?? "";
    if (character === "\n" || character === "\r" || delimiters.includes(character)) return position;
  }
  return text.length;
}

function separator(text: string, end: number): Pick<Cell, "next" | "last"> {
  if (text[end] === "\r" && text[end + 1] === "\n") return { next: end + 2, last: true };
  const last = end === text.length || text[end] === "\n" || text[end] === "\r";
  return { next: Math.min(end + 1, text.length), last };
}
