// Measures speed and memory, each beside a floor in the same run, since machines differ and are noisy.
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clock } from "./clock.mjs";
import { BenchError } from "./errors.mjs";
import { createInputs } from "./inputs.mjs";
import { installPeers } from "./peers.mjs";
import { printRow, writeTable } from "./table.mjs";

const root = join(import.meta.dirname, "../..");
const groups = ["cold", "files", "many", "long", "stream", "engine", "warm"];
const usage = `Usage: npm run bench -- [--runs N] [--only ${groups.join(",")}] [--peers] [--write]`;

try {
  await main(readFlags());
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main({ runs, only, peers, write }) {
  const cli = join(root, "dist/bin/replylint.js");
  if (!existsSync(cli)) throw new BenchError("dist/ holds no command: run “npm run build” first");
  // The real path: what configs and globs are relative to.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "replylint-bench-")));
  // All runs are with all rules.
  writeFileSync(join(folder, ".replylintrc.json"), '{ "extends": "replylint:all" }\n');
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

  const bench = {
    root,
    folder,
    runs,
    inputs: createInputs(folder),
    cli: [process.execPath, cli],
    peers: peers ? installPeers(root, folder) : [],
  };
  if (!peers) console.log("Without --peers, write-good, alex and textlint are left out.");
  console.log(`${clock} as a multiple of the floor's: median of up to ${runs} runs (lowest–highest)`);
  const rows = [];
  for (const group of only) {
    const { measure } = await import(`./rows/${group}.mjs`);
    for await (const row of measure(bench)) {
      printRow(row);
      rows.push(row);
      // Lets a signal be heard.
      await new Promise(setImmediate);
    }
  }
  if (write) writeTable(join(root, "README.md"), rows, runs);
}

function readFlags() {
  const { runs, only, peers, write } = parse();
  if (!/^[1-9]\d*$/.test(runs)) throw new BenchError(`--runs takes a number from 1, not “${runs}”`);
  const chosen = only?.split(",") ?? groups;
  const unknown = chosen.find((group) => !groups.includes(group));
  if (unknown !== undefined) throw new BenchError(`--only knows no “${unknown}”\n${usage}`);
  if (write && only !== undefined) throw new BenchError("--write needs all rows: leave out --only");
  return { runs: Number(runs), only: chosen, peers, write };
}

function parse() {
  try {
    return parseArgs({
      options: {
        runs: { type: "string", default: "11" },
        only: { type: "string" },
        peers: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${error.message}\n${usage}`);
  }
}
