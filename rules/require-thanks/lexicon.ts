import type { Lexicon } from "../../src/types.js";

/** Words that ask kindly. */
export const lexicon: Lexicon = [
  {
    phrase: "please|pls|plz|plse",
    unless: {
      before: ["as|whatever|whenever|wherever|however you", "aim|aims|aiming|hard|eager|like|love|strive|try|want to"],
      after: ["consider|think the|our environment|planet|trees", "consider|think of|about ?* environment|planet|trees"],
    },
  },
  { phrase: "kindly", unless: { before: ["very|most|so"] } },
];
