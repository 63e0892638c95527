import { Tokenizer } from "htmlparser2";
import { guardHtml } from "./html-tags.js";

/** An opening tag; names are in lower case. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Told what stands in HTML, from its beginning to its end. Comments and declarations are left out. */
export interface HtmlHandler {
  text(start: number, end: number): void;
  /** A character reference and what it stands for. */
  reference(text: string, start: number, end: number): void;
  open(tag: Tag): void;
  close(name: string): void;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Tell text, character references and tags of HTML apart. Tags of template languages and placeholders are text. */
export function scanHtml(html: string, handler: HtmlHandler): void {
  const guarded = guardHtml(html);
  for (let start = 0; start < html.length; ) start = scanFrom(guarded, start, handler);
}

/**
 * Scans up to the end, or to the first `>` of a tag whose quotation mark is never closed. That can happen once with
 * each kind of mark, so that no more than three scans are made.
 */
function scanFrom(html: string, from: number, handler: HtmlHandler): number {
  let reference: { text: string; start: number; end: number } | undefined;
  let tag: { name: string; start: number } | undefined;
  let attributes: Map<string, string> | undefined;
  let attribute = "";

  const flush = (): void => {
    if (reference) handler.reference(reference.text, reference.start, reference.end);
    reference = undefined;
  };
  const open = (end: number): void => {
    if (tag)
      handler.open({ name: tag.name, start: tag.start, end: from + end + 1, attributes: attributes ?? NO_ATTRIBUTES });
    tag = undefined;
  };
  const nameAt = (start: number, end: number): string => html.slice(from + start, from + end).toLowerCase();
  const ignore = (): void => {};

  const tokenizer = new Tokenizer(
    {},
    {
      ontext(start, end) {
        // At the end of the input the tokenizer gives the rest of a closing tag as text without a start.
        if (start < 0) return;
        flush();
        handler.text(from + start, from + end);
      },
      ontextentity(codePoint, end) {
        const text = String.fromCodePoint(codePoint);
        if (reference?.end === from + end) {
          reference.text += text;
          return;
        }
        flush();
        reference = { text, start: html.lastIndexOf("&", from + end - 1), end: from + end };
      },
      onopentagname(start, end) {
        flush();
        tag = { name: nameAt(start, end), start: from + start - 1 };
        attributes = undefined;
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
        attributes ??= new Map();
        attributes.set(attribute, "");
      },
      onattribdata(start, end) {
        attributes?.set(attribute, (attributes.get(attribute) ?? "") + html.slice(from + start, from + end));
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        flush();
        handler.close(nameAt(start, end));
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: flush,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html.slice(from));
  tokenizer.end();

  const end = tag ? html.indexOf(">", tag.start) : -1;
  if (!tag || end < 0) return html.length;
  handler.open({ ...tag, end: end + 1, attributes: NO_ATTRIBUTES });
  return end + 1;
}
