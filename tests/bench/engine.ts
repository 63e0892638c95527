import { rules } from "../../rules/index.js";
import { resolveInline } from "../../src/config/config-loader.js";
import { createLocator } from "../../src/language/positions.js";
import { createLinter } from "../../src/linter/linter.js";
import { identity } from "../../src/readers/source-map.js";
import type { TermsConfig } from "../../src/types.js";

/** Make a function that takes a reply, and the message before it, through all rules; it returns how many findings there are. */
export function createEngine(terms: TermsConfig = {}): (text: string, customer?: string) => number {
  const config = resolveInline(
    { extends: "replylint:all", terms },
    rules.map(({ meta }) => meta),
  );
  const linter = createLinter(rules, config);
  const blank = { id: "0", placeholders: [], masks: [], blocks: [] };
  return (text, customer) => {
    const locate = createLocator(text);
    const places = { file: "<text>", locate, turn: () => locate };
    const thread =
      customer === undefined
        ? []
        : [{ role: "customer" as const, text: customer, map: identity(customer.length), file: "<customer>" }];
    const reply = { ...blank, text, map: identity(text.length), thread };
    return linter.lint(reply, { channel: "email", kind: "draft" }, places).messages.length;
  };
}
