import { defineRule } from "../../src/rule/define-rule.js";

export default defineRule({
  id: "no-blame",
  category: "ownership",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow words that put the fault on the customer",
  rationale: "Blame starts an argument about who is right, and the problem is still there after it.",
  source:
    "Happy Customer Service Week!, tip 9: the customer is not the enemy; Service Recovery: it does not matter who is right",
  details: [
    "Flagged are words that charge the customer with what went wrong: what they left undone (“you failed to”, “you forgot”, “you didn't read”, “since you never”), ought to have done (“you should have checked”, “had you told us”), did (“you entered the wrong date”, “you must have deleted it”), whose fault it is (“your mistake”, “you are responsible for this”), and doubt of their word (“you claim”, “you say you paid, but our books say otherwise”).",
    "The rule stays silent about conditions (“if you forgot your password”) and questions (“did you …?”), what is expected (“you should have received it by now”) or required (“you must have a ticket”), empathy (“you must have been worried”, “you should not have had to wait”), an excuse (“no problem that you forgot”, “it is not your fault”), a cause on the company's side (“you did not get it right because our page did not say how”), a guess (“perhaps you missed …”), an insurance claim, and the customer's own account (“you wrote that you forgot it”).",
    "It is a warning in `recommended`: the facts may have to be told, and then they can be told without a charge.",
  ].join("\n\n"),
  remedy: "Tell the facts without a charge, and say what can be done now.",
  messages: {
    found: "“{actual}” blames the customer; say what happened and what can be done now.",
  },
  check(reply, report) {
    for (const { kind, start, end } of reply.acts("affront"))
      if (kind === "blame") report({ messageId: "found", range: { start, end } });
  },
});
