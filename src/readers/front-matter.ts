import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar } from "yaml";
import { ReadError } from "../errors.js";
import type { Channel, Kind, Source } from "../types.js";
import type { Mapped } from "./source-map.js";
import { mapYamlScalar } from "./yaml-scalar.js";

/** What the head of a Markdown file says about its reply. */
export interface FrontMatter {
  readonly title?: string;
  readonly channel?: Channel;
  readonly kind?: Kind;
  readonly language?: string;
  readonly customer?: Mapped;
  /** Where the text below it starts. */
  readonly end: number;
}

const CHANNELS: readonly Channel[] = ["email", "chat", "public"];
const KINDS: readonly Kind[] = ["draft", "template"];
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m;
const KEY = /^(?:[ \t]*#.*(?:\r\n|\n|\r))*["']?[A-Za-z][\w -]*["']?:(?:[ \t\r\n]|$)/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Reads the YAML between two `---` lines at the top of a file. A first line `---` with no `key:` below it is a
 * thematic break.
 * @throws {ReadError} with file, line and key, when it is broken or a value is none of those allowed
 */
export function readFrontMatter(source: Source): FrontMatter {
  const start = OPENING.exec(source.text)?.[0].length;
  if (start === undefined) return { end: 0 };
  const rest = source.text.slice(start);
  const closing = CLOSING.exec(rest);
  const hasKey = KEY.test(rest);
  if (!hasKey && (closing?.index !== 0 || closing[0].startsWith("."))) return { end: 0 };
  if (!closing) throw new ReadError(`${source.path}:1: the front matter has no closing line “---”`, source.path);
  return { ...readYaml(source, rest.slice(0, closing.index), start), end: start + closing.index + closing[0].length };
}

function readYaml(source: Source, yaml: string, base: number): Omit<FrontMatter, "end"> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const end = yaml.trimEnd().length;
  const fail = (offset: number, message: string): never => {
    const { line } = lineCounter.linePos(Math.min(offset, end));
    throw new ReadError(`${source.path}:${line + 1}: ${message}`, source.path);
  };
  const [error] = document.errors;
  if (error) fail(error.pos[0], `the front matter is not valid YAML: ${error.message}`);
  const map = document.contents;
  if (!isMap(map)) return map ? fail(0, "the front matter must be a list of “key: value” lines") : {};

  const find = (...names: string[]): Field | undefined => {
    const pair = map.items.find(({ key }) => isScalar(key) && names.includes(String(key.value)));
    return pair && readField(pair);
  };
  const choose = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const field = find(name);
    if (!field) return undefined;
    const choices = allowed.map((value) => `“${value}”`).join(" or ");
    return (
      allowed.find((value) => value === field.value) ??
      fail(field.start, `“${name}” in the front matter must be ${choices}, not ${describe(field)}`)
    );
  };

  const channel = choose("channel", CHANNELS);
  const kind = choose("kind", KINDS);
  const title = find("title")?.value;
  const language = find("language", "lang");
  if (language && !(typeof language.value === "string" && LANGUAGE.test(language.value))) {
    fail(
      language.start,
      `“${language.name}” in the front matter must be a language tag such as “en”, not ${describe(language)}`,
    );
  }
  const customer = find("customer");
  if (customer && typeof customer.value !== "string") {
    fail(customer.start, `“customer” in the front matter must be the customer's message, not ${describe(customer)}`);
  }
  return {
    ...(channel && { channel }),
    ...(kind && { kind }),
    ...((typeof title === "string" || typeof title === "number") && { title: String(title) }),
    ...(typeof language?.value === "string" && { language: language.value }),
    ...(customer?.scalar && { customer: mapScalar(yaml, customer.scalar, base) }),
  };
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly start: number;
  readonly scalar: Scalar | undefined;
}

function readField({ key, value }: Pair): Field {
  const scalar = isScalar(value) ? value : undefined;
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return { name: isScalar(key) ? String(key.value) : "", value: scalar ? scalar.value : value, start, scalar };
}

function mapScalar(yaml: string, { value, type, range }: Scalar, base: number): Mapped {
  const [start, end] = range ?? [0, 0];
  return mapYamlScalar(yaml, { value: String(value), type, start, end }, base);
}

function describe({ value }: Field): string {
  if (value === null) return "empty";
  if (typeof value === "object") return "a list or map";
  return typeof value === "string" ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}
