import { defineRule } from "../../src/rule/define-rule.js";

export default defineRule({
  id: "no-rushing",
  category: "courtesy",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow words that hurry the customer along or show impatience",
  rationale: "A customer who feels rushed leaves out what matters, and writes again.",
  source: "Happy Customer Service Week!, tip 6: take your time",
  details: [
    "Flagged are words that hold an earlier answer against the customer (“as I already said”, “per my last email”, “Again, …”, “how many times”), that say how often it came up (“asking again won't change it”, “we're going in circles”), that hurry them (“please hurry”, “make it quick”) or call them slow (“you're taking forever”), that speak of the writer's own time (“I don't have time for this”, “other customers are waiting”), and that press for the end (“let's wrap this up”, or “Anything else?” as the whole reply).",
    "The rule stays silent about a neutral reference (“as mentioned on the page”, “as agreed”), thanks and apologies that are said again (“Again, thank you”), “no hurry” and “sorry to hurry you”, a hand-over (“my shift ends at five, and Ana will take over”), a hurry of the company's own, a notice that an idle chat will close, and a hurry to buy, which is `no-hard-sell`'s.",
    "It is a warning in `recommended`: no team wants to sound impatient, but now and then there is a reason for speed.",
  ].join("\n\n"),
  remedy: "Answer once more as if for the first time, and leave the customer the time they need.",
  messages: {
    found: "“{actual}” sounds impatient; say it again without it, as if for the first time.",
  },
  check(reply, report) {
    for (const { kind, start, end } of reply.acts("affront"))
      if (kind === "rush") report({ messageId: "found", range: { start, end } });
  },
});
