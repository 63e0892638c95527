import { join } from "node:path";
import { pathToFileURL } from "node:url";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { summarise } from "../measure.mjs";
import { makeReplies } from "../replies.mjs";

const words = 120;
const drafts = 50;
const warmups = 10;

/** One check through the API in a process that runs already, as an editor or a server makes it. */
export async function* measure({ root, folder, runs }) {
  const { ReplyLint } = await import(pathToFileURL(join(root, "dist/src/index.js")).href);
  const linter = new ReplyLint({ cwd: folder });
  const parser = unified().use(retextEnglish).freeze();
  const usual = makeReplies(10_000).filter((text) => text.split(/\s+/).length === words);
  const texts = usual.slice(0, drafts);
  const check = (text) => linter.lintText(text);
  const parse = (text) => parser.parse(text);
  const rounds = [];
  for (let round = -warmups; round < runs; round++) {
    const seconds = { check: await medianOf(check, texts), parse: await medianOf(parse, texts) };
    if (round >= 0) rounds.push(seconds);
  }
  const what = `one draft of ${words} words, in a process that runs`;
  const ratio = summarise(rounds.map((round) => round.check / round.parse));
  yield { what, against: "`retext-english`'s parse of it", unit: "×", cells: { replylint: ratio } };
  const milliseconds = summarise(rounds.map((round) => round.check));
  yield { what, against: "wall time", unit: "ms", bar: 1, cells: { replylint: milliseconds } };
}

/** The median time of a job on a text, in milliseconds. */
async function medianOf(job, texts) {
  const times = [];
  for (const text of texts) {
    const before = performance.now();
    await job(text);
    times.push(performance.now() - before);
  }
  return summarise(times).median;
}
