import type { DataText, Field } from "./data.js";
import { MapBuilder, type Mapped } from "./source-map.js";

/** An escape; a character beyond the basic plane is two of them. */
const ESCAPE = /\\(?:u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[^u])/y;

/** A string of a JSON file, read when it is asked for, so that a big file is not held twice. */
export class JsonText implements DataText {
  readonly kind = "text";
  readonly start: number;
  readonly end: number;
  readonly #file: string;

  /** `start` and `end` are those of the literal with its quotes, which must be valid JSON. */
  constructor(file: string, start: number, end: number) {
    this.#file = file;
    this.start = start;
    this.end = end;
  }

  get value(): string {
    const literal = this.#file.slice(this.start, this.end);
    return literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
  }

  field(): Field {
    return { ...mapJsonString(this.#file, this.start, this.end), encode: encodeJson };
  }
}

/** Decodes a JSON string that stands in `text` from `start` to `end`, quotes included; it must be valid. */
export function mapJsonString(text: string, start: number, end: number): Mapped {
  const builder = new MapBuilder();
  const literal = text.slice(0, end - 1);
  for (let position = start + 1; position < literal.length; position = ESCAPE.lastIndex) {
    const backslash = literal.indexOf("\\", position);
    if (backslash < 0) return builder.copy(literal.slice(position), position).finish();
    builder.copy(literal.slice(position, backslash), position);
    ESCAPE.lastIndex = backslash;
    ESCAPE.test(literal);
    builder.atom(JSON.parse(`"${literal.slice(backslash, ESCAPE.lastIndex)}"`), backslash, ESCAPE.lastIndex);
  }
  return builder.finish();
}

/** Writes prose between the quotes of a JSON string. */
export function encodeJson(prose: string): string {
  return JSON.stringify(prose).slice(1, -1);
}
