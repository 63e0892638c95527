import type { Config } from "../types.js";
import type { JsonSchema } from "./schema.js";
import { configError, describe, didYouMean, keyPath, show } from "./wording.js";

/**
 * Check a config against the schema that {@link createConfigSchema} makes.
 * An own walk over its few keywords: a general validator would cost more than the whole start of the program.
 * @throws {ConfigError} with the file (“the options” if there is none), the key, what was expected and what found
 */
export function validateConfig(
  value: unknown,
  { schema, file }: { readonly schema: JsonSchema; readonly file?: string },
): asserts value is Config {
  const problem = findProblem(value, schema, { root: schema, path: "" });
  if (problem !== undefined) throw configError(file, problem);
}

interface Place {
  readonly root: JsonSchema;
  /** Path of the value's key, such as `overrides[0].files`. */
  readonly path: string;
}

function findProblem(value: unknown, reference: JsonSchema, place: Place): string | undefined {
  const schema = resolveReference(reference, place.root);
  if (!isAccepted(value, schema)) {
    const hint = typeof value === "string" ? didYouMean(value, schema.enum ?? []) : "";
    return `${place.path || "the config"} must be ${describe(schema)}, not ${show(value)}${hint}`;
  }
  if (schema.anyOf) return findBranchProblem(value, schema.anyOf, place);
  if (Array.isArray(value)) return findItemProblem(value, schema, place);
  if (isRecord(value)) return findKeyProblem(value, schema, place);
  return undefined;
}

/** The problem of the branch that was most likely meant: the first of the value's type. */
function findBranchProblem(value: unknown, branches: readonly JsonSchema[], place: Place): string | undefined {
  const meant = branches.filter((branch) => {
    const { type } = resolveReference(branch, place.root);
    return type === undefined || isType(value, type);
  });
  const problems = (meant.length > 0 ? meant : branches).map((branch) => findProblem(value, branch, place));
  return problems.includes(undefined) ? undefined : problems[0];
}

function findItemProblem(value: readonly unknown[], { items }: JsonSchema, place: Place): string | undefined {
  for (const [index, item] of value.entries()) {
    const schema = isTuple(items) ? items[index] : items;
    const problem = schema && findProblem(item, schema, { ...place, path: `${place.path}[${index}]` });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function findKeyProblem(value: Record<string, unknown>, schema: JsonSchema, place: Place): string | undefined {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const missing = required.find((key) => value[key] === undefined);
  if (missing !== undefined) return `${place.path} needs the key “${missing}”`;
  for (const [key, item] of Object.entries(value)) {
    const path = keyPath(place.path, key);
    const keySchema = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (!keySchema) {
      const noun = schema === place.root.definitions?.rules ? "rule" : "key";
      return `${path} is not a known ${noun}${didYouMean(key, Object.keys(properties))}`;
    }
    const problem = item === undefined ? undefined : findProblem(item, keySchema, { ...place, path });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Tell whether a value satisfies the keywords that do not look inside it. */
function isAccepted(value: unknown, schema: JsonSchema): boolean {
  if (schema.type !== undefined && !isType(value, schema.type)) return false;
  if (typeof value === "string") {
    return (schema.enum?.includes(value) ?? true) && new RegExp(schema.pattern ?? "", "u").test(value);
  }
  if (typeof value === "number") return value >= (schema.minimum ?? Number.NEGATIVE_INFINITY);
  if (Array.isArray(value)) {
    return value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? Number.POSITIVE_INFINITY);
  }
  return true;
}

function isType(value: unknown, type: NonNullable<JsonSchema["type"]>): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolveReference(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.slice("#/definitions/".length);
  return name === undefined ? schema : (root.definitions?.[name] ?? schema);
}

function isTuple(items: JsonSchema["items"]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
