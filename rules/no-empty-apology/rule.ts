import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Hit, Range } from "../../src/types.js";
import { type EmptyEntry, lexicon } from "./lexicon.js";

export default defineRule({
  id: "no-empty-apology",
  category: "ownership",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow apologies that own nothing",
  rationale:
    "“Sorry if you feel that way” hurts more than no apology: the customer hears that the company doubts what happened, or blames them for it.",
  source: "Service Recovery: apologise and take responsibility; Happy Customer Service Week!, tip 8",
  details: [
    "Flagged is an apology that is made to wait for a condition (“sorry if you feel …”, “if there was any trouble, we apologise”), that blames the customer (“sorry you misunderstood”), that a “but” takes back (“sorry, but that's how it works”), that nobody makes (“mistakes were made”), or that would fit anything (“any inconvenience this may have caused”).",
    "The rule stays silent about a softened no (“Sorry, but we cannot …”, “Unfortunately …”), about “the inconvenience” and “all the trouble”, about an apology that names what went wrong beside the stock words, about a repair of the talk (“sorry if I was unclear”), about a mistake that somebody owns (“mistakes were made on our side”), and about “any inconvenience” where nobody apologises for it (“to avoid any inconvenience”).",
    "It is a warning in `recommended`: teams agree that such an apology is none, but the words can stand for a real one, and only the writer knows what happened.",
  ].join("\n\n"),
  remedy: "Say sorry for what went wrong, by its name, without an “if” or a “but”.",
  messages: {
    condition: "“{actual}” makes the apology wait for an “if”; say sorry for what went wrong.",
    blame: "“{actual}” says sorry for the customer's part; say sorry for yours.",
    but: "“{actual}” takes the apology back; end it before the “but”.",
    passive: "“{actual}” leaves open whose mistake it was; say that it was yours.",
    stock: "“{actual}” would fit anything; name what went wrong.",
    replace: "Write “{plain}”.",
  },
  hasSuggestions: true,
  lexicon,
  check(reply, report, { hits }) {
    let reported = -1;
    for (const hit of hits as readonly Hit<EmptyEntry>[]) {
      const { sentence = -1 } = reply.tokens[hit.firstToken] ?? {};
      const range = sentence === reported ? undefined : emptied(hit, reply);
      if (!range) continue;
      reported = sentence;
      const { flaw } = hit.entry;
      const plain = remedies[flaw];
      report({
        messageId: flaw,
        range,
        suggestions: [
          {
            messageId: "replace",
            data: { plain },
            range: flaw === "stock" || flaw === "passive" ? range : (reply.sentences[sentence] ?? range),
            text: plain,
          },
        ],
      });
    }
  },
});

const remedies = {
  condition: "I am sorry that [what went wrong].",
  blame: "I am sorry that [what went wrong].",
  but: "I am sorry that [what went wrong].",
  passive: "we [what went wrong]",
  stock: "[what went wrong]",
} as const;

/** The words that empty an apology; nothing if they are quoted, or stand beside none. */
function emptied(hit: Hit<EmptyEntry>, reply: AnnotatedReply): Range | undefined {
  const { entry, start, end } = hit;
  const { flaw } = entry;
  const token = reply.tokens[hit.firstToken];
  if (!token || token.quoted) return undefined;
  if (flaw === "blame") return { start, end };
  if (flaw === "passive") return isOwned(reply) ? undefined : { start, end };
  if (flaw === "condition") return supposedIn(hit, reply);
  const apology = apologyNear({ sentence: token.sentence, start }, reply);
  if (!apology || (flaw === "stock" && isNamed(reply, apology.start, start))) return undefined;
  return {
    start: flaw === "but" && apology.sentence === token.sentence && apology.start < start ? apology.start : start,
    end,
  };
}

/** “Sorry if you feel”, to the verb: it may have happened or not. “Sorry if it takes a while” only warns. */
function supposedIn({ start, end, endToken }: Hit, { clauses, tokens }: AnnotatedReply): Range | undefined {
  const clause = clauses.find((item) => item.firstToken < endToken && endToken < item.endToken);
  if (!clause || tokens[endToken - 1]?.norm !== "if") return { start, end };
  const { verb, tense, perfect, modality } = clause;
  const seen = tokens.slice(endToken, endToken + 4).find(({ norm }) => perceiving.has(norm));
  if (tense !== "past" && !perfect && modality !== "may" && !seen) return undefined;
  return { start, end: seen?.end ?? (verb < endToken ? end : (tokens[verb]?.end ?? end)) };
}

const perceiving = new Set(
  "been feel feels think believe seem seems sound sounds appear appears come comes upset upsets hurt offend offended disappointed unhappy".split(
    " ",
  ),
);

/** Somebody owns the mistake elsewhere in the reply. */
function isOwned(reply: AnnotatedReply): boolean {
  return reply.acts("problem").some(({ causedBy, clause }) => {
    const { subject, passive } = reply.clauses[clause] ?? {};
    return causedBy === "company" && !passive && (subject === "i" || subject === "we" || subject === "team");
  });
}

/** The apology in the same sentence, or, for words that open a sentence, in the one before. */
function apologyNear({ sentence, start }: { sentence: number; start: number }, reply: AnnotatedReply) {
  const opens = reply.sentences[sentence]?.start === start;
  return reply
    .acts("apology")
    .findLast((act) => act.sentence === sentence || (opens && act.sentence === sentence - 1 && act.kind !== "repair"));
}

/** “Sorry for the delay and any inconvenience”: what went wrong has a name. */
function isNamed({ tokens }: AnnotatedReply, from: number, to: number): boolean {
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  const and = between.findIndex(({ norm }) => joints.has(norm));
  return between.slice(0, Math.max(and, 0)).some(({ norm }) => determiners.has(norm));
}

const joints = new Set(["and", "or", "plus", "&"]);
const determiners = new Set(["the", "our", "your", "my", "a", "an", "how", "we", "i", "being"]);
