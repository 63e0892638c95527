import { annotate } from "../language/annotate.js";
import type {
  ActType,
  AnnotatedReply,
  AnnotatedText,
  Channel,
  Kind,
  Mask,
  Range,
  Reply,
  Sentence,
  TagProfile,
  Token,
  Turn,
} from "../types.js";

/** Stands between the customer's messages where several are read as one. */
const separator = "\n\n";

/** Read a reply; its customer's message and earlier turns are read when a rule first asks for them. */
export function annotateReply(reply: Reply, channel: Channel, kind: Kind): AnnotatedReply {
  return new ReplyView(reply, channel, kind);
}

/** A class, for the getters of object literals are new to the engine each time, and such objects outlive their use. */
class ReplyView implements AnnotatedReply {
  readonly channel: Channel;
  readonly kind: Kind;
  readonly thread: readonly Turn[];
  readonly tags: TagProfile | undefined;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly masks: readonly Mask[];
  readonly #own: AnnotatedText;
  /** Null where the customer wrote nothing. */
  #customer: AnnotatedText | null | undefined;
  #earlier: readonly AnnotatedText[] | undefined;
  readonly #signed: string | undefined;
  #signature: AnnotatedText | undefined;

  constructor(reply: Reply, channel: Channel, kind: Kind) {
    this.channel = channel;
    this.kind = kind;
    this.thread = reply.thread;
    this.tags = reply.tags;
    this.#own = annotate(reply.text, reply);
    this.#signed = reply.signature;
    // Copied, as rules ask for them all the time.
    this.text = this.#own.text;
    this.tokens = this.#own.tokens;
    this.sentences = this.#own.sentences;
    this.masks = this.#own.masks;
  }

  get placeholders() {
    return this.#own.placeholders;
  }

  get names() {
    return this.#own.names;
  }

  get body() {
    return this.#own.body;
  }

  get clauses() {
    return this.#own.clauses;
  }

  get tree() {
    return this.#own.tree;
  }

  acts<T extends ActType>(type: T) {
    return this.#own.acts(type);
  }

  get customer(): AnnotatedText | undefined {
    if (this.#customer === undefined) {
      const message = customerMessage(this.thread);
      this.#customer = message === undefined ? null : annotate(message);
    }
    return this.#customer ?? undefined;
  }

  get earlier(): readonly AnnotatedText[] {
    this.#earlier ??= this.thread.filter(({ role }) => role === "company").map(({ text }) => annotate(text));
    return this.#earlier;
  }

  get signature(): AnnotatedText | undefined {
    if (this.#signed) this.#signature ??= annotate(this.#signed);
    return this.#signature;
  }
}

/** The customer's last words: all that they wrote after the company's last turn, or else their last turn. */
export function customerTurns(thread: readonly Turn[]): readonly Turn[] {
  if (thread.length === 0) return thread;
  const since = thread.slice(thread.findLastIndex(({ role }) => role === "company") + 1);
  return since.length > 0 ? since : thread.filter(({ role }) => role === "customer").slice(-1);
}

/** The customer's last words as one message; undefined if there are none. */
export function customerMessage(thread: readonly Turn[]): string | undefined {
  const turns = customerTurns(thread);
  return turns.length > 0 ? turns.map(({ text }) => text).join(separator) : undefined;
}

/** Find the turn that holds a range of the joined customer message, and the range within it. */
export function turnAt(turns: readonly Turn[], { start, end }: Range): { turn: Turn; range: Range } | undefined {
  let base = 0;
  for (const turn of turns) {
    const after = base + turn.text.length;
    if (start < after) return { turn, range: { start: start - base, end: Math.min(end, after) - base } };
    base = after + separator.length;
  }
  return undefined;
}
