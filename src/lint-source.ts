import { ReadError } from "./errors.js";
import { createLocator, type Locator } from "./language/positions.js";
import type { Linter, Setting } from "./linter/linter.js";
import type { Places } from "./linter/messages.js";
import { type Findings, fatalResult, toResult } from "./linter/results.js";
import { channelFromPath, kindFromPath } from "./readers/defaults.js";
import { identity } from "./readers/source-map.js";
import type { Channel, Kind, LintResult, Reader, Reply, ResolvedConfig, Source, Turn } from "./types.js";

/** What the customer wrote: a text, or a text with the file it stands in. */
export type CustomerInput = string | { readonly text: string; readonly file: string };

/** What the caller says about replies; it wins over what their source and the config say. */
export interface ReplyContext {
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
  { channel, kind, customer }: ReplyContext,
): Iterable<ReplyToLint> {
  const asked = customer === undefined ? undefined : toTurn(customer);
  for (const reply of reader.read(source, {}))
    yield {
      reply: asked ? withCustomer(reply, asked) : reply,
      channel: channel ?? reply.channel ?? config.channel ?? channelFromPath(source.path) ?? "email",
      kind: kind ?? reply.kind ?? config.kind ?? kindFromPath(source.path),
    };
}

/** Make what finds lines and columns in a source, and in the files that its replies' turns come from. */
export function placesOf(source: Source): Places {
  const locate = createLocator(source.text);
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

/** Lint the replies of one source, each dropped before the next is read. */
export function lintSource(
  source: Source,
  reader: Reader,
  config: ResolvedConfig,
  linter: Linter,
  context: ReplyContext,
): LintResult {
  const findings: Findings = { messages: [], replies: 0, notApplicable: 0 };
  const places = placesOf(source);
  try {
    for (const { reply, ...setting } of repliesOf(source, reader, config, context)) {
      const verdict = linter.lint(reply, setting, places);
      findings.messages.push(...verdict.messages);
      findings.replies += verdict.applicable ? 1 : 0;
      findings.notApplicable += verdict.applicable ? 0 : 1;
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return fatalResult(source.path, error, findings);
  }
  return toResult(source.path, source.text, findings);
}

function toTurn(customer: CustomerInput): Turn {
  const { text, file } = typeof customer === "string" ? { text: customer, file: "<customer>" } : customer;
  return { role: "customer", text, map: identity(text.length), file };
}

/** The message handed over is the customer's last word, whatever the source quotes. */
function withCustomer(reply: Reply, turn: Turn): Reply {
  return { ...reply, thread: [...reply.thread.filter(({ role }) => role === "company"), turn] };
}
