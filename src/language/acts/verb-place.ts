import type { Clause, Person, Token } from "../../types.js";
import { wordSet } from "../words.js";
import type { Aspect, VerbForm } from "./verb-aspect.js";

/** What stands around a verb whose aspect the words before it leave open. */
export interface VerbPlace {
  readonly verb: number;
  readonly form: VerbForm;
  /** First token of its group, and of its sentence. */
  readonly from: number;
  readonly first: number;
  /** Token that would be its own subject. */
  readonly subject: number;
  /** Who that is, if it is a pronoun. */
  readonly owned: Person | undefined;
  readonly clause: Clause | undefined;
  /** “Now” or the like stands in its group. */
  readonly nowadays: boolean;
  /** Its group is the verb alone. */
  readonly bare: boolean;
}

/** Tell how what stands around a verb places it. */
export function aspectAround(tokens: readonly Token[], place: VerbPlace): Aspect {
  const { form, from, first, clause, owned } = place;
  switch (form) {
    case "base":
      return isMeanwhile(tokens, place.subject) ? "present" : "none";
    case "ing":
      return (place.nowadays || (place.bare && isAlone(tokens, clause))) && isOpening(tokens, from, first)
        ? "present"
        : "none";
    case "done":
      return owned === "i" ||
        owned === "we" ||
        owned === "they" ||
        (clause?.verb === place.verb && clause.subject === "team") ||
        isOpening(tokens, from, first)
        ? "past"
        : "none";
  }
}

/** “while we look into it”. */
function isMeanwhile(tokens: readonly Token[], subject: number): boolean {
  const who = tokens[subject]?.norm;
  if (who !== "i" && who !== "we") return false;
  const norm = tokens[subject - 1]?.norm;
  if (norm === "while" || norm === "whilst") return true;
  const before = tokens[subject - 2];
  return norm === "as" && before?.kind === "word" && before.norm !== "soon";
}

const present = wordSet("now currently moment already it this that");

/** “Looking into it now”: a clause without a subject or another verb, said of this case. */
function isAlone(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (clause?.subject !== "none" || clause.verb >= 0) return false;
  for (let at = clause.firstToken; at < clause.endToken; at++) if (present.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** Nothing but marks before the group in its sentence. */
function isOpening(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from - 1; at >= first; at--) if ((tokens[at] as Token).kind === "word") return false;
  return true;
}
