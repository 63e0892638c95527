import type { Lexicon } from "../../src/types.js";

/** “I'm a volunteer”, “not staff, just a user like you”: whoever says so does not speak for the company. */
export const outside: Lexicon = [
  { phrase: "volunteer|volunteers" },
  { phrase: "fellow|another user|customer|member|player" },
  { phrase: "just a user|customer|member|player" },
  { phrase: "not staff|affiliated" },
  { phrase: "not an employee" },
  { phrase: "user like you" },
  { phrase: "not work|speak for" },
];
