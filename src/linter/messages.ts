import type { Locator } from "../language/positions.js";
import type { Message, MessageEvidence, Range, Reply, Report, RuleMeta, Severity, Suggestion, Turn } from "../types.js";
import { customerTurns, turnAt } from "./annotate-reply.js";

/** The files that a reply and its thread come from. */
export interface Places {
  /** Path of the reply's own file, as results name it. */
  readonly file: string;
  readonly locate: Locator;
  /** Finds lines and columns in the file of a turn. */
  turn(turn: Turn): Locator;
}

export interface Stamp {
  readonly rule: RuleMeta;
  readonly severity: Severity;
  readonly reply: Reply;
  readonly places: Places;
  /** Words of the reply that are not to be shown. */
  readonly secrets: ReadonlySet<string>;
}

/** Stands for what is not to be shown. */
const removed = "[removed]";
const none: ReadonlySet<string> = new Set();
const nothing: readonly never[] = [];

/** Longest quotation of the reply in a message, in UTF-16 units. */
const longestQuote = 80;

/** A message in the making. */
type Draft = { -readonly [Key in keyof Message]: Message[Key] };

/**
 * Turn a rule's report into a message: positions of the file, severity, wording.
 * @throws {TypeError} if the rule offers edits that its meta does not declare, or names a message that it has not
 */
export function toMessage(report: Report, { rule, severity, reply, places, secrets: all }: Stamp): Message {
  const { range, messageId } = report;
  if (report.fix && !rule.fixable) throw new TypeError(`Rule “${rule.id}” offers a fix and is not “fixable”.`);
  if (report.suggestions?.length && !rule.hasSuggestions)
    throw new TypeError(`Rule “${rule.id}” offers a suggestion and has no “hasSuggestions”.`);
  // A rule that conceals says nothing of the reply's words, however many secrets there are to look for.
  const secrets = rule.conceals ? none : all;
  const actual = rule.conceals ? removed : excerpt(veil(reply.text.slice(range.start, range.end), secrets));
  const data = report.data ? { actual, ...report.data } : { actual };
  const suggestions = toSuggestions(report, rule, data, reply, secrets);
  const fix = report.fix && toFix(report.fix.range ?? range, report.fix.text, reply, secrets);
  const evidence = toEvidence(report, reply, places, secrets);
  const { start, end } = positions(reply, range, places.locate);
  const message: Draft = {
    ruleId: rule.id,
    severity: severity === "error" ? 2 : 1,
    message: veil(fill(rule, messageId, data), secrets),
    messageId,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  if (fix) message.fix = fix;
  if (suggestions.length > 0) message.suggestions = suggestions;
  const about: { -readonly [Key in keyof About]: About[Key] } = {};
  if (evidence.length > 0) about.evidence = evidence;
  if (rule.remedy !== undefined) about.remedy = rule.remedy;
  about.reply = nameOf(reply);
  message.replylint = about;
  return message;
}

type About = NonNullable<Message["replylint"]>;

function toSuggestions(
  { range, suggestions }: Report,
  rule: RuleMeta,
  data: Readonly<Record<string, string>>,
  reply: Reply,
  secrets: ReadonlySet<string>,
): readonly Suggestion[] {
  if (!suggestions || suggestions.length === 0) return nothing;
  const offered: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const { messageId } = suggestion;
    const fix = toFix(suggestion.range ?? range, suggestion.text, reply, secrets);
    const slots = suggestion.data ? { ...data, ...suggestion.data } : data;
    const desc = veil(fill(rule, messageId, slots), secrets);
    if (fix) offered.push({ desc, messageId, fix });
  }
  return offered;
}

/** Tell that a rule threw: the run goes on, but its result is not to be trusted. */
export function ruleFailure(id: string, error: unknown, reply: Reply, places: Places): Message {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    ruleId: id,
    severity: 2,
    fatal: true,
    message: `Rule “${id}” threw an error: ${reason}`,
    ...place({ start: 0, end: 0 }, reply, places.locate),
    replylint: { reply: nameOf(reply) },
  };
}

const override = /[\u202A-\u202E\u2066-\u2069]/g;

/** Tell of characters that turn the direction of text: what is shown is not what is sent. */
export function hiddenDirection(reply: Reply, places: Places): Message[] {
  const index = reply.text.search(override);
  if (index < 0) return [];
  const code = reply.text.charCodeAt(index).toString(16).toUpperCase();
  return [
    {
      ruleId: null,
      severity: 1,
      message: `A hidden direction mark (U+${code}) makes the reply look other than it reads; remove it.`,
      ...place({ start: index, end: index + 1 }, reply, places.locate),
      replylint: { reply: nameOf(reply) },
    },
  ];
}

function place(range: Range, reply: Reply, locate: Locator) {
  const { start, end } = positions(reply, range, locate);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Where a range of a text begins and ends in its file. */
function positions({ map }: Reply | Turn, { start, end }: Range, locate: Locator) {
  const source = map.range(start, end);
  return { start: locate(source.start), end: locate(source.end) };
}

/** An edit is offered only where the file holds the words as they stand in the reply, and shows no secret. */
function toFix(range: Range, text: string, reply: Reply, secrets: ReadonlySet<string>) {
  if (secrets.size > 0)
    for (const secret of secrets) if (text.toLowerCase().includes(secret.toLowerCase())) return undefined;
  const source = reply.map.range(range.start, range.end);
  if (!source.exact) return undefined;
  const written = reply.encode ? reply.encode(text, source) : text;
  return written === undefined ? undefined : { range: [source.start, source.end] as const, text: written };
}

function toEvidence(
  { evidence }: Report,
  reply: Reply,
  places: Places,
  secrets: ReadonlySet<string>,
): readonly MessageEvidence[] {
  if (!evidence || evidence.length === 0) return nothing;
  const shown: MessageEvidence[] = [];
  for (const item of evidence) {
    const cited =
      item.in === "reply"
        ? cite(reply, item, places.file, places.locate, secrets)
        : citeTurn(turnAt(customerTurns(reply.thread), item), places, secrets);
    if (cited) shown.push(cited);
  }
  return shown;
}

function citeTurn(
  found: ReturnType<typeof turnAt>,
  places: Places,
  secrets: ReadonlySet<string>,
): MessageEvidence | undefined {
  return found && cite(found.turn, found.range, found.turn.file, places.turn(found.turn), secrets);
}

/** Write a text without what is not to be shown. */
export function veil(text: string, secrets: ReadonlySet<string>): string {
  if (secrets.size === 0) return text;
  let shown = text;
  for (const secret of secrets) shown = shown.replaceAll(secret, removed);
  return shown;
}

function cite(
  from: Reply | Turn,
  range: Range,
  file: string,
  locate: Locator,
  secrets: ReadonlySet<string>,
): MessageEvidence {
  const { start, end } = positions(from, range, locate);
  const text = veil(from.text.slice(range.start, range.end), secrets);
  return { text, file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function nameOf({ id, title, path }: Reply): NonNullable<About["reply"]> {
  if (title === undefined) return path === undefined ? { id } : { id, path };
  return path === undefined ? { id, title } : { id, title, path };
}

const slotName = /^\w+$/;

/** Write a message, each `{name}` in it as the data says; a name that they do not say stays. */
function fill(rule: RuleMeta, messageId: string, data: Readonly<Record<string, string>>): string {
  const message = rule.messages[messageId];
  if (message === undefined) throw new TypeError(`Rule “${rule.id}” has no message “${messageId}”.`);
  let filled = "";
  let from = 0;
  for (let open = message.indexOf("{"); open >= 0; open = message.indexOf("{", open + 1)) {
    const close = message.indexOf("}", open);
    if (close < 0) break;
    const name = message.slice(open + 1, close);
    const value = data[name];
    if (value === undefined || value === null || !slotName.test(name)) continue;
    filled += message.slice(from, open) + value;
    from = close + 1;
  }
  return from === 0 ? message : filled + message.slice(from);
}

/** White space that is more than one plain space between two words. */
const uneven = /[^\S ]| {2}|^ | $/;

function excerpt(text: string): string {
  const line = uneven.test(text) ? text.replace(/\s+/g, " ").trim() : text;
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}
