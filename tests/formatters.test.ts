import { describe, expect, test } from "vitest";
import { UsageError } from "../src/errors.js";
import json from "../src/formatters/json.js";
import { formatterNames, loadFormatter } from "../src/formatters/load.js";
import { printable } from "../src/formatters/printable.js";
import stylish from "../src/formatters/stylish.js";
import unix from "../src/formatters/unix.js";
import type { FormatterContext, LintResult, Message } from "../src/types.js";

/** The whole output of a formatter. */
const whole = (pieces: Iterable<string>): string => [...pieces].join("");

const context: FormatterContext = { cwd: "/team", color: false, rulesMeta: {} };

/** The pattern by which GitHub's setup-node finds ESLint's findings in a log. */
const setupNode = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/;

const slang: Message = {
  ruleId: "no-slang",
  severity: 2,
  message: "“pls” is slang; write “please”.",
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 15,
};
const jargon: Message = { ruleId: "no-jargon", severity: 1, message: "“utilize” is jargon", line: 12, column: 4 };
const unreadable: Message = { ruleId: null, fatal: true, severity: 2, message: "No such file", line: 1, column: 1 };

function result(filePath: string, messages: readonly Message[] = []): LintResult {
  const count = (severity: 1 | 2, holds = (_: Message) => true) =>
    messages.filter((message) => message.severity === severity && holds(message)).length;
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: count(2),
    fatalErrorCount: count(2, ({ fatal }) => fatal === true),
    warningCount: count(1),
    fixableErrorCount: count(2, ({ fix }) => fix !== undefined),
    fixableWarningCount: count(1, ({ fix }) => fix !== undefined),
    usedDeprecatedRules: [],
    replylint: { replies: 1, notApplicable: 0 },
  };
}

describe("stylish", () => {
  const report = stylish();
  const format = (results: readonly LintResult[], given: FormatterContext) => whole(report(results, given));

  test("prints nothing when all is clean", () => {
    expect(format([], context)).toBe("");
    expect(format([result("/team/a.md")], context)).toBe("");
  });

  test("lays findings out as ESLint does", () => {
    const text = format(
      [result("/team/a.md", [slang, jargon]), result("/team/b.md"), result("/team/c.md", [unreadable])],
      context,
    );
    expect(text).toBe(`
/team/a.md
   3:12  error    “pls” is slang; write “please”  no-slang
  12:4   warning  “utilize” is jargon             no-jargon

/team/c.md
  1:1  error  No such file

✖ 3 problems (2 errors, 1 warning)
`);
  });

  test("is read by GitHub's problem matcher", () => {
    const titled: Message = { ...slang, replylint: { reply: { id: "7", title: "Refund  delay", path: "macros[7]" } } };
    const rows = format([result("/team/a.md", [slang, jargon, titled])], context)
      .split("\n")
      .slice(2, 5);
    expect(
      rows.map((row) =>
        setupNode
          .exec(row)
          ?.slice(1)
          .map((part) => part.trim()),
      ),
    ).toEqual([
      ["3", "12", "error", "“pls” is slang; write “please”", "no-slang"],
      ["12", "4", "warning", "“utilize” is jargon", "no-jargon"],
      ["3", "12", "error", "“pls” is slang; write “please” (Refund  delay at macros[7])", "no-slang"],
    ]);
  });

  test("names the reply of a library by its title, or by its path", () => {
    const at = (reply: { id: string; title?: string; path?: string }) =>
      format([result("/team/m.json", [{ ...slang, replylint: { reply } }])], context);
    expect(at({ id: "1", title: "Late parcel", path: "macros[1].body" })).toContain(
      "“please” (Late parcel at macros[1].body)  no-slang",
    );
    expect(at({ id: "1", path: "macros[1].body" })).toContain("“please” (macros[1].body)  no-slang");
    expect(at({ id: "1" })).toContain("“please”  no-slang");
  });

  test("counts what can be fixed", () => {
    const fixable: Message = { ...slang, fix: { range: [20, 23], text: "please" } };
    expect(format([result("/team/a.md", [fixable, jargon])], context)).toContain(
      "\n  1 error and 0 warnings potentially fixable with the `--fix` option.\n",
    );
  });

  test("cuts the full stop off a message", () => {
    const say = (message: string) => format([result("/team/a.md", [{ ...slang, message }])], context);
    expect(say("Say when.")).toContain("  Say when  ");
    expect(say("Say when .")).toContain("  Say when .  ");
  });

  test("colours only when asked to, and only what it colours", async () => {
    const colourful = await loadFormatter("stylish");
    const results = [result("/team/a.md", [slang, jargon])];
    const text = whole(colourful(results, { ...context, color: true }));
    expect(text).toContain("\u001b[4m/team/a.md\u001b[24m");
    expect(text).toContain("\u001b[2m3:12\u001b[22m");
    expect(text.replace(/\u001b\[\d+m/g, "")).toBe(whole(colourful(results, context)));
    expect(whole(colourful(results, context))).toBe(format(results, context));
  });
});

describe("json", () => {
  test("is one line that holds the results", () => {
    const results = [
      result("/team/a.md", [{ ...slang, message: "one\ntwo\u2028three\u202efour\u009bm" }]),
      result("<text>"),
    ];
    const text = whole(json(results));
    expect(text).not.toMatch(/[\n\r\u2028\u202e\u009b]/);
    expect(JSON.parse(text)).toEqual(results);
  });

  test("is an array with one element for a clean text, as ALE reads it", () => {
    const [only] = JSON.parse(whole(json([result("<text>")])));
    expect(only.messages).toEqual([]);
    const [found] = JSON.parse(whole(json([result("/team/a.md", [slang])])));
    expect(found.messages[0]).toMatchObject({
      line: 3,
      column: 12,
      endLine: 3,
      endColumn: 15,
      severity: 2,
      ruleId: "no-slang",
    });
  });
});

describe("unix", () => {
  test("prints a line for each finding and a count", () => {
    expect(whole(unix([result("/team/a.md", [slang, jargon]), result("/team/c.md", [unreadable])]))).toBe(
      [
        "/team/a.md:3:12: “pls” is slang; write “please”. [Error/no-slang]",
        "/team/a.md:12:4: “utilize” is jargon [Warning/no-jargon]",
        "/team/c.md:1:1: No such file [Error]",
        "",
        "3 problems",
      ].join("\n"),
    );
  });

  test("prints nothing when all is clean", () => {
    expect(whole(unix([result("/team/a.md")]))).toBe("");
  });
});

describe("untrusted text", () => {
  const hostile = "\u001b]0;owned\u0007\n\u009b31m\u202eabc\u2066\u200b\ud800";

  test("is shown with what a terminal would obey or hide as escapes", () => {
    expect(printable(hostile)).toBe("\\u001b]0;owned\\u0007\\n\\u009b31m\\u202eabc\\u2066\\u200b\\ud800");
    expect(printable("tag \u{e0041}")).toBe("tag \\udb40\\udc41");
    expect(printable("“Café” – 你好 😀")).toBe("“Café” – 你好 😀");
  });

  test.each(formatterNames)("never reaches the terminal raw through %s", async (name) => {
    const message: Message = {
      ...slang,
      message: hostile,
      ruleId: hostile,
      replylint: { reply: { id: hostile, title: hostile, path: hostile } },
    };
    const format = await loadFormatter(name);
    const text = whole(format([result(`/team/${hostile}.md`, [message])], context));
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).toContain("\\u001b");
  });
});

test("an unknown format is the user's mistake, and the answer names the known ones", async () => {
  await expect(loadFormatter("jsn")).rejects.toThrow(UsageError);
  await expect(loadFormatter("jsn")).rejects.toThrow("“jsn”; the formats are stylish, json, unix");
});
