import { stored } from "./stored.js";

/** The numbers of the words that were learned, and of stored ones that were looked up. */
const forms = new Map<string, number>();
/** By form, the classes of the word as bits of `WordClass`; the store has those of its own words. */
const classes: number[] = [];
const storedForms = stored?.formCount ?? 0;

/**
 * The number of a word in its normal form, from 1; 0 for one that no lexicon and no class has. Comparing numbers is
 * faster than comparing words.
 */
export function formOf(norm: string): number {
  const known = forms.get(norm);
  if (known !== undefined || !stored) return known ?? 0;
  const form = stored.formOf(norm);
  if (form > 0) forms.set(norm, form);
  return form;
}

/** The classes of a word by its number, as bits of `WordClass`. */
export function classesOf(form: number): number {
  if (stored && form <= storedForms) return stored.classesOf(form);
  return classes[form - storedForms] ?? 0;
}

/** Number a word, if it has no number yet. Words must be learned before the texts that they are looked for in are read. */
export function learnForm(norm: string): number {
  const known = formOf(norm);
  if (known > 0) return known;
  const form = storedForms + Math.max(classes.length, 1);
  classes[form - storedForms] = 0;
  forms.set(norm, form);
  return form;
}

/** Say that words are of a class; the store knows that of its words. */
export function declareClass(bit: number, words: Iterable<string>): void {
  if (stored) return;
  for (const word of words) {
    const form = learnForm(word);
    classes[form] = (classes[form] as number) | bit;
  }
}

/** How many words have a number: it grows when one is learned. */
export function vocabularySize(): number {
  return storedForms + Math.max(classes.length, 1) - 1;
}

/** All words that were learned, in the order of their numbers. */
export function learnedWords(): readonly string[] {
  return [...forms.keys()];
}
