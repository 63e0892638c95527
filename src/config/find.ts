import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SCRIPT_ENDINGS = [".js", ".mjs", ".cjs", ".ts"];
const DATA_ENDINGS = [".json", ".yaml", ".yml"];

/** Names of config files; the first one that a folder holds counts. `package.json` comes after them all. */
export const CONFIG_FILES: readonly string[] = [
  ...[...SCRIPT_ENDINGS, ...DATA_ENDINGS].map((ending) => `replylint.config${ending}`),
  ...["", ...DATA_ENDINGS, ...SCRIPT_ENDINGS].map((ending) => `.replylintrc${ending}`),
];

/**
 * Find the config file for the files of a folder: its own, or that of the nearest folder above, up to the root.
 * `found` remembers the answer for each folder.
 */
export function findConfigFile(folder: string, found: Map<string, string | undefined>): string | undefined {
  if (!found.has(folder)) {
    const parent = dirname(folder);
    found.set(folder, configFileIn(folder) ?? (parent === folder ? undefined : findConfigFile(parent, found)));
  }
  return found.get(folder);
}

function configFileIn(folder: string): string | undefined {
  const names = namesIn(folder);
  const name = CONFIG_FILES.find((candidate) => names.has(candidate));
  if (name !== undefined) return join(folder, name);
  const manifest = join(folder, "package.json");
  return names.has("package.json") && hasConfig(manifest) ? manifest : undefined;
}

/** One listing is far quicker than asking for each name. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** A package.json that is broken is for npm to complain about, not for a linter of replies. */
function hasConfig(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, "utf8");
    return text.includes('"replylint"') && Object.hasOwn(JSON.parse(text), "replylint");
  } catch {
    return false;
  }
}
