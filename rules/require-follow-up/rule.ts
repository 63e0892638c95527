import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply } from "../../src/types.js";

export default defineRule({
  id: "require-follow-up",
  category: "ownership",
  level: "error",
  presets: ["recommended"],
  summary: "Require a follow-up where the company still has work to do",
  rationale: "A customer who reads “we are looking into it”, and nothing after it, has to chase the answer.",
  source:
    "Happy Customer Service Week!, tip 10: follow up; Service Recovery: follow through; Don't Put Service on Hold; What Is Customer Service?",
  details: [
    "Flagged is a reply that leaves something for the company to do or to find out (looking into it, escalated, with the lab, waiting for the supplier, not known yet) and does not say how the customer will hear of it. The finding points at the sentence with the first open work.",
    "A follow-up is any word on coming back to the customer (I'll write to you, we'll be in touch, you will get an e-mail, Ana will call you, I'll post here), a promise of the outcome itself (we'll refund you, it will be with you on Friday), or a time by which the outcome is there (the check takes up to 48 hours). A word to somebody else is none, and neither is one that waits for an “if”.",
    "The rule stays silent about work that ends within the reply (“I've checked, and …”), work that waits for a step of the customer's (“once you send the form, …”), offers and questions, general improvement, praise and suggestions that are passed on, and, in a chat, “let me check”.",
    "It is an error in `recommended`: nobody wants customers to chase answers, and where the work may be over the rule says nothing.",
  ].join("\n\n"),
  remedy: "Say who comes back to the customer, and when.",
  messages: {
    missing:
      "“{work}” leaves work open, and nothing says how the customer will hear of it; say who comes back, and when.",
    add: "Say when you come back with the answer.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const open = reply
      .acts("pending")
      .find(({ state, brief }) => state === "open" && !(brief && reply.channel === "chat"));
    if (!open) return "not-applicable";
    if (isFollowedUp(reply)) return;
    const { start, end } = reply.sentences[open.sentence] ?? open;
    report({
      messageId: "missing",
      range: { start, end },
      data: { work: reply.text.slice(open.start, open.end) },
      evidence: [{ in: "reply", start: open.start, end: open.end }],
      suggestions: [
        { messageId: "add", range: { start: end, end }, text: " I will write to you by [day] with the answer." },
      ],
    });
  },
});

/** The reply says that the customer will hear of it, or has a slot for it. */
function isFollowedUp(reply: AnnotatedReply): boolean {
  return (
    reply.acts("commitment").some(({ what, conditional }) => what !== "work" && !conditional) ||
    reply.placeholders.some(({ name }) => /follow.?up|next.?steps?\b/i.test(name))
  );
}
