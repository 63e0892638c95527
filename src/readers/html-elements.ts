import type { Tag } from "./html-scan.js";
import { layoutOf } from "./html-tags.js";

/**
 * What an element makes of the text in it. `frame` is what a mail program puts around a quotation and the line above
 * it, or that quotation; `rest` is left out, and makes a quotation of all that comes after it.
 */
export type Effect =
  | "code"
  | "frame"
  | "heading"
  | "hidden"
  | "list"
  | "pre"
  | "quote"
  | "rest"
  | "row"
  | "signature"
  | "title";

export interface Element {
  readonly name: string;
  readonly effect: Effect | undefined;
}

const BY_NAME: Readonly<Record<string, Effect>> = {
  blockquote: "quote",
  code: "code",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  head: "hidden",
  iframe: "hidden",
  kbd: "code",
  math: "hidden",
  ol: "list",
  pre: "pre",
  samp: "code",
  script: "hidden",
  style: "hidden",
  svg: "hidden",
  template: "hidden",
  title: "title",
  tr: "row",
  ul: "list",
};
const HIDDEN = /(?:^|;)\s*display\s*:\s*none\b/i;
const FRAME = /(?:^|[\s_-])(?:gmail_quote|protonmail_quote)(?=\s|$)/i;
const QUOTE = /(?:^|[\s_-])(?:front-blockquote|\w*yahoo_quoted\w*|zmail_extra)(?=\s|$)/i;
const REST = /(?:^|[\s_-])(?:appendonsend|divRplyFwdMsg)(?=\s|$)/;
const ATTRIBUTION = /(?:^|[\s_-])(?:gmail_attr|moz-cite-prefix|OutlookMessageHeader)(?=\s|$)/;
const SIGNATURE = /signature/i;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const IN_HEAD = new Set("base link meta noscript script style template title".split(" "));
const CELL = ["td", "th"];
/** What an opening tag ends, if it is the element that was opened last. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  dd: ["dd", "dt", "p"],
  dt: ["dd", "dt", "p"],
  li: ["li", "p"],
  tbody: [...CELL, "tr", "thead", "tbody"],
  td: [...CELL, "p"],
  th: [...CELL, "p"],
  tr: [...CELL, "tr", "p"],
};
const PARAGRAPH = ["p"];

/** Tell what an element makes of its text, by its name and by the marks that mail programs and editors leave. */
export function effectOf({ name, attributes }: Tag): Effect | undefined {
  const byName = BY_NAME[name];
  if (attributes.size === 0 || name === "body" || name === "html") return byName;
  if (attributes.has("hidden") || HIDDEN.test(attributes.get("style") ?? "")) return "hidden";
  const marks = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
  if (marks === " ") return byName;
  if (REST.test(marks)) return "rest";
  if (ATTRIBUTION.test(marks)) return "hidden";
  if (FRAME.test(marks)) return "frame";
  if (byName === "quote" || QUOTE.test(marks)) return "quote";
  return SIGNATURE.test(marks) ? "signature" : byName;
}

/** The elements that are open. Each is opened and closed once, however the tags are nested. */
export class OpenElements<E extends Element> {
  readonly #stack: E[] = [];
  readonly #counts = new Map<string, number>();
  readonly #leave: (element: E) => void;

  /** Calls `leave` for each element that ends. */
  constructor(leave: (element: E) => void) {
    this.#leave = leave;
  }

  /** Ends what an opening tag ends without a closing tag. */
  makeRoom(name: string): void {
    const block = layoutOf(name) !== "inline" && layoutOf(name) !== "line";
    const ends = ENDS[name] ?? (block ? PARAGRAPH : []);
    while (ends.includes(this.#top())) this.#pop();
    if (this.#top() === "head" && !IN_HEAD.has(name)) this.#pop();
  }

  /** Adds an element, and tells whether it is to be closed. */
  open(element: E): boolean {
    const { name, effect } = element;
    const count = this.#counts.get(name) ?? 0;
    // An inline element without effect needs no place, so that a stray end of it cannot end what is around it.
    const isStray = !effect && count === 0 && layoutOf(name) === "inline" && !CELL.includes(name);
    if (VOID.has(name) || isStray) return false;
    this.#counts.set(name, count + 1);
    this.#stack.push(element);
    return true;
  }

  close(name: string): void {
    if (!this.#counts.get(name)) return;
    while (this.#pop() !== name);
  }

  closeAll(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  #top(): string {
    return this.#stack.at(-1)?.name ?? "";
  }

  #pop(): string {
    const element = this.#stack.pop();
    if (!element) return "";
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    this.#leave(element);
    return element.name;
  }
}
