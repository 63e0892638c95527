import { phraseRule } from "../../src/rule/phrase-rule.js";
import type { Hit } from "../../src/types.js";
import { isAmongSales, isAsked, isBeside, isHeaped, isNegated, isOver } from "./context.js";
import { lexicon, type SalesEntry } from "./lexicon.js";

const mayOf = ({ entry }: Hit) => (entry as SalesEntry).may;
/** Words that push a sale whatever stands beside them. */
const pushes = (hit: Hit) => mayOf(hit) !== "haste" && mayOf(hit) !== "fact";

export default phraseRule(
  {
    id: "no-hard-sell",
    category: "selling",
    level: "warn",
    presets: ["recommended"],
    summary: "Disallow sales pressure in a support reply",
    rationale: "A customer who came with a problem hears that the sale matters more than they do.",
    source:
      "The Five Big No No's of Customer Service: telling the customer what they want; the customer is always right: tips for the next level, tip 5",
    details: [
      "Flagged are haste and scarcity beside words of selling (“act now”, “don't miss out”, “last chance”, “while stocks last”), praise of an offer (“exclusive deal”, “once-in-a-lifetime price”), orders to buy (“upgrade today and save 20%”, “treat yourself”, “you should really buy”) and sales that nobody asked about (“why not add …?”, “have you considered our premium plan?”).",
      "The rule stays silent where the customer asked about plans, prices or offers and the reply names them; about an upgrade as one of the ways to get what was asked (“the Pro plan has this; you can upgrade under Billing”); about an offer that is over or that the customer used; under negation (“no need to act now”); about software that is brought up to date (“upgrade now to version 5.2”); and where the words are about something else than a sale (“don't miss out on your refund”, a limited-time warranty).",
      "It is a warning in `recommended`: nobody defends pressure in an answer to a problem, but some teams sell in their replies on purpose.",
    ].join("\n\n"),
    remedy: "Keep to the answer, and leave the sale out.",
    messages: { found: "“{actual}” pushes a sale; keep to the answer, and leave the sale out." },
  },
  lexicon,
  {
    accepts: (reply, { hits }) => {
      const asked = isAsked(reply);
      const pushing = hits.filter(pushes);
      return (hit) => {
        const may = mayOf(hit);
        if (isNegated(hit, reply) || (asked && (may === "fact" || may === "answer"))) return false;
        if (pushes(hit)) return true;
        const sells = isAmongSales(hit, reply) || isHeaped(hit, hits) || isBeside(hit, pushing);
        return sells && (may === "haste" || !isOver(hit, reply));
      };
    },
  },
);
