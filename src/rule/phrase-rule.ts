import type { AnnotatedReply, CheckRule, Hit, Lexicon, Options, RuleContext, RuleMeta } from "../types.js";
import { defineRule } from "./define-rule.js";

interface PhraseOptions {
  /** Say no to a hit that the lexicon's own contexts cannot tell from a real one. */
  readonly accepts?: (hit: Hit, reply: AnnotatedReply, context: RuleContext) => boolean;
}

/**
 * Define a rule that reports every phrase of a lexicon where the words are meant: not in a quotation, a name, code,
 * an address or a placeholder. Its message `found` gets `{actual}`; an entry's `replace` becomes suggestions under
 * the message `replace`, which gets `{plain}`, and with `fix` the first of them a fix.
 */
export function phraseRule(
  meta: RuleMeta,
  lexicon: Lexicon | ((options: Options) => Lexicon),
  { accepts = () => true }: PhraseOptions = {},
): CheckRule {
  return defineRule({
    ...meta,
    lexicon,
    check(reply, report, context) {
      for (const hit of context.hits) {
        if (hit.mentioned || !accepts(hit, reply, context)) continue;
        const plain = (hit.entry.replace ?? []).map((words) => matchCase(words, reply.text.slice(hit.start, hit.end)));
        report({
          messageId: "found",
          range: hit,
          ...(hit.entry.fix && plain[0] !== undefined ? { fix: { text: plain[0] } } : {}),
          suggestions: plain.map((text) => ({ messageId: "replace", data: { plain: text }, text })),
        });
      }
    },
  });
}

/** Write a replacement as the words that it replaces were written: a capital stays a capital. */
function matchCase(plain: string, written: string): string {
  const first = written.charAt(0);
  const capital = first !== first.toLowerCase();
  return capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
