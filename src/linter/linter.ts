import type { Nodes } from "nlcst";
import { isEnglish } from "../language/detect.js";
import { languageBook } from "../language/phrasebook.js";
import type {
  AnnotatedReply,
  Channel,
  Kind,
  Message,
  Reply,
  Report,
  ResolvedConfig,
  Rule,
  RuleContext,
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

/** Compile the rules that a config turns on. */
export function createLinter(rules: readonly Rule[], config: ResolvedConfig): Linter {
  const active = rules
    .flatMap((rule) => {
      const setting = config.rules.get(rule.meta.id);
      return setting ? [{ rule, ...setting, lexicon: rule.lexicon?.(setting.options) }] : [];
    })
    // What must not be shown is known before another rule quotes it.
    .sort((a, b) => Number(b.rule.meta.conceals ?? false) - Number(a.rule.meta.conceals ?? false));
  const findPhrases = languageBook.beside(active.map(({ lexicon }) => lexicon ?? []));
  const allowedIn = compileAllowed(config.terms.allow);
  const noneApplies = active.map((): Outcome => "notApplicable");

  return {
    ruleIds: active.map(({ rule }) => rule.meta.id),
    lint(reply, { channel, kind }, places) {
      const unseen = hiddenDirection(reply, places);
      if (!isApplicable(reply, config))
        return { applicable: false, messages: unseen, outcomes: noneApplies, conceals: false };
      const text = annotateReply(reply, channel, kind);
      const hits = findPhrases(text, () => text.customer?.names);
      const isAllowed = allowedIn(text);
      const messages: Message[] = [...unseen];
      const secrets = new Set<string>();
      const outcomes = active.map((): Outcome => "pass");
      const visitors: Visitors[] = [];
      active.forEach(({ rule, severity, options }, index) => {
        const context: RuleContext = { options, terms: config.terms, hits: hits[index] ?? [] };
        const report = (finding: Report) => {
          if (isAllowed(finding.range)) return;
          outcomes[index] = "fail";
          if (rule.meta.conceals) secrets.add(reply.text.slice(finding.range.start, finding.range.end));
          messages.push(toMessage(finding, { rule: rule.meta, severity, reply, places, secrets }));
        };
        const fail = (error: unknown) => {
          outcomes[index] = "fail";
          messages.push(ruleFailure(rule.meta.id, error, reply, places));
        };
        try {
          if ("create" in rule) visitors.push(guarded(visitorsOf(rule, text, report, context), fail));
          else if (rule.check(text, report, context)) outcomes[index] = "notApplicable";
        } catch (error) {
          fail(error);
        }
      });
      if (visitors.length > 0) walk(text.tree, joinVisitors(visitors));
      return { applicable: true, messages: messages.sort(byPlace), outcomes, conceals: secrets.size > 0 };
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
