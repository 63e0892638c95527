import type { FilledBy, Placeholder } from "../types.js";

interface Syntax {
  readonly id: string;
  readonly filledBy: FilledBy;
  /** Source of a regular expression; its first group, if it has one, is the name. Must not match the empty string. */
  readonly pattern: string;
}

/** Words inside brackets that are no slot to fill: footnotes, legal marks, check boxes. */
const notASlot = String.raw`(?!\s{0,9}(?:sic|\d{1,3}|x|X|…|\.\.\.|edit|edited|\s)\s{0,9}\])`;

/**
 * Every way in which replies mark a place to be filled, the longer marks first. Names between the marks are at most
 * 120 characters, on one line: what is longer is prose in brackets. Space around them is bounded, as the time to look
 * for its end is.
 */
export const placeholderSyntaxes: readonly Syntax[] = [
  { id: "triple-mustache", filledBy: "machine", pattern: String.raw`\{\{\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}\}\}` },
  { id: "mustache", filledBy: "machine", pattern: String.raw`\{\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}\}` },
  { id: "liquid-tag", filledBy: "machine", pattern: String.raw`\{%-?\s{0,9}([^%\n]{1,200}?)\s{0,9}-?%\}` },
  { id: "salesforce", filledBy: "machine", pattern: String.raw`\{!\s{0,9}([\w.$]{1,120})\s{0,9}\}` },
  { id: "zammad", filledBy: "machine", pattern: String.raw`#\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "percent-brace", filledBy: "machine", pattern: String.raw`%\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "template-literal", filledBy: "machine", pattern: String.raw`\$\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "erb", filledBy: "machine", pattern: String.raw`<%=?\s{0,9}([^%\n]{1,120}?)\s{0,9}%>` },
  { id: "mailchimp", filledBy: "machine", pattern: String.raw`\*\|\s{0,9}([^|\n]{1,120}?)\s{0,9}\|\*` },
  { id: "expander-field", filledBy: "tool", pattern: String.raw`\[\[\s{0,9}([^[\]\n]{1,120}?)\s{0,9}\]\]` },
  { id: "expander-fill", filledBy: "tool", pattern: String.raw`%fill[a-z]+(?::([^%\n]{0,120}))?%` },
  { id: "brace", filledBy: "ambiguous", pattern: String.raw`\{\s{0,9}([A-Za-z][^{}\n]{0,119}?)\s{0,9}\}` },
  { id: "percent", filledBy: "ambiguous", pattern: String.raw`%([A-Za-z][\w.-]{1,60})%` },
  { id: "bracket", filledBy: "human", pattern: String.raw`\[${notASlot}\s{0,9}([^[\]\n]{1,120}?)\s{0,9}\](?!\()` },
  { id: "angle", filledBy: "human", pattern: String.raw`<([A-Za-z][\w' .-]{1,60})>` },
  { id: "underscores", filledBy: "human", pattern: "__([A-Z][A-Z0-9_ ]{1,40}?)__|_{4,}" },
];

const byId = new Map(
  placeholderSyntaxes.map((syntax) => [syntax.id, { ...syntax, whole: new RegExp(`^(?:${syntax.pattern})$`) }]),
);

/** Source of one regular expression that matches any placeholder; the group that matched is named after its syntax. */
export const placeholderPattern = placeholderSyntaxes
  .map(({ id, pattern }) => `(?<${groupName(id)}>${pattern})`)
  .join("|");

/** Type a placeholder of a known syntax found at `start`. */
export function toPlaceholder(id: string, raw: string, start: number): Placeholder {
  const { filledBy, whole } = byId.get(id) as Syntax & { readonly whole: RegExp };
  const name = whole.exec(raw)?.[1] ?? raw;
  return {
    kind: "placeholder",
    start,
    end: start + raw.length,
    name: name.trim(),
    syntax: id,
    filledBy,
  };
}

/** Name of the regular expression's group for a syntax: group names allow no hyphens. */
export function groupName(id: string): string {
  return id.replaceAll("-", "_");
}
