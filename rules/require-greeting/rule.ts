import { defineRule } from "../../src/rule/define-rule.js";
import { openingOf } from "../../src/rule/opening.js";
import type { AnnotatedReply, Sentence } from "../../src/types.js";

export default defineRule({
  id: "require-greeting",
  category: "courtesy",
  level: "warn",
  presets: ["strict"],
  summary: "Require a greeting at the start of an e-mail reply",
  rationale: "A customer who is not greeted reads the first line as the answer of a machine.",
  source: "Happy Customer Service Week!, tip 1: greet the customer",
  details: [
    "Flagged is an e-mail reply that opens with no greeting. The finding points at the first sentence.",
    "Hi, Hello, Dear, Good morning and their like are a greeting, in any language; so are a name (“Ms Adeyemi,”), a placeholder that stands for one (“{{name}},”), a welcome, a wish (“we hope this finds you well”) and thanks as the first words (“Thanks for writing”, “We appreciate your call”). An apology, praise (“Great news!”) and thanks at the end of the first sentence are none.",
    "The rule stays silent about a title or a note above the greeting, and it does not apply to chat and public replies, where the talk goes on or has room for little.",
    "It is a warning in `strict`, for some teams add the greeting when the reply is sent.",
  ].join("\n\n"),
  remedy: "Open with a greeting and the customer's name.",
  messages: {
    missing: "The reply opens without a greeting; begin with one, and with the customer's name if you know it.",
    add: "Begin with a greeting.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const opening = reply.channel === "email" ? openingOf(reply) : undefined;
    if (!opening || isQuoted(reply, opening)) return "not-applicable";
    if (reply.acts("greeting").length > 0) return;
    const { start, end } = opening;
    const top = reply.sentences[0]?.start ?? start;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: [{ in: "reply", start, end }],
      suggestions: [{ messageId: "add", range: { start: top, end: top }, text: "Hello [name],\n\n" }],
    });
  },
});

/** The reply stands in quotation marks as a whole, and its greeting with it. */
function isQuoted({ tokens }: AnnotatedReply, { firstToken, endToken }: Sentence): boolean {
  return tokens.slice(firstToken, endToken).every(({ kind, quoted }) => quoted || kind !== "word");
}
