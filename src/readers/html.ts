import type { BlockWriter } from "./block-writer.js";
import { decodeReference } from "./reference.js";

const TAGS = new Set(
  (
    "a abbr acronym audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup dd del dfn " +
    "div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd " +
    "li main mark nav ol p picture pre q rp rt ruby s samp script section small span strike strong style sub sup svg " +
    "table tbody td textarea tfoot th thead tr tt u ul var video wbr html body head meta"
  ).split(" "),
);
/** Elements whose names people also write as placeholders: `<link>`, `<address>`. */
const AMBIGUOUS = new Set(
  (
    "address area article aside base data datalist details dialog dir input label legend link map menu meter nobr " +
    "object optgroup option output param progress select slot source summary template time title track"
  ).split(" "),
);
const BLOCKS = /^(?:blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/;
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[A-Za-z][^<>]*>|<[!?][^<>]*>|&#?[A-Za-z0-9]{1,32};|\r\n|\n|\r/gi;

/** What a piece of raw HTML is to the reader of a reply; `text` if it only looks like a tag: `<insert order number>`. */
export type TagKind = "inline" | "line" | "block" | "text";

/** Classifies a tag, a comment or a declaration, given the source it stands in. */
export function tagKind(raw: string, source: string): TagKind {
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(raw)?.[1]?.toLowerCase();
  if (name === undefined) return "inline";
  if (name === "br") return "line";
  if (TAGS.has(name)) return BLOCKS.test(name) ? "block" : "inline";
  if (raw.startsWith("</")) return "inline";
  if (!AMBIGUOUS.has(name)) return "text";
  return /[="]|\/>$/.test(raw) || source.includes(`</${name}`) ? "inline" : "text";
}

/** Writes the text of a block of raw HTML: tags, comments, scripts and styles are left out. */
export function writeHtml(writer: BlockWriter, source: string, start: number, end: number): void {
  const html = source.slice(start, end);
  let position = 0;
  const copyUpTo = (stop: number): void => {
    writer.copy(start + position, start + position + html.slice(position, stop).trimEnd().length);
  };
  for (const { 0: raw, index } of html.matchAll(MARKUP)) {
    const after = index + raw.length;
    if (/^[\r\n]/.test(raw)) {
      copyUpTo(index);
      writer.break("line");
    } else if (raw.startsWith("&")) {
      writer.copy(start + position, start + index);
      writer.atom(decodeReference(raw), start + index, start + after);
    } else {
      const kind = /^<(?:[!?]|script|style)/i.test(raw) ? "inline" : tagKind(raw, source);
      if (kind === "text") {
        writer.copy(start + position, start + after);
      } else if (kind === "inline") {
        writer.copy(start + position, start + index);
      } else {
        copyUpTo(index);
        writer.break(kind === "line" ? "line" : "paragraph");
      }
    }
    position = after;
  }
  copyUpTo(html.length);
}
