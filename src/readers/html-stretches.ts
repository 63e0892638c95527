import type { Effect, Element } from "./html-elements.js";

/** What a stretch of the text is by the elements around it; a lead-in is what stands above a quotation. */
export type StretchRole = "text" | "signature" | "lead-in";

/** A stretch of the text, up to the next one. */
export interface Stretch {
  readonly start: number;
  /** How often it is quoted. */
  readonly depth: number;
  readonly role: StretchRole;
}

interface Quotation {
  readonly element: Element;
  isDeeper: boolean;
}

/** Notes how the text is quoted, as the elements tell that are open. */
export class Stretches {
  readonly #found: { start: number; depth: number; role: StretchRole; quotation: Quotation | undefined }[] = [];
  readonly #quotations: Quotation[] = [];
  #depth = 0;
  /** Length of the text when the rest of it was last found to be a quotation. */
  #restAt = -1;

  get found(): readonly Stretch[] {
    return this.#found;
  }

  /** Begins a quotation; a frame quotes only as long as no quotation stands in it. */
  enter(element: Element): void {
    const frame = this.#quotations.at(-1);
    const isFramed = element.name === "blockquote" && element.effect === "frame" && frame?.element.effect === "frame";
    if (isFramed && frame.isDeeper) {
      frame.isDeeper = false;
      for (let last = this.#found.length - 1; this.#found[last]?.quotation === frame; last--) {
        Object.assign(this.#found[last] ?? {}, { role: "lead-in" });
      }
    } else {
      this.#depth++;
    }
    this.#quotations.push({ element, isDeeper: true });
  }

  leave(): void {
    if (this.#quotations.pop()?.isDeeper) this.#depth--;
  }

  /** Makes a quotation of all that follows. Mail programs put several marks there: they count as one. */
  quoteRest(length: number): void {
    if (length <= this.#restAt) return;
    this.#depth++;
    this.#restAt = length;
  }

  /** Notes that something begins at `start`. */
  mark(start: number, isSignature: boolean): void {
    const role = isSignature ? "signature" : "text";
    const quotation = this.#quotations.at(-1);
    const last = this.#found.at(-1);
    if (last?.depth === this.#depth && last.role === role && last.quotation === quotation) return;
    this.#found.push({ start, depth: this.#depth, role, quotation });
  }
}

/** Tell whether an element holds a quotation. */
export function isQuotation(effect: Effect | undefined): boolean {
  return effect === "quote" || effect === "frame";
}
