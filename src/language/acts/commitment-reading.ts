import type { AnnotatedText, Clause, Token } from "../../types.js";
import type { CommitmentEntry } from "./commitment-lexicon.js";
import { isNegatedAt } from "./negation.js";
import { isAnimate } from "./party.js";
import type { Found } from "./phrases.js";
import type { VerbGroup } from "./verb-group.js";

/** Words that may commit the company, and how they stand in their clause. */
export interface Reading {
  readonly hit: Found<CommitmentEntry>;
  readonly group: VerbGroup;
  readonly clause: Clause;
}

/** Tell whether the clause around the words makes them a commitment. */
export function counts(text: AnnotatedText, hit: Found<CommitmentEntry>, group: VerbGroup): boolean {
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
  const end = clause?.endToken ?? endToken;
  for (let at = clause?.firstToken ?? firstToken; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "now" || norm === "already" || norm === "automatically") return true;
  }
  return false;
}

const sensed = new Set("seen read heard had got gotten found learnt noticed received realised realized".split(" "));

/** “As you will have seen”: supposed of the past, unless it is said by when. */
function isPresumed({ tokens }: AnnotatedText, { clause, firstToken, endToken }: Found<CommitmentEntry>): boolean {
  const from = tokens[firstToken - 1]?.norm === "have" ? firstToken - 1 : firstToken;
  const end = clause?.endToken ?? endToken;
  if (from >= end || (tokens[from] as Token).norm !== "have") return false;
  if (from + 1 >= end || !sensed.has((tokens[from + 1] as Token).norm)) return false;
  for (let at = from + 2; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "by" || norm === "within") return false;
  }
  return true;
}

function isSaid(text: AnnotatedText, { clause, firstToken, endToken }: Found<CommitmentEntry>): boolean {
  if (!clause) return false;
  const { tokens } = text;
  for (let at = firstToken; at < endToken; at++) if (linking.has((tokens[at] as Token).norm)) return false;
  const { norm: opening } = tokens[firstToken] as Token;
  const dated = dating.has(opening) || (opening === "expect" && firstToken === clause.firstToken);
  if ((clause.tense === "past" && !dated) || clause.mood === "question") return false;
  if (isNegatedAt(text, firstToken)) return false;
  if (
    clause.subject === "you" &&
    (clause.modality === "must" || clause.modality === "should" || clause.modality === "may")
  )
    return false;
  if ((clause.subject === "we" || clause.subject === "i") && /^(?:keep|look|watch)/.test(opening)) return false;
  return clause.mood !== "order" || awaiting.has(tokens[clause.verb]?.norm ?? "");
}

const linking = new Set("and i we who which that".split(" "));
const dating = new Set("eta estimate estimated timeline timeframe deadline".split(" "));
/** What the customer is told to do until then. */
const awaiting = new Set("allow expect look watch keep follow check track see monitor subscribe wait give".split(" "));

function canExpect({ tokens }: AnnotatedText, { firstToken }: Found<CommitmentEntry>): boolean {
  return /^expect/.test((tokens[firstToken] as Token).norm) && tokens[firstToken - 1]?.norm === "can";
}
