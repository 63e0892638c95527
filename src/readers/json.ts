import type { ReadError } from "../errors.js";
import type { Source } from "../types.js";
import { brokenAt, cite, deepest, lineOf, tooDeep } from "./broken.js";
import type { Data, DataList, DataMap } from "./data.js";
import { JsonText } from "./json-string.js";
import { JsonTokens } from "./json-tokens.js";

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads a JSON file. Comments and trailing commas are allowed, as in the settings of editors.
 * @throws {ReadError} with file and line, and with the key where it helps, when it is broken, has a key twice in a map
 * or is nested more than 500 deep
 */
export function parseJson(source: Source): Data {
  return new JsonParser(source, "file").parse(0, source.text.length);
}

/**
 * Reads a file of JSON records, one a line; blank lines are skipped. Lazy, so that a broken line is found when it is
 * its turn.
 * @throws {ReadError} like {@link parseJson}
 */
export function* parseNdjson(source: Source): Iterable<Data> {
  const parser = new JsonParser(source, "line");
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== "") yield parser.parse(index, index + line.length);
  }
}

/** A map whose end has not come yet, and the key whose value is being read. */
interface OpenMap {
  readonly close: "}";
  readonly start: number;
  readonly entries: Map<string, Data>;
  key: string;
}

interface OpenList {
  readonly close: "]";
  readonly start: number;
  readonly items: Data[];
  readonly key: "";
}

type Open = OpenMap | OpenList;

/** Builds a value from tokens, with a stack of its own in place of recursion. */
class JsonParser {
  readonly #source: Source;
  readonly #unit: "file" | "line";
  readonly #token: JsonTokens;
  readonly #open: Open[] = [];

  constructor(source: Source, unit: "file" | "line") {
    this.#source = source;
    this.#unit = unit;
    this.#token = new JsonTokens(source.text);
  }

  /** Reads the value that stands from `start` to `end`, alone. */
  parse(start: number, end: number): Data {
    this.#token.enter(start, end);
    this.#check();
    let value = this.#startValue();
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      if (value) {
        put(top, value);
        if (this.#is(",")) this.#advance();
        else if (!this.#is(top.close)) throw this.#unexpected(`“,” or “${top.close}”`);
      }
      if (this.#is(top.close)) {
        value = this.#closeTop(top);
      } else {
        if (top.close === "}") this.#readKey(top);
        value = this.#startValue();
      }
    }
    if (!value || !this.#is("")) throw this.#unexpected("nothing more, as the data ends before it");
    return value;
  }

  /** Reads a value; undefined if it is one that is still open. */
  #startValue(): Data | undefined {
    const { start, end } = this.#token;
    const word = this.#is('"') ? "" : this.#source.text.slice(start, end);
    const known = WORDS.get(word);
    let value: Data | undefined;
    if (this.#is('"')) value = new JsonText(this.#source.text, start, end);
    else if (this.#is("{")) this.#push({ close: "}", start, entries: new Map(), key: "" });
    else if (this.#is("[")) this.#push({ close: "]", start, items: [], key: "" });
    else if (known !== undefined) value = { kind: "atom", value: known, start, end };
    else if (/^-?\d/.test(word)) value = { kind: "atom", value: Number(word), start, end };
    else throw this.#unexpected("a value: text in double quotes, a number, true, false, null, “[” or “{”");
    this.#advance();
    return value;
  }

  #push(open: Open): void {
    if (this.#open.length === deepest) throw tooDeep(this.#source, this.#token.start);
    this.#open.push(open);
  }

  #closeTop(top: Open): DataMap | DataList {
    const { start } = top;
    const { end } = this.#token;
    this.#open.pop();
    this.#advance();
    return top.close === "]"
      ? { kind: "list", items: top.items, start, end }
      : { kind: "map", entries: top.entries, start, end };
  }

  #readKey(map: OpenMap): void {
    if (!this.#is('"')) throw this.#unexpected("a key in double quotes");
    const key = new JsonText(this.#source.text, this.#token.start, this.#token.end).value;
    const first = map.entries.get(key);
    if (first) {
      const line = lineOf(this.#source.text, first.start);
      throw this.#broken(`the key ${cite(key)} is in this map already, in line ${line}; expected each key once`);
    }
    this.#advance();
    if (!this.#is(":")) throw this.#unexpected(`“:” after the key ${cite(key)}`);
    map.key = key;
    this.#advance();
  }

  #is(mark: string): boolean {
    return this.#token.mark === mark;
  }

  #advance(): void {
    this.#token.advance();
    this.#check();
  }

  #check(): void {
    const { flaw, cut } = this.#token;
    if (cut) throw this.#cutShort('“"”');
    if (flaw) throw this.#broken(flaw);
  }

  #unexpected(expected: string): ReadError {
    const top = this.#open.at(-1);
    if (this.#is("")) return this.#cutShort(top ? `“${top.close}”` : "a list or a map");
    const token = this.#source.text.slice(this.#token.start, this.#token.end);
    const key = this.#key();
    return this.#broken(`found ${cite(token)}${key && ` inside ${cite(key)}`}; expected ${expected}`);
  }

  #cutShort(expected: string): ReadError {
    const key = this.#key();
    return this.#broken(`the ${this.#unit} ends ${key ? `inside ${cite(key)}` : "too early"}; expected ${expected}`);
  }

  /** The innermost key that a value is being read for; empty if there is none. */
  #key(): string {
    return this.#open.findLast(({ key }) => key !== "")?.key ?? "";
  }

  #broken(problem: string): ReadError {
    return brokenAt(this.#source, this.#token.start, problem);
  }
}

function put(open: Open, value: Data): void {
  if (open.close === "]") {
    open.items.push(value);
    return;
  }
  open.entries.set(open.key, value);
  open.key = "";
}
