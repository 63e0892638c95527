import { defineRule } from "../../src/rule/define-rule.js";
import { isLaterPart } from "../../src/rule/later-part.js";
import { openingOf } from "../../src/rule/opening.js";
import type { AnnotatedReply, AnnotatedText, Concern } from "../../src/types.js";
import { givesSteps, hasSlot, hears } from "./hearing.js";
import { restates } from "./restating.js";

/** Weight of what troubles the customer from which they are to be heard; in a talk, a grumble in passing waits. */
const troubling = { email: 2, public: 2, chat: 3 } as const;
/** Weight of feelings from which the customer is upset. */
const strong = 2;
/** How many of the customer's words a finding cites at most. */
const told = 3;

export default defineRule({
  id: "require-acknowledgement",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require a sign that the customer's problem or feelings were heard",
  rationale:
    "A customer who tells of trouble and gets an answer to something else has to wonder whether anybody read it.",
  source:
    "Happy Customer Service Week!, tips 3 and 7: listen, and show that you care; Customer Service: Developing The Good Habit; Service Recovery",
  details: [
    "Flagged is a reply to a customer who tells of a problem or of strong feelings (a breakdown, a lost parcel, a fee that they find unfair, anger, fear, grief), if nothing in it shows that they were heard. The finding points at the first sentence after the greeting.",
    "Almost anything counts as hearing: an apology, “I understand”, “that must be hard”, “you are right”, thanks for telling, the problem in the customer's words or in others, an account of what happened or was done, what is arranged for a day, a question about it, “we'd like to get this checked”, and, for a customer who is calm or asks how, steps that solve it. “Thanks for contacting us”, “happy to help”, “we'll see what is possible” and a request for an order number do not: they would fit any message.",
    "The rule does not apply without the customer's message, to questions, praise and wishes, to trouble that is over, to a grumble in passing in a chat, to users who answer each other in a forum, and to the later part of a reply that is split over several posts. It stays silent when an earlier message of the company has shown it.",
    "It is a warning in `strict`: it speaks up only where a reply would fit any other customer as well, but a terse reply that sets the matter right can be read either way.",
  ].join("\n\n"),
  remedy: "Begin with words that show what you have heard: name the problem, or say that you see how they feel.",
  messages: {
    missing:
      "The customer tells of trouble, and nothing in the reply shows that it was heard; name the problem, or say that you see how they feel.",
    add: "Begin with what you have heard.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const concerns = reply.customer?.acts("concern") ?? [];
    const opening = openingOf(reply);
    if (
      !reply.customer ||
      !opening ||
      weigh(concerns) < troubling[reply.channel] ||
      isLaterPart(reply) ||
      isForum(reply)
    )
      return "not-applicable";
    if (hears(reply) || reply.earlier.some(hears) || hasSlot(reply) || restates(reply, reply.customer)) return;
    if ((isCalm(concerns) || asksHow(reply.customer)) && givesSteps(reply)) return;
    const { start, end } = opening;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: weightiest(concerns).map((concern) => ({ in: "customer", start: concern.start, end: concern.end })),
      suggestions: [
        { messageId: "add", range: { start, end: start }, text: "I can see that [what the customer told you]. " },
      ],
    });
  },
});

const weigh = (concerns: readonly Concern[]): number => concerns.reduce((sum, { weight }) => sum + weight, 0);

const weightiest = (concerns: readonly Concern[]): readonly Concern[] =>
  [...concerns].sort((a, b) => b.weight - a.weight).slice(0, told);

/** The customer tells it without anger, fear or grief. */
const isCalm = (concerns: readonly Concern[]): boolean =>
  weigh(concerns.filter(({ kind }) => kind === "feeling")) < strong;

/** “How do I stop it?” is answered by the steps to it. */
const asksHow = ({ tokens }: AnnotatedText): boolean =>
  tokens.some(
    ({ norm }, at) =>
      norm === "how" &&
      means.has(tokens[at + 1]?.norm ?? "") &&
      (tokens[at + 1]?.norm === "to" || askers.has(tokens[at + 2]?.norm ?? "")),
  );

const means = new Set(["do", "can", "to", "should", "could"]);
const askers = new Set(["i", "we"]);

/** One user answers another: a post that speaks to nobody by their handle, and for no company. */
function isForum(reply: AnnotatedReply): boolean {
  return (
    reply.channel === "public" &&
    ![reply, reply.customer].some((text) =>
      text?.tokens.some(({ mask, norm }) => mask === "mention" || norm === "@"),
    ) &&
    !reply.tokens.some(({ norm }) => company.has(norm))
  );
}

const company = new Set(["we", "our", "us"]);
