import type { CheckRule, Lexicon, Options, RuleMeta, VisitorRule } from "../types.js";

type Behaviour = Omit<CheckRule, "meta" | "lexicon"> | Omit<VisitorRule, "meta" | "lexicon">;
type Definition = RuleMeta & Behaviour & { readonly lexicon?: Lexicon | ((options: Options) => Lexicon) };

/**
 * Define a rule: what is said about it, the phrases it looks for, and either `check(reply, report, context)` over
 * what the language layer found, or ESLint's `create(context)` with visitors on nlcst nodes.
 *
 * @throws {TypeError} if the definition has neither, both, or a broken id or level
 */
export function defineRule(definition: Definition & Omit<CheckRule, "meta" | "lexicon">): CheckRule;
export function defineRule(definition: Definition & Omit<VisitorRule, "meta" | "lexicon">): VisitorRule;
export function defineRule(definition: Definition): CheckRule | VisitorRule {
  const { check, create, lexicon, ...meta } = definition as RuleMeta &
    Partial<CheckRule & VisitorRule> & { lexicon?: Definition["lexicon"] };
  if (!/^(?:no|require)-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(meta.id))
    throw new TypeError(`A rule's id starts with “no-” or “require-” and has lower-case words: “${meta.id}” has not.`);
  if (meta.level !== "warn" && meta.level !== "error")
    throw new TypeError(`The level of rule “${meta.id}” is “warn” or “error”, not “${meta.level}”.`);
  if ((check === undefined) === (create === undefined))
    throw new TypeError(`Rule “${meta.id}” needs either “check” or “create”.`);
  const base = { meta, ...(lexicon ? { lexicon: typeof lexicon === "function" ? lexicon : () => lexicon } : {}) };
  return create ? { ...base, create } : { ...base, check: check as CheckRule["check"] };
}
