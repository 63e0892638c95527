import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply } from "../../src/types.js";

export default defineRule({
  id: "require-alternative",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require something the customer can have or do where the reply refuses what they want",
  rationale: "A bare no ends the talk; a customer who is told what is possible instead can still leave with something.",
  source:
    "Customer Service: Developing The Good Habit: give options; The Five Big No No's of Customer Service: the rule book as an answer",
  details: [
    "Flagged is a reply that refuses what the customer wants (we cannot, not possible, no longer available, your claim was declined, we don't offer, not eligible, sold out, the deadline has passed, out of the question, our decision stands) and offers nothing in its place. The finding points at the sentence with the first refusal.",
    "Something in its place is any option or workaround, what the customer can do or ask for, a person or a team to turn to, a link or an address, a request for what is needed to go on, a time at which it becomes possible, and whatever the company has done or will do for the customer. A closing courtesy (“if you have any questions, let us know”) is nothing of that kind.",
    "The rule stays silent about words that refuse nothing: “we cannot apologise enough”, “you can't go wrong”, “we cannot guarantee”, what went wrong (“you cannot log in”, “we couldn't find the order”), questions, reports (“you were told that we cannot”) and cases that may not be the customer's (“if it has shipped, we cannot change it”).",
    "It is a warning in `strict`: some requests have no second best, and only the team knows which.",
  ].join("\n\n"),
  remedy: "Say what the customer can have or do instead: an option, a next step, a person or a date.",
  messages: {
    missing: "“{actual}” is a no with nothing in its place; say what the customer can have or do instead.",
    add: "Say what is possible instead.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const [refusal] = reply.acts("refusal");
    if (!refusal) return "not-applicable";
    if (goesOn(reply)) return;
    const { start, end } = reply.sentences[refusal.sentence] ?? refusal;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: [{ in: "reply", start: refusal.start, end: refusal.end }],
      suggestions: [
        { messageId: "add", range: { start: end, end }, text: " What we can do instead is [option], by [date]." },
      ],
    });
  },
});

/** The reply offers something, does something, or has a slot for it. */
function goesOn(reply: AnnotatedReply): boolean {
  return (
    reply.acts("pending").some(({ state }) => state === "open") ||
    reply.acts("commitment").some(({ what }) => what === "follow-up") ||
    reply.acts("alternative").length > 0 ||
    reply.placeholders.some(({ name }) => /option|alternative|instead|link|url|phone|e-?mail|contact|step/i.test(name))
  );
}
