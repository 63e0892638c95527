import { compare, comparePeaks } from "../measure.mjs";
import { floor } from "../tools.mjs";

const what = "a stream of 50 MB, a record a line";

/** A stream of records; no peer reads such streams. */
export function* measure(bench) {
  const stdin = bench.inputs.stream(50_000_000);
  const command = [...bench.cli, "--stdin", "--input-format", "ndjson", "--format", "ndjson"];
  const tools = [{ name: "replylint", command, stdin, statuses: [0, 1] }];
  const parsing = { against: "reading and parsing its texts", command: floor("parse-stream.mjs"), stdin };
  yield* compare(bench, what, { tools, floors: [parsing] });
  yield comparePeaks(bench, what, { tools, floor: parsing });
}
