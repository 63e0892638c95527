import type { AnnotatedText, Thanks } from "../../types.js";
import { createFinder, placeOf } from "./phrases.js";
import { thanksLexicon } from "./thanks-lexicon.js";

const thanks = createFinder(thanksLexicon);

/** Find thanks and appreciation. */
export function findThanks(text: AnnotatedText): Thanks[] {
  return thanks(text).map((hit) => ({ type: "thanks", ...placeOf(hit) }));
}
