import { phraseRule } from "../../src/rule/phrase-rule.js";
import { isAboutLine, isAmongDevelopers, isExplained, isOnScreen, writtenBy } from "./context.js";
import { type JargonEntry, lexicons } from "./lexicon.js";

export default phraseRule(
  {
    id: "no-jargon",
    category: "plain-language",
    level: "warn",
    presets: ["recommended"],
    summary: "Disallow trade words that have a plain equivalent",
    rationale:
      "A customer has to guess what a trade word means, and hears that the reply was written for the back office.",
    source:
      "Happy Customer Service Week!, tip 4: speak the customer's language; the customer is always right: tips for the next level",
    details: [
      "Flagged are words of the support floor (`escalated to tier 2`, `actioned`, `the returns queue`, `per our records`), of the back office (`SKU`, `short-shipped`, `provisioned`), of engineering (`the backend`, `deprecated`, `hotfix`), of meetings (`touch base`, `circle back`, `bandwidth` for time, `utilize`) and of offices and contracts (`pursuant to`, `herein`, `in lieu of`, `do the needful`). Where a plain word fits in the same place, it is suggested.",
      'With `level: "formal"` stiff words that many teams write on purpose are flagged too (`commence`, `prior to`, `liaise`, `as per`).',
      "The rule stays silent about words that the customer used first or that the reply explains (“the SKU (our number for the lamp)”), names and labels on the screen, quotations, literal senses (the bandwidth of a line, a leveraged loan, the provision of food, a cruise at sunset), engineers' words in a conversation with engineers, and “escalate” without an internal tier or queue.",
      "It is a warning in `recommended`: the default level holds only words that have a plain equivalent, but which of them its customers know is for the team to say (`terms.allow`).",
    ].join("\n\n"),
    remedy: "Say it in words that the customer would use.",
    messages: {
      found: "“{actual}” is jargon; say it in words that the customer would use.",
      replace: "Write “{plain}”.",
    },
    hasSuggestions: true,
    options: {
      level: {
        type: "string",
        enum: ["jargon", "formal"],
        default: "jargon",
        description: "`formal` also flags stiff words that have an everyday equivalent",
      },
    },
  },
  ({ level }) => lexicons[level === "formal" ? "formal" : "jargon"],
  {
    accepts: (reply, { hits }) => {
      const isCustomers = writtenBy(reply);
      const explained = new Set(hits.filter((hit) => isExplained(hit, reply)).map(({ entry }) => entry));
      const amongDevelopers = isAmongDevelopers(reply);
      const aboutLine = isAboutLine(reply);
      return (hit) =>
        !isOnScreen(hit, reply) &&
        !isCustomers(hit) &&
        !explained.has(hit.entry) &&
        !(amongDevelopers && (hit.entry as JargonEntry).technical) &&
        !(hit.entry.phrase.includes("bandwidth") && aboutLine);
    },
  },
);
