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
  const told = acts
    .filter((act) => !isAdvice(act, text) && !namesProcedure(act, text))
    .map(
      ({ kind, weight, ...act }): Concern => ({
        ...act,
        type: "concern",
        kind: kind === "frustration" ? "feeling" : disliked.has(act.sentence) ? "dislike" : "problem",
        weight: kind === "blame" && asksWhere(text, act.sentence) ? weight / 2 : weight,
      }),
    );
  const felt = find(text)
    .filter(({ clause }) => clause?.condition !== "is-condition")
    .map((hit): Concern => ({ type: "concern", kind: hit.entry.kind, weight: hit.entry.weight, ...placeOf(hit) }));
  const all = [...told, ...felt, ...findMishaps(text)];
  const calming = hits.filter(({ entry }) => entry.kind === "calm" && entry.weight === calm);
  return [
    ...all.filter(({ kind }) => kind === "feeling"),
    ...ease(
      all.filter(({ kind }) => kind !== "feeling"),
      calming.length * relief,
    ),
  ];
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
  return procedures.has(text.slice(start, end).toLowerCase()) && text.slice(0, sentences[sentence]?.end).endsWith("?");
}

const procedures = new Set(["complaint", "compensation"]);
