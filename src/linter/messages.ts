import type { Locator } from "../language/positions.js";
import type {
  Evidence,
  Message,
  MessageEvidence,
  Range,
  Reply,
  Report,
  RuleMeta,
  Severity,
  Suggestion,
  Turn,
} from "../types.js";
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

/** Longest quotation of the reply in a message, in UTF-16 units. */
const longestQuote = 80;

/**
 * Turn a rule's report into a message: positions of the file, severity, wording.
 * @throws {TypeError} if the rule offers edits that its meta does not declare, or names a message that it has not
 */
export function toMessage(report: Report, { rule, severity, reply, places, secrets: all }: Stamp): Message {
  if (report.fix && !rule.fixable) throw new TypeError(`Rule “${rule.id}” offers a fix and is not “fixable”.`);
  if (report.suggestions?.length && !rule.hasSuggestions)
    throw new TypeError(`Rule “${rule.id}” offers a suggestion and has no “hasSuggestions”.`);
  // A rule that conceals says nothing of the reply's words, however many secrets there are to look for.
  const secrets = rule.conceals ? none : all;
  const actual = rule.conceals
    ? removed
    : excerpt(veil(reply.text.slice(report.range.start, report.range.end), secrets));
  const data = { actual, ...report.data };
  const suggestions = (report.suggestions ?? []).flatMap((suggestion): Suggestion[] => {
    const edit = toFix(suggestion.range ?? report.range, suggestion.text, reply, secrets);
    const desc = veil(fill(rule, suggestion.messageId, { ...data, ...suggestion.data }), secrets);
    return edit ? [{ desc, messageId: suggestion.messageId, fix: edit }] : [];
  });
  const fix = report.fix && toFix(report.fix.range ?? report.range, report.fix.text, reply, secrets);
  const evidence = (report.evidence ?? []).flatMap((item) => toEvidence(item, reply, places, secrets));
  return {
    ruleId: rule.id,
    severity: severity === "error" ? 2 : 1,
    message: veil(fill(rule, report.messageId, data), secrets),
    messageId: report.messageId,
    ...place(report.range, reply, places.locate),
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    replylint: {
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
      reply: nameOf(reply),
    },
  };
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
  const { text: _, file: __, ...position } = cite(reply, range, "", locate);
  return position;
}

/** An edit is offered only where the file holds the words as they stand in the reply, and shows no secret. */
function toFix(range: Range, text: string, reply: Reply, secrets: ReadonlySet<string>) {
  for (const secret of secrets) if (text.toLowerCase().includes(secret.toLowerCase())) return undefined;
  const source = reply.map.range(range.start, range.end);
  const written = source.exact && reply.encode ? reply.encode(text, source) : text;
  return source.exact && written !== undefined
    ? { range: [source.start, source.end] as const, text: written }
    : undefined;
}

function toEvidence(
  item: Omit<Evidence, "text">,
  reply: Reply,
  places: Places,
  secrets: ReadonlySet<string>,
): MessageEvidence[] {
  const cited =
    item.in === "reply"
      ? cite(reply, item, places.file, places.locate)
      : citeTurn(turnAt(customerTurns(reply.thread), item), places);
  return cited ? [{ ...cited, text: veil(cited.text, secrets) }] : [];
}

function citeTurn(found: ReturnType<typeof turnAt>, places: Places): MessageEvidence | undefined {
  return found && cite(found.turn, found.range, found.turn.file, places.turn(found.turn));
}

/** Write a text without what is not to be shown. */
export function veil(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) shown = shown.replaceAll(secret, removed);
  return shown;
}

function cite(from: Reply | Turn, range: Range, file: string, locate: Locator): MessageEvidence {
  const source = from.map.range(range.start, range.end);
  const start = locate(source.start);
  const end = locate(source.end);
  const text = from.text.slice(range.start, range.end);
  return { text, file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function nameOf({ id, title, path }: Reply) {
  return { id, ...(title === undefined ? {} : { title }), ...(path === undefined ? {} : { path }) };
}

function fill(rule: RuleMeta, messageId: string, data: Readonly<Record<string, string>>): string {
  const message = rule.messages[messageId];
  if (message === undefined) throw new TypeError(`Rule “${rule.id}” has no message “${messageId}”.`);
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => data[name] ?? slot);
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}
