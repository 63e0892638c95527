import type { AnnotatedText, Clause, Token } from "../../types.js";

/**
 * What a clause waits for. `customer`: a step of theirs; `case`: something that may or may not be; `event`: something
 * that will be (“once the lab has answered”).
 */
export type Wait = "nothing" | "customer" | "case" | "event";

const openings = new Set(
  "if unless once when whenever until till provided providing should as after before in".split(" "),
);
const doubtful = new Set("if unless whenever provided providing should in".split(" "));
/** After these, “if” and “when” say what is asked, not what is waited for. */
export const asking: ReadonlySet<string> = new Set(
  "check checking see seeing find out ask asked asking know determine verify establish clarify learn decide confirm confirming sure investigate investigating whether look looking understand tell discover consider reviewing review".split(
    " ",
  ),
);
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
const delivered = /^(?:receive|received|get|got|have|hear|heard)$/;
const again = /^(?:persists?|continues?|happens?|occurs?|returns?|fails?|reappears?|recurs?|remains?|again)$/;

/** Tell what the clause of an act waits for: by the conditions and requests of its sentence. */
export function waitOf(text: AnnotatedText, clause: Clause | undefined): Wait {
  if (!clause) return "nothing";
  let wait: Wait = isInCase(text, clause) ? "case" : "nothing";
  for (const other of clausesOf(text, clause.sentence)) {
    const found =
      other.condition === "is-condition" ? conditionOf(text, other, clause) : requestOf(text, other, clause);
    if (found === "customer") return found;
    if (found === "case" || wait === "nothing") wait = found;
  }
  return wait;
}

/** The reply asks the customer for something before a sentence, or right after it. */
export function asksAround(text: AnnotatedText, sentence: number): boolean {
  const first = sentencesThatAsk(text).find((asking) => asking !== sentence);
  return first !== undefined && first <= sentence + 1;
}

/** The reply asks the customer for something, anywhere. */
export function asksAnywhere(text: AnnotatedText): boolean {
  return sentencesThatAsk(text).length > 0;
}

const thatAsk = new WeakMap<AnnotatedText, readonly number[]>();

/** Indices of the sentences that ask for something, in order; found once for each text. */
function sentencesThatAsk(text: AnnotatedText): readonly number[] {
  let found = thatAsk.get(text);
  if (!found) {
    found = text.sentences.flatMap(({ index }) => (asksForWords(text, index) ? [index] : []));
    thatAsk.set(text, found);
  }
  return found;
}

/** The clauses of one sentence. */
export function clausesOf({ clauses }: AnnotatedText, sentence: number): readonly Clause[] {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as Clause).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < clauses.length && (clauses[end] as Clause).sentence === sentence) end++;
  return clauses.slice(low, end);
}

function conditionOf(text: AnnotatedText, condition: Clause, of: Clause): Wait {
  const words = text.tokens.slice(condition.firstToken, condition.endToken).map(({ norm }) => norm);
  const opening = words.find((word) => openings.has(word)) ?? "";
  if (condition.index === of.index) return opening === "if" || opening === "unless" ? "case" : "event";
  if (
    condition.index > of.index &&
    (opening === "if" || opening === "when") &&
    isAsked(text, condition, of) &&
    !words.some((word) => /^(?:need|needs|require|questions?)$/.test(word))
  )
    // “… know when it is back”: told when it is.
    return opening === "when" && condition.tense !== "past" ? "event" : "nothing";
  // “… to see if we can”: the “if” asks; “if you haven't already”: it changes nothing.
  const before = text.tokens.slice(Math.max(condition.firstToken - 2, 0), condition.firstToken);
  if (opening === "if" && (words.includes("already") || before.some(({ norm }) => asking.has(norm)))) return "nothing";
  const yours = words.includes("you") || words.includes("your");
  if (condition.subject === "you" || ((yours || asksBack(words)) && words.some((word) => delivered.test(word))))
    return "customer";
  if (doubtful.has(opening)) return words.some((word) => again.test(word)) ? "customer" : "case";
  // “As soon as I can”, said of one promise, dates no other.
  return condition.times.some(({ kind }) => kind === "vague") ? "nothing" : "event";
}

/** “Once we have this information”: what the customer was asked for. */
function asksBack(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:this|that|these|those)$/.test(word) &&
      /^(?:info|information|details|photos?|documents?)$/.test(words[at + 1] ?? ""),
  );
}

/** “You will get an e-mail in case we need more.” */
function isInCase({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if ((tokens[at] as Token).norm === "in" && tokens[at + 1]?.norm === "case") return true;
  return false;
}

function isAsked({ tokens }: AnnotatedText, condition: Clause, of: Clause): boolean {
  for (let at = condition.firstToken - 1; at >= of.firstToken; at--)
    if (asking.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** “Send us the receipt and we will …”: a request before the clause in its sentence. */
function requestOf(text: AnnotatedText, other: Clause, of: Clause): Wait {
  const free = other.subject === "you" && other.modality === "can";
  if (other.index === of.index || !(free || isStep(text, other))) return "nothing";
  if (free) return other.index < of.index && isGiving(text, other) ? "customer" : "nothing";
  return other.index < of.index || isGiving(text, other) ? "customer" : "nothing";
}

/** “Please send us a photo.”, “Which model is it?”: the company waits for what it asked for. */
export function asksForWords(text: AnnotatedText, sentence: number): boolean {
  const clauses = clausesOf(text, sentence);
  if (clauses.some((clause) => clause.mood === "question" && !isParting(text, clause))) return true;
  if (clauses.some((clause) => isPolite(text, clause))) return true;
  if (clauses.some((clause) => clause.condition === "is-condition" && clause.endToken - clause.firstToken > 3))
    return false;
  return clauses.some((clause) => isStep(text, clause) && isGiving(text, clause));
}

/** “It would help if you could send us a photo”. */
function isPolite(text: AnnotatedText, clause: Clause): boolean {
  const { subject, modality, condition, negated } = clause;
  if (condition !== "is-condition" || subject !== "you" || negated) return false;
  return (modality === "could" || modality === "would") && isGiving(text, clause);
}

/** “Is there anything else I can help with?”: nothing waits for the answer. */
function isParting({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at + 1 < endToken; at++)
    if (
      /^(?:any|some)(?:thing|one)?$/.test((tokens[at] as Token).norm) &&
      /^(?:else|other|further)$/.test(tokens[at + 1]?.norm ?? "")
    )
      return true;
  return false;
}

function isGiving({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  return tokens.slice(firstToken, endToken).some(({ norm }) => giving.has(norm));
}

function isStep({ tokens }: AnnotatedText, clause: Clause): boolean {
  if (clause.negated) return false;
  const verb = tokens[clause.verb]?.norm ?? "";
  const words = tokens.slice(clause.firstToken, clause.endToken).map(({ norm }) => norm);
  const opening = words.find((word) => !/^(?:please|kindly|just|then|so|and|-|,)$/.test(word)) ?? "";
  if (giving.has(opening) && !/^(?:need|require|let|give|contact|return|text|mention)$/.test(opening)) return true;
  if (clause.mood === "order") return !idle.has(verb) || (verb === "let" && words.includes("know")) || isGiven(words);
  if (clause.mood === "question") return clause.subject === "you" && clause.modality !== "none";
  const need = words.findIndex((word) => word === "need" || word === "require");
  if (need >= 0 && (clause.subject === "i" || clause.subject === "we")) {
    const next = words.slice(need + 1, need + 4);
    return !next.includes("to") && (next.includes("your") || next.includes("you") || next.includes("bit"));
  }
  return (
    words.includes("please") &&
    clause.subject !== "i" &&
    clause.subject !== "we" &&
    !words.some((word) => idle.has(word))
  );
}

/** “Give us your number” is a step; “give us a moment” is not. */
function isGiven(words: readonly string[]): boolean {
  return words.includes("give") && words.some((word) => /^(?:your|call|ring|shout)$/.test(word));
}
