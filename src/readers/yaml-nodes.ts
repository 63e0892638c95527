import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { ReadError } from "../errors.js";
import type { Source } from "../types.js";
import { brokenAt, cite, deepest, lineOf, tooDeep } from "./broken.js";
import type { Data, DataList, DataMap } from "./data.js";
import { type Anchor, type Surroundings, YamlText } from "./yaml-text.js";

/** Values that all aliases of a document may stand for. */
const MAX_COPIES = 1_000_000;
export const QUOTE_IT = "put the value in quotes";

/** A placeholder such as `#{name}` behind a value, which YAML takes for a comment. */
const LOST = /[ \t]*#\{/y;

type Value = Exclude<ParsedNode, Alias.Parsed>;

/** What an anchor names, and how much of it there is: values, and levels of nesting. */
interface Named {
  readonly anchor: Anchor;
  readonly data: Data;
  readonly size: number;
  readonly height: number;
}

interface Context extends Surroundings {
  readonly depth: number;
}

/** Turns the nodes of one document into values. */
export class YamlNodes {
  readonly #source: Source;
  readonly #anchors = new Map<string, Named>();
  #size = 0;
  #copies = 0;
  #deepest = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** @throws {ReadError} where the document cannot be read as it was meant */
  read(contents: ParsedNode | null): Data {
    return this.#node(contents, 0, { depth: 0, place: "root", anchor: undefined });
  }

  /** Reads a node; one that is missing is null, at `position`. */
  #node(node: ParsedNode | null, position: number, context: Context): Data {
    this.#size++;
    this.#deepest = Math.max(this.#deepest, context.depth);
    if (!node) return { kind: "atom", value: null, start: position, end: position };
    if (isAlias(node)) return this.#alias(node, context);
    return node.anchor === undefined ? this.#value(node, context) : this.#anchored(node, node.anchor, context);
  }

  #anchored(node: Value, name: string, context: Context): Data {
    const sizeBefore = this.#size;
    const deepestBefore = this.#deepest;
    const anchor: Anchor = { shared: false, outer: context.anchor };
    this.#deepest = context.depth;
    // An alias within the value would stand for itself.
    this.#anchors.delete(name);
    const data = this.#value(node, { ...context, anchor });
    const [size, height] = [this.#size - sizeBefore, this.#deepest - context.depth];
    this.#anchors.set(name, { anchor, data, size, height });
    this.#deepest = Math.max(this.#deepest, deepestBefore);
    return data;
  }

  #alias({ source: name, range: [start] }: Alias.Parsed, { depth }: Context): Data {
    const named = this.#anchors.get(name);
    if (!named) {
      throw this.#broken(
        start,
        `${cite(`*${name}`)} repeats a value that ${cite(`&${name}`)} marks, but none does; ${QUOTE_IT} if it is text`,
      );
    }
    this.#size += named.size;
    this.#copies += named.size;
    this.#deepest = Math.max(this.#deepest, depth + named.height);
    if (this.#copies > MAX_COPIES)
      throw this.#broken(start, `aliases repeat more than ${MAX_COPIES} values; expected no more`);
    if (depth + named.height > deepest) throw tooDeep(this.#source, start);
    named.anchor.shared = true;
    return named.data;
  }

  #value(node: Value, context: Context): Data {
    if (isScalar(node)) return this.#scalar(node, context);
    if (context.depth === deepest) throw tooDeep(this.#source, node.range[0]);
    const place = context.place === "flow" || node.flow ? "flow" : "block";
    const inner: Context = { ...context, depth: context.depth + 1, place };
    return isMap(node) ? this.#map(node, inner) : this.#list(node, inner);
  }

  #scalar({ value, type, range: [start, end] }: Scalar.Parsed, context: Context): Data {
    const { text } = this.#source;
    LOST.lastIndex = end;
    if (type === "PLAIN" && LOST.test(text)) {
      throw this.#broken(end, `the value ends before “#{”, which starts a comment here; ${QUOTE_IT}`);
    }
    if (value === null || typeof value === "number" || typeof value === "boolean") {
      return { kind: "atom", value, start, end };
    }
    return new YamlText(text, { value: String(value), type, start, end }, context);
  }

  #list({ items, range: [start, end] }: YAMLSeq.Parsed, context: Context): DataList {
    return { kind: "list", items: items.map((item) => this.#node(item, start, context)), start, end };
  }

  #map(map: YAMLMap.Parsed, context: Context): DataMap {
    const [start, end] = map.range;
    const entries = new Map<string, Data>();
    const merged: DataMap[] = [];
    for (const { key, value } of map.items) {
      const name = this.#key(key, map, context);
      const first = entries.get(name);
      if (first) {
        const line = lineOf(this.#source.text, first.start);
        throw this.#broken(
          key.range[0],
          `the key ${cite(name)} is in this map already, in line ${line}; expected each key once`,
        );
      }
      const data = this.#node(value, key.range[1], context);
      const maps = name === "<<" && isScalar(key) && key.type === "PLAIN" ? mergeable(data) : undefined;
      if (!maps) entries.set(name, data);
      else for (const map of maps) merged.push(map);
    }
    for (const [name, data] of merged.flatMap(({ entries }) => [...entries])) {
      if (!entries.has(name)) entries.set(name, data);
    }
    return { kind: "map", entries, start, end };
  }

  /** Reads a key; a number and the like is its own text. */
  #key(key: ParsedNode, map: YAMLMap.Parsed, context: Context): string {
    const data = this.#node(key, 0, context);
    if (data.kind === "text") return data.value;
    if (data.kind === "atom") return this.#source.text.slice(data.start, data.end);
    if (!this.#source.text.startsWith("{{", map.range[0]))
      throw this.#broken(data.start, "a key is a list or a map; expected text");
    throw this.#broken(map.range[0], `“{{” starts a map here; ${QUOTE_IT}`);
  }

  #broken(offset: number, problem: string): ReadError {
    return brokenAt(this.#source, offset, problem);
  }
}

/** The maps whose entries a merge key takes over; undefined if its value is something else. */
function mergeable(data: Data): DataMap[] | undefined {
  const values = data.kind === "list" ? data.items : [data];
  const maps = values.filter((value) => value.kind === "map");
  return maps.length === values.length ? maps : undefined;
}
