import type { AnnotatedText, Entry, Hit, Lexicon, Sentence, Token } from "../types.js";
import { isInName } from "./names.js";
import { openContraction } from "./tokens.js";

/** One word position of a phrase: the forms that match it, or a class of tokens. */
type Step = readonly string[] | typeof anyWord | typeof anyNumber;

const anyWord = "*";
const anyNumber = "#";

interface CompiledPhrase {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface CompiledEntry {
  readonly owner: number;
  readonly entry: Entry;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly unless: CompiledContext | undefined;
  readonly when: CompiledContext | undefined;
}

interface CompiledContext {
  readonly before: readonly CompiledPhrase[];
  readonly after: readonly CompiledPhrase[];
}

class Node {
  readonly next = new Map<string, Node>();
  word: Node | undefined;
  number: Node | undefined;
  readonly ends: CompiledEntry[] = [];
}

/** The phrases of several lexicons in one token trie, to be looked for in one pass over a text. */
export interface Trie {
  /**
   * Find all phrases; for each lexicon its hits, in order, the longest where several of its phrases overlap.
   *
   * @param names words that are known to name things, beside those of the text itself
   */
  find(text: AnnotatedText, names?: ReadonlySet<string>): Hit[][];
}

/** Put lexicons into one token trie; the hits of each come back under its index. Contractions are opened as in texts. */
export function compileLexicons(lexicons: readonly Lexicon[]): Trie {
  const root = new Node();
  lexicons.forEach((lexicon, owner) => {
    for (const entry of lexicon) {
      const { unless, when } = entry;
      for (const { steps, atStart, atEnd } of compilePhrase(entry.phrase))
        insert(root, steps, {
          owner,
          entry,
          atStart,
          atEnd,
          unless: compileContext(unless),
          when: compileContext(when),
        });
    }
  });
  return {
    find(text, names) {
      const found: Found[][] = lexicons.map(() => []);
      for (const sentence of text.sentences)
        for (let at = sentence.firstToken; at < sentence.endToken; at++) walk(root, at, at, text, sentence, found);
      return found.map((list) => longest(list).map((hit) => ({ ...hit, mentioned: isMentioned(text, hit, names) })));
    },
  };
}

type Found = Omit<Hit, "mentioned">;

function isMentioned(text: AnnotatedText, hit: Found, names: ReadonlySet<string> | undefined): boolean {
  const words = text.tokens.slice(hit.firstToken, hit.endToken);
  if (words.every((token) => token.quoted) || isFileEnding(text.tokens, hit.firstToken)) return true;
  return isInName(text, hit) || (names !== undefined && words.every((token) => names.has(token.norm)));
}

/** “.pls”: what stands right after a full stop that has a space before it names a kind of file. */
function isFileEnding(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1];
  return stop?.norm === "." && stop.spaced && !(tokens[at] as Token).spaced;
}

/** Every way to read a phrase: `?*` is there or is not, and a contraction among alternatives may open to more words. */
function compilePhrase(phrase: string): CompiledPhrase[] {
  let ways: Step[][] = [[]];
  let atStart = false;
  let atEnd = false;
  for (const word of phrase.split(" ")) {
    if (word === "^") atStart = true;
    else if (word === "$") atEnd = true;
    else if (word === "?*") ways = ways.flatMap((way) => [way, [...way, anyWord]]);
    else {
      const readings = stepsFor(word);
      if (readings.length === 1) for (const way of ways) way.push(...(readings[0] as Step[]));
      else ways = ways.flatMap((way) => readings.map((steps) => [...way, ...steps]));
    }
  }
  return ways.map((steps) => ({ steps, atStart, atEnd }));
}

function stepsFor(word: string): Step[][] {
  if (word === anyWord || word === anyNumber) return [[word]];
  const single: string[] = [];
  const opened: Step[][] = [];
  for (const form of word.length > 1 ? word.split("|") : [word]) {
    const words = openContraction(form);
    if (words.length === 1) single.push(words[0] as string);
    else opened.push(words.map((part) => [part]));
  }
  return single.length > 0 ? [[single], ...opened] : opened;
}

function compileContext(context: Entry["unless"]): CompiledContext | undefined {
  if (!context) return undefined;
  return { before: (context.before ?? []).flatMap(compilePhrase), after: (context.after ?? []).flatMap(compilePhrase) };
}

function insert(node: Node, steps: readonly Step[], end: CompiledEntry, at = 0): void {
  const step = steps[at];
  if (step === undefined) node.ends.push(end);
  else if (step === anyWord) {
    node.word ??= new Node();
    insert(node.word, steps, end, at + 1);
  } else if (step === anyNumber) {
    node.number ??= new Node();
    insert(node.number, steps, end, at + 1);
  } else for (const form of step) insert(childOf(node, form), steps, end, at + 1);
}

function childOf(node: Node, form: string): Node {
  let child = node.next.get(form);
  if (!child) {
    child = new Node();
    node.next.set(form, child);
  }
  return child;
}

function walk(node: Node, first: number, at: number, text: AnnotatedText, sentence: Sentence, hits: Found[][]): void {
  for (const end of node.ends) accept(end, first, at, text, sentence, hits);
  if (at >= sentence.endToken) return;
  const token = text.tokens[at] as Token;
  const next = node.next.get(token.norm);
  if (next) walk(next, first, at + 1, text, sentence, hits);
  if (node.word && token.kind === "word") walk(node.word, first, at + 1, text, sentence, hits);
  if (node.number && isNumber(token)) walk(node.number, first, at + 1, text, sentence, hits);
}

function accept(
  end: CompiledEntry,
  first: number,
  after: number,
  text: AnnotatedText,
  sentence: Sentence,
  hits: Found[][],
): void {
  const { entry, owner } = end;
  const { tokens } = text;
  if (end.atStart && !startsAt(tokens, first, sentence)) return;
  if (end.atEnd && !endsAt(tokens, after, sentence)) return;
  const start = tokens[first] as Token;
  const last = tokens[after - 1] as Token;
  if (entry.letters && !isWritten(tokens, first, after, entry.letters)) return;
  if (end.unless && stands(end.unless, first, after, tokens, sentence)) return;
  if (end.when && !stands(end.when, first, after, tokens, sentence)) return;
  hits[owner]?.push({ entry, start: start.start, end: last.end, firstToken: first, endToken: after });
}

function isNumber(token: Token): boolean {
  return token.kind === "word" && /^\d/.test(token.norm);
}

/** True if only marks stand between the start of the sentence and the token. */
export function startsAt(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  for (let at = first - 1; at >= sentence.firstToken; at--) if ((tokens[at] as Token).kind === "word") return false;
  return true;
}

/** True if only marks stand between the token before `after` and the end of the sentence. */
export function endsAt(tokens: readonly Token[], after: number, sentence: Sentence): boolean {
  for (let at = after; at < sentence.endToken; at++) if ((tokens[at] as Token).kind === "word") return false;
  return true;
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

function stands(
  context: CompiledContext,
  first: number,
  after: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  return (
    context.before.some((phrase) => matches(phrase, first - phrase.steps.length, first, tokens, sentence)) ||
    context.after.some((phrase) => matches(phrase, after, after + phrase.steps.length, tokens, sentence))
  );
}

function matches(
  { steps, atStart, atEnd }: CompiledPhrase,
  from: number,
  to: number,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  if (from < sentence.firstToken || to > sentence.endToken) return false;
  if (atStart && !startsAt(tokens, from, sentence)) return false;
  if (atEnd && !endsAt(tokens, to, sentence)) return false;
  return steps.every((step, index) => {
    const token = tokens[from + index] as Token;
    if (step === anyWord) return token.kind === "word";
    if (step === anyNumber) return isNumber(token);
    return step.includes(token.norm);
  });
}

/** Of overlapping hits keep the one that starts first, of those the longest. */
function longest(hits: Found[]): Found[] {
  hits.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const kept: Found[] = [];
  for (const hit of hits) if (hit.firstToken >= (kept.at(-1)?.endToken ?? 0)) kept.push(hit);
  return kept;
}
