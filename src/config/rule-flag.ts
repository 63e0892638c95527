import { UsageError } from "../errors.js";
import type { Config } from "../types.js";

/**
 * Parse the value of `--rule`: `no-slang: off` or `no-slang: [error, { level: colloquial }]`.
 * Ids, levels and options are checked when the config that they end up in is.
 * @throws {UsageError} with an example, if it is not of that form
 */
export async function parseRuleFlag(text: string): Promise<NonNullable<Config["rules"]>> {
  // A bundle in chunks gives CommonJS as the default export only.
  const { parse } = (await import("yaml")).default;
  const spaced = text.replace(/^(\s*[\w-]+):(?=\S)/, "$1: ");
  try {
    const rules: unknown = parse(`{${spaced}}`, { logLevel: "error" });
    if (isRules(rules)) return rules;
  } catch {
    // Told below, like all that is not of the form.
  }
  throw new UsageError(`--rule “${text}” must be an id, a colon and a level, such as “no-slang: error”.`);
}

function isRules(value: unknown): value is NonNullable<Config["rules"]> {
  if (typeof value !== "object" || value === null) return false;
  const settings = Object.values(value);
  return settings.length > 0 && settings.every((setting) => setting !== null && setting !== undefined);
}
