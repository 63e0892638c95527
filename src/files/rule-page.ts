import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "./system-error.js";

/** Reads the page of a built-in rule, Markdown; undefined if there is no such rule. */
export function readRulePage(id: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return undefined;
  try {
    return readFileSync(join(installed().root, "rules", id, "README.md"), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Reads the version of this package. */
export function readVersion(): string {
  return installed().version;
}

interface Installed {
  readonly root: string;
  readonly version: string;
}

/** Finds this package: the nearest folder above, however deep the bundle lies in it, that says so. */
function installed(): Installed {
  const here = import.meta.dirname;
  for (let root = here; ; root = dirname(root)) {
    const { name, version } = readManifest(root);
    if (name === "replylint") return { root, version: version ?? "" };
    if (root === dirname(root)) throw new Error(`replylint: no package.json above ${here}`);
  }
}

function readManifest(folder: string): { name?: string; version?: string } {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return {};
    throw error;
  }
}
