import { type DataMap, type DataText, textAt } from "./data.js";
import type { Markup } from "./prose.js";
import { isFilled, sniffMarkup, titleAt } from "./shape.js";

/** The keys of a map by their letters: spreadsheets have “Short Code” for `short_code`. */
export type Names = ReadonlyMap<string, string>;

/** The text of a reply in a map. */
export interface Chosen {
  readonly key: string;
  readonly body: DataText;
  readonly markup: Markup;
  /** Of a key such as “Body (EN)”. */
  readonly language: string | undefined;
}

/** The keys that hold each part of a reply, by their letters, in the order in which they are preferred. */
const titles = ["title", "name", "label", "subject", "shortcode", "shortcut", "keyword", "trigger"];
const labels = ["topic", "scenario", "situation", "usecase", "issue", "template", "macro", "key", "id"];
const bodies = [
  "reply",
  "body",
  "content",
  "text",
  "response",
  "message",
  "comment",
  "answer",
  "snippet",
  "template",
  "macro",
  "htmlvalue",
  "descriptiontext",
];
/** What may stand before them: “Macro name”, “Response Text”, “Canned Response”. */
const qualifier = /^(?:answer|canned|email|macro|message|predefined|quick|reply|response|saved|snippet|template)+(?=.)/;
const markupName = /^(?:html|markdown)|(?:html|markdown|md)$/;
const languageName = /\(([a-z]{2}(?:-[a-z]{2})?)\)$/;

/** Find the keys of a map. */
export function namesOf(map: DataMap): Names {
  const names = new Map<string, string>();
  for (const key of map.entries.keys()) {
    const name = normal(key);
    if (!names.has(name)) names.set(name, key);
  }
  return names;
}

/** Take the letters of a key. */
export function normal(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** Choose the text of a reply: under the caller's own keys, else under the usual ones; of twins, the plain one. */
export function chooseBody(map: DataMap, names: Names, own: readonly string[] = []): Chosen | undefined {
  let chosen: Chosen | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const [name, key] of names) {
    const wanted = own.map(normal).indexOf(name);
    const { rank, markup, language } = wanted >= 0 ? { ...readName(name), rank: wanted - own.length } : readName(name);
    if (rank >= best) continue;
    const body = textAt(map, key);
    if (!isFilled(body)) continue;
    best = rank;
    chosen = { key, body, markup: markup ?? sniffMarkup(body), language };
  }
  return chosen;
}

/** Choose the title of a reply, beside the key of its text; a topic or an id only if there is nothing better. */
export function chooseTitle(map: DataMap, names: Names, body: string, own: readonly string[] = []): string | undefined {
  for (const name of [...own.map(normal), ...titles, ...qualified(names), ...labels]) {
    const key = names.get(name);
    const title = key === undefined || key === body ? undefined : titleAt(map, key);
    if (title !== undefined) return title;
  }
  return undefined;
}

function qualified(names: Names): string[] {
  return [...names.keys()].filter((name) => titles.includes(name.replace(qualifier, "")));
}

interface ReadName {
  /** The lower, the better; infinite for a key that holds no text of a reply. */
  readonly rank: number;
  readonly markup?: Markup | undefined;
  readonly language: string | undefined;
}

/** What a key says of its text: `body_html`, `markdown`, “Template Text (EN)”. */
function readName(name: string): ReadName {
  const language = languageName.exec(name)?.[1];
  const plain = name.replace(languageName, "");
  const known = bodies.indexOf(plain);
  if (known >= 0) return { rank: known, markup: plain === "htmlvalue" ? "html" : undefined, language };
  const [notation] = markupName.exec(plain) ?? [];
  const stem = bodies.indexOf(plain.replace(markupName, "").replace(qualifier, ""));
  const isAlone = plain === "html" || plain === "markdown";
  if (stem < 0 && !isAlone) return { rank: Number.POSITIVE_INFINITY, language };
  if (notation === undefined) return { rank: bodies.length + stem, language };
  return { rank: bodies.length * 2 + Math.max(stem, 0), markup: notation === "html" ? "html" : "markdown", language };
}
