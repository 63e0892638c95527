import { createScanner, type JSONScanner } from "jsonc-parser";

/** The number that jsonc-parser's scanner has for a string without an end. */
const UNCLOSED = 2;
/** What is wrong with a token, by the scanner's numbers. */
const FLAWS: ReadonlyMap<number, string> = new Map([
  [UNCLOSED, 'a text goes on in the next line; expected “"” at its end and “\\n” for a line break'],
  [3, "a number breaks off; expected a digit"],
  [4, "“\\u” is not followed by a character's number; expected four digits or letters from a to f"],
  [5, "a backslash stands before a character that needs none; expected “\\\\” for a backslash"],
  [6, "a text holds a control character; expected “\\t” for a tab"],
]);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The tokens of JSON, one after the other, without white space and comments. */
export class JsonTokens {
  /** Where the token stands in the text. */
  start = 0;
  end = 0;
  /** Its first character; empty at the end. */
  mark = "";
  /** What is wrong with it. */
  flaw: string | undefined;
  /** It is a text that the end cuts short. */
  cut = false;
  readonly #text: string;
  readonly #scanner: JSONScanner;
  #limit = 0;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text, true);
  }

  /** Goes to the first token of a stretch of the text. */
  enter(start: number, end: number): void {
    this.end = start;
    this.#limit = end;
    this.advance();
  }

  /** Goes to the next token. */
  advance(): void {
    this.start = skipSpace(this.#text, this.end, this.#limit);
    const end = stringEnd(this.#text, this.start);
    if (end > 0) this.end = end;
    else this.#scan();
    this.mark = this.start < this.#limit ? this.#text.charAt(this.start) : "";
  }

  /** Has the scanner read what is no sound string: it decodes strings, which takes long, but knows what is wrong. */
  #scan(): void {
    const scanner = this.#scanner;
    scanner.setPosition(this.start);
    scanner.scan();
    this.start = Math.min(scanner.getTokenOffset(), this.#limit);
    if (this.start === this.#limit) return;
    this.end = this.start + scanner.getTokenLength();
    const flaw = scanner.getTokenError();
    this.flaw = FLAWS.get(flaw);
    this.cut = flaw === UNCLOSED && this.end === this.#limit;
  }
}

function skipSpace(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && isSpace(text.charCodeAt(position))) position++;
  return position;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Finds the end of the string that stands here; 0 if there is none, or a flawed one. */
function stringEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== QUOTE) return 0;
  for (let position = start + 1; ; ) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) return position + 1;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = position;
      if (!ESCAPE.test(text)) return 0;
      position = ESCAPE.lastIndex;
    } else if (code >= 0x20) {
      position++;
    } else {
      return 0;
    }
  }
}
