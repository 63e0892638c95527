import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/cli/run.js";
import { ReadError, ReplyLint } from "../src/index.js";
import type { LintResult } from "../src/types.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);
const formats = join(import.meta.dirname, "../fixtures/formats");
const overrideConfig = { extends: "replylint:all" };
const engine = new ReplyLint({ overrideConfigFile: true, overrideConfig, fix: true });

const good = "We posted the parcel on Monday!!!!\n";
const text = "Your parcel is here!!!!";
const mail = (...fields: readonly string[]) => ["From: ana@shop.example", ...fields, "", text].join("\n");

/** Name, content, and what is told: a line and words, or words only. */
type Case = readonly [name: string, content: string | Buffer, told: string];

const brokenData: readonly Case[] = [
  ["empty.json", "", ":1: the file ends too early; expected a list or a map"],
  ["blank.json", " \n\t\n", ":1: the file ends too early; expected a list or a map"],
  ["mark.json", "\uFEFF", ":1: the file ends too early; expected a list or a map"],
  ["cut.json", '[\n{"body": "Hello', ':2: the file ends inside “body”; expected “"”'],
  ["word.json", "[\n😀".repeat(60), ":2: found “😀”; expected a value: text in double quotes, a number, true"],
  ["long-word.json", `[${"😀".repeat(60)}]`, `:1: found “${"😀".repeat(20)}…”; expected a value`],
  ["twice.json", '{"a": 1,\n"a": 2}', ":2: the key “a” is in this map already, in line 1; expected each key once"],
  ["proto.json", '{"__proto__": 1,\n"__proto__": 2}', ":2: the key “__proto__” is in this map already, in line 1"],
  ["long-key.json", `{"${"k".repeat(1e5)}" 1}`, `: found “1”; expected “:” after the key “${"k".repeat(40)}…”`],
  ["nan.json", "[1,\nNaN]", ":2: found “NaN”; expected a value"],
  ["two.json", "[]\n[]", ":2: found “[”; expected nothing more, as the data ends before it"],
  ["number.json", '[{"title": 3, "body": ["Hello"]}]', ":1: no replies were found; expected texts under keys"],
  ["deep.json", `[\n${"[".repeat(1e5)}`, ":2: lists and maps are nested too deep; expected no more than 500"],
  ["cut.ndjson", `{"body": "${text}"}\n{"body"`, ":2: the line ends too early; expected “}”"],
  ["deep.ndjson", `{"body": "${text}"}\n${'{"a":'.repeat(1e5)}`, ":2: lists and maps are nested too deep"],
  ["open.csv", 'title,body\n\na,"b ""c"" d\n', ':3: the quote that opens here is never closed; expected another "'],
  ["behind.csv", 'title,body\n"a"b,c\n', ":2: text follows a closing quote; expected “,”, the end of the line"],
];

const brokenYaml: readonly Case[] = [
  ["twice.yaml", "a: b\na: c", ":2: the key “a” is in this map already, in line 1; expected each key once"],
  ["long-key.yaml", `? ${"k".repeat(1e4)}\n: a\n`.repeat(2), `:3: the key “${"k".repeat(40)}…” is in this map already`],
  ["tab.yaml", "a:\n\t- b", ":2: the line starts with a tab; expected spaces"],
  ["tab-in-item.yaml", "- title: a\n\tbody: b", ":2: the line starts with a tab; expected spaces"],
  ["column.yaml", "- title: a\n body: b", ":2: the line belongs to no item; expected “- ” before it, or the column"],
  ["hash.yaml", "- title: a\n  body: Hi #{name}", ":2: the value ends before “#{”, which starts a comment here"],
  ["percent.yaml", "- title: a\n  body: %{name}, hi", ":2: no value may start with “%”; put the value in quotes"],
  ["percent-first.yaml", "%{name}: hi\ntitle: b", ":1: no value may start with “%”; put the value in quotes"],
  ["percent-lost.yaml", "%{name}\n---\ntitle: b", ":1: no value may start with “%”; put the value in quotes"],
  ["no-anchor.yaml", `a: *${"k".repeat(1e4)}`, `:1: “*${"k".repeat(39)}…” repeats a value that “&`],
  ["merge.yaml", "a: 1\n<<: *a", ":2: “*a” repeats a value that “&a” marks, but none does"],
  ["bomb.yaml", bomb(), ":7: aliases repeat more than 1000000 values; expected no more"],
  ["complex.yaml", "a: b\n? [c]\n: d", ":2: a key is a list or a map; expected text"],
  ["quote.yaml", "a: b\nc: 'it''s\nd: it''s\ne: f", ":2: a text in quotes has no end; expected another “'”"],
  ["later.yaml", 'a: "b \\" c\n---\nd: "e"', ':1: a text in quotes has no end; expected another “"”'],
  ["bracket.yaml", "a: b\nc: ]", ":2: “]” closes nothing; put the value in quotes"],
  ["escape.yaml", 'a: b\nc: "\\q"', ":2: “\\q” stands for no character; expected “\\\\” for a backslash"],
  ["block.yaml", "a: |b\n  c", ":1: text follows “|” or “>”; expected it in the next line"],
  ["dash.yaml", "a: -\nb: c", ":1: a list starts behind its key; put the value in quotes if it is text"],
  ["deep.yaml", `a:\n  ${"- ".repeat(1e5)}`, ":2: lists and maps are nested too deep; expected no more than 500"],
];

const brokenMails: readonly Case[] = [
  ["no-boundary.eml", mail("Content-Type: multipart/mixed"), ":2: the mail says multipart but names no boundary"],
  ["no-part.eml", mail("Content-Type: multipart/mixed; boundary=b"), ":2: the boundary “b” is named but stands before"],
  ["deep.eml", nested(100_000), ":61: parts are nested in more than 20 multiparts; expected no more"],
  [
    "parts.eml",
    mail("Content-Type: multipart/mixed; boundary=b", "", "--b\n\n".repeat(2e4)),
    ":2: the mail has more than",
  ],
  [
    "charset.eml",
    mail("Content-Type: text/plain; charset=klingon"),
    ":4: the charset “klingon” is not known; expected",
  ],
  ["encoding.eml", mail("Content-Transfer-Encoding: uuencode"), ":2: the transfer encoding “uuencode” is not known"],
  ["base64.eml", mail("Content-Transfer-Encoding: base64"), ":4: the base64 text is broken at “!”; expected letters"],
  ["text.mbox", "Hello\n", ":1: no message begins here; expected a line that starts with “From ”"],
  ["head.mbox", "From a\nFrom: b@c.example\n\nHi\n\nFrom d\n", ":7: the message has no head; expected “From: …”"],
];

const brokenBytes: readonly Case[] = [
  ...["json", "ndjson", "yaml", "csv", "html", "md", "email", "txt"].map(
    (ending): Case => [`latin.${ending}`, Buffer.from(`Hi\ncafé ${text}`, "latin1"), "line 2; save it as UTF-8"],
  ),
  ["nul.txt", `Hello,\n${text} \0 and so on`, " has a NUL byte in line 2; remove it"],
  ["wide.json", Buffer.from('[{"title": "a"}]', "utf16le"), " looks like UTF-16LE without a byte order mark; save it"],
  ...["txt", "md", "html"].map(
    (ending): Case => [
      `long.${ending}`,
      "a ".repeat(4_000_001),
      ":1: a text of 8,000,002 characters is no reply; expected",
    ],
  ),
  [
    "nested.md",
    `---\na: ${"[".repeat(1e5)}\n---\n${text}`,
    ":2: lists and maps are nested too deep; expected no more than 500",
  ],
  ["image.md", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), " is a binary file (PNG image), not text"],
];

/** An alias bomb: each line repeats the one above it nine times. */
function bomb(): string {
  const lines = Array.from({ length: 40 }, (_, n) => `- &a${n + 1} [${Array(9).fill(`*a${n}`)}]`);
  return ["- &a0 [a, b, c, d, e, f, g, h, i]", ...lines].join("\n");
}

function nested(depth: number): string {
  const heads = Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`);
  return `${heads.join("")}Content-Type: text/plain\n\n${text}`;
}

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-")));
  writeFileSync(join(cwd, "good.txt"), good);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs the command line in this process, in the test's folder. */
async function replylint(args: readonly string[], input = "") {
  const stdin = new PassThrough();
  stdin.end(input);
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const io = { stdin, stdout, stderr, env: {}, cwd: () => cwd } as unknown as Parameters<typeof run>[1];
  const status = await run(["node", "replylint", "--no-config", ...args], io);
  return { status, stdout: String(stdout.read() ?? ""), stderr: String(stderr.read() ?? "") };
}

const fatal = ({ messages }: LintResult) => messages.filter((message) => message.fatal);

describe("a file that cannot be read", () => {
  it.each([...brokenData, ...brokenYaml, ...brokenMails, ...brokenBytes])("such as %s", async (name, content, told) => {
    const path = join(cwd, name);
    writeFileSync(path, content);
    const before = readFileSync(path);

    const linter = new ReplyLint({ cwd, overrideConfigFile: true, overrideConfig, fix: true });
    const results = await linter.lintFiles([name, "good.txt"]);
    await ReplyLint.outputFixes(results);

    const [bad, other] = results as [LintResult, LintResult];
    const line = Number(/^:(\d+):/.exec(told)?.[1] ?? 1);
    expect(bad.fatalErrorCount).toBe(1);
    expect(bad.output).toBeUndefined();
    expect(fatal(bad)).toEqual([expect.objectContaining({ ruleId: null, severity: 2, line })]);
    expect(fatal(bad)[0]?.message).toContain(told.replace(/^: /, " "));
    expect(fatal(bad)[0]?.message.startsWith(path)).toBe(true);
    expect(fatal(bad)[0]?.message.length).toBeLessThan(path.length + 300);
    expect(readFileSync(path).equals(before)).toBe(true);

    expect(other.fatalErrorCount).toBe(0);
    expect(readFileSync(join(cwd, "good.txt"), "utf8")).toBe(good.replace("!!!!", "!"));
  });

  it("is told of, by the command line too, in one line without a stack, with status 2", async () => {
    writeFileSync(join(cwd, "cut.json"), '[\n"');
    symlinkSync("loop.yaml", join(cwd, "loop.yaml"));
    symlinkSync("gone.csv", join(cwd, "lost.csv"));
    const told = [
      `${cwd}/cut.json:2: the file ends too early; expected “"”`,
      "loop.yaml cannot be read: the link leads to itself",
      "lost.csv cannot be read: the link leads nowhere",
      "gone.txt does not exist",
    ];
    const files = ["cut.json", "loop.yaml", "lost.csv", "gone.txt", "good.txt"];
    const linted = await replylint(["-f", "unix", ...files]);
    expect(linted.status).toBe(2);
    for (const message of told) expect(linted.stdout).toContain(`: ${message} [Error]\n`);
    expect(linted.stdout).toContain("good.txt:1:");
    expect(linted.stderr).toBe("");

    const read = await replylint(["read", ...files]);
    expect(read.status).toBe(2);
    expect(read.stdout).toContain("We posted the parcel");
    expect(read.stderr).toBe(told.map((message) => `replylint: ${message}\n`).join(""));
  });

  it("may come on standard input", async () => {
    const told = ":1: the file ends too early; expected “}”";
    const named = await replylint(["--stdin", "--stdin-filename", "x.json", "--fix-dry-run", "-f", "unix"], "{");
    expect(named).toMatchObject({ status: 2, stderr: "" });
    expect(named.stdout).toContain(`${cwd}/x.json${told}`);
    const format = await replylint(["--stdin", "--input-format", "zendesk-macros", "-f", "unix"], "{");
    expect(format).toMatchObject({ status: 2, stderr: "" });
    expect(format.stdout).toContain(`<text>${told}`);
  });

  it("may vanish while the run goes on", async () => {
    for (const name of ["b.txt", "c.txt"]) writeFileSync(join(cwd, name), good);
    const fix = () => {
      rmSync(join(cwd, "b.txt"), { force: true });
      return false;
    };
    const results = await new ReplyLint({ cwd, overrideConfigFile: true, fix }).lintFiles([
      "good.txt",
      "b.txt",
      "c.txt",
    ]);
    expect(results.map(({ fatalErrorCount }) => fatalErrorCount)).toEqual([0, 1, 0]);
    expect(results[1]?.messages[0]?.message).toBe(`${cwd}/b.txt cannot be read: no such file or folder`);
  });

  it("may be a record of many, and those before it are linted", async () => {
    const [result] = await engine.lintText(
      `{"body": "Hello Ana, the RMA is here."}\n\n{"body": "Hello Ben, the RMA is here."}\n{`,
      {
        filePath: "a.ndjson",
      },
    );
    expect(result?.messages.map(({ line, fatal }) => [line, fatal ?? false])).toContainEqual([3, false]);
    expect(result?.messages.at(-1)).toMatchObject({ line: 4, fatal: true });
  });
});

describe("a file that is odd", () => {
  it.each([
    ["empty", ["yaml", "csv", "ndjson", "html", "md", "email", "eml", "mbox", "txt"], "", 0],
    ["white space", ["yaml", "csv", "ndjson", "html", "md", "email", "eml", "mbox", "txt"], " \r\n\n  \r", 0],
    ["a byte order mark", ["yaml", "csv", "ndjson", "html", "md", "email", "eml", "mbox", "txt"], "\uFEFF", 0],
    [
      "surprising keys",
      ["json"],
      '{"__proto__": {"body": "Hello Ana, your parcel is here."}, "constructor": {"body": "Hello Ana, your parcel is here."}}',
      2,
    ],
    [
      "lone surrogates",
      ["json"],
      '[{"title": "\\ud800", "body": "Hello Ana, your parcel is \\udc00\\ud800 here."}]',
      1,
    ],
    ["a number for a title", ["json", "yaml"], '[{"title": 3, "body": "Hello Ana, your parcel is here."}]', 1],
    [
      "marks of its own",
      ["yaml"],
      "a: &a {title: b, body: !!js/function Hello Ana, your parcel is here.}\nc: {<<: *a}",
      2,
    ],
    [
      "several documents",
      ["yaml"],
      "title: a\nbody: Hello Ana, your parcel is here.\n---\ntitle: b\nbody: Hello Ana, your parcel is here.\n",
      2,
    ],
    ["a ragged table", ["csv"], "title,body\na\nb,Hello Ana, your parcel is here.,c,d\n,\n", 1],
    ["an index without a name", ["csv"], ",title,body\n0,a,Hello Ana, your parcel is here.\n", 1],
    ["columns of one name", ["csv"], "key,tag,tag,comment,comment\na,b,c,,Hello Ana, your parcel is here.\n", 1],
    ["soup", ["html", "email"], "<table>Hi <td></p></p><a <b <!--> there.</i", 1],
    ["only a head", ["eml"], "From: ana@shop.example\nSubject: a\n", 0],
    [
      "a part without an end",
      ["eml"],
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello Ana, your parcel is here.",
      1,
    ],
    [
      "bytes that are no text",
      ["eml"],
      "From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\nHi =E9=Z =",
      1,
    ],
  ])("with %s is read, as %s", async (_, endings, content, count) => {
    for (const ending of endings) {
      const { replies } = await engine.readReplies({ text: content, filePath: `macros/a.${ending}` });
      expect([ending, replies.length]).toEqual([ending, count]);
    }
  });

  it.each([
    ["json", (nest: string) => `[{"name": "a", "reply": ${JSON.stringify(nest)}}]`],
    ["csv", (nest: string) => `title,body\na,"${nest.replaceAll('"', '""')}"`],
    ["eml", (nest: string) => `From: ana@shop.example\nContent-Type: text/html\n\n${nest}`],
    ["html", (nest: string) => nest],
    ["md", (nest: string) => nest],
    ["email", (nest: string) => nest],
    ["txt", (nest: string) => nest],
  ] as const)("may be nested without end, or full of marks: %s", async (ending, wrap) => {
    for (const mark of [
      "<b>",
      "<div>",
      "<table><tr><td>",
      "> ",
      "- ",
      "[",
      "{{",
      "{%",
      "*a ",
      "<!--",
      "&#",
      '"',
      "((",
      "`",
    ]) {
      const [result] = await engine.lintText(wrap(`${text} ${mark.repeat(5_000)}`), { filePath: `a.${ending}` });
      expect([mark, result?.fatalErrorCount]).toEqual([mark, 0]);
    }
  });

  it("prints nothing that a terminal obeys", async () => {
    const obeyed = "\u001b[31m\u202e";
    const replies = [{ title: obeyed, body: `${text} ${obeyed}` }, { [obeyed]: { title: "a", body: text } }];
    const names = ["a\n\u001b[2J.json", "b [1]{a,b}*.txt", "k.json", "k.yaml", "k.eml", "k.md"];
    const contents = [
      JSON.stringify(replies),
      good,
      `{"${JSON.stringify(obeyed).slice(1, -1)}" ]`,
      `a: b: ${obeyed}`,
      mail(`Content-Type: text/plain; charset="${obeyed}"`),
      `---\nchannel: "${obeyed}"\n---\nHi`,
    ];
    names.forEach((name, index) => void writeFileSync(join(cwd, name), contents[index] as string));
    for (const args of [["-f", "stylish"], ["-f", "unix"], ["-f", "json"], ["read"], ["read", "-f", "json"]]) {
      const { status, stdout, stderr } = await replylint([...args, ...names]);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
      expect(stdout).toContain("b [1]{a,b}*.txt");
    }
  });
});

describe("the files of all formats", () => {
  const files = readdirSync(formats, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:expected\.json|\.gitattributes)$|-meta\.xml$/.test(entry.name))
    .map((entry) => relative(formats, join(entry.parentPath, entry.name)))
    .sort();
  const bytesOf = new Map(files.map((file) => [file, readFileSync(join(formats, file))]));
  const aFile = fc.constantFrom(...files);
  const aPlace = fc.double({ min: 0, max: 1, noNaN: true });

  /** Expects findings, or one message that names the file and a line of it. */
  async function expectUnderstood(file: string, bytes: Buffer): Promise<void> {
    const filePath = join(formats, file);
    const source = bytes.toString().replace(/^\uFEFF/, "");
    const [result] = (await engine.lintText(source, { filePath })) as [LintResult];
    expect(fatal(result).length).toBe(result.fatalErrorCount);
    expect(result.fatalErrorCount).toBeLessThanOrEqual(1);
    for (const { message, line } of fatal(result)) {
      expect(message.startsWith(`${filePath}:${line}: `)).toBe(true);
      expect(line).toBeLessThanOrEqual(source.split(/\r\n|\r|\n/).length);
      expect(result.output).toBeUndefined();
    }
    await engine.readReplies({ text: source, filePath }).catch((error) => expect(error).toBeInstanceOf(ReadError));
  }

  it("are understood or refused, wherever they are cut", async () => {
    const cut = fc.asyncProperty(aFile, aPlace, async (file, place) => {
      const bytes = bytesOf.get(file) as Buffer;
      await expectUnderstood(file, bytes.subarray(0, Math.floor(place * bytes.length)));
    });
    await fc.assert(cut, { numRuns: runs });
  });

  it("are understood or refused, whatever byte is wrong", async () => {
    const mutate = fc.asyncProperty(aFile, aPlace, fc.nat({ max: 255 }), async (file, place, byte) => {
      const bytes = Buffer.from(bytesOf.get(file) as Buffer);
      bytes[Math.floor(place * (bytes.length - 1))] = byte;
      await expectUnderstood(file, bytes);
    });
    await fc.assert(mutate, { numRuns: runs });
  });
});
