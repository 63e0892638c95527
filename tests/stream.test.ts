import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLines, type StreamLine } from "../src/files/stream-lines.js";
import type { LintResult } from "../src/types.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);
const bin = join(import.meta.dirname, "../dist/bin/replylint.js");
const streaming = [bin, "--stdin", "--input-format", "ndjson", "--format", "ndjson"];

const clean = JSON.stringify({ title: "On its way", reply: "Hello Ada, your parcel left our warehouse on Monday." });
const slang = JSON.stringify({ title: "Order", reply: "Can you pls send the order number?" });
const acronym = JSON.stringify({ title: "Return", customer: "Where is my kettle?", reply: "The RMA is on its way." });
const known = JSON.stringify({ title: "Return", customer: "Where is my RMA?", reply: "The RMA is on its way." });

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-")));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Run a stream to its end: the exit status, the parsed results and what was said on standard error. */
function stream(input: string | Buffer, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...streaming, ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stderr, results: parse(stdout) };
}

function parse(output: string): LintResult[] {
  const lines = output.split("\n");
  expect(lines.pop(), "the last line is ended").toBe("");
  return lines.map((line) => JSON.parse(line));
}

function lines(...records: readonly string[]): string {
  return records.map((record) => `${record}\n`).join("");
}

function ruleIds({ messages }: LintResult): (string | null)[] {
  return messages.map(({ ruleId }) => ruleId);
}

describe("a stream of records", () => {
  test("has one result for each record, in order, at the line of the record", () => {
    const { status, stderr, results } = stream(lines(clean, slang, "", known, acronym));
    expect(results.map(ruleIds)).toEqual([[], ["no-slang"], [], ["no-internal-acronyms"]]);
    expect(results[1]?.messages[0]).toMatchObject({ line: 2, endLine: 2, column: slang.indexOf("pls") + 1 });
    expect(results[3]?.messages[0]).toMatchObject({ line: 5, column: acronym.indexOf("RMA") + 1 });
    expect(results[1]).toMatchObject({ filePath: "<text>", source: slang });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  test("is clean when all records are, and when there are none", () => {
    expect(stream(lines(clean, known))).toMatchObject({ status: 0, stderr: "", results: [{}, {}] });
    for (const nothing of ["", "\n", "\ufeff\r\n\n  \n"])
      expect(stream(nothing)).toEqual({ status: 0, stderr: "", results: [] });
  });

  test("reads a byte order mark, CRLF and a last line without an end", () => {
    const { results } = stream(`\ufeff${slang}\r\n\r\n${acronym}`);
    expect(results.map(ruleIds)).toEqual([["no-slang"], ["no-internal-acronyms"]]);
    expect(results[0]?.messages[0]).toMatchObject({ line: 1, column: slang.indexOf("pls") + 1 });
    expect(results[1]?.messages[0]).toMatchObject({ line: 3 });
  });

  test("keeps all replies of a record in one result", () => {
    const { results } = stream(lines(`[${slang},${acronym}]`, clean));
    expect(results.map(ruleIds)).toEqual([["no-slang", "no-internal-acronyms"], []]);
    expect(results[0]?.replylint.replies).toBe(2);
  });

  test.each([
    ["broken JSON", slang.slice(0, -1)],
    ["no JSON", "Can you pls wait?"],
    ["no reply in it", '{"id":7}'],
    ["a bare number", "7"],
    ["invalid UTF-8", Buffer.from(slang.replace("pls", "pl\xe9"), "latin1")],
    ["more than 16 MiB", JSON.stringify({ reply: "x".repeat(2 ** 24) })],
  ])("goes on after a record with %s, and ends with status 2", (_, record) => {
    const input = Buffer.concat([`${slang}\n`, record, `\n${slang}\n`].map((part) => Buffer.from(part)));
    const { status, stderr, results } = stream(input);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(results.map(ruleIds)).toEqual([["no-slang"], [null], ["no-slang"]]);
    expect(results[1]).toMatchObject({
      filePath: "<text>",
      errorCount: 1,
      fatalErrorCount: 1,
      messages: [{ ruleId: null, severity: 2, fatal: true, line: 2, message: expect.stringMatching(/^<text>:2: ./) }],
    });
  });

  test("answers each record when it was read, before the next one comes", async () => {
    const child = spawn(process.execPath, streaming, { cwd });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const [record, rule] of [
      [slang, "no-slang"],
      [acronym, "no-internal-acronyms"],
      [slang, "no-slang"],
    ] as const) {
      child.stdin.write(`${record}\n`);
      expect(ruleIds(JSON.parse((await answers.next()).value))).toEqual([rule]);
    }
    child.stdin.end();
    expect(await ended(child)).toBe(1);
  });

  test("ends quietly when the reader goes away, with the status so far", () => {
    writeFileSync(join(cwd, "replies.ndjson"), lines(slang).repeat(2000));
    const script = '{ "$@" < replies.ndjson; echo "$?" > status; } | head -1';
    const run = spawnSync("sh", ["-c", script, "sh", process.execPath, ...streaming], { cwd, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(parse(run.stdout)).toHaveLength(1);
    expect(readFileSync(join(cwd, "status"), "utf8")).toBe("1\n");
  });

  test("is the same when several processes share it by blocks of whole lines", async () => {
    const block = [slang, clean, "", "{", acronym, `[${slang},${acronym}]`, known];
    const blocks = [block, block.toReversed(), [...block, slang, "", clean]];
    const whole = stream(lines(...blocks.flat()));
    const parts = await Promise.all(
      blocks.map(async (records) => {
        const child = spawn(process.execPath, streaming, { cwd, stdio: ["pipe", "pipe", "inherit"] });
        child.stdin.end(lines(...records));
        const [output, status] = await Promise.all([text(child.stdout), ended(child)]);
        expect(status).toBe(2);
        return output;
      }),
    );
    // Lines are counted from the start of each block.
    const starts = blocks.map((_, index) => blocks.slice(0, index).flat().length);
    const joined = parts.flatMap((output, index) => parse(movedBy(starts[index] as number, output)));
    expect(joined).toEqual(whole.results);
    expect(whole.results).toHaveLength(blocks.flat().filter((record) => record !== "").length);
  });

  const gnuParallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU");

  test.runIf(gnuParallel)("is the same when GNU parallel shares it", () => {
    const input = lines(slang, clean, "", "{", acronym, known).repeat(20);
    const sharing = ["--will-cite", "--pipe", "--block", "2k", "-k", process.execPath, ...streaming];
    const { stdout } = spawnSync("parallel", sharing, { cwd, input, encoding: "utf8" });
    const placeless = (results: LintResult[]) => results.map((result) => movedBy(Number.NaN, JSON.stringify(result)));
    expect(placeless(parse(stdout))).toEqual(placeless(stream(input).results));
  });
});

/** Add to the numbers of all lines. */
function movedBy(count: number, output: string): string {
  return output.replaceAll(/(?<=ine":|<text>:)\d+/g, (line) => String(Number(line) + count));
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

describe("the options of a stream", () => {
  const warn = ["--rule", "no-slang: warn"];

  test("count the warnings that --quiet hides", () => {
    expect(stream(lines(slang, slang), warn)).toMatchObject({ status: 0, results: [{ warningCount: 1 }, {}] });
    expect(stream(lines(slang, slang), [...warn, "--quiet", "--max-warnings", "1"])).toMatchObject({
      status: 1,
      stderr: "replylint: Too many warnings: 2 found, 1 allowed\n",
      results: [
        { warningCount: 0, messages: [] },
        { warningCount: 0, messages: [] },
      ],
    });
  });

  test("set what holds for the replies", () => {
    const [asEmail] = stream(lines(clean), [
      "--rule",
      "require-thanks: warn",
      "--rule",
      "require-greeting: off",
    ]).results;
    expect(asEmail?.replylint.rules).toBeUndefined();
    const greeting = ["--rule", "require-greeting: warn", "--stats", "rules"];
    const [email] = stream(lines(slang), greeting).results;
    expect(email?.replylint.rules).toMatchObject({ "require-greeting": { fail: 1 } });
    const [chat] = stream(lines(slang), [...greeting, "--channel", "chat"]).results;
    expect(chat?.replylint.rules).toMatchObject({ "require-greeting": { fail: 0, notApplicable: 1 } });
    const slot = JSON.stringify({ title: "Hello", reply: "Hello [Name], your parcel left our warehouse." });
    expect(stream(lines(slot), ["--kind", "draft"]).results.map(ruleIds)).toEqual([["no-unfilled-placeholder"]]);
    expect(stream(lines(slot), ["--kind", "template"]).results.map(ruleIds)).toEqual([[]]);
  });

  test("choose the config by --stdin-filename or --config", () => {
    writeFileSync(join(cwd, "lax.json"), '{ "rules": { "no-slang": "off" } }');
    const overrides = [{ files: "chats/**", rules: { "no-slang": "off" } }];
    writeFileSync(join(cwd, ".replylintrc.json"), JSON.stringify({ overrides }));
    expect(stream(lines(slang)).status).toBe(1);
    expect(stream(lines(slang), ["--config", "lax.json"]).status).toBe(0);
    const named = stream(lines(slang, "{"), ["--stdin-filename", "chats/today.ndjson"]);
    expect(named.results.map(({ filePath }) => filePath)).toEqual(Array(2).fill(join(cwd, "chats/today.ndjson")));
    expect(named.results.map(ruleIds)).toEqual([[], [null]]);
  });

  test("mend records with --fix-dry-run", () => {
    const [result] = stream(lines(slang), ["--fix-dry-run"]).results;
    expect(result?.output).toBe(slang.replace("pls", "please"));
  });

  test.each([
    [["--customer", "ticket.txt"], "--customer"],
    [["--fix"], "--fix-dry-run"],
    [["--output-file", "results.ndjson"], "--output-file"],
    [["--config", "missing.json"], "missing.json"],
    [["--rule", "no-slag: warn"], "no-slang"],
  ])("%j is refused", (args, word) => {
    const { status, stderr, results } = stream(lines(slang), args);
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(stderr).toMatch(/^replylint: [^\n]+\n$/);
    expect(stderr).toContain(word);
  });
});

describe("the lines of a stream", () => {
  async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
    let start = 0;
    for (let index = 0; start < bytes.length; index++) {
      const end = start + (sizes[index % sizes.length] ?? 1);
      yield bytes.subarray(start, end);
      start = end;
    }
  }

  async function read(bytes: Uint8Array, sizes: readonly number[], most?: number): Promise<StreamLine[]> {
    const found: StreamLine[] = [];
    for await (const line of readLines(chunksOf(bytes, sizes), most)) found.push(line);
    return found;
  }

  test("are the same wherever the chunks end", async () => {
    const piece = fc.constantFrom("a", "é", "😀", "\n", "\r\n", "\r", " ", "\ufeff", "\u2028", "\xff");
    const bytes = fc
      .array(piece)
      .map((pieces) => Buffer.concat(pieces.map((part) => Buffer.from(part, part === "\xff" ? "latin1" : "utf8"))));
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (input, cuts) => {
        expect(await read(input, cuts, 8)).toEqual(await read(input, [input.length + 1], 8));
      }),
      { numRuns: runs },
    );
  });

  test("are thrown away when they are too long, and counted all the same", async () => {
    expect(await read(Buffer.from("12345\n123456\n\n12345\n1234567890123"), [4], 5)).toEqual([
      { number: 1, text: "12345" },
      { number: 2, problem: expect.stringContaining("longer") },
      { number: 4, text: "12345" },
      { number: 5, problem: expect.stringContaining("longer") },
    ]);
  });
});
