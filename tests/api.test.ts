import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Root } from "nlcst";
import { retext } from "retext";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { VFile } from "vfile";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules as ownRules } from "../rules/index.js";
import {
  ConfigError,
  defineRule,
  phraseRule,
  ReplyLint,
  type ReplyLintOptions,
  RuleTester,
  retextReplylint,
  UsageError,
} from "../src/index.js";
import type { Config, LintResult, RuleMeta } from "../src/types.js";

/** Slang and acronyms alone, whatever rules there are beside them. */
const two: Config = { extends: [], rules: { "no-slang": "warn", "no-internal-acronyms": "error" } };
const clean = "Your parcel left our warehouse on Monday.";

let cwd: string;
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "replylint-api-")));
  write({
    "good.txt": clean,
    "bad.md": "# Your order\n\nThx for *waiting*.\n",
    "broken.txt": Buffer.from([0x54, 0xff]),
    "german.txt": "Wir haben Ihre Bestellung erhalten und das Paket ist auf dem Weg.",
    "team/replylint.config.json": {
      ...two,
      ignores: ["drafts"],
      channel: "public",
      overrides: [{ files: "live/**", channel: "chat", kind: "template", terms: { allow: ["thx"] } }],
    },
    "team/drafts/a.txt": "Thx!",
    "team/live/b.txt": "Thx and pls!",
    "team/c.txt": "Thx!",
    "damaged/.replylintrc.json": { rules: { "no-slnag": "warn" } },
    "damaged/d.txt": clean,
  });
});
afterAll(() => rmSync(cwd, { recursive: true }));

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    const isText = typeof content === "string" || Buffer.isBuffer(content);
    writeFileSync(join(cwd, path), isText ? content : JSON.stringify(content));
  }
}

/** An engine without config files. */
const engine = (options: ReplyLintOptions = {}) =>
  new ReplyLint({ cwd, overrideConfigFile: true, overrideConfig: two, ...options });

async function lint(text: string, filePath?: string, options: ReplyLintOptions = {}): Promise<LintResult> {
  const [result] = await engine(options).lintText(text, filePath === undefined ? {} : { filePath });
  return result as LintResult;
}

const ids = ({ messages }: LintResult) => messages.map(({ ruleId }) => ruleId);

describe("lintText", () => {
  it("names a text without a file <text>, and one with a file by its absolute path", async () => {
    expect((await lint(clean)).filePath).toBe("<text>");
    expect((await lint(clean, "sub/x.md")).filePath).toBe(join(cwd, "sub/x.md"));
    expect((await lint(clean, join(cwd, "x.md"))).filePath).toBe(join(cwd, "x.md"));
  });

  it("takes format and config from the path, though no such file need be there", async () => {
    const linter = new ReplyLint({ cwd });
    const words = async (filePath: string) =>
      (await linter.lintText("Open `thx`, pls.", { filePath }))[0]?.messages.map(({ message }) => message);
    expect(await words("team/new.md")).toEqual(["“pls” is slang; use a plain word."]);
    expect(await words("team/drafts/new.md")).toEqual([]);
  });

  it("refuses what a broken config says, with its file and key", async () => {
    const linted = new ReplyLint({ cwd }).lintText(clean, { filePath: "damaged/x.txt" });
    await expect(linted).rejects.toThrow(ConfigError);
    await expect(linted).rejects.toThrow(/damaged\/\.replylintrc\.json: .*no-slnag.*“no-slang”/);
    const inline = engine({ overrideConfig: { rules: { "no-slang": "loud" as "warn" } } }).lintText(clean);
    await expect(inline).rejects.toThrow(ConfigError);
    await expect(inline).rejects.toThrow(/rules\.no-slang/);
  });

  it("leaves config files alone if told so", async () => {
    expect((await lint(clean, "damaged/d.txt")).messages).toEqual([]);
    expect(ids(await lint("Thx!", "team/drafts/a.txt"))).toEqual(["no-slang"]);
  });

  it("counts replies that are not English, and says nothing about them", async () => {
    const text = "Wir haben Ihre Bestellung erhalten und das Paket ist auf dem Weg, thx.";
    expect(await lint(text)).toMatchObject({ messages: [], replylint: { replies: 0, notApplicable: 1 } });
    expect(await lint(clean)).toMatchObject({ replylint: { replies: 1, notApplicable: 0 } });
    expect(await lint("")).toMatchObject({ replylint: { replies: 0, notApplicable: 0 } });
    expect(ids(await lint(`---\nlanguage: en\n---\n${text}`, "x.md"))).toEqual(["no-slang"]);
  });
});

describe("how files are read", () => {
  const read = async (text: string, filePath: string, overrideConfig: Config, options: ReplyLintOptions = {}) => {
    const report = await engine({ overrideConfig, ...options }).readReplies({ text, filePath });
    return [report.format, ...report.replies.map(({ title, text: words }) => [title, words])];
  };

  it("is told by the keys of the config, beside the usual ones", async () => {
    const text = JSON.stringify([{ Anlass: "Refund", "Macro text": "It was sent.", Frage: "Where is it?" }]);
    await expect(read(text, "own.json", {})).rejects.toThrow("own.json:1: no replies were found; expected texts under");
    const keys = { title: ["Anlass"], body: ["Macro text"], customer: ["Frage"] };
    expect(await read(text, "own.json", { keys })).toEqual(["generic", ["Refund", "It was sent."]]);
    const { replies } = await engine({ overrideConfig: { keys } }).readReplies({ text, filePath: "own.json" });
    expect(replies[0]).toMatchObject({ path: '[0]["Macro text"]', customer: "Where is it?" });
    const table = "Anlass,Macro text\nRefund,It was sent.\n";
    expect(await read(table, "own.csv", { keys })).toEqual(["generic", ["Refund", "It was sent."]]);
  });

  it("is told by the format of the config, and by that of the caller before it", async () => {
    const text = "title,body\nRefund,It was sent.\n";
    expect(await read(text, "own.txt", { format: "csv" })).toEqual(["generic", ["Refund", "It was sent."]]);
    expect(await read(text, "own.csv", { format: "csv" }, { inputFormat: "plain" })).toEqual([
      "plain",
      [undefined, text.trim()],
    ]);
    const wrong = engine({ inputFormat: "zendesk-macro" }).lintText(text);
    await expect(wrong).rejects.toThrow("There is no format “zendesk-macro”; did you mean “zendesk-macros”?");
  });

  it("is told by the Markdown layout of the config", async () => {
    const text = "## One\n\nHi,\n\nit was sent.\n\n## Two\n\nIt was found.\n";
    expect(await read(text, "own.md", {})).toHaveLength(2);
    expect(await read(text, "own.md", { markdown: "section" })).toEqual([
      "markdown",
      ["One", "Hi,\n\nit was sent."],
      ["Two", "It was found."],
    ]);
  });

  it("tells what kind of file is not read", async () => {
    const result = await lint("<a/>", "own.xml");
    expect(result).toMatchObject({ fatalErrorCount: 1, messages: [{ message: expect.stringContaining("is XML") }] });
  });
});

describe("what is known about a reply", () => {
  const settingOf = async (filePath: string, text = clean, options: ReplyLintOptions = {}) => {
    const [reply] = await new ReplyLint({ cwd, ...options }).describe({ text, filePath });
    return [reply?.channel, reply?.kind];
  };

  it("comes from the caller, else the reply's own front matter, else the config, else the path", async () => {
    const matter = `---\nchannel: email\nkind: draft\n---\n${clean}`;
    expect(await settingOf("macros/chat/x.md")).toEqual(["chat", "template"]);
    expect(await settingOf("team/macros/chat/x.md")).toEqual(["public", "template"]);
    expect(await settingOf("team/live/x.md")).toEqual(["chat", "template"]);
    expect(await settingOf("team/live/x.md", matter)).toEqual(["email", "draft"]);
    expect(await settingOf("team/live/x.md", matter, { channel: "public", kind: "template" })).toEqual([
      "public",
      "template",
    ]);
    expect(await settingOf("x.md")).toEqual(["email", "draft"]);
  });

  it("holds for the customer's message too", async () => {
    const linter = engine({ customer: "Where is my RMA?" });
    const options = { filePath: "x.md" };
    const quoting = "---\ncustomer: Where is my parcel?\n---\nThe RMA is open.";
    expect(ids(await lint(quoting, "x.md"))).toEqual(["no-internal-acronyms"]);
    expect((await linter.lintText(quoting, options))[0]?.messages).toEqual([]);
    const [other] = await linter.lintText(quoting, { ...options, customer: { text: "Hello?", file: "ask.txt" } });
    expect(other?.messages).toHaveLength(1);
  });
});

describe("lintFiles", () => {
  it("lints the others when one is missing or broken", async () => {
    const results = await engine().lintFiles(["missing.txt", "broken.txt", "bad.md", "good.txt"]);
    expect(results.map(({ filePath }) => filePath)).toEqual(
      ["missing.txt", "broken.txt", "bad.md", "good.txt"].map((name) => join(cwd, name)),
    );
    expect(results.map((result) => [result.fatalErrorCount, result.errorCount, result.warningCount])).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(results[0]?.messages).toEqual([
      { ruleId: null, severity: 2, fatal: true, message: "missing.txt does not exist", line: 1, column: 1 },
    ]);
    expect(results[1]?.messages[0]?.message).toMatch(/broken\.txt is not valid UTF-8: byte 0xFF at offset 1, line 1/);
  });

  it("gives a named file that is ignored a clean result, and a walked one none", async () => {
    const linter = new ReplyLint({ cwd });
    const [named, ...more] = await linter.lintFiles("team/drafts/a.txt");
    expect(more).toEqual([]);
    expect(named).toMatchObject({
      filePath: join(cwd, "team/drafts/a.txt"),
      messages: [],
      replylint: { replies: 0, notApplicable: 0 },
    });
    const walked = await linter.lintFiles(["team"]);
    expect(walked.map(({ filePath, messages }) => [filePath, messages.length])).toEqual([
      [join(cwd, "team/c.txt"), 1],
      [join(cwd, "team/live/b.txt"), 1],
      [join(cwd, "team/replylint.config.json"), 0],
    ]);
  });

  it("lints in the order asked", async () => {
    const results = await engine().lintFiles(["good.txt", "*.md"]);
    expect(results.map(({ filePath }) => filePath)).toEqual([join(cwd, "good.txt"), join(cwd, "bad.md")]);
  });
});

describe("lintStream", () => {
  it("gives results in order, takes one reply at a time, and lets go when its reader does", async () => {
    const log: string[] = [];
    async function* replies() {
      try {
        for (const text of ["Thx!", clean, "Pls wait.", "never"]) {
          log.push(`take ${text}`);
          yield { text, filePath: `${log.length}.txt` };
        }
      } finally {
        log.push("end");
      }
    }
    for await (const { messages } of engine().lintStream(replies())) {
      log.push(`give ${messages.length}`);
      if (log.length === 6) break;
    }
    expect(log).toEqual(["take Thx!", "give 1", `take ${clean}`, "give 0", "take Pls wait.", "give 1", "end"]);
  });

  it("takes what is there already, with what is known about each", async () => {
    const results = [];
    for await (const result of engine().lintStream([
      { text: "The RMA is open.", customer: "My RMA?" },
      { text: "The RMA is open.", filePath: "x.txt" },
    ]))
      results.push([result.filePath, result.errorCount]);
    expect(results).toEqual([
      ["<text>", 0],
      [join(cwd, "x.txt"), 1],
    ]);
  });
});

describe("formatters, configs, rules", () => {
  it("loads formatters by name", async () => {
    const linter = engine();
    const results = await linter.lintFiles(["bad.md"]);
    expect((await linter.loadFormatter("unix")).format(results)).toContain(
      `${join(cwd, "bad.md")}:3:1: “Thx” is slang`,
    );
    expect(JSON.parse((await linter.loadFormatter("json")).format(results))).toEqual(results);
    expect((await linter.loadFormatter()).format(results)).toContain("no-slang");
    await expect(linter.loadFormatter("stylsh")).rejects.toThrow(UsageError);
    await expect(linter.loadFormatter("stylsh")).rejects.toThrow(/“stylsh”.*stylish/);
  });

  it("tells the config of a file in a form that is itself a config", async () => {
    const linter = new ReplyLint({ cwd });
    const config = await linter.calculateConfigForFile("team/live/b.txt");
    expect(config).toMatchObject({ extends: [], channel: "chat", kind: "template", terms: { allow: ["thx"] } });
    const again = engine({ overrideConfig: config });
    expect(await again.calculateConfigForFile("elsewhere.txt")).toEqual(config);
    expect(await again.lintFiles("team/live/b.txt")).toEqual(await linter.lintFiles("team/live/b.txt"));
  });

  it("tells the level of every rule", async () => {
    const levels = await engine().configuredLevels();
    expect(Object.keys(levels)).toEqual(ownRules.map(({ meta }) => meta.id));
    expect(levels).toEqual({
      ...Object.fromEntries(Object.keys(levels).map((id) => [id, "off"])),
      ...two.rules,
    });
    expect(await new ReplyLint({ cwd }).configuredLevels("good.txt")).toMatchObject({ "no-slang": "error" });
  });

  it("explains each rule, and asks back about a name that is none", async () => {
    const linter = engine();
    for (const { id, summary } of linter.rules) expect(await linter.explain(id)).toMatch(`# ${id}\n\n${summary}.`);
    await expect(linter.explain("no-slag")).rejects.toThrow(
      new UsageError("There is no rule “no-slag”; did you mean “no-slang”?"),
    );
    await expect(linter.explain("../no-slang")).rejects.toThrow(UsageError);
    await expect(linter.explain("constructor")).rejects.toThrow("There is no rule “constructor”; see --rules.");
  });

  it("has a schema that knows every rule", () => {
    const schema = JSON.stringify(ReplyLint.configSchema);
    for (const { meta } of ownRules) expect(schema).toContain(`"${meta.id}"`);
    expect(ReplyLint.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("a result", () => {
  it("has ESLint's shape, its text only where there is something to show in it", async () => {
    const text = "Thx for waiting.\nThe RMA is open.\n";
    const { messages, ...rest } = await lint(text, "x.txt");
    expect(rest).toEqual({
      filePath: join(cwd, "x.txt"),
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 0,
      warningCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
      source: text,
      usedDeprecatedRules: [],
      replylint: { replies: 1, notApplicable: 0 },
    });
    expect(messages).toEqual([
      {
        ruleId: "no-slang",
        severity: 1,
        message: "“Thx” is slang; use a plain word.",
        messageId: "found",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 4,
        fix: { range: [0, 3], text: "Thanks" },
        suggestions: [{ desc: "Write “Thanks”.", messageId: "replace", fix: { range: [0, 3], text: "Thanks" } }],
        replylint: { remedy: "Say it in plain words.", reply: { id: "1" } },
      },
      expect.objectContaining({ ruleId: "no-internal-acronyms", severity: 2, line: 2, column: 5, endColumn: 8 }),
    ]);
    expect(await lint(clean)).not.toHaveProperty("source");
  });

  it("names the reply that a finding is about", async () => {
    const { messages } = await lint("---\ntitle: Late parcel\n---\nThx!", "x.md");
    expect(messages[0]?.replylint?.reply).toEqual({ id: "1", title: "Late parcel" });
  });

  /** The text after the first suggestion of each finding, the last finding first, and the words each one names. */
  async function apply(file: string, path: string): Promise<[words: string[], mended: string]> {
    const text = file.replace(/^\uFEFF/, "");
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
    const offset = (line = 1, column = 1) => (starts[line - 1] as number) + column - 1;
    const { messages } = await lint(file, path);
    let mended = text;
    for (const { suggestions } of messages.toReversed()) {
      const fix = suggestions?.[0]?.fix;
      if (fix) mended = mended.slice(0, fix.range[0]) + fix.text + mended.slice(fix.range[1]);
    }
    const words = messages.map((found) =>
      text.slice(offset(found.line, found.column), offset(found.endLine, found.endColumn)),
    );
    return [words, mended];
  }

  it.each([
    ["plain text", "x.txt", "Thx, pls wait.", ["Thx", "pls"], "Thanks, please wait."],
    [
      "CRLF",
      "x.txt",
      "Hello Ana,\r\n\r\nThx.\r\nPls wait.\r\n",
      ["Thx", "Pls"],
      "Hello Ana,\r\n\r\nThanks.\r\nPlease wait.\r\n",
    ],
    ["a lone CR", "x.txt", "Hello Ana,\rThx.", ["Thx"], "Hello Ana,\rThanks."],
    ["a byte order mark", "x.txt", "\uFEFFThx.", ["Thx"], "Thanks."],
    ["emoji before it", "x.txt", "👩‍👩‍👧 🎉 Yes, thx.", ["thx"], "👩‍👩‍👧 🎉 Yes, thanks."],
    ["combining marks before it", "x.txt", "Zoe\u0308 said thx.", ["thx"], "Zoe\u0308 said thanks."],
    ["a list", "x.md", "- one\n  - pls go\n\n    thx\n", ["pls", "thx"], "- one\n  - please go\n\n    thanks\n"],
    [
      "CRLF in Markdown",
      "x.md",
      "\uFEFF# Hi\r\n\r\n* a\r\n* pls 🎉 thx\r\n",
      ["pls", "thx"],
      "# Hi\r\n\r\n* a\r\n* please 🎉 thanks\r\n",
    ],
    ["emphasis", "x.md", "So **thx** and _pls_ go.", ["thx", "pls"], "So **thanks** and _please_ go."],
    ["a link", "x.md", "Go [pls here](https://a.example/thx).", ["pls"], "Go [please here](https://a.example/thx)."],
    ["character references", "x.md", "A &amp; B &mdash; thx.", ["thx"], "A &amp; B &mdash; thanks."],
    ["a table", "x.md", "| a | b |\n| - | - |\n| x | pls go |\n", ["pls"], "| a | b |\n| - | - |\n| x | please go |\n"],
    ["front matter", "x.md", "---\ntitle: thx\n---\nThx.", ["Thx"], "---\ntitle: thx\n---\nThanks."],
    ["what the customer wrote", "x.md", "> thx\n\nPls go.", ["Pls"], "> thx\n\nPlease go."],
    [
      "a quoted mail",
      "x.mail",
      "On 3 May, Ana wrote:\n> thx\n\nPls go.",
      ["Pls"],
      "On 3 May, Ana wrote:\n> thx\n\nPlease go.",
    ],
  ])("finds and mends the words in %s", async (_, path, text, words, mended) => {
    expect(await apply(text, path)).toEqual([words, mended]);
  });

  it("offers no edit where the file has markup within the words", async () => {
    const { messages } = await lint("It was my **bad**, and th&#120; for that.", "x.md");
    expect(messages.map(({ column, endColumn, suggestions }) => [column, endColumn, suggestions])).toEqual([
      [8, 16, undefined],
      [24, 32, undefined],
    ]);
  });
});

describe("retextReplylint", () => {
  const text = "Hello Ana,\n\nThx for waiting. The RMA is open.\n";
  const process = (file: VFile | string, options = {}) =>
    retext()
      .use(retextReplylint, { config: two, ...options })
      .processSync(file);

  it("tells findings as a VFile does", () => {
    const file = process(text);
    expect(String(file)).toBe(text);
    expect(
      file.messages.map(({ source, ruleId, fatal, place, expected }) => ({ source, ruleId, fatal, place, expected })),
    ).toEqual([
      {
        source: "replylint",
        ruleId: "no-slang",
        fatal: false,
        place: { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } },
        expected: ["Thanks"],
      },
      {
        source: "replylint",
        ruleId: "no-internal-acronyms",
        fatal: true,
        place: { start: { line: 3, column: 22 }, end: { line: 3, column: 25 } },
        expected: undefined,
      },
    ]);
    expect(String(file.messages[0])).toBe("3:1-3:4: “Thx” is slang; use a plain word.");
  });

  it("works in any pipeline and leaves the tree as it was", async () => {
    let before: Root | undefined;
    const processor = unified()
      .use(retextEnglish)
      .use(() => (tree: Root) => {
        before = structuredClone(tree);
      })
      .use(retextReplylint)
      .use(() => (tree: Root) => {
        expect(tree).toEqual(before);
      })
      .use(function () {
        this.compiler = () => "compiled";
      });
    const file = await processor.process(text);
    expect(String(file)).toBe("compiled");
    expect(before?.children.length).toBeGreaterThan(0);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain("no-slang");
  });

  it("reads a Markdown file as Markdown, and a byte order mark as none", () => {
    const value = "\uFEFFThx, type `thx`.\n";
    const placesIn = (path: string) =>
      process(new VFile({ path, value })).messages.map(({ line, column }) => [line, column]);
    expect(placesIn("x.md")).toEqual([[1, 1]]);
    expect(process(new VFile({ path: "x.md", value: "> thx\n\nWe will." })).messages).toEqual([]);
    expect(process(new VFile({ path: "x.txt", value: Buffer.from(value) })).messages).toHaveLength(1);
  });

  it("takes a config and what is known about the reply", () => {
    const customer = "Where is my RMA?";
    const ruleIds = (options: object) => process(text, options).messages.map(({ ruleId }) => ruleId);
    expect(ruleIds({ customer })).toEqual(["no-slang"]);
    expect(ruleIds({ config: { ...two, terms: { allow: ["thx"] } } })).toEqual(["no-internal-acronyms"]);
    expect(() => process(text, { config: { rules: { "no-slag": "off" } } })).toThrow(ConfigError);
    expect(() => process(text, { config: { extends: "./base.json" } })).toThrow("must name a preset here");
  });
});

describe("RuleTester", () => {
  const meta: RuleMeta = {
    id: "no-rush",
    category: "selling",
    level: "warn",
    presets: [],
    summary: "Disallow rush",
    rationale: "It rushes.",
    source: "none",
    messages: { found: "“{actual}”", replace: "Write “{plain}”." },
    hasSuggestions: true,
  };
  const rule = phraseRule(meta, [{ phrase: "act now", replace: ["reply", "write"] }]);
  const tester = new RuleTester();

  it("lets right cases pass", () => {
    tester.run(rule, {
      valid: ["We act on it now.", { text: "You said “act now”, and we did." }],
      invalid: [
        { text: "Act now!\r\nPlease act now.", at: ["Act now", "act now"] },
        { text: "Act now!", at: ["Act now"], suggests: [["Reply", "Write"]] },
      ],
    });
  });

  it.each([
    [
      "a valid case that is flagged",
      { valid: ["Act now!"], invalid: [] },
      'Expected [], found ["Act now"] in: Act now!',
    ],
    ["a finding that is missing", { valid: [], invalid: [{ text: "Hello.", at: ["act now"] }] }, "found []"],
    ["wrong words", { valid: [], invalid: [{ text: "Act now!", at: ["now"] }] }, 'Expected ["now"], found ["Act now"]'],
    [
      "one finding too many",
      { valid: [], invalid: [{ text: "Act now, act now!", at: ["Act now"] }] },
      'found ["Act now","act now"]',
    ],
    [
      "wrong suggestions",
      { valid: [], invalid: [{ text: "Act now!", at: ["Act now"], suggests: [["Reply"]] }] },
      'Expected [["Reply"]], found [["Reply","Write"]]',
    ],
    ["an invalid case that flags nothing", { valid: [], invalid: [{ text: "Hello.", at: [] }] }, "flags something"],
  ])("fails on %s", (_, cases, message) => {
    expect(() => tester.run(rule, cases)).toThrow(message);
  });

  it("tests texts of few words in any language, and fails on a rule that throws", () => {
    const cases = { valid: [], invalid: [{ text: "Und das ist nicht: act now!", at: ["act now"] }] };
    tester.run(rule, cases);
    const broken = defineRule({
      ...meta,
      check() {
        throw new Error("broken");
      },
    });
    expect(() => tester.run(broken, { valid: ["Hello."], invalid: [] })).toThrow(
      "“no-rush” threw an error: Error: broken",
    );
  });

  it("hands each case to the test runner", () => {
    const names: string[] = [];
    const { describe: group, it: one } = RuleTester;
    RuleTester.describe = (name, body) => {
      names.push(name);
      body();
    };
    RuleTester.it = (name) => names.push(name);
    tester.run(rule, { valid: ["Fine."], invalid: [{ text: "Act now!", at: [] }] });
    Object.assign(RuleTester, { describe: group, it: one });
    expect(names).toEqual(["no-rush", "leaves alone: Fine.", "flags: Act now!"]);
  });
});
