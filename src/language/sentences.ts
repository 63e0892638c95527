import { abbreviations, beforeDigits, beforeNumber, neverFinal, rarelyFinal } from "./abbreviations.js";
import { startsLower, startsUpper } from "./letters.js";
import type { Piece } from "./parse.js";

/** Words that open sentences far more often than they open names. */
const openers = new Set(
  "i we you he she it they this that these those the a an my our your his her its their there here if when once while as at in on for from with to by after before until since because although though please thank thanks sorry unfortunately however also so and but or not no yes let do does did can could would will should may might have has had is are was were what why how where who which then next now today kindly meanwhile alternatively additionally otherwise still just all any each every some most many one two first second lastly finally feel contact call email reply open click choose select go check try wait restart enjoy rest best regards i'll i'm i've i'd we'll we're we've we'd you'll you're you've it's that's there's he's she's they're don't".split(
    " ",
  ),
);
/** Pieces of the longest sentence; a longer one is cut, so that no look at a whole sentence takes long. */
const longestSentence = 400;
const closing = /^["'”’»)\]}]+$/;
const initial = /^\p{Lu}$/u;
const terminal = /^[.!?…。！？]+$/;
/** “Plan B.”, “vitamin C.”: the letter is no initial of a name. */
const lettered =
  /^(?:plan|option|step|type|class|grade|group|section|model|vitamin|part|zone|area|gate|door|row|unit|terminal|hall|block|size|tier|level|appendix|exhibit|hepatitis|usb)$/i;

/**
 * Divide pieces into sentences.
 *
 * @param breaks offsets at which the line structure ends a sentence, in order
 * @returns indices into `pieces` at which a new sentence begins, the first not included
 */
export function divide(pieces: readonly Piece[], text: string, breaks: readonly number[]): number[] {
  const starts: number[] = [];
  let first = 0;
  let nextBreak = 0;
  let breakAt = breaks[0] ?? Infinity;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const atBreak = breakAt <= piece.start;
    while (breakAt <= piece.start) breakAt = breaks[++nextBreak] ?? Infinity;
    const tooLong = index - first >= longestSentence && piece.type !== "WhiteSpaceNode";
    if ((atBreak && index !== first) || tooLong) {
      first = index;
      starts.push(first);
    }
    if (piece.plain) continue;
    const end = endsAt(pieces, index, first, text);
    if (end < 0) continue;
    const next = skipSpace(pieces, end);
    if (next < pieces.length && first !== next) {
      first = next;
      starts.push(first);
    }
    index = end - 1;
  }
  return starts;
}

/** `{% else %}`, `{{/if}}`: what stands on its two sides is never sent as one sentence. */
function isBlockTag({ mask, start, end }: Piece, text: string): boolean {
  return mask?.kind === "placeholder" && /^\{(?:%|\{[#/]|\{\s*else\b)/.test(text.slice(start, end));
}

/** Index after the last piece of the sentence that ends with the mark at `index`; -1 if none ends there. */
function endsAt(pieces: readonly Piece[], index: number, first: number, text: string): number {
  const piece = pieces[index] as Piece;
  if (piece.mask?.kind === "emoji") return endsAfterEmoji(pieces, index, first, text);
  if (piece.type === "WordNode") return initialismEnds(pieces, index, text) ? index + 1 : -1;
  if (piece.type !== "PunctuationNode" && piece.type !== "SymbolNode") return -1;
  let marks = text.slice(piece.start, piece.end);
  if (!terminal.test(marks)) return -1;
  let end = index + 1;
  let quoted = false;
  for (; end < pieces.length; end++) {
    const more = pieces[end] as Piece;
    if (more.type !== "PunctuationNode" && more.type !== "SymbolNode") break;
    const value = text.slice(more.start, more.end);
    if (terminal.test(value)) marks += value;
    else if (closing.test(value) && !opensHere(pieces, end, text)) quoted = true;
    else break;
  }
  const next = skipSpace(pieces, end);
  if (next >= pieces.length) return -1;
  const spaced = next > end;
  const following = pieces[next] as Piece;
  const word = wordAt(following, text);
  const goesOn = following.mask ? isBlockTag(following, text) : startsUpper(word) && following.type === "WordNode";
  if (!spaced && following.mask?.kind !== "emoji" && !goesOn) return -1;
  // An emoji after the stop still belongs to the sentence that it colours.
  if (following.mask?.kind === "emoji") return endsAfterEmoji(pieces, next, first, text, true);
  if (/[!?。！？]/.test(marks))
    return startsLower(word) && (quoted || isBrandMark(pieces, index, first, text)) ? -1 : end;
  if (marks.length > 1 || marks === "…") return startsUpper(word) || !startsLower(word) ? end : -1;
  return quoted && startsLower(word) ? -1 : stopEnds(pieces, index, first, following, word, text) ? end : -1;
}

/** The mark of “Yahoo! accounts” belongs to a name: a lone capitalised word inside the sentence. */
function isBrandMark(pieces: readonly Piece[], index: number, first: number, text: string): boolean {
  const previous = pieces[index - 1];
  return previous !== undefined && index - 1 > first && startsUpper(text.slice(previous.start, previous.end));
}

const initialism = /^(?:\p{L}\.)+$/u;

/** The parser keeps the last full stop of “p.m.” and “U.S.” in the word; it may end the sentence all the same. */
function initialismEnds(pieces: readonly Piece[], index: number, text: string): boolean {
  const { start, end } = pieces[index] as Piece;
  if (text.charCodeAt(end - 1) !== 46 || !initialism.test(text.slice(start, end))) return false;
  const next = skipSpace(pieces, index + 1);
  if (next >= pieces.length || next === index + 1) return false;
  const word = wordAt(pieces[next] as Piece, text);
  return abbreviationEnds(text.slice(start, end - 1).toLowerCase(), word, false);
}

/** A quotation mark right before a word opens, it does not close. */
function opensHere(pieces: readonly Piece[], index: number, text: string): boolean {
  const piece = pieces[index] as Piece;
  const before = text.charAt(piece.start - 1);
  return /\s/.test(before) && /\S/.test(text.charAt(piece.end));
}

/** Emoji in a row colour one sentence: what the first of them decides holds for all. */
function endsAfterEmoji(pieces: readonly Piece[], index: number, first: number, text: string, stopped = false): number {
  if (index === first || (!stopped && followsEmoji(pieces, index, first))) return -1;
  let end = index;
  let next = index;
  while (next < pieces.length && (pieces[next] as Piece).mask?.kind === "emoji") {
    end = next + 1;
    next = skipSpace(pieces, end);
  }
  if (next >= pieces.length) return -1;
  return stopped || startsUpper(wordAt(pieces[next] as Piece, text)) ? end : -1;
}

function followsEmoji(pieces: readonly Piece[], index: number, first: number): boolean {
  let before = index - 1;
  while (before >= first && (pieces[before] as Piece).type === "WhiteSpaceNode") before--;
  return before >= first && (pieces[before] as Piece).mask?.kind === "emoji";
}

/** Tell whether a single full stop ends the sentence, by the words on both sides of it. */
function stopEnds(
  pieces: readonly Piece[],
  index: number,
  first: number,
  next: Piece,
  following: string,
  text: string,
): boolean {
  const previous = index > first ? (pieces[index - 1] as Piece) : undefined;
  if (!previous) return false;
  if (previous.mask || previous.type !== "WordNode") return true;
  const written = text.slice(previous.start, previous.end);
  if (previous.plain && !abbreviations.has(written)) return true;
  const word = written.toLowerCase();
  const number = /^\p{N}/u.test(text.slice(next.start, next.end));
  const opens = isOpener(following);
  if (/^\d{1,3}$/.test(word) && index - 1 === first) return false;
  if (/^\d{1,2}$/.test(word) && month.test(following)) return false;
  if (beforeDigits.has(word) && following === "") return false;
  if (neverFinal.has(word)) return word === "re" || word === "ft" || word === "mt" ? opens : false;
  if (beforeNumber.has(word) && number) return false;
  if (initial.test(written) && written !== "I") return isFinalLetter(pieces, index, first, opens, text);
  return abbreviationEnds(word, following, number);
}

const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const nameEnding = /^(?:inc|ltd|co|corp|llc|plc|bros|jr|u\.s|u\.k|u\.s\.a|e\.u|d\.c)$/;

/** Tell whether the full stop after a word, abbreviation or not, ends the sentence before `following`. */
function abbreviationEnds(word: string, following: string, number: boolean): boolean {
  if (neverFinal.has(word)) return false;
  if (nameEnding.test(word)) return isOpener(following);
  if (!rarelyFinal.has(word) && !dotted.test(word)) return true;
  return !startsLower(following) && !(number && /^[a-z]{3,6}$/.test(word));
}

const dotted = /^(?:\p{L}\.)+\p{L}$/u;

function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase().replace("’", "'"));
}

/** “Plan B. You can” ends; “J. Smith” does not. */
function isFinalLetter(pieces: readonly Piece[], index: number, first: number, opens: boolean, text: string): boolean {
  const before = index - 2 > first ? pieces[index - 3] : undefined;
  const word = before ? text.slice(before.start, before.end) : "";
  return lettered.test(word) || (opens && word !== "" && !startsUpper(word));
}

function skipSpace(pieces: readonly Piece[], index: number): number {
  let next = index;
  while (next < pieces.length && (pieces[next] as Piece).type === "WhiteSpaceNode") next++;
  return next;
}

const letters = /^["'“‘(«[¿¡*_]*([\p{L}\p{N}'’]+)/u;
const asciiLetters = /^["'([*_]*([A-Za-z\d']+)/;
const beyondAscii = /[^\0-\x7F]/;

/** The next letters, past an opening quotation mark or bracket. */
function wordAt(piece: Piece, text: string): string {
  const head = text.slice(piece.start, piece.start + 40);
  return (beyondAscii.test(head) ? letters : asciiLetters).exec(head)?.[1] ?? "";
}
