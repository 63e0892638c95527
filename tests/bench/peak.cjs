// Loaded into a process with --require: leaves the peak of its memory, in KiB, in the working folder when it ends.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const file = join(process.cwd(), "peak.txt");
process.once("exit", () => writeFileSync(file, peak()));

/** Linux counts what the parent held before the start into maxRSS, but not into VmHWM. */
function peak() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}
