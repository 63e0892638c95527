import { defineRule } from "../../src/rule/define-rule.js";
import { openingOf } from "../../src/rule/opening.js";
import type { AnnotatedReply, AnnotatedText, Evidence, Hit, Range } from "../../src/types.js";
import { type RegretEntry, regrets } from "./lexicon.js";

type Place = Omit<Evidence, "text">;

/** Weight of what the customer tells from which there is a problem, though the reply says nothing of one. */
const plain = 2;
/** How many of the customer's words a finding cites at most. */
const told = 3;

export default defineRule({
  id: "require-next-step",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require a solution or a next step in an e-mail reply to a problem",
  rationale: "Kind words alone leave the customer where they were: with the problem, and with nothing to wait for.",
  source: "Service Recovery: fix the problem; Happy Customer Service Week!, tip 10: follow up",
  details: [
    "Flagged is an e-mail reply to a problem that neither solves it nor says what happens next: it regrets, understands, thanks, praises the house or quotes a policy, and takes its leave. There is a problem if the customer's message tells of one, or if the reply states one. The finding points at the sentence that names the problem, else at the apology, else at the first sentence.",
    "A solution is a remedy (a refund, a new part, a repair, a correction), a list of steps, a link, or what the customer wanted to know. A next step is a promise, a task in the hands of a colleague, a date, a hand-over, another way, or a question to the customer. Why it went wrong is an answer only to a customer who asks.",
    "The rule stays silent about everything that might be an answer: one sentence that is more than a courtesy is enough. A clear no is an answer as well; whether something should be offered in its place is for `require-alternative`. It does not apply to chat and public replies, where the talk goes on.",
    "It is a warning in `strict`: some messages want no more than to be heard, and only a reader can tell.",
  ].join("\n\n"),
  remedy: "Say what you have done about the problem, or who does what next, and by when.",
  messages: {
    missing:
      "There is a problem, and the reply neither solves it nor says what happens next; say what you have done, or who does what by when.",
    add: "Say what happens next.",
  },
  hasSuggestions: true,
  lexicon: () => regrets,
  check(reply, report, { hits }) {
    const problem = reply.channel === "email" ? problemOf(reply, hits) : [];
    if (problem.length === 0) return "not-applicable";
    if (goesOn(reply) || answers(reply)) return;
    const stated = problem.find((place) => place.in === "reply");
    const range = (stated && reply.sentences.find(({ end }) => stated.start < end)) ?? openingOf(reply);
    if (!range) return;
    const { start, end } = range;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: problem.slice(0, told),
      suggestions: [
        { messageId: "add", range: { start: end, end }, text: " [Who] will [do what] by [when], and let you know." },
      ],
    });
  },
});

/** The words that tell of a problem: the reply's, or those of a customer who is in trouble. */
function problemOf(reply: AnnotatedReply, hits: readonly Hit[]): readonly Place[] {
  const { customer } = reply;
  const stated = reply.acts("problem").filter(({ causedBy }) => causedBy !== "customer");
  const regretted = regretsIn(reply, hits as readonly Hit<RegretEntry>[]);
  const isPraised = hits.some(({ entry }) => (entry as RegretEntry).of === "praise");
  const troubles = customer && !isPraised ? troublesOf(customer) : [];
  const weight = troubles.reduce((sum, trouble) => sum + trouble.weight, 0);
  const isHeard = regretted.length > 0 && (weight > 0 || !customer || !isAnother(customer));
  if (weight < plain && !isHeard) return placesIn("reply", stated);
  return [...placesIn("reply", [...stated, ...regretted]), ...placesIn("customer", troubles)];
}

const placesIn = (where: Place["in"], ranges: readonly Range[]): Place[] =>
  ranges.map(({ start, end }) => ({ in: where, start, end }));

/** Words of regret, save for those about what is no problem: “sorry to see you go”. */
function regretsIn(reply: AnnotatedReply, hits: readonly Hit<RegretEntry>[]): readonly Range[] {
  const sorry = reply.acts("apology").filter(({ kind }) => kind === "own" || kind === "sympathy");
  if (hits.length === 0) return sorry;
  const nothing = new Set(hits.filter(({ entry }) => entry.of === "nothing").map(({ sentence }) => sentence));
  return [...sorry, ...hits.filter(({ entry, mentioned }) => entry.of === "problem" && !mentioned)].filter(
    ({ sentence }) => !nothing.has(sentence),
  );
}

/** The customer is troubled by something else: by a price, a policy or a grief. */
const isAnother = (customer: AnnotatedText): boolean => customer.acts("concern").length > 0;

/** What went wrong for a customer; a dislike, or a feeling alone, is no problem. */
function troublesOf(customer: AnnotatedText) {
  const concerns = customer.acts("concern").filter(({ kind }) => kind === "problem");
  return concerns.length > 0 ? concerns : customer.acts("complaint");
}

/** Something follows: a promise, open work, a way to go on, a no, or a question to the customer. */
function goesOn(reply: AnnotatedReply): boolean {
  return (
    reply.acts("commitment").some(({ what, conditional }) => what !== "work" || !conditional) ||
    reply.acts("pending").length > 0 ||
    reply.acts("request").length > 0 ||
    refuses(reply) ||
    reply.clauses.some(({ mood, sentence }) => mood === "question" && !isFurther(reply, sentence))
  );
}

/** A no is an answer, unless it is told again: “sorry to hear that your claim was refused”. */
function refuses(reply: AnnotatedReply): boolean {
  const heard = new Set(reply.acts("apology").flatMap(({ kind, sentence }) => (kind === "sympathy" ? [sentence] : [])));
  return reply.acts("refusal").some(({ sentence }) => !heard.has(sentence));
}

/** “Anything else?”, and nothing before it in its sentence. */
function isFurther({ sentences, tokens }: AnnotatedReply, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const words = tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  const any = words.findIndex((word) => indefinite.test(word));
  return any >= 0 && further.has(words[any + 1] ?? "") && !words.slice(0, any).includes(",");
}

const indefinite = /^(?:any|anything|something|what)$/;
const further = new Set(["else", "other", "further", "more"]);

/** The reply says something that may be what the customer needs; a reason only if they ask for it. */
function answers(reply: AnnotatedReply): boolean {
  return reply.acts("resolution").some(({ kind }) => kind !== "reason" || (reply.customer && asks(reply.customer)));
}

/** What a customer begins with who asks for help, or for a time, and not for a reason. */
const helping = new Set(["can", "could", "will", "would", "please", "when", "how"]);
const asking = new Set(["where", "what", "why", "which", "who"]);
const reasons = new Set(["why", "reason", "reasons", "explain", "explanation", "cause", "happened"]);

/** The customer wants to know something. */
function asks({ clauses, tokens, sentences }: AnnotatedText): boolean {
  return (
    tokens.some(({ norm }) => reasons.has(norm)) ||
    sentences.some(({ firstToken }) => asking.has(tokens[firstToken]?.norm ?? "")) ||
    clauses.some(({ mood, firstToken }) => mood === "question" && !helping.has(tokens[firstToken]?.norm ?? ""))
  );
}
