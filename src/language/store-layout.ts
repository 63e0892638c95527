/** Compiled lexicons as tables: what the build writes to a file, and what is read from it as it stands. */
export interface Store {
  /** All words, one after another, in the order of their numbers; a word goes from its start to the next one's. */
  readonly words: string;
  /** By form, from 0; one more at the end. */
  readonly formStarts: Int32Array;
  /** Forms by {@link hashOf} their words: open addressing, 0 is a free slot; its length is a power of two. */
  readonly formTable: Uint16Array;
  /** By form, the classes of the word. */
  readonly classes: Int32Array;

  /** By state, from 0: where the ways of the state begin; one more at the end. The forms of a state are sorted. */
  readonly edgeStarts: Int32Array;
  readonly edgeForms: Uint16Array;
  readonly edgeTargets: Uint16Array;
  /** By state: where any word and any number lead; 0 if nowhere. */
  readonly wordTargets: Uint16Array;
  readonly numberTargets: Uint16Array;
  /** By state: where the phrases that end there begin; one more at the end. See {@link packEnd}. */
  readonly endStarts: Int32Array;
  readonly ends: Int32Array;

  /** By lexicon: the number of its first entry; one more at the end. */
  readonly lexicons: Int32Array;
  /**
   * By entry, and then by what several entries hold: where its JSON begins, in bytes; one more at the end. In it
   * `{"$": number}` stands for another one of them, and `{"$set": "a b"}` for a set of words.
   */
  readonly entryStarts: Int32Array;
  readonly entries: Buffer;

  readonly graphs: readonly GraphInfo[];
}

/** Where a graph begins, and the lexicons that it holds. */
export interface GraphInfo {
  readonly within: number;
  readonly opening: number;
  readonly lexicons: readonly number[];
}

/** Words that are hashed alike stand near each other in the table of forms. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

const entryBits = 19;

/** A phrase that ends at a state, as a number: its lexicon, its entry, and whether it ends its sentence. */
export function packEnd(lexicon: number, entry: number, atEnd: boolean): number {
  if (entry >> entryBits !== 0 || lexicon >> (30 - entryBits) !== 0) throw new RangeError("Too many entries to store.");
  return (lexicon << (entryBits + 1)) | (entry << 1) | Number(atEnd);
}

export function unpackEnd(end: number): { lexicon: number; entry: number; atEnd: boolean } {
  return { lexicon: end >> (entryBits + 1), entry: (end >> 1) & ((1 << entryBits) - 1), atEnd: (end & 1) === 1 };
}

const tables = [
  ["formStarts", Int32Array],
  ["formTable", Uint16Array],
  ["classes", Int32Array],
  ["edgeStarts", Int32Array],
  ["edgeForms", Uint16Array],
  ["edgeTargets", Uint16Array],
  ["wordTargets", Uint16Array],
  ["numberTargets", Uint16Array],
  ["endStarts", Int32Array],
  ["ends", Int32Array],
  ["lexicons", Int32Array],
  ["entryStarts", Int32Array],
] as const;

/** Every part of the file begins at a multiple of as many bytes. */
const alignment = 4;

/** Write a store as bytes: the lengths of its parts, then the parts. Numbers are as this machine has them. */
export function packStore(store: Store): Buffer<ArrayBuffer> {
  const { words, entries, graphs } = store;
  const parts = [
    ...tables
      .map(([name]) => store[name])
      .map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    Buffer.from(words, "utf16le"),
    Buffer.from(JSON.stringify(graphs)),
    entries,
  ];
  const lengths = Int32Array.from(parts, ({ length }) => length);
  const padded = parts.map((part) => Buffer.concat([part], Math.ceil(part.length / alignment) * alignment));
  return Buffer.concat([Buffer.from(lengths.buffer), ...padded]);
}

/** Read a store from the bytes of {@link packStore}; its tables are views of them. */
export function unpackStore({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Store {
  const lengths = new Int32Array(buffer, byteOffset, tables.length + 3);
  let at = byteOffset + lengths.byteLength;
  const next = (part: number) => {
    const start = at;
    const length = lengths[part] as number;
    at += Math.ceil(length / alignment) * alignment;
    return [buffer, start, length] as const;
  };
  const read = Object.fromEntries(
    tables.map(([name, Table], part) => {
      const [bytes, start, length] = next(part);
      return [name, new Table(bytes, start, length / Table.BYTES_PER_ELEMENT)];
    }),
  ) as unknown as Pick<Store, (typeof tables)[number][0]>;
  const words = Buffer.from(...next(tables.length)).toString("utf16le");
  const graphs = JSON.parse(Buffer.from(...next(tables.length + 1)).toString()) as readonly GraphInfo[];
  const entries = Buffer.from(...next(tables.length + 2));
  if (at - byteOffset !== byteLength) throw new Error("The stored lexicons are damaged; install replylint again.");
  return { ...read, words, graphs, entries };
}
