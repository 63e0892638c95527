import { BrokenMail } from "./broken-mail.js";
import { type Charset, findCharset } from "./charset.js";
import { MapBuilder, type Mapped } from "./source-map.js";

/**
 * Opens a charset by the name that a mail gives it.
 * @throws {BrokenMail} if nobody knows it; `offset` is where the text begins
 */
export function openCharset(label: string, offset: number): Charset {
  const charset = findCharset(label);
  if (!charset)
    throw new BrokenMail(`the charset “${label.slice(0, 60)}” is not known; expected utf-8 or its like`, offset);
  return charset;
}

/** No message that somebody wrote is encoded in more pieces than this; each takes memory in the map. */
const MAX_PIECES = 2_000_000;

/** Writes a text from the bytes of a charset, and notes which stretch of the source each character comes from. */
export class ByteWriter {
  readonly #source: string;
  readonly #charset: Charset;
  readonly #builder = new MapBuilder();
  /** The bytes of a character that is not complete, and where they stand. */
  #held: number[] = [];
  #heldStart = 0;
  #heldEnd = 0;
  /** Characters that come from the same stretch wait here for more of them. */
  #atom = "";
  #atomStart = 0;
  #atomEnd = 0;
  #pieces = 0;

  constructor(source: string, charset: Charset) {
    this.#source = source;
    this.#charset = charset;
  }

  /** Adds characters that stand for themselves, unless what stands before them makes them part of something. */
  literal(start: number, end: number): void {
    let position = start;
    for (; position < end && (this.#held.length > 0 || this.#charset.stateful); position++) {
      const code = this.#source.charCodeAt(position);
      if (code < 0x80) {
        this.byte(code, position, position + 1);
      } else {
        this.#release();
        this.#emit(this.#source.charAt(position), position, position + 1);
      }
    }
    if (position >= end) return;
    this.#closeAtom();
    this.#countPiece(position);
    this.#builder.copy(this.#source.slice(position, end), position);
  }

  /** Adds a byte that a stretch of the source stands for. */
  byte(value: number, start: number, end: number): void {
    const held = this.#held.length > 0;
    if (!held && value < 0x80 && !this.#charset.stateful) {
      this.#emit(String.fromCharCode(value), start, end);
      return;
    }
    const text = this.#charset.push(value);
    if (!held || text === "") {
      if (text === "") this.#hold(value, start, end);
      else this.#emit(text, start, end);
      return;
    }
    const heldStart = this.#heldStart;
    const heldEnd = this.#heldEnd;
    const cut = text.startsWith("\uFFFD") && this.#charset.decode(this.#held) === text;
    this.#held = [];
    if (cut) {
      this.#emit(text, heldStart, heldEnd);
      this.#hold(value, start, end);
    } else if (value < 0x80 && text.length > 1 && text.endsWith(String.fromCharCode(value))) {
      this.#emit(text.slice(0, -1), heldStart, heldEnd);
      this.#emit(text.slice(-1), start, end);
    } else {
      this.#emit(text, heldStart, end);
    }
  }

  /** Adds text that stands for a stretch of the source as a whole. */
  atom(text: string, start: number, end: number): void {
    this.#release();
    this.#closeAtom();
    this.#countPiece(start);
    this.#builder.atom(text, start, end);
  }

  finish(): Mapped {
    this.#release();
    this.#closeAtom();
    return this.#builder.finish();
  }

  #hold(value: number, start: number, end: number): void {
    if (this.#held.length === 0) this.#heldStart = start;
    this.#held.push(value);
    this.#heldEnd = end;
  }

  #release(): void {
    if (this.#held.length > 0) this.#emit(this.#charset.flush(), this.#heldStart, this.#heldEnd);
    this.#held = [];
  }

  #emit(text: string, start: number, end: number): void {
    if (text === "\uFEFF" && this.#builder.length === 0 && this.#atom === "") return;
    if (start === this.#atomStart && end === this.#atomEnd && this.#atom !== "") {
      this.#atom += text;
      return;
    }
    this.#closeAtom();
    if (end - start === 1 && this.#source[start] === text) {
      this.#countPiece(start);
      this.#builder.copy(text, start);
      return;
    }
    this.#atom = text;
    this.#atomStart = start;
    this.#atomEnd = end;
  }

  #closeAtom(): void {
    if (this.#atom === "") return;
    this.#countPiece(this.#atomStart);
    this.#builder.atom(this.#atom, this.#atomStart, this.#atomEnd);
    this.#atom = "";
  }

  #countPiece(start: number): void {
    if (++this.#pieces <= MAX_PIECES) return;
    const problem = `the text is encoded in more than ${MAX_PIECES / 1e6} million pieces`;
    throw new BrokenMail(`${problem}; expected a message that somebody wrote`, start);
  }
}
