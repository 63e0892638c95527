import type { AnnotatedText, Entry, Hit, Lexicon, Sentence, Token } from "../types.js";
import { isInName } from "./names.js";
import {
  anyNumber,
  anyWord,
  compileSurroundings,
  isNumber,
  maybeWord,
  onlyMarks,
  type Surroundings,
  sentenceEnd,
  sentenceStart,
  stands,
  stepsOf,
} from "./phrase-syntax.js";

/** What is left of a phrase at a node, from an offset on; whose entry it is, and of which lexicon. */
interface Rest {
  readonly phrase: string;
  readonly at: number;
  readonly owner: number;
  readonly entry: Entry;
}

interface End {
  readonly owner: number;
  readonly entry: Entry;
  readonly atEnd: boolean;
  /** What must and what may not stand around it; compiled when it is first found. */
  unless: Surroundings | undefined;
  when: Surroundings | undefined;
}

/**
 * A node of the trie. It spreads its phrases, and makes a child, when a text first asks for it: a reply has few of the
 * words that all lexicons have, and building what it does not need would take longer than reading it.
 */
class Node {
  rests: Rest[] | undefined;
  /** Where each form leads: to a node, or to the phrases that the node will be made of. */
  readonly next = new Map<string, Node | Rest[][]>();
  word: Node | undefined;
  number: Node | undefined;
  readonly ends: End[] = [];
  /** No phrase goes on behind it. */
  isLeaf = false;

  constructor(rests: Rest[] = []) {
    this.rests = rests;
  }
}

/** The phrases of several lexicons in one token trie, to be looked for in one pass over a text. */
export interface Trie {
  /**
   * Find all phrases; for each lexicon its hits, in order, the longest where several of its phrases overlap.
   *
   * @param names gives words that are known to name things, beside those of the text itself
   */
  find(text: AnnotatedText, names?: () => ReadonlySet<string> | undefined): Hit[][];
}

/** Put lexicons into one token trie; the hits of each come back under its index. Contractions are opened as in texts. */
export function compileLexicons(lexicons: readonly Lexicon[]): Trie {
  const anywhere = new Node();
  // Most words do not open a sentence, so what only stands there is kept apart.
  const opening = new Node();
  lexicons.forEach((lexicon, owner) => {
    for (const entry of lexicon) {
      const { phrase } = entry;
      const anchored = phrase.startsWith(`${sentenceStart} `);
      (anchored ? opening : anywhere).rests?.push({ phrase, at: anchored ? 2 : 0, owner, entry });
    }
  });
  return {
    find(text, names) {
      const found: Found[][] = lexicons.map(() => []);
      for (const sentence of text.sentences) {
        let opens = true;
        for (let at = sentence.firstToken; at < sentence.endToken; at++) {
          walk(anywhere, at, at, text.tokens, sentence, found);
          if (opens) walk(opening, at, at, text.tokens, sentence, found);
          opens &&= (text.tokens[at] as Token).kind !== "word";
        }
      }
      return found.map((list) => longest(list).map((hit) => toHit(hit, text, names)));
    },
  };
}

/** Sort the phrases of a node by the word that they go on with. */
function spread(node: Node, rests: readonly Rest[]): void {
  node.rests = undefined;
  const byWord = new Map<string, Rest[]>();
  for (const { phrase, at, owner, entry } of rests) {
    const space = phrase.indexOf(" ", at);
    const end = space < 0 ? phrase.length : space;
    const word = phrase.slice(at, end);
    if (word === "" || word === sentenceEnd)
      node.ends.push({ owner, entry, atEnd: word !== "", unless: undefined, when: undefined });
    else {
      const rest = { phrase, at: end + 1, owner, entry };
      const group = byWord.get(word);
      if (group) group.push(rest);
      else byWord.set(word, [rest]);
    }
  }
  for (const [word, group] of byWord) {
    if (word === anyWord) node.word = withRests(node.word, group);
    else if (word === anyNumber) node.number = withRests(node.number, group);
    else if (word === maybeWord) {
      // Behind any word, or, without the word, right here.
      node.word = withRests(node.word, group);
      spread(node, group);
    } else for (const steps of stepsOf(word)) wait(node, steps, group);
  }
}

function withRests(node: Node | undefined, rests: readonly Rest[]): Node {
  const child = node ?? new Node();
  child.rests?.push(...rests);
  return child;
}

/** Let phrases wait for the forms of a step; further steps, of a contraction, are words like the others. */
function wait(node: Node, [step = [], ...more]: readonly (readonly string[])[], group: Rest[]): void {
  const rests =
    more.length === 0
      ? group
      : group.map(({ phrase, at, owner, entry }) => ({
          phrase: `${more.join(" ")} ${phrase.slice(at)}`,
          at: 0,
          owner,
          entry,
        }));
  for (const form of new Set(step)) {
    const lists = node.next.get(form);
    if (Array.isArray(lists)) lists.push(rests);
    else node.next.set(form, [rests]);
  }
}

function childOf(node: Node, form: string): Node | undefined {
  const child = node.next.get(form);
  if (!Array.isArray(child)) return child;
  const made = new Node(child.flat());
  node.next.set(form, made);
  return made;
}

function walk(
  node: Node,
  first: number,
  at: number,
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found[][],
): void {
  if (node.rests) {
    spread(node, node.rests);
    node.isLeaf = node.next.size === 0 && !node.word && !node.number;
  }
  for (const end of node.ends) accept(end, first, at, tokens, sentence, found);
  if (at >= sentence.endToken || node.isLeaf) return;
  const token = tokens[at] as Token;
  const next = childOf(node, token.norm);
  if (next) walk(next, first, at + 1, tokens, sentence, found);
  if (node.word && token.kind === "word") walk(node.word, first, at + 1, tokens, sentence, found);
  if (node.number && isNumber(token)) walk(node.number, first, at + 1, tokens, sentence, found);
}

type Found = Omit<Hit, "mentioned">;

function accept(
  end: End,
  first: number,
  after: number,
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found[][],
): void {
  const { owner, entry } = end;
  if (end.atEnd && !onlyMarks(tokens, after, sentence.endToken)) return;
  if (entry.letters && !isWritten(tokens, first, after, entry.letters)) return;
  if (entry.unless) {
    end.unless ??= compileSurroundings(entry.unless);
    if (stands(end.unless, first, after, tokens, sentence)) return;
  }
  if (entry.when) {
    end.when ??= compileSurroundings(entry.when);
    if (!stands(end.when, first, after, tokens, sentence)) return;
  }
  const from = tokens[first] as Token;
  const to = tokens[after - 1] as Token;
  found[owner]?.push({ entry, start: from.start, end: to.end, firstToken: first, endToken: after });
}

/** Sentences begin with a capital, so a first capital alone makes no word upper case. */
function isWritten(tokens: readonly Token[], first: number, after: number, letters: "upper" | "lower"): boolean {
  for (let at = first; at < after; at++) {
    const { raw } = tokens[at] as Token;
    const rest = letters === "lower" && at === first && raw.length > 1 ? raw.slice(1) : raw;
    if (rest !== (letters === "upper" ? rest.toUpperCase() : rest.toLowerCase())) return false;
  }
  return true;
}

/** Of overlapping hits keep the one that starts first, of those the longest. */
function longest(hits: Found[]): Found[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const kept: Found[] = [];
  let end = 0;
  for (const hit of hits) {
    if (hit.firstToken < end) continue;
    kept.push(hit);
    end = hit.endToken;
  }
  return kept;
}

function toHit(
  { entry, start, end, firstToken, endToken }: Found,
  text: AnnotatedText,
  names?: () => ReadonlySet<string> | undefined,
): Hit {
  const mentioned =
    isQuoted(text.tokens, firstToken, endToken) ||
    isFileEnding(text.tokens, firstToken) ||
    isInName(text, firstToken, endToken) ||
    isNamed(text.tokens, firstToken, endToken, names?.());
  return { entry, start, end, firstToken, endToken, mentioned };
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(tokens[at] as Token).quoted) return false;
  return true;
}

function isNamed(tokens: readonly Token[], from: number, to: number, names?: ReadonlySet<string>): boolean {
  if (!names) return false;
  for (let at = from; at < to; at++) if (!names.has((tokens[at] as Token).norm)) return false;
  return true;
}

/** “.pls”: what stands right after a full stop that has a space before it names a kind of file. */
function isFileEnding(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1];
  return stop?.norm === "." && stop.spaced && !(tokens[at] as Token).spaced;
}
