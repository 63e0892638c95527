import type { Nodes } from "nlcst";
import { isEnglish } from "../language/detect.js";
import { compileLexicons } from "../language/lexicon.js";
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

/** What is found in one reply. */
export interface Verdict {
  /** False for a reply that is not English: no rule was asked. */
  readonly applicable: boolean;
  readonly messages: readonly Message[];
}

/** A linter for one config: its lexicons are compiled once, for any number of replies. */
export interface Linter {
  lint(reply: Reply, setting: Setting, places: Places): Verdict;
}

/** Compile the rules that a config turns on. */
export function createLinter(rules: readonly Rule[], config: ResolvedConfig): Linter {
  const active = rules.flatMap((rule) => {
    const setting = config.rules.get(rule.meta.id);
    return setting ? [{ rule, ...setting, lexicon: rule.lexicon?.(setting.options) }] : [];
  });
  const trie = compileLexicons(active.map(({ lexicon }) => lexicon ?? []));
  const allowedIn = compileAllowed(config.terms.allow);

  return {
    lint(reply, { channel, kind }, places) {
      const unseen = hiddenDirection(reply, places);
      if (!isApplicable(reply, config)) return { applicable: false, messages: unseen };
      const text = annotateReply(reply, channel, kind);
      const hits = trie.find(text, () => text.customer?.names);
      const isAllowed = allowedIn(text);
      const messages: Message[] = [...unseen];
      const visitors = active.map(({ rule, severity, options }, index) => {
        const context: RuleContext = { options, terms: config.terms, hits: hits[index] ?? [] };
        const report = (finding: Report) => {
          if (isAllowed(finding.range)) return;
          messages.push(toMessage(finding, { rule: rule.meta, severity, reply, places }));
        };
        return guarded(rule, messages, reply, places, () => run(rule, text, report, context));
      });
      const joined = joinVisitors(visitors);
      if (joined.size > 0) walk(text.tree, joined);
      return { applicable: true, messages: messages.sort(byPlace) };
    },
  };

  /** Run a check rule to its end, or get the visitors of a visitor rule, each guarded as the rule itself. */
  function guarded(
    rule: Rule,
    messages: Message[],
    reply: Reply,
    places: Places,
    start: () => ReturnType<typeof run>,
  ): ReturnType<typeof run> {
    let failed = false;
    const attempt = <T>(act: () => T, otherwise: T): T => {
      if (failed) return otherwise;
      try {
        return act();
      } catch (error) {
        failed = true;
        messages.push(ruleFailure(rule.meta.id, error, reply, places));
        return otherwise;
      }
    };
    const visitors = attempt(start, {});
    return Object.fromEntries(
      Object.entries(visitors).map(([type, visit]) => [
        type,
        (node, parent) => attempt(() => visit(node, parent), undefined),
      ]),
    );
  }
}

function run(rule: Rule, reply: AnnotatedReply, report: (finding: Report) => void, context: RuleContext) {
  if ("check" in rule) {
    rule.check(reply, report, context);
    return {};
  }
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
  return a.line - b.line || a.column - b.column || (a.ruleId ?? "").localeCompare(b.ruleId ?? "");
}
