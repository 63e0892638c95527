import type { AnnotatedText, Clause, Commitment, TimeExpression } from "../../types.js";
import type { Reading } from "./commitment-reading.js";
import type { Wait } from "./condition.js";

/** When a commitment is kept, as far as it says so. */
export type CommitmentTime = Pick<Commitment, "when" | "vague">;

/** When it will be: the times from the clause's start to the next commitment, else the event that it waits for. */
export function timeOf(text: AnnotatedText, clause: Clause, next: Reading | undefined, wait: Wait): CommitmentTime {
  const { clauses } = text;
  const { sentence, index } = clause;
  const end = next && next.clause !== clause ? next.clause.start : text.text.length;
  const times: TimeExpression[] = [];
  for (let at = index; clauses[at]?.sentence === sentence; at++)
    for (const time of (clauses[at] as Clause).times) if (time.start < end) times.push(time);
  let first = index;
  while (clauses[first - 1]?.sentence === sentence) first--;
  for (let at = first; at < index; at++) {
    const leading = clauses[at] as Clause;
    if (leading.condition === "is-condition") times.push(...leading.times);
  }
  const vague = times.find(({ kind }) => kind === "vague");
  if (times.some(({ kind }) => kind === "specific")) return { when: "specific", vague: undefined };
  if (vague) return { when: "vague", vague: { start: vague.start, end: vague.end } };
  const event = wait === "event" || times.some(({ kind }) => kind === "event");
  return { when: event ? "event" : "none", vague: undefined };
}
