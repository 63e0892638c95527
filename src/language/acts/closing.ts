import type { AnnotatedText, Closing } from "../../types.js";
import { createFinder, placeOf } from "./phrases.js";

const closings = createFinder(
  [
    "^ best|kind|warm|kindest|warmest regards|wishes",
    "^ regards|sincerely|cheers $",
    "^ yours sincerely|faithfully|truly",
    "have a|an * day|weekend|week|evening|one",
    "take care",
    "all the best",
  ].map((phrase) => ({ phrase })),
);

/** Find sign-offs and farewells. */
export function findClosings(text: AnnotatedText): Closing[] {
  return closings(text).map((hit) => ({ type: "closing", ...placeOf(hit, text) }));
}
