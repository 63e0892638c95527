import type { FilledBy, Placeholder } from "../types.js";
import { brokenTag } from "./broken-tags.js";

interface Syntax {
  readonly id: string;
  readonly filledBy: FilledBy;
  /** Source of a regular expression; its first group, if it has one, is the name. Must not match the empty string. */
  readonly pattern: string;
}

/** What stands between square brackets and is no slot: footnotes, legal marks, check boxes, ticket keys, forum markup. */
const notASlot = String.raw`(?!\s{0,9}(?:sic|\d{1,3}(?:/\d{1,3})?|…|\.\.\.|edit|edited|redacted|removed|deleted|hidden|#\d{1,12}|[A-Z]{2,10}-\d{1,9}|/?(?:b|i|u|s|img|url|quote|code|list)|\s)\s{0,9}\]|/?(?:url|quote|color|size)=|cid:|image:|https?:|mailto:)`;
/** A box that is ticked; “[X] days” is a slot. */
const notATick = String.raw`(?!\s{0,9}[xX]\s{0,9}\](?! ?(?:%|-|–|to \[|or \[|(?:business|working|calendar|days?|hours?|hrs|weeks?|minutes?|months?)\b)))`;
/** What stands between angle brackets and is no slot: markup, and keys to press. */
const notAnAngle = String.raw`(?!(?:a|abbr|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|var|video|Enter|Esc|Escape|Tab|Shift|Ctrl|Control|Alt|Del|Delete|Space|Cmd|Return|Home|End|Up|Down|Left|Right|F\d{1,2})>)`;
/** Variables of an operating system, which people are told to type: `%appdata%`. */
const notAVariable = `(?!(?:(?:local)?appdata|temp|tmp|userprofile|programdata|programfiles|windir|systemroot|systemdrive|home(?:path|drive)|path|public)%)`;
/** Commands of text expanders. */
const expanderForm = String.raw`(?:form(?:text|menu|date|paragraph|toggle)|time|date|key|site|snippet|if|import|note|repeat):[^{}\n]{1,240}|endformtoggle|endif|endrepeat|endnote|cursor|clipboard`;

/** “{{name}}}” is broken. */
const noThird = String.raw`(?!\}(?:[\s,.!?]|$))`;

/**
 * Every way in which replies mark a place to be filled, the longer marks first. Names between the marks are at most
 * 240 characters, on one line: what is longer is prose in brackets. Space around them is bounded, as the time to look
 * for its end is. A tag of a block (`{% if due_date %}`, `{{#due_date}}`) stands for nothing: its name is its keyword or
 * its mark, and what it asks about is none of it.
 */
export const placeholderSyntaxes: readonly Syntax[] = [
  { id: "triple-mustache", filledBy: "machine", pattern: String.raw`\{\{\{\s{0,9}([^{}\n]{1,240}?)\s{0,9}\}\}\}` },
  {
    id: "mustache-block",
    filledBy: "machine",
    pattern: String.raw`\{\{~?\s{0,9}(?=([#^/>]|else\b))[^{}\n]{1,240}?\s{0,9}~?\}\}${noThird}`,
  },
  {
    id: "mustache",
    filledBy: "machine",
    pattern: String.raw`\{\{\s{0,9}([^{}\n]{1,240}?)\s{0,9}\}\}${noThird}`,
  },
  {
    id: "help-scout",
    filledBy: "machine",
    pattern: String.raw`\{%\s{0,9}([a-z][A-Za-z]{1,40}(?:(?:\.\w{1,40}){1,4}(?:,\s?fallback=[^%{}\n]{0,80})?|,\s?fallback=[^%{}\n]{0,80})|subject)\s{0,9}%\}`,
  },
  {
    id: "liquid-tag",
    filledBy: "machine",
    pattern: String.raw`\{%-?\s{0,9}(?=([A-Za-z]\w{0,40})?)[^%\n]{1,240}?\s{0,9}-?%\}`,
  },
  { id: "salesforce", filledBy: "machine", pattern: String.raw`\{[!$]\s{0,9}([\w.$]{1,120})\s{0,9}\}` },
  { id: "zammad", filledBy: "machine", pattern: String.raw`#\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "percent-brace", filledBy: "machine", pattern: String.raw`%\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "template-literal", filledBy: "machine", pattern: String.raw`\$\{\s{0,9}([^{}\n]{1,120}?)\s{0,9}\}` },
  { id: "erb", filledBy: "machine", pattern: String.raw`<%=?\s{0,9}([^%\n]{1,120}?)\s{0,9}%>` },
  { id: "mailchimp", filledBy: "machine", pattern: String.raw`\*\|\s{0,9}([^|\n]{1,120}?)\s{0,9}\|\*` },
  {
    id: "attribute",
    filledBy: "machine",
    pattern: String.raw`<attribute\s[^<>\n]{0,80}?key=["']([\w.]{1,120})[^<>\n]{0,200}>`,
  },
  {
    id: "merge-field",
    filledBy: "machine",
    pattern: String.raw`«([A-Z][a-z]{1,20}(?:[A-Z_]\w{0,40})|\w{1,30}_\w{1,30})»`,
  },
  {
    id: "dollar",
    filledBy: "machine",
    pattern: String.raw`(?<![\w$])\$((?:agent|assignee|company|contact|conversation|customer|order|ticket|user)\.\w{1,60})`,
  },
  { id: "expander-field", filledBy: "tool", pattern: String.raw`\[\[\s{0,9}([^[\]\n]{1,120}?)\s{0,9}\]\]` },
  { id: "expander-fill", filledBy: "tool", pattern: String.raw`%fill[a-z]+(?::([^%\n]{0,120}))?%` },
  {
    id: "expander-mark",
    filledBy: "tool",
    pattern: String.raw`\$\|\$|%(clipboard|key:[a-z]{1,20}|snippet:[^%\n]{1,60})%|(?<!\d)%\|`,
  },
  { id: "expander-form", filledBy: "tool", pattern: String.raw`\{(${expanderForm})\}` },
  { id: "broken", filledBy: "nobody", pattern: brokenTag },
  { id: "brace", filledBy: "ambiguous", pattern: String.raw`\{\s{0,9}([A-Za-z][^{}\n]{0,119}?)\s{0,9}\}` },
  { id: "percent", filledBy: "ambiguous", pattern: String.raw`(?<!\d)%${notAVariable}([A-Za-z][\w.-]{1,60})%` },
  { id: "dollars", filledBy: "ambiguous", pattern: String.raw`(?<![\w$])\$([A-Za-z][\w.]{1,60})\$(?![\w$])` },
  { id: "hashes", filledBy: "ambiguous", pattern: String.raw`##([A-Za-z][\w. -]{1,60})##` },
  { id: "double-angle", filledBy: "human", pattern: String.raw`<<\s?([A-Za-z][^<>\n]{0,80}?)\s?>>` },
  {
    id: "bracket",
    filledBy: "human",
    pattern: String.raw`\[${notASlot}${notATick}\s{0,9}([^[\]\n]{1,120}?)\s{0,9}\](?!\()`,
  },
  { id: "angle", filledBy: "human", pattern: String.raw`(?<![\w<])<${notAnAngle}([A-Za-z][\w' ’.,/&#()-]{1,80})>` },
  { id: "underscores", filledBy: "human", pattern: "__([A-Z][A-Z0-9_ ]{1,40}?)__|_{3,}" },
];

const byId = new Map(
  placeholderSyntaxes.map((syntax) => [syntax.id, { ...syntax, whole: new RegExp(`^(?:${syntax.pattern})$`) }]),
);

/** Source of one regular expression that matches any placeholder; the group that matched is named after its syntax. */
export const placeholderPattern = `(?=[{$#%<*«[_])(?:${placeholderSyntaxes
  .map(({ id, pattern }) => `(?<${groupName(id)}>${pattern})`)
  .join("|")})`;

/** Type a placeholder of a known syntax found at `start`. */
export function toPlaceholder(id: string, raw: string, start: number): Placeholder {
  const { filledBy, whole } = byId.get(id) as Syntax & { readonly whole: RegExp };
  const name = whole.exec(raw)?.[1] ?? raw;
  return { kind: "placeholder", start, end: start + raw.length, name: name.trim(), syntax: id, filledBy };
}

/** Type a slot found at `start` that stands in prose: bare, or with the mark of a parenthesis or a handle. */
export function toBareSlot(raw: string, start: number): Placeholder {
  const syntax = /^\([a-z]/i.test(raw) && !/X{3}/.test(raw) ? "parenthesis" : raw.startsWith("@") ? "handle" : "bare";
  return { kind: "placeholder", start, end: start + raw.length, name: raw, syntax, filledBy: "human" };
}

/** Name of the regular expression's group for a syntax: group names allow no hyphens. */
export function groupName(id: string): string {
  return id.replaceAll("-", "_");
}
