import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which room may import which; every file belongs to a room of this table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: [],
  errors: [],
  rule: ["types", "errors"],
  language: ["types", "errors"],
  readers: ["types", "errors"],
  files: ["types", "errors"],
  config: ["types", "errors"],
  formatters: ["types", "errors"],
  linter: ["types", "errors", "language"],
  "rules/*": ["rule", "types"],
  "rules/index": ["rules/*", "types"],
  "lint-source": ["types", "errors", "language", "linter", "readers"],
  replylint: ["types", "errors", "linter", "lint-source", "readers", "files", "config", "formatters", "rules/index"],
  "retext-replylint": ["lint-source", "config", "language", "linter", "readers", "rules/index", "types"],
  "rule-tester": ["config", "language", "linter", "readers", "types"],
  index: [
    "replylint",
    "lint-source",
    "linter",
    "readers",
    "retext-replylint",
    "rule-tester",
    "rule",
    "language",
    "types",
    "errors",
  ],
  cli: ["replylint", "lint-source", "linter", "formatters", "files", "types", "errors"],
  bin: ["cli"],
};

/** The one home of each package. */
const homes: Readonly<Record<string, readonly string[]>> = {
  commander: ["cli"],
  cosmiconfig: ["config"],
  picomatch: ["config"],
  yaml: ["config", "readers"],
  "parse-english": ["language"],
  chalk: ["formatters"],
  htmlparser2: ["readers"],
  "jsonc-parser": ["readers"],
  micromark: ["readers"],
  "micromark-util-types": ["readers"],
  "micromark-extension-gfm": ["readers"],
  "decode-named-character-reference": ["readers"],
  "micromark-util-decode-numeric-character-reference": ["readers"],
  tinyglobby: ["files"],
  cuss: ["rules/*"],
  // Types alone:
  nlcst: ["types", "language", "linter", "retext-replylint"],
  unist: ["language"],
  unified: ["retext-replylint"],
};

/** Who may touch the disk, and who the terminal and the process. */
const edges: Readonly<Record<string, readonly string[]>> = {
  "node:fs": ["config", "files"],
  "node:fs/promises": ["config", "files"],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = ["bin", "src", "rules"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

function roomOf(file: string): string {
  const [top, second = ""] = file.split(sep);
  if (top === "bin") return "bin";
  if (top === "rules") return file.split(sep).length > 2 ? "rules/*" : "rules/index";
  return second.replace(/\.ts$/, "");
}

const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join(root, file), "utf8");
  const found = code.matchAll(/(?:\bfrom |\bimport\(|^import )"([^"\n]+)"/gm);
  return Array.from(found, ([, target]) => ({ file, room: roomOf(file), target: target as string }));
});

describe("the rooms", () => {
  it("are all in the table", () => {
    for (const file of files) expect(Object.keys(mayImport), file).toContain(roomOf(file));
  });

  it("import only the rooms they may", () => {
    const wrong = imports.filter(({ file, room, target }) => {
      if (!target.startsWith(".") || target.endsWith("package.json")) return false;
      const path = relative(root, join(root, dirname(file), target)).replace(/\.js$/, ".ts");
      const other = roomOf(path);
      if (other === room) return room === "rules/*" && dirname(path) !== dirname(file);
      return !mayImport[room]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it("import a package only in its home", () => {
    const wrong = imports.filter(({ room, target }) => {
      if (target.startsWith(".") || target.startsWith("node:")) return false;
      const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : (target.split("/")[0] as string);
      return !homes[name]?.includes(room);
    });
    expect(wrong).toEqual([]);
  });

  it("leave the disk to the edges", () => {
    expect(imports.filter(({ room, target }) => edges[target] && !edges[target].includes(room))).toEqual([]);
  });

  it("leave the console and the process to the command line", () => {
    const wrong = files.filter((file) => {
      if (["cli", "bin"].includes(roomOf(file))) return false;
      return /\bconsole\.|\bprocess\.(?:exit|stdout|stderr|stdin|argv|env)\b/.test(
        readFileSync(join(root, file), "utf8"),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("do no waiting in language, linter and rules", () => {
    const wrong = files.filter((file) => {
      const room = roomOf(file);
      const sync = room === "language" || room === "linter" || room.startsWith("rules/");
      // The words may stand in a lexicon.
      const code = readFileSync(join(root, file), "utf8").replace(/"(?:[^"\\\n]|\\.)*"/g, "");
      return sync && /\basync\b|\bawait\b/.test(code);
    });
    expect(wrong).toEqual([]);
  });
});
