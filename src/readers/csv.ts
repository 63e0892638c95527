import type { ReadError } from "../errors.js";
import type { Range, ReaderOptions, Source } from "../types.js";
import { brokenAt } from "./broken.js";
import { cellValue, columnNames, type Dialect, dialectOf, isQuoted } from "./csv-dialect.js";
import { type Cell, records } from "./csv-tokens.js";
import type { Data, DataText, Field } from "./data.js";
import { isFilled } from "./shape.js";
import { identity, MapBuilder, type Mapped } from "./source-map.js";

/** A file and how it is written. */
interface CsvFile extends Source {
  readonly dialect: Dialect;
}

/**
 * Reads a CSV or TSV file: a list of maps if its first record names the columns, or else a list of lists of strings.
 * The delimiter is found out; blank lines are skipped, rows may have too few cells, and cells too many are dropped. Of
 * the cells in columns of one name the first that is not blank is read.
 *
 * @throws {ReadError} where a quoted cell does not end
 */
export function parseCsv({ text, path }: Source, { keys = {} }: Pick<ReaderOptions, "keys"> = {}): Data {
  const columns = [keys.title, keys.body, keys.customer].flatMap((names) => names ?? []);
  const file: CsvFile = { text, path, dialect: dialectOf(text, path, columns) };
  const items: Data[] = [];
  let names: readonly string[] | undefined;
  for (const record of records(text, file.dialect.delimiter, file.dialect.start)) {
    for (const cell of record) if (cell.flaw) throw flawError(file, cell);
    if (file.dialect.header && !names) names = columnNames(text, record);
    else items.push(row(file, record, names));
  }
  return { kind: "list", items, start: 0, end: text.length };
}

function row(file: CsvFile, record: readonly Cell[], names: readonly string[] | undefined): Data {
  const place = { start: record[0]?.start ?? 0, end: record.at(-1)?.end ?? 0 };
  const cells = record.map((cell) => new CellText(file, cell));
  if (!names) return { kind: "list", items: cells, ...place };

  const entries = new Map<string, CellText>();
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (cell && name !== "" && !isFilled(entries.get(name))) entries.set(name, cell);
  }
  return { kind: "map", entries, ...place };
}

class CellText implements DataText {
  readonly kind = "text";
  readonly start: number;
  readonly end: number;
  readonly #file: CsvFile;

  constructor(file: CsvFile, { start, end }: Range) {
    this.start = start;
    this.end = end;
    this.#file = file;
  }

  get value(): string {
    return cellValue(this.#file.text, this);
  }

  field(): Field {
    if (isQuoted(this.#file.text, this)) {
      return { ...unquote(this.#file.text, this), encode: (prose) => prose.replaceAll('"', '""') };
    }
    const text = this.value;
    return { text, map: identity(text.length, this.start), encode: (prose, range) => this.#encodeBare(prose, range) };
  }

  /** Refuses what would end the cell, open a quote, empty the cell or leave new white space at its edges. */
  #encodeBare(prose: string, range: Range): string | undefined {
    const { text, dialect } = this.#file;
    const touched = prose + text.slice(range.start, range.end);
    if (/["\r\n]/.test(touched) || [...dialect.reserved].some((mark) => touched.includes(mark))) return undefined;

    const before = text.slice(this.start, this.end);
    const after = text.slice(this.start, range.start) + prose + text.slice(range.end, this.end);
    if (after.trim() === "" || after.startsWith('"')) return undefined;
    return leading(after) > leading(before) || trailing(after) > trailing(before) ? undefined : prose;
  }
}

function unquote(text: string, cell: Range): Mapped {
  const end = cell.end - 1;
  let start = cell.start + 1;
  const builder = new MapBuilder();
  for (let quote = text.indexOf('""', start); quote >= 0 && quote < end; quote = text.indexOf('""', start)) {
    builder.copy(text.slice(start, quote), start).atom('"', quote, quote + 2);
    start = quote + 2;
  }
  const rest = text.slice(start, end);
  return builder.length === 0 ? { text: rest, map: identity(rest.length, start) } : builder.copy(rest, start).finish();
}

function leading(cell: string): number {
  return cell.length - cell.trimStart().length;
}

function trailing(cell: string): number {
  return cell.length - cell.trimEnd().length;
}

function flawError(file: CsvFile, { start, end, flaw }: Cell): ReadError {
  const [offset, problem] =
    flaw === "unclosed"
      ? [start, 'the quote that opens here is never closed; expected another " before the end of the file']
      : [
          end,
          `text follows a closing quote; expected ${delimiterName(file.dialect)}the end of the line, or "" for a quote`,
        ];
  return brokenAt(file, offset, problem);
}

function delimiterName({ delimiter }: Dialect): string {
  if (delimiter === "") return "";
  return delimiter === "\t" ? "a tab, " : `“${delimiter}”, `;
}
