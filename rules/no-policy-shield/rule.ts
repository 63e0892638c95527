import { defineRule } from "../../src/rule/define-rule.js";
import { actsWithin, isStated } from "../../src/rule/statement.js";
import type { AnnotatedReply, Hit, Range } from "../../src/types.js";
import { lexicon, type PolicyEntry } from "./lexicon.js";

/** What a customer calls the rules whom they want to be told of. */
const rules = new Set(
  "policy policies rule rules terms conditions guideline guidelines regulation regulations procedure t&cs t&c".split(
    " ",
  ),
);

/** Sentences from which a reply is no short answer. */
const page = 20;

export default defineRule({
  id: "no-policy-shield",
  category: "ownership",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow hiding behind a policy",
  rationale: "A rule without its reason tells the customer that nobody thought about them, and that nobody will.",
  source: "The Five Big No No's of Customer Service: “it's our policy”",
  details: [
    "Flagged is a rule as the reason and the end of it: “it's our policy”, “as per our terms”, “company policy states”, “rules are rules”, “I'm not allowed to”, “the system won't let me”, “you agreed to the terms”, “no exceptions”, and, beside a refusal or as the whole answer, “see our terms” or “our policy is 30 days”.",
    "The rule stays silent where the same or the next sentence (or, for “that is our policy”, the sentence before) tells what the policy is good for (“because …”, “so that …”, “to protect …”) or what can be done instead, about the name of a document (the privacy policy, an insurance policy), about a rule that the company owns to have broken, and where the customer asked for the rules.",
    "It is a warning in `recommended`: teams agree that “it's our policy” is no answer, but a reason can be told in ways that no linter knows.",
  ].join("\n\n"),
  remedy: "Give the reason behind the rule, or say what the customer can have instead.",
  messages: {
    found: "“{actual}” gives a rule as the reason; say what it is good for, or what can be done instead.",
  },
  lexicon: () => lexicon,
  check(reply, report, { hits }) {
    const found = hits as readonly Hit<PolicyEntry>[];
    const shields = found.filter(({ entry }) => !/^(?:reason|purpose)$/.test(entry.role));
    if (shields.length === 0 || isAsked(reply)) return;
    const told = (role: "reason" | "purpose") =>
      new Set(found.filter(({ entry }) => entry.role === role).map(({ sentence }) => sentence));
    const reasons = told("reason");
    const purposes = told("purpose");
    let last = -1;
    for (const hit of shields) {
      const { sentence } = hit;
      if (sentence === last || !isStated(hit, reply) || !isReason(hit, sentence, reply)) continue;
      if ([sentence, sentence + 1].some((at) => reasons.has(at) || purposes.has(at))) continue;
      if ((pointsBack(hit, reply) && purposes.has(sentence - 1)) || goesOn(hit, sentence, reply)) continue;
      last = sentence;
      report({ messageId: "found", range: { start: hit.start, end: hit.end } });
    }
  },
});

/** The customer asked what the rules are. */
function isAsked({ customer }: AnnotatedReply): boolean {
  if (!customer) return false;
  const { tokens, sentences } = customer;
  return tokens.some(
    ({ norm, sentence }) => rules.has(norm) && tokens[(sentences[sentence]?.endToken ?? 0) - 1]?.norm.includes("?"),
  );
}

/** A document that is only named is one for a no, or for want of an answer; a rule that the company itself broke is none. */
function isReason({ entry, end }: Hit<PolicyEntry>, sentence: number, reply: AnnotatedReply): boolean {
  if (entry.role === "points") return reply.acts("refusal").length > 0 || isAlone(reply);
  if (entry.role !== "breach") return true;
  return !actsWithin(reply.clauses, sentence, sentence + 1).some(
    (clause) =>
      clause.start >= end && clause.tense === "past" && !clause.negated && /^(?:i|we|team)$/.test(clause.subject),
  );
}

/**
 * The reply says nothing else; a long one says more, and is not looked through. What a template answers, nobody knows: a
 * welcome may point to the rules.
 */
function isAlone(reply: AnnotatedReply): boolean {
  return reply.kind === "draft" && reply.sentences.length <= page && reply.body.length === 1;
}

/** “That is our policy”: what it is good for stands before it. */
function pointsBack({ firstToken }: Hit, { tokens }: AnnotatedReply): boolean {
  return /^(?:it|that|this|those|these)$/.test(tokens[firstToken]?.norm ?? "");
}

/** The same or the next sentence says what can be done instead. */
function goesOn({ entry, start, end }: Hit<PolicyEntry>, sentence: number, reply: AnnotatedReply): boolean {
  const isNext = (act: Range) => act.end > end && !(entry.role === "points" && act.start <= start);
  return (
    actsWithin(reply.acts("commitment"), sentence, sentence + 1).some(
      (act) => act.what === "follow-up" && isNext(act),
    ) || actsWithin(reply.acts("alternative"), sentence, sentence + 1).some(isNext)
  );
}
