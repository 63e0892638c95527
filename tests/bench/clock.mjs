// Runs processes and tells what they cost. Node cannot tell the CPU time of another process; bash can.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BenchError } from "./errors.mjs";

const hasBash = spawnSync("bash", ["-c", "exit 0"]).status === 0;
const timed = `TIMEFORMAT='%3U %3S'; ulimit -St "$1"; shift; time "$@" >/dev/null 2>&1`;
const hook = join(import.meta.dirname, "peak.cjs");
const day = 86_400;

/** What is measured, as a heading. */
export const clock = hasBash ? "CPU time" : "Wall time (there is no bash to tell CPU time)";

/**
 * Run a command, its output thrown away, and tell the seconds that it took; undefined if it was stopped at `limit`.
 * `options` is `{ cwd, stdin, limit, statuses }`: the path of a file to read, seconds, and the exit statuses that are no
 * failure, all if absent.
 * @throws {BenchError} when it failed
 */
export function secondsOf(command, { cwd, stdin, limit = day, statuses }) {
  const { seconds, status, signal } = withInput(stdin, (input) =>
    (hasBash ? cpu : wall)(command, { cwd, limit, input }),
  );
  if (signal === "SIGINT") process.exit(130);
  if (seconds > 0.99 * limit) return undefined;
  if (signal || (statuses && !statuses.includes(status)))
    throw new BenchError(`${command.slice(1, 4).join(" ")} … ended with ${signal ?? `exit status ${status}`}`);
  return seconds;
}

/** Run a Node command once more and tell its peak of memory in MiB; undefined if it was stopped at `limit`. */
export function peakOf([node, ...args], { cwd, stdin, limit, statuses }) {
  const file = join(cwd, "peak.txt");
  rmSync(file, { force: true });
  secondsOf([node, "--require", hook, ...args], { cwd, stdin, limit, statuses });
  return existsSync(file) ? Number(readFileSync(file, "utf8")) / 1024 : undefined;
}

/** Bash stops it by its CPU time, too. */
function cpu(command, { cwd, limit, input }) {
  const args = ["-c", timed, "bash", String(limit), ...command];
  const { error, status, signal, stderr } = spawnSync("bash", args, {
    cwd,
    stdio: [input, "ignore", "pipe"],
    encoding: "utf8",
  });
  if (error) throw new BenchError(`bash could not be started: ${error.message}`);
  const [, user, system] = /(\d+[.,]\d+) (\d+[.,]\d+)\s*$/.exec(stderr) ?? [];
  const seconds = [user, system].reduce((sum, part) => sum + Number(part?.replace(",", ".")), 0);
  return { seconds, status, signal };
}

function wall([file, ...args], { cwd, limit, input }) {
  const before = performance.now();
  const { status, signal } = spawnSync(file, args, {
    cwd,
    stdio: [input, "ignore", "ignore"],
    timeout: limit * 1000,
  });
  return { seconds: (performance.now() - before) / 1000, status, signal };
}

function withInput(path, job) {
  if (path === undefined) return job("ignore");
  const input = openSync(path);
  try {
    return job(input);
  } finally {
    closeSync(input);
  }
}
