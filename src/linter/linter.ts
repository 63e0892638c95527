import type { Nodes } from "nlcst";
import { isEnglish } from "../language/detect.js";
import { languageBook } from "../language/phrasebook.js";
import type {
  AnnotatedReply,
  Channel,
  CheckRule,
  Kind,
  Lexicon,
  Message,
  Options,
  Reply,
  Report,
  ResolvedConfig,
  Rule,
  RuleContext,
  Severity,
  VisitorRule,
  Visitors,
} from "../types.js";
import { compileAllowed } from "./allowed.js";
import { annotateReply } from "./annotate-reply.js";
import { hiddenDirection, type Places, ruleFailure, toMessage } from "./messages.js";
import { joinVisitors, walk } from "./walk.js";

/** Where and how a reply will be read, after all defaults. */
export interface Setting {
  readonly channel: Channel;
  readonly kind: Kind;
}

/** A rule's answer for a reply. */
export type Outcome = "pass" | "fail" | "notApplicable";

/** What is found in one reply. */
export interface Verdict {
  /** False for a reply that is not English: no rule was asked. */
  readonly applicable: boolean;
  readonly messages: readonly Message[];
  /** Each rule's answer, in the order of {@link Linter.ruleIds}. */
  readonly outcomes: readonly Outcome[];
  /** Something was found whose words are not to be shown. */
  readonly conceals: boolean;
}

/** A linter for one config: its lexicons are compiled once, for any number of replies. */
export interface Linter {
  readonly ruleIds: readonly string[];
  lint(reply: Reply, setting: Setting, places: Places): Verdict;
}

/** A rule that a config turns on, as it was set. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options;
  readonly lexicon: Lexicon | undefined;
  /** The rule again, by its kind, which is then not asked for with every reply. */
  readonly check: CheckRule | undefined;
  readonly visitor: VisitorRule | undefined;
}

function kindOf(rule: Rule): Pick<ActiveRule, "check" | "visitor"> {
  return "create" in rule ? { check: undefined, visitor: rule } : { check: rule, visitor: undefined };
}

/** Compile the rules that a config turns on. */
export function createLinter(rules: readonly Rule[], config: ResolvedConfig): Linter {
  const active = rules
    .flatMap((rule): ActiveRule[] => {
      const setting = config.rules.get(rule.meta.id);
      return setting ? [{ rule, ...setting, lexicon: rule.lexicon?.(setting.options), ...kindOf(rule) }] : [];
    })
    // What must not be shown is known before another rule quotes it.
    .sort((a, b) => Number(b.rule.meta.conceals ?? false) - Number(a.rule.meta.conceals ?? false));
  const findPhrases = languageBook.beside(active.map(({ lexicon }) => lexicon ?? []));
  const { terms } = config;
  const allowedIn = compileAllowed(terms.allow);
  const noneApplies = active.map((): Outcome => "notApplicable");
  const allPass = active.map((): Outcome => "pass");

  return {
    ruleIds: active.map(({ rule }) => rule.meta.id),
    lint(reply, { channel, kind }, places) {
      const messages = hiddenDirection(reply, places);
      if (!isApplicable(reply, config)) return { applicable: false, messages, outcomes: noneApplies, conceals: false };
      const text = annotateReply(reply, channel, kind);
      const hits = findPhrases(text, () => text.customer?.names);
      const isAllowed = allowedIn(text);
      const secrets = new Set<string>();
      const outcomes = allPass.slice();
      const add = (index: number, finding: Report) => {
        if (isAllowed(finding.range)) return;
        const { rule, severity } = active[index] as ActiveRule;
        outcomes[index] = "fail";
        if (rule.meta.conceals) secrets.add(reply.text.slice(finding.range.start, finding.range.end));
        messages.push(toMessage(finding, { rule: rule.meta, severity, reply, places, secrets }));
      };
      const fail = (index: number, error: unknown) => {
        outcomes[index] = "fail";
        messages.push(ruleFailure((active[index] as ActiveRule).rule.meta.id, error, reply, places));
      };
      // A rule reports while it is asked; what visits the tree reports later, so each of those knows its own number.
      let asked = 0;
      const report = (finding: Report) => add(asked, finding);
      const visitors: Visitors[] = [];
      for (; asked < active.length; asked++) {
        const { check, visitor, options } = active[asked] as ActiveRule;
        const context: RuleContext = { options, terms, hits: hits[asked] ?? [] };
        try {
          if (visitor) {
            const index = asked;
            const own = visitorsOf(visitor, text, (finding) => add(index, finding), context);
            visitors.push(guarded(own, (error) => fail(index, error)));
          } else if (check?.check(text, report, context)) outcomes[asked] = "notApplicable";
        } catch (error) {
          fail(asked, error);
        }
      }
      if (visitors.length > 0) walk(text.tree, joinVisitors(visitors));
      return {
        applicable: true,
        messages: messages.length > 1 ? messages.sort(byPlace) : messages,
        outcomes,
        conceals: secrets.size > 0,
      };
    },
  };
}

/** Visitors of which none is asked any more once one of them has thrown. */
function guarded(visitors: Visitors, fail: (error: unknown) => void): Visitors {
  let failed = false;
  const guard =
    (visit: Visitors[string]): Visitors[string] =>
    (node, parent) => {
      if (failed) return;
      try {
        visit(node, parent);
      } catch (error) {
        failed = true;
        fail(error);
      }
    };
  return Object.fromEntries(Object.entries(visitors).map(([type, visit]) => [type, guard(visit)]));
}

function visitorsOf(
  rule: VisitorRule,
  reply: AnnotatedReply,
  report: (finding: Report) => void,
  context: RuleContext,
): Visitors {
  return rule.create({
    ...context,
    reply,
    report: (finding) => report("node" in finding ? { ...finding, range: rangeOf(finding.node) } : finding),
  });
}

function rangeOf({ type, position }: Nodes) {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`The reported ${type} has no position.`);
  return { start, end };
}

function isApplicable(reply: Reply, config: ResolvedConfig): boolean {
  const declared = reply.language ?? config.language;
  return declared ? /^en\b/i.test(declared) : isEnglish(reply.text);
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column || compare(a.ruleId ?? "", b.ruleId ?? "");
}

/** Ids are ASCII, and comparing them as a language would is slow. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
