import { isScalar, isSeq, parseDocument } from "yaml";
import type { Range } from "../types.js";
import type { DataText, Field } from "./data.js";
import { encodeJson } from "./json-string.js";
import type { Mapped } from "./source-map.js";
import { mapYamlScalar, type YamlScalar } from "./yaml-scalar.js";

/** A mark `&name` on a value; `shared` once an alias repeats that value. */
export interface Anchor {
  shared: boolean;
  /** The one on a list or map around it. */
  readonly outer: Anchor | undefined;
}

/** Where a value stands: alone, in an indented list or map, or in brackets; and below which anchor. */
export interface Surroundings {
  readonly place: "root" | "block" | "flow";
  readonly anchor: Anchor | undefined;
}

/** A string of a YAML file. */
export class YamlText implements DataText {
  readonly kind = "text";
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly #file: string;
  readonly #type: YamlScalar["type"];
  readonly #around: Surroundings;

  constructor(file: string, { value, type, start, end }: YamlScalar, around: Surroundings) {
    this.value = value;
    this.start = start;
    this.end = end;
    this.#file = file;
    this.#type = type;
    this.#around = around;
  }

  field(): Field {
    const { value, start, end } = this;
    const mapped = mapYamlScalar(this.#file, { value, type: this.#type, start, end });
    return { ...mapped, encode: (prose, range) => this.#encode(prose, range, mapped) };
  }

  /** Refuses what would change two places, and what would not be read as it was meant. */
  #encode(prose: string, range: Range, { text, map }: Mapped): string | undefined {
    const { place, anchor } = this.#around;
    if (isShared(anchor)) return undefined;
    const written = write(prose, this.#type, place);
    const position = valueOffset(map, range);
    if (written === undefined || position === undefined) return undefined;
    const notation = this.#file.slice(this.start, range.start) + written + this.#file.slice(range.end, this.end);
    const meant = text.slice(0, position) + prose + text.slice(position + range.end - range.start);
    return readAlone(notation, place) === meant ? written : undefined;
  }
}

function isShared(anchor: Anchor | undefined): boolean {
  for (let mark = anchor; mark; mark = mark.outer) {
    if (mark.shared) return true;
  }
  return false;
}

function write(prose: string, type: YamlScalar["type"], place: Surroundings["place"]): string | undefined {
  if (type === "QUOTE_DOUBLE") return encodeJson(prose);
  if (/[\x00-\x1f\x7f]/.test(prose)) return undefined;
  if (type === "QUOTE_SINGLE") return prose.replaceAll("'", "''");
  if (/^\s|\s$/.test(prose)) return undefined;
  const reserved = place === "flow" ? /[:#[\]{}&*!|>"%@`,]/ : /[:#[\]{}&*!|>"%@`]/;
  return type === "PLAIN" && reserved.test(prose) ? undefined : prose;
}

function valueOffset(map: Mapped["map"], { start, end }: Range): number | undefined {
  for (let index = 0; index < map.size; index++) {
    const { linear, outStart, srcStart, srcEnd } = map.at(index);
    if (linear && srcStart <= start && end <= srcEnd) return outStart + start - srcStart;
  }
  return undefined;
}

/** Reads the notation of a string in the smallest file that has it in such a place. */
function readAlone(notation: string, place: Surroundings["place"]): unknown {
  const file = { root: notation, block: `- ${notation}`, flow: `[${notation}]` }[place];
  const { contents, errors } = parseDocument(file, { prettyErrors: false });
  const node = isSeq(contents) && contents.items.length === 1 ? contents.items[0] : contents;
  return errors.length === 0 && isScalar(node) ? node.value : undefined;
}
