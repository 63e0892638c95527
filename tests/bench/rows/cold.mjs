import { join } from "node:path";
import { compare } from "../measure.mjs";
import { onFiles, onStdin, single } from "../tools.mjs";

/** One reply, from the start of the process to its end, against a Node that does nothing. */
export function* measure(bench) {
  const [file] = bench.inputs.library(1).files;
  const floors = [{ against: "`node -e 0`", command: [process.execPath, "-e", "0"], bar: 1.35 }];
  yield* compare(bench, "one reply as a file", { tools: onFiles(bench, single(file)), floors, warm: true });
  const stdin = join(bench.folder, file);
  yield* compare(bench, "one reply on standard input", { tools: onStdin(bench, stdin), floors, warm: true });
}
