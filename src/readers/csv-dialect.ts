import { type Cell, records } from "./csv-tokens.js";

/** How a CSV file is written. */
export interface Dialect {
  /** The character between cells; empty for a file of one column. */
  readonly delimiter: string;
  /** Characters that an unquoted cell must not gain, or the file could be read another way. */
  readonly reserved: string;
  /** Offset of the first record. */
  readonly start: number;
  /** The first record names the columns. */
  readonly header: boolean;
}

const DELIMITERS = ",;\t|";
/** Number of records that tell the delimiter. */
const SAMPLE = 10;
const MAX_NAME = 40;
/** The line by which spreadsheets are told the delimiter. */
const SEP_LINE = /^sep=([^"\r\n])(?:\r\n|[\r\n]|$)/i;

/** Names of columns in libraries and exports, spaces and underscores removed. */
const COLUMNS: ReadonlySet<string> = new Set(
  `abbreviation action active agent answer author body canned category channel comment content context conversation created
  createdat customer date description draft email enquiry feedback folder group html id inquiry intent issue key
  keyword keywords label lang language locale macro message messages name note notes number priority problem
  product prompt query question reply replies request response responses role saved sender shortcode shortcut snippet
  status subject tag tags team template text ticket timestamp title topic trigger type updatedat url user
  visibility`.split(/\s+/),
);

/**
 * Finds out how a CSV file is written, from its name and its first records.
 *
 * @param own columns that the team's files have
 */
export function dialectOf(text: string, path: string, own: readonly string[] = []): Dialect {
  const declared = SEP_LINE.exec(text);
  const delimiter = declared?.[1] ?? (/\.tsv$/i.test(path) ? "\t" : undefined);
  const start = declared?.[0].length ?? 0;
  if (delimiter !== undefined) {
    return { delimiter, reserved: delimiter, start, header: startsWithHeader(text, delimiter, start, own) };
  }
  const sniffed = sniff(text);
  const header = startsWithHeader(text, sniffed.delimiter, 0, own);
  if (!header) return { delimiter: sniffed.delimiter || ",", reserved: DELIMITERS, start, header };
  return { ...sniffed, start, header };
}

/** What the cell holds, without quotes. */
export function cellValue(text: string, { start, end }: Pick<Cell, "start" | "end">): string {
  return isQuoted(text, { start, end }) ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end);
}

export function isQuoted(text: string, { start, end }: Pick<Cell, "start" | "end">): boolean {
  return start < end && text[start] === '"';
}

/** The names in a header; empty ones behind the last are dropped. */
export function columnNames(text: string, record: readonly Cell[]): string[] {
  const names = record.map((cell) => cellValue(text, cell).trim());
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}

/** A delimiter stands in the first record, best as often as in those below it, and often. */
function sniff(text: string): Pick<Dialect, "delimiter" | "reserved"> {
  const counts: number[][] = [];
  for (const record of records(text, DELIMITERS, 0)) {
    const separators = record.slice(0, -1).map(({ next }) => text[next - 1]);
    counts.push([...DELIMITERS].map((delimiter) => separators.filter((found) => found === delimiter).length));
    if (counts.length === SAMPLE) break;
  }
  const candidates = [...DELIMITERS]
    .map((delimiter, index) => ({
      delimiter,
      count: counts[0]?.[index] ?? 0,
      even: counts.every((count) => count[index] === counts[0]?.[index]),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.even) - Number(a.even) || b.count - a.count);
  return {
    delimiter: candidates[0]?.delimiter ?? "",
    reserved: candidates.map(({ delimiter }) => delimiter).join(""),
  };
}

function startsWithHeader(text: string, delimiter: string, start: number, own: readonly string[]): boolean {
  for (const record of records(text, delimiter, start)) {
    const names = columnNames(text, record);
    if (names.some((name) => own.some((column) => plain(column) === plain(name)))) return true;
    const known = new Set(names.filter(isColumn));
    // Exports may have an index without a name, and a column for each tag; texts that look so are rare.
    const isOdd = names[0] === "" || new Set(names).size < names.length;
    return (
      record.every(({ flaw }) => flaw === undefined) &&
      names.every((name, index) => (name !== "" || index === 0) && name.length <= MAX_NAME && !/[\r\n]/.test(name)) &&
      known.size >= (isOdd ? 2 : 1)
    );
  }
  return false;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** A known name, or one put together from known ones: `Macro name`, `reply_text`. */
function isColumn(name: string): boolean {
  const words = name.toLowerCase().split(/[\s_-]+/);
  return COLUMNS.has(words.join("")) || words.every((word) => COLUMNS.has(word));
}
