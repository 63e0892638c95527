import { kindOf, nodeTypes, unknown, word } from "./block-parser.js";

const letter = "[A-Za-z0-9À-ÖØ-öø-ÿ]";
/** What joins two words to one. */
const joint = "['’:=@&-]";
/** “ol' man”: whether the mark is a part of the word hangs on what stands around it. */
const elided = String.raw`[oO]${letter}?(['’])(?!\1|${letter})`;
/** Behind a word, what only the parser can tell: “and/or”, “e.g.”, “pre- and post-”, marks in a row. */
const intricate = String.raw`[/_]|[.?]${letter}|-(?!-)|(['’:=@&.?-])(?!\2)['’:=@&.?/_-]`;
/** “p.m.”, with its last full stop. */
const initialism = String.raw`(?:[A-Za-z]\.){2,}(?=,|$)`;
/** A word with its joints, to its very end: “14A”, “We've”, “2.5”. */
const joined = String.raw`${letter}+(?:(?:${joint}|(?<=\d)\.(?=\d))${letter}+)*(?!${letter}|${joint}${letter}|${intricate})`;
const knownWord = new RegExp(`${initialism}|(?!${elided})${joined}`, "y");

/** What a scan makes of a stretch of a run; offsets are those in the run. */
export interface Scanned {
  readonly type: "WordNode" | "PunctuationNode" | "SymbolNode";
  readonly start: number;
  readonly end: number;
}

/**
 * Scan a run of text without white space into the words and marks that the parser would give: what it does with letters,
 * digits and ordinary marks is done here. Gives undefined for any other run, which the parser must be asked about.
 */
export function scanRun(run: string): Scanned[] | undefined {
  const found: Scanned[] = [];
  for (let at = 0; at < run.length; ) {
    const start = at;
    const kind = kindOf(run.charCodeAt(at));
    if (kind === unknown) return undefined;
    at = kind === word ? wordEnd(run, start) : marksEnd(run, start);
    if (at < 0) return undefined;
    found.push({ type: nodeTypes[kind] as Scanned["type"], start, end: at });
  }
  return found;
}

function wordEnd(run: string, from: number): number {
  knownWord.lastIndex = from;
  return knownWord.test(run) ? knownWord.lastIndex : -1;
}

/** Find the end of a mark and those like it; -1 if they belong to a word, as in “'tis” and “&c”. */
function marksEnd(run: string, from: number): number {
  const code = run.charCodeAt(from);
  let at = from + 1;
  while (at < run.length && run.charCodeAt(at) === code) at++;
  const leads = code === 0x26 || code === 0x27 || code === 0x2019;
  return leads && at < run.length && kindOf(run.charCodeAt(at)) === word ? -1 : at;
}
