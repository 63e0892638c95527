import type { LexiconStore } from "./lexicon-store.js";
import type { End, PhraseGraph } from "./phrase-graph.js";
import { type GraphInfo, type Store, unpackEnd } from "./store-layout.js";

/** The graph of lexicons that the build compiled; phrases of those that nobody looks for end nowhere. */
export class StoredGraph implements PhraseGraph {
  readonly within: number;
  readonly opening: number;
  readonly #store: Store;
  readonly #lexicons: LexiconStore;
  /** Index of the owner of each lexicon that is looked for. */
  readonly #owners: ReadonlyMap<number, number>;
  readonly #ends: (readonly End[] | undefined)[] = [];

  constructor(store: Store, lexicons: LexiconStore, info: GraphInfo, owners: ReadonlyMap<number, number>) {
    this.within = info.within;
    this.opening = info.opening;
    this.#store = store;
    this.#lexicons = lexicons;
    this.#owners = owners;
  }

  step(state: number, form: number): number {
    const { edgeStarts, edgeForms, edgeTargets } = this.#store;
    let low = edgeStarts[state] as number;
    let high = (edgeStarts[state + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = edgeForms[middle] as number;
      if (found === form) return edgeTargets[middle] as number;
      if (found < form) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  anyWord(state: number): number {
    return this.#store.wordTargets[state] as number;
  }

  anyNumber(state: number): number {
    return this.#store.numberTargets[state] as number;
  }

  goesOn(state: number): boolean {
    const { edgeStarts, wordTargets, numberTargets } = this.#store;
    return edgeStarts[state] !== edgeStarts[state + 1] || wordTargets[state] !== 0 || numberTargets[state] !== 0;
  }

  ends(state: number): readonly End[] {
    let ends = this.#ends[state];
    if (!ends) {
      ends = this.#readEnds(state);
      this.#ends[state] = ends;
    }
    return ends;
  }

  #readEnds(state: number): readonly End[] {
    const { endStarts, ends: packed } = this.#store;
    const ends: End[] = [];
    for (let at = endStarts[state] as number; at < (endStarts[state + 1] as number); at++) {
      const { lexicon, entry, atEnd } = unpackEnd(packed[at] as number);
      const owner = this.#owners.get(lexicon);
      if (owner !== undefined)
        ends.push({ owner, entry: this.#lexicons.entry(entry), atEnd, unless: undefined, when: undefined });
    }
    return ends;
  }
}
