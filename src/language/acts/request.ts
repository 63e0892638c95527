import type { AnnotatedText, Clause, Request, Token } from "../../types.js";
import { createFinders } from "./finders.js";
import { clauseAt, type Found, placeOf } from "./phrases.js";
import { type AskEntry, asks, duties, needs } from "./request-lexicon.js";
import { isAskedNext, isSoftened } from "./request-tone.js";

const findPhrases = createFinders<AskEntry>([asks, duties, needs]);

/** Words that may stand before an order in its clause. */
const openers = new Set(
  "and then or so but also now first next instead again immediately urgently always therefore otherwise please kindly pls plz just simply do at".split(
    " ",
  ),
);
/** After these an order needs no order before it. */
const turning = new Set(["so", "but", "or", "therefore", "otherwise", "please", "kindly", "pls", "plz"]);
const breaks = new Set([":", ";", "-", "–", "—", "(", "…", "/", "•"]);
const subjects = new Set("i we you they he she it who which that there this".split(" "));
/** What makes a duty or a need part of another thought. */
const subordinating = new Set(
  "if when what that which because as since whether where how who why before once until unless than though although whenever did do does all not".split(
    " ",
  ),
);
const reasons = new Set(["as", "since", "because", "before", "after", "while", "although", "until"]);
const urgent = new Set(["within", "immediately", "once", "now", "promptly", "urgently", "asap", "delay"]);

/** Find what the company asks of the customer: things, words and deeds that its own work needs. */
export function findRequests(text: AnnotatedText): Request[] {
  const [asked = [], duty = [], need = []] = findPhrases(text);
  const read: Read[] = [];
  for (const hit of asked) {
    const before = duty.find(({ endToken }) => endToken === hit.firstToken);
    const ask = askedFor(text, hit, before);
    if (ask && !hit.mentioned) read.push(ask);
  }
  for (const hit of need)
    if (!isSubordinate(text, hit.firstToken) && !hit.mentioned) read.push({ form: "need", hit, first: hit });
  const found: Request[] = [];
  for (const { form, hit, first } of read.sort((a, b) => a.first.start - b.first.start)) {
    const place = placeOf(first);
    const softened =
      form === "question" ||
      isSoftened(text, first, hit.endToken, found.at(-1)) ||
      (form === "need" && isAskedNext(text, place.sentence));
    found.push({ type: "request", form, verb: hit.firstToken, softened, ...place, end: hit.end });
  }
  return found;
}

/** Words that ask, and where what asks begins: with the duty before them, if there is one. */
interface Read {
  readonly form: Request["form"];
  readonly hit: Found<AskEntry>;
  readonly first: Found<AskEntry>;
}

function askedFor(text: AnnotatedText, hit: Found<AskEntry>, duty: Found<AskEntry> | undefined): Read | undefined {
  const { only } = hit.entry;
  if ((only === "timed" && !isTimed(text, hit)) || (only === "duty" && !duty)) return undefined;
  if (duty) return isSubordinate(text, duty.firstToken) ? undefined : { form: "duty", hit, first: duty };
  if (opensOrder(text, hit.firstToken)) return { form: "order", hit, first: hit };
  return isAskedOf(text, hit) ? { form: "question", hit, first: hit } : undefined;
}

function isSubordinate({ tokens }: AnnotatedText, first: number): boolean {
  const before = tokens[first - 1];
  return before?.sentence === tokens[first]?.sentence && subordinating.has(before?.norm ?? "");
}

function isTimed(text: AnnotatedText, { firstToken, endToken, clause }: Found<AskEntry>): boolean {
  if (clause?.times.some(({ kind }) => kind === "specific")) return true;
  const end = text.sentences[(text.tokens[firstToken] as Token).sentence]?.endToken ?? endToken;
  return text.tokens.slice(endToken, end).some(({ norm }) => urgent.has(norm));
}

/** The verb at `first` is an order: nothing before it in its clause is its subject. */
function opensOrder(text: AnnotatedText, first: number): boolean {
  const { tokens, sentences } = text;
  const start = sentences[(tokens[first] as Token).sentence]?.firstToken ?? first;
  let at = first - 1;
  let turned = false;
  let joined = false;
  for (; at >= start; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (breaks.has(norm) || kind === "mask") return true;
    if (turning.has(norm)) turned = true;
    else if (norm === "," || norm === "and" || norm === "then") joined = true;
    else if (!openers.has(norm) && kind === "word") break;
  }
  if (at < start || turned) return true;
  if (!joined) return false;
  // “As the photo is blurred, send us …”: the comma ends what the order rests on.
  if (tokens[first - 1]?.norm === "," && reasons.has((tokens[start] as Token).norm)) return true;
  const before = clauseAt(text, at);
  if (tokens[before?.verb ?? -1]?.norm === "let") return false;
  return before?.mood === "order" || (tokens[at + 1]?.norm === "," && hasNoSubject(text, at, before));
}

/** “In the meantime, …”, “To proceed, …”: nobody does anything yet. */
function hasNoSubject({ tokens }: AnnotatedText, last: number, clause: Clause | undefined): boolean {
  const from = clause?.firstToken ?? last;
  for (let at = from; at <= last; at++) if (subjects.has((tokens[at] as Token).norm)) return false;
  return clause?.modality === "none" && clause.mood === "statement";
}

/** “Could you send us …”, “you can send us …”. */
function isAskedOf({ tokens }: AnnotatedText, { firstToken }: Found<AskEntry>): boolean {
  for (let at = firstToken - 1; at >= firstToken - 3; at--) {
    const norm = tokens[at]?.norm;
    if (norm === "you") return true;
    if (norm === undefined || !openers.has(norm)) return false;
  }
  return false;
}
