import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The texts of a folder's files, or of a file. */
export function* filesOf(path) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  for (const file of files) yield readFileSync(file, "utf8");
}
