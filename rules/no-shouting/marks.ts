import type { AnnotatedText, Range, Token } from "../../src/types.js";

/** A run of marks, and the one that is enough. */
export interface Run extends Range {
  readonly mark: "!" | "?";
}

const marks = /^[!?]+$/;

/** Find runs of marks after words: “!!”, “?!”. Question marks alone, and marks before a word (“!!help”), shout nothing. */
export function findRuns({ text, tokens }: AnnotatedText): Run[] {
  if (!/!!|!\?|\?!/.test(text)) return [];
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (first.kind !== "punctuation" || !marks.test(first.norm)) continue;
    let { end } = first;
    while (tokens[at + 1]?.start === end && marks.test((tokens[at + 1] as Token).norm))
      end = (tokens[++at] as Token).end;
    const { start, quoted } = first;
    const run = text.slice(start, end);
    if (quoted || run.length < 2 || !run.includes("!")) continue;
    if (tokens[at + 1]?.start === end && tokens[at + 1]?.kind === "word" && first.spaced) continue;
    runs.push({ start, end, mark: run.includes("?") ? "?" : "!" });
  }
  return runs;
}
