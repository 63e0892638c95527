import type { AnnotatedReply, CheckRule, Hit, Lexicon, Options, RuleContext, RuleMeta, Token } from "../types.js";
import { defineRule } from "./define-rule.js";

interface PhraseOptions {
  /** Say no to hits that the lexicon's own contexts cannot tell from real ones; called once for each reply with any. */
  readonly accepts?: (reply: AnnotatedReply, context: RuleContext) => (hit: Hit) => boolean;
}

/**
 * Define a rule that reports every phrase of a lexicon where the words are meant: not in a quotation, a name, code,
 * an address or a placeholder. Its message `found` gets `{actual}`; an entry's `replace` becomes suggestions under
 * the message `replace`, which gets `{plain}`, and with `fix` the first of them a fix.
 */
export function phraseRule(
  meta: RuleMeta,
  lexicon: Lexicon | ((options: Options) => Lexicon),
  { accepts = () => () => true }: PhraseOptions = {},
): CheckRule {
  return defineRule({
    ...meta,
    lexicon,
    check(reply, report, context) {
      if (context.hits.length === 0) return;
      const meant = context.hits.filter(({ mentioned }) => !mentioned);
      if (meant.length === 0) return;
      const isAccepted = accepts(reply, context);
      for (const hit of meant) {
        if (!isAccepted(hit)) continue;
        const plain = (hit.entry.replace ?? []).map((words) => (isCapital(hit, reply) ? capitalise(words) : words));
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

const initials = /^\p{Lu}{2,}s?$/u;

/** Tell whether what replaces a hit needs a capital: the hit has one, and not because it is an acronym (“SKU”). */
function isCapital({ firstToken }: Hit, { tokens, sentences }: AnnotatedReply): boolean {
  const { raw, sentence } = tokens[firstToken] as Token;
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return false;
  if (!initials.test(raw)) return true;
  for (let at = sentences[sentence]?.firstToken ?? firstToken; at < firstToken; at++)
    if ((tokens[at] as Token).kind === "word") return false;
  return true;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
