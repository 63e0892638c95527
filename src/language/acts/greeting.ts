import type { AnnotatedText, Greeting, Sentence, Token } from "../../types.js";
import { startsUpper } from "../letters.js";
import { WordClass } from "../words.js";
import { type GreetingEntry, greetingLexicon } from "./greeting-lexicon.js";
import { createFinder, type Found, placeOf } from "./phrases.js";

const greetings = createFinder<GreetingEntry>(greetingLexicon);

/** Longest exclamation (“Great news!”) after which a courtesy still opens the text, in words. */
const exclamation = 4;
/** How many sentences may lead to what the text says first. */
const longestOpening = 3;
/** Longest name that somebody is addressed by, in words. */
const longestName = 4;
/** In how many tokens thanks begin that open a text. */
const early = 6;
/** Words that open a sentence before a comma and name nobody. */
const openers = new Set(
  "about absolutely actually again alternatively also although amazing anyway apologies as at based because besides but by concerning currently done due during exactly excellent fantastic finally first firstly following for from given good great here hooray however if important in including indeed instead into later like likewise maybe meanwhile moreover next no nope note noted now of ok okay on once oops otherwise over per perfect perhaps please re regarding regrettably resolved second since so sometimes soon sorry still success sure then there therefore though through thus to today tomorrow under understood unfortunately until update upon well when while with within without wonderful yes yep yesterday".split(
    " ",
  ),
);

/** Longest name and title under a text, in tokens. */
const longestSignature = 6;
/** Longest name of a thing that begins like a greeting, in words after that. */
const longestThing = 5;
/** Who is greeted without a name. */
const addressed = new Set(
  "all everyone everybody team there folks guys friend friends both sir madam dear customer guest member neighbour neighbor parent parents from thanks thank hope hoping thx".split(
    " ",
  ),
);

const particles = new Set("van von der den de la le di da el al bin ibn".split(" "));

/** Find how a text greets; to be addressed by name, or thanked for writing, opens a reply as well as “Hi”. */
export function findGreetings(text: AnnotatedText): Greeting[] {
  const opening = openingOf(text);
  const found: Greeting[] = [];
  for (const hit of greetings(text)) {
    const { entry, sentence } = hit;
    const { kind } = entry;
    const isFirst = opening.some(({ index }) => index === sentence);
    const opens =
      kind === "courtesy" || sentence === opening[0]?.index
        ? isFirst
        : (isFirst || opensParagraph(text, sentence)) && leadsOn(text, hit);
    if (opens && (kind === "courtesy" || !isSubject(text, hit)))
      found.push({ type: "greeting", kind, ...placeOf(hit) });
  }
  if (found.length > 0) return found;
  for (const sentence of opening) {
    const address = addressOf(text, sentence);
    if (address) return [{ type: "greeting", kind: "salutation", ...address, clause: -1 }];
  }
  return text
    .acts("thanks")
    .filter(({ sentence, start }) => opening.some((part) => part.index === sentence && isEarly(text, part, start)))
    .map(({ start, end, sentence, clause }) => ({ type: "greeting", kind: "courtesy", start, end, sentence, clause }));
}

/** The sentence that opens the text, with those that only lead to it: titles and exclamations. */
function openingOf({ sentences, tokens }: AnnotatedText): readonly Sentence[] {
  const opening: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.role === "quote") continue;
    opening.push(sentence);
    if (sentence.role === "heading") continue;
    if (opening.length === longestOpening || (isLong(tokens, sentence) && !isTitle(sentences, tokens, sentence))) break;
  }
  return opening;
}

function isTitle(sentences: readonly Sentence[], tokens: readonly Token[], sentence: Sentence): boolean {
  return sentences[sentence.index + 1]?.paragraph !== sentence.paragraph && !isEnded(tokens, sentence);
}

/** A note to the agent may stand before the text that is sent, and another language before the English one. */
function opensParagraph({ sentences }: AnnotatedText, index: number): boolean {
  return sentences[index - 1]?.paragraph !== sentences[index]?.paragraph;
}

/** “Dear Anna,” with text to follow; neither “Dear neighbours get the same note.” nor “Hello from all of us, Ash”. */
function leadsOn({ sentences, tokens, text }: AnnotatedText, { endToken, start }: Found<GreetingEntry>): boolean {
  const own = (tokens[endToken - 1] as Token).sentence;
  const last = (sentences[own] as Sentence).endToken;
  let at = endToken - 1;
  while (at < last && at < endToken + longestName && !/^[,:!–—-]$/.test((tokens[at] as Token).norm)) at++;
  const line = text.slice(start, sentences[own]?.end);
  const parted = at < last && /^[,:!–—-]$/.test((tokens[at] as Token).norm);
  if (!parted && /[.?]$/.test(line.trimEnd()) && at < last) return false;
  return sentences.some(
    ({ index, role, endToken: end }) =>
      index >= own && role === "body" && end > at + 1 && (isStopped(tokens, end) || end - at > longestSignature),
  );
}

function isStopped(tokens: readonly Token[], end: number): boolean {
  return /^[.!?…]/.test(tokens[end - 1]?.norm ?? "");
}

/** What no name of a thing has. */
const uncommon = WordClass.Pronoun | WordClass.Determiner | WordClass.Leader | WordClass.Adverb;

/** “Good day passes are sold out”, “Hello Kitty mugs …”: the name of a thing that something is said of. */
function isSubject({ sentences, tokens }: AnnotatedText, { firstToken, endToken }: Found<GreetingEntry>): boolean {
  const { sentence } = tokens[firstToken] as Token;
  const end = Math.min(sentences[sentence]?.endToken ?? endToken, endToken + longestThing);
  let common = 0;
  for (let at = firstToken + 1; at < end; at++) {
    const { norm, raw, kind, classes } = tokens[at] as Token;
    if (kind !== "word") return false;
    if ((classes & WordClass.Auxiliary) !== 0) return common > 0 && (tokens[at - 1] as Token).norm.endsWith("s");
    if (at < endToken || startsUpper(raw)) continue;
    if ((classes & uncommon) !== 0 || openers.has(norm) || addressed.has(norm)) return false;
    common++;
  }
  return false;
}

function isLong(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let at = firstToken; at < endToken; at++)
    if ((tokens[at] as Token).kind === "word" && ++words > exclamation) return true;
  return false;
}

function isEnded(tokens: readonly Token[], { endToken }: Sentence): boolean {
  return /^[.!?…:]/.test(tokens[endToken - 1]?.norm ?? "");
}

const opening = WordClass.Leader | WordClass.Determiner;

/** “Anna,”, “{{name}} -”, “@anna”: whom the text addresses before it says anything. */
function addressOf(text: AnnotatedText, { index, firstToken, endToken }: Sentence) {
  const { tokens } = text;
  const first = tokens[firstToken] as Token;
  let at = firstToken;
  while (at < endToken && isNamePart(tokens[at] as Token)) at++;
  if (at === firstToken || at - firstToken > longestName) return undefined;
  const mark = at < endToken ? (tokens[at] as Token).norm : "";
  const alone = at + 1 >= endToken && isLine(text, index);
  const filled = first.kind === "mask";
  const slot = filled && (first.mask === "mention" || mark === ":" || (alone && mark === ""));
  if (!filled && (openers.has(first.norm) || (first.classes & opening) !== 0)) return undefined;
  if (!filled && !alone && (first.norm.endsWith("ly") || (first.classes & WordClass.Pronoun) !== 0)) return undefined;
  const parted = /^[–—-]/.test(mark) && (tokens[at] as Token).spaced;
  const addressed = slot || mark === "," || parted || (alone && mark.startsWith("!"));
  return addressed ? { start: first.start, end: (tokens[at - 1] as Token).end, sentence: index } : undefined;
}

/** A line break follows. */
function isLine({ sentences, text }: AnnotatedText, index: number): boolean {
  const next = sentences[index + 1];
  return !next || text.slice(sentences[index]?.end, next.start).includes("\n");
}

function isNamePart({ kind, mask, raw, norm }: Token): boolean {
  if (kind === "mask") return (mask === "placeholder" && !/^\{%-?\s/.test(raw)) || mask === "mention";
  return norm === "." || (kind === "word" && (startsUpper(raw) || particles.has(norm)));
}

function isEarly({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence, start: number): boolean {
  for (let at = firstToken; at < Math.min(firstToken + early, endToken); at++)
    if ((tokens[at] as Token).start === start) return true;
  return false;
}
