import { compare, comparePeaks } from "../measure.mjs";
import { floor, onFiles } from "../tools.mjs";

const what = "10,000 replies as files";

/** Ten thousand replies in one process, and the memory that they take. */
export function* measure(bench) {
  const library = bench.inputs.library(10_000);
  const tools = onFiles(bench, library, 120);
  const parsing = { against: "reading and parsing them", command: floor("parse.mjs", library.name), bar: 2.2 };
  const rows = compare(bench, what, {
    tools,
    floors: [{ against: "reading them", command: floor("read.mjs", library.name) }, parsing],
  });
  yield* rows;
  const ended = tools.filter(({ name }) => rows[0].cells[name].median !== undefined);
  yield comparePeaks(bench, what, { tools: ended, floor: parsing, bar: 200 });
}
