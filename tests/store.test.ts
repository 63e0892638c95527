import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../src/language/annotate.js";
import { Automaton, symbolsOf } from "../src/language/automaton.js";
import { compileStore } from "../src/language/compile-store.js";
import { LexiconStore } from "../src/language/lexicon-store.js";
import type { PhraseGraph } from "../src/language/phrase-graph.js";
import { learnWords } from "../src/language/phrase-syntax.js";
import { SpreadGraph } from "../src/language/spread-graph.js";
import { packStore, unpackStore } from "../src/language/store-layout.js";
import { classesOf, formOf, learnForm } from "../src/language/vocabulary.js";
import { ReplyLint } from "../src/replylint.js";
import type { Entry, Lexicon } from "../src/types.js";

const root = join(import.meta.dirname, "..");
const runs = Number(process.env.PROPERTY_RUNS ?? 200);

function storeOf(lexicons: readonly Lexicon[], groups = [lexicons]): LexiconStore {
  return new LexiconStore(unpackStore(packStore(compileStore(lexicons, groups))));
}

/** The phrases that end in a text, each with its lexicon and its words. */
function endsIn(graphs: readonly PhraseGraph[], words: string): string[] {
  const { tokens, sentences } = annotate(words);
  const automaton = new Automaton(graphs);
  const found: number[] = [];
  const ends: string[] = [];
  for (const { firstToken, endToken } of sentences) {
    automaton.search(symbolsOf(tokens), firstToken, endToken, firstToken, found);
    for (let at = 0; at < found.length; at += 3)
      for (const { owner, entry, atEnd } of automaton.ends(found[at] as number))
        ends.push(`${owner} ${entry.phrase} ${atEnd} ${found[at + 1]}-${found[at + 2]}`);
    found.length = 0;
  }
  return ends;
}

const word = fc.constantFrom("we", "you", "will", "won't", "send", "3", "back", "can", "cannot", "day", ",");
const step = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join("|")),
  fc.constantFrom("*", "?*", "#"),
);
const phrase = fc
  .tuple(
    fc.boolean(),
    fc.array(step, { minLength: 1, maxLength: 4 }).filter((steps) => /^[^*#?]/.test(steps[0] ?? "")),
    fc.boolean(),
  )
  .map(([opens, steps, ends]) => [...(opens ? ["^"] : []), ...steps, ...(ends ? ["$"] : [])].join(" "));
const lexicon = fc.array(
  phrase.map((text): Entry => ({ phrase: text })),
  { minLength: 1, maxLength: 8 },
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`);

describe("stored lexicons", () => {
  it("are found wherever those are that they were made from, alone and beside others", () => {
    fc.assert(
      fc.property(lexicon, lexicon, lexicon, text, (first, second, own, words) => {
        for (const written of [first, second, own]) learnWords(written);
        const store = storeOf([first, second]);
        const [one, two] = [store.lexicon(0), store.lexicon(1)];
        const { graph, others } = store.graphOf([one, own, two]) ?? { graph: undefined, others: [] };
        if (!graph) throw new Error("The store has no graph for its own lexicons.");
        expect(others).toEqual([[], own, []]);
        expect(endsIn([graph, new SpreadGraph(others)], words).sort()).toEqual(
          endsIn([new SpreadGraph([first, own, second])], words).sort(),
        );
        expect([...one]).toEqual(first);
      }),
      { numRuns: runs },
    );
  });

  it("keep what an entry holds, once for all that hold it", () => {
    const beside = new Set(["price", "café"]);
    const unless = { before: ["not", "“"] };
    const entries = [
      { phrase: "act now", unless, beside },
      { phrase: "hurry", unless, beside, weight: 2 },
    ];
    const stored = storeOf([entries]).lexicon(0) as typeof entries;
    expect(Array.from(stored)).toEqual(entries);
    expect(stored[0]?.beside).toBe(stored[1]?.beside);
  });

  it("know the numbers and classes of words", () => {
    const form = learnForm("flibbertigibbet");
    const store = storeOf([[{ phrase: "we will" }]]);
    expect(store.formOf("flibbertigibbet")).toBe(form);
    expect(store.formOf("flibbertigibbe")).toBe(0);
    expect(store.classesOf(store.formOf("will"))).toBe(classesOf(formOf("will")));
  });

  it("belong to the group that they were compiled with", () => {
    const [first, second] = [[{ phrase: "we" }], [{ phrase: "you" }]];
    const store = storeOf([first, second], [[first]]);
    const [one, two] = [store.lexicon(0), store.lexicon(1)];
    expect(store.graphOf([two])).toBeUndefined();
    expect(store.graphOf([one, two])?.others).toEqual([[], two]);
  });

  it("are refused when their file is cut short", () => {
    const bytes = packStore(compileStore([[{ phrase: "we" }]], []));
    expect(() => unpackStore(bytes.subarray(0, -4))).toThrow(/damaged/);
  });
});

describe("the command that ships", () => {
  const files = ["fixtures/replies", "fixtures/formats"];

  it("finds in all fixtures what the sources find", async () => {
    const engine = new ReplyLint({ cwd: root, overrideConfigFile: true });
    const formatter = await engine.loadFormatter("json");
    const expected = formatter.format(await engine.lintFiles(files));
    const command = ["dist/bin/replylint.js", "--no-config", "--format", "json", ...files];
    const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(expected));
  });
});
