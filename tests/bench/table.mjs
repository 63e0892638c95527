// Rows for the console and for the README. A row is `{ what, against, unit, bar, cells }`; a cell, by the name of its
// tool, what `summarise` returns, `{ over }` for a tool that was stopped, or `{ failed }`.
import { readFileSync, writeFileSync } from "node:fs";
import { BenchError } from "./errors.mjs";

const names = ["replylint", "write-good", "alex", "textlint"];
const digits = { "×": 2, MiB: 0, "%": 1, ms: 2 };
const marks = /(?<=<!-- bench -->\n).*?(?=<!-- \/bench -->)/s;

/** Print a row, a line for each tool. */
export function printRow({ what, against, unit, bar, cells }) {
  console.log(`\n${what} / ${against.replaceAll("`", "")}`);
  for (const [name, cell] of Object.entries(cells)) {
    const beside = name === "replylint" && bar !== undefined ? `  bar ${bar} ${unit}: ${verdict(cell, bar)}` : "";
    console.log(`  ${name.padEnd(12)}${describe(cell, unit)}${beside}`);
  }
}

function verdict({ median }, bar) {
  return median <= bar ? "held" : "missed";
}

function describe(cell, unit) {
  const { lowest, highest, runs } = cell ?? {};
  const shown = show(cell, unit);
  if (runs === undefined || runs === 1) return shown;
  const [from, to] = [lowest, highest].map((value) => value.toFixed(digits[unit]));
  return `${shown}  (${from}–${to}, ${runs} runs)`;
}

function show(cell, unit) {
  if (cell?.failed) return "failed";
  if (cell?.over) return `> ${Math.floor(cell.over)} ${unit}`;
  if (cell?.median === undefined) return "–";
  const sign = unit === "%" && cell.median >= 0 ? "+" : "";
  return `${sign}${cell.median.toFixed(digits[unit])} ${unit}`;
}

/**
 * Write the table between the two marks of the README. Milliseconds stay out: they tell of the machine.
 * @throws {BenchError} when the marks are missing
 */
export function writeTable(file, rows, runs) {
  const told = rows.filter(({ unit }) => unit !== "ms");
  const columns = names.filter((name) => told.some(({ cells }) => cells[name]));
  const lines = told.map(({ what, against, unit, cells }) =>
    line([what, against, ...columns.map((name) => show(cells[name], unit))]),
  );
  const head = [line(["what", "floor", ...columns]), line(["---", "---", ...columns.map(() => "---:")])];
  const [major] = process.versions.node.split(".");
  const note = `Node ${major}; medians of ${runs} runs, or of fewer where a run takes long.`;
  const text = readFileSync(file, "utf8");
  if (!marks.test(text)) throw new BenchError("README.md has no <!-- bench --> and <!-- /bench --> to write between");
  writeFileSync(
    file,
    text.replace(marks, () => `${[...head, ...lines].join("\n")}\n\n${note}\n`),
  );
}

function line(cells) {
  return `| ${cells.join(" | ")} |`;
}
