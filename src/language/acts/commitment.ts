import type { AnnotatedText, Commitment, Party, Token } from "../../types.js";
import { isAnonymousCommitment } from "./anonymous.js";
import { asksForWords } from "./asking.js";
import { isAwaited } from "./commitment-awaited.js";
import { type CommitmentEntry, commitmentLexicons } from "./commitment-lexicon.js";
import { addLoose } from "./commitment-loose.js";
import { counts, type Reading } from "./commitment-reading.js";
import { timeOf } from "./commitment-time.js";
import { waitOf } from "./condition.js";
import { createGatherer } from "./finders.js";
import { momentsIn } from "./moments.js";
import { isPeople, partyNamed, partyOf } from "./party.js";
import type { Found } from "./phrases.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

/** A commitment, before it is known whether the talk waits for it. */
export type Told = Omit<Commitment, "brief"> & { brief: boolean };

const findPhrases = createGatherer<CommitmentEntry>(commitmentLexicons);

/** Find what the company says it will do for this customer, and when. */
export function findCommitments(text: AnnotatedText): Commitment[] {
  const kept = visible(readingsIn(text));
  const told: Told[] = [];
  for (let at = 0; at < kept.length; at++) {
    const commitment = toCommitment(text, kept[at] as Reading, kept[at + 1]);
    if (commitment) told.push(commitment);
  }
  addLoose(text, told);
  if (told.length === 0) return told;
  const moments = momentsIn(text);
  for (const commitment of told) commitment.brief = isBrief(text, commitment, moments);
  return told;
}

function readingsIn(text: AnnotatedText): Reading[] {
  const readings: Reading[] = [];
  for (const hit of findPhrases(text).sort(byPlace)) {
    const { clause } = hit;
    if (!clause) continue;
    const group = verbGroupAt(text, hit.firstToken, clause);
    if (counts(text, hit, group)) readings.push({ hit, group, clause });
  }
  return readings;
}

function byPlace(a: Found<CommitmentEntry>, b: Found<CommitmentEntry>): number {
  return a.firstToken - b.firstToken;
}

/** Leave out the readings that another of their sentence hides. */
function visible(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  return readings.filter((item, index) => {
    for (let at = index - 1; at >= 0 && readings[at]?.clause.sentence === item.clause.sentence; at--)
      if (hides(readings[at] as Reading, item, true)) return false;
    for (let at = index + 1; readings[at]?.clause.sentence === item.clause.sentence; at++)
      if (hides(readings[at] as Reading, item, false)) return false;
    return true;
  });
}

const inMoment = /^(?:in|within)\b.*\b(?:bit|moment|minute|second|sec)$/i;

/** “Give me a minute and I'll get back to you”, “in a moment”. */
function isBrief({ text }: AnnotatedText, { sentence, vague }: Told, moments: ReadonlySet<number>): boolean {
  return vague ? inMoment.test(text.slice(vague.start, vague.end)) : moments.has(sentence) || moments.has(sentence + 1);
}

/** Of two readings of the same words the first counts; words that only date an outcome yield to any other commitment. */
function hides(other: Reading, item: Reading, earlier: boolean): boolean {
  const { hit, clause } = item;
  if (earlier && other.hit.end > hit.start) return true;
  if (hit.entry.role !== "says") return false;
  const dates = hit.entry.timed !== undefined;
  const others = other.hit.entry.role !== "says" || (other.hit.entry.timed === undefined && dates);
  return (others && dates) || (earlier && other.hit.entry.role === "says" && other.clause === clause);
}

function toCommitment(text: AnnotatedText, reading: Reading, next: Reading | undefined): Told | undefined {
  const { hit, group, clause } = reading;
  const { entry } = hit;
  const sentence = (text.tokens[hit.firstToken] as Token).sentence;
  const wait = waitOf(text, clause);
  const time = timeOf(text, clause, next, wait);
  const dated = time.when === "specific" || time.when === "event";
  if (entry.timed === "else-nothing" && !dated) return undefined;
  // “Until it comes, …”: the time of something else.
  if (entry.timed && clause.condition === "is-condition" && time.when !== "specific") return undefined;
  const first = entry.role === "says" ? hit.firstToken : wholeWord(text, group.firstToken);
  const who = whoOf(text, hit, group);
  const conditional =
    wait === "customer" ||
    (wait === "case" && !isEither(text, sentence)) ||
    (time.when !== "specific" && asksForWords(text, clause.sentence - 1));
  return {
    type: "commitment",
    what: (entry.timed === "else-work" && !dated) || isToOthers(text, hit) ? "work" : entry.what,
    who,
    when: time.when,
    vague: time.vague,
    conditional,
    awaited: !conditional && isAwaited(text, reading, time, who),
    anonymous: who === "nobody" && isAnonymousCommitment(text, hit),
    start: Math.min((text.tokens[first] as Token).start, hit.start),
    end: hit.end,
    sentence,
    clause: clause.index,
    brief: false,
  };
}

/** The token that a word begins with: “we” of “we'll”. */
function wholeWord({ tokens }: AnnotatedText, at: number): number {
  return tokens[at]?.spaced === false && tokens[at - 1]?.kind === "word" ? at - 1 : at;
}

/** “If it is there, we …; otherwise we …”: one of the two will be. */
function isEither({ text, sentences }: AnnotatedText, sentence: number): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return /(?:[,;–—]|\b(?:and|or)) otherwise\b|\beither way\b/i.test(text.slice(start, end));
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
    if (norm === "your" && written.has(tokens[at + 1]?.norm ?? "") && passing.test((tokens[firstToken] as Token).norm))
      return true;
    if (norm === "you" || norm === "your" || norm === "," || norm === ";" || norm === ":") return false;
    if (norm !== "to" && norm !== "with") continue;
    const words = tokens.slice(at + 1, Math.min(at + 6, end)).map((token) => token.norm);
    if (/^(?:our|the|my|a|an|them|him|her|their|one)$/.test(words[0] ?? "")) return words.some(isPeople);
  }
  return false;
}

const passing = /^(?:send|share|forward|post|pass)/;
/** What the customer wrote, when it is passed on. */
const written = new Set(
  "comments comment feedback concerns concern complaint request details case suggestion suggestions message report photos photo query question questions idea ideas words note notes information".split(
    " ",
  ),
);

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
