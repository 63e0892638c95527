import type { Acknowledgement, AnnotatedText } from "../../types.js";
import { acknowledgements } from "./acknowledgement-lexicon.js";
import { createFinder, placeOf } from "./phrases.js";

const find = createFinder(acknowledgements);

/** Find signs that the customer was heard: a feeling shared, or what they told repeated, checked or taken up. */
export function findAcknowledgements(text: AnnotatedText): Acknowledgement[] {
  return find(text).map((hit) => ({ type: "acknowledgement", of: hit.entry.of, ...placeOf(hit) }));
}
