import type { Person } from "../../types.js";
import { beForms, haveForms, participles, pastForms, wordSet } from "../words.js";

/** The form in which a verb stands. */
export type VerbForm = "base" | "ing" | "done";

/**
 * How the words before a verb place it. `future`: still to be done; `duty`: must be done; `likely`: should be;
 * `present`: being done; `past`: done; `state`: a passive of the present (“is assigned”); `offer`: only possible or
 * wished for; `none`: a gerund, an infinitive, a habit.
 */
export type Aspect = "future" | "duty" | "likely" | "present" | "past" | "state" | "offer" | "none";

/** Verbs and the like after which “to” points ahead. */
export const leading = wordSet(
  "going about trying try hoping hope planning plan aiming aim intend intending need needs needing continue continuing proceed start promise sure required",
);
const wished = wordSet("can could would may might 'd able happy glad like love want wants wish pleased available");
const ongoing = wordSet("start started starting begin began begun continue continuing continues keep");
const nowadays = wordSet("currently now still already presently");
/** Base and participle in one. */
const sameForms = wordSet("put let read run set come become");

/** The form of a verb after the words before it: “put” is a participle after “have”. */
export function formOf(norm: string, chain: readonly string[]): VerbForm {
  if (norm.endsWith("ing") && !/^(?:bring|ring|ping|thing)$/.test(norm)) return "ing";
  if (sameForms.has(norm)) return chain.some((word) => haveForms.has(word) || beForms.has(word)) ? "done" : "base";
  const done = participles.has(norm) || pastForms.has(norm) || /[a-z]{2}ed$/.test(norm) || norm === "spoken";
  return done ? "done" : "base";
}

/** What stands around a verb. */
export interface VerbContext {
  /** The words of its group before it. */
  readonly chain: readonly string[];
  readonly form: VerbForm;
  /** Who its own subject is, if it has one. */
  readonly owned: Person | undefined;
  /** Nothing but marks stands before its group. */
  readonly opens: boolean;
  /** It is the main verb of a clause whose subject works for the company. */
  readonly ofTeam: boolean;
  /** The whole clause hangs on it, as in “Looking into it now.” */
  readonly alone: boolean;
  /** “While we …”. */
  readonly meanwhile: boolean;
}

/** Tell how the words before a verb place it. */
export function aspectOf({ chain, form, owned, opens, ofTeam, alone, meanwhile }: VerbContext): Aspect {
  const has = (...words: string[]) => words.some((word) => chain.includes(word));
  if (chain.some((word) => wished.has(word))) return "offer";
  const ahead = aheadOf(chain, form);
  if (form === "base") return ahead ?? (chain.length === 0 && meanwhile ? "present" : "none");
  if (form === "ing") {
    if (has("was", "were")) return "past";
    if (ahead) return ahead;
    if (chain.some((word) => beForms.has(word) || ongoing.has(word))) return "present";
    return opens && (alone || chain.some((word) => nowadays.has(word))) ? "present" : "none";
  }
  if (has("being")) return has("was", "were") ? "past" : "present";
  if (ahead) return ahead;
  if (has("been", "was", "were") || chain.some((word) => haveForms.has(word))) return "past";
  if (chain.some((word) => beForms.has(word))) return "state";
  return owned === "i" || owned === "we" || owned === "they" || ofTeam || opens ? "past" : "none";
}

/** “will”, “going to”, “need to”: what lies ahead, if the words before a verb say so. */
function aheadOf(chain: readonly string[], form: VerbForm): "future" | "duty" | "likely" | undefined {
  if (chain.includes("must")) return "duty";
  const to = chain.lastIndexOf("to");
  const before = chain[to - 1] ?? "";
  const duty =
    (to > 0 && (haveForms.has(before) || /^(?:need|needs|required)$/.test(before))) ||
    (form === "ing" && /^needs?$/.test(chain.at(-1) ?? ""));
  if (duty) return "duty";
  if (chain.some((word) => word === "will" || word === "shall" || word === "let" || word === "gonna")) return "future";
  // “You should have received it.”
  if (chain.includes("should"))
    return form === "done" && chain.includes("have") && !chain.includes("be") ? undefined : "likely";
  return to > 0 && (leading.has(before) || /^(?:am|are|is)$/.test(before)) ? "future" : undefined;
}
