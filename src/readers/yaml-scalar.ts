import { MapBuilder, type Mapped } from "./source-map.js";

/** A string of a YAML file: its value, how it is written and where its notation stands. */
export interface YamlScalar {
  readonly value: string;
  /** As the `yaml` package names it: `PLAIN`, `QUOTE_SINGLE`, `QUOTE_DOUBLE`, `BLOCK_LITERAL`, `BLOCK_FOLDED`. */
  readonly type: string | undefined;
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const WORD = /[^ \t\r\n]+/y;

/**
 * Maps the value of a YAML string to its notation in `source`; `base` is added to every source offset.
 * The characters of the value that are not white space stand in the notation in the same order, so both are walked
 * side by side; only double quotes hide characters behind escapes.
 */
export function mapYamlScalar(source: string, scalar: YamlScalar, base = 0): Mapped {
  return scalar.type === "QUOTE_DOUBLE" ? mapDoubleQuoted(source, scalar, base) : alignWords(source, scalar, base);
}

function alignWords(source: string, { value, type, start, end }: YamlScalar, base: number): Mapped {
  const builder = new MapBuilder();
  const quoted = type === "QUOTE_SINGLE";
  let position = start;
  if (quoted) position++;
  if (type?.startsWith("BLOCK")) position = blockBody(source, position);

  for (let index = 0; index < value.length; ) {
    const space = match(SPACE, value, index);
    const sourceSpace = match(SPACE, source, position);
    if (space !== "") {
      if (space === sourceSpace) builder.copy(space, base + position);
      else builder.atom(space, base + position, base + Math.min(position + sourceSpace.length, end));
    }
    position += sourceSpace.length;
    index += space.length;

    const word = match(WORD, value, index);
    index += word.length;
    for (const piece of quoted ? word.split(/(')/) : [word]) {
      if (quoted && piece === "'") {
        builder.atom(piece, base + position, base + position + 2);
        position += 2;
      } else {
        builder.copy(piece, base + position);
        position += piece.length;
      }
    }
  }
  return builder.finish();
}

/** Start of a block scalar's first line: after the header `|2-` and the comment that may follow it. */
function blockBody(source: string, start: number): number {
  const header = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  header.lastIndex = start;
  header.test(source);
  return header.lastIndex;
}

/** An escape, a fold (a line break with the white space around it), or plain characters, such as a lone `\r`. */
const DOUBLE_QUOTED =
  /(?<joined>\\\r?\n[ \t]*)|(?<escaped>\\(?:x[\dA-Fa-f]{2}|u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S]))|(?<fold>[ \t]*\r?\n(?:[ \t]|\r?\n)*)|(?<plain>[ \t]+|\r|[^ \t\r\n\\]+)/y;

function mapDoubleQuoted(source: string, { value, start, end }: YamlScalar, base: number): Mapped {
  const builder = new MapBuilder();
  const close = end - 1;
  let index = 0;
  for (let position = start + 1; position < close && index < value.length; ) {
    DOUBLE_QUOTED.lastIndex = position;
    const found = DOUBLE_QUOTED.exec(source);
    if (!found) break;
    const next = Math.min(position + found[0].length, close);
    const { joined, escaped, fold } = found.groups ?? {};
    if (joined === undefined) {
      const length = escaped ? escapedLength(escaped) : fold ? foldedLength(fold) : next - position;
      const text = value.slice(index, index + length);
      if (escaped || fold) builder.atom(text, base + position, base + next);
      else builder.copy(text, base + position);
      index += length;
    }
    position = next;
  }
  return builder.finish();
}

/** UTF-16 units of an escaped character, which may be a pair of escapes. */
function escapedLength(escaped: string): number {
  if (escaped.length === 12) return 2;
  return escaped[1] === "U" && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1;
}

/** One line break folds to a space, more of them to one fewer. */
function foldedLength(fold: string): number {
  return Math.max(1, (fold.match(/\n/g)?.length ?? 0) - 1);
}

function match(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}
