import type { AnnotatedText, Clause, Range, Token } from "../../types.js";
import { createFinders } from "./finders.js";
import type { Found } from "./phrases.js";
import { type IdleEntry, idleFacts, idleLexicon, partings } from "./resolution-idle-lexicon.js";
import { hasLimit } from "./resolution-limit.js";

const findPhrases = createFinders<IdleEntry>([idleLexicon, idleFacts, partings]);

/** `talk`: feelings, values, wishes, what happened; `reason`: why it did; `none` if the clause may tell more. */
type Idle = "talk" | "reason" | "none";

/** Which clauses of a text solve nothing and say nothing of what comes next. */
export interface Idleness {
  of(clause: Clause): Idle;
  /** The words of a clause tell what went wrong. */
  hasTrouble(clause: Clause): boolean;
  /** “Should you have questions, …”: the closing courtesy of any reply. */
  isParting(sentence: number): boolean;
}

/** Words that make a clause idle. */
interface Mark {
  /** `regret`: an apology. */
  readonly role: IdleEntry["role"] | "regret";
  readonly start: number;
  readonly end: number;
}

interface Reading extends Pick<Idleness, "of"> {
  marksOf(clause: Clause): readonly Mark[];
}

const unmarked: readonly Mark[] = [];
/** After these a clause may say something else than it began with. */
const turns = new Set(", - – — : ; ( so but yet however therefore thus hence while whilst until till".split(" "));
/** Words after such a turn that only go on with a list or a remark. */
const aside = 2;
/** Joints after which what is felt, or stands, is told in full: “sorry that …”. */
const telling = new Set(
  "that how what like for given considering especially particularly when after before because although though where if whether".split(
    " ",
  ),
);
/** Joints after which it is told in full only if it is the customer's, or past: not “… while we mend it”. */
const timing = new Set(["while", "whilst", "as", "since", "which", "who"]);
/** After a mark these add a remark to what is felt: “, above all before a trip”. */
const remarks = new Set("especially particularly above notably even given considering despite most".split(" "));

/** Read what is idle in a text. */
export function idlenessOf(text: AnnotatedText): Idleness {
  const [talk = [], facts = [], parting = []] = findPhrases(text);
  const marks = marksIn(text, [talk, facts]);
  const ends = new Set<number>();
  for (const { firstToken, endToken, sentence } of parting)
    if (!asksForMore(text.tokens, firstToken, endToken)) ends.add(sentence);

  const known: Idle[] = [];
  const marksOf = ({ index }: Clause): readonly Mark[] => marks[index] ?? unmarked;
  const of = (clause: Clause): Idle => (known[clause.index] ??= idleOf(text, clause, { of, marksOf }));
  return {
    of,
    hasTrouble: (clause) => marksOf(clause).some(({ role }) => role === "trouble" || role === "reason"),
    isParting: (sentence) => ends.has(sentence),
  };
}

/** “If you need further information”: it may be the information that is told here. */
function asksForMore(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if ((tokens[at] as Token).norm === "information") return true;
  return false;
}

/** The marks of a text by clause. */
function marksIn(text: AnnotatedText, told: readonly (readonly Found<IdleEntry>[])[]): readonly (Mark[] | undefined)[] {
  const marks: (Mark[] | undefined)[] = [];
  const mark = (clause: number, role: Mark["role"], { start, end }: Range) => {
    const list = marks[clause];
    if (list) list.push({ role, start, end });
    else if (clause >= 0) marks[clause] = [{ role, start, end }];
  };
  for (const hits of told)
    for (const hit of hits) {
      const { clause, entry } = hit;
      if (clause && !(entry.role === "trouble" && clause.condition === "is-condition"))
        mark(clause.index, entry.role, hit);
    }
  for (const act of text.acts("apology"))
    if (act.kind !== "repair" && act.kind !== "refusal") mark(act.clause, "regret", act);
  for (const act of text.acts("thanks")) mark(act.clause, "talk", act);
  for (const act of text.acts("greeting")) mark(act.clause, "talk", act);
  for (const act of text.acts("closing")) if (act.kind === "farewell") mark(act.clause, "talk", act);
  for (const act of text.acts("problem"))
    if (!/^on (?:us|me)$/i.test(text.text.slice(act.start, act.end))) mark(act.clause, "reason", act);
  return marks;
}

function idleOf(text: AnnotatedText, clause: Clause, reading: Reading): Idle {
  const own = ownIdleness(text, clause, reading.marksOf(clause));
  const idle = own === "none" && continues(text, clause, reading) ? "talk" : own;
  return idle !== "none" && hasLimit(text, clause) ? "none" : idle;
}

function ownIdleness(text: AnnotatedText, clause: Clause, marks: readonly Mark[]): Idle {
  if (marks.length === 0 || (isAhead(clause) && !holdsVerb(text, clause, marks))) return "none";
  if (hasMore(text, clause, marks, false)) return "none";
  return marks.some(({ role }) => role === "reason") && !marks.some(isTalk) ? "reason" : "talk";
}

/** What will be, can be or has to be done is more than what went wrong. */
function isAhead({ modality, tense, mood, perfect, negated }: Clause): boolean {
  if (tense === "future" || mood === "order" || modality === "must") return true;
  return !negated && !perfect && (modality === "can" || modality === "could");
}

/** “We can only imagine”, “we will always strive”, “it must be very hard”: what is ahead is idle itself. */
function holdsVerb({ tokens }: AnnotatedText, { verb, firstToken }: Clause, marks: readonly Mark[]): boolean {
  const main = tokens[verb];
  const near = tokens[Math.max(firstToken, verb - 2)];
  return (
    main !== undefined &&
    near !== undefined &&
    marks.some((mark) => isTalk(mark) && mark.start <= main.start && near.end <= mark.end)
  );
}

/**
 * “Sorry for the wait, the parcel is on its way”: behind a turn, or before it, the clause says something else.
 *
 * @param goesOn it begins with what is idle, though without a mark
 */
function hasMore(
  { tokens }: AnnotatedText,
  { firstToken, endToken, verb }: Clause,
  marks: readonly Mark[],
  goesOn: boolean,
): boolean {
  if (endToken - firstToken <= aside) return false;
  let words = 0;
  let isMarked = goesOn;
  let wasMarked = false;
  let hasVerb = false;
  for (let at = firstToken; at <= endToken; at++) {
    const token = tokens[at] as Token;
    if (at === endToken || turns.has(token.norm)) {
      if (words > aside && !isMarked && (wasMarked || hasVerb)) return true;
      wasMarked ||= isMarked;
      words = 0;
      hasVerb = false;
      isMarked = wasMarked && remarks.has(tokens[at + 1]?.norm ?? "");
      continue;
    }
    if (token.kind !== "punctuation") words++;
    if (at === verb) hasVerb = true;
    if (!isMarked) isMarked = touches(token, marks);
  }
  return false;
}

function touches(token: Token, marks: readonly Mark[]): boolean {
  for (let at = 0; at < marks.length; at++) {
    const { start, end } = marks[at] as Mark;
    if (start < token.end && token.start < end) return true;
  }
  return false;
}

/** “I am sorry that the lamp came without a plug and that …”: hangs on the idle clause before it. */
function continues(text: AnnotatedText, clause: Clause, { of, marksOf }: Reading): boolean {
  const { clauses, tokens } = text;
  const { tense, mood, modality, negated, subject } = clause;
  if (tense === "future" || mood === "order" || (modality === "can" && !negated)) return false;
  let before = clauses[clause.index - 1];
  while (before && before.verb < 0 && before.endToken - before.firstToken <= aside) before = clauses[before.index - 1];
  if (before?.sentence !== clause.sentence) return false;
  const marks = marksOf(clause);
  const norm = openingOf(tokens, clause);
  const isTold = tense === "past" || subject === "you" || marks.length > 0;
  // “We understand that your neighbour has it” tells more than “we are sorry that your neighbour has it”.
  const hangs =
    norm === "that"
      ? isTold || isPronoun.test(clause.subjectText) || marksOf(before).some(isRegret)
      : telling.has(norm) || (isTold && timing.has(norm) && !(norm.startsWith("wh") && clause.passive));
  return hangs && of(before) !== "none" && !hasMore(text, clause, marks, true);
}

/** The first word of a clause after “and”, “or” and commas. */
function openingOf(tokens: readonly Token[], { firstToken, endToken }: Clause): string {
  for (let at = firstToken; at + 1 < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (norm !== "and" && norm !== "or" && norm !== ",") return norm;
  }
  return (tokens[endToken - 1] as Token).norm;
}

const isPronoun = /\b(?:this|that|it)\b/i;
const isRegret = ({ role }: Mark): boolean => role === "regret";
const isTalk = ({ role }: Mark): boolean => role === "talk" || role === "regret";
