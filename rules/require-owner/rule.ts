import { defineRule } from "../../src/rule/define-rule.js";

export default defineRule({
  id: "require-owner",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require somebody who does the work that is still open",
  rationale: "What “is being looked at” by nobody is easily forgotten, and the customer knows it.",
  source: "Happy Customer Service Week!, tip 10: follow through; Don't Put Service on Hold",
  details: [
    "Flagged is open work, or a commitment, that is told as if nobody did it: in the passive (“is being reviewed”, “has been escalated”, “will be looked into”, “you will be contacted”), as a state (“is under investigation”), as an answer that comes from nowhere (“a decision will be made”), as a repair (“the pane will be replaced”), or with “someone” and “somebody” as its subject. The finding points at those words, once for each thing that a sentence speaks of.",
    "An owner is anybody in the same sentence (I, we, our fitter, the night desk, “by Ana”, a placeholder for the agent or the team), and whoever does something in the sentence before or after it.",
    "The rule stays silent about what is finished (“your refund was issued”), questions and conditions, what machines do (“your payment is being processed”, “you will be notified by e-mail”), and the outcome that reaches the customer (“it will be delivered on Friday”).",
    "It is a warning, and in `strict`: some houses, such as courts and insurers, write in the passive by custom.",
  ].join("\n\n"),
  remedy: "Name the person or the team who does it.",
  messages: {
    found: "“{actual}” names nobody who does it; say who.",
    name: "Say who does what, and by when.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const works = reply.acts("pending").filter(({ state }) => state === "open");
    const commitments = reply.acts("commitment");
    if (works.length + commitments.length === 0) return "not-applicable";
    const told = new Set<string>();
    for (const { anonymous, sentence, clause, start, end } of [
      ...works,
      ...commitments.filter(({ conditional }) => !conditional),
    ]) {
      // “It is being checked and will be mended” is one thing; “…, and the price will be told to you” another.
      if (!anonymous) continue;
      const thing = `${sentence} ${reply.clauses[clause]?.subjectText.toLowerCase()}`;
      if (told.has(thing)) continue;
      told.add(thing);
      const after = reply.sentences[sentence]?.end ?? end;
      report({
        messageId: "found",
        range: { start, end },
        suggestions: [
          { messageId: "name", range: { start: after, end: after }, text: " [Who] will [do what] by [when]." },
        ],
      });
    }
  },
});
