import type { AnnotatedText, Clause, Token } from "../../types.js";
import { firstClauseOf, holds } from "./clause-words.js";

/** Orders that ask for no step: the company's next act does not wait for them. */
const idle = new Set(
  "bear note accept allow wait stay keep hold rest be look watch find see consider remember enjoy have know let forgive excuse leave ignore feel hang give".split(
    " ",
  ),
);
/** What the customer does when they are asked for words, things or data. */
const giving = new Set(
  "send share provide reply respond confirm dm message tell upload attach forward email e-mail complete fill quote return drop bring submit contact give need require text mention elaborate let reach connect write visit call".split(
    " ",
  ),
);

/** The reply asks the customer for something before a sentence, or right after it. */
export function asksAround(text: AnnotatedText, sentence: number): boolean {
  const [first, second] = askingSentences(text);
  const asking = first === sentence ? second : first;
  return asking !== undefined && asking <= sentence + 1;
}

/** The reply asks the customer for something, anywhere. */
export function asksAnywhere(text: AnnotatedText): boolean {
  return askingSentences(text).length > 0;
}

const thatAsk = new WeakMap<AnnotatedText, readonly number[]>();

/** Indices of the first two sentences that ask for something; found once for each text. */
function askingSentences(text: AnnotatedText): readonly number[] {
  const known = thatAsk.get(text);
  if (known) return known;
  const found: number[] = [];
  for (let index = 0; index < text.sentences.length && found.length < 2; index++)
    if (asksForWords(text, index)) found.push(index);
  thatAsk.set(text, found);
  return found;
}

/** “Please send us a photo.”, “Which model is it?”: the company waits for what it asked for. */
export function asksForWords(text: AnnotatedText, sentence: number): boolean {
  const { clauses, tokens } = text;
  const first = firstClauseOf(clauses, sentence);
  let limited = false;
  let end = first;
  for (; clauses[end]?.sentence === sentence; end++) {
    const clause = clauses[end] as Clause;
    if (clause.mood === "question" && !isParting(tokens, clause)) return true;
    if (clause.condition !== "is-condition") continue;
    if (isPolite(tokens, clause)) return true;
    limited ||= clause.endToken - clause.firstToken > 3;
  }
  if (limited) return false;
  for (let at = first; at < end; at++) {
    const clause = clauses[at] as Clause;
    if (isStep(tokens, clause) && isGiving(tokens, clause)) return true;
  }
  return false;
}

/** “It would help if you could send us a photo”. */
function isPolite(tokens: readonly Token[], clause: Clause): boolean {
  const { subject, modality, negated } = clause;
  if (subject !== "you" || negated) return false;
  return (modality === "could" || modality === "would") && isGiving(tokens, clause);
}

/** Tell whether a clause tells of words, things or data that the customer gives. */
export function isGiving(tokens: readonly Token[], clause: Clause): boolean {
  return holds(tokens, clause, giving);
}

/** “Is there anything else I can help with?”: nothing waits for the answer. */
function isParting(tokens: readonly Token[], { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if (some.has((tokens[at] as Token).norm) && more.has((tokens[at + 1] as Token).norm)) return true;
  return false;
}
const some = new Set("any anything anyone some something someone".split(" "));
const more = new Set(["else", "other", "further"]);

/** Tell whether a clause asks the customer to do something. */
export function isStep(tokens: readonly Token[], clause: Clause): boolean {
  const { subject, mood } = clause;
  if (clause.negated) return false;
  const opening = openingOf(tokens, clause);
  if (giving.has(opening) && !ambiguous.has(opening)) return true;
  if (mood === "order") {
    const verb = tokens[clause.verb]?.norm ?? "";
    return !idle.has(verb) || (verb === "let" && holds(tokens, clause, knowing)) || isGiven(tokens, clause);
  }
  if (mood === "question") return subject === "you" && clause.modality !== "none";
  if (subject === "i" || subject === "we") return needs(tokens, clause);
  return holds(tokens, clause, please) && !holds(tokens, clause, idle);
}
/** Give no order where they open a clause; or none for words. */
const ambiguous = new Set("need require let give contact return text mention".split(" "));
const knowing = new Set(["know"]);
const please = new Set(["please"]);

function openingOf(tokens: readonly Token[], { firstToken, endToken }: Clause): string {
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (!beforeOrder.has(norm)) return norm;
  }
  return "";
}
const beforeOrder = new Set("please kindly just then so and - ,".split(" "));

/** “We need your number”, “I need you”; not “we need to …”. */
function needs(tokens: readonly Token[], { firstToken, endToken }: Clause): boolean {
  let at = firstToken;
  while (at < endToken && (tokens[at] as Token).norm !== "need" && (tokens[at] as Token).norm !== "require") at++;
  const stop = Math.min(at + 4, endToken);
  let yours = false;
  for (at++; at < stop; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "to") return false;
    if (norm === "your" || norm === "you" || norm === "bit") yours = true;
  }
  return yours;
}

/** “Give us your number” is a step; “give us a moment” is not. */
function isGiven(tokens: readonly Token[], clause: Clause): boolean {
  return holds(tokens, clause, give) && holds(tokens, clause, given);
}
const give = new Set(["give"]);
const given = new Set(["your", "call", "ring", "shout"]);
