import type { BlockWriter } from "./block-writer.js";
import type { Layout } from "./html-tags.js";

/** White space that shows only if something follows it on its line. */
interface Blank {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPACES = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;
const BLANKS = /\u00a0+|[ \t\n\f\r]+/g;
const LEADING = /^[ \t\n\f\r]*/;

/** Writes text of HTML as a browser shows it: white space is collapsed, and lines end where elements and `<br>` say. */
export class HtmlInk {
  readonly #writer: BlockWriter;
  readonly #source: string;
  readonly #mark: (position: number) => void;
  readonly #blanks: Blank[] = [];
  /** How the line begins, to tell the `--` above a signature. */
  #line = "";
  /** Lines that ended since something was written. */
  #ended = 0;
  /** At the start of a line or a cell, where white space does not show. */
  #fresh = true;

  /** Calls `mark` with the place in the text where something begins that was written, white space before it aside. */
  constructor(writer: BlockWriter, source: string, mark: (position: number) => void) {
    this.#writer = writer;
    this.#source = source;
    this.#mark = mark;
  }

  /** Writes text, its white space as it stands if it is preformatted. */
  text(start: number, end: number, preformatted: boolean): void {
    const inkEnd = this.#inkEnd(start, end);
    const raw = this.#source.slice(start, inkEnd);
    if (raw !== "") {
      const inkStart = start + (preformatted ? 0 : (LEADING.exec(raw)?.[0].length ?? 0));
      this.#blank(start, inkStart, false);
      this.#flush();
      if (preformatted) this.#copy(start, inkEnd);
      else this.#collapse(inkStart, inkEnd);
    }
    this.#blank(inkEnd, end, preformatted);
  }

  /** Writes what stands for a character reference. */
  reference(text: string, start: number, end: number): void {
    if (/\S/.test(text)) {
      this.#flush();
      this.#atom(text, start, end);
    } else {
      this.#push({ text: /^[ \t\n\f\r]$/.test(text) ? " " : text, start, end });
    }
  }

  /** Ends the line as an element does that begins or ends here. */
  break(layout: Layout): void {
    if (layout === "inline") return;
    this.#endLine();
    if (layout === "line") this.#ended++;
    else if (layout === "paragraph") this.#ended = 2;
    else this.#ended = Math.max(this.#ended, 1);
    this.#writer.break(this.#ended > 1 ? "paragraph" : "line");
  }

  /** Begins a list item. */
  item(start: number, end: number, marker: string): void {
    this.break("block");
    this.#writer.item(start, end, marker);
  }

  /** Begins a cell of a table. */
  cell(): void {
    this.#blanks.length = 0;
    this.#fresh = true;
    this.#writer.separate(" | ");
  }

  #collapse(start: number, end: number): void {
    const raw = this.#source.slice(start, end);
    let position = 0;
    for (const { 0: spaces, index } of raw.matchAll(SPACES)) {
      this.#copy(start + position, start + index);
      position = index + spaces.length;
      this.#atom(" ", start + index, start + position);
    }
    this.#copy(start + position, end);
  }

  #copy(start: number, end: number): void {
    if (start < end) this.#wrote(this.#writer.copy(start, end), this.#source.slice(start, Math.min(end, start + 3)));
  }

  #atom(text: string, start: number, end: number): void {
    this.#wrote(this.#writer.atom(text, start, end), text);
  }

  #wrote(position: number, text: string): void {
    this.#mark(position);
    if (this.#line.length < 3) this.#line += text;
    this.#ended = 0;
    this.#fresh = false;
  }

  #inkEnd(start: number, end: number): number {
    let inkEnd = end;
    while (inkEnd > start && " \t\n\f\r\u00a0".includes(this.#source.charAt(inkEnd - 1))) inkEnd--;
    return inkEnd;
  }

  #blank(start: number, end: number, preformatted: boolean): void {
    if (start === end) return;
    const raw = this.#source.slice(start, end);
    if (preformatted || raw === " ") {
      this.#push({ text: raw, start, end });
      return;
    }
    for (const { 0: run, index } of raw.matchAll(BLANKS)) {
      const text = run.startsWith("\u00a0") ? run : " ";
      this.#push({ text, start: start + index, end: start + index + run.length });
    }
  }

  #push(blank: Blank): void {
    const previous = this.#blanks.at(-1)?.text ?? (this.#fresh ? " " : "");
    if (blank.text !== " " || !/[ \t\n\f\r]$/.test(previous)) this.#blanks.push(blank);
  }

  #flush(): void {
    for (const { text, start, end } of this.#blanks) {
      if (text === this.#source.slice(start, end)) this.#writer.copy(start, end);
      else this.#writer.atom(text, start, end);
      this.#line += " ";
    }
    this.#blanks.length = 0;
  }

  /** White space at the end of a line is not shown, but tells the `-- ` above a signature from a bare `--`. */
  #endLine(): void {
    const [blank] = this.#blanks;
    if (this.#line === "--" && blank) this.#writer.atom(" ", blank.start, blank.end);
    this.#line = "";
    this.#blanks.length = 0;
    this.#fresh = true;
  }
}
