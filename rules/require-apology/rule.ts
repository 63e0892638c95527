import { defineRule } from "../../src/rule/define-rule.js";
import { isLaterPart } from "../../src/rule/later-part.js";
import { clauseOf } from "../../src/rule/statement.js";
import type { AnnotatedReply, AnnotatedText, Complaint, Evidence, Hit, Range } from "../../src/types.js";
import { outside } from "./lexicon.js";

type Place = Omit<Evidence, "text">;

/** Weight of evidence from which a customer's message is a complaint. */
const complaining = 2;
/** What failures weigh together at most: however many they are, telling of them is calm. */
const calm = 1;
/** How many of the customer's words a finding cites at most. */
const told = 3;

export default defineRule({
  id: "require-apology",
  category: "ownership",
  level: "error",
  presets: ["recommended"],
  summary: "Require an apology when something went wrong on the company's side",
  rationale:
    "A customer who was let down listens for one word first. Without it, even a good answer reads as if nothing had happened.",
  source:
    "Happy Customer Service Week!, tip 8: say sorry when something goes wrong; Service Recovery: apologise and take responsibility",
  details: [
    "Flagged is a reply without an apology, when the reply itself states a fault of the company's (a wrong charge, an outage, a known bug, an order that left late), or when the customer's message complains of a problem on the company's side: with blame, frustration, harm, or for the second time. The finding points at the sentence that states the fault, else at the first sentence.",
    "Sorry, apologise, apologies, regret and forgive us are an apology, “sorry to hear” and stock words too. A condition (“sorry if …”), a softened no (“sorry, but we cannot …”), a repair of the talk (“sorry, could you repeat that?”) and the apology of somebody else are none; nor are “unfortunately” and “I'm afraid”.",
    "The rule stays silent about a reply that only asks, sells, informs or thanks; about a calm question or a call for help, praise, a price, a policy or a missing feature that the customer dislikes, and what the customer or somebody else caused (“my bank blocked my card”); about the answer of a volunteer to such a message; about conditions (“if the battery dies”); when an earlier message of the company in the same conversation has apologised; and about the later part of a reply that is split over several posts.",
    "It is an error in `recommended`: teams agree that a fault of their own calls for an apology, and where a message can be read as a calm question the rule says nothing.",
  ].join("\n\n"),
  remedy: "Say sorry for what went wrong, and name it.",
  messages: {
    fault: "This states a fault of the company's, and the reply has no apology; say sorry for it.",
    complaint: "The customer complains of a problem, and the reply has no apology; say sorry before you go on.",
    add: "Begin with an apology that names what went wrong.",
  },
  hasSuggestions: true,
  lexicon: () => outside,
  check(reply, report, { hits }) {
    if (isLaterPart(reply)) return "not-applicable";
    const fault = reply.acts("problem").find(({ causedBy }) => causedBy === "company");
    const complaint = fault ? [] : complaintOf(reply, hits);
    if (!fault && complaint.length === 0) return "not-applicable";
    if (isApologetic(reply)) return;
    const range = fault ? (reply.sentences[fault.sentence] ?? fault) : openingOf(reply);
    const evidence: Place[] = fault
      ? [{ in: "reply", start: fault.start, end: fault.end }]
      : complaint.slice(0, told).map(({ start, end }) => ({ in: "customer", start, end }));
    report({
      messageId: fault ? "fault" : "complaint",
      range: { start: range.start, end: range.end },
      evidence,
      suggestions: [
        {
          messageId: "add",
          range: { start: range.start, end: range.start },
          text: "I'm sorry about [what went wrong]. ",
        },
      ],
    });
  },
});

/** The reply, or an earlier message of the company, says sorry, or has a slot for it. */
function isApologetic(reply: AnnotatedReply): boolean {
  return (
    apologises(reply) ||
    reply.placeholders.some(({ name }) => /apolog|sorry/i.test(name)) ||
    reply.earlier.some(apologises)
  );
}

const apologises = (text: AnnotatedText): boolean =>
  text.acts("apology").some(({ kind }) => kind === "own" || kind === "sympathy");

/** The words that make the customer's message a complaint to this company; none if it is a calm one. */
function complaintOf(reply: AnnotatedReply, hits: readonly Hit[]): readonly Complaint[] {
  const { customer, channel } = reply;
  const acts = customer?.acts("complaint") ?? [];
  if (!customer || acts.length === 0) return [];
  const failures = weigh(acts.filter(({ kind }) => kind === "failure"));
  const weight = weigh(acts) - Math.max(0, failures - calm);
  if (channel !== "public") return weight >= complaining ? acts : [];
  const addressed = [customer, reply].some(({ tokens }) =>
    tokens.some(({ mask, norm }) => mask === "mention" || norm === "@"),
  );
  if (isVolunteer(reply, hits)) return [];
  if (!addressed && !isCompany(reply)) {
    const strong = acts.filter(({ kind }) => kind === "frustration" || kind === "blame");
    return weigh(strong) >= complaining ? acts : [];
  }
  // A review speaks to nobody, and one that only states a failure complains; a post to somebody asks for help.
  const asks = addressed || customer.text.trimEnd().endsWith("?");
  const failed = !asks && acts.some(({ kind }) => kind !== "repeated");
  return weight + (failed ? 1 : 0) >= complaining ? acts : [];
}

const weigh = (acts: readonly Complaint[]): number => acts.reduce((sum, { weight }) => sum + weight, 0);

/** Volunteers of a forum do not speak for the company. */
function isCompany({ tokens }: AnnotatedReply): boolean {
  return tokens.some(({ norm }) => norm === "we" || norm === "our" || norm === "us");
}

function isVolunteer(reply: AnnotatedReply, said: readonly Hit[]): boolean {
  return said.some((hit) => {
    const clause = clauseOf(hit, reply);
    return clause?.subject === "i" || (clause?.firstToken === 0 && clause.subject !== "you");
  });
}

/** The first sentence, past a greeting. */
function openingOf({ sentences, text }: AnnotatedReply): Range {
  return sentences.find(({ role }) => role !== "greeting") ?? sentences[0] ?? { start: 0, end: text.length };
}
