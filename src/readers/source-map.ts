import type { Range, SourceMap, SourceRange } from "../types.js";

/** A text and where each of its characters comes from. */
export interface Mapped {
  readonly text: string;
  readonly map: SegmentMap;
}

/** One stretch of a text that came from one stretch of its source. */
export interface Segment {
  readonly outStart: number;
  readonly outEnd: number;
  readonly srcStart: number;
  readonly srcEnd: number;
  /** Copied character by character; otherwise the stretches correspond only as wholes. */
  readonly linear: boolean;
}

/** Numbers kept for a segment: outStart, srcStart, srcEnd, linear (1 or 0). */
const STRIDE = 4;

/**
 * A source map made of segments that touch each other in the text.
 * Neighbours that are contiguous copies are one segment, so a range is exact if it lies within one linear segment.
 */
export class SegmentMap implements SourceMap {
  readonly #numbers: readonly number[];
  readonly #length: number;

  /** Use {@link identity}, {@link compose} or a {@link MapBuilder}. */
  constructor(numbers: readonly number[], length: number) {
    this.#numbers = numbers;
    this.#length = length;
  }

  /** How many segments there are. */
  get size(): number {
    return this.#numbers.length / STRIDE;
  }

  /** Returns a segment by its number. */
  at(index: number): Segment {
    const numbers = this.#numbers;
    const first = index * STRIDE;
    return {
      outStart: numbers[first] ?? 0,
      outEnd: numbers[first + STRIDE] ?? this.#length,
      srcStart: numbers[first + 1] ?? 0,
      srcEnd: numbers[first + 2] ?? 0,
      linear: numbers[first + 3] === 1,
    };
  }

  /** Returns the number of the segment that holds an offset of the text; the last one for its end. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#numbers[middle * STRIDE] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  range(start: number, end: number): SourceRange {
    const index = this.indexAt(start);
    const first = this.at(index);
    const from = first.linear
      ? first.srcStart + (start - first.outStart)
      : start < first.outEnd
        ? first.srcStart
        : first.srcEnd;
    if (end <= start) return { start: from, end: from, exact: first.linear };

    const last = end <= first.outEnd ? first : this.at(this.indexAt(end - 1));
    const to = last.linear ? last.srcStart + (end - last.outStart) : last.srcEnd;
    return { start: from, end: to, exact: last === first && first.linear };
  }
}

/** Puts a text together and notes where its parts come from. Empty parts are left out. */
export class MapBuilder {
  readonly #pieces: string[] = [];
  readonly #numbers: number[] = [];
  #length = 0;

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds text that stands in the source as it is. */
  copy(text: string, srcStart: number): this {
    return this.#add(text, srcStart, srcStart + text.length, true);
  }

  /** Adds text that stands for a stretch of the source as a whole, such as `&` for `&amp;`. */
  atom(text: string, srcStart: number, srcEnd: number): this {
    return this.#add(text, srcStart, srcEnd, false);
  }

  /** Adds text that the source does not have. */
  insert(text: string, srcPosition: number): this {
    return this.#add(text, srcPosition, srcPosition, false);
  }

  finish(): Mapped {
    return { text: this.#pieces.join(""), map: new SegmentMap(this.#numbers, this.#length) };
  }

  #add(text: string, srcStart: number, srcEnd: number, linear: boolean): this {
    if (text === "") return this;
    push(this.#numbers, this.#length, srcStart, srcEnd, linear);
    this.#pieces.push(text);
    this.#length += text.length;
    return this;
  }
}

/** Maps a text of `length` that stands in its source, from `srcStart` on, as it is. */
export function identity(length: number, srcStart = 0): SegmentMap {
  return new SegmentMap([0, srcStart, srcStart + length, 1], length);
}

/** Cuts a stretch out of a text, and maps it to where it stood. */
export function cut(text: string, { start, end }: Range): Mapped {
  return { text: text.slice(start, end), map: identity(end - start, start) };
}

/** Joins a map from a text to a middle text with the map from that middle text to its source. */
export function compose(outer: SegmentMap, inner: SegmentMap): SegmentMap {
  const numbers: number[] = [];
  let length = 0;
  let cursor = 0;
  for (let index = 0; index < outer.size; index++) {
    const { outStart, outEnd, srcStart, srcEnd, linear } = outer.at(index);
    length = outEnd;
    if (!linear) {
      const { start, end } = inner.range(srcStart, srcEnd);
      push(numbers, outStart, start, end, false);
      continue;
    }
    if (srcStart < inner.at(cursor).outStart) cursor = inner.indexAt(srcStart);
    while (cursor < inner.size - 1 && inner.at(cursor).outEnd <= srcStart) cursor++;
    for (let position = srcStart; ; cursor++) {
      const part = inner.at(cursor);
      const end = cursor === inner.size - 1 ? srcEnd : Math.min(srcEnd, part.outEnd);
      const from = part.linear ? part.srcStart + (position - part.outStart) : part.srcStart;
      const to = part.linear ? from + (end - position) : part.srcEnd;
      push(numbers, outStart + (position - srcStart), from, to, part.linear);
      position = end;
      if (position >= srcEnd) break;
    }
  }
  return new SegmentMap(numbers, length);
}

function push(numbers: number[], outStart: number, srcStart: number, srcEnd: number, linear: boolean): void {
  const last = numbers.length - STRIDE;
  if (linear && last >= 0 && numbers[last + 3] === 1 && numbers[last + 2] === srcStart) {
    numbers[last + 2] = srcEnd;
    return;
  }
  numbers.push(outStart, srcStart, srcEnd, linear ? 1 : 0);
}
