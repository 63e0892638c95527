import type { Survey } from "./survey.js";
import { unmarked } from "./tokens.js";

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const lengthened = /([a-z])\1\1+/gi;
const beyondAscii = /[^\0-\u007F]/;

/**
 * Write a word as lexicons write it: lower case, straight apostrophes, composed letters, no invisible characters,
 * and no letters drawn out (“plzzz”).
 */
function normalise(word: string): string {
  const short = word.replace(lengthened, "$1");
  // “www” and “iii” are no drawn-out words.
  const lower = (short.length > 1 ? short : word).toLowerCase();
  return beyondAscii.test(lower)
    ? lower
        .normalize("NFKC")
        .replace(invisible, "")
        .replace(/[’‘ʼ`´＇]/g, "'")
    : lower;
}

/** How the words of a text are read. */
export interface Reading {
  readonly text: string;
  /** Gives the normal form of a word: most texts need no more than lower case. */
  readonly norms: (word: string) => string;
  /** A word in small letters is in its normal form, and no contraction. */
  readonly plain: boolean;
  /** Characters without width may stand in it. */
  readonly torn: boolean;
}

const drawnOut = /([a-z])\1\1/;
const anyUnmarked = new RegExp(String.raw`(?:\b|_)(?:${Array.from(unmarked.keys()).join("|")})\b`);

/** Choose how the words of a text are read. */
export function readingOf(text: string, { beyondAscii, tripled }: Survey): Reading {
  return {
    text,
    norms: beyondAscii || tripled ? normalise : (word) => word.toLowerCase(),
    plain: !(tripled && drawnOut.test(text)) && !anyUnmarked.test(text),
    torn: beyondAscii,
  };
}
