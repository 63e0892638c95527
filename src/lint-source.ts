import { ReadError } from "./errors.js";
import { createLocator, type Locator } from "./language/positions.js";
import { applyFixes } from "./linter/fixes.js";
import type { Linter, Setting } from "./linter/linter.js";
import type { Places } from "./linter/messages.js";
import { addVerdict, type Findings, fatalResult, noFindings, toResult } from "./linter/results.js";
import { channelFromPath, kindFromPath } from "./readers/defaults.js";
import { identity } from "./readers/source-map.js";
import type {
  Channel,
  Kind,
  LintResult,
  Message,
  Reader,
  ReaderOptions,
  Reply,
  ResolvedConfig,
  Source,
  Turn,
} from "./types.js";

/** What the customer wrote: a text, or a text with the file it stands in. */
export type CustomerInput = string | { readonly text: string; readonly file: string };

/** What the caller says about replies; it wins over what their source and the config say. */
export interface ReplyContext {
  /** Id of the format of what is read; else the config and the name tell. */
  readonly inputFormat?: string;
  readonly channel?: Channel;
  readonly kind?: Kind;
  readonly customer?: CustomerInput;
}

/** A reply with the setting that holds for it: what the caller says, else its source, the config, its path. */
export interface ReplyToLint extends Setting {
  readonly reply: Reply;
}

/**
 * Read the replies of a source, one at a time.
 * @throws {ReadError} if the source is broken
 */
export function* repliesOf(
  source: Source,
  reader: Reader,
  config: ResolvedConfig,
  { channel, kind, customer, inputFormat = config.format }: ReplyContext,
  hooks: Pick<ReaderOptions, "leaveOut" | "named" | "recognise"> = {},
): Iterable<ReplyToLint> {
  const asked = customer === undefined ? undefined : toTurn(customer);
  const options: ReaderOptions = {
    ...hooks,
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(config.markdown && { markdown: config.markdown }),
    ...(config.keys && { keys: config.keys }),
  };
  for (const reply of reader.read(source, options))
    yield {
      reply: asked ? withCustomer(reply, asked) : reply,
      channel: channel ?? reply.channel ?? config.channel ?? channelFromPath(source.path) ?? "email",
      kind: kind ?? reply.kind ?? config.kind ?? kindFromPath(source.path),
    };
}

/** Make what finds lines and columns in a source, and in the files that its replies' turns come from. */
export function placesOf(source: Source): Places {
  const locate = locatorFrom(source);
  const others = new Map<string, Locator>();
  return {
    file: source.path,
    locate,
    turn({ file, text }) {
      if (file === source.path) return locate;
      let locator = others.get(file);
      if (!locator) {
        locator = createLocator(text);
        others.set(file, locator);
      }
      return locator;
    },
  };
}

function locatorFrom({ text, firstLine = 1 }: Source): Locator {
  const locate = createLocator(text);
  if (firstLine === 1) return locate;
  return (offset) => {
    const { line, column } = locate(offset);
    return { line: line + firstLine - 1, column };
  };
}

/** What is wanted of a run beside its messages. */
export interface LintWishes {
  /** The user named this very source: if a selective reader finds no reply in it, that is an error. */
  readonly required?: boolean;
  /** Apply the fixes of these messages. */
  readonly fix?: boolean | ((message: Message) => boolean);
  /** Count what each rule answers. */
  readonly stats?: boolean;
}

/** What was found in a source, and its text after the fixes: a result that conceals does not show it. */
export interface Linted {
  readonly result: LintResult;
  readonly output: string;
}

/** How often a source is fixed and linted again before what is left is told, as in ESLint. */
const mostPasses = 10;

/** Lint the replies of one source, and fix them if that is wished; the messages are those of the fixed text. */
export function lintSource(
  source: Source,
  reader: Reader,
  config: ResolvedConfig,
  linter: Linter,
  { fix = false, stats = false, required = false, ...context }: ReplyContext & LintWishes,
): Linted {
  const lint = (text: string) => {
    const current = { ...source, text };
    let leftOut = 0;
    const replies = repliesOf(current, reader, config, context, { named: required, leaveOut: () => leftOut++ });
    const linted = lintReplies(current, replies, linter, stats);
    const { replies: judged, notApplicable } = linted.findings;
    if (linted.error || !isUnread(reader, text, judged + notApplicable + leftOut)) return linted;
    if (required) return { ...linted, error: nothingFound(source) };
    linted.findings.unread = true;
    return linted;
  };
  let { text } = source;
  let found = lint(text);
  for (let pass = 0; fix && !found.error && pass < mostPasses; pass++) {
    const wanted = fix === true ? found.findings.messages : found.findings.messages.filter(fix);
    const output = applyFixes(text, wanted);
    const after = output === text ? undefined : lint(output);
    // A fix that breaks the file is not kept.
    if (!after || after.error) break;
    text = output;
    found = after;
  }
  if (found.error) {
    const result = fatalResult(source.path, found.error, found.findings, source.firstLine);
    return { result, output: source.text };
  }
  return { result: toResult(source.path, found.findings, { source: source.text, output: text }), output: text };
}

/** Tell whether a source was not understood: its reader chooses, and chose none of the texts in it. */
export function isUnread({ selective }: Reader, text: string, found: number): boolean {
  return selective === true && found === 0 && text.trim() !== "";
}

/** Tell that a source was read to its end, and held no reply. */
export function nothingFound({ path }: Source): ReadError {
  return new ReadError(
    `${path}:1: no replies were found; expected texts under keys such as “title” and “body”: name your own as “keys” in the config, or take any text with --input-format generic`,
    path,
  );
}

/** Lint the replies of a source, each dropped before the next is read, until one cannot be read. */
function lintReplies(
  source: Source,
  replies: Iterable<ReplyToLint>,
  linter: Linter,
  stats: boolean,
): { findings: Findings; error?: ReadError } {
  const findings = noFindings(stats);
  const places = placesOf(source);
  try {
    for (const { reply, ...setting } of replies) addVerdict(findings, linter.lint(reply, setting, places), linter);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { findings, error };
  }
  return { findings };
}

function toTurn(customer: CustomerInput): Turn {
  const { text, file } = typeof customer === "string" ? { text: customer, file: "<customer>" } : customer;
  return { role: "customer", text, map: identity(text.length), file };
}

/** The message handed over is the customer's last word, whatever the source quotes. */
function withCustomer(reply: Reply, turn: Turn): Reply {
  return { ...reply, thread: [...reply.thread.filter(({ role }) => role === "company"), turn] };
}
