import type { AnnotatedText, Hit, Lexicon, Sentence, Token } from "../types.js";
import { TextHit } from "./hits.js";
import { compileSurroundings, onlyMarks, stands } from "./phrase-syntax.js";
import { type End, type NodeId, Trie } from "./trie.js";

/** Gives words that are known to name things, beside those of the text itself. */
export type Names = () => ReadonlySet<string> | undefined;

/** The phrases of several lexicons in one token trie, to be looked for in one pass over a text. */
export interface LexiconFinder {
  /**
   * Find all phrases; for each lexicon its hits, in order, the longest where several of its phrases overlap.
   *
   * @param names for the lexicons from index `namesFrom` on
   */
  find(text: AnnotatedText, names?: Names, namesFrom?: number): readonly (readonly Hit[])[];
}

/** Shared by all texts in which a lexicon finds nothing. */
const nothing: readonly Hit[] = [];

/** Put lexicons into one token trie; the hits of each come back under its index. Contractions are opened as in texts. */
export function compileLexicons(lexicons: readonly Lexicon[]): LexiconFinder {
  const trie = new Trie(lexicons);
  return {
    find(text, names, namesFrom = 0) {
      const { tokens, sentences } = text;
      const found: (TextHit[] | undefined)[] = lexicons.map(() => undefined);
      const forms = new Int32Array(tokens.length);
      const search = { text, names, namesFrom, found, forms, trie, known: -1 };
      for (const sentence of sentences) {
        let opens = true;
        for (let at = sentence.firstToken; at < sentence.endToken; at++) {
          follow(trie.within, at, sentence, search);
          if (opens) follow(trie.opening, at, sentence, search);
          opens &&= (tokens[at] as Token).kind !== "word";
        }
      }
      return found.map((list) => (list ? longest(list) : nothing));
    },
  };
}

/** One pass over a text. */
interface Search {
  readonly text: AnnotatedText;
  readonly names: Names | undefined;
  readonly namesFrom: number;
  readonly found: (TextHit[] | undefined)[];
  readonly trie: Trie;
  /** The number of each token's form, as far as the trie knew it when they were looked up. */
  readonly forms: Int32Array;
  /** How many forms the trie knew then. */
  known: number;
}

/** Find the phrases that begin at a token. */
function follow(root: NodeId, first: number, sentence: Sentence, search: Search): void {
  const { trie, forms, text } = search;
  let node = root;
  for (let at = first; node !== 0; at++) {
    for (const end of trie.ends(node)) accept(end, first, at, sentence, search);
    if (at >= sentence.endToken) return;
    if (search.known !== trie.size) lookUp(search);
    node = trie.child(node, forms[at] as number, text.tokens[at] as Token);
  }
}

/** A node that is spread teaches the trie new forms, some of which may stand in the text. */
function lookUp(search: Search): void {
  const { text, forms, trie } = search;
  for (let at = 0; at < forms.length; at++) if (forms[at] === 0) forms[at] = trie.form((text.tokens[at] as Token).norm);
  search.known = trie.size;
}

function accept(
  end: End,
  first: number,
  after: number,
  sentence: Sentence,
  { text, names, namesFrom, found }: Search,
): void {
  const { owner, entry } = end;
  const { tokens } = text;
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
  const hit = new TextHit(entry, first, after, text, owner < namesFrom ? undefined : names);
  const list = found[owner];
  if (list) list.push(hit);
  else found[owner] = [hit];
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
function longest(hits: TextHit[]): TextHit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const kept: TextHit[] = [];
  let end = 0;
  for (const hit of hits) {
    if (hit.firstToken < end) continue;
    kept.push(hit);
    end = hit.endToken;
  }
  return kept;
}
