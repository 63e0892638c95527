import type { Token } from "../../types.js";
import { beForms, doForms, haveForms, modals, negators, WordClass } from "../words.js";

/** The form in which a verb stands. */
export type VerbForm = "base" | "ing" | "done";

/**
 * How the words before a verb place it. `future`: still to be done; `duty`: must be done; `likely`: should be;
 * `present`: being done; `past`: done; `state`: a passive of the present (“is assigned”); `offer`: only possible or
 * wished for; `none`: a gerund, an infinitive, a habit.
 */
export type Aspect = "future" | "duty" | "likely" | "present" | "past" | "state" | "offer" | "none";

/** What a word before a verb says of it, as bits. */
export enum Mark {
  Auxiliary = 1 << 0,
  /** Any form of “be”, or of “have”. */
  Be = 1 << 1,
  Have = 1 << 2,
  Wished = 1 << 3,
  Ahead = 1 << 4,
  Will = 1 << 5,
  Must = 1 << 6,
  Should = 1 << 7,
  To = 1 << 8,
  Let = 1 << 9,
  Able = 1 << 10,
  /** These forms themselves. */
  BareBe = 1 << 11,
  BareHave = 1 << 12,
  Was = 1 << 13,
  Been = 1 << 14,
  Being = 1 << 15,
  Ongoing = 1 << 16,
  Nowadays = 1 << 17,
  Tried = 1 << 18,
  Negator = 1 << 19,
}

const marks = new Map<string, number>();
const mark = (bit: Mark, words: Iterable<string>) => {
  for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
};
const words = (list: string) => list.split(" ");
mark(Mark.Auxiliary, [...modals.keys(), ...beForms, ...haveForms, ...doForms, "let"]);
mark(Mark.Be, beForms);
mark(Mark.Have, haveForms);
mark(Mark.Wished, words("can could would may might 'd able happy glad like love want wants wish pleased available"));
mark(Mark.Ahead, words("will shall let gonna"));
mark(Mark.Will, ["will"]);
mark(Mark.Must, ["must"]);
mark(Mark.Should, ["should"]);
mark(Mark.To, ["to"]);
mark(Mark.Let, ["let"]);
mark(Mark.Able, ["able"]);
mark(Mark.BareBe, ["be"]);
mark(Mark.BareHave, ["have"]);
mark(Mark.Was, ["was", "were"]);
mark(Mark.Been, ["been"]);
mark(Mark.Being, ["being"]);
mark(Mark.Ongoing, words("start started starting begin began begun continue continuing continues keep"));
mark(Mark.Nowadays, words("currently now still already presently"));
mark(Mark.Tried, words("try trying hope hoping"));
mark(Mark.Negator, negators);

/** What the words before a verb say of it together, as bits of {@link Mark}. */
export function marksOf(chain: readonly string[]): number {
  let found = 0;
  for (let at = 0; at < chain.length; at++) found |= marks.get(chain[at] as string) ?? 0;
  return found;
}

/** Verbs and the like after which “to” points ahead. */
export const leading: ReadonlySet<string> = new Set(
  words(
    "going about trying try hoping hope planning plan aiming aim intend intending need needs needing continue continuing proceed start promise sure required",
  ),
);
const dutiful = new Set(["need", "needs", "required"]);
/** Base and participle in one. */
const sameForms = new Set(words("put let read run set come become"));
const nounsInIng = new Set(words("bring ring ping thing"));

/** The form of a verb after words of these marks: “put” is a participle after “have”. */
export function formOf({ norm, classes }: Token, marked: number): VerbForm {
  if (norm.endsWith("ing") && !nounsInIng.has(norm)) return "ing";
  if (sameForms.has(norm)) return (marked & (Mark.Have | Mark.Be)) !== 0 ? "done" : "base";
  if ((classes & (WordClass.Participle | WordClass.PastForm)) !== 0 || norm === "spoken") return "done";
  return norm.endsWith("ed") && /[a-z]{2}ed$/.test(norm) ? "done" : "base";
}

/** Tell how the words before a verb place it; undefined where that hangs on what else stands around it. */
export function aspectOf(chain: readonly string[], marked: number, form: VerbForm): Aspect | undefined {
  if (chain.length === 0) return undefined;
  if ((marked & Mark.Wished) !== 0) return "offer";
  const was = (marked & Mark.Was) !== 0;
  if (form === "ing" && was) return "past";
  if (form === "done" && (marked & Mark.Being) !== 0) return was ? "past" : "present";
  const ahead = aheadOf(chain, marked, form);
  if (ahead) return ahead;
  if (form === "base") return "none";
  if (form === "ing") return (marked & (Mark.Be | Mark.Ongoing)) !== 0 ? "present" : undefined;
  if (was || (marked & (Mark.Been | Mark.Have)) !== 0) return "past";
  return (marked & Mark.Be) !== 0 ? "state" : undefined;
}

/** “will”, “going to”, “need to”: what lies ahead, if the words before a verb say so. */
function aheadOf(chain: readonly string[], marked: number, form: VerbForm): "future" | "duty" | "likely" | undefined {
  if ((marked & Mark.Must) !== 0) return "duty";
  const to = (marked & Mark.To) !== 0 ? chain.lastIndexOf("to") : -1;
  const before = to > 0 ? (chain[to - 1] as string) : "";
  if (to > 0 && (haveForms.has(before) || dutiful.has(before))) return "duty";
  if (form === "ing") {
    const last = chain.at(-1);
    if (last === "need" || last === "needs") return "duty";
  }
  if ((marked & Mark.Ahead) !== 0) return "future";
  // “You should have received it.”
  if ((marked & Mark.Should) !== 0)
    return form === "done" && (marked & Mark.BareHave) !== 0 && (marked & Mark.BareBe) === 0 ? undefined : "likely";
  return to > 0 && (leading.has(before) || before === "am" || before === "are" || before === "is")
    ? "future"
    : undefined;
}
