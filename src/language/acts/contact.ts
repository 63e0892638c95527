import type { AnnotatedText, Contact } from "../../types.js";
import { openDoors, waysBack } from "./contact-lexicon.js";
import { createFinders } from "./finders.js";
import { placeOf, sentenceAt } from "./phrases.js";

const findPhrases = createFinders([waysBack, openDoors]);
/** A telephone number: international, with an area code, or grouped, of nine digits or more. */
const telephone =
  /(?<![\w.])(?=(?:[+(]?\d[ ().-]{0,2}){9})(?:\+\d|\(\d|0\d|1-8|\d{3}[-. ]\d{3}[-. ]\d)[\d ().-]{5,20}\d(?!\w)/g;
const slot = /phone|tel\b|mail|url|link|contact|chat|help|signature|website|domain/i;

/** Find the ways that are named to come back: words, addresses, numbers, and slots for them. */
export function findContacts(text: AnnotatedText): Contact[] {
  const numbers = text.text.matchAll(telephone);
  const places = [
    ...text.masks.filter(({ kind }) => kind === "url" || kind === "email"),
    ...text.placeholders.filter(({ name }) => slot.test(name)),
    ...Array.from(numbers, ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  ];
  return [
    ...findPhrases(text)
      .flat()
      .map((hit): Contact => ({ type: "contact", ...placeOf(hit) })),
    ...places.map(
      ({ start, end }): Contact => ({ type: "contact", start, end, sentence: sentenceAt(text, start), clause: -1 }),
    ),
  ];
}
