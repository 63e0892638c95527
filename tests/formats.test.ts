import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../src/files/decode.js";
import { ReplyLint } from "../src/index.js";
import { formats } from "../src/readers/formats.js";

const root = join(import.meta.dirname, "../fixtures/formats");
const linter = new ReplyLint({ cwd: root, overrideConfigFile: true, overrideConfig: { extends: "replylint:all" } });

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^(?:expected\.json|\.gitattributes)$|-meta\.xml$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();

/** What stands in a file between two places of it. */
function wordsAt(text: string, { line, column, endLine = line, endColumn = column }: Place): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  const offset = (at: number, from: number) => (starts[at - 1] ?? text.length) + from - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** How a file is understood and what is found in it: the words are those of the file, not of the reply. */
async function understand(file: string): Promise<object> {
  const path = join(root, file);
  const text = decode(readFileSync(path), path);
  const { format, replies, leftOut } = await linter.readReplies(path);
  const [result] = await linter.lintFiles(path);
  return {
    format,
    replies,
    leftOut,
    findings: result?.messages.map(({ ruleId, message, replylint, ...place }) => ({
      rule: ruleId ?? message,
      reply: replylint?.reply?.path ?? replylint?.reply?.title ?? replylint?.reply?.id,
      at: `${place.line}:${place.column}`,
      words: wordsAt(text, place),
    })),
  };
}

describe("each format", () => {
  it("has a fixture", () => {
    const inFixtures = new Set(files.map((file) => file.split("/")[0]));
    const missing = formats.map(({ id }) => id).filter((id) => id !== "generic" && !inFixtures.has(id));
    expect(missing).toEqual([]);
  });

  it.each([...new Set(files.map((file) => file.split("/")[0] as string))])("is read: %s", async (format) => {
    const own = files.filter((file) => file.startsWith(`${format}/`));
    const understood: Record<string, object> = {};
    for (const file of own) understood[relative(format, file)] = await understand(file);
    await expect(`${JSON.stringify(understood, null, 2)}\n`).toMatchFileSnapshot(join(root, format, "expected.json"));
  });
});
