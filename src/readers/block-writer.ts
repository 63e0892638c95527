import type { BlockHint, Mask, MaskKind } from "../types.js";
import { MapBuilder, type Mapped } from "./source-map.js";

/** A line break that is two if the source has a blank line there, or a paragraph break. */
type Break = "none" | "line" | "paragraph";

const LEADING_SPACE = /[ \t\r\n]*/y;
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/;

/** A text with the stretches and blocks that are more than prose. */
export interface Written extends Mapped {
  readonly masks: readonly Mask[];
  readonly blocks: readonly BlockHint[];
}

/** Opens a list item; `text` stands for it where the source has no marker that could be copied. */
interface Marker {
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
}

/**
 * Writes prose block by block. Breaks and list markers wait until prose follows them, so that blocks that are left
 * out leave no trace but one break.
 */
export class BlockWriter {
  readonly #source: string;
  readonly #blankLines: boolean;
  readonly #builder = new MapBuilder();
  readonly #masks: Mask[] = [];
  readonly #blocks: BlockHint[] = [];
  readonly #markers: Marker[] = [];
  #break: Break = "none";
  #separator = "";
  #sourceEnd = 0;
  #blockStart = 0;
  #itemStart = -1;

  /** Blank lines of the source part paragraphs, unless `blankLines` is false. */
  constructor(source: string, { blankLines = true } = {}) {
    this.#source = source;
    this.#blankLines = blankLines;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#builder.length;
  }

  /** Ends the line or paragraph, if anything follows. The first block of a list item stays on its marker's line. */
  break(kind: Exclude<Break, "none">): void {
    this.#separator = "";
    if (this.#markers.length === 0 && this.#break !== "paragraph") this.#break = kind;
  }

  /**
   * Starts a list item on a line of its own, with its marker as it stands in the source, or `text` for it; empty items
   * are dropped.
   */
  item(start: number, end: number, text?: string): void {
    this.#closeItem();
    const last = this.#markers.at(-1);
    if (last && (text || /[\r\n]/.test(this.#source.slice(last.end, start)))) this.#markers.length = 0;
    this.break("line");
    this.#markers.push({ start, end, text });
  }

  /** Puts a separator before what follows on this line, if something stands before it. */
  separate(separator: string): void {
    if (this.#break === "none" && this.length > 0) this.#separator = separator;
  }

  /** Writes a stretch of the source as it is, and tells where in the text it begins. */
  copy(start: number, end: number): number {
    const from = this.#isFresh() ? this.#skipSpace(start, end) : start;
    if (from < end) {
      this.#flush(from);
      this.#builder.copy(this.#source.slice(from, end), from);
      this.#sourceEnd = end;
    }
    return this.length - (end - from);
  }

  /** Writes a stretch of the source that is not prose. */
  mask(kind: MaskKind, start: number, end: number): void {
    this.maskSince(kind, this.copy(start, end));
  }

  /** Masks what was written since the text had this length. */
  maskSince(kind: MaskKind, length: number): void {
    if (length < this.length) this.#masks.push({ kind, start: length, end: this.length });
  }

  /** Writes text that stands for a stretch of the source, and tells where in the text it begins. */
  atom(text: string, start: number, end: number): number {
    this.#flush(start);
    this.#builder.atom(text, start, end);
    this.#sourceEnd = end;
    return this.length - text.length;
  }

  /** Notes what kind of block was written since the last break. */
  closeBlock(kind: BlockHint["kind"]): void {
    if (this.#break === "none" && this.#blockStart < this.length) this.#hint(kind, this.#blockStart);
  }

  /** Ends the list; markers without prose behind them are dropped. */
  closeList(): void {
    this.#markers.length = 0;
    this.#closeItem();
  }

  finish(): Written {
    const blocks = this.#blocks.toSorted((a, b) => a.start - b.start);
    return { ...this.#builder.finish(), masks: this.#masks, blocks };
  }

  #closeItem(): void {
    if (this.#itemStart >= 0) this.#hint("item", this.#itemStart);
    this.#itemStart = -1;
  }

  #isFresh(): boolean {
    return this.length === 0 || this.#break !== "none" || this.#markers.length > 0;
  }

  #skipSpace(start: number, end: number): number {
    LEADING_SPACE.lastIndex = start;
    LEADING_SPACE.test(this.#source);
    return Math.min(LEADING_SPACE.lastIndex, end);
  }

  #flush(start: number): void {
    const first = this.#markers[0]?.start ?? start;
    if (this.#break !== "none" && this.length > 0) {
      const wide = this.#break === "paragraph" || (this.#blankLines && this.#hasBlankLine(first));
      this.#builder.atom(wide ? "\n\n" : "\n", this.#sourceEnd, first);
    } else if (this.#separator !== "") {
      this.#builder.atom(this.#separator, this.#sourceEnd, first);
    }
    if (this.#break !== "none") this.#blockStart = this.length;
    this.#break = "none";
    this.#separator = "";
    if (this.#markers.length > 0) this.#writeMarkers();
  }

  #hasBlankLine(end: number): boolean {
    return BLANK_LINE.test(this.#source.slice(this.#sourceEnd, end));
  }

  #writeMarkers(): void {
    this.#itemStart = this.length;
    for (const { start, end, text } of this.#markers) {
      if (text !== undefined) {
        this.#builder.atom(text, start, end);
        continue;
      }
      const marker = this.#source.slice(start, end);
      this.#builder.copy(marker, start);
      if (!/\s$/.test(marker)) this.#builder.insert(" ", end);
    }
    this.#markers.length = 0;
  }

  #hint(kind: BlockHint["kind"], start: number): void {
    this.#blocks.push({ kind, start, end: this.length });
  }
}
