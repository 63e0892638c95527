import type { Lexicon, Token } from "../types.js";
import { halvesOf } from "./contractions.js";
import { stored } from "./stored.js";
import { learnForm } from "./vocabulary.js";

export const anyWord = "*";
export const anyNumber = "#";
/** At most one word. */
export const maybeWord = "?*";
export const sentenceStart = "^";
export const sentenceEnd = "$";

/** Tell whether a word of a phrase stands for no form. */
export function isSyntax(word: string): boolean {
  return word === anyWord || word === anyNumber || word === maybeWord || word === sentenceStart || word === sentenceEnd;
}

/** What one word of a phrase stands for. */
export interface Alternatives {
  /** Forms of single words. */
  readonly single: readonly number[];
  /** Contractions among the alternatives, opened: they take several tokens each. */
  readonly opened: readonly (readonly number[])[];
}

const known = new Map<string, Alternatives>();

/** Take one word of a phrase apart, and learn its forms. Lexicons share their words, so each is taken apart once. */
export function alternativesOf(word: string): Alternatives {
  let alternatives = known.get(word);
  if (!alternatives) {
    alternatives = takeApart(word);
    known.set(word, alternatives);
  }
  return alternatives;
}

function takeApart(word: string): Alternatives {
  const single = new Set<number>();
  const opened: number[][] = [];
  for (const form of word.length > 1 ? word.split("|") : [word]) {
    const words = halvesOf(form);
    if (words) opened.push(words.map(learnForm));
    else single.add(learnForm(form));
  }
  return { single: [...single], opened };
}

const learned = new WeakSet<Lexicon>();

/**
 * Learn the forms of all words of a lexicon's phrases: a text tells only the words that were known when it was read. Those of a
 * stored lexicon are known.
 */
export function learnWords(lexicon: Lexicon): void {
  if (learned.has(lexicon) || stored?.holds(lexicon)) return;
  learned.add(lexicon);
  for (const { phrase } of lexicon) for (const word of phrase.split(" ")) if (!isSyntax(word)) alternativesOf(word);
}

/** True if no word stands among the tokens `from` to `to - 1`. */
export function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).kind === "word") return false;
  return true;
}

/** True for a word that starts with a digit. */
export function isNumber({ kind, norm }: Token): boolean {
  const code = norm.charCodeAt(0);
  return kind === "word" && code >= 48 && code <= 57;
}
