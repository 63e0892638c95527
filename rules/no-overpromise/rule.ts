import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Promising, SuggestionReport } from "../../src/types.js";

/** The most characters that two promises of one sentence span to be told as one. */
const together = 60;
const booster = /^(?:(will|shall) )?(?:definitely|certainly|surely|absolutely|undoubtedly)$/i;
const atOnce = /^(?:immediately|instantly|right away|straight ?away|at once)$/i;

export default defineRule({
  id: "no-overpromise",
  category: "ownership",
  level: "error",
  presets: ["recommended"],
  summary: "Disallow promises that nobody can be sure to keep",
  rationale: "A broken promise costs more trust than the problem did, and few outcomes are in the writer's hands.",
  source:
    "The Five Big No No's of Customer Service: promising too much; Customer Service: Developing The Good Habit: under-promise; Happy Customer Service Week!, tip 10: follow through",
  details: [
    "Flagged are words that vouch for an outcome (“I guarantee”, “we promise”, “rest assured” before what will be, “will definitely”, “without fail”), never and always about the future (“will never happen again”, “zero chance”), outcomes at once (“your money will be back instantly”, “every call is answered within seconds”), offers without bounds (“whatever it takes”, “no matter what”) and grand claims (“flawless”, “the safest bank there is”, “zero downtime”).",
    "The words alone mean little, so the rule reads the statement they stand in. It stays silent about assurance of effort, of the agent's next step and of what is done (“rest assured, it has been passed on”, “I'll definitely ask them”, “I'll check right away”); under negation (“we cannot guarantee”), conditions (“if it fails, we will certainly refund you”; “once” and “when” only say when), hopes and aims; about how a product behaves (“the change shows immediately”), rules of safety (“we will never ask for your password”), courtesy (“write to us at any time”); and about quotations and names (“30-day money-back guarantee”).",
    "It is an error in `recommended`: no team wants its replies to promise what it does not control, and where the words can be read as effort or courtesy the rule says nothing.",
  ].join("\n\n"),
  remedy: "Say what is done, who does what next, and by when, in place of the assurance.",
  messages: {
    assured: "“{actual}” vouches for an outcome that is not in your hands; say what is done, and by when.",
    absolute: "“{actual}” speaks for all time to come; say what has changed so that it is less likely.",
    instant: "“{actual}” promises an outcome at once; give a time that you can keep.",
    boundless: "“{actual}” offers without bounds; say what you will do.",
    grand: "“{actual}” claims more than anybody can keep up; say what the customer can count on.",
    drop: "Leave the assurance out.",
    date: "Give the time by which it is done.",
  },
  hasSuggestions: true,
  check(reply, report) {
    for (const { start, end, strength, statement } of statementsOf(reply)) {
      report({
        messageId: strength,
        range: { start, end },
        evidence: [{ in: "reply", ...statement }],
        suggestions: suggestionsFor(reply.text, start, end),
      });
    }
  },
});

type Told = Pick<Promising, "start" | "end" | "strength" | "sentence"> & {
  readonly statement: { readonly start: number; readonly end: number };
};

/** Promises of an outcome; those that stand close together in a sentence as one. */
function statementsOf(reply: AnnotatedReply): Told[] {
  const told: Told[] = [];
  for (const { start, end, strength, sentence, clause, about, negated } of reply.acts("promise")) {
    if (about !== "outcome" || negated) continue;
    const last = told.at(-1);
    const { start: from = start, end: to = end } = reply.clauses[clause] ?? {};
    if (last?.sentence === sentence && end - last.start <= together)
      told[told.length - 1] = { ...last, end, statement: { start: last.statement.start, end: to } };
    else told.push({ start, end, strength, sentence, statement: { start: from, end: to } });
  }
  return told;
}

function suggestionsFor(text: string, start: number, end: number): SuggestionReport[] {
  const words = text.slice(start, end);
  if (atOnce.test(words)) return [{ messageId: "date", text: "by [date]" }];
  const match = booster.exec(words);
  if (!match) return [];
  const [, will] = match;
  if (will) return [{ messageId: "drop", text: will }];
  return text[end] === " " ? [{ messageId: "drop", range: { start, end: end + 1 }, text: "" }] : [];
}
