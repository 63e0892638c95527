import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Io, run } from "../src/cli/run.js";
import { ReplyLint, type ReplyLintOptions } from "../src/index.js";
import { applyFixes } from "../src/linter/fixes.js";
import type { LintResult, Message } from "../src/types.js";

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-")));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const fix = (start: number, end: number, text: string) =>
  ({ fix: { range: [start, end], text } }) as unknown as Message;

/** Lint with slang alone, and fix. */
function linter(options: ReplyLintOptions = {}): ReplyLint {
  const overrideConfig = { extends: [], rules: { "no-slang": "error" } } as const;
  return new ReplyLint({ cwd, overrideConfigFile: true, overrideConfig, fix: true, ...options });
}

async function fixed(text: string, filePath = "reply.txt", options: ReplyLintOptions = {}): Promise<LintResult> {
  const [result] = await linter(options).lintText(text, { filePath });
  return result as LintResult;
}

/** Put bytes into a file, run the command line on it and give its status, its output and the file's bytes. */
async function replylint(args: readonly string[], content: string | Buffer = "", input = "") {
  const file = join(cwd, "reply.txt");
  writeFileSync(file, content);
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  const io = { stdin, stdout: into(out), stderr: into(err), env: {}, cwd: () => cwd } as unknown as Io;
  const rules = ["--no-config", "--rule", "no-slang: error", "--rule", "require-apology: off"];
  const status = await run(["node", "replylint", ...rules, ...args], io);
  return { status, stdout: out.join(""), stderr: err.join(""), bytes: readFileSync(file) };
}

describe("fixes", () => {
  it("are applied in order; of two that overlap or touch the second waits", () => {
    const messages = [fix(6, 9, "C"), fix(0, 3, "a"), fix(2, 5, "b"), fix(9, 9, "!")];
    expect(applyFixes("one two three", messages)).toBe("a twChree");
    expect(applyFixes("one", [])).toBe("one");
  });

  it("give the fixed text, and the findings that are left in it", async () => {
    const result = await fixed("Hi Ada,\r\nPls wait, thx. Tbh, I'm gonna ask.\r\n");
    expect(result.output).toBe("Hi Ada,\r\nPlease wait, thanks. Tbh, I'm going to ask.\r\n");
    expect(result.messages).toMatchObject([{ line: 2, column: 22, messageId: "found" }]);
    expect(result).not.toHaveProperty("source");
  });

  it("are only those that are asked for", async () => {
    const one = await fixed("Pls wait, thx.", "a.txt", { fix: ({ column }) => column > 1 });
    expect(one.output).toBe("Pls wait, thanks.");
    expect(await fixed("Pls wait.", "a.txt", { fix: false })).toMatchObject({
      source: "Pls wait.",
      fixableErrorCount: 1,
    });
  });

  it("leave words alone that the file has otherwise than the reply, and text that needs none", async () => {
    expect(await fixed("Hi Ada,\n\nP*l*s wait.\n", "a.md")).not.toHaveProperty("output");
    expect(await fixed("Please wait.")).not.toHaveProperty("output");
  });

  it("are written by outputFixes, and by nothing else", async () => {
    const file = join(cwd, "reply.txt");
    writeFileSync(file, "Pls wait.");
    const results = await linter().lintFiles("reply.txt");
    expect(readFileSync(file, "utf8")).toBe("Pls wait.");
    await ReplyLint.outputFixes(results);
    expect(readFileSync(file, "utf8")).toBe("Please wait.");
  });

  it("are not written over what somebody else wrote meanwhile", async () => {
    const file = join(cwd, "reply.txt");
    writeFileSync(file, "Pls wait.");
    const results = await linter().lintFiles("reply.txt");
    writeFileSync(file, "Pls wait a day.");
    await expect(ReplyLint.outputFixes(results)).rejects.toThrow(`${file} has changed since it was read`);
    expect(readFileSync(file, "utf8")).toBe("Pls wait a day.");
  });
});

describe("--fix", () => {
  it("mends files in place and tells what is left", async () => {
    expect(await replylint(["--fix", "reply.txt"], "Pls wait.")).toMatchObject({ status: 0, stdout: "" });
    const { status, stdout, bytes } = await replylint(["--fix", "reply.txt"], "Pls wait, dude.");
    expect(bytes.toString()).toBe("Please wait, dude.");
    expect([status, stdout]).toEqual([1, expect.stringContaining("“dude”")]);
  });

  it("keeps the byte order mark, the encoding and the line ends", async () => {
    for (const [encode, name] of [
      [(text: string) => Buffer.from(`\uFEFF${text}`), "UTF-8"],
      [(text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"), "UTF-16LE"],
      [(text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), "UTF-16BE"],
    ] as const) {
      const { bytes } = await replylint(["--fix", "reply.txt"], encode("Hi Zoë,\r\n\r\nPls wait 😀.\r\n"));
      expect(bytes.equals(encode("Hi Zoë,\r\n\r\nPlease wait 😀.\r\n")), name).toBe(true);
    }
  });

  it("keeps the file's mode and writes through a link", async () => {
    const file = join(cwd, "reply.txt");
    symlinkSync(file, join(cwd, "link.txt"));
    writeFileSync(file, "");
    chmodSync(file, 0o640);
    const { bytes } = await replylint(["--fix", "link.txt"], "Pls wait.");
    expect(bytes.toString()).toBe("Please wait.");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("writes nothing with --fix-dry-run, whose JSON has the fixed text", async () => {
    const { stdout, bytes } = await replylint(["--fix-dry-run", "-f", "json", "reply.txt"], "Pls wait.");
    expect(bytes.toString()).toBe("Pls wait.");
    expect(JSON.parse(stdout)).toMatchObject([{ output: "Please wait.", messages: [] }]);
    const piped = await replylint(["--fix-dry-run", "-f", "json", "--stdin"], "", "Pls wait.");
    expect(JSON.parse(piped.stdout)).toMatchObject([{ output: "Please wait." }]);
  });

  it("writes files with a secret in them, and shows none of their text", async () => {
    const text = "Pls use the password hunter2! to sign in.";
    const rule = ["--rule", "no-sensitive-data: error"];
    const { bytes } = await replylint([...rule, "--fix", "reply.txt"], text);
    expect(bytes.toString()).toBe(text.replace("Pls", "Please"));
    for (const args of [["reply.txt"], ["-f", "json", "reply.txt"], ["--fix-dry-run", "-f", "json", "reply.txt"]]) {
      const { stdout } = await replylint([...rule, ...args], text);
      expect(stdout).toContain("no-sensitive-data");
      expect(stdout).not.toContain("hunter2");
    }
    const acts = await replylint(["--print-acts", "reply.txt"], text);
    expect(acts.stdout).toContain("use the password [removed]");
  });

  it("leaves warnings alone with --quiet", async () => {
    const args = ["--fix", "--quiet", "--rule", "no-slang: warn", "reply.txt"];
    expect((await replylint(args, "Pls wait.")).bytes.toString()).toBe("Pls wait.");
  });

  it.each([
    [["--fix", "--stdin"], "--fix-dry-run"],
    [["--fix", "--text", "Pls wait."], "--fix-dry-run"],
    [["--fix", "--fix-dry-run", "reply.txt"], "do not go together"],
  ])("refuses %j", async (args, words) => {
    const { status, stdout, stderr } = await replylint(args);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(words)]);
  });
});

describe("--stats rules", () => {
  it("counts the replies that pass, fail and do not concern each rule", async () => {
    const args = ["--stats", "rules", "--rule", "require-follow-up: error", "reply.txt"];
    const { stdout } = await replylint(args, "Pls wait. We are looking into it.");
    expect(stdout).toMatch(/^rule +pass +fail +not applicable\n/m);
    expect(stdout).toMatch(/^no-slang +0 +1 +0$/m);
    expect(stdout).toMatch(/^require-follow-up +0 +1 +0$/m);
    expect((await replylint(args, "It has arrived.")).stdout).toMatch(/^require-follow-up +0 +0 +1$/m);
  });

  it("puts them into the JSON of each file", async () => {
    const { stdout } = await replylint(["--stats", "rules", "-f", "json", "reply.txt"], "Your parcel is here.");
    const [result] = JSON.parse(stdout);
    expect(result.replylint.rules["no-slang"]).toEqual({ pass: 1, fail: 0, notApplicable: 0 });
    const other = await replylint(
      ["--stats", "rules", "-f", "json", "reply.txt"],
      "Ihr Paket ist da, und wir danken Ihnen.",
    );
    expect(JSON.parse(other.stdout)[0].replylint.rules["no-slang"]).toEqual({ pass: 0, fail: 0, notApplicable: 1 });
  });
});
