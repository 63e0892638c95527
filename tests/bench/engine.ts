import { rules } from "../../rules/index.js";
import { resolveInline } from "../../src/config/config-loader.js";
import { createLinter } from "../../src/linter/linter.js";
import { createLocator } from "../../src/linter/positions.js";
import { identity } from "../../src/readers/source-map.js";

/** Make a function that takes a reply through the language layer and all rules and returns the number of findings. */
export function createEngine(): (text: string) => number {
  const config = resolveInline(
    { extends: "replylint:all" },
    rules.map(({ meta }) => meta),
  );
  const linter = createLinter(rules, config);
  const blank = { id: "0", placeholders: [], masks: [], blocks: [], thread: [] };
  return (text) => {
    const locate = createLocator(text);
    const places = { file: "<text>", locate, turn: () => locate };
    const reply = { ...blank, text, map: identity(text.length) };
    return linter.lint(reply, { channel: "email", kind: "draft" }, places).messages.length;
  };
}
