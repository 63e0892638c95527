import { resolveInline } from "./config/config-loader.js";
import { createLocator } from "./language/positions.js";
import { createLinter } from "./linter/linter.js";
import { identity } from "./readers/source-map.js";
import type { Case, Cases, InvalidCase, Message, Reply, Rule, Turn } from "./types.js";

type Block = (name: string, body: () => void) => void;

/**
 * Tests rules by their cases: a valid case is silent, an invalid one flags exactly the words of `at`, in order, and
 * offers exactly `suggests`. In a test runner without globals, hand it the runner's functions first:
 * `RuleTester.describe = describe; RuleTester.it = it`. With neither, the first wrong case throws.
 */
export class RuleTester {
  static describe: Block = (globalThis as { describe?: Block }).describe ?? ((_name, body) => body());
  static it: Block = (globalThis as { it?: Block }).it ?? ((_name, body) => body());

  /** Run all cases of a rule. */
  run(rule: Rule, { valid, invalid }: Cases): void {
    RuleTester.describe(rule.meta.id, () => {
      for (const item of valid) {
        const asCase = typeof item === "string" ? { text: item } : item;
        RuleTester.it(`leaves alone: ${asCase.text}`, () => expectSame([], flagged(rule, asCase), asCase));
      }
      for (const item of invalid) RuleTester.it(`flags: ${item.text}`, () => expectCase(rule, item));
    });
  }
}

function expectCase(rule: Rule, item: InvalidCase): void {
  if (item.at.length === 0) throw new Error(`An invalid case flags something: ${item.text}`);
  expectSame(item.at, flagged(rule, item), item);
  if (!item.suggests) return;
  const suggested = lintCase(rule, item).map(({ suggestions = [] }) => suggestions.map(({ fix }) => fix.text));
  expectSame(item.suggests, suggested, item);
}

function expectSame(expected: unknown, found: unknown, { text }: Case): void {
  const [want, have] = [JSON.stringify(expected), JSON.stringify(found)];
  if (want !== have) throw new Error(`Expected ${want}, found ${have} in: ${text}`);
}

function flagged(rule: Rule, item: Case): string[] {
  const starts = [0, ...Array.from(item.text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return lintCase(rule, item).map(({ fatal, message, line, column, endLine = line, endColumn = column }) => {
    if (fatal) throw new Error(message);
    return item.text.slice(offset(line, column), offset(endLine, endColumn));
  });
}

function lintCase(
  rule: Rule,
  { text, customer, thread = [], options, terms, channel = "email", kind = "draft" }: Case,
): readonly Message[] {
  const level = rule.meta.level;
  const rules = { [rule.meta.id]: options ? ([level, options] as const) : level };
  const config = resolveInline({ extends: [], language: "en", rules, ...(terms ? { terms } : {}) }, [rule.meta]);
  const turns = customer === undefined ? thread : [...thread, { role: "customer" as const, text: customer }];
  const reply: Reply = {
    id: "0",
    text,
    map: identity(text.length),
    placeholders: [],
    masks: [],
    blocks: [],
    thread: turns.map((turn) => ({ ...turn, map: identity(turn.text.length), file: `<${turn.role}>` })),
  };
  const places = {
    file: "<case>",
    locate: createLocator(text),
    turn: (turn: Turn) => createLocator(turn.text),
  };
  return createLinter([rule], config).lint(reply, { channel, kind }, places).messages;
}
