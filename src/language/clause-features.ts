import type { Clause, Modality, Person, Sentence, TimeExpression, Token } from "../types.js";
import { frameOf, isParticiple, isPast, isPronoun, isSubjectPronoun } from "./clause-frame.js";
import { modals, WordClass } from "./words.js";

/** A clause whose condition may still be found in its sentence. */
export type ClauseDraft = Omit<Clause, "condition"> & { condition: Clause["condition"] };

/**
 * Read the clause from token `first` to `end`. One without a subject of its own, after “and” or a comma, has that of
 * the clause before it in the sentence. The stretch may be empty.
 *
 * @param index of the clause in its text; -1 for a stretch that is none of its clauses
 */
export function readClause(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  before: Clause | undefined,
  text: string,
  index: number,
  times: readonly TimeExpression[],
): ClauseDraft {
  const { from, finite, verb } = frameOf(tokens, first, end);
  const { start, classes: opening } = tokens[first] as Token;
  const main = tokens[verb];
  let classes = 0;
  for (let at = finite; at < verb; at++) classes |= (tokens[at] as Token).classes;
  const modality = verb > finite ? modalityOf(tokens, finite, verb, classes) : "none";
  const being = (classes & WordClass.Be) !== 0;
  const having = (classes & WordClass.Have) !== 0;
  const done = (being || having) && isParticiple(main as Token);
  const perfect = having && done;
  const progressive = being && (main as Token).norm.endsWith("ing");
  const question = tokens[sentence.endToken - 1]?.norm.includes("?") ?? false;
  const inverted = finite === from && verb > finite && isPronoun(tokens[finite + 1]);
  const owned = inverted || finite > from;
  const order = !question && !owned && verb === from && ((main as Token).classes & WordClass.OrderVerb) !== 0;
  let subject: Person = order ? "you" : "none";
  let subjectText = "";
  if (owned) {
    const subjectFrom = inverted ? finite + 1 : from;
    const subjectEnd = inverted ? finite + 2 : finite;
    subject = personOf(tokens, subjectFrom, subjectEnd);
    subjectText = text.slice((tokens[subjectFrom] as Token).start, (tokens[subjectEnd - 1] as Token).end);
  } else if (before && !order && (opening & WordClass.Coordinator) !== 0) ({ subject, subjectText } = before);
  return {
    index,
    sentence: sentence.index,
    firstToken: first,
    endToken: end,
    start,
    end: tokens[end - 1]?.end ?? start,
    subject,
    subjectText,
    modality,
    tense: tenseOf(main, classes, modality, perfect),
    progressive,
    perfect,
    passive: being && done && !progressive,
    verb,
    negated: isNegated(tokens, first, verb < 0 ? end : verb + 1),
    condition: isCondition(tokens, first) ? "is-condition" : "none",
    mood: question ? "question" : order ? "order" : "statement",
    times,
  };
}

/** The modality of the words from the first auxiliary to the verb: of a modal, or of “going to” and its like. */
function modalityOf(tokens: readonly Token[], from: number, verb: number, classes: number): Modality {
  if ((classes & WordClass.Modal) !== 0) {
    let modal = from;
    while (((tokens[modal] as Token).classes & WordClass.Modal) === 0) modal++;
    return modals.get((tokens[modal] as Token).norm) as Modality;
  }
  let to = -1;
  for (let at = from + 1; at < verb; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "gonna") return "will";
    if (norm === "to" && to < 0) to = at;
  }
  if (to < 0) return "none";
  const before = tokens[to - 1] as Token;
  if (before.norm === "going") return "will";
  return (before.classes & WordClass.Have) !== 0 ? "must" : "none";
}

/** The tense of a clause by its modality, its main verb and the classes of its auxiliaries. */
function tenseOf(verb: Token | undefined, classes: number, modality: Modality, perfect: boolean): Clause["tense"] {
  if (modality === "will") return "future";
  if (modality !== "none") return "present";
  if (!verb) return "none";
  if (perfect || (classes & WordClass.PastForm) !== 0 || (classes === 0 && isPast(verb))) return "past";
  return "present";
}

const negating = WordClass.Negator | WordClass.Determiner;

/** A negator before the verb, or “no longer”; “not only” negates nothing. */
function isNegated(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { norm, classes } = tokens[at] as Token;
    if ((classes & negating) === 0) continue;
    const next = tokens[at + 1]?.norm;
    if ((classes & WordClass.Negator) !== 0 && !(norm === "not" && (next === "only" || next === "just"))) return true;
    if (norm === "no" && (next === "longer" || next === "one" || next === "way")) return true;
  }
  return false;
}

/** Words that may stand before the one that makes a clause a condition. */
const leading = WordClass.Coordinator | WordClass.Adverb;
const possibly = new Set(["you", "there", "this", "it", "any", "anything"]);

function isCondition(tokens: readonly Token[], first: number): boolean {
  const stop = Math.min(first + 3, tokens.length);
  for (let at = first; at < stop; at++) {
    const { norm, kind, classes } = tokens[at] as Token;
    const next = tokens[at + 1]?.norm;
    if (norm === "should") return possibly.has(next ?? "");
    if ((classes & WordClass.Condition) !== 0) return !isOnceMore(tokens, at);
    if (kind !== "word") continue;
    if (norm === "as" && next === "soon") return tokens[at + 3]?.norm !== "possible";
    if (next === "case" && (norm === "after" || norm === "before" || norm === "in")) return true;
    if ((classes & leading) === 0) return norm === "after";
  }
  return false;
}

const prepositions = new Set(["to", "for", "with", "at", "in", "on"]);

/** “Once more”, “once again”: no condition. */
export function isOnceMore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "once") return false;
  const norm = tokens[at + 1]?.norm;
  if (norm === "again") return true;
  if (norm !== "more") return false;
  const after = tokens[at + 2];
  return after?.kind !== "word" || (after.classes & WordClass.Coordinator) !== 0 || prepositions.has(after.norm);
}

const telling = WordClass.Pronoun | WordClass.TeamNoun;

/** Who the subject between two tokens is: by its last pronoun or team, else by its form. */
function personOf(tokens: readonly Token[], from: number, to: number): Person {
  const first = tokens[from] as Token;
  let teller: Token | undefined;
  let opening: Token | undefined;
  let head = first;
  let words = 0;
  let yours = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (at > from + 1 && at + 1 < to && isSubjectPronoun(token)) break;
    if (token.kind === "punctuation") continue;
    if ((token.classes & telling) !== 0) teller = token;
    if (token.norm === "your") yours = true;
    opening ??= token;
    head = token;
    words++;
  }
  if (teller) return personBy(teller.classes, yours);
  if (!opening) return "none";
  const named =
    words <= 2 && head !== first && (opening.classes & WordClass.Determiner) === 0 && /^\p{Lu}\p{Ll}/u.test(head.raw);
  return named ? "they" : "it";
}

function personBy(classes: number, yours: boolean): Person {
  if ((classes & WordClass.TeamNoun) !== 0) return yours ? "they" : "team";
  if ((classes & WordClass.FirstPerson) !== 0) return "i";
  if ((classes & WordClass.CompanyWe) !== 0) return "we";
  if ((classes & WordClass.SecondPerson) !== 0) return "you";
  return (classes & WordClass.ThirdPeople) !== 0 ? "they" : "it";
}
