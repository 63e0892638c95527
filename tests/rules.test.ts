import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { ReplyLint, RuleTester } from "../src/index.js";
import { renderPage } from "../src/rule/render-page.js";
import type { Cases } from "../src/types.js";

RuleTester.describe = describe;
RuleTester.it = it;

const everything = new ReplyLint({ overrideConfigFile: true, overrideConfig: { extends: "replylint:all" } });
const folder = join(import.meta.dirname, "../rules");
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("the rules", () => {
  it("each stand in a folder of their name, and each folder in the list", () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
  });

  it("are listed for editors with a summary that says what they do", () => {
    for (const { meta } of rules) expect(meta.summary).toMatch(meta.id.startsWith("no-") ? /^Disallow / : /^Require /);
  });
});

for (const rule of rules) {
  const { id } = rule.meta;
  const { cases } = (await import(join(folder, id, "cases.ts"))) as { cases: Cases };
  new RuleTester().run(rule, cases);

  describe(id, () => {
    it("has cases of both kinds", () => {
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length).toBeGreaterThan(0);
    });

    it("says what would satisfy it, and shows it in a reply that all rules let pass", async () => {
      expect(rule.meta.remedy).toMatch(/^[A-Z].*\.$/);
      const { text = "", to = "", thread: _thread, options: _options, terms: _terms, ...setting } = cases.rewrite ?? {};
      const [before] = await everything.lintText(text, setting);
      const [after] = await everything.lintText(to, setting);
      expect(before?.messages.map(({ ruleId }) => ruleId)).toContain(id);
      expect(after?.messages).toEqual([]);
    });

    it("has a page that is in step with its cases", async () => {
      expect(existsSync(join(folder, id, "rule.ts"))).toBe(true);
      await expect(renderPage(rule.meta, cases)).toMatchFileSnapshot(join(folder, id, "README.md"));
    });
  });
}
