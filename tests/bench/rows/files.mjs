import { compare } from "../measure.mjs";
import { floor, onFiles } from "../tools.mjs";

/** A thousand replies in one process. */
export function measure(bench) {
  const library = bench.inputs.library(1000);
  return compare(bench, "1,000 replies as files", {
    tools: onFiles(bench, library, 60),
    floors: [
      { against: "reading them", command: floor("read.mjs", library.name) },
      { against: "reading and parsing them", command: floor("parse.mjs", library.name), bar: 2 },
    ],
  });
}
