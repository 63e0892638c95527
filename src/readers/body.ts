import type { Encode, Reply, Turn } from "../types.js";
import type { Field } from "./data.js";
import { encodeHtml, proseOfHtml } from "./html-prose.js";
import { encodeMarkdown, proseOfMarkdown } from "./markdown-prose.js";
import { checkLength, type Markup, type Prose } from "./prose.js";
import { compose, type Mapped } from "./source-map.js";
import { proseOfText } from "./text-prose.js";
import { quotedTurns, turnOf } from "./turns.js";

/** The parts of a reply that its text tells. */
export type Body = Pick<Reply, "text" | "map" | "masks" | "blocks" | "signature" | "encode" | "thread" | "title">;

interface Notation {
  readonly read: (text: string) => Prose;
  /** Writes prose in the markup; undefined where it could be read as markup. */
  readonly encode: (prose: string) => string | undefined;
}

const notations: Readonly<Record<Markup, Notation>> = {
  text: { read: proseOfText, encode: (prose) => prose },
  html: { read: proseOfHtml, encode: encodeHtml },
  markdown: { read: proseOfMarkdown, encode: encodeMarkdown },
};

/** Read a field of a file as a message: markup removed, everything mapped to the file. */
export function readBody(field: Field, markup: Markup, file: string): Body {
  checkLength(field.text, file);
  const { read, encode } = notations[markup];
  const { text, map, masks, blocks, quotes, title, signature } = read(field.text);
  const toFile = <M extends Mapped>(part: M): Mapped => ({ text: part.text, map: compose(part.map, field.map) });
  return {
    text,
    map: compose(map, field.map),
    masks,
    blocks,
    thread: quotedTurns(quotes.map(toFile), file),
    encode: chain(encode, field.encode),
    ...(title && { title }),
    ...(signature && { signature }),
  };
}

/** Read a field as what somebody said before: without what it quotes. */
export function readTurn(role: Turn["role"], field: Field, markup: Markup, file: string): Turn[] {
  return turnOf(role, readBody(field, markup, file), file);
}

function chain(first: Notation["encode"], second: Encode): Encode {
  return (prose, range) => {
    const marked = first(prose);
    return marked === undefined ? undefined : second(marked, range);
  };
}
