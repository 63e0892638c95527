import { extname } from "node:path";
import type { Reader } from "../types.js";
import { plain } from "./plain.js";

const readPlain = async (): Promise<Reader> => plain;
const readMarkdown = async (): Promise<Reader> => (await import("./markdown.js")).markdown;

/** Which reader takes which files; a reader's own packages are loaded only if a file needs them. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ".mail": readPlain,
  ".markdown": readMarkdown,
  ".md": readMarkdown,
  ".text": readPlain,
  ".txt": readPlain,
};

/** The endings of the files that a folder is searched for. */
export const readableEndings: readonly string[] = Object.keys(READERS);

/** Chooses the reader for a file by its ending, in any case; anything unknown is plain text. */
export function selectReader(path: string): Promise<Reader> {
  const load = READERS[extname(path).toLowerCase()] ?? readPlain;
  return load();
}
