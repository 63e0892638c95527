import { ConfigError } from "../errors.js";
import { findNearest } from "./nearest.js";
import type { JsonSchema } from "./schema.js";

const TYPE_NAMES: Readonly<Record<NonNullable<JsonSchema["type"]>, string>> = {
  object: "an object",
  array: "an array",
  string: "a string",
  boolean: "true or false",
  number: "a number",
  integer: "a whole number",
};

/** Tell a problem of a config file, or of the options where there is no file. */
export function configError(file: string | undefined, problem: string): ConfigError {
  return new ConfigError(`${file ?? "the options"}: ${problem}.`, file);
}

/** Say what a schema accepts: `“off”, “warn” or “error”`, `a whole number from 1 on`. */
export function describe({ title, enum: names, type, minimum, minItems, maxItems }: JsonSchema): string {
  if (title !== undefined) return title;
  if (names) return listAlternatives(names.map((name) => `“${name}”`));
  const typeName = type === undefined ? "a value" : TYPE_NAMES[type];
  if (minimum !== undefined) return `${typeName} from ${minimum} on`;
  return minItems === undefined ? typeName : `${typeName} of ${minItems} or ${maxItems ?? "more"} items`;
}

/** Say what was found in place of what a schema accepts. */
export function show(value: unknown): string {
  if (typeof value === "string") return `“${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : `an array of length ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

/** Add a key to a path: `rules` and `no-slang` give `rules.no-slang`. */
export function keyPath(path: string, key: string): string {
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** Propose the nearest right name in brackets, with a space before them; nothing if none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const nearest = findNearest(word, names);
  return nearest === undefined ? "" : ` (did you mean “${nearest}”?)`;
}

function listAlternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
