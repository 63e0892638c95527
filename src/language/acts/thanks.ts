import type { AnnotatedText, Thanks } from "../../types.js";
import { createFinder, placeOf } from "./phrases.js";

const thanks = createFinder([
  ...["thanks", "thank you", "thank u", "many thanks", "grateful", "much appreciated", "cheers"].map((phrase) => ({
    phrase,
  })),
  { phrase: "appreciate|appreciated|appreciates", in: { negated: false } },
]);

/** Find thanks and appreciation. */
export function findThanks(text: AnnotatedText): Thanks[] {
  return thanks(text).map((hit) => ({ type: "thanks", ...placeOf(hit, text) }));
}
