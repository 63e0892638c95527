import type { Entry, Lexicon, Token } from "../types.js";
import {
  anyNumber,
  anyWord,
  isNumber,
  maybeWord,
  type Surroundings,
  sentenceEnd,
  sentenceStart,
  stepsOf,
} from "./phrase-syntax.js";
import { Ways } from "./ways.js";

/** What is left of a phrase at a node, from an offset on; whose entry it is, and of which lexicon. */
interface Rest {
  readonly phrase: string;
  readonly at: number;
  readonly owner: number;
  readonly entry: Entry;
}

/** A phrase that ends at a node. */
export interface End {
  readonly owner: number;
  readonly entry: Entry;
  readonly atEnd: boolean;
  /** What must and what may not stand around it; compiled when it is first found. */
  unless: Surroundings | undefined;
  when: Surroundings | undefined;
}

/** The number of a node; 0 is none. */
export type NodeId = number;

const noEnds: readonly End[] = [];
/** Stands for a node that has to be made before somebody goes there. */
const unmade = -1;

/** What is to be known of a node, as bits. */
const unspread = 1;
const hasEnds = 2;
const goesOn = 4;
const hasAnyWord = 8;
const hasAnyNumber = 16;
/** Fields of a node in the table of nodes: the bits, and the nodes behind a word and a number that have no way. */
const width = 4;
const [bits, word, number] = [0, 1, 2];

/**
 * The phrases of several lexicons as a trie of word forms. A node spreads its phrases, and makes a child, when a text
 * first asks for it: a reply has few of the words that all lexicons have, and building what it does not need would take
 * longer than reading it. The child of a word holds the phrases that go on with any word, too, so a text takes one way
 * through the trie from each token.
 *
 * Nodes are numbers, and what is asked of them at every token stands in two tables: thousands of small objects, spread
 * over the memory, take several times as long to follow.
 */
export class Trie {
  /** The nodes that texts start from: at the first words of a sentence, and at the others. */
  readonly opening: NodeId;
  readonly within: NodeId;

  #nodes = new Int32Array(width << 10);
  // By node, for those of which the bits say so.
  readonly #rests: (readonly Rest[])[] = [[]];
  readonly #ends: (readonly End[])[] = [];
  readonly #anyWord: Rest[][] = [];
  readonly #anyNumber: Rest[][] = [];

  /** Phrases that wait for a form, for ways that lead to an unmade node: the way's target is `unmade - index`. */
  readonly #waiting: Rest[][] = [];
  readonly #ways = new Ways();

  /** Numbers of the word forms that the trie has met so far, from 1: comparing numbers is faster than comparing words. */
  readonly #forms = new Map<string, number>();

  /** Most words do not open a sentence, so what only stands there is kept apart. */
  constructor(lexicons: readonly Lexicon[]) {
    const within: Rest[] = [];
    const opening: Rest[] = [];
    lexicons.forEach((lexicon, owner) => {
      for (const entry of lexicon) {
        const { phrase } = entry;
        if (phrase.startsWith(`${sentenceStart} `)) opening.push({ phrase, at: 2, owner, entry });
        else within.push({ phrase, at: 0, owner, entry });
      }
    });
    this.within = this.#addNode(within);
    this.opening = this.#addNode([...within, ...opening]);
  }

  /** How many forms it has met; it meets more while it is followed. */
  get size(): number {
    return this.#forms.size;
  }

  /** The number of a form; 0 if no phrase goes on with it as far as the trie was spread. */
  form(norm: string): number {
    return this.#forms.get(norm) ?? 0;
  }

  /** The phrases that end at a node. */
  ends(node: NodeId): readonly End[] {
    if (this.#has(node, unspread)) this.#open(node);
    return this.#has(node, hasEnds) ? (this.#ends[node] as readonly End[]) : noEnds;
  }

  /** Where a token leads from a node whose ends were asked for; `form` is the number of the token's form. */
  child(node: NodeId, form: number, token: Token): NodeId {
    if (!this.#has(node, goesOn)) return 0;
    const target = form === 0 ? 0 : this.#ways.get(node, form);
    if (target > 0) return target;
    const numeric = this.#has(node, hasAnyNumber) && isNumber(token);
    if (target < 0) {
      const made = this.#addNode([...(this.#waiting[unmade - target] as Rest[]), ...this.#wild(node, token, numeric)]);
      this.#ways.set(node, form, made);
      return made;
    }
    if (!numeric && (token.kind !== "word" || !this.#has(node, hasAnyWord))) return 0;
    const field = node * width + (numeric ? number : word);
    const known = this.#nodes[field] as NodeId;
    if (known > 0) return known;
    const made = this.#addNode(this.#wild(node, token, numeric));
    this.#nodes[field] = made;
    return made;
  }

  #has(node: NodeId, bit: number): boolean {
    return ((this.#nodes[node * width + bits] as number) & bit) !== 0;
  }

  #mark(node: NodeId, bit: number): void {
    this.#nodes[node * width + bits] = (this.#nodes[node * width + bits] as number) | bit;
  }

  #addNode(rests: readonly Rest[]): NodeId {
    const node = this.#rests.push(rests) - 1;
    if ((node + 1) * width > this.#nodes.length) {
      const nodes = new Int32Array(this.#nodes.length * 2);
      nodes.set(this.#nodes);
      this.#nodes = nodes;
    }
    this.#mark(node, unspread);
    return node;
  }

  #wild(node: NodeId, { kind }: Token, numeric: boolean): readonly Rest[] {
    const anyWord = kind === "word" && this.#has(node, hasAnyWord) ? (this.#anyWord[node] as Rest[]) : [];
    return numeric ? [...anyWord, ...(this.#anyNumber[node] as Rest[])] : anyWord;
  }

  #open(node: NodeId): void {
    const rests = this.#rests[node] as readonly Rest[];
    this.#rests[node] = [];
    this.#nodes[node * width + bits] = 0;
    this.#spread(node, rests);
  }

  /** Sort phrases by the word that they go on with. */
  #spread(node: NodeId, rests: readonly Rest[]): void {
    const ends: End[] = [];
    const byWord = new Map<string, Rest[]>();
    for (const { phrase, at, owner, entry } of rests) {
      const space = phrase.indexOf(" ", at);
      const end = space < 0 ? phrase.length : space;
      const step = phrase.slice(at, end);
      if (step === "" || step === sentenceEnd)
        ends.push({ owner, entry, atEnd: step !== "", unless: undefined, when: undefined });
      else {
        const rest = { phrase, at: end + 1, owner, entry };
        const group = byWord.get(step);
        if (group) group.push(rest);
        else byWord.set(step, [rest]);
      }
    }
    if (ends.length > 0) {
      this.#ends[node] = this.#has(node, hasEnds) ? [...(this.#ends[node] as readonly End[]), ...ends] : ends;
      this.#mark(node, hasEnds);
    }
    if (byWord.size > 0) this.#mark(node, goesOn);
    for (const [step, group] of byWord) {
      if (step === anyWord) this.#addWild(node, hasAnyWord, group);
      else if (step === anyNumber) this.#addWild(node, hasAnyNumber, group);
      else if (step === maybeWord) {
        // Behind any word, or, without the word, right here.
        this.#addWild(node, hasAnyWord, group);
        this.#spread(node, group);
      } else for (const steps of stepsOf(step)) this.#wait(node, steps, group);
    }
  }

  #addWild(node: NodeId, bit: typeof hasAnyWord | typeof hasAnyNumber, group: readonly Rest[]): void {
    const lists = bit === hasAnyWord ? this.#anyWord : this.#anyNumber;
    lists[node] = this.#has(node, bit) ? [...(lists[node] as Rest[]), ...group] : [...group];
    this.#mark(node, bit);
  }

  /** Let phrases wait for the forms of a step; further steps, of a contraction, are words like the others. */
  #wait(node: NodeId, [step = [], ...more]: readonly (readonly string[])[], group: readonly Rest[]): void {
    const rests =
      more.length === 0
        ? group
        : group.map(({ phrase, at, owner, entry }) => ({
            phrase: `${more.join(" ")} ${phrase.slice(at)}`,
            at: 0,
            owner,
            entry,
          }));
    for (const norm of new Set(step)) {
      const form = this.#learn(norm);
      const target = this.#ways.get(node, form);
      if (target < 0) this.#waiting[unmade - target]?.push(...rests);
      else this.#ways.set(node, form, unmade - (this.#waiting.push([...rests]) - 1));
    }
  }

  #learn(norm: string): number {
    let form = this.#forms.get(norm);
    if (form === undefined) {
      form = this.#forms.size + 1;
      this.#forms.set(norm, form);
    }
    return form;
  }
}
