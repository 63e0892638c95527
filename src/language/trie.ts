import type { Entry, Lexicon, Token } from "../types.js";
import {
  anyNumber,
  anyWord,
  isNumber,
  maybeWord,
  type Surroundings,
  sentenceEnd,
  sentenceStart,
} from "./phrase-syntax.js";
import { halvesOf } from "./tokens.js";
import { Ways } from "./ways.js";

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

/** What is left of a phrase: its number, and in the lower bits the offset of its next word. */
type Rest = number;

/** How many lower bits those are. */
const shift = 12;
/** More than the length of any phrase, in UTF-16 units. */
const longest = 1 << shift;

const noEnds: readonly End[] = [];

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
 * Nodes, and what is left of phrases, are numbers, and what is asked of them at every token stands in tables: thousands
 * of small objects take several times as long to make and to follow.
 */
export class Trie {
  /** The nodes that texts start from: at any word, and for what only stands there, at the first of a sentence. */
  readonly within: NodeId;
  readonly opening: NodeId;

  // By phrase. A contraction that was opened makes a phrase of its own.
  readonly #phrases: string[] = [];
  readonly #owners: number[] = [];
  readonly #entries: Entry[] = [];

  #nodes = new Int32Array(width << 10);
  // By node, for those of which the bits say so.
  readonly #rests: (readonly Rest[])[] = [[]];
  readonly #ends: (readonly End[])[] = [];
  readonly #anyWord: Rest[][] = [];
  readonly #anyNumber: Rest[][] = [];

  /** Phrases that wait for a form, as chains: a way that leads to no node yet leads to `-link`, the last one's. */
  readonly #waiting: Rest[] = [0];
  readonly #before: number[] = [0];
  readonly #ways = new Ways();
  /** Ways from the node that most texts start from, by form: they are most of all, and asked for at every token. */
  readonly #firstWays: number[] = [0];

  /** Numbers of the word forms that the trie has met so far, from 1: comparing numbers is faster than comparing words. */
  readonly #forms = new Map<string, number>();

  constructor(lexicons: readonly Lexicon[]) {
    const within: Rest[] = [];
    const opening: Rest[] = [];
    lexicons.forEach((lexicon, owner) => {
      for (const entry of lexicon) {
        const { phrase } = entry;
        // No sentence holds it; half of the room is for contractions that are opened.
        if (phrase.length > longest / 2) continue;
        const rest = this.#addPhrase(phrase, owner, entry);
        if (phrase.startsWith(`${sentenceStart} `)) opening.push(rest + 2);
        else within.push(rest);
      }
    });
    this.within = this.#addNode(within);
    this.opening = this.#addNode(opening);
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
    const target = form === 0 ? 0 : this.#way(node, form);
    if (target > 0) return target;
    const numeric = this.#has(node, hasAnyNumber) && isNumber(token);
    if (target < 0) {
      const rests = [...this.#chain(target), ...this.#wild(node, token, numeric)];
      const made = this.#addNode(rests);
      this.#setWay(node, form, made);
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

  #way(node: NodeId, form: number): number {
    return node === this.within ? (this.#firstWays[form] ?? 0) : this.#ways.get(node, form);
  }

  #setWay(node: NodeId, form: number, target: number): void {
    if (node === this.within) this.#firstWays[form] = target;
    else this.#ways.set(node, form, target);
  }

  #addPhrase(phrase: string, owner: number, entry: Entry): Rest {
    this.#owners.push(owner);
    this.#entries.push(entry);
    return (this.#phrases.push(phrase) - 1) << shift;
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

  /** The phrases that wait behind a way, in the order in which they came. */
  #chain(target: number): Rest[] {
    const rests: Rest[] = [];
    for (let link = -target; link > 0; link = this.#before[link] as number) rests.push(this.#waiting[link] as Rest);
    return rests.reverse();
  }

  #wild(node: NodeId, { kind }: Token, numeric: boolean): readonly Rest[] {
    const anyWord = kind === "word" && this.#has(node, hasAnyWord) ? (this.#anyWord[node] as Rest[]) : [];
    return numeric ? [...anyWord, ...(this.#anyNumber[node] as Rest[])] : anyWord;
  }

  #open(node: NodeId): void {
    const rests = this.#rests[node] as readonly Rest[];
    this.#rests[node] = [];
    this.#nodes[node * width + bits] = 0;
    for (const rest of rests) this.#spread(node, rest);
  }

  /** Let a phrase wait for the word that it goes on with, or end. */
  #spread(node: NodeId, rest: Rest): void {
    const id = rest >>> shift;
    const at = rest & (longest - 1);
    const phrase = this.#phrases[id] as string;
    const space = phrase.indexOf(" ", at);
    const end = space < 0 ? phrase.length : space;
    const step = at === 0 && end === phrase.length ? phrase : phrase.slice(at, end);
    if (step === "" || step === sentenceEnd) {
      this.#end(node, id, step !== "");
      return;
    }
    const next = rest - at + end + 1;
    this.#mark(node, goesOn);
    if (step === anyWord) this.#addWild(node, hasAnyWord, next);
    else if (step === anyNumber) this.#addWild(node, hasAnyNumber, next);
    else if (step === maybeWord) {
      // Behind any word, or, without the word, right here.
      this.#addWild(node, hasAnyWord, next);
      this.#spread(node, next);
    } else this.#waitForStep(node, step, id, next);
  }

  #end(node: NodeId, id: number, atEnd: boolean): void {
    const end = {
      owner: this.#owners[id] as number,
      entry: this.#entries[id] as Entry,
      atEnd,
      unless: undefined,
      when: undefined,
    };
    this.#ends[node] = this.#has(node, hasEnds) ? [...(this.#ends[node] as readonly End[]), end] : [end];
    this.#mark(node, hasEnds);
  }

  #addWild(node: NodeId, bit: typeof hasAnyWord | typeof hasAnyNumber, rest: Rest): void {
    const lists = bit === hasAnyWord ? this.#anyWord : this.#anyNumber;
    if (this.#has(node, bit)) (lists[node] as Rest[]).push(rest);
    else lists[node] = [rest];
    this.#mark(node, bit);
  }

  /** Let a phrase wait for each form of a word; the further words of a contraction are words like the others. */
  #waitForStep(node: NodeId, step: string, id: number, next: Rest): void {
    for (let from = 0; from < step.length; ) {
      const bar = step.indexOf("|", from + 1);
      const to = bar < 0 ? step.length : bar;
      const form = to - from === step.length ? step : step.slice(from, to);
      const words = halvesOf(form);
      if (words) this.#wait(node, words[0] as string, this.#behind(words.slice(1), id, next));
      else this.#wait(node, form, next);
      from = to + 1;
    }
  }

  #behind(words: readonly string[], id: number, next: Rest): Rest {
    const phrase = `${words.join(" ")} ${(this.#phrases[id] as string).slice(next & (longest - 1))}`.trimEnd();
    return this.#addPhrase(phrase, this.#owners[id] as number, this.#entries[id] as Entry);
  }

  #wait(node: NodeId, norm: string, rest: Rest): void {
    const form = this.#learn(norm);
    const target = this.#way(node, form);
    const before = target < 0 ? -target : 0;
    // Two forms of a step may have the same norm.
    if (before > 0 && this.#waiting[before] === rest) return;
    this.#before.push(before);
    this.#setWay(node, form, 1 - this.#waiting.push(rest));
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
