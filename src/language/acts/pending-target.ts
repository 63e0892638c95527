import type { AnnotatedText, Clause, Token } from "../../types.js";
import { wordSet } from "../words.js";
import { isOutsider, isPeople } from "./party.js";
import { files, type PendingEntry, tasks } from "./pending-lexicon.js";
import type { Found } from "./phrases.js";
import type { VerbGroup } from "./verb-group.js";

type Target = PendingEntry["to"] & string;

/** Tell whether those are named to whom the work goes, or from whom it comes, if the entry asks for such. */
export function isAddressed(text: AnnotatedText, hit: Found<PendingEntry>): boolean {
  const whom = hit.entry.to;
  return (whom !== "addressee" && whom !== "source") || isNamed(text, hit, whom);
}

/** Tell whether those are named who do the work, or what is opened for it, if the entry asks for such. */
export function hasTarget(text: AnnotatedText, hit: Found<PendingEntry>, clause: Clause, group: VerbGroup): boolean {
  const whom = hit.entry.to;
  if (!whom || whom === "addressee" || whom === "source") return true;
  return group.passive ? isTold(clause, whom) : isNamed(text, hit, whom);
}

/** How far after the words those are named to whom the work goes, or what is opened for it, in tokens. */
const reach = { people: 6, outsiders: 6, addressee: 16, source: 10, file: 6, task: 6 };

const names = {
  people: isPeople,
  addressee: isPeople,
  source: isPeople,
  outsiders: isOutsider,
  file: (norm: string) => files.has(norm),
  task: isPeople,
};
/** The words after which they are named. */
const leading: { readonly [whom in Target]?: ReadonlySet<string> } = {
  addressee: new Set(["to", "with", "onto"]),
  source: new Set(["from"]),
};
const pronouns = new Set(["them", "him", "her"]);
const carriers = wordSet("courier couriers carrier carriers driver drivers post posts host hosts");
/** After these, somebody else is named. */
const ends = new Set([";", "–", "—", ":", "("]);
const slotOfPeople = /team|dep|name|agent|group/i;

function isNamed({ tokens, sentences }: AnnotatedText, hit: Found<PendingEntry>, whom: Target): boolean {
  const sentence = (tokens[hit.firstToken] as Token).sentence;
  const end = Math.min(sentences[sentence]?.endToken ?? 0, hit.endToken + reach[whom]);
  const leads = leading[whom];
  let led = !leads;
  for (let at = hit.endToken; at < end; at++) {
    const { norm, raw, mask } = tokens[at] as Token;
    if (ends.has(norm) || (whom !== "addressee" && norm === ",")) return false;
    if (leads?.has(norm)) led = true;
    // “Sent to you by courier”: the customer has it.
    else if (leads && (norm === "you" || norm === "by")) led = false;
    else if (!led) continue;
    else if (
      names[whom](norm) &&
      !(whom === "addressee" && pronouns.has(norm)) &&
      !(hit.entry.kind === "state" && carriers.has(norm))
    )
      return whom !== "task" || hasTask(tokens, at + 1, Math.min(sentences[sentence]?.endToken ?? 0, at + 8));
    else if (whom === "addressee" && mask === "placeholder" && slotOfPeople.test(raw)) return true;
  }
  return false;
}

function hasTask(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tasks.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** “Our engineers have been alerted”, “a case was opened”: in the passive the subject names them. */
function isTold(clause: Clause, whom: Target): boolean {
  const words = clause.subjectText.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => word !== "accounts" && names[whom](word));
}
