// Measures speed as ratios within one run, since machines differ and are noisy: CPU time, medians.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { makeQuestions, makeReplies } from "./replies.mjs";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "replylint-bench-"));
const rows = [];

try {
  await measureEngine();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [what, ratio, bar] of rows) console.log(`${what.padEnd(70)} ${ratio.toFixed(2).padStart(6)}  (bar ${bar})`);

/** Language layer and rules, parse included, against retext-english's parse of the same blocks. */
async function measureEngine() {
  const outfile = join(folder, "engine.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["tests/bench/engine.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["typescript", "cosmiconfig"],
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  });
  const { createEngine } = await import(pathToFileURL(outfile).href);
  const lint = createEngine();
  const parser = unified().use(retextEnglish).freeze();
  const replies = makeReplies(1000);
  const questions = makeQuestions(1000);
  const blocks = replies.map((text, index) => [...text.split(/\n{2,}/), questions[index]]);
  const ours = () => replies.reduce((sum, text, index) => sum + lint(text, questions[index]), 0);
  const floor = () =>
    blocks.reduce((sum, parts) => sum + parts.reduce((all, part) => all + parser.parse(part).children.length, 0), 0);
  rows.push(["1,000 replies with questions: lint / retext-english's parse", paired(ours, floor, 9), "2.5"]);
}

/** The whole process on one reply, against Node doing nothing. */
function measureCold() {
  const reply = join(folder, "reply.txt");
  writeFileSync(reply, makeReplies(1)[0]);
  const lint = () => spawnSync(process.execPath, ["dist/bin/replylint.js", reply], { cwd: root });
  const nothing = () => spawnSync(process.execPath, ["-e", "0"], { cwd: root });
  rows.push(["cold, one reply: replylint / node -e 0", paired(lint, nothing, 21, wall), "1.6"]);
}

/** Median of the ratios of two jobs done in turn. */
function paired(a, b, rounds, clock = ownCpu) {
  for (let warm = 0; warm < 3; warm++) {
    a();
    b();
  }
  const ratios = Array.from({ length: rounds }, () => clock(a) / clock(b)).sort((x, y) => x - y);
  return ratios[rounds >> 1];
}

function ownCpu(job) {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Node tells the CPU time of no other process; of one that hardly waits, the time it takes is near it. */
function wall(job) {
  const before = performance.now();
  job();
  return performance.now() - before;
}
