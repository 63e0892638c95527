import type { AnnotatedText, Complaint, Concern } from "../../types.js";
import { customerBook } from "../phrasebook.js";
import { ease, readGrievances } from "./complaint.js";
import { concerns } from "./concern-lexicon.js";
import { findDisliked } from "./dislike.js";
import { findMishaps } from "./mishap.js";
import { createFinder, placeOf } from "./phrases.js";

const find = createFinder(concerns, customerBook);

/** Weight of a calm word in the lexicon of complaints. */
const calm = -2;
/** Weight that each calm word (“just wondering”, “my own mistake”, “please add …”) takes from problems and dislikes. */
const relief = 1;

/**
 * Find what troubles a customer: what a complaint is made of, though it be told calmly, and worries, grief, and dislikes
 * of a price, a policy or a lack. A call for help calms nothing, and what is over (“it works now”) troubles nobody.
 */
export function findConcerns(text: AnnotatedText): Concern[] {
  const { acts, hits } = readGrievances(text);
  if (hits.some(({ entry }) => entry.kind === "solved")) return [];
  const disliked = findDisliked(acts, hits, text);
  const feelings: Concern[] = [];
  const troubles: Concern[] = [];
  const add = (concern: Concern) => (concern.kind === "feeling" ? feelings : troubles).push(concern);
  for (const act of acts) {
    if (isAdvice(act, text) || namesProcedure(act, text)) continue;
    const { start, end, sentence, clause } = act;
    const kind = act.kind === "frustration" ? "feeling" : disliked.has(sentence) ? "dislike" : "problem";
    const weight = act.kind === "blame" && asksWhere(text, sentence) ? act.weight / 2 : act.weight;
    add({ type: "concern", start, end, sentence, clause, kind, weight });
  }
  for (const hit of find(text))
    if (hit.clause?.condition !== "is-condition")
      add({ type: "concern", kind: hit.entry.kind, weight: hit.entry.weight, ...placeOf(hit) });
  troubles.push(...findMishaps(text));
  const calming = hits.filter(({ entry }) => entry.kind === "calm" && entry.weight === calm);
  return [...feelings, ...ease(troubles, calming.length * relief)];
}

/** “Where is my order?”: it may be a calm question. */
function asksWhere({ sentences, tokens }: AnnotatedText, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const first = tokens.slice(firstToken, endToken).find(({ kind }) => kind === "word")?.norm ?? "";
  return first === "where" || first === "when";
}

/** “Don't go to any trouble”: an order tells of no failure. */
const isAdvice = ({ kind, start, sentence }: Complaint, { sentences, tokens }: AnnotatedText): boolean =>
  kind === "failure" &&
  start <= (tokens[(sentences[sentence]?.firstToken ?? 0) + 1]?.start ?? 0) &&
  tokens[sentences[sentence]?.firstToken ?? -1]?.norm === "do";

/** “Do I have to file a complaint?”: a question about the way to do it. */
function namesProcedure({ start, end, sentence }: Complaint, { text, sentences }: AnnotatedText): boolean {
  return text.endsWith("?", sentences[sentence]?.end) && procedures.has(text.slice(start, end).toLowerCase());
}

const procedures = new Set(["complaint", "compensation"]);
