import { defineRule } from "../../src/rule/define-rule.js";
import { lexicon } from "./lexicon.js";

/** Sentences from which a reply is long enough to hold a courtesy. */
const enough = 3;

export default defineRule({
  id: "require-thanks",
  category: "courtesy",
  level: "warn",
  presets: ["strict"],
  summary: "Require a please or a thank-you in an e-mail reply of three or more sentences",
  rationale:
    "An answer without a please or a thank-you may be right in every word, and still sounds as if the customer had been a nuisance.",
  source: "Happy Customer Service Week!, tip 5: say please and thank you",
  details: [
    "An e-mail reply that has three or more sentences, and neither a please nor a thank-you in any of them, is flagged. The finding points at the first sentence after the greeting. Greetings, headings, list items, farewells, sign-offs and what stands below them are not counted as sentences.",
    "Thanks, “we appreciate your patience”, “grateful”, “it means a lot to us” and “many thanks” above the name are a thank-you; “please” and “kindly” are a please. “Thanks to the update” tells a cause, “I appreciate how hard this is” shows understanding, a “Thank You” card is a thing, and “wherever you please” asks for nothing: they do not count. Neither do words in quotation marks.",
    "The rule does not apply to shorter replies, and not to chat and public ones.",
    "It is a warning in `strict`: a reply can be kind without either word, and a team has to want the habit.",
  ].join("\n\n"),
  remedy: "Thank the customer for writing, or ask with a please.",
  messages: {
    missing: "The reply has neither a please nor a thank-you; thank the customer, or ask with a please.",
    add: "Thank the customer.",
  },
  hasSuggestions: true,
  lexicon,
  check(reply, report, { hits }) {
    const body = reply.channel === "email" ? reply.body : [];
    const [first] = body;
    if (!first || body.length < enough) return "not-applicable";
    const polite = hits.some(({ firstToken }) => !reply.tokens[firstToken]?.quoted);
    if (polite || reply.acts("thanks").length > 0) return;
    const { start, end } = first;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: [{ in: "reply", start, end }],
      suggestions: [{ messageId: "add", range: { start, end: start }, text: "Thank you for [what they did]. " }],
    });
  },
});
