import type { Nodes, Parents } from "nlcst";
import { describe, expect, it } from "vitest";
import { resolveInline } from "../src/config/config-loader.js";
import { defineRule, ReplyLint } from "../src/index.js";
import { createLocator } from "../src/language/positions.js";
import { createLinter } from "../src/linter/linter.js";
import { identity } from "../src/readers/source-map.js";
import type { AnnotatedReply, Config, LintResult, Message, Report, Rule, RuleMeta, Visitors } from "../src/types.js";

const meta = (id: string, more: Partial<RuleMeta> = {}): RuleMeta => ({
  id,
  category: "hygiene",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow what this test disallows",
  rationale: "It is a test.",
  source: "none",
  messages: { found: "“{actual}” is {what}.", edit: "Write “{plain}”." },
  ...more,
});

/** Report each occurrence of a word. */
const flags = (id: string, word: string): Rule =>
  defineRule({
    ...meta(id),
    check(reply, report) {
      for (const { norm, start, end } of reply.tokens)
        if (norm === word) report({ messageId: "found", data: { what: "flagged" }, range: { start, end } });
    },
  });

const visits = (id: string, visitors: Visitors): Rule => defineRule({ ...meta(id), create: () => visitors });

function run(rules: readonly Rule[], text: string): readonly Message[] {
  const config = resolveInline(
    {},
    rules.map((rule) => rule.meta),
  );
  const locate = createLocator(text);
  const reply = { id: "1", text, map: identity(text.length), placeholders: [], masks: [], blocks: [], thread: [] };
  const places = { file: "<text>", locate, turn: () => locate };
  return createLinter(rules, config).lint(reply, { channel: "email", kind: "draft" }, places).messages;
}

/** Lint with slang and acronyms alone, whatever rules there are beside them. */
async function lint(text: string, config: Config = {}, filePath?: string): Promise<LintResult> {
  const base: Config = { extends: [], rules: { "no-slang": "error", "no-internal-acronyms": "error" } };
  const linter = new ReplyLint({ overrideConfigFile: true, overrideConfig: { ...base, ...config } });
  const [result] = await linter.lintText(text, filePath === undefined ? {} : { filePath });
  return result as LintResult;
}

const wordsOf = (text: string, { messages }: LintResult) =>
  messages.map(({ column, endColumn }) => text.slice(column - 1, (endColumn ?? column) - 1));

describe("the team's words", () => {
  it("drop findings inside allowed phrases, in any case and with any apostrophe, and no others", async () => {
    const text = "My bad! The MY BAD mug is here, and that was my bad luck, so it's y'all's turn.";
    const allow = ["my bad luck", "The my bad mug", "y’all's"];
    expect(wordsOf(text, await lint(text, { terms: { allow } }))).toEqual(["My bad"]);
  });

  it("are taken as written: no mark in an allowed phrase is syntax", async () => {
    for (const phrase of ["*", "?*", "#", "^ thx", "thx $", "a|thx"])
      expect((await lint("thx", { terms: { allow: [phrase] } })).messages, phrase).toHaveLength(1);
    expect((await lint("Ask 5 pls folks.", { terms: { allow: ["# pls"] } })).messages).toHaveLength(1);
    expect((await lint("We moved it, pls / thx folks.", { terms: { allow: ["pls / thx"] } })).messages).toEqual([]);
  });

  it("may overlap", async () => {
    const terms = { allow: ["gonna rock", "rock gonna roll"] };
    expect((await lint("It is gonna rock gonna roll.", { terms })).messages).toEqual([]);
  });

  it("spare the acronyms that customers know, and offer the glossary's words", async () => {
    const text = "The RMA is open, and the SLA is met.";
    const terms = { acronyms: ["SLA"], glossary: { RMA: "return" } };
    const { messages } = await lint(text, { terms });
    expect(messages).toMatchObject([{ messageId: "glossary", message: expect.stringContaining("“return”") }]);
    expect(messages[0]?.suggestions).toEqual([
      { messageId: "spell", desc: "Write “return” in place of “RMA”.", fix: { range: [4, 7], text: "return" } },
    ]);
  });
});

describe("words that are not to be shown", () => {
  const conceals = defineRule({
    ...meta("no-word", { conceals: true, messages: { found: "Remove the word." } }),
    check(reply, report) {
      const start = reply.text.indexOf("swordfish");
      report({ messageId: "found", range: { start, end: start + 9 } });
    },
  });
  const quotes = defineRule({
    ...meta("no-talk", { remedy: "Say nothing.", fixable: true, hasSuggestions: true }),
    check({ text }, report) {
      const range = { start: 0, end: text.length };
      report({
        messageId: "found",
        data: { what: text },
        range,
        fix: { text: text.toUpperCase() },
        suggestions: [{ messageId: "edit", data: { plain: text }, text: `${text}!` }],
        evidence: [{ in: "reply", ...range }],
      });
    },
  });

  it("stand in no message, evidence or edit of any rule", () => {
    const messages = run([quotes, conceals], "The word is swordfish.");
    expect(messages.map(({ message }) => message)).toEqual([
      "“The word is [removed].” is The word is [removed]..",
      "Remove the word.",
    ]);
    expect(JSON.stringify(messages)).not.toContain("swordfish");
    expect(messages[0]).toMatchObject({ replylint: { remedy: "Say nothing." } });
  });
});

describe("a rule that throws", () => {
  const broken = defineRule({
    ...meta("no-luck"),
    check(reply, report) {
      report({ messageId: "found", data: { what: "told" }, range: { start: 0, end: 2 } });
      throw new RangeError(`no ${reply.kind}`);
    },
  });

  it("is named in a fatal finding; what it and the others found stays", () => {
    const messages = run([flags("no-tea", "tea"), broken, flags("no-milk", "milk")], "We sent tea and milk.");
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ["no-luck", undefined],
      ["no-luck", true],
      ["no-tea", undefined],
      ["no-milk", undefined],
    ]);
    expect(messages[1]).toMatchObject({
      severity: 2,
      message: "Rule “no-luck” threw an error: RangeError: no draft",
      line: 1,
      column: 1,
    });
  });

  it("is asked no more in the walk, which goes on for the others", () => {
    const seen: string[] = [];
    const falls = visits("no-words", {
      WordNode: () => {
        throw "a string";
      },
      SentenceNode: () => seen.push("sentence"),
      "RootNode:exit": () => seen.push("never"),
    });
    const messages = run([falls, visits("no-marks", { WordNode: () => seen.push("word") })], "We go. We wait.");
    expect(seen).toEqual(["sentence", "word", "word", "word", "word"]);
    expect(messages).toMatchObject([{ ruleId: "no-words", fatal: true, message: expect.stringMatching("a string$") }]);
  });

  it("may offer edits that it does not declare", () => {
    const range = { start: 0, end: 2 };
    const edits = { fix: { text: "I" }, suggestions: [{ messageId: "edit", text: "I" }] };
    const reporting = (id: string, more: Partial<Report>, declared: Partial<RuleMeta> = {}) =>
      defineRule({ ...meta(id, declared), check: (_, report) => report({ messageId: "found", range, ...more }) });
    const fixing = reporting("no-fix", { fix: edits.fix });
    const suggesting = reporting("no-hint", { suggestions: edits.suggestions });
    const declared = reporting("no-edit", edits, { fixable: true, hasSuggestions: true });
    expect(run([fixing, suggesting, declared], "We go.").map(({ fatal, message }) => fatal && message)).toEqual([
      undefined,
      "Rule “no-fix” threw an error: TypeError: Rule “no-fix” offers a fix and is not “fixable”.",
      "Rule “no-hint” threw an error: TypeError: Rule “no-hint” offers a suggestion and has no “hasSuggestions”.",
    ]);
  });

  it("may name a message that it has not, or report a node without a place", () => {
    const unknown = defineRule({
      ...meta("no-name"),
      check: (_, report) => report({ messageId: "gone", range: { start: 0, end: 1 } }),
    });
    const nowhere = defineRule({
      ...meta("no-place"),
      create: ({ report }) => ({
        RootNode: () => report({ messageId: "found", node: { type: "TextNode", value: "x" } }),
      }),
    });
    expect(run([unknown, nowhere], "We go.").map(({ message }) => message)).toEqual([
      "Rule “no-name” threw an error: TypeError: Rule “no-name” has no message “gone”.",
      "Rule “no-place” threw an error: TypeError: The reported TextNode has no position.",
    ]);
  });
});

describe("visitor rules", () => {
  it("share one walk, from parent to child and back", () => {
    const log: string[] = [];
    const note = (name: string) => (node: Nodes, parent: Parents | undefined) =>
      log.push(`${name}:${node.type}<${parent?.type}`);
    const visitorsOf = (name: string): Visitors => ({
      RootNode: note(name),
      SentenceNode: note(name),
      WordNode: note(name),
      "SentenceNode:exit": note(`${name} leaves`),
    });
    run([visits("no-first", visitorsOf("a")), visits("no-second", visitorsOf("b"))], "Go on.");
    expect(log).toEqual([
      "a:RootNode<undefined",
      "b:RootNode<undefined",
      "a:SentenceNode<ParagraphNode",
      "b:SentenceNode<ParagraphNode",
      "a:WordNode<SentenceNode",
      "b:WordNode<SentenceNode",
      "a:WordNode<SentenceNode",
      "b:WordNode<SentenceNode",
      "a leaves:SentenceNode<ParagraphNode",
      "b leaves:SentenceNode<ParagraphNode",
    ]);
  });

  it("report nodes and ranges, with suggestions and evidence", () => {
    const rule = defineRule({
      ...meta("no-shouting", { hasSuggestions: true }),
      create: ({ report, reply }) => ({
        WordNode(node) {
          const word = reply.text.slice(node.position?.start.offset, node.position?.end.offset);
          if (word !== "NOW") return;
          const plain = word.toLowerCase();
          report({
            messageId: "found",
            data: { what: "loud" },
            node,
            suggestions: [{ messageId: "edit", data: { plain }, text: plain }],
            evidence: [{ in: "reply", start: 0, end: 4 }],
          });
        },
      }),
    });
    const text = "Call\r\nus NOW!";
    expect(run([rule], text)).toEqual([
      {
        ruleId: "no-shouting",
        severity: 1,
        message: "“NOW” is loud.",
        messageId: "found",
        line: 2,
        column: 4,
        endLine: 2,
        endColumn: 7,
        suggestions: [{ desc: "Write “now”.", messageId: "edit", fix: { range: [9, 12], text: "now" } }],
        replylint: {
          evidence: [{ text: "Call", file: "<text>", line: 1, column: 1, endLine: 1, endColumn: 5 }],
          reply: { id: "1" },
        },
      },
    ]);
  });
});

describe("what a rule is given", () => {
  /** What a check sees of a text. */
  function seen<T>(text: string, look: (reply: AnnotatedReply) => T): T | undefined {
    let result: T | undefined;
    const check = (reply: AnnotatedReply) => {
      result = look(reply);
    };
    expect(run([defineRule({ ...meta("no-look"), check })], text)).toEqual([]);
    return result;
  }
  const sentencesOf = (text: string) =>
    seen(text, ({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

  it("has the placeholders and addresses in endless words, and what is left of these as noise", () => {
    const text = `See ${"x".repeat(200)}/{{ticket.id}}/${"y".repeat(200)} or https://a.example/${"z".repeat(200)}.`;
    const masks = seen(text, (reply) => reply.masks.map(({ kind, start, end }) => [kind, text.slice(start, end)]));
    expect(masks).toEqual([
      ["noise", `${"x".repeat(200)}/`],
      ["placeholder", "{{ticket.id}}"],
      ["noise", `/${"y".repeat(200)}`],
      ["url", `https://a.example/${"z".repeat(200)}`],
    ]);
  });

  it("has emoji in a row in one sentence", () => {
    expect(sentencesOf("Thanks 😀 😀 😀 for the photo. 🎉 🎉 We will print it.")).toEqual([
      "Thanks 😀 😀 😀 for the photo. 🎉 🎉",
      "We will print it.",
    ]);
    expect(sentencesOf("🎉 🎉 Great news")).toEqual(["🎉 🎉 Great news"]);
  });

  it("has clauses that take nothing from those before them", () => {
    const modalities = seen("We will call you. Fine by us.", ({ clauses }) => clauses.map(({ modality }) => modality));
    expect(modalities).toEqual(["will", "none"]);
  });
});

describe("defineRule", () => {
  const check = () => {};
  it.each([
    ["an id without no- or require-", () => defineRule({ ...meta("slang"), check }), "“slang” has not"],
    ["an id in capitals", () => defineRule({ ...meta("no-Slang"), check }), "“no-Slang” has not"],
    [
      "an unknown level",
      () => defineRule({ ...meta("no-x", { level: "info" as "warn" }), check }),
      "“no-x” is “warn” or “error”, not “info”",
    ],
    ["neither check nor create", () => defineRule(meta("no-x") as never), "“no-x” needs either"],
    ["both", () => defineRule({ ...meta("no-x"), check, create: () => ({}) } as never), "“no-x” needs either"],
  ])("refuses %s", (_, define, message) => {
    expect(define).toThrow(TypeError);
    expect(define).toThrow(message);
  });

  it("keeps what is said about the rule apart from what it does", () => {
    const lexicon = [{ phrase: "act now" }];
    const rule = defineRule({ ...meta("no-rush"), lexicon, check });
    expect(rule).toEqual({ meta: meta("no-rush"), lexicon: expect.any(Function), check });
    expect(rule.lexicon?.({})).toBe(lexicon);
  });
});

describe("what the eye does not see", () => {
  it("is told where it turns the text round, whatever the language", async () => {
    const text = "Your code is \u202E1234\u202C.";
    expect((await lint(text)).messages).toMatchObject([
      { ruleId: null, severity: 1, message: expect.stringContaining("U+202E"), line: 1, column: 14, endColumn: 15 },
    ]);
    const german = await lint(`Wir haben Ihre Bestellung \u2066nicht\u2069 und das ist schade.\n`);
    expect(german).toMatchObject({ warningCount: 1, replylint: { replies: 0, notApplicable: 1 } });
  });

  it("is no fault in scripts that need it", async () => {
    expect((await lint("The sign reads \u200Fשלום\u200E, as you asked.")).messages).toEqual([]);
  });

  it.each(["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"])("hides no slang: %j", async (hidden) => {
    const word = `g${hidden}on${hidden}na`;
    const text = `We are ${word} call you.`;
    expect(wordsOf(text, await lint(text))).toEqual([word]);
  });
});

describe("any text", () => {
  const line = "We have sent the parts for your order, and they will arrive on Friday. ";
  const texts: Readonly<Record<string, string>> = {
    "one line of 1 MB": line.repeat(1_000_000 / line.length),
    "a million letters": "a".repeat(1_000_000),
    "100,000 lines": "It is fine\n".repeat(100_000),
    "100,000 placeholders": "{{a}}".repeat(100_000),
    "100,000 words with capitals": "Dune ".repeat(100_000),
    "100,000 smileys": ":) ".repeat(100_000),
    "1 MB of emoji": "😀".repeat(250_000),
    "1 MB of emoji apart": "😀 ".repeat(200_000),
    "300,000 full stops": ".".repeat(300_000),
    "100,000 dotted letters": "a.".repeat(100_000),
    "100,000 open comments": "<!-- ".repeat(100_000),
    "a bracket and 100,000 spaces": `[${" ".repeat(100_000)}`,
    "lone surrogates": "\uD83D \uDE00x".repeat(50_000),
    "only zero-width characters": "\u200B".repeat(300_000),
    ...Object.fromEntries(Array.from('>([*"', (mark) => [`100,000 of ${mark}`, mark.repeat(100_000)])),
    ...Object.fromEntries(Array.from('>([*"`-', (mark) => [`100,000 of ${mark} apart`, `${mark} `.repeat(100_000)])),
  };

  describe.each(["reply.txt", "reply.md"])("as %s", (path) => {
    const everything: Config = { extends: "replylint:all", rules: {}, language: "en" };

    it.each(Object.keys(texts))("of %s is read to its end by all rules", async (name) => {
      const { messages } = await lint(`${texts[name]}\n\nThx for waiting.`, everything, path);
      expect(messages.filter(({ ruleId, fatal }) => fatal || ruleId === "no-slang")).toMatchObject([
        { message: "“Thx” is slang; use a plain word." },
      ]);
    });

    it("of one line of 5 MB is read to its end", async () => {
      const text = `${line.repeat(5_000_000 / line.length)}Thx.`;
      expect((await lint(text, {}, path)).messages).toMatchObject([{ line: 1, column: text.length - 3 }]);
    });
  });

  it("may have more findings than a call has room for", async () => {
    const text = "thx. ".repeat(150_000);
    const rules: Config = { extends: [], rules: { "no-slang": "warn" }, language: "en" };
    expect((await lint(text, rules)).messages).toHaveLength(150_000);
  });

  it("is judged all the same where a sentence has no end", async () => {
    const text = `${"We sent the box and ".repeat(2_000)}thx.`;
    expect((await lint(text)).messages).toMatchObject([{ column: text.length - 3 }]);
  });
});
