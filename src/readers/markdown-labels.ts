import type { Range } from "../types.js";
import type { Block } from "./markdown-structure.js";

/** What a label line of a library says: something about the reply, or that the reply follows. */
type LabelKind = "about" | "body";

/** These say something about a reply wherever they stand. */
const ABOUT =
  /^(?:use(?: this)? (?:when|for|if)|used? (?:when|for)|when to (?:use|send)|tags?|keywords?|categor(?:y|ies)|shortcuts?|short ?codes?|(?:internal|agent|team) notes?|notes? (?:for|to) (?:the )?(?:agents?|team)|last (?:updated|reviewed)|placeholders|variables)(?: this)?$/i;
/** These may stand in a reply too, and say something about it only before it begins. */
const ABOUT_BEFORE =
  /^(?:subject(?: line)?|channels?|audience|tone|scenarios?|situation|purpose|owner|priority|intent|trigger|triggered by|actions?|labels?|macro(?: id| name)?|id|version|status|title|name|type)$/i;
const BODY =
  /^(?:body|message|reply|response|text|template|script|macro|answer|(?:e-?mail|reply|response) (?:body|text))$/i;
/** The labels that only libraries have. */
const MARK = /^(?:use (?:for|when)|when to use|subject|body|tags)$/i;
const LINE =
  /^[ \t]*(?:[-*+][ \t]+)?(\*\*|__|\*|_)?([\p{L}][\p{L} -]{1,29})(?:[ \t]*:(?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)[ \t]*:)[ \t]*/u;
const NEXT_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

interface Label {
  readonly name: string;
  readonly bold: boolean;
  /** Length of the label with the space behind it. */
  readonly length: number;
}

function readLabel(line: string): Label | undefined {
  const found = LINE.exec(line);
  return found ? { name: (found[2] ?? "").trim(), bold: found[1] !== undefined, length: found[0].length } : undefined;
}

function kindOf({ name, bold }: Label, begun: boolean): LabelKind | undefined {
  if (ABOUT.test(name)) return "about";
  if (begun) return undefined;
  if (/^subject/i.test(name) || (bold && ABOUT_BEFORE.test(name))) return "about";
  return BODY.test(name) ? "body" : undefined;
}

/** What the label lines of a section tell. */
export interface Labels {
  /** The label lines, and the labels that stand before words of the reply. */
  readonly ranges: readonly Range[];
  /** Some of them are found in libraries only. */
  readonly marked: boolean;
  /** Where the first words begin that are no label's; -1 if there are none. */
  readonly textStart: number;
}

/** Finds the lines of a section that say something about its reply, such as `**Use when:** the parcel is late`. */
export function readLabels(text: string, blocks: readonly Block[]): Labels {
  const ranges: Range[] = [];
  let marked = false;
  let textStart = -1;
  for (const { kind, start, end } of blocks) {
    if (kind === "rule" || kind === "definition") continue;
    let position = start;
    while (position < end && (kind === "paragraph" || kind === "list")) {
      const line = lineAt(text, position);
      const label = readLabel(line);
      const tells = label && kindOf(label, textStart >= 0);
      if (!tells) break;
      marked ||= MARK.test(label.name);
      const hasValue = line.slice(label.length).trim() !== "";
      const next = Math.min(position + line.length, end);
      const from = position;
      if (tells === "body") position = hasValue ? position + label.length : next;
      else position = hasValue ? afterWrapped(text, next, end) : end;
      ranges.push({ start: from, end: position });
      if (tells === "body" && hasValue) break;
    }
    if (textStart < 0 && position < end) textStart = position;
  }
  return { ranges, marked, textStart };
}

/** A line that begins with a small letter goes on with the sentence of the one before. */
function afterWrapped(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && /^[ \t]*\p{Ll}/u.test(lineAt(text, position))) position += lineAt(text, position).length;
  return position;
}

function lineAt(text: string, position: number): string {
  NEXT_LINE.lastIndex = position;
  return NEXT_LINE.exec(text)?.[0] ?? "";
}
