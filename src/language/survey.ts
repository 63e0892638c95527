/** What a few looks at a text's characters tell: it decides which costlier looks are worth while. */
export interface Survey {
  readonly beyondAscii: boolean;
  /** Two capitals (A to Z) stand side by side. */
  readonly capitals: boolean;
  /** Some run without white space is longer than any word, see {@link longestWord}. */
  readonly endless: boolean;
}

/** Longest word, in UTF-16 units, that is read as a word; what is longer is noise. */
export const longestWord = 128;

const beyondAscii = /[^\0-\x7f]/;
const capitals = /[A-Z]{2}/;

/** Look at a text's characters. Expressions look faster at all of them than a loop would, above all before it is warm. */
export function survey(text: string): Survey {
  return {
    beyondAscii: beyondAscii.test(text),
    capitals: capitals.test(text),
    endless: hasEndlessRun(text),
  };
}

const endless = new RegExp(String.raw`(?:^|[\0- \xa0])[^\0- \xa0]{${longestWord + 1}}`);

/** Hop from blank to blank, as far as a word may reach: only where there is none the run has to be measured. */
function hasEndlessRun(text: string): boolean {
  let at = 0;
  while (at + longestWord < text.length) {
    const blank = text.lastIndexOf(" ", at + longestWord);
    if (blank < at) return endless.test(text);
    at = blank + 1;
  }
  return false;
}
