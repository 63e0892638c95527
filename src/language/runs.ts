import type { SentenceContent } from "nlcst";
import { halvesOf } from "./contractions.js";
import { scanRun } from "./scan.js";
import { classesOf, formOf, vocabularySize } from "./vocabulary.js";

/** A word as lexicons know it; offsets are those in the piece that it stands in. */
export interface Word {
  readonly norm: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly form: number;
  readonly classes: number;
}

/** A word or mark of a run of text without white space; offsets are those in the run. */
export interface Part {
  readonly type: SentenceContent["type"];
  readonly start: number;
  readonly end: number;
  /** A word in small letters from a to z. */
  readonly plain: boolean;
  /** The word itself, the two of a contraction, or the mark; none where only invisible characters stand. */
  readonly words: readonly Word[];
}

/**
 * Runs are as many as words, and most come again and again. Those beyond these limits are read anew each time: a longer
 * one would hold on to the text that it was cut from.
 */
const mostKept = 1 << 14;
const longestKept = 12;
const kept = new Map<string, readonly Part[]>();
let size = 0;

/**
 * Read a run of text without white space.
 *
 * @param ask gives the parser's pieces of a run, for those that only the parser can tell
 */
export function readRun(
  run: string,
  ask: (run: string) => readonly Pick<Part, "type" | "start" | "end">[],
): readonly Part[] {
  const known = kept.get(run);
  if (known) return known;
  const parts = (scanRun(run) ?? ask(run)).map(({ type, start, end }) => {
    const raw = run.slice(start, end);
    return { type, start, end, plain: type === "WordNode" && plain.test(raw), words: wordsOf(type, raw) };
  });
  if (run.length <= longestKept) kept.set(run, parts);
  return parts;
}

/** To be called before a text is read: a word that was learned since has another number now. */
export function forgetStaleRuns(): void {
  if (kept.size < mostKept && size === vocabularySize()) return;
  kept.clear();
  size = vocabularySize();
}

const plain = /^[a-z]+$/;

/** Read a word, or a mark. */
export function wordsOf(type: SentenceContent["type"], raw: string): readonly Word[] {
  const norm = normalise(raw);
  if (norm === "") return [];
  if (type !== "WordNode") return [{ norm, raw, start: 0, end: raw.length, form: formOf(norm), classes: 0 }];
  const halves = halvesOf(norm);
  if (!halves) return [toWord(norm, raw, 0)];
  const half = norm.includes("'")
    ? /n['’]t$/i.test(raw)
      ? 3
      : raw.length - Math.max(raw.lastIndexOf("'"), raw.lastIndexOf("’"))
    : 0;
  const cut = half > 0 ? raw.length - half : raw.length;
  return [toWord(halves[0] as string, raw.slice(0, cut), 0), toWord(halves[1] as string, raw.slice(cut), cut)];
}

function toWord(norm: string, raw: string, start: number): Word {
  const form = formOf(norm);
  return { norm, raw, start, end: start + raw.length, form, classes: classesOf(form) };
}

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
