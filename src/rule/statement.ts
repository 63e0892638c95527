import type { AnnotatedReply, AnnotatedText, Clause, Hit } from "../types.js";

/** The clause that a phrase begins in. */
export function clauseOf({ firstToken }: Hit, { clauses }: AnnotatedText): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle] as Clause).firstToken <= firstToken) low = middle;
    else high = middle - 1;
  }
  const clause = clauses[low];
  return clause && clause.firstToken <= firstToken && firstToken < clause.endToken ? clause : undefined;
}

/** Tell whether the reply itself states a phrase: in no name, question, heading or quotation, and under no “if”. */
export function isStated(hit: Hit, reply: AnnotatedReply): boolean {
  if (hit.mentioned || /^(?:heading|quote)$/.test(reply.sentences[hit.sentence]?.role ?? "")) return false;
  const clause = clauseOf(hit, reply);
  if (!clause) return true;
  if (clause.mood === "question" || clause.condition === "is-condition") return false;
  return clause.condition === "none" || !isUnderIf(clause, reply);
}

function isUnderIf({ index, sentence }: Clause, { clauses, tokens }: AnnotatedReply): boolean {
  let first = index;
  while (clauses[first - 1]?.sentence === sentence) first--;
  for (let at = first; clauses[at]?.sentence === sentence; at++) {
    const { condition, firstToken } = clauses[at] as Clause;
    if (condition === "is-condition" && tokens[firstToken]?.norm === "if") return true;
  }
  return false;
}

/** The acts of some sentences of a reply, from one to another; acts come in their order. */
export function actsWithin<A extends { readonly sentence: number }>(acts: readonly A[], from: number, to: number): A[] {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle] as A).sentence < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < acts.length && (acts[end] as A).sentence <= to) end++;
  return acts.slice(low, end);
}
