import type { Channel, Turn } from "../types.js";
import { readTurn } from "./body.js";
import type { DataText, Key } from "./data.js";
import type { Markup } from "./prose.js";
import type { Found, ShapeContext } from "./shape.js";

/** One message of an exported conversation. */
export interface Said {
  readonly role: Turn["role"];
  readonly path: readonly Key[];
  readonly body: DataText;
  readonly markup: Markup;
  /** Only colleagues see it. */
  readonly internal?: boolean;
  /** Not sent yet. */
  readonly draft?: boolean;
  /** When it was written: an ISO date, or a number that grows with time. */
  readonly at?: string | number | boolean | null | undefined;
  readonly channel?: Channel | undefined;
}

/**
 * Choose the reply of a conversation: its draft, or else the company's last public message. What was said before it is
 * its thread.
 */
export function* replyOf(messages: readonly Said[], context: ShapeContext, title?: string): Iterable<Found> {
  const said: Said[] = [];
  for (const message of inOrder(messages)) {
    if (message.internal) context.leaveOut(message.path, "internal note", title);
    else said.push(message);
  }
  const drafted = said.findLastIndex(({ draft }) => draft);
  const index = drafted >= 0 ? drafted : said.findLastIndex(({ role }) => role === "company");
  const reply = said[index];
  if (!reply) {
    const [first] = messages;
    if (first) context.leaveOut(first.path, "no reply to the customer yet", title);
    return;
  }
  // A draft that stands first in its list is written after all that was sent.
  const before = reply.draft ? said.filter(({ draft }) => !draft) : said.slice(0, index);
  const { path, body, markup, channel } = reply;
  yield {
    path,
    body,
    markup,
    title,
    channel,
    kind: "draft",
    thread: before.flatMap((turn) => readTurn(turn.role, turn.body.field(), turn.markup, context.file)),
  };
}

/** By time if all that was sent has one; the order of lists differs from product to product. */
function inOrder(messages: readonly Said[]): readonly Said[] {
  const times = new Map<Said, number>();
  for (const message of messages) {
    const time = message.draft ? Number.POSITIVE_INFINITY : timeOf(message.at);
    if (Number.isNaN(time)) return messages;
    times.set(message, time);
  }
  return messages.toSorted((a, b) =>
    (times.get(a) ?? 0) < (times.get(b) ?? 0) ? -1 : Number(times.get(a) !== times.get(b)),
  );
}

function timeOf(at: Said["at"]): number {
  if (typeof at !== "string") return Number(at ?? Number.NaN);
  return /^\d+(?:\.\d+)?$/.test(at) ? Number(at) : Date.parse(at);
}
