import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Commitment, SuggestionReport } from "../../src/types.js";

export default defineRule({
  id: "require-deadline",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require a time for what the company says it will do",
  rationale: "“Soon” leaves the customer to guess how long to wait, and when to ask again.",
  source:
    "Customer Service: Developing The Good Habit: be on time; Happy Customer Service Week!, tip 10: follow through",
  details: [
    "Flagged is what the company says it will do for this customer, come back to them above all, with a time that binds nobody (soon, shortly, as soon as possible, in due course, when I know more), or with none. The finding points at the vague words, else at the words of the commitment; each commitment has one.",
    "A date, a weekday, a clock time, a duration, a placeholder for one, and an event with a name (“once the part is in stock”, “when the fix is out”, “on your next bill”) are a time. One that is given for the outcome serves “we'll keep you posted” beside it.",
    "The rule stays silent about what is done within the reply or at once (“I'll send it now”, “the steps below”), offers, questions, conditions, notices to everybody (“the pool will open again soon”), what follows a step of the customer's (“send us the form, and we'll reply shortly”), what somebody outside the company will do, how things work in general, and, in a chat, what the agent looks up before the next turn (“let me check”; “I'll find out why it failed” takes longer).",
    "It is a warning, and in `strict`: not every team can give a time with each reply, and a wrong one is worse than none.",
  ].join("\n\n"),
  remedy: "Say by when: a day, a date, a time of day or a duration.",
  messages: {
    vague: "“{actual}” tells the customer no time; say by when.",
    missing: "“{actual}” comes without a time; say by when.",
    replace: "Give a day in its place.",
    add: "Give a day.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const commitments = reply.acts("commitment");
    if (commitments.length === 0) return "not-applicable";
    const awaited = commitments.filter((commitment) => commitment.awaited);
    const due = awaited.length > 0 ? awaited.filter(dueIn(reply)) : awaited;
    if (due.length === 0) return;
    const isServed = servedBy(commitments, reply);
    const told = new Set<string>();
    const dim = new Set(commitments.filter(({ vague }) => vague).map(({ sentence }) => sentence));
    for (const commitment of due) {
      const { vague, what, start, end, sentence } = commitment;
      if (isServed(commitment)) continue;
      // “We'll check and call you soon” is one wait.
      if (!vague && what === "work" && dim.has(sentence)) continue;
      if (told.has(vague ? `${sentence}, ${vague.start}` : `${sentence}`)) continue;
      told.add(`${sentence}`).add(`${sentence}, ${vague?.start}`);
      report({
        messageId: vague ? "vague" : "missing",
        range: vague ?? { start, end },
        evidence: [{ in: "reply", start, end }],
        suggestions: suggestionsFor(commitment, reply),
      });
    }
  },
});

/** What the company does on the way to the answer has to have a time only where it is the open work of the reply. */
function dueIn(reply: AnnotatedReply): (commitment: Commitment) => boolean {
  const live = reply.channel === "chat";
  const open = reply.acts("pending").filter(({ state, brief }) => state === "open" && !(live && brief));
  const clauses = new Set(open.map(({ clause }) => clause));
  return ({ what, who, when, vague, clause, brief }) => {
    if (brief && live) return false;
    // “You'll get your money back”: without open work it tells how a thing is done.
    if (what === "outcome" && who === "nobody" && when === "none" && open.length === 0) return false;
    if (vague || what !== "work") return when === "vague" || when === "none";
    return when === "none" && clauses.has(clause);
  };
}

/** A time that is given for the outcome, or for another word to the customer, serves others too. */
function servedBy(commitments: readonly Commitment[], reply: AnnotatedReply): (commitment: Commitment) => boolean {
  const dated = commitments.filter(
    ({ when, what, conditional }) => (when === "specific" || when === "event") && what !== "work" && !conditional,
  );
  const followed = dated.some(({ what }) => what === "follow-up");
  const sentences = new Set(dated.map(({ sentence }) => sentence));
  const isPaying = ({ sentence }: Commitment) => {
    const { start = 0, end = 0 } = reply.sentences[sentence] ?? {};
    return payable.test(reply.text.slice(start, end));
  };
  return ({ sentence, vague, what, start, end }) => {
    // “We'll refund you as soon as we can”: the day of a delivery is none for the money.
    if (vague && what === "outcome" && money.test(reply.text.slice(start, end))) return dated.some(isPaying);
    if (!vague || what !== "follow-up") return dated.length > 0;
    return followed || sentences.has(sentence) || sentences.has(sentence + 1);
  };
}

const money = /\b(?:refund|reimburs|repay|compensat|pay)/i;
/** What a time may be said of where it is the time of the money. */
const payable =
  /\b(?:refund|reimburs|repa|compensat|pa(?:y|id)|credit|money|amount|funds?|sum|transfer|bank|accounts?\b|card\b|cheque|it\b|this\b|that\b|everything\b|all\b|both\b)/i;

function suggestionsFor(commitment: Commitment, { text, tokens, clauses }: AnnotatedReply): SuggestionReport[] {
  const { vague, start, end } = commitment;
  // “We will shortly send …”: a day has no place between the two.
  if (vague && /\b(?:will|shall)\s$/i.test(text.slice(start, vague.start))) return [];
  if (vague) return [{ messageId: "replace", text: "by [day]" }];
  const { firstToken = 0, endToken = 0 } = clauses[commitment.clause] ?? {};
  const last = tokens.slice(firstToken, endToken).findLast(({ kind }) => kind === "word" || kind === "mask");
  const at = Math.max(last?.end ?? end, end);
  const posted = /\bkeep/i.test(text.slice(start, end));
  return [
    {
      messageId: "add",
      range: { start: at, end: at },
      text: posted ? " and write to you by [day]" : " by [day]",
    },
  ];
}
