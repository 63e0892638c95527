import { annotate } from "../language/annotate.js";
import type { AnnotatedReply, AnnotatedText, Channel, Kind, Range, Reply, Turn } from "../types.js";

/** Stands between the customer's messages where several are read as one. */
const separator = "\n\n";

/** Read a reply, and its customer's message when a rule first asks for it. */
export function annotateReply(reply: Reply, channel: Channel, kind: Kind): AnnotatedReply {
  const text = annotate(reply.text, reply);
  const turns = customerTurns(reply.thread);
  let customer: AnnotatedText | undefined;
  return {
    text: text.text,
    masks: text.masks,
    tokens: text.tokens,
    sentences: text.sentences,
    get placeholders() {
      return text.placeholders;
    },
    get names() {
      return text.names;
    },
    get clauses() {
      return text.clauses;
    },
    get tree() {
      return text.tree;
    },
    acts: (type) => text.acts(type),
    get customer() {
      if (turns.length > 0) customer ??= annotate(turns.map((turn) => turn.text).join(separator));
      return customer;
    },
    channel,
    kind,
    thread: reply.thread,
  };
}

/** The customer's last words: all that they wrote after the company's last turn, or else their last turn. */
export function customerTurns(thread: readonly Turn[]): readonly Turn[] {
  const since = thread.slice(thread.findLastIndex(({ role }) => role === "company") + 1);
  return since.length > 0 ? since : thread.filter(({ role }) => role === "customer").slice(-1);
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
