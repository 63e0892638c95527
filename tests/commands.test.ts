import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ReplyLint } from "../src/replylint.js";

const bin = join(import.meta.dirname, "../dist/bin/replylint.js");
const slang = "Hello Ada,\n\nCan you pls send the order number?\n";
const macros = JSON.stringify(
  {
    macros: [
      {
        title: "Parcel::Lost",
        active: true,
        actions: [{ field: "comment_value", value: "Hello Ada,\r\n\r\nCan you pls send the order number?" }],
      },
      {
        title: "Parcel::Escalate",
        active: true,
        actions: [
          { field: "comment_mode_is_public", value: "false" },
          { field: "comment_value", value: "Ask the depot first." },
        ],
      },
    ],
  },
  null,
  2,
);
const answered = JSON.stringify({ title: "Kettle", customer: "Where is it?\nI wait.", reply: "It left on Monday." });

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-")));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

function replylint(args: readonly string[], input = "") {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: "utf8" });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

function expectRefusal({ status, stdout, stderr }: ReturnType<typeof replylint>, ...words: readonly string[]): void {
  expect(stderr).toMatch(/^replylint: [^\n]+\n$/);
  for (const word of words) expect(stderr).toContain(word);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
}

describe("replylint formats", () => {
  test("lists each format with its files and what is read of them, in columns", () => {
    const { status, stdout, stderr } = replylint(["formats"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    const { files: firstFiles = "", reads: firstReads = "" } = ReplyLint.formats[0] ?? {};
    const columns = [lines[0]?.indexOf(firstFiles), lines[0]?.indexOf(firstReads)];
    expect(lines).toHaveLength(ReplyLint.formats.length);
    for (const [index, { id, files, reads }] of ReplyLint.formats.entries()) {
      const line = lines[index] as string;
      expect(line.startsWith(`${id}  `), line).toBe(true);
      expect([line.indexOf(files, id.length), line.lastIndexOf(reads)]).toEqual(columns);
    }
  });

  test("lists them as JSON", () => {
    expect(JSON.parse(replylint(["formats", "--format", "json"]).stdout)).toEqual(ReplyLint.formats);
  });

  test("has no arguments", () => {
    expectRefusal(replylint(["formats", "macros.json"]), "formats");
  });
});

describe("replylint read", () => {
  test("prints the format, each reply with its place, and what was left out", () => {
    write({ "macros.json": macros });
    const { status, stdout, stderr } = replylint(["read", "macros.json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const line = macros.slice(0, macros.indexOf("Hello")).split("\n").length;
    const column = (macros.split("\n")[line - 1] as string).indexOf("Hello") + 1;
    expect(stdout).toBe(`${join(cwd, "macros.json")}: zendesk-macros

  ${line}:${column}  macros[0].actions[0].value “Parcel::Lost”, template, email
      Hello Ada,

      Can you pls send the order number?

  left out: macros[1].actions[1].value “Parcel::Escalate”: internal note
`);
  });

  test("prints the customer's message before the reply to it", () => {
    write({ "kettle.json": answered });
    expect(replylint(["read", "kettle.json", "--channel", "chat"]).stdout).toBe(`${join(cwd, "kettle.json")}: generic

  1:${answered.indexOf("It left") + 1}  reply “Kettle”, draft, chat
      > Where is it?
      > I wait.

      It left on Monday.
`);
  });

  test("takes folders, globs, text and standard input", () => {
    write({
      "team/macros.json": macros,
      "team/deep/kettle.yaml": answered,
      "team/notes.pdf": "no reply",
      "a.txt": slang,
    });
    const files = (args: readonly string[], input?: string) =>
      JSON.parse(replylint(["read", ...args, "--format", "json"], input).stdout).map(
        ({ file, format, replies }: { file: string; format: string; replies: unknown[] }) =>
          `${file.replace(`${cwd}/`, "")} ${format} ${replies.length}`,
      );
    expect(files(["team", "*.txt"])).toEqual([
      "team/deep/kettle.yaml generic 1",
      "team/macros.json zendesk-macros 1",
      "a.txt plain 1",
    ]);
    expect(files(["-"], slang)).toEqual(["<text> plain 1"]);
    expect(files(["--stdin", "--stdin-filename", "new.json"], macros)).toEqual(["new.json zendesk-macros 1"]);
    expect(files(["--stdin", "--input-format", "zendesk-macros"], macros)).toEqual(["<text> zendesk-macros 1"]);
    expect(files(["--text", slang])).toEqual(["<text> plain 1"]);
  });

  test("prints the reports of the engine with --format json", async () => {
    write({ "macros.json": macros, "kettle.json": answered });
    const { stdout } = replylint(["read", "macros.json", "kettle.json", "--format", "json"]);
    const engine = new ReplyLint({ cwd });
    expect(JSON.parse(stdout)).toEqual([
      await engine.readReplies("macros.json"),
      await engine.readReplies("kettle.json"),
    ]);
  });

  test("tells what cannot be read, and prints the others all the same", () => {
    write({ "broken.json": '{"macros": [', "kettle.json": answered });
    const args = ["read", "broken.json", "missing.json", "kettle.json"];
    const { status, stdout, stderr } = replylint(args);
    expect(status).toBe(2);
    expect(stdout).toContain("It left on Monday.");
    expect(stderr).toMatch(/^replylint: [^\n]*broken\.json:1: [^\n]+\nreplylint: missing\.json does not exist\n$/);
    expect(JSON.parse(replylint([...args, "--format", "json"]).stdout)).toHaveLength(1);
  });

  test("says so where there is no reply", () => {
    write({ "empty.txt": "", "none.json": "{}" });
    const { status, stdout, stderr } = replylint(["read", "empty.txt", "none.json"]);
    expect(stdout).toMatch(/empty\.txt: plain\n\n {2}no replies\n$/);
    expect(stderr).toContain("none.json:1: no replies were found; expected texts under keys");
    expect(status).toBe(2);
  });

  test("sends nothing to the terminal that it would obey", () => {
    const control = "\u001b]0;owned\u0007\u202e";
    const record = { title: `Kettle${control}`, customer: `Where?${control}`, reply: `There${control}.` };
    write({ "\u001b[2Jkettle.json": JSON.stringify(record), "raw.txt": `Hello${control}` });
    for (const format of ["stylish", "json"]) {
      const { stdout, stderr } = replylint(["read", ".", "missing\u001b[2J", "--format", format]);
      expect(stdout + stderr).toContain("\\u001b");
      expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  test.each([
    [["read"], ["--stdin"]],
    [["read", "--stdin", "a.txt"], ["files"]],
    [["read", "a.txt", "--stdin-filename", "b.txt"], ["--stdin"]],
    [["read", "a.txt", "--text", "Hello"], ["--text"]],
    [["read", "a.txt", "--input-format", "zendesk-macro"], ["zendesk-macros"]],
  ])("refuses %j", (args, words) => {
    write({ "a.txt": slang });
    expectRefusal(replylint(args), ...words);
  });
});

describe("--input-format", () => {
  function found(args: readonly string[], input?: string): string[] {
    const { stdout } = replylint([...args, "--format", "unix"], input);
    return Array.from(stdout.matchAll(/:(\d+:\d+): .*\[Error\/(.+)\]$/gm), ([, place, rule]) => `${place} ${rule}`);
  }

  test("says how files and standard input are read, whatever they are called", () => {
    const record = JSON.stringify({ title: "Order", reply: slang });
    const place = `1:${record.indexOf("pls") + 1} no-slang`;
    write({ "export.dat": `${record}\n${record}\n` });
    expect(found(["export.dat", "--input-format", "ndjson"])).toEqual([place, place.replace("1:", "2:")]);
    expect(found(["-", "--input-format", "json"], record)).toEqual([place]);
    expect(found(["-", "--input-format", "plain", "--stdin-filename", "a.json"], slang)).toEqual(["3:9 no-slang"]);
  });

  test("counts for --print-acts too", () => {
    const { stdout } = replylint(["--print-acts", "-", "--input-format", "json"], answered);
    expect(stdout).toContain("It left on Monday.");
    expect(stdout).toContain("after the customer wrote:");
  });

  test.each([
    ["jsn", "“json”"],
    ["zendesk-macro", "“zendesk-macros”"],
    ["nothing-of-the-kind", "replylint formats"],
  ])("%s is refused with a better one", (format, hint) => {
    write({ "a.txt": slang });
    expectRefusal(replylint(["a.txt", "--input-format", format]), `“${format}”`, hint);
    expectRefusal(replylint(["--stdin", "--input-format", format], slang), hint);
  });
});

describe("--format ndjson", () => {
  test("prints the results of --format json, one a line", () => {
    write({ "a.txt": slang, "b.txt": "Hello Ada,\n\nYour parcel left on Monday.\n" });
    const { status, stdout } = replylint(["a.txt", "b.txt", "--format", "ndjson"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^[^\n]+\n[^\n]+\n$/);
    const results = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results).toEqual(JSON.parse(replylint(["a.txt", "b.txt", "--format", "json"]).stdout));
  });

  test("goes to --output-file", () => {
    write({ "a.txt": slang });
    expect(replylint(["a.txt", "--format", "ndjson", "-o", "out/results.ndjson"])).toMatchObject({
      status: 1,
      stdout: "",
    });
    expect(replylint(["read", "out/results.ndjson"]).status).toBe(0);
  });
});
