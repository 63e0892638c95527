import type { SentenceContent } from "nlcst";
import { ParseEnglish } from "parse-english";
import type { Point, Position } from "unist";

type Kind = "WordNode" | "WhiteSpaceNode" | "PunctuationNode" | "SymbolNode";

const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return "WhiteSpaceNode";
  if (/[!"'(),\-./:;?[\\\]_{}]/.test(char)) return "PunctuationNode";
  return /[A-Za-z0-9]/.test(char) ? "WordNode" : "SymbolNode";
});

/**
 * retext-english's parser with a faster first step. parse-latin asks three Unicode expressions about every character
 * and makes two points for every node; ASCII text needs a table, and its neighbours can share their points, which
 * hold offsets alone: the tree's own points are made with the tree.
 */
export class BlockParser extends ParseEnglish {
  override tokenize(value: string): SentenceContent[] {
    const nodes: SentenceContent[] = [];
    let from = 0;
    let start = pointAt(0);
    let kind: Kind | undefined;
    let previous = -1;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      const next = kinds[code];
      if (next === undefined) return super.tokenize(value);
      const continues = next === kind && (code === previous || kind === "WordNode" || kind === "WhiteSpaceNode");
      if (kind !== undefined && !continues) {
        const end = pointAt(at);
        nodes.push(toNode(kind, value.slice(from, at), start, end));
        start = end;
        from = at;
      }
      kind = next;
      previous = code;
    }
    if (kind !== undefined) nodes.push(toNode(kind, value.slice(from), start, pointAt(value.length)));
    return nodes;
  }
}

function pointAt(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}

function toNode(type: Kind, value: string, start: Point, end: Point): SentenceContent {
  const position: Position = { start, end };
  if (type !== "WordNode") return { type, value, position };
  // The parser moves the ends of words that it merges, but not those of their parts.
  return { type, children: [{ type: "TextNode", value, position: { start, end } }], position };
}
