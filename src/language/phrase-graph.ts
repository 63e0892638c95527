import type { Entry } from "../types.js";
import type { Surroundings } from "./surroundings.js";

/** A phrase that ends at a state. */
export interface End {
  /** Index of its lexicon among those that are looked for. */
  readonly owner: number;
  readonly entry: Entry;
  /** It ends its sentence. */
  readonly atEnd: boolean;
  /** What must and what may not stand around it; compiled when it is first found. */
  unless: Surroundings | undefined;
  when: Surroundings | undefined;
}

/**
 * The phrases of lexicons as a graph of word forms. A state is a number from 1. What goes on with any word, or any
 * number, stands apart from what goes on with a form, so several ways may lead on from a state at once.
 */
export interface PhraseGraph {
  /** Where phrases begin: at any word, and, for what only stands there, at the first of a sentence; 0 if none does. */
  readonly within: number;
  readonly opening: number;
  /** Where a form leads; 0 if nowhere. */
  step(state: number, form: number): number;
  /** Where any word leads, and any number; 0 if nowhere. */
  anyWord(state: number): number;
  anyNumber(state: number): number;
  /** Some way leads on from a state. */
  goesOn(state: number): boolean;
  ends(state: number): readonly End[];
}
