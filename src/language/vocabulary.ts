/** Numbers of the words that lexicons and word classes have, from 1: comparing numbers is faster than comparing words. */
const forms = new Map<string, number>();
/** By form, the classes of the word as bits of {@link WordClass}. */
const classes: number[] = [0];

/** The number of a word in its normal form; 0 for one that no lexicon and no class has. */
export function formOf(norm: string): number {
  return forms.get(norm) ?? 0;
}

/** The classes of a word by its number, as bits of `WordClass`. */
export function classesOf(form: number): number {
  return classes[form] as number;
}

/** Number a word, if it has no number yet. Words must be learned before the texts that they are looked for in are read. */
export function learnForm(norm: string): number {
  let form = forms.get(norm);
  if (form === undefined) {
    form = classes.push(0) - 1;
    forms.set(norm, form);
  }
  return form;
}

/** Say that words are of a class. */
export function declareClass(bit: number, words: Iterable<string>): void {
  for (const word of words) {
    const form = learnForm(word);
    classes[form] = (classes[form] as number) | bit;
  }
}
