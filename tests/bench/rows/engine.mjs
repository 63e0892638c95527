import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { BenchError } from "../errors.mjs";
import { summarise } from "../measure.mjs";
import { makeQuestions, makeReplies } from "../replies.mjs";

const warmups = 3;

/** In one process: all rules on replies with questions, parse included, against retext-english's parse of these texts. */
export async function* measure({ root, folder, runs }) {
  const createEngine = await loadEngine(root, folder);
  const replies = makeReplies(1000);
  const questions = makeQuestions(1000);
  const parser = unified().use(retextEnglish).freeze();
  const pass = (job) => () => replies.reduce((sum, text, index) => sum + job(text, questions[index]), 0);
  const plain = pass(createEngine());
  const glossed = pass(createEngine({ glossary: makeGlossary(5000) }));
  const parse = pass((text, question) => parser.parse(text).children.length + parser.parse(question).children.length);

  const what = "1,000 replies with questions, in a process that runs";
  const against = "`retext-english`'s parse of all their texts";
  const ratios = inTurn(plain, parse, runs);
  yield { what, against, unit: "×", bar: 2, cells: { replylint: summarise(ratios) } };
  const added = inTurn(glossed, plain, runs).map((ratio) => (ratio - 1) * 100);
  const own = "itself without them";
  yield {
    what: "5,000 terms in the glossary",
    against: own,
    unit: "%",
    bar: 10,
    cells: { replylint: summarise(added) },
  };
}

async function loadEngine(root, folder) {
  const outfile = join(folder, "engine.mjs");
  const require = 'import{createRequire as __createRequire}from"node:module";';
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ["tests/bench/engine.ts"],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["typescript", "cosmiconfig"],
      banner: { js: `${require}const require=__createRequire(import.meta.url);` },
      logLevel: "silent",
    });
    const { createEngine } = await import(pathToFileURL(outfile).href);
    return createEngine;
  } catch (error) {
    throw new BenchError(`src/ cannot be bundled: ${error.message.split("\n", 2).join(" ")}`);
  }
}

/** Acronyms of four letters, spread over the alphabet, and one that the replies have. */
function makeGlossary(count) {
  const letter = (index) => String.fromCharCode(65 + (index % 26));
  const name = (index) => letter(index * 7) + letter(index / 26) + letter(index / 676) + letter(index * 11);
  const entries = Array.from({ length: count }, (_, index) => [name(index), `the team's own term ${index}`]);
  return Object.fromEntries([...entries, ["RMA", "return"]]);
}

/** The ratios of the CPU time of two jobs that are done in turn. */
function inTurn(job, floor, runs) {
  for (let warmup = 0; warmup < warmups; warmup++) {
    job();
    floor();
  }
  return Array.from({ length: runs }, () => cpuOf(job) / cpuOf(floor));
}

function cpuOf(job) {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
