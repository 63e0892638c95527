import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Closing, Commitment } from "../../src/types.js";

export default defineRule({
  id: "require-contact-way",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require a way to come back in an e-mail reply that closes the matter",
  rationale:
    "A customer who hears that the case is closed, and finds that it is not, should not have to look for a way back in.",
  source: "Customer Service: Developing The Good Habit: offer more than one channel",
  details: [
    "Flagged is an e-mail reply that closes the matter and names no way to come back. It closes the matter when it says that the case is closed, solved or settled, that everything works again or that no further step is needed, or when it takes leave (“have a nice day”, “thank you for your understanding”). The finding points at that sentence.",
    "A way back is an invitation to reply, to call, to write or to drop in, “let me know”, “if you have any questions”, “feel free”, a link, an address, a telephone number, or a slot for one of these; the signature counts too.",
    "A matter that goes on is not judged: one with unfinished work, a promise (but money that will have arrived by a day comes by itself), a question or a condition (“the ticket will be closed unless we hear from you”). The rule does not apply to chat and public replies, where the way back is at hand.",
    "It is a warning in `strict`, for the way back may stand in a footer that is added when the reply is sent.",
  ].join("\n\n"),
  remedy: "Say how the customer can come back: by a reply to this e-mail, by phone, in a chat or under a link.",
  messages: {
    missing:
      "“{actual}” closes the matter, and nothing says how to come back; name a way, such as a reply to this e-mail.",
    add: "Name a way to come back.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const end = reply.channel === "email" ? endOf(reply) : undefined;
    if (!end) return "not-applicable";
    if (isOpen(reply, end.sentence)) return "not-applicable";
    if (reply.acts("contact").length > 0 || reply.signature?.acts("contact").length) return;
    const range = reply.sentences[end.sentence] ?? end;
    report({
      messageId: "missing",
      range: { start: range.start, end: range.end },
      evidence: [{ in: "reply", start: end.start, end: end.end }],
      suggestions: [
        {
          messageId: "add",
          range: { start: range.end, end: range.end },
          text: " If anything is still not right, please reply to this e-mail.",
        },
      ],
    });
  },
});

/** The words that close the matter: they say that it is over, or wish the customer well. */
function endOf(reply: AnnotatedReply): Closing | undefined {
  const closings = reply.acts("closing");
  return closings.find(({ kind }) => kind === "matter") ?? closings.find(({ kind }) => kind === "farewell");
}

/** Work, a promise or a question is left, so that the matter goes on. */
function isOpen(reply: AnnotatedReply, end: number): boolean {
  return (
    reply.acts("pending").some(({ state }) => state === "open") ||
    reply.acts("commitment").some((commitment) => commitment.sentence !== end && !isUnderWay(commitment)) ||
    reply.clauses.some(({ mood }) => mood === "question")
  );
}

/** “The money will be on your card by Friday”: it comes by itself. */
function isUnderWay({ what, who, when }: Commitment): boolean {
  return what === "outcome" && who === "nobody" && when !== "none" && when !== "vague";
}
