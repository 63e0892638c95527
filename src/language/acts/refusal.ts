import type { AnnotatedText, Refusal } from "../../types.js";
import { type ActEntry, createFinder, placeOf } from "./phrases.js";

const refusals = createFinder<ActEntry>([
  ...[
    "can|could|will not|never",
    "am|are|is|was|were ?* unable|ineligible",
    "am|are|is not able|eligible|allowed|permitted|entitled|possible|available|supported",
    "no longer",
    "do|does not offer|sell|ship|support|provide|accept|allow|have|carry|stock|cover",
    "have|has been declined|rejected|refused|denied",
    "have to|must decline|refuse",
  ].map((phrase) => ({ phrase, in: { subject: ["i", "we", "team", "it", "none"] } as const })),
]);

/** Find what the company says it cannot or will not do. */
export function findRefusals(text: AnnotatedText): Refusal[] {
  return refusals(text).map((hit) => ({ type: "refusal", ...placeOf(hit, text) }));
}
