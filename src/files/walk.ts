import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { explain } from "./system-error.js";

/** A file and where it really is: links may lead to the same file more than once. */
export interface Place {
  readonly path: string;
  readonly real: string;
}

/** What a walk through a folder came upon; paths are absolute. */
export interface Walk {
  readonly files: readonly Place[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Collects the files of a folder with one of the endings, following links, each folder once. Leaves out
 * `node_modules`, whatever starts with a dot, and links that lead nowhere.
 */
export function walkFolder(root: string, endings: readonly string[]): Walk {
  const files: Place[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const visited = new Set<string>();
  const queue = [root];
  for (const folder of queue) {
    try {
      const real = realpathSync.native(folder);
      if (visited.has(real)) continue;
      visited.add(real);
      const entries = readdirSync(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()))) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        const path = join(folder, entry.name);
        const isLink = entry.isSymbolicLink();
        const target = isLink ? statOrNone(path) : entry;
        if (target?.isDirectory()) queue.push(path);
        else if (target?.isFile() && hasEnding(path, endings)) {
          files.push({ path, real: isLink ? realpathSync.native(path) : join(real, entry.name) });
        }
      }
    } catch (error) {
      unreadable.push({ path: folder, reason: explain(error) });
    }
  }
  return { files, unreadable };
}

/** Tells whether a path has one of the endings, in any case. */
export function hasEnding(path: string, endings: readonly string[]): boolean {
  const name = path.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}

/** The status of what a path leads to; none for a link that leads nowhere or to itself. */
function statOrNone(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
