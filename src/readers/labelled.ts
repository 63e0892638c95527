import type { Range } from "../types.js";

/** One message of a conversation written down as labelled text; offsets are those of its trimmed text. */
export interface LabelledTurn extends Range {
  /** A note is for colleagues only. */
  readonly role: "customer" | "company" | "note";
}

type Role = LabelledTurn["role"];

interface Label {
  readonly role: Role;
  /** A bare `Note:`, which a reply may have too. */
  readonly bareNote: boolean;
  readonly start: number;
  readonly end: number;
}

/** Labels that need the longest match first. */
const ROLES: readonly (readonly [words: RegExp, role: Role])[] = [
  [/^(?:(?:internal|private)[ -])?notes?\b/i, "note"],
  [/^(?:customer|client|user)[ -](?:support|service|care)(?: (?:agent|team|rep))?\b/i, "company"],
  [/^support (?:agent|team|rep|representative)\b/i, "company"],
  [/^(?:customer|client|user|visitor|guest|buyer|caller)\b/i, "customer"],
  [/^(?:agent|support|rep|representative|advisor|company|reply|draft|us)\b/i, "company"],
];

/** A name or a number behind the label's word: `Sam`, `Sam B.`, `#2`. */
const NAME = /^(?:#?\d{1,4}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u;
/** Words that make a label the name of a form's field: `Customer ID:`, `Reply To:`. */
const FIELD_WORD =
  /^(?:account|address|agent|code|contact|data|date|details?|e-?mail|experience|feedback|guide|hours|id|info|information|link|manual|names?|no|number|page|phone|plan|policy|portal|ref|reference|requests?|satisfaction|since|status|success|tickets?|tier|time|to|type)\b/i;

const BRACKETS = String.raw`(?:\[[^\]]{1,40}\]|\([^)]{1,40}\)|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)`;
/** A label with a time or a name in brackets on either side, bold or not. */
const LABEL = new RegExp(
  String.raw`^\s{0,8}(?:\*\*|__)?(?:${BRACKETS} {0,3}(?:[-–—] {0,3})?)?(?:\*\*|__)?` +
    String.raw`(\p{L}[\p{L}\p{N}'’.# -]{0,40}?)(?: {0,3}${BRACKETS})? {0,3}(?:\*\*|__)?:(?!/)(?:\*\*|__)?`,
  "iu",
);
const MAX_LABEL = 160;
const MIN_WORDS = 3;

/**
 * Reads a conversation in labelled text (`Customer: …`, `Agent: …`), oldest message first; undefined for any other
 * text. It must begin with a label, have both sides, and end with the company's: the last message is the draft, and
 * empty where it is still to be written.
 */
export function readLabelled(text: string): LabelledTurn[] | undefined {
  const labels = findLabels(text);
  if (labels.length === 0) return undefined;
  const turns = labels.map(({ role, end }, index) => ({ role, ...trim(text, end, labels[index + 1]?.start) }));
  const complete =
    turns.findLast(({ role }) => role !== "note")?.role === "company" &&
    turns.some(({ role, start, end }) => role === "customer" && isMessage(text.slice(start, end)));
  return complete ? turns : undefined;
}

/** The labels of a text; none if the first line has none. A bare `Note:` below the last one is part of the message. */
function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === "") continue;
    const label = readLabel(line, index);
    if (labels.length === 0 && (!label || label.role === "note")) return [];
    if (label) labels.push(label);
  }
  return labels.slice(0, labels.findLastIndex(({ bareNote }) => !bareNote) + 1);
}

function readLabel(line: string, start: number): Label | undefined {
  const head = line.slice(0, MAX_LABEL);
  const [label, words = ""] = (head.includes(":") && LABEL.exec(head)) || [];
  if (label === undefined) return undefined;
  for (const [pattern, role] of ROLES) {
    const word = pattern.exec(words)?.[0];
    if (word === undefined) continue;
    const name = words.slice(word.length).replace(/^[\s-]+/, "");
    const end = start + label.length;
    if (role !== "note" && /^(?:(?:internal|private) )?notes?$/i.test(name)) {
      return { role: "note", bareNote: false, start, end };
    }
    if (name === "" || (NAME.test(name) && !FIELD_WORD.test(name))) {
      return { role, bareNote: /^notes?$/i.test(words), start, end };
    }
    return undefined;
  }
  return undefined;
}

/** Has a line of some words that is neither a name nor a form's field. */
function isMessage(text: string): boolean {
  return text.split(/[\r\n]+/).some((line) => {
    const words = line.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const isName = words.every((word) => /^\p{Lu}[\p{Ll}'’]*$/u.test(word));
    return words.length >= MIN_WORDS && !isName && !/^\p{Lu}[\p{L} -]{0,30}:\s/u.test(line);
  });
}

function trim(text: string, start: number, end = text.length): Range {
  const from = end - text.slice(start, end).trimStart().length;
  return { start: from, end: from + text.slice(from, end).trimEnd().length };
}
