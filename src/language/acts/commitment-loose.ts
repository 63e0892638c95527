import type { AnnotatedText, Clause, TimeExpression, Token } from "../../types.js";
import { asksForWords } from "./asking.js";
import type { Told } from "./commitment.js";
import { isHoped, opensAll } from "./commitment-awaited.js";
import { clausesOf, waitOf } from "./condition.js";
import { isPeople } from "./party.js";

/** What the company is at, in a clause that says how long it may take. */
const underWay =
  /^(?:working|getting|arranging|sorting|fixing|sending|following|pushing|trying|striving|endeavouring|endeavoring|aiming|expecting|hoping)$/;

/**
 * Add to the commitments of a text those that no phrase tells. “We will reopen it as soon as we can”: beside a vague
 * time, whatever the company will do is a commitment, save in sentences that have one.
 */
export function addLoose(text: AnnotatedText, told: Told[]): void {
  const { clauses } = text;
  let read: Set<number> | undefined;
  for (let at = 0; at < clauses.length; at++) {
    const holder = clauses[at] as Clause;
    const vague = vagueIn(holder);
    if (!vague || holder.subject === "you" || holder.mood !== "statement") continue;
    read ??= new Set(told.map(({ sentence }) => sentence));
    if (read.has(holder.sentence)) continue;
    const loose = looseIn(text, holder, vague);
    if (!loose) continue;
    read.add(holder.sentence);
    told.push(loose);
  }
}

function looseIn(text: AnnotatedText, holder: Clause, vague: TimeExpression): Told | undefined {
  const clause = clausesOf(text, holder.sentence).find((other) => isAhead(text, other));
  if (
    !clause ||
    !(holder === clause || hangsOn(text, holder)) ||
    leadsToYou(text, clause, vague) ||
    isHoped(text, clause.sentence)
  )
    return undefined;
  const { start, end } = text.tokens[clause.verb] as Token;
  const wait = waitOf(text, clause);
  const conditional = wait === "customer" || wait === "case" || asksForWords(text, clause.sentence - 1);
  return {
    type: "commitment",
    what: "work",
    who: "company",
    when: "vague",
    vague: { start: vague.start, end: vague.end },
    conditional,
    awaited: !conditional,
    anonymous: false,
    start,
    end,
    sentence: clause.sentence,
    clause: clause.index,
    brief: false,
  };
}

/** “As soon as we can”, “so that it is there soon”: part of what another clause says. */
function hangsOn({ tokens }: AnnotatedText, { condition, firstToken }: Clause): boolean {
  return condition === "is-condition" || /^(?:so|to|that)$/.test((tokens[firstToken] as Token).norm);
}

function vagueIn({ times }: Clause): TimeExpression | undefined {
  if (times.length === 0 || times.some(({ kind }) => kind === "specific")) return undefined;
  return times.find(({ kind }) => kind === "vague");
}

function isAhead(text: AnnotatedText, clause: Clause): boolean {
  const { tokens } = text;
  const { subject, modality, progressive, negated, mood, condition, verb } = clause;
  if (subject !== "i" && subject !== "we" && subject !== "team" && !isSomeone(clause)) return false;
  if (verb < 0 || negated || opensAll(text, verb) || mood !== "statement" || condition === "is-condition") return false;
  return modality === "will" || (progressive && underWay.test((tokens[verb] as Token).norm));
}

/** “Someone from reception”, “our plumber”. */
function isSomeone({ subjectText }: Clause): boolean {
  return (
    /^(?:someone|somebody|one of our)\b/i.test(subjectText) ||
    (/^(?:our|my)\b/i.test(subjectText) && subjectText.toLowerCase().split(" ").some(isPeople))
  );
}

/** “We will need you to reply soon”: the customer is the one to do it. */
function leadsToYou({ tokens }: AnnotatedText, { verb }: Clause, { start }: TimeExpression): boolean {
  for (let at = verb; (tokens[at]?.start ?? start) < start; at++)
    if (tokens[at]?.norm === "you" && tokens[at + 1]?.norm === "to") return true;
  return false;
}
