import type { Reader, Reply, Source, Turn } from "../types.js";
import { type Line, splitLines } from "./lines.js";
import { type MailParts, sortMail } from "./mail-parts.js";
import { MapBuilder, type Mapped } from "./source-map.js";

/**
 * Reads a draft in plain text or a mail program's buffer: one reply a file.
 * Mail headers, quotations and the signature are told apart from it; the quotation becomes the thread.
 */
export const plain: Reader = { name: "plain", read };

function* read({ text, path }: Source): Iterable<Reply> {
  const lines = splitLines(text);
  const mail = sortMail(text, lines);
  const reply = gather(text, lines, (index) => mail.parts[index] === "reply");
  if (reply.text.trim() === "") return;

  const signature = gather(text, lines, (index) => mail.parts[index] === "signature").text;
  yield {
    id: "1",
    ...reply,
    placeholders: [],
    masks: [],
    blocks: [],
    thread: thread(text, lines, mail, path),
    ...(mail.subject && { title: mail.subject }),
    ...(mail.hasHeaders && { channel: "email" }),
    ...(signature && { signature }),
  };
}

/** The quoted messages, oldest first; what is quoted more than twice is too old to matter. */
function thread(text: string, lines: readonly Line[], mail: MailParts, file: string): Turn[] {
  return (["company", "customer"] as const).flatMap((role) => {
    const depth = role === "customer" ? 1 : 2;
    const turn = gather(text, lines, (index) => mail.parts[index] === "quote" && mail.depths[index] === depth);
    return turn.text.trim() === "" ? [] : [{ role, ...turn, file }];
  });
}

/** Joins the chosen lines, without quote marks; a blank line stands where others were between them. */
function gather(text: string, lines: readonly Line[], chosen: (index: number) => boolean): Mapped {
  const builder = new MapBuilder();
  let end = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!chosen(index)) continue;
    let first = index;
    while (index + 1 < lines.length && chosen(index + 1)) index++;
    let last = index;
    while (first < last && lines[first]?.blank) first++;
    while (first < last && lines[last]?.blank) last--;
    const run = lines.slice(first, last + 1);
    const start = run[0];
    if (!start || start.blank) continue;

    if (builder.length > 0) builder.atom("\n\n", end, start.content);
    for (const line of run) {
      end = line === run.at(-1) ? line.end : line.next;
      builder.copy(text.slice(line.content, end), line.content);
    }
  }
  return builder.finish();
}
