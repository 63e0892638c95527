import type { AnnotatedText, Clause, Commitment, Party, TimeExpression, Token } from "../../types.js";
import { type CommitmentEntry, commitmentLexicons } from "./commitment-lexicon.js";
import { asksForWords, clausesOf, type Wait, waitOf } from "./condition.js";
import { createFinders } from "./finders.js";
import { isNegatedAt } from "./negation.js";
import { isAnimate, isPeople, partyNamed, partyOf } from "./party.js";
import type { Found } from "./phrases.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

const findPhrases = createFinders<CommitmentEntry>(commitmentLexicons);

/** Find what the company says it will do for this customer, and when. */
export function findCommitments(text: AnnotatedText): Commitment[] {
  const read = findPhrases(text)
    .flat()
    .sort((a, b) => a.firstToken - b.firstToken)
    .flatMap((hit): Read[] => {
      const group = verbGroupAt(text, hit.firstToken, hit.clause);
      return hit.clause && counts(text, hit, group) ? [{ hit, group, clause: hit.clause }] : [];
    });
  const kept = read.filter((item, index) => {
    for (let at = index - 1; at >= 0 && read[at]?.clause.sentence === item.clause.sentence; at--)
      if (hides(read[at] as Read, item, true)) return false;
    for (let at = index + 1; at < read.length && read[at]?.clause.sentence === item.clause.sentence; at++)
      if (hides(read[at] as Read, item, false)) return false;
    return true;
  });
  return kept.flatMap((item, index) => toCommitment(text, item, kept[index + 1]));
}

interface Read {
  readonly hit: Found<CommitmentEntry>;
  readonly group: VerbGroup;
  readonly clause: Clause;
}

/** Of two readings of the same words the first counts; words that only date an outcome yield to any other commitment. */
function hides(other: Read, item: Read, earlier: boolean): boolean {
  const { hit, clause } = item;
  if (earlier && other.hit.end > hit.start) return true;
  if (hit.entry.role !== "says") return false;
  const dates = hit.entry.timed !== undefined;
  const others = other.hit.entry.role !== "says" || (other.hit.entry.timed === undefined && dates);
  return (others && dates) || (earlier && other.hit.entry.role === "says" && other.clause === clause);
}

function toCommitment(text: AnnotatedText, { hit, group, clause }: Read, next: Read | undefined): Commitment[] {
  const { entry } = hit;
  const sentence = (text.tokens[hit.firstToken] as Token).sentence;
  const wait = waitOf(text, clause);
  const when = timeOf(text, clause, next, wait);
  const dated = when === "specific" || when === "event";
  if (entry.timed === "else-nothing" && !dated) return [];
  // “Until it comes, …”: the time of something else.
  if (entry.timed && clause.condition === "is-condition" && when !== "specific") return [];
  const first = entry.role === "says" ? hit : (text.tokens[group.firstToken] as Token);
  return [
    {
      type: "commitment",
      what: (entry.timed === "else-work" && !dated) || isToOthers(text, hit) ? "work" : entry.what,
      who: whoOf(text, hit, group),
      when,
      conditional:
        wait === "customer" ||
        (wait === "case" && !isEither(text, sentence)) ||
        (when !== "specific" && asksForWords(text, clause.sentence - 1)),
      start: Math.min(first.start, hit.start),
      end: hit.end,
      sentence,
      clause: clause.index,
    },
  ];
}

/** “If it is there, we …; otherwise we …”: one of the two will be. */
function isEither({ text, sentences }: AnnotatedText, sentence: number): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return /(?:[,;–—]|\b(?:and|or)) otherwise\b|\beither way\b/i.test(text.slice(start, end));
}

/** Tell whether the clause around the words makes them a commitment. */
function counts(text: AnnotatedText, hit: Found<CommitmentEntry>, group: VerbGroup): boolean {
  const { entry, clause } = hit;
  const { aspect, negated, subject } = group;
  if (entry.role === "says") return isSaid(text, hit);
  if (negated || /^(?:no|nothing|none|nobody)\b/i.test(clause?.subjectText ?? "")) return false;
  const ahead = (aspect === "future" || aspect === "likely") && !group.vague && !group.been;
  switch (entry.role) {
    case "does":
      if (subject === "you" || (subject === "it" && !isAnimate(clause)) || (group.let && entry.what !== "follow-up"))
        return false;
      if (group.able) return entry.what === "follow-up";
      return ahead || (aspect === "present" && entry.what === "outcome" && (subject === "i" || subject === "we"));
    case "gets":
      if (subject !== "you" || isThere(text, hit) || isPresumed(text, hit)) return false;
      return ahead || (aspect === "offer" && canExpect(text, hit));
    case "comes":
      if (subject === "you" || subject === "i" || subject === "we" || isThere(text, hit)) return false;
      return ahead || (aspect === "present" && entry.timed === "else-nothing" && clause?.mood === "statement");
  }
}

/** “You should see it now”: it is there already. */
function isThere({ tokens }: AnnotatedText, { clause, firstToken, endToken }: Found<CommitmentEntry>): boolean {
  return tokens
    .slice(clause?.firstToken ?? firstToken, clause?.endToken ?? endToken)
    .some(({ norm }) => norm === "now" || norm === "already" || norm === "automatically");
}

const sensed = new Set("seen read heard had got gotten found learnt noticed received realised realized".split(" "));

/** “As you will have seen”: supposed of the past, unless it is said by when. */
function isPresumed({ tokens }: AnnotatedText, { clause, firstToken, endToken }: Found<CommitmentEntry>): boolean {
  const from = tokens[firstToken - 1]?.norm === "have" ? firstToken - 1 : firstToken;
  const words = tokens.slice(from, clause?.endToken ?? endToken).map(({ norm }) => norm);
  return words[0] === "have" && sensed.has(words[1] ?? "") && !words.includes("by") && !words.includes("within");
}

function isSaid(text: AnnotatedText, { clause, firstToken, endToken }: Found<CommitmentEntry>): boolean {
  if (!clause) return false;
  const words = text.tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  const dated =
    /^(?:eta|estimated?|timeline|timeframe|deadline)$/.test(words[0] ?? "") ||
    (words[0] === "expect" && firstToken === clause.firstToken);
  if (words.some((word) => /^(?:and|i|we|who|which|that)$/.test(word))) return false;
  if ((clause.tense === "past" && !dated) || clause.mood === "question") return false;
  if (isNegatedAt(text, firstToken)) return false;
  if (
    clause.subject === "you" &&
    (clause.modality === "must" || clause.modality === "should" || clause.modality === "may")
  )
    return false;
  const { norm } = text.tokens[clause.verb] ?? { norm: "" };
  if (/^(?:keep|look|watch)/.test(words[0] ?? "") && (clause.subject === "we" || clause.subject === "i")) return false;
  return (
    clause.mood !== "order" ||
    /^(?:allow|expect|look|watch|keep|follow|check|track|see|monitor|subscribe|wait|give)$/.test(norm)
  );
}

function canExpect({ tokens }: AnnotatedText, { firstToken }: Found<CommitmentEntry>): boolean {
  return /^expect/.test((tokens[firstToken] as Token).norm) && tokens[firstToken - 1]?.norm === "can";
}

/** “We'll get back to the supplier”, “send the meter to our lab”: a word, or a thing, for somebody else. */
function isToOthers(
  { tokens }: AnnotatedText,
  { entry, firstToken, endToken, clause }: Found<CommitmentEntry>,
): boolean {
  if (entry.role !== "does") return false;
  const end = clause?.endToken ?? endToken;
  for (let at = firstToken + 1; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "you" || norm === "your" || /^[,;:]$/.test(norm)) return false;
    if (norm !== "to" && norm !== "with") continue;
    const words = tokens.slice(at + 1, Math.min(at + 6, end)).map((token) => token.norm);
    if (/^(?:our|the|my|a|an|them|him|her|their|one)$/.test(words[0] ?? "")) return words.some(isPeople);
  }
  return false;
}

/** When it will be: the times from the clause's start to the next commitment, else the event that it waits for. */
function timeOf(text: AnnotatedText, clause: Clause, next: Read | undefined, wait: Wait): Commitment["when"] {
  const clauses = clausesOf(text, clause.sentence);
  const end = next && next.clause !== clause ? next.clause.start : text.text.length;
  const leading = clauses.filter((other) => other.index < clause.index && other.condition === "is-condition");
  const times: TimeExpression[] = [
    ...clause.times,
    ...clauses.filter((other) => other.index > clause.index).flatMap((other) => other.times),
  ].filter((time) => time.start < end);
  times.push(...leading.flatMap((other) => other.times));
  if (times.some(({ kind }) => kind === "specific")) return "specific";
  if (times.some(({ kind }) => kind === "vague")) return "vague";
  if (times.some(({ kind }) => kind === "event")) return "event";
  return wait === "event" ? "event" : "none";
}

function whoOf(
  text: AnnotatedText,
  { clause, entry, firstToken, endToken }: Found<CommitmentEntry>,
  group: VerbGroup,
): Party {
  const { tokens } = text;
  if (entry.role === "does")
    return partyOf(text, clause, group.subject === "none" ? (clause?.subject ?? "none") : group.subject);
  const end = clause?.endToken ?? endToken;
  for (let at = firstToken; at < end; at++) {
    const { norm, start } = tokens[at] as Token;
    if (norm === "my" || norm === "our") return "company";
    if (norm !== "from" && norm !== "by") continue;
    const after = tokens[at + 1]?.start ?? start;
    if (clause?.times.some((time) => time.start <= after && after < time.end)) continue;
    const party = partyNamed(text, at + 1, Math.min(at + 6, end));
    if (party !== "nobody") return party;
  }
  return "nobody";
}
