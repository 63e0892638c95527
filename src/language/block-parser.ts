import type { SentenceContent } from "nlcst";
import { ParseEnglish } from "parse-english";
import type { Point, Position } from "unist";

/** What the parser makes of a character; `unknown` are those that its own Unicode expressions must tell. */
export const unknown = 0;
export const space = 1;
export const word = 2;
export const punctuation = 3;
export const symbol = 4;

/** The type of a node, by the kind of its characters. */
export const nodeTypes = ["SymbolNode", "WhiteSpaceNode", "WordNode", "PunctuationNode", "SymbolNode"] as const;

const kinds = new Uint8Array(0x3001);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) kinds[code] = space;
  else if (/[!"'(),\-./:;?[\\\]_{}]/.test(char)) kinds[code] = punctuation;
  else kinds[code] = /[A-Za-z0-9]/.test(char) ? word : symbol;
}
for (let code = 0xc0; code <= 0xff; code++) kinds[code] = /[×÷]/.test(String.fromCharCode(code)) ? symbol : word;
for (let code = 0x2000; code <= 0x200a; code++) kinds[code] = space;
for (const char of "\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000") kinds[char.charCodeAt(0)] = space;
for (const char of "–—‘’“”„…•«»¡¿") kinds[char.charCodeAt(0)] = punctuation;
for (const char of "£€©®°") kinds[char.charCodeAt(0)] = symbol;

/** Tell what the parser makes of a character (a UTF-16 unit). */
export function kindOf(code: number): number {
  return code < kinds.length ? (kinds[code] as number) : unknown;
}

/**
 * retext-english's parser with a faster first step. parse-latin asks three Unicode expressions about every character
 * and makes two points for every node; ordinary text needs a table, and its neighbours can share their points, which
 * hold offsets alone: the tree's own points are made with the tree.
 */
export class BlockParser extends ParseEnglish {
  override tokenize(value: string): SentenceContent[] {
    const nodes: SentenceContent[] = [];
    let from = 0;
    let start = pointAt(0);
    let kind = unknown;
    let previous = -1;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      const next = kindOf(code);
      if (next === unknown) return super.tokenize(value);
      const continues = next === kind && (code === previous || kind === word || kind === space);
      if (at > 0 && !continues) {
        const end = pointAt(at);
        nodes.push(toNode(kind, value.slice(from, at), start, end));
        start = end;
        from = at;
      }
      kind = next;
      previous = code;
    }
    if (value !== "") nodes.push(toNode(kind, value.slice(from), start, pointAt(value.length)));
    return nodes;
  }
}

function pointAt(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}

function toNode(kind: number, value: string, start: Point, end: Point): SentenceContent {
  const type = nodeTypes[kind] as (typeof nodeTypes)[number];
  const position: Position = { start, end };
  if (type !== "WordNode") return { type, value, position };
  // The parser moves the ends of words that it merges, but not those of their parts.
  return { type, children: [{ type: "TextNode", value, position: { start, end } }], position };
}
