import { ReadError } from "../errors.js";
import type { Encode, Range, Reader, ReaderOptions, Reply, Source } from "../types.js";
import { readBody, readTurn } from "./body.js";
import { BrokenMail } from "./broken-mail.js";
import { inFile, isByteText, type Mail, type MailText, openMail, wouldStart } from "./mime.js";
import { compose, MapBuilder, type Mapped } from "./source-map.js";

const SEPARATOR = "From ";
const AFTER_BLANK_LINE = /(?:\n\r?\n|\r\r)$/;
/** Longer values of fields are cut. */
const MAX_VALUE = 2_000;

/**
 * Reads a mailbox as one conversation: the reply is the last message that is not the customer's, who wrote the first
 * one. What was written before the reply is its thread.
 */
export const mbox: Reader = { name: "mbox", read };

/** A message of the mailbox, opened. */
interface Message {
  readonly number: number;
  readonly mail: Mail;
  /** Address of who wrote it, in lower case. */
  readonly from: string;
  /** When, in milliseconds; NaN if it does not say. */
  readonly time: number;
  /** Reads its text, mapped to the file. */
  readText(): MailText | undefined;
}

function* read(source: Source, options: ReaderOptions): Iterable<Reply> {
  const messages = inOrder(openMessages(source));
  const [first] = messages;
  if (!first) return;
  const last = messages.findLastIndex(({ from }) => from !== first.from);
  const reply = messages[last];
  if (!reply) {
    leaveOut(first, "no reply to the customer yet");
    return;
  }
  const text = reply.readText();
  const body = text && readBody(text, text.markup, source.path);
  if (!body || body.text.trim() === "") {
    leaveOut(reply, "no text of its own");
    return;
  }
  const thread = messages.slice(0, last).flatMap((message) => {
    const said = message.readText();
    return said ? readTurn(message.from === first.from ? "customer" : "company", said, said.markup, source.path) : [];
  });
  yield {
    id: String(reply.number),
    ...body,
    ...titleOf(reply),
    thread,
    channel: "email",
    kind: "draft",
    placeholders: [],
  };

  function leaveOut(message: Message, reason: string): void {
    options.leaveOut?.({ ...titleOf(message), reason });
  }
}

function titleOf({ mail }: Message): { title?: string } {
  return mail.subject ? { title: mail.subject } : {};
}

/** By date if all messages have one, else as they stand. */
function inOrder(messages: readonly Message[]): readonly Message[] {
  if (messages.some(({ time }) => Number.isNaN(time))) return messages;
  return messages.toSorted((a, b) => a.time - b.time);
}

function openMessages(source: Source): Message[] {
  const raw = isByteText(source.text);
  return splitMessages(source).map((range, index) => {
    const { text, map, toMessage } = unescapeFrom(source.text, range);
    const toFile = (offset: number): number => (text === "" ? range.start : map.range(offset, offset).start);
    const mail = inFile(source, () => openMessage(text, raw), toFile);
    const value = (name: string): string => (mail.head.fields.get(name)?.value ?? "").slice(0, MAX_VALUE);
    return {
      number: index + 1,
      mail,
      from: addressOf(value("from")),
      time: Date.parse(value("date")),
      readText() {
        const field = inFile(source, () => mail.readText(), toFile);
        if (!field) return undefined;
        const encode: Encode = (prose, { start, end }) => {
          const written = field.encode(prose, { start: toMessage(start), end: toMessage(end) });
          if (written === undefined) return undefined;
          const cuts = [source.text.slice(start, end), written].some((middle) =>
            wouldStart(/^>*From /, source.text, { start, end }, middle),
          );
          return cuts ? undefined : written;
        };
        return { ...field, map: compose(field.map, map), encode };
      },
    };
  });
}

function openMessage(text: string, raw: boolean): Mail {
  const mail = openMail(text, raw);
  if (!mail) throw new BrokenMail("the message has no head; expected “From: …” and other fields", 0);
  return mail;
}

/** The address of a field such as `Ana Ruiz <ana@example.com>`; the whole field if there is none. */
function addressOf(from: string): string {
  const address =
    /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? /[^\s<>(),;:"@]+@[^\s<>(),;:"@]+/.exec(from)?.[0] ?? from;
  return address.toLowerCase();
}

/** Finds the messages, each without the `From ` line above it. */
function splitMessages({ text, path }: Source): Range[] {
  const starts: number[] = [];
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + SEPARATOR.length)) {
    const isFirst = starts.length === 0;
    if (isFirst && text.slice(0, at).trim() !== "") break;
    if (isFirst || AFTER_BLANK_LINE.test(text.slice(Math.max(0, at - 3), at))) starts.push(at);
  }
  if (starts.length === 0 && text.trim() !== "") {
    throw new ReadError(`${path}:1: no message begins here; expected a line that starts with “From ”`, path);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const lineEnd = /[\r\n]|$/g;
    lineEnd.lastIndex = start;
    const head = (lineEnd.exec(text)?.index ?? end) + 1;
    return { start: Math.min(text.startsWith("\r\n", head - 1) ? head + 1 : head, end), end };
  });
}

/** Drops the `>` that mailboxes put before `From ` at the start of a line, or before `>From `. */
function unescapeFrom(text: string, { start, end }: Range): Mapped & { toMessage(offset: number): number } {
  const builder = new MapBuilder();
  const dropped: number[] = [];
  let position = start;
  for (const { 0: raw, index } of text.slice(start, end).matchAll(/(?:^|[\r\n])>+From /g)) {
    const mark = start + index + raw.indexOf(">");
    builder.copy(text.slice(position, mark), position);
    dropped.push(mark);
    position = mark + 1;
  }
  const message = builder.copy(text.slice(position, end), position).finish();
  return { ...message, toMessage: (offset) => offset - start - countBelow(dropped, offset) };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
