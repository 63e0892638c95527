import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { ReplyLint } from "../src/index.js";
import type { LintResult, RuleMeta } from "../src/types.js";

const root = join(import.meta.dirname, "..");
const bad = join(root, "fixtures/replies/bad");
const everything = new ReplyLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: { extends: "replylint:all" },
});

/** The rule and the flagged words of each finding; line breaks in them become spaces. */
function findings({ filePath, messages }: LintResult): string[] {
  const text = readFileSync(filePath, "utf8");
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
  return messages.map(({ ruleId, message, line, column, endLine = line, endColumn = column }) => {
    const words = text.slice(offset(line, column), offset(endLine, endColumn)).replace(/\s+/g, " ");
    return `${ruleId ?? message}: ${words}`;
  });
}

/** The findings of all files that have any, by path. */
async function lint(linter: ReplyLint, patterns: readonly string[]): Promise<Record<string, string[]>> {
  const results = await linter.lintFiles(patterns);
  return Object.fromEntries(
    results.filter(({ messages }) => messages.length > 0).map((result) => [result.filePath, findings(result)]),
  );
}

describe("the good replies", () => {
  it("are silent with the default config", async () => {
    const linter = new ReplyLint({ cwd: root, overrideConfigFile: true });
    expect(await lint(linter, ["fixtures/replies/good"])).toEqual({});
  });

  it("are silent with all rules", async () => {
    expect(await lint(everything, ["fixtures/replies/good"])).toEqual({});
  });
});

describe("the bad replies", () => {
  const expected: Record<string, { rule: string; at: string }[]> = JSON.parse(
    readFileSync(join(root, "tests/bad-replies.json"), "utf8"),
  );
  const ids = new Set(rules.map(({ meta }) => meta.id));

  it("are all described", () => {
    const files = readdirSync(bad, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.sort()).toEqual(
      Object.keys(expected)
        .map((name) => join(bad, name))
        .sort(),
    );
  });

  it.each(Object.entries(expected))("%s has the findings that its description names", async (name, described) => {
    const [result] = await everything.lintFiles(join(bad, name));
    const known = described.filter(({ rule }) => ids.has(rule)).map(({ rule, at }) => `${rule}: ${at}`);
    expect(findings(result as LintResult).sort()).toEqual(known.sort());
  });
});

describe("the package", () => {
  it("lists its rules in the README", async () => {
    const file = join(root, "README.md");
    const table = renderTable(rules.map(({ meta }) => meta));
    const rendered = readFileSync(file, "utf8").replace(/(?<=<!-- rules -->\n).*?(?=<!-- \/rules -->)/s, () => table);
    expect(rendered, "the README has the two marks of the table").toContain(table);
    await expect(rendered).toMatchFileSnapshot(file);
  });

  it("is described in words that it lets pass", async () => {
    const linter = new ReplyLint({ cwd: root, overrideConfigFile: true, kind: "template" });
    expect(await lint(linter, ["README.md", "rules/*/README.md"])).toEqual({});
  });

  it("holds what is needed to run, and nothing else", () => {
    const npm = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const output = execFileSync("npm", npm, { cwd: root, encoding: "utf8", stdio: "pipe" });
    const [{ files }] = Object.values(JSON.parse(output)) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    const pages = rules.map(({ meta }) => `rules/${meta.id}/README.md`);
    const built = [
      "bin/replylint.js",
      "src/index.js",
      "types/src/index.d.ts",
      "schema.json",
      "THIRD-PARTY-LICENSES.txt",
    ];
    expect(paths).toEqual(expect.arrayContaining(built.map((file) => `dist/${file}`)));
    expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "package.json", ...pages].sort(),
    );
  });
});

/** The table of rules between the README's two marks. */
function renderTable(metas: readonly RuleMeta[]): string {
  const rows = metas.map(({ id, summary, level, presets, hasSuggestions }) => {
    const from = presets.includes("recommended") ? "recommended" : (presets[0] ?? "all");
    return `| [\`${id}\`](rules/${id}/README.md) | ${summary} | \`${level}\` | \`${from}\` | ${hasSuggestions ? "yes" : ""} |`;
  });
  return `${["| rule | what it does | level | from preset | suggestions |", "| --- | --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}
