import type { AnnotatedText, Clause, Token } from "../../types.js";
import { isGiving, isStep } from "./asking.js";
import { firstClauseOf, holds, wordOf } from "./clause-words.js";

/**
 * What a clause waits for. `customer`: a step of theirs; `case`: something that may or may not be; `event`: something
 * that will be (“once the lab has answered”).
 */
export type Wait = "nothing" | "customer" | "case" | "event";

const openings = new Set(
  "if unless once when whenever until till provided providing should as after before in".split(" "),
);
const doubtful = new Set("if unless whenever provided providing should in".split(" "));
/** After these, “if” and “when” say what is asked, not what is waited for. */
export const asking: ReadonlySet<string> = new Set(
  "check checking see seeing find out ask asked asking know determine verify establish clarify learn decide confirm confirming sure investigate investigating whether look looking understand tell discover consider reviewing review".split(
    " ",
  ),
);
const delivered = new Set("receive received get got have hear heard".split(" "));
const again = new Set(
  "persist persists continue continues happen happens occur occurs return returns fail fails reappear reappears recur recurs remain remains again".split(
    " ",
  ),
);
/** Beside these, an “if” or “when” says more than what is asked. */
const needing = new Set("need needs require question questions".split(" "));
const yours = new Set(["you", "your"]);

/** Tell what the clause of an act waits for: by the conditions and requests of its sentence. */
export function waitOf(text: AnnotatedText, clause: Clause | undefined): Wait {
  if (!clause) return "nothing";
  let wait: Wait = isInCase(text, clause) ? "case" : "nothing";
  const { clauses } = text;
  for (let at = firstClauseOf(clauses, clause.sentence); clauses[at]?.sentence === clause.sentence; at++) {
    const other = clauses[at] as Clause;
    const found =
      other.condition === "is-condition" ? conditionOf(text, other, clause) : requestOf(text, other, clause);
    if (found === "customer") return found;
    if (found === "case" || wait === "nothing") wait = found;
  }
  return wait;
}

/** The clauses of one sentence. */
export function clausesOf({ clauses }: AnnotatedText, sentence: number): readonly Clause[] {
  const first = firstClauseOf(clauses, sentence);
  let end = first;
  while (clauses[end]?.sentence === sentence) end++;
  return clauses.slice(first, end);
}

function conditionOf({ tokens }: AnnotatedText, condition: Clause, of: Clause): Wait {
  const opening = wordOf(tokens, condition, openings) ?? "";
  if (condition.index === of.index) return opening === "if" || opening === "unless" ? "case" : "event";
  if (
    condition.index > of.index &&
    (opening === "if" || opening === "when") &&
    isAsked(tokens, condition, of) &&
    !holds(tokens, condition, needing)
  )
    // “… know when it is back”: told when it is.
    return opening === "when" && condition.tense !== "past" ? "event" : "nothing";
  // “… to see if we can”: the “if” asks; “if you haven't already”: it changes nothing.
  if (opening === "if" && (follows(tokens, condition.firstToken, asking) || holds(tokens, condition, done)))
    return "nothing";
  if (condition.subject === "you") return "customer";
  if (holds(tokens, condition, delivered) && (holds(tokens, condition, yours) || asksBack(tokens, condition)))
    return "customer";
  if (doubtful.has(opening)) return holds(tokens, condition, again) ? "customer" : "case";
  // “As soon as I can”, said of one promise, dates no other.
  return condition.times.some(({ kind }) => kind === "vague") ? "nothing" : "event";
}

/** One of these stands right before a token, or one word before that. */
function follows(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return words.has(tokens[at - 1]?.norm ?? "") || words.has(tokens[at - 2]?.norm ?? "");
}

/** “Once we have this information”: what the customer was asked for. */
function asksBack(tokens: readonly Token[], { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if (pointing.has((tokens[at] as Token).norm) && data.has((tokens[at + 1] as Token).norm)) return true;
  return false;
}
const pointing = new Set(["this", "that", "these", "those"]);
const data = new Set("info information detail details photo photos document documents".split(" "));
const done = new Set(["already"]);

/** “You will get an e-mail in case we need more.” */
function isInCase({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if ((tokens[at] as Token).norm === "in" && tokens[at + 1]?.norm === "case") return true;
  return false;
}

function isAsked(tokens: readonly Token[], condition: Clause, of: Clause): boolean {
  for (let at = condition.firstToken - 1; at >= of.firstToken; at--)
    if (asking.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** “Send us the receipt and we will …”: a request before the clause in its sentence. */
function requestOf(text: AnnotatedText, other: Clause, of: Clause): Wait {
  const free = other.subject === "you" && other.modality === "can";
  if (other.index === of.index || !(free || isStep(text.tokens, other))) return "nothing";
  if (free) return other.index < of.index && isGiving(text.tokens, other) ? "customer" : "nothing";
  return other.index < of.index || isGiving(text.tokens, other) ? "customer" : "nothing";
}
