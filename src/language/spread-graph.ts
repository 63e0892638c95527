import type { Entry, Lexicon } from "../types.js";
import type { End, PhraseGraph } from "./phrase-graph.js";
import {
  type Alternatives,
  alternativesOf,
  anyNumber,
  anyWord,
  isSyntax,
  maybeWord,
  sentenceEnd,
  sentenceStart,
} from "./phrase-syntax.js";

/** What is left of a phrase. */
interface Rest {
  readonly phrase: Phrase;
  /** Number of its next step. */
  readonly at: number;
}

interface Phrase {
  readonly number: number;
  readonly owner: number;
  readonly entry: Entry;
  readonly steps: readonly (string | Alternatives)[];
}

/** A state whose phrases were sorted by the words that they go on with. */
interface State {
  readonly forms: ReadonlyMap<number, readonly Rest[]>;
  readonly word: readonly Rest[];
  readonly number: readonly Rest[];
  readonly ends: readonly End[];
}

/** Longer phrases stand in no sentence. */
const longestPhrase = 2000;

/**
 * The graph of lexicons as they are written. It spreads its phrases when a text first asks for a state: a reply has few
 * of the words that lexicons have.
 */
export class SpreadGraph implements PhraseGraph {
  readonly within: number;
  readonly opening: number;
  #phrases = 0;
  /** By state; what is left there until somebody asks, and then what it leads to. */
  readonly #rests: (readonly Rest[])[] = [[]];
  readonly #states: (State | undefined)[] = [];
  /** States by what is left there: different words lead to the same one. */
  readonly #numbers = new Map<string, number>();

  constructor(lexicons: readonly Lexicon[]) {
    const within: Rest[] = [];
    const opening: Rest[] = [];
    lexicons.forEach((lexicon, owner) => {
      for (const entry of lexicon) {
        if (entry.phrase.length > longestPhrase) continue;
        const words = entry.phrase.split(" ");
        const opens = words.length > 1 && words[0] === sentenceStart;
        const steps = words.slice(opens ? 1 : 0).map((word) => (isSyntax(word) ? word : alternativesOf(word)));
        const phrase = { number: this.#phrases++, owner, entry, steps };
        (opens ? opening : within).push({ phrase, at: 0 });
      }
    });
    this.within = this.#stateOf(within);
    this.opening = this.#stateOf(opening);
  }

  step(state: number, form: number): number {
    return this.#stateOf(this.#open(state).forms.get(form) ?? []);
  }

  anyWord(state: number): number {
    return this.#stateOf(this.#open(state).word);
  }

  anyNumber(state: number): number {
    return this.#stateOf(this.#open(state).number);
  }

  goesOn(state: number): boolean {
    const { forms, word, number } = this.#open(state);
    return forms.size > 0 || word.length > 0 || number.length > 0;
  }

  ends(state: number): readonly End[] {
    return this.#open(state).ends;
  }

  /** The number of its last state; asking for the ways of a state may add some. */
  get size(): number {
    return this.#rests.length - 1;
  }

  /** The forms that lead on from a state. */
  forms(state: number): Iterable<number> {
    return this.#open(state).forms.keys();
  }

  #stateOf(rests: readonly Rest[]): number {
    if (rests.length === 0) return 0;
    const key = rests.map(({ phrase, at }) => `${phrase.number}:${at}`).join();
    let state = this.#numbers.get(key);
    if (state === undefined) {
      state = this.#rests.push(rests) - 1;
      this.#numbers.set(key, state);
    }
    return state;
  }

  #open(state: number): State {
    let open = this.#states[state];
    if (!open) {
      const forms = new Map<number, Rest[]>();
      const made = { forms, word: [] as Rest[], number: [] as Rest[], ends: [] as End[] };
      for (const rest of this.#rests[state] as readonly Rest[]) this.#spread(rest, made);
      open = made;
      this.#states[state] = open;
    }
    return open;
  }

  #spread({ phrase, at }: Rest, into: { forms: Map<number, Rest[]>; word: Rest[]; number: Rest[]; ends: End[] }): void {
    const step = phrase.steps[at];
    const next = { phrase, at: at + 1 };
    if (step === undefined || step === sentenceEnd)
      into.ends.push({
        owner: phrase.owner,
        entry: phrase.entry,
        atEnd: step !== undefined,
        unless: undefined,
        when: undefined,
      });
    else if (step === anyWord) into.word.push(next);
    else if (step === anyNumber) into.number.push(next);
    else if (step === maybeWord) {
      // Behind any word, or, without the word, right here.
      into.word.push(next);
      this.#spread(next, into);
    } else if (typeof step !== "string") {
      for (const form of step.single) addTo(into.forms, form, next);
      for (const [form, ...more] of step.opened)
        addTo(into.forms, form as number, { phrase: this.#behind(more, phrase, at + 1), at: 0 });
    }
  }

  /** What follows the first word of a contraction is a phrase of its own. */
  #behind(forms: readonly number[], phrase: Phrase, at: number): Phrase {
    const steps = [...forms.map((form) => ({ single: [form], opened: [] })), ...phrase.steps.slice(at)];
    return { ...phrase, number: this.#phrases++, steps };
  }
}

function addTo(forms: Map<number, Rest[]>, form: number, rest: Rest): void {
  const rests = forms.get(form);
  if (rests) rests.push(rest);
  else forms.set(form, [rest]);
}
