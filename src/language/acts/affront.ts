import type { Affront, AnnotatedText, Sentence, Token } from "../../types.js";
import { compileSurroundings, type Surroundings, stands } from "../surroundings.js";
import { pronouns } from "../words.js";
import { affronts } from "./affront-lexicon.js";
import { type AffrontEntry, companyWords, excusing, openers, reporting, tellers } from "./affront-words.js";
import { isNegatedAt } from "./negation.js";
import { createFinder, type Found, placeOf } from "./phrases.js";

type Word = Found<AffrontEntry>;

const kinds = (["slight", "rush", "blame"] as const).map(
  (kind) => [kind, affronts[kind].map((lexicon) => createFinder(lexicon))] as const,
);
/** A place for any word is none for these. */
const negator = /\b(?:not|never|no|none|nobody|nothing|hardly|neither)\b/;
/** How many tokens back somebody else's words or an excuse are looked for. */
const reach = 10;

/** Find words that belittle, hurry or blame the customer, where the reply means them. */
export function findAffronts(text: AnnotatedText): Affront[] {
  const found: Affront[] = [];
  for (const [kind, finders] of kinds) {
    const words: Word[] = [];
    for (const find of finders)
      for (const word of find(text))
        if (!word.mentioned && isMeant(word, text) && (kind !== "blame" || isCharge(word, text))) words.push(word);
    for (const word of apart(words)) found.push({ type: "affront", kind, ...placeOf(word), end: endOf(word, text) });
  }
  return found;
}

/** Of words that overlap keep those that start first, of these the longest. */
function apart(words: Word[]): Word[] {
  if (words.length < 2) return words;
  let end = 0;
  return words
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((word) => {
      if (word.start < end) return false;
      end = word.end;
      return true;
    });
}

/** Where its last word ends: marks that a phrase asks for are not pointed at. */
function endOf({ firstToken, endToken, end }: Word, { tokens }: AnnotatedText): number {
  let last = endToken - 1;
  while (last > firstToken && tokens[last]?.kind !== "word") last--;
  return tokens[last]?.end ?? end;
}

function isMeant(word: Word, text: AnnotatedText): boolean {
  const { entry, firstToken, endToken } = word;
  if (entry.follows && !isAfter(text, firstToken, entry.follows)) return false;
  if (entry.alone && !isWhole(text, firstToken)) return false;
  const sentence = text.sentences[(text.tokens[firstToken] as Token).sentence];
  if (entry.beside && !isBeside(text, sentence, entry.beside)) return false;
  if (entry.notBeside && isBeside(text, sentence, entry.notBeside)) return false;
  if (entry.outside && isBeside(text, betweenMarks(text, word), entry.outside)) return false;
  if (!negator.test(entry.phrase) && text.tokens.slice(firstToken, endToken).some(({ norm }) => negator.test(norm)))
    return false;
  const before = stretch(text, firstToken);
  if (isReported(before)) return false;
  // “I don't know why you …” denies nothing.
  return entry.firm || before.some(({ norm }) => norm === "why") || !isNegatedAt(text, firstToken);
}

/** A charge against this customer: no question, no condition, no excuse, and not a word on which thing is meant. */
function isCharge({ clause, entry, firstToken, endToken }: Word, text: AnnotatedText): boolean {
  if (clause?.mood === "question" && !entry.asked) return false;
  if (clause?.condition === "is-condition" && !entry.conditional) return false;
  const before = text.tokens[firstToken - 1];
  if (entry.stated && before && !opens(text, firstToken)) return false;
  if (isExcused(text, endToken)) return false;
  return !stretch(text, firstToken).some(
    ({ norm }, index, words) => excusing.has(norm) || (norm === "problem" && words[index - 1]?.norm === "no"),
  );
}

/** “… because our page did not say how”, “… which is easily done”. */
function isExcused({ tokens, sentences }: AnnotatedText, at: number): boolean {
  const end = sentences[(tokens[at - 1] as Token).sentence]?.endToken ?? at;
  return tokens
    .slice(at, end)
    .some(
      ({ norm }, index, words) =>
        norm === "easily" ||
        norm === "rightly" ||
        (norm === "because" && companyWords.has(words[index + 1]?.norm ?? "")),
    );
}

function opens({ tokens }: AnnotatedText, at: number): boolean {
  const before = tokens[at - 1] as Token;
  return (
    before.sentence !== tokens[at]?.sentence ||
    before.kind === "punctuation" ||
    before.kind === "symbol" ||
    openers.has(before.norm) ||
    (before.norm === "that" && tellers.has(tokens[at - 2]?.norm ?? ""))
  );
}

/** “… told you to calm down”, “you feel that nobody cares”: not if the writer speaks of themselves (“I told you …”). */
function isReported(words: readonly Token[]): boolean {
  return words.some(({ norm }, index) => {
    if (!reporting.has(norm)) return false;
    const who = words.slice(Math.max(index - 3, 0), index).findLast((word) => pronouns.has(word.norm));
    return who?.norm !== "i" && who?.norm !== "we";
  });
}

/** The words of its sentence before a token. */
function stretch({ tokens, sentences }: AnnotatedText, at: number): readonly Token[] {
  const first = sentences[(tokens[at] as Token).sentence]?.firstToken ?? 0;
  return tokens.slice(Math.max(first, at - reach), at);
}

const surroundings = new WeakMap<readonly string[], Surroundings>();

function isAfter({ tokens, sentences }: AnnotatedText, at: number, before: readonly string[]): boolean {
  const sentence = sentences[(tokens[at] as Token).sentence];
  let compiled = surroundings.get(before);
  if (!compiled) {
    compiled = compileSurroundings({ before });
    surroundings.set(before, compiled);
  }
  return sentence !== undefined && stands(compiled, at, at, tokens, sentence);
}

type Stretch = Pick<Sentence, "firstToken" | "endToken">;

/** The words around a phrase up to the next mark on either side; behind “Obviously,” those that follow the mark. */
function betweenMarks({ tokens, sentences }: AnnotatedText, word: Word): Stretch {
  const { firstToken: start, endToken: end } = sentences[(tokens[word.firstToken] as Token).sentence] as Sentence;
  let { firstToken, endToken } = word;
  while (firstToken > start && tokens[firstToken - 1]?.kind === "word") firstToken--;
  if (endToken - firstToken === 1 && tokens[endToken]?.kind !== "word") endToken++;
  while (endToken < end && tokens[endToken]?.kind === "word") endToken++;
  return { firstToken, endToken };
}

/** One of the words stands in a stretch of the text. */
function isBeside({ tokens }: AnnotatedText, stretch: Stretch | undefined, words: ReadonlySet<string>): boolean {
  if (!stretch) return false;
  for (let at = stretch.firstToken; at < stretch.endToken; at++) if (words.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** The reply says nothing outside the sentence, greetings and signatures aside. */
function isWhole({ sentences, tokens }: AnnotatedText, at: number): boolean {
  const own = (tokens[at] as Token).sentence;
  return sentences.every(
    ({ index, role }) => index === own || role === "greeting" || role === "signoff" || role === "signature",
  );
}
