import type { AnnotatedText, Greeting } from "../../types.js";
import { createFinder, placeOf } from "./phrases.js";

const greetings = createFinder(
  [
    "^ hi|hello|hey|hiya|dear|greetings|howdy|welcome",
    "^ good morning|afternoon|evening|day",
    "^ to whom it may concern",
    "^ thanks|thank for",
    "^ thank you for",
  ].map((phrase) => ({ phrase })),
);

/** Find how a text greets; “Thanks for writing” opens a reply as well as “Hi”. */
export function findGreetings(text: AnnotatedText): Greeting[] {
  return greetings(text).map((hit) => ({ type: "greeting", ...placeOf(hit, text) }));
}
