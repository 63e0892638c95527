import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Clause, Contact, Resolution, Token } from "../../src/types.js";

export default defineRule({
  id: "require-check-in",
  category: "ownership",
  level: "warn",
  presets: ["strict"],
  summary: "Require a word on whether it works for the customer where an e-mail reply says that a problem is solved",
  rationale:
    "What looks solved from the desk may not be solved at the customer's; a reply that does not ask leaves them to start again.",
  source: "Service Recovery: follow through; the customer is always right, tip 1",
  details: [
    "Flagged is an e-mail reply which says that a problem is solved (the fault is repaired, the bug is gone, the line is back, everything works again) and does not ask the customer to confirm it, to try it, or to come back if it is not. The finding points at that sentence.",
    "Enough is any question, anything that the customer is asked or free to try, any way to come back that is named before the sign-off, or a promise to look after it (“I will ring you on Friday to hear whether it holds”). A survey is not.",
    "The rule stays silent about refunds, replacements and news, for they can be right and yet not the end of the problem; about what is only hoped for, not finished, or told by the customer (“glad that it works again”); and about account words like “unlocked” in a reply that speaks of no trouble. It does not apply to chat and public replies, where the customer can answer at once.",
    "It is a warning in `strict`: many teams ask by a separate message once the case is closed.",
  ].join("\n\n"),
  remedy: "Ask the customer to try it, to confirm that it is solved, or to come back if it is not.",
  messages: {
    missing:
      "“{actual}” says that the problem is solved, and nothing asks whether it is for the customer; ask them to try it, or to come back if it is not.",
    add: "Ask the customer to try it and to come back if it is not right.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const solved = reply.channel === "email" && reply.acts("resolution").find(({ kind }) => kind === "solved");
    if (!solved) return "not-applicable";
    if (isCheckedIn(reply, solved)) return;
    const { start, end } = reply.sentences[solved.sentence] ?? solved;
    report({
      messageId: "missing",
      range: { start, end },
      evidence: [{ in: "reply", start: solved.start, end: solved.end }],
      suggestions: [
        {
          messageId: "add",
          range: { start: end, end },
          text: " Please try it, and reply to this e-mail if anything is still not right.",
        },
      ],
    });
  },
});

/** The customer is asked or free to see for themselves or to come back, or the company goes on looking after it. */
function isCheckedIn(reply: AnnotatedReply, solved: Resolution): boolean {
  const signOff = reply.sentences.findLastIndex(({ role }) => role === "signoff");
  const end = signOff > 0 ? signOff : reply.sentences.length;
  return (
    reply.acts("contact").some((contact) => contact.sentence < end && !isOwnWord(contact, reply, solved)) ||
    reply.acts("pending").some(({ state }) => state === "open") ||
    reply.acts("commitment").some(({ what }) => what === "follow-up") ||
    reply.clauses.some((clause) => isTried(clause, reply, solved) || isLookedAfter(clause, reply, solved))
  );
}

/** “We can confirm that the fault is repaired”, “you could not see your list”: nobody is to come back. */
function isOwnWord({ sentence, clause }: Contact, { clauses }: AnnotatedReply, solved: Resolution): boolean {
  const { subject, negated, mood } = clauses[clause] ?? {};
  if (negated && mood === "statement") return true;
  return sentence === solved.sentence && /^(?:i|we|team)$/.test(subject ?? "");
}

const idle = new Set("accept note rest be bear have keep know enjoy forgive excuse stay feel".split(" "));
const survey = new Set("rate rating survey review stars recommend score".split(" "));

/** “Please try it again”, “you can log in now”, “does it work?”; not “how did we do?”, nor steps before the solution. */
function isTried(clause: Clause, { tokens, sentences }: AnnotatedReply, solved: Resolution): boolean {
  const { mood, subject, modality, firstToken, endToken, verb, sentence } = clause;
  if (sentence < solved.sentence && sentences[sentence]?.role !== "body") return false;
  const asks =
    mood === "question" || (mood === "order" && !idle.has(tokens[verb]?.norm ?? "") && !isFarewell(clause, tokens));
  if (!asks && !(subject === "you" && (modality === "can" || modality === "may"))) return false;
  const words = tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  return (
    !words.some((word) => survey.has(word)) && !(mood === "question" && words[0] === "how" && words.includes("we"))
  );
}

/** “See you at the desk!” */
const isFarewell = ({ verb }: Clause, tokens: readonly Token[]): boolean =>
  tokens[verb]?.norm === "see" && tokens[verb + 1]?.norm === "you";

/** “We will watch the line until Friday”, “I have booked a test call”. */
function isLookedAfter({ subject, modality, sentence, verb }: Clause, { tokens }: AnnotatedReply, solved: Resolution) {
  if (sentence < solved.sentence || !/^(?:i|we|team)$/.test(subject)) return false;
  return modality === "will" || /^(?:booked|scheduled|arranged|planned)$/.test(tokens[verb]?.norm ?? "");
}
