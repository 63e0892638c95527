import type { Reader, Reply, Source } from "../types.js";
import { encodeHtml, proseOfHtml } from "./html-prose.js";
import { checkLength } from "./prose.js";
import { quotedTurns } from "./turns.js";

/** Reads an HTML file that is one reply. What it quotes becomes the thread. */
export const html: Reader = { name: "html", read };

function* read({ text, path }: Source): Iterable<Reply> {
  checkLength(text, path);
  const { quotes, title, signature, ...prose } = proseOfHtml(text);
  if (prose.text.trim() === "") return;
  yield {
    id: "1",
    ...prose,
    placeholders: [],
    thread: quotedTurns(quotes, path),
    encode: encodeHtml,
    ...(title && { title }),
    ...(signature && { signature }),
  };
}
