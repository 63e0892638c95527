import type { Entry, Lexicon } from "../types.js";
import { hashOf, type Store } from "./store-layout.js";
import { StoredGraph } from "./stored-graph.js";

/**
 * Lexicons as the build compiled them: their words numbered, their phrases a graph, their entries as JSON, each read when
 * it is first found. See `store-layout.ts` for what is kept.
 */
export class LexiconStore {
  readonly formCount: number;
  readonly #store: Store;
  /** Entries that were read, and what several of them hold, by number. */
  readonly #parts: unknown[] = [];
  readonly #numbers = new Map<Lexicon, number>();

  constructor(store: Store) {
    this.#store = store;
    this.formCount = store.classes.length - 1;
  }

  /** The number of a word; 0 for one that is not kept. */
  formOf(norm: string): number {
    const { formTable, formStarts, words } = this.#store;
    const last = formTable.length - 1;
    for (let slot = hashOf(norm) & last; ; slot = (slot + 1) & last) {
      const form = formTable[slot] as number;
      if (form === 0) return 0;
      const start = formStarts[form] as number;
      if (start + norm.length === (formStarts[form + 1] as number) && words.startsWith(norm, start)) return form;
    }
  }

  /** The classes of a word, as bits of `WordClass`. */
  classesOf(form: number): number {
    return this.#store.classes[form] as number;
  }

  /** A stored lexicon by its number; its entries are read when somebody asks for them. */
  lexicon(number: number): Lexicon {
    const first = this.#store.lexicons[number] as number;
    const size = (this.#store.lexicons[number + 1] as number) - first;
    const entries: Entry[] = [];
    const fill = () => {
      while (entries.length < size) entries.push(this.entry(first + entries.length));
      return entries;
    };
    const lexicon = new Proxy<Entry[]>([], {
      get: (_, key) => Reflect.get(fill(), key),
      has: (_, key) => Reflect.has(fill(), key),
    });
    this.#numbers.set(lexicon, number);
    return lexicon;
  }

  /** Tell whether a lexicon is one of the store. */
  holds(lexicon: Lexicon): boolean {
    return this.#numbers.has(lexicon);
  }

  /** An entry by its number among those of all lexicons; the same object each time. */
  entry(number: number): Entry {
    return this.#part(number) as Entry;
  }

  /**
   * The graph that holds lexicons, and those of them that it does not hold, each at its index; undefined if the store
   * has none of them.
   */
  graphOf(lexicons: readonly Lexicon[]): { graph: StoredGraph; others: readonly Lexicon[] } | undefined {
    const numbers = lexicons.map((lexicon) => this.#numbers.get(lexicon));
    const info = this.#store.graphs.find((graph) => numbers.some((number) => graph.lexicons.includes(number ?? -1)));
    if (!info) return undefined;
    const owners = new Map<number, number>();
    const others = lexicons.map((lexicon, index) => {
      const number = numbers[index] ?? -1;
      if (!info.lexicons.includes(number)) return lexicon;
      owners.set(number, index);
      return [];
    });
    return { graph: new StoredGraph(this.#store, this, info, owners), others };
  }

  #part(number: number): unknown {
    let part = this.#parts[number];
    if (part === undefined) {
      const { entries, entryStarts } = this.#store;
      const json = entries.toString("utf8", entryStarts[number], entryStarts[number + 1]);
      part = JSON.parse(json, json.includes('"$') ? (_, value) => this.#revive(value) : undefined);
      this.#parts[number] = part;
    }
    return part;
  }

  #revive(value: { $?: number; $set?: string } | null): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value.$ !== undefined) return this.#part(value.$);
    return value.$set === undefined ? value : new Set(value.$set.split(" "));
  }
}
