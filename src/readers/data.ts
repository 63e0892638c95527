import type { Encode } from "../types.js";
import type { Mapped } from "./source-map.js";

/** A key of a map, or a place in a list. */
export type Key = string | number;

/** A string of a structured file: its value, where its characters stand in the file, and how prose is written there. */
export interface Field extends Mapped {
  readonly encode: Encode;
}

/** Where a value stands in the file: UTF-16 offsets. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface DataText extends Place {
  readonly kind: "text";
  readonly value: string;
  /** Maps the value; costs time in proportion to its length. */
  field(): Field;
}

export interface DataMap extends Place {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Data>;
}

export interface DataList extends Place {
  readonly kind: "list";
  readonly items: readonly Data[];
}

export interface DataAtom extends Place {
  readonly kind: "atom";
  readonly value: number | boolean | null;
}

/** A value of a JSON, YAML or CSV file. */
export type Data = DataText | DataMap | DataList | DataAtom;

/** Follow keys into a value; undefined where one of them leads nowhere. */
export function at(data: Data | undefined, ...keys: readonly Key[]): Data | undefined {
  let found = data;
  for (const key of keys) {
    if (found?.kind === "map" && typeof key === "string") found = found.entries.get(key);
    else if (found?.kind === "list" && typeof key === "number") found = found.items[key];
    else return undefined;
  }
  return found;
}

/** Follow keys to a string. */
export function textAt(data: Data | undefined, ...keys: readonly Key[]): DataText | undefined {
  const found = at(data, ...keys);
  return found?.kind === "text" ? found : undefined;
}

/** Follow keys to what is neither a list nor a map. */
export function valueAt(data: Data | undefined, ...keys: readonly Key[]): string | number | boolean | null | undefined {
  const found = at(data, ...keys);
  return found?.kind === "text" || found?.kind === "atom" ? found.value : undefined;
}

/** Follow keys to a list; an empty one if there is none. */
export function itemsAt(data: Data | undefined, ...keys: readonly Key[]): readonly Data[] {
  const found = at(data, ...keys);
  return found?.kind === "list" ? found.items : [];
}

/** Write keys as people write them: `macros[3].actions[0].value`, `["needs info"].comment`. */
export function pathOf(keys: readonly Key[]): string {
  let path = "";
  for (const key of keys) {
    if (typeof key === "number") path += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) path += path === "" ? key : `.${key}`;
    else path += `[${JSON.stringify(key)}]`;
  }
  return path;
}
