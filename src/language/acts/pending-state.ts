import type { AnnotatedText, Clause, PendingWork, Token } from "../../types.js";
import { negators } from "../words.js";
import { asksAnywhere, asksAround } from "./asking.js";
import { waitOf } from "./condition.js";
import { isAnimate, isPeople } from "./party.js";
import type { PendingEntry } from "./pending-lexicon.js";
import type { Found } from "./phrases.js";
import type { VerbGroup } from "./verb-group.js";

/** Tell whether a verb of working or handing on leaves work open; undefined where it says nothing of the kind. */
export function stateOfVerb(
  text: AnnotatedText,
  hit: Found<PendingEntry>,
  group: VerbGroup,
): PendingWork["state"] | undefined {
  const { aspect, negated, subject, passive } = group;
  const { clause, entry, firstToken } = hit;
  if (negated || aspect === "offer" || aspect === "likely" || aspect === "none" || subject === "you") return undefined;
  if (clause?.mood === "question" && aspect !== "present") return undefined;
  if (group.let && asksAnywhere(text)) return undefined;
  if (aspect === "duty" && !isDue(text, hit)) return undefined;
  if (!passive && subject === "it" && !isAnimate(clause) && !hasPeople(text, group)) return undefined;
  if (entry.kind === "hand") {
    if (aspect === "state" && (!passive || isWished(text, firstToken))) return undefined;
    return "open";
  }
  if (aspect === "present" && group.been && clause && isGivenUp(text, clause)) return "closed";
  if (aspect === "state" || (passive && clause && opensMeanwhile(text, clause))) return undefined;
  return aspect === "past" ? "closed" : "open";
}

/** “…, and staff there are searching”: people right before the verb, whatever the clause's first subject is. */
export function hasPeople({ tokens }: AnnotatedText, { firstToken }: VerbGroup): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 4); at--) {
    const { norm, kind } = tokens[at] as Token;
    if (kind !== "word" || norm === "and" || norm === "that") return false;
    if (isPeople(norm)) return true;
  }
  return false;
}

/** “I've been looking for it, but …”. */
function isGivenUp({ clauses, tokens }: AnnotatedText, { index, sentence }: Clause): boolean {
  const next = clauses[index + 1];
  return next?.sentence === sentence && tokens[next.firstToken]?.norm === "but";
}

/** “While the roof is being repaired”. */
function opensMeanwhile({ tokens }: AnnotatedText, { firstToken }: Clause): boolean {
  const { norm } = tokens[firstToken] as Token;
  return norm === "while" || norm === "whilst";
}

/** What those who decide do. */
const weighed = new Set(
  "assessed reviewed examined investigated analysed analyzed evaluated considered looked".split(" "),
);
const ofCase =
  /^(?:it|this|that)$|^(?:your|the|this|that|these|those)\b.*\b(?:claim|case|request|damage|complaint|application|appeal|dispute|photos?|pictures?|reports?|matter|evidence|fault|defect|wall|loss|refund)\b/i;

/** A must of this case, not of the house: “must first be approved”, “need to speak with our lab”. */
function isDue({ tokens }: AnnotatedText, { clause, firstToken, endToken, entry }: Found<PendingEntry>): boolean {
  if (entry.to === "addressee" || entry.to === "people") return true;
  if (clause?.passive && weighed.has((tokens[firstToken] as Token).norm) && ofCase.test(clause.subjectText))
    return true;
  return has(tokens, clause?.firstToken ?? firstToken, clause?.endToken ?? endToken, pressing);
}
const pressing = new Set("first still now hand manually today tomorrow".split(" "));

function has(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** “I want to be sure it is raised”. */
function isWished({ tokens, sentences }: AnnotatedText, at: number): boolean {
  const first = sentences[(tokens[at] as Token).sentence]?.firstToken ?? at;
  return has(tokens, first, at, wishing);
}
const wishing = new Set("would 'd can could happy glad sure ensure want".split(" "));

/** The company or people whom it works with, and nothing of the customer's. */
function isWorked(clause: Clause): boolean {
  return clause.subject === "i" || clause.subject === "we" || clause.subject === "team" || isAnimate(clause);
}

/** Tell whether words like “under review” are said of something that is open now. */
export function stateOf(
  text: AnnotatedText,
  { clause, entry, firstToken }: Found<PendingEntry>,
): PendingWork["state"] | undefined {
  if (clause?.mood !== "statement") return undefined;
  const { tokens } = text;
  if (entry.by && !isWorked(clause)) return undefined;
  for (let at = Math.max(clause.firstToken, firstToken - 5); at < firstToken; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "no" || norm === "was" || norm === "were" || norm === "whatever") return undefined;
    if (negators.has(norm) && tokens[at + 1]?.norm !== "yet") return undefined;
  }
  return clause.modality === "none" || clause.modality === "must" || clause.modality === "will" ? "open" : undefined;
}

/** The work waits for the customer, or for something that may never be; what is already going on waits for nothing. */
export function isConditional(text: AnnotatedText, clause: Clause, { aspect }: VerbGroup): boolean {
  if (clause.condition === "is-condition") return waitOf(text, clause) !== "event" || asksAround(text, clause.sentence);
  if (aspect !== "future" && aspect !== "duty") return false;
  const wait = waitOf(text, clause);
  return wait === "customer" || wait === "case" || asksAround(text, clause.sentence);
}
