import { lstatSync, realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { glob as Glob } from "tinyglobby";
import { ReadError } from "../errors.js";
import { errorCode, explain } from "./system-error.js";
import { hasEnding, type Place, walkFolder } from "./walk.js";

/** A file to lint, or why what was asked for cannot be had. Paths are absolute. */
export type FoundFile =
  | {
      readonly path: string;
      /** The user named this very file, so that leaving it alone would surprise. */
      readonly named: boolean;
    }
  | { readonly path: string; readonly error: ReadError };

/**
 * Finds the files that paths, folders and globs stand for: in the order of the patterns, sorted by path within each,
 * every file once, however many links lead to it. What exists is never taken for a glob.
 */
export async function expandPatterns(
  patterns: readonly string[],
  cwd: string,
  endings: readonly string[],
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns) {
    for (const { real, ...entry } of await expandPattern(pattern, cwd, endings)) {
      const earlier = found.get(real);
      if (!earlier) found.set(real, entry);
      else if ("named" in entry && entry.named && "named" in earlier) found.set(real, { ...earlier, named: true });
    }
  }
  return [...found.values()];
}

type Entry = FoundFile & Pick<Place, "real">;

async function expandPattern(pattern: string, cwd: string, endings: readonly string[]): Promise<Entry[]> {
  const path = resolve(cwd, pattern);
  try {
    const stats = statSync(path);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) return [fail(path, `${pattern} is a device, not a file`)];
    if (!stats.isDirectory()) return [{ path, real: realpathSync.native(path), named: true }];
  } catch (error) {
    if (!isMissing(error) || isLink(path)) return [fail(path, `${pattern} cannot be read: ${reason(error)}`)];
    // Loaded only where there is a glob: most runs name files and folders.
    const { glob, isDynamicPattern } = await import("tinyglobby");
    if (!isDynamicPattern(pattern)) return [fail(path, `${pattern} does not exist`)];
    return expandGlob(glob, pattern, cwd, endings);
  }
  const { files, unreadable } = walkFolder(path, endings);
  const errors = unreadable.map((entry) => fail(entry.path, `${entry.path} cannot be read: ${entry.reason}`));
  if (files.length + errors.length > 0) return [...once(files), ...errors].sort(byPath);
  return [fail(path, `${pattern} has no files to lint (${endings.join(", ")})`)];
}

async function expandGlob(
  glob: typeof Glob,
  pattern: string,
  cwd: string,
  endings: readonly string[],
): Promise<Entry[]> {
  const paths = await glob(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  const namesEnding = /\.[^./\\]*$/.test(pattern);
  const kept = paths.filter((path) => namesEnding || hasEnding(path, endings));
  if (kept.length === 0) return [fail(resolve(cwd, pattern), `No file matches “${pattern}”`)];
  return once(kept.map((path) => ({ path: resolve(path), real: realpathSync.native(path) })));
}

/** One path for each real file: the shortest, which a detour over links never is. */
function once(places: readonly Place[]): Entry[] {
  const files = new Map<string, Entry>();
  for (const place of places.toSorted((a, b) => a.path.length - b.path.length || byPath(a, b))) {
    if (!files.has(place.real)) files.set(place.real, { ...place, named: false });
  }
  return [...files.values()].sort(byPath);
}

function byPath(a: Pick<Place, "path">, b: Pick<Place, "path">): number {
  return a.path < b.path ? -1 : 1;
}

function fail(path: string, message: string): Entry {
  return { path, real: path, error: new ReadError(message, path) };
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL"].includes(errorCode(error) ?? "");
}

function reason(error: unknown): string {
  return errorCode(error) === "ENOENT" ? "the link leads nowhere" : explain(error);
}

/** False for a path that cannot be: below a file, or with too long a name. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
