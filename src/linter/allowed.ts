import { annotate } from "../language/annotate.js";
import type { AnnotatedText, Range } from "../types.js";

/** Tells whether a stretch of a text lies within words that the team allows. */
export type IsAllowed = (range: Range) => boolean;

const none: IsAllowed = () => false;

/** Compile the team's own words, each taken as it is written: no mark in them is syntax. */
export function compileAllowed(phrases: Iterable<string>): (text: AnnotatedText) => IsAllowed {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = annotate(phrase).tokens.map(({ norm, raw }) => norm || raw.toLowerCase());
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst.size === 0 ? () => none : (text) => isWithin(find(text, byFirst));
}

/** All occurrences, by start. */
function find({ tokens }: AnnotatedText, byFirst: ReadonlyMap<string, readonly string[][]>): Range[] {
  const found: Range[] = [];
  tokens.forEach(({ norm, raw, start, end }, at) => {
    for (const words of byFirst.get(norm || raw.toLowerCase()) ?? []) {
      const matches = words.every((word, index) => {
        const token = tokens[at + index];
        return token !== undefined && word === (token.norm || token.raw.toLowerCase());
      });
      if (matches) found.push({ start, end: tokens[at + words.length - 1]?.end ?? end });
    }
  });
  return found;
}

/** Look among ranges in order of their starts; they may overlap. */
function isWithin(ranges: readonly Range[]): IsAllowed {
  let furthest = 0;
  const reach = ranges.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).start <= start) low = middle + 1;
      else high = middle;
    }
    return start < end && (reach[low - 1] ?? 0) >= end;
  };
}
