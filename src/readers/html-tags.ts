/** How an element stands in the text; `line` is a line break, `block` ends the line, `paragraph` leaves a blank one. */
export type Layout = "inline" | "line" | "block" | "paragraph";

/** What a piece of raw HTML is to the reader of a reply; `text` if it only looks like a tag: `<insert order number>`. */
export type TagKind = Layout | "text";

const TAGS: Readonly<Record<Layout, string>> = {
  inline:
    "a abbr acronym audio b bdi bdo big button canvas cite code col colgroup del dfn em embed font head i iframe img " +
    "ins kbd mark math meta noscript picture q rp rt ruby s samp script small span strike strong style sub sup svg " +
    "td textarea th tt u var video wbr",
  line: "br",
  block:
    "body caption center dd div dt fieldset figcaption footer form header html li main nav section tbody tfoot thead tr",
  paragraph: "blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul",
};
/** Elements whose names people also write as placeholders: `<link>`, `<address>`. */
const AMBIGUOUS: Readonly<Record<"inline" | "block", string>> = {
  inline:
    "area base data datalist input label link map menu meter nobr object optgroup option output param progress select " +
    "slot source template time title track",
  block: "address article aside details dialog dir legend summary",
};
const tags = layouts(TAGS);
const ambiguous = layouts(AMBIGUOUS);

/**
 * What the tokenizer would misread: tags of template languages, what looks like a tag and is none or has no end, and
 * marks like `</3`.
 */
const SUSPECT = new RegExp(
  String.raw`\{\{[^{}\r\n]{1,236}\}\}|\{%[^%\r\n]{1,236}%\}|[#%]\{[^{}\r\n]{1,236}\}|\*\|[^|\r\n]{1,236}\|\*` +
    String.raw`|<[A-Za-z][^<>]*>?|<[/!?](?![A-Za-z>\-[])`,
  "g",
);
const FILLER = "_";

/** Classifies a tag, a comment or a declaration, given the source it stands in. */
export function tagKind(raw: string, source: string): TagKind {
  return classify(raw, (name) => source.includes(`</${name}`));
}

/** Tell how an element stands in the text. */
export function layoutOf(name: string): Layout {
  return tags.get(name) ?? ambiguous.get(name) ?? "inline";
}

/** Replaces marks that a tokenizer would misread, character by character; character references stay. */
export function guardHtml(html: string): string {
  let closed: Set<string> | undefined;
  const closes = (name: string): boolean => {
    closed ??= new Set(Array.from(html.matchAll(/<\/([A-Za-z][A-Za-z0-9-]*)/g), ([, end = ""]) => end.toLowerCase()));
    return closed.has(name);
  };
  return html.replaceAll(SUSPECT, (raw) => {
    if (!raw.startsWith("<")) return raw.replaceAll(/[<"']/g, FILLER);
    return isTag(raw, closes) ? raw : FILLER + raw.slice(1);
  });
}

function isTag(raw: string, closes: (name: string) => boolean): boolean {
  if (/^<[^A-Za-z]/.test(raw)) return false;
  // Without an end, `<b then` is text, but a tag whose attribute holds a `<` is one.
  if (!raw.endsWith(">") && /^<\S+\s+\w[^="']*$/.test(raw)) return false;
  return classify(raw, closes) !== "text";
}

function classify(raw: string, closes: (name: string) => boolean): TagKind {
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(raw)?.[1]?.toLowerCase();
  if (name === undefined) return "inline";
  const layout = tags.get(name);
  if (layout) return layout;
  if (raw.startsWith("</") || /^<(?!mailto|tel)[A-Za-z]+:[A-Za-z]/.test(raw)) return "inline";
  if (!ambiguous.has(name)) return "text";
  return /[="]|\/>$/.test(raw) || closes(name) ? layoutOf(name) : "text";
}

function layouts<L extends Layout>(table: Readonly<Record<L, string>>): ReadonlyMap<string, L> {
  const entries = Object.entries(table) as [L, string][];
  return new Map(entries.flatMap(([layout, names]) => names.split(" ").map((name) => [name, layout] as const)));
}
