// Jobs and their floors are run in turn, so that whatever else the machine does slows both alike.
import { peakOf, secondsOf } from "./clock.mjs";
import { BenchError } from "./errors.mjs";

/** Seconds that all rounds of one tool in one row may take together, before there are fewer rounds. */
const budget = 90;
const own = "replylint";

/** The median of some values, the lowest and the highest, and how many there are. */
export function summarise(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, lowest: sorted[0], highest: sorted.at(-1), runs: sorted.length };
}

/**
 * Run tools as processes, each in turn with its floors, and make a row for each floor, with a cell for each tool.
 * `tools` are `{ name, command, stdin, limit, statuses }`, `floors` `{ against, bar, command, stdin }`, or
 * `{ against, bar, of }` with a function that makes the floor's command of the tool.
 */
export function compare(bench, what, { tools, floors, warm = false }) {
  const rows = floors.map(({ against, bar }) => ({ what, against, unit: "×", bar, cells: {} }));
  for (const tool of tools) {
    const cells = cellsOf(bench, tool, floors, warm);
    rows.forEach((row, index) => {
      row.cells[tool.name] = cells[index];
    });
  }
  return rows;
}

function cellsOf({ folder, runs }, tool, floors, warm) {
  const jobs = [tool, ...floors.map((floor) => (floor.of ? { ...tool, command: floor.of(tool) } : floor))];
  const round = () => {
    const [seconds, ...others] = jobs.map((job) => secondsOf(job.command, { statuses: [0], ...job, cwd: folder }));
    return { seconds, others };
  };
  try {
    if (warm) round();
    const rounds = [round()];
    const [{ seconds, others }] = rounds;
    if (seconds === undefined) return others.map((floor) => ({ over: floor && tool.limit / floor }));
    const wanted = Math.min(runs, fitting(seconds + others.reduce((sum, floor) => sum + floor, 0), tool));
    while (rounds.length < wanted) rounds.push(round());
    return others.map((_, index) => summarise(rounds.map((one) => one.seconds / one.others[index])));
  } catch (error) {
    if (tool.name === own || !(error instanceof BenchError)) throw error;
    console.log(`${tool.name}: ${error.message}`);
    return floors.map(() => ({ failed: true }));
  }
}

/** Of peers that are slow one round is enough; ours are at least three, unless the first has spent it all. */
function fitting(seconds, { name }) {
  return Math.max(name === own && seconds < budget ? 3 : 1, Math.floor(budget / seconds));
}

/** A row of peaks of memory: a run of each tool by itself, apart from those that are timed. */
export function comparePeaks({ folder }, what, { tools, floor, bar }) {
  const peak = (job) => {
    const mebibytes = peakOf(job.command, { statuses: [0], ...job, cwd: folder });
    return mebibytes === undefined ? undefined : summarise([mebibytes]);
  };
  const cells = Object.fromEntries(tools.map((tool) => [tool.name, peak(tool)]));
  const least = peak(floor).median.toFixed(0);
  return { what: `${what}: peak memory`, against: `${floor.against}: ${least} MiB`, unit: "MiB", bar, cells };
}
