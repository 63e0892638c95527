import type { AnnotatedText, Clause, Commitment, TimeExpression } from "../../types.js";
import type { Reading } from "./commitment-reading.js";
import { clausesOf, type Wait } from "./condition.js";

/** When a commitment is kept, as far as it says so. */
export type CommitmentTime = Pick<Commitment, "when" | "vague">;

/** When it will be: the times from the clause's start to the next commitment, else the event that it waits for. */
export function timeOf(text: AnnotatedText, clause: Clause, next: Reading | undefined, wait: Wait): CommitmentTime {
  const clauses = clausesOf(text, clause.sentence);
  const end = next && next.clause !== clause ? next.clause.start : text.text.length;
  const leading = clauses.filter((other) => other.index < clause.index && other.condition === "is-condition");
  const times: TimeExpression[] = [
    ...clause.times,
    ...clauses.filter((other) => other.index > clause.index).flatMap((other) => other.times),
  ].filter((time) => time.start < end);
  times.push(...leading.flatMap((other) => other.times));
  const vague = times.find(({ kind }) => kind === "vague");
  if (times.some(({ kind }) => kind === "specific")) return { when: "specific", vague: undefined };
  if (vague) return { when: "vague", vague: { start: vague.start, end: vague.end } };
  const event = wait === "event" || times.some(({ kind }) => kind === "event");
  return { when: event ? "event" : "none", vague: undefined };
}
