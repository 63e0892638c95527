import type { BlockWriter } from "./block-writer.js";
import { type Effect, type Element, effectOf, OpenElements } from "./html-elements.js";
import { HtmlInk } from "./html-ink.js";
import { type HtmlHandler, scanHtml, type Tag } from "./html-scan.js";
import { isQuotation, type Stretch, Stretches } from "./html-stretches.js";
import { type Layout, layoutOf } from "./html-tags.js";

/** What HTML tells besides its text. */
export interface HtmlNotes {
  readonly stretches: readonly Stretch[];
  readonly title: string;
}

/** Writes the text of a stretch of HTML; quotations and signatures too, but tells where they stand. */
export function writeHtml(writer: BlockWriter, source: string, start: number, end: number): HtmlNotes {
  const html = new HtmlWriter(writer, source, start);
  scanHtml(source.slice(start, end), html);
  return html.finish();
}

interface OpenElement extends Element {
  /** Number of the last item of an ordered list, or of the last cell of a row. */
  count: number;
}

class HtmlWriter implements HtmlHandler {
  readonly #writer: BlockWriter;
  readonly #source: string;
  readonly #offset: number;
  readonly #ink: HtmlInk;
  readonly #elements = new OpenElements<OpenElement>((element) => this.#leave(element));
  /** The open elements that have an effect. */
  readonly #open = new Map<Effect, OpenElement[]>();
  readonly #stretches = new Stretches();
  #title = "";
  #codeStart = -1;

  constructor(writer: BlockWriter, source: string, offset: number) {
    this.#writer = writer;
    this.#source = source;
    this.#offset = offset;
    this.#ink = new HtmlInk(writer, source, (position) => this.#mark(position));
  }

  text(start: number, end: number): void {
    const [from, to] = [this.#offset + start, this.#offset + end];
    if (this.#isIn("title")) this.#title += this.#source.slice(from, to);
    else if (!this.#isHidden()) this.#ink.text(from, to, this.#isIn("pre"));
  }

  reference(text: string, start: number, end: number): void {
    if (this.#isIn("title")) this.#title += text;
    else if (!this.#isHidden()) this.#ink.reference(text, this.#offset + start, this.#offset + end);
  }

  open(tag: Tag): void {
    const { name } = tag;
    this.#elements.makeRoom(name);
    const hidden = this.#isHidden();
    const found = effectOf(tag);
    const effect = hidden && found !== "title" ? undefined : found;
    if (!hidden) this.#ink.break(this.#layoutOf(name));
    const count = name === "ol" ? Number.parseInt(tag.attributes.get("start") ?? "1", 10) - 1 || 0 : 0;
    const element = { name, effect, count };
    if (this.#elements.open(element)) this.#enter(element);
    if (this.#isHidden()) return;
    if (name === "li") this.#ink.item(this.#offset + tag.start, this.#offset + tag.end, this.#marker());
    else if (name === "td" || name === "th") this.#cell();
  }

  close(name: string): void {
    if (name === "br") this.#ink.break("line");
    else this.#elements.close(name);
  }

  finish(): HtmlNotes {
    this.#elements.closeAll();
    return { stretches: this.#stretches.found, title: this.#title.replaceAll(/\s+/g, " ").trim() };
  }

  #enter(element: OpenElement): void {
    const { effect } = element;
    if (!effect) return;
    const open = this.#open.get(effect);
    if (open) open.push(element);
    else this.#open.set(effect, [element]);
    if (effect === "rest") this.#stretches.quoteRest(this.#writer.length);
    else if (isQuotation(effect)) this.#stretches.enter(element);
  }

  #leave({ name, effect, count }: OpenElement): void {
    if (effect) this.#open.get(effect)?.pop();
    if (isQuotation(effect)) this.#stretches.leave();
    if (effect === "list") this.#writer.closeList();
    else if (effect === "heading") this.#writer.closeBlock("heading");
    else if (effect === "row" && count > 1) this.#writer.closeBlock("table");
    else if (this.#codeStart >= 0 && !this.#isCode()) {
      this.#writer.maskSince("code", this.#codeStart);
      this.#codeStart = -1;
    }
    if (!this.#isHidden()) this.#ink.break(this.#layoutOf(name));
  }

  #mark(position: number): void {
    if (this.#codeStart < 0 && this.#isCode()) this.#codeStart = position;
    this.#stretches.mark(position, this.#isIn("signature"));
  }

  /** A list in a list goes on on the next line. */
  #layoutOf(name: string): Layout {
    return (name === "ul" || name === "ol") && this.#isIn("list") ? "block" : layoutOf(name);
  }

  #marker(): string {
    const list = this.#last("list");
    if (list?.name !== "ol") return "- ";
    list.count++;
    return `${list.count}. `;
  }

  #cell(): void {
    const row = this.#last("row");
    if (row) row.count++;
    this.#ink.cell();
  }

  #last(effect: Effect): OpenElement | undefined {
    return this.#open.get(effect)?.at(-1);
  }

  #isIn(effect: Effect): boolean {
    return this.#last(effect) !== undefined;
  }

  #isHidden(): boolean {
    return this.#isIn("hidden") || this.#isIn("rest");
  }

  #isCode(): boolean {
    return this.#isIn("code") || this.#isIn("pre");
  }
}
