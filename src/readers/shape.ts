import type { Channel, KeyNames, Kind, LeftOut, TagProfile, Turn } from "../types.js";
import { type Data, type DataText, itemsAt, type Key, valueAt } from "./data.js";
import type { Markup } from "./prose.js";

/** A reply found in a structured file. */
export interface Found {
  /** Where its text stands in the file's structure. */
  readonly path: readonly Key[];
  readonly body: DataText;
  readonly markup: Markup;
  readonly title?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: string | undefined;
  readonly thread?: readonly Turn[];
}

/** What a shape may ask while it reads. */
export interface ShapeContext {
  /** Path of the file. */
  readonly file: string;
  readonly keys: KeyNames;
  /** The user says that the file has this shape: nothing needs to look like a reply. */
  readonly named: boolean;
  /** The user named the very file. */
  readonly asked: boolean;
  /** The file is a list of records by its kind, so that a reply needs no title. */
  readonly records: boolean;
  /** Tell of a text that is no reply. */
  leaveOut(path: readonly Key[], reason: LeftOut["reason"], title?: string): void;
}

/** How one product keeps replies in structured files. */
export interface Shape {
  readonly id: string;
  readonly tags?: TagProfile | undefined;
  /** Its keys are too common to be looked for within a file: only a whole file has it. */
  readonly whole?: true | undefined;
  /** Tell whether a value is a file of this shape; `file` is its path. */
  matches(data: Data, file: string): boolean;
  read(data: Data, context: ShapeContext): Iterable<Found>;
}

/** A value with the keys that lead to it. */
export interface Placed {
  readonly data: Data;
  readonly path: readonly Key[];
}

/** The items of the list that some keys lead to, or of the value itself if there are no keys. */
export function itemsUnder(data: Data, ...keys: readonly Key[]): readonly Placed[] {
  return itemsAt(data, ...keys).map((item, index) => ({ data: item, path: [...keys, index] }));
}

/** Tell whether a value is a map that has all of these keys. */
export function hasKeys(data: Data | undefined, ...keys: readonly string[]): boolean {
  return data?.kind === "map" && keys.every((key) => data.entries.has(key));
}

/** Read a title: a string that is not blank, or a number. */
export function titleAt(data: Data, ...keys: readonly Key[]): string | undefined {
  const value = valueAt(data, ...keys);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Tell whether a switch is on or off, however it is written; undefined if it is neither. */
export function switchAt(data: Data, ...keys: readonly Key[]): boolean | undefined {
  const value = String(valueAt(data, ...keys) ?? "").toLowerCase();
  if (/^(?:true|1|yes|on)$/.test(value)) return true;
  return /^(?:false|0|no|off)$/.test(value) ? false : undefined;
}

/** Tell whether a text is not blank. */
export function isFilled(body: DataText | undefined): body is DataText {
  return body !== undefined && body.value.trim() !== "";
}

const markup =
  /<\/?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Tell the markup of a field whose key does not say it. */
export function sniffMarkup({ value }: DataText): Markup {
  return markup.test(value) ? "html" : "text";
}
