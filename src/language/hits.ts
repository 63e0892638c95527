import type { AnnotatedText, Entry, Hit, Token } from "../types.js";
import { isInName } from "./names.js";
import type { Names } from "./phrase-finder.js";

/**
 * A phrase found in a text; whether its words are meant is found out when somebody asks. Its fields are set once, not
 * declared and then set: there are many.
 */
export class TextHit<E extends Entry = Entry> implements Hit<E> {
  declare readonly entry: E;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly firstToken: number;
  declare readonly endToken: number;
  declare readonly sentence: number;
  declare private readonly text: AnnotatedText;
  declare private readonly names: Names | undefined;
  declare private known: boolean | undefined;

  constructor(entry: E, firstToken: number, endToken: number, text: AnnotatedText, names: Names | undefined) {
    this.entry = entry;
    const { start, sentence } = text.tokens[firstToken] as Token;
    this.start = start;
    this.sentence = sentence;
    this.end = (text.tokens[endToken - 1] as Token).end;
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.text = text;
    this.names = names;
    this.known = undefined;
  }

  get mentioned(): boolean {
    const { firstToken, endToken } = this;
    const text = this.text;
    this.known ??=
      isQuoted(text.tokens, firstToken, endToken) ||
      isFileEnding(text.tokens, firstToken) ||
      isInName(text, firstToken, endToken) ||
      isNamed(text.tokens, firstToken, endToken, this.names?.());
    return this.known;
  }
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(tokens[at] as Token).quoted) return false;
  return true;
}

function isNamed(tokens: readonly Token[], from: number, to: number, names?: ReadonlySet<string>): boolean {
  if (!names) return false;
  for (let at = from; at < to; at++) if (!names.has((tokens[at] as Token).norm)) return false;
  return true;
}

/** “.pls”: what stands right after a full stop that has a space before it names a kind of file. */
function isFileEnding(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1];
  return stop?.norm === "." && stop.spaced && !(tokens[at] as Token).spaced;
}
