import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Io, run } from "../src/cli/run.js";
import type { LintResult } from "../src/types.js";

const bin = join(import.meta.dirname, "../dist/bin/replylint.js");
const clean = "Hello Ada,\n\nYour parcel left our warehouse on Monday.\n\nKind regards,\nSam\n";
const slang = "Hello Ada,\n\nCan you pls send the order number?\n\nKind regards,\nSam\n";
const acronym = "Hello Ada,\n\nThe RMA is on its way.\n\nKind regards,\nSam\n";

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-")));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Put files into the test's folder. */
function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

interface Settings {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run the built command line in the test's folder. */
function replylint(args: readonly string[], { input = "", env = {} }: Settings = {}) {
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

/** The parsed results of a run with `--format json`, which must be one line. */
function results(args: readonly string[], settings?: Settings): LintResult[] {
  const { stdout } = replylint([...args, "--format", "json"], settings);
  expect(stdout).toMatch(/^[^\n]+\n$/);
  return JSON.parse(stdout);
}

function ruleIds([result]: readonly LintResult[]): (string | null)[] {
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

/** Expect one line on standard error that holds these words, no stack, and nothing on standard output. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof replylint>, ...words: readonly string[]): void {
  expect(stderr).toMatch(/^replylint: [^\n]+\n$/);
  for (const word of words) expect(stderr).toContain(word);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
}

describe("exit status", () => {
  test("is 0 and nothing is printed when all is clean", () => {
    write({ "a.txt": clean });
    expect(replylint(["a.txt"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("is 1 for findings", () => {
    write({ "a.txt": slang, "b.txt": acronym });
    const { status, stdout, stderr } = replylint(["a.txt", "b.txt"]);
    expect(stdout).toMatch(/^\n.*a\.txt\n {2}3:9 +error {2}.*“pls”.* {2}no-slang\n/);
    expect(stdout).toMatch(/b\.txt\n {2}3:5 +error {2}.*“RMA”.* {2}no-internal-acronyms\n/);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  test("is 2 for a missing file, and the other files are checked all the same", () => {
    write({ "a.txt": slang });
    const { status, stdout } = replylint(["a.txt", "missing.txt"]);
    expect(status).toBe(2);
    expect(stdout).toContain("no-slang");
    expect(stdout).toContain("missing.txt");
  });

  test("is 0 for warnings, and 1 for more of them than --max-warnings", () => {
    write({ "a.txt": slang });
    const warn = ["--rule", "no-slang: warn", "a.txt"];
    expect(replylint(warn).status).toBe(0);
    expect(replylint([...warn, "--max-warnings", "1"]).status).toBe(0);
    const { status, stderr } = replylint([...warn, "--max-warnings", "0"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "replylint: Too many warnings: 1 found, 0 allowed\n" });
  });

  test("counts the warnings that --quiet hides", () => {
    write({ "a.txt": slang });
    const quiet = ["--rule", "no-slang: warn", "--quiet", "a.txt"];
    expect(replylint(quiet)).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(replylint([...quiet, "--max-warnings", "0"])).toMatchObject({ status: 1, stdout: "" });
    const [result] = results(quiet);
    expect(result).toMatchObject({ messages: [], warningCount: 0 });
  });
});

describe("input", () => {
  test("is standard input with --stdin, named or not", () => {
    const [unnamed] = results(["--stdin"], { input: slang });
    expect(unnamed).toMatchObject({ filePath: "<text>", errorCount: 1 });
    const [named] = results(["--stdin", "--stdin-filename", "drafts/new.md"], { input: slang });
    expect(named).toMatchObject({ filePath: join(cwd, "drafts/new.md"), errorCount: 1 });
    expect(ruleIds(results(["-"], { input: slang }))).toEqual(["no-slang"]);
  });

  test("is clean when it is empty", () => {
    expect(replylint(["--stdin"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(results(["--stdin"])).toMatchObject([{ filePath: "<text>", messages: [] }]);
    expect(replylint(["--text", ""])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("may have marks beyond ASCII, which the rules know", () => {
    expect(ruleIds(results(["--text", "We’re looking into it."]))).toEqual(["require-follow-up"]);
    expect(ruleIds(results(["--text", "You didn’t read it."]))).toEqual(["no-blame"]);
  });

  test("is the words of --text", () => {
    expect(ruleIds(results(["--text", "Can you pls wait?"]))).toContain("no-slang");
  });

  test("takes the customer's message from a file, or from standard input for a draft in a file", () => {
    const question = "Hello, where is my RMA?\n";
    write({ "a.txt": acronym, "ticket.txt": question });
    expect(ruleIds(results(["a.txt"]))).toEqual(["no-internal-acronyms"]);
    expect(ruleIds(results(["a.txt", "--customer", "ticket.txt"]))).toEqual([]);
    expect(ruleIds(results(["a.txt", "--customer", "-"], { input: question }))).toEqual([]);
    expect(ruleIds(results(["--stdin", "--customer", "ticket.txt"], { input: acronym }))).toEqual([]);
  });

  test("must be named", () => {
    expectRefusal(replylint([]), "--stdin", "--help");
  });

  test.each([
    [["--stdin", "a.txt"], "files"],
    [["-", "a.txt"], "files"],
    [["--text", "hi", "a.txt"], "files"],
    [["--stdin", "--text", "hi"], "--text"],
    [["--stdin", "--customer", "-"], "--customer"],
    [["--stdin-filename", "a.txt", "b.txt"], "--stdin"],
    [["--print-config", "a.txt", "b.txt"], "--print-config"],
    [["--rules", "a.txt"], "--rules"],
  ])("%j do not go together", (args, word) => {
    expectRefusal(replylint(args), word);
  });

  test("refuses a customer file that is not there", () => {
    write({ "a.txt": clean });
    expectRefusal(replylint(["a.txt", "--customer", "ticket.txt"]), "ticket.txt");
  });
});

describe("options", () => {
  test.each([
    [["--bogus"], ["'--bogus'", "--help"]],
    [["--formt", "json"], ["did you mean --format?"]],
    [["--format", "jsn"], ["stylish, json, unix"]],
    [["--kind", "letter"], ["draft, template"]],
    [["--channel", "fax"], ["email, chat, public"]],
    [
      ["--max-warnings", "abc"],
      ["--max-warnings", "whole number"],
    ],
    [["--config"], ["--config"]],
    [["--rule", "no-slang", "--text", "hi"], ["no-slang"]],
    [
      ["--rule", "no-slag: warn", "--text", "hi"],
      ["no-slag", "no-slang"],
    ],
    [["--rule", "no-slang: loud", "--text", "hi"], ["loud"]],
    [["explain"], ["rule"]],
    [
      ["explain", "no-slag"],
      ["no-slag", "no-slang"],
    ],
  ])("%j is refused with the right way to say it", (args, words) => {
    expectRefusal(replylint(args), ...words);
  });

  test("--version and --help answer at once", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
    expect(replylint(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    const { status, stdout, stderr } = replylint(["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const word of [
      "Usage:",
      "What to check:",
      "Rules:",
      "Output:",
      "explain <rule>",
      "Examples:",
      "Exit status:",
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test("--rules lists the rules with their levels here", () => {
    expect(replylint(["--rules", "--rule", "no-slang: off"]).stdout).toMatch(/^no-slang +off +Disallow /m);
    const rules = JSON.parse(replylint(["--rules", "--format", "json"]).stdout);
    expect(rules).toContainEqual(expect.objectContaining({ id: "no-slang", level: "error" }));
  });

  test("explain prints the page of a rule", () => {
    const { status, stdout } = replylint(["explain", "no-slang"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# .*no-slang/);
  });

  test("--print-config prints what runs for a file", () => {
    const { status, stdout } = replylint(["--print-config", "a.txt", "--rule", "no-slang: warn"]);
    expect(status).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout).rules["no-slang"])).toContain('"warn"');
  });

  test("--output-file makes its folder and leaves standard output empty", () => {
    write({ "a.txt": slang });
    const args = ["a.txt", "-f", "json", "-o", "reports/today/replies.json"];
    expect(replylint(args)).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(ruleIds(JSON.parse(readFileSync(join(cwd, "reports/today/replies.json"), "utf8")))).toEqual(["no-slang"]);
    expectRefusal(replylint(["a.txt", "-o", "a.txt/report.txt"]), "report.txt");
  });
});

describe("streams", () => {
  test("end quietly when the reader goes away, with the status of the run", () => {
    write({ "a.txt": "Can you pls wait?\n\n".repeat(5000) });
    const script = '{ "$0" "$1" a.txt; echo "$?" > status; } | head -1';
    const { stderr } = spawnSync("sh", ["-c", script, process.execPath, bin], { cwd, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(readFileSync(join(cwd, "status"), "utf8")).toBe("1\n");
  });

  test("hold the whole of a long report", () => {
    write({ "a.txt": "Can you pls wait?\n\n".repeat(5000) });
    expect(results(["a.txt"])[0]?.errorCount).toBeGreaterThanOrEqual(5000);
  });

  test.each([
    ["a pipe", [], {}, false],
    ["--color", ["--color"], {}, true],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["NO_COLOR", [], { NO_COLOR: "1" }, false],
    ["--color over NO_COLOR", ["--color"], { NO_COLOR: "1" }, true],
    ["--no-color over FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("colour: %s", (_, args, env: Record<string, string>, colored) => {
    const { stdout } = replylint(["--text", "Can you pls wait?", ...args], { env });
    expect(stdout).toContain("no-slang");
    expect(stdout.includes("\u001b[")).toBe(colored);
  });

  /** An `Io` that keeps what is written. */
  function memory(changes: { isTTY?: boolean; cwd?: () => string } = {}) {
    const written = { stdout: "", stderr: "" };
    const keep = (name: keyof typeof written) =>
      new Writable({
        write(chunk, _, done) {
          written[name] += chunk;
          done();
        },
      });
    const io = {
      stdin: { isTTY: changes.isTTY ?? false },
      stdout: keep("stdout"),
      stderr: keep("stderr"),
      env: {},
      cwd: changes.cwd ?? (() => cwd),
    };
    return { io: io as unknown as Io, written };
  }

  test("show the help on standard error to someone who types no arguments", async () => {
    const { io, written } = memory({ isTTY: true });
    expect(await run(["node", "replylint"], io)).toBe(2);
    expect(written.stdout).toBe("");
    expect(written.stderr).toMatch(/^Usage: replylint /);
  });

  test("show the stack of a failure of our own", async () => {
    const fail = () => {
      throw new TypeError("boom");
    };
    const { io, written } = memory({ cwd: fail });
    expect(await run(["node", "replylint", "a.txt"], io)).toBe(2);
    expect(written.stdout).toBe("");
    expect(written.stderr).toMatch(/^replylint: This is a bug in replylint.*\nTypeError: boom\n +at (Object\.)?fail /);
  });
});

describe("files that are hard to read", () => {
  test.each([
    ["a missing file", "missing.txt"],
    ["an empty folder", "empty"],
    ["a glob without a match", "*.nothing"],
    ["a symbolic link to itself", "loop.txt"],
    ["a binary file", "photo.txt"],
    ["a NUL byte", "nul.txt"],
    ["invalid UTF-8", "latin1.txt"],
  ])("%s is named, and the status is 2", (_, path) => {
    write({
      "photo.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3]),
      "nul.txt": slang.replace("Ada", "A\0a"),
      "latin1.txt": Buffer.from("The caf\xe9 is open.\n", "latin1"),
    });
    mkdirSync(join(cwd, "empty"));
    symlinkSync("loop.txt", join(cwd, "loop.txt"));
    const { status, stdout, stderr } = replylint([path]);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain(path);
    expect(stdout + stderr).not.toMatch(/\n +at /);
    const [result] = results([path]);
    expect(result).toMatchObject({ fatalErrorCount: 1, messages: [{ ruleId: null, fatal: true, severity: 2 }] });
  });

  test("a file of a folder that holds no replies is told of", () => {
    write({ "macros/a.txt": clean, "macros/own.csv": "Lage,Wortlaut\nspät,Thx\n" });
    const { status, stdout, stderr } = replylint(["macros"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe("replylint: 1 file holds no replies; name one with “replylint read” to see why\n");
    expect(replylint(["macros/own.csv"])).toMatchObject({ status: 2 });
    expect(replylint(["read", "macros/own.csv"]).stderr).toContain("macros/own.csv:1: no replies were found");
  });

  test("a folder that links to itself is walked once", () => {
    write({ "macros/a.txt": slang });
    symlinkSync(".", join(cwd, "macros/self"));
    symlinkSync("..", join(cwd, "macros/up"));
    expect(results(["macros"])).toHaveLength(1);
  });

  test.each([
    ["UTF-16 LE with a byte order mark", Buffer.from(`\ufeff${slang}`, "utf16le"), 3, 9],
    ["UTF-16 BE with a byte order mark", Buffer.from(`\ufeff${slang}`, "utf16le").swap16(), 3, 9],
    ["UTF-8 with a byte order mark", `\ufeff${slang}`, 3, 9],
    ["CRLF", slang.replaceAll("\n", "\r\n"), 3, 9],
    ["an emoji before the finding", slang.replace("Can", "😀 Can"), 3, 12],
  ])("%s keeps positions right", (_, content, line, column) => {
    write({ "a.txt": content });
    const found = results(["a.txt"])[0]?.messages.filter(({ ruleId }) => ruleId === "no-slang");
    expect(found).toMatchObject([{ line, column }]);
  });

  test("lone carriage returns are line breaks or none, but no trouble", () => {
    write({ "a.txt": slang.replaceAll("\n", "\r") });
    expect(ruleIds(results(["a.txt"]))).toContain("no-slang");
  });

  test("an empty file and a blank one are clean", () => {
    write({ "a.txt": "", "b.txt": " \n\n\t\n" });
    expect(replylint(["a.txt", "b.txt"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("escape sequences never reach the terminal", () => {
    const name = "\u001b[31mred.txt";
    write({ [name]: "Can you p\u200bls wa\u001b]0;owned\u0007it, pls\u202e?\n", "b.txt": clean });
    for (const args of [[name], [name, "-f", "json"], [name, "-f", "unix"], ["\u001b[2Jmissing"], ["--\u001b[2J"]]) {
      const { stdout, stderr } = replylint(args);
      expect(stdout + stderr).toContain("\\u001b[");
      expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
    }
  });
});

describe("broken config", () => {
  test.each([
    ["a config that is not there", "gone.json", undefined, ["gone.json"]],
    ["broken JSON", "team.json", '{ "rules": {', ["team.json"]],
    ["broken YAML", "team.yaml", "rules: [", ["team.yaml"]],
    ["a config that throws", "team.mjs", 'throw new Error("boom");', ["team.mjs", "boom"]],
    ["an unknown key", "team.json", '{ "ruls": {} }', ["team.json", "ruls", "rules"]],
    ["an unknown rule", "team.json", '{ "rules": { "no-slag": "error" } }', ["team.json", "no-slag", "no-slang"]],
    ["an unknown level", "team.json", '{ "rules": { "no-slang": "loud" } }', ["team.json", "no-slang", "loud"]],
    [
      "an unknown option",
      "team.json",
      '{ "rules": { "no-slang": ["warn", { "x": 1 }] } }',
      ["team.json", "no-slang", "x"],
    ],
    ["a wrong type", "team.json", '{ "terms": { "acronyms": "RMA" } }', ["team.json", "acronyms"]],
  ])("%s is refused once, by name", (_, path, content, words) => {
    write({ "a.txt": slang, "b.txt": slang, ...(content !== undefined && { [path]: content }) });
    expectRefusal(replylint(["a.txt", "b.txt", "--config", path]), ...words);
    expectRefusal(replylint(["a.txt", "--config", path, "--format", "json"]), ...words);
  });

  test("is not looked at with --no-config", () => {
    write({ "a.txt": clean, ".replylintrc.json": "{" });
    expectRefusal(replylint(["a.txt"]), ".replylintrc.json");
    expect(replylint(["a.txt", "--no-config"]).status).toBe(0);
  });
});
