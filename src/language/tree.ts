import type { Nodes, Paragraph, Root, SentenceContent, Sentence as SentenceNode } from "nlcst";
import type { Point } from "unist";
import type { Mask } from "../types.js";
import type { ParsedSentence } from "./annotate.js";
import { type PlacedNode, parseNodes } from "./parse.js";
import { createLocator } from "./positions.js";

/** Build the nlcst tree of the mended sentences, white space between them included, with the text's own positions. */
export function buildTree(text: string, sentences: readonly ParsedSentence[], masks: readonly Mask[]): Root {
  const point = pointer(text);
  const children: Root["children"] = [];
  let at = 0;
  for (let index = 0; index < sentences.length; ) {
    const { paragraph, start, stretch } = sentences[index] as ParsedSentence;
    const nodes = parseNodes(text, stretch, masks);
    const content: Paragraph["children"] = [];
    if (at < start) children.push(space(text, at, start, point));
    at = start;
    for (; index < sentences.length && (sentences[index] as ParsedSentence).paragraph === paragraph; index++) {
      const sentence = sentences[index] as ParsedSentence;
      if (at < sentence.start) content.push(space(text, at, sentence.start, point));
      content.push(toNode(sentence, nodes, point));
      at = sentence.end;
    }
    children.push({ type: "ParagraphNode", children: content, position: { start: point(start), end: point(at) } });
  }
  if (at < text.length) children.push(space(text, at, text.length, point));
  return { type: "RootNode", children, position: { start: point(0), end: point(text.length) } };
}

function toNode(
  { start, end, firstPiece, endPiece }: ParsedSentence,
  nodes: readonly PlacedNode[],
  point: (offset: number) => Point,
): SentenceNode {
  const children = nodes.slice(firstPiece, endPiece).map((node) => place(node, point));
  return { type: "SentenceNode", children, position: { start: point(start), end: point(end) } };
}

/** Copy the parser's node with the text's positions in place of the chunk's. */
function place({ node, start, end }: PlacedNode, point: (offset: number) => Point): SentenceContent {
  const shift = start - (node.position?.start.offset ?? start);
  return { ...moved(node, shift, point), position: { start: point(start), end: point(end) } };
}

function moved<N extends Nodes>(node: N, shift: number, point: (offset: number) => Point): N {
  const { position } = node;
  const placed = position && {
    start: point((position.start.offset ?? 0) + shift),
    end: point((position.end.offset ?? 0) + shift),
  };
  const children = "children" in node ? { children: node.children.map((child) => moved(child, shift, point)) } : {};
  return { ...node, ...children, ...(placed ? { position: placed } : {}) };
}

function space(text: string, start: number, end: number, point: (offset: number) => Point) {
  return {
    type: "WhiteSpaceNode" as const,
    value: text.slice(start, end),
    position: { start: point(start), end: point(end) },
  };
}

/** Make a function from offsets to points. */
function pointer(text: string): (offset: number) => Point {
  const locate = createLocator(text);
  return (offset) => ({ ...locate(offset), offset });
}
