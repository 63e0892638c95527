import { ReadError } from "../errors.js";
import type { Channel, Kind, Source } from "../types.js";
import { brokenAt } from "./broken.js";
import { type Data, textAt, valueAt } from "./data.js";
import { channels, kinds } from "./defaults.js";
import type { Mapped } from "./source-map.js";
import { parseYaml } from "./yaml.js";

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
  const end = start + closing.index;
  return { ...readYaml({ ...source, text: source.text.slice(0, end) }), end: end + closing[0].length };
}

/** The first line starts a YAML document too, so places are those of the file. */
function readYaml(source: Source): Omit<FrontMatter, "end"> {
  const map = parseYaml(source);
  if (map.kind !== "map") {
    if (map.kind === "atom" && map.value === null) return {};
    throw brokenAt(source, map.start, "the front matter must be a list of “key: value” lines");
  }
  const refuse = (name: string, expected: string): never => {
    const value = map.entries.get(name) as Data;
    throw brokenAt(source, value.start, `“${name}” in the front matter must be ${expected}, not ${describe(value)}`);
  };
  const choose = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    if (!map.entries.has(name)) return undefined;
    const value = valueAt(map, name);
    return (
      allowed.find((choice) => choice === value) ?? refuse(name, allowed.map((choice) => `“${choice}”`).join(" or "))
    );
  };

  const channel = choose("channel", channels);
  const kind = choose("kind", kinds);
  const title = valueAt(map, "title");
  const tag = ["language", "lang"].find((name) => map.entries.has(name));
  const language = tag && textAt(map, tag)?.value;
  if (tag && !LANGUAGE.test(language ?? "")) refuse(tag, "a language tag such as “en”");
  const customer = textAt(map, "customer");
  if (map.entries.has("customer") && !customer) refuse("customer", "the customer's message");
  return {
    ...(channel && { channel }),
    ...(kind && { kind }),
    ...((typeof title === "string" || typeof title === "number") && { title: String(title) }),
    ...(language && { language }),
    ...(customer && { customer: customer.field() }),
  };
}

function describe(value: Data): string {
  if (value.kind === "map" || value.kind === "list") return "a list or map";
  if (value.value === null) return "empty";
  return typeof value.value === "string" ? `“${value.value}”` : `the ${typeof value.value} ${String(value.value)}`;
}
