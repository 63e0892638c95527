import { defineRule } from "../../src/rule/define-rule.js";
import type { Range } from "../../src/types.js";
import { profanity } from "./lexicon.js";

export default defineRule({
  id: "no-dismissive",
  category: "courtesy",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow rude, bored, irritated or belittling words",
  rationale: "A customer who reads that their trouble is silly, or that they are, has no reason to come back.",
  source:
    "The Five Big No No's of Customer Service: being rude; Happy Customer Service Week!, tip 9: the customer is not the enemy; Don't Put Service on Hold",
  details: [
    "Flagged are words that order the customer's feelings about (“calm down”, “get over it”), make their trouble small (“it's only a scratch”, “not a big deal”, “nobody else complained”), tell them that they are slow (“obviously”, “as you should know”, “just read the manual”, “it's common sense”), or show contempt, boredom, indifference or sarcasm (“you people”, “whatever.”, “see if I care”, “oh great, another complaint”, “good luck with that”), and swear words and slurs.",
    "The rule stays silent where the words are kind or meant word for word (“just let me know”, “simply reply to this mail”, “whatever you need”, “relax by the pool”, “explain clearly”), where the company speaks of its own fault or takes the customer's side (“this is obviously not good enough”, “you are obviously upset”), under negation (“you are not overreacting”), about what somebody else said (“I'm sorry that he told you to calm down”), in quotations, and in names. Swear words that are also ordinary words, and words that the customer used as a name, are left alone.",
    "It is a warning in `recommended`: every team wants to know of such words, but tone depends on what came before, which the reply alone does not tell.",
  ].join("\n\n"),
  remedy: "Say what you can do about it, in words that take the customer seriously.",
  messages: {
    slight: "“{actual}” sounds dismissive; say what you can do about it instead.",
    profane: "“{actual}” is a swear word; leave it out.",
  },
  lexicon: profanity,
  check(reply, report, { hits }) {
    const slights: readonly Range[] = reply.acts("affront").filter(({ kind }) => kind === "slight");
    for (const { start, end } of slights) report({ messageId: "slight", range: { start, end } });
    for (const { start, end, mentioned } of hits) {
      const isTold = slights.some((slight) => slight.start < end && start < slight.end);
      if (!mentioned && !isTold) report({ messageId: "profane", range: { start, end } });
    }
  },
});
