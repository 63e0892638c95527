import type { Reader, ReaderOptions, Reply, Source } from "../types.js";
import { readFrontMatter } from "./front-matter.js";
import { encodeInFence, encodeInMarkdown } from "./markdown-encode.js";
import { definitionsIn } from "./markdown-events.js";
import { findLayout, shapesOf } from "./markdown-layout.js";
import { type Entry, readLibrary } from "./markdown-library.js";
import { proseOfMarkdown } from "./markdown-prose.js";
import { readSections } from "./markdown-structure.js";
import { checkLength } from "./prose.js";
import { compose, identity, type Mapped } from "./source-map.js";
import { proseOfText } from "./text-prose.js";
import { quotedTurns } from "./turns.js";

const HEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$|-{3,}[ \t])/m;
const MAX_ID = 80;

/**
 * Reads a Markdown file that is one reply or a library of replies: what the front matter says about them, and their
 * prose with its markup removed. Block quotations are the customer's words, unless the front matter has them or the
 * library has its replies in them.
 */
export const markdown: Reader = { name: "markdown", read };

function* read(source: Source, options: ReaderOptions): Iterable<Reply> {
  checkLength(source.text, source.path);
  const { end, customer, ...said } = readFrontMatter(source);
  const text = source.text.slice(end);
  const defined = definitionsIn(text);
  const body = identity(text.length, end);
  const { isLibrary, entries } = findEntries({ ...source, text }, options);
  const nextId = makeIds();

  for (const { title, path, markup, ...entry } of entries) {
    const prose =
      markup === "text"
        ? proseOfText(entry.text)
        : proseOfMarkdown(entry.text, { defined, quoted: markup === "quotation" });
    if (prose.text === "") continue;
    const { masks, blocks, signature } = prose;
    const map = compose(entry.map, body);
    const place = (part: Mapped): Mapped => ({ text: part.text, map: compose(part.map, map) });
    const [answered, ...older] = prose.quotes.map(place);
    const asked = customer ?? answered;
    yield {
      id: isLibrary ? nextId(title) : "1",
      ...place(prose),
      placeholders: [],
      masks,
      blocks,
      thread: asked ? quotedTurns([asked, ...older], source.path) : [],
      ...(isLibrary && { kind: "template" }),
      ...said,
      ...(title && { title }),
      ...(path && { path }),
      ...(signature && { signature }),
      encode: markup === "text" ? encodeInFence : encodeInMarkdown(source.text),
    };
  }
}

/** The replies of a library; the whole text, if the file is one reply. */
function findEntries(source: Source, options: ReaderOptions): { isLibrary: boolean; entries: Iterable<Entry> } {
  const { text } = source;
  const asked = options.markdown ?? "auto";
  const sections = asked === "file" || (asked === "auto" && !HEADING.test(text)) ? [] : readSections(text);
  const shapes = shapesOf(text, sections);
  const layout = asked === "auto" ? findLayout(source, sections, shapes) : asked;
  if (layout === "file" || (layout === "section" && !sections.some(({ heading }) => heading)))
    return { isLibrary: false, entries: [{ text, map: identity(text.length), markup: "markdown" }] };
  const leaveOut = options.leaveOut ?? (() => {});
  return { isLibrary: true, entries: readLibrary({ text, sections, shapes }, layout, leaveOut) };
}

/** Names replies by their titles, each differently; by their number, if they have none. */
function makeIds(): (title: string | undefined) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  let number = 0;
  return (title = "") => {
    number++;
    const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    const slug = words?.join("-").slice(0, MAX_ID) ?? String(number);
    let id = slug;
    for (let count = counts.get(slug) ?? 2; taken.has(id); count++) {
      id = `${slug}-${count}`;
      counts.set(slug, count + 1);
    }
    taken.add(id);
    return id;
  };
}
