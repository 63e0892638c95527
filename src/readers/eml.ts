import type { Reader, ReaderOptions, Reply, Source } from "../types.js";
import { readBody } from "./body.js";
import { inFile, isByteText, openMail } from "./mime.js";
import { plain } from "./plain.js";

/** Reads a mail file: one reply, with what it quotes as its thread. A file without a mail's head is plain text. */
export const eml: Reader = { name: "eml", read };

function* read(source: Source, options: ReaderOptions): Iterable<Reply> {
  const mail = openMail(source.text, isByteText(source.text));
  if (!mail) {
    yield* plain.read(source, options);
    return;
  }
  const title = mail.subject && { title: mail.subject };
  const text = inFile(source, () => mail.readText());
  const body = text && readBody(text, text.markup, source.path);
  if (!body || body.text.trim() === "") {
    options.leaveOut?.({ ...title, reason: "no text of its own" });
    return;
  }
  yield { id: "1", ...body, ...title, channel: "email", kind: "draft", placeholders: [] };
}
