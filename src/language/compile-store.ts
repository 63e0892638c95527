import type { Entry, Lexicon } from "../types.js";
import { learnWords } from "./phrase-syntax.js";
import { SpreadGraph } from "./spread-graph.js";
import { type GraphInfo, hashOf, packEnd, type Store } from "./store-layout.js";
import { classesOf, formOf, learnedWords } from "./vocabulary.js";

/** More states and forms than their tables can number. */
const tooMany = 1 << 16;

/**
 * Compile lexicons to a store. Everything that is compiled must be loaded: the words of the whole vocabulary are kept.
 *
 * @param lexicons all that are kept; entries hold strings, numbers, booleans, lists, objects and sets of words
 * @param groups those that are looked for together, a graph for each
 * @throws {RangeError} if there is more than the tables can number
 * @throws {TypeError} if a set holds something else than words
 */
export function compileStore(lexicons: readonly Lexicon[], groups: readonly (readonly Lexicon[])[]): Store {
  for (const lexicon of lexicons) learnWords(lexicon);
  const words = learnedWords();
  const entries = compileEntries(lexicons);
  const first = (lexicon: Lexicon) => entries.lexicons[lexicons.indexOf(lexicon)] as number;
  const states: CompiledState[] = [{ edges: [], word: 0, number: 0, ends: [] }];
  const graphs = groups.map((group) => {
    const numbers = new Map<Entry, number>();
    for (const lexicon of group)
      for (const [index, entry] of lexicon.entries()) numbers.set(entry, first(lexicon) + index);
    return compileGraph(group, lexicons, numbers, states);
  });
  if (states.length > tooMany || words.length >= tooMany) throw new RangeError("Too many phrases to store.");
  return {
    words: words.join(""),
    formStarts: starts([0, ...words.map(({ length }) => length)]),
    formTable: hashTable(words),
    classes: Int32Array.from([0, ...words.map((word) => classesOf(formOf(word)))]),
    edgeStarts: starts(states.map(({ edges }) => edges.length)),
    edgeForms: Uint16Array.from(states.flatMap(({ edges }) => edges.map(([form]) => form))),
    edgeTargets: Uint16Array.from(states.flatMap(({ edges }) => edges.map(([, target]) => target))),
    wordTargets: Uint16Array.from(states, ({ word }) => word),
    numberTargets: Uint16Array.from(states, ({ number }) => number),
    endStarts: starts(states.map(({ ends }) => ends.length)),
    ends: Int32Array.from(states.flatMap(({ ends }) => ends)),
    ...entries,
    graphs,
  };
}

interface CompiledState {
  readonly edges: readonly (readonly [form: number, target: number])[];
  readonly word: number;
  readonly number: number;
  readonly ends: readonly number[];
}

/** Follow a graph to all its states, and add them to those of the graphs before it. */
function compileGraph(
  group: readonly Lexicon[],
  lexicons: readonly Lexicon[],
  numbers: ReadonlyMap<Entry, number>,
  states: CompiledState[],
): GraphInfo {
  const graph = new SpreadGraph(group);
  const owners = group.map((lexicon) => lexicons.indexOf(lexicon));
  const base = states.length - 1;
  const shifted = (state: number) => (state === 0 ? 0 : state + base);
  for (let state = 1; state <= graph.size; state++) {
    const edges = Array.from(graph.forms(state), (form) => [form, shifted(graph.step(state, form))] as const);
    states.push({
      edges: edges.sort(([a], [b]) => a - b),
      word: shifted(graph.anyWord(state)),
      number: shifted(graph.anyNumber(state)),
      ends: graph
        .ends(state)
        .map(({ owner, entry, atEnd }) => packEnd(owners[owner] as number, numbers.get(entry) as number, atEnd)),
    });
  }
  return { within: shifted(graph.within), opening: shifted(graph.opening), lexicons: owners };
}

/** Write entries as JSON; what several of them hold is written once, after all of them. */
function compileEntries(lexicons: readonly Lexicon[]): Pick<Store, "lexicons" | "entryStarts" | "entries"> {
  const entries = lexicons.flat();
  const uses = new Map<string, number>();
  for (const entry of entries)
    for (const value of Object.values(entry))
      if (typeof value === "object") uses.set(write(value), (uses.get(write(value)) ?? 0) + 1);
  const shared = Array.from(uses)
    .filter(([, count]) => count > 1)
    .map(([text]) => text);
  const numbers = new Map(shared.map((text, index) => [text, entries.length + index]));
  const parts = entries.map((entry) => {
    const fields = Object.entries(entry).map(([name, value]) => {
      const text = write(value);
      const number = numbers.get(text);
      return `${JSON.stringify(name)}:${number === undefined ? text : JSON.stringify({ $: number })}`;
    });
    return `{${fields.join()}}`;
  });
  const jsons = [...parts, ...shared].map((text) => Buffer.from(text));
  return {
    lexicons: starts(lexicons.map(({ length }) => length)),
    entryStarts: starts(jsons.map(({ length }) => length)),
    entries: Buffer.concat(jsons),
  };
}

function write(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part instanceof Set ? { $set: wordsOf(part) } : part));
}

function wordsOf(set: ReadonlySet<unknown>): string {
  const words = [...set];
  if (!words.every((word) => typeof word === "string" && word !== "" && !word.includes(" ")))
    throw new TypeError(`A set of a lexicon holds something else than words: ${words.slice(0, 3)}`);
  return words.join(" ");
}

/** Where each of several parts begins, and where the last one ends. */
function starts(lengths: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...lengths], (length) => {
    sum += length;
    return sum;
  });
}

/** At most half full. */
function hashTable(words: readonly string[]): Uint16Array {
  const table = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)));
  words.forEach((word, index) => {
    let slot = hashOf(word) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = index + 1;
  });
  return table;
}
