import { defineRule } from "../../src/rule/define-rule.js";
import { actsWithin, clauseOf, isStated } from "../../src/rule/statement.js";
import { wordSet } from "../../src/rule/word-set.js";
import type { AnnotatedReply, Hit, Range } from "../../src/types.js";
import { type DeflectionEntry, lexicon } from "./lexicon.js";

/** Where the customer finds somebody. */
const ways = wordSet("button form link portal page website app counter desk chat");
/** “No need to call them”, “without asking the landlord”. */
const spared = wordSet("no not never without nor instead rather");
/** How many sentences a whole answer has at most: the one that sends the customer away, and one beside it. */
const whole = 2;

export default defineRule({
  id: "no-deflection",
  category: "ownership",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow passing the customer on or giving up",
  rationale:
    "A customer who hears “not my job” has asked for help and been shown the door; the problem is still theirs.",
  source: "The Five Big No No's of Customer Service: “I don't know” and “that's not my department”",
  details: [
    "Flagged are words that disown the matter (“that's not my department”, “above my pay grade”, “we are not responsible for”), give it up (“there is nothing I can do”, “I can't help you with that”, “out of my hands”, “we have no control over it”), stop at not knowing (“I don't know.”, “no idea”), and send the customer off (“you'll have to call them yourself”, “take it up with the courier”, and “please contact the seller” where that is the whole answer).",
    "The rule stays silent where the same or the next sentence goes on: “I don't know yet, but I will find out”, a colleague who takes over, the right team with a link, a number or an address, another way to what the customer wants. Questions, conditions and quotations are left alone too.",
    "It is a warning in `recommended`: nobody wants these words sent, but now and then they are followed up in a way that no linter can see.",
  ].join("\n\n"),
  remedy: "Say who will take care of it and how the customer gets there, or what you will find out and by when.",
  messages: {
    refuses: "“{actual}” leaves the customer alone with it; say who can help, and how to get there.",
    unknown: "“{actual}” stops at not knowing; say who will find out, and by when.",
    sends: "“{actual}” sends the customer off; name a working way to get there, or hand the case over.",
    away: "“{actual}” sends the customer off, and is the whole answer; name a working way, or hand the case over.",
  },
  lexicon: () => lexicon,
  check(reply, report, { hits }) {
    const found = (hits as readonly Hit<DeflectionEntry>[]).filter(
      (hit) => (isStated(hit, reply) || isFirm(hit, reply)) && !isHalf(hit, reply),
    );
    if (found.length === 0) return;
    const isReachable = hasWay(reply);
    const isWhole = !isReachable && isWholeAnswer(reply);
    let last = -1;
    for (const hit of found) {
      const { sentence } = hit;
      const { role } = hit.entry;
      if (sentence === last || (role === "away" || role === "sends" ? isOwn(hit, reply) : false)) continue;
      if ((role === "sends" && isReachable) || (role === "away" && !isWhole)) continue;
      if (goesOn(hit, found, reply)) continue;
      last = sentence;
      report({ messageId: role, range: { start: hit.start, end: hit.end } });
    }
  },
});

/** “If it got wet, that is the courier's problem”: the “if” leaves nothing open. */
function isFirm(hit: Hit<DeflectionEntry>, reply: AnnotatedReply): boolean {
  const clause = clauseOf(hit, reply);
  return (
    Boolean(hit.entry.firm) && !hit.mentioned && clause?.mood === "statement" && clause.condition === "has-condition"
  );
}

/** “We are not only responsible for it …”. */
function isHalf({ firstToken, endToken }: Hit, { tokens }: AnnotatedReply): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if (tokens[at]?.norm === "not" && tokens[at + 1]?.norm === "only") return true;
  return false;
}

/** “We'll sort this out with the bank”, “you asked me to call the landlord”: the customer is sent nowhere. */
function isOwn(hit: Hit, reply: AnnotatedReply): boolean {
  const { negated, subject } = clauseOf(hit, reply) ?? {};
  if (negated || subject === "i" || subject === "we" || subject === "team") return true;
  const { sentence } = hit;
  for (let at = Math.max(0, hit.firstToken - 4); at < hit.firstToken; at++) {
    const token = reply.tokens[at];
    if (token?.sentence === sentence && spared.has(token?.norm ?? "")) return true;
  }
  const [pronoun, to] = reply.tokens.slice(Math.max(0, hit.firstToken - 2), hit.firstToken);
  return to?.norm === "to" && (pronoun?.norm === "me" || pronoun?.norm === "us");
}

/** The same or the next sentence says how it goes on, and not with another deflection. */
function goesOn({ start, end, sentence }: Hit, found: readonly Hit[], reply: AnnotatedReply): boolean {
  const near = actsWithin(found, sentence, sentence + 1);
  const isNext = (act: Range) =>
    (act.end <= start || act.start >= end) && !near.some((hit) => hit.start < act.end && act.start < hit.end);
  return (
    actsWithin(reply.acts("pending"), sentence, sentence + 1).some((act) => act.state === "open" && isNext(act)) ||
    actsWithin(reply.acts("commitment"), sentence, sentence + 1).some(
      (act) => act.what === "follow-up" && isNext(act),
    ) ||
    actsWithin(reply.acts("alternative"), sentence, sentence + 1).some(isNext)
  );
}

/** A link, an address, a number or a slot for one, or a place on the screen. */
function hasWay(reply: AnnotatedReply): boolean {
  return (
    reply.acts("alternative").some(({ kind }) => kind === "address") ||
    reply.placeholders.some(({ name }) => /link|url|phone|tel\b|mail|contact|number|site|address/i.test(name)) ||
    reply.tokens.some(
      ({ norm, sentence }) =>
        ways.has(norm) && !/^(?:signoff|signature|quote)$/.test(reply.sentences[sentence]?.role ?? ""),
    )
  );
}

/** Nothing but thanks, regret and this. */
function isWholeAnswer(reply: AnnotatedReply): boolean {
  const courteous = new Set([...reply.acts("thanks"), ...reply.acts("apology")].map(({ sentence }) => sentence));
  return reply.body.filter(({ index }) => !courteous.has(index)).length <= whole;
}
