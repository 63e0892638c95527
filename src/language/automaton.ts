import type { Token } from "../types.js";
import type { End, PhraseGraph } from "./phrase-graph.js";
import { isNumber } from "./phrase-syntax.js";

/** Nodes, and ways between them, beyond which the automaton forgets what it has made. */
const mostNodes = 1 << 17;
const mostWays = 1 << 19;

/** A symbol is the form of a token, and in its lower bits what kinds of tokens it goes on with. */
const formShift = 2;
const wordSymbol = 1;
const numberSymbol = 3;

/** What is to be known of a node, as bits. */
const hasEnds = 1;
const goesOn = 2;

/** A way that was not looked for yet, and one that leads nowhere. */
const unknown = 0;
const nowhere = -1;
/** Numbers in a slot of the ways: a node, a symbol, a target, and one to spare, for slots lie on powers of two. */
const width = 4;

/** A state of one of the graphs: the lowest bit says of which. */
type Tagged = number;

const noEnds: readonly End[] = [];

/**
 * Follows the phrases of up to two graphs at once. A node stands for all states that a run of tokens leads to, and is
 * made when a text first leads there, as in a lazy DFA: from each token a text takes one way through it.
 *
 * Nodes and ways are numbers in tables, for they are asked for at every token.
 */
export class Automaton {
  readonly #graphs: readonly PhraseGraph[];
  /** Where each symbol leads at any token, and at those that may be the first of a sentence. */
  #within = new Int32Array(0);
  #opening = new Int32Array(0);
  /** By node: its bits, its states, and the phrases that end there. */
  #bits: number[] = [];
  #states: (readonly Tagged[])[] = [];
  #ends: (readonly End[] | undefined)[] = [];
  /** Nodes by their states. */
  #known = new Map<string, number>();
  /** Ways from all other nodes: a hash table with open addressing. */
  #ways = new Int32Array(0);
  #size = 0;

  constructor(graphs: readonly PhraseGraph[]) {
    this.#graphs = graphs;
    this.#forget();
  }

  /**
   * Find where phrases end among the tokens `from` to `to - 1`, one sentence; `symbols` are those of its text. Adds to
   * `found` for each node where some end: the node, the first token and the token after the last. Nodes hold until the
   * next search.
   *
   * @param firstWord its first token that is a word: up to there a phrase may open the sentence
   */
  search(symbols: Int32Array, from: number, to: number, firstWord: number, found: number[]): void {
    if (this.#bits.length > mostNodes || this.#size > mostWays) this.#forget();
    const bits = this.#bits;
    const within = this.#within;
    const opening = this.#opening;
    let ways = this.#ways;
    for (let first = from; first < to; first++) {
      const symbol = symbols[first] as number;
      let node = (first > firstWord ? within[symbol] : opening[symbol]) ?? unknown;
      if (node === unknown) node = this.#begin(symbol, first <= firstWord);
      for (let at = first + 1; node > 0; at++) {
        const has = bits[node] as number;
        if ((has & hasEnds) !== 0) found.push(node, first, at);
        if ((has & goesOn) === 0 || at >= to) break;
        const next = symbols[at] as number;
        // Written out, for it is done twice for every token.
        const last = ways.length - width;
        let slot = hashOf(node, next) & last;
        while (ways[slot] !== unknown && (ways[slot] !== node || ways[slot + 1] !== next)) slot = (slot + width) & last;
        if (ways[slot] === unknown) {
          node = this.#explore(node, next, slot);
          ways = this.#ways;
        } else node = ways[slot + 2] as number;
      }
    }
  }

  /** The phrases that end at a node. */
  ends(node: number): readonly End[] {
    let ends = this.#ends[node];
    if (!ends) {
      ends = (this.#states[node] as readonly Tagged[]).flatMap((tagged) => this.#graphOf(tagged).ends(tagged >> 1));
      this.#ends[node] = ends;
    }
    return ends;
  }

  /** Find where a symbol leads from a node, and keep it in a free slot. */
  #explore(node: number, symbol: number, slot: number): number {
    const target = this.#follow(this.#states[node] as readonly Tagged[], symbol);
    this.#ways[slot] = node;
    this.#ways[slot + 1] = symbol;
    this.#ways[slot + 2] = target;
    if (++this.#size * 2 * width > this.#ways.length) this.#grow();
    return target;
  }

  #begin(symbol: number, opens: boolean): number {
    const states: Tagged[] = [];
    this.#graphs.forEach(({ within }, tag) => {
      if (within > 0) states.push(within * 2 + tag);
    });
    if (opens)
      this.#graphs.forEach(({ opening }, tag) => {
        if (opening > 0) states.push(opening * 2 + tag);
      });
    const target = this.#follow(states, symbol);
    if (symbol >= this.#within.length) {
      this.#within = extended(this.#within, symbol);
      this.#opening = extended(this.#opening, symbol);
    }
    (opens ? this.#opening : this.#within)[symbol] = target;
    return target;
  }

  /** The node that a symbol leads to from several states. */
  #follow(states: readonly Tagged[], symbol: number): number {
    const reached: Tagged[] = [];
    const reach = (state: number, tagged: Tagged) => {
      const target = state * 2 + (tagged & 1);
      if (state > 0 && !reached.includes(target)) reached.push(target);
    };
    const form = symbol >> formShift;
    if (form > 0) for (const tagged of states) reach(this.#graphOf(tagged).step(tagged >> 1, form), tagged);
    if ((symbol & wordSymbol) !== 0)
      for (const tagged of states) reach(this.#graphOf(tagged).anyWord(tagged >> 1), tagged);
    if ((symbol & numberSymbol) === numberSymbol)
      for (const tagged of states) reach(this.#graphOf(tagged).anyNumber(tagged >> 1), tagged);
    return reached.length > 0 ? this.#nodeOf(reached) : nowhere;
  }

  #nodeOf(states: readonly Tagged[]): number {
    const key = states.join();
    let node = this.#known.get(key);
    if (node === undefined) {
      node = this.#states.push(states) - 1;
      let bits = 0;
      for (const tagged of states) {
        const graph = this.#graphOf(tagged);
        if (graph.ends(tagged >> 1).length > 0) bits |= hasEnds;
        if (graph.goesOn(tagged >> 1)) bits |= goesOn;
      }
      this.#bits.push(bits);
      this.#known.set(key, node);
    }
    return node;
  }

  #graphOf(tagged: Tagged): PhraseGraph {
    return this.#graphs[tagged & 1] as PhraseGraph;
  }

  #grow(): void {
    const old = this.#ways;
    const ways = new Int32Array(old.length * 2);
    const last = ways.length - width;
    for (let from = 0; from < old.length; from += width) {
      if (old[from] === unknown) continue;
      let slot = hashOf(old[from] as number, old[from + 1] as number) & last;
      while (ways[slot] !== unknown) slot = (slot + width) & last;
      for (let field = 0; field < width; field++) ways[slot + field] = old[from + field] as number;
    }
    this.#ways = ways;
  }

  #forget(): void {
    this.#within = new Int32Array(1 << 10);
    this.#opening = new Int32Array(1 << 10);
    this.#bits = [0];
    this.#states = [[]];
    this.#ends = [noEnds];
    this.#known = new Map();
    this.#ways = new Int32Array(width << 11);
    this.#size = 0;
  }
}

/** Slots begin at multiples of their width. */
function hashOf(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) * width;
}

/** The same numbers in a table with room for one more index. */
function extended(numbers: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 ** Math.ceil(Math.log2(index + 1)));
  longer.set(numbers);
  return longer;
}

/** The symbols of the tokens of a text. */
export function symbolsOf(tokens: readonly Token[]): Int32Array {
  const symbols = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const kind = token.kind !== "word" ? 0 : isNumber(token) ? numberSymbol : wordSymbol;
    symbols[at] = (token.form << formShift) | kind;
  }
  return symbols;
}
