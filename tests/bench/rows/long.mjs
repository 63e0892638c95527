import { compare } from "../measure.mjs";
import { floor, onFiles, single } from "../tools.mjs";

/** Long texts, and whether time grows with their length or faster. */
export function* measure(bench) {
  const texts = [1, 5].map((megabytes) => bench.inputs.text(megabytes * 1_000_000));
  const [one, five] = texts.map((text) => onFiles(bench, single(text), 60));
  const parsing = { against: "reading and parsing it", command: floor("parse.mjs", texts[0]) };
  yield* compare(bench, "one file of 1 MB", { tools: one, floors: [parsing] });
  // retext-english's own time grows faster than the text: at 5 MB it is no floor any more.
  const of = ({ name }) => one.find((tool) => tool.name === name).command;
  const itself = { against: "itself on 1 MB", of, bar: 5.5 };
  yield* compare(bench, "one file of 5 MB", { tools: five, floors: [itself] });
}
