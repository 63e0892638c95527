import type { Reader, Reply, Source } from "../types.js";
import { type LabelledTurn, readLabelled } from "./labelled.js";
import { checkLength } from "./prose.js";
import { cut } from "./source-map.js";
import { proseOfText } from "./text-prose.js";
import { quotedTurns, turnOf } from "./turns.js";

/**
 * Reads a draft in plain text or a mail program's buffer: one reply a file.
 * Mail headers, quotations and the signature are told apart from it; the quotation becomes the thread. A conversation
 * with labels (“Customer: …”, “Agent: …”) is one reply too: its last turn.
 */
export const plain: Reader = { name: "plain", read };

function* read({ text, path }: Source): Iterable<Reply> {
  checkLength(text, path);
  const turns = readLabelled(text);
  if (turns) {
    yield* readConversation(text, turns, path);
    return;
  }
  const { text: written, map, masks, blocks, hasHeaders, quotes, title, signature } = proseOfText(text);
  if (written.trim() === "") return;
  yield {
    id: "1",
    text: written,
    map,
    masks,
    blocks,
    placeholders: [],
    thread: quotedTurns(quotes, path),
    ...(title && { title }),
    ...(hasHeaders && { channel: "email" }),
    ...(signature && { signature }),
  };
}

function* readConversation(text: string, turns: readonly LabelledTurn[], path: string): Iterable<Reply> {
  const said = turns.filter(({ role }) => role !== "note");
  const reply = said.at(-1);
  if (!reply || reply.start === reply.end) return;
  yield {
    id: "1",
    ...cut(text, reply),
    placeholders: [],
    masks: [],
    blocks: [],
    thread: said
      .slice(0, -1)
      .flatMap((turn) => turnOf(turn.role === "customer" ? "customer" : "company", cut(text, turn), path)),
  };
}
