import type { AnnotatedText, Clause, Token } from "../../types.js";
import { createFinders } from "./finders.js";
import { type IdleEntry, idleFacts, idleLexicon, partings } from "./resolution-idle-lexicon.js";

const findPhrases = createFinders<IdleEntry>([idleLexicon, idleFacts, partings]);

/** Which clauses of a text solve nothing and say nothing of what comes next. */
export interface Idleness {
  /** `talk`: feelings, values, wishes, what happened; `reason`: why it did; nothing if the clause may tell more. */
  of(clause: Clause): "talk" | "reason" | undefined;
  /** The words of a clause tell what went wrong. */
  hasTrouble(clause: Clause): boolean;
  /** “Until Monday”: something is to be by then. */
  hasLimit(clause: Clause): boolean;
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
/** Words before a time by which something is to be: “thank you for your patience until Monday”. */
const limits = new Set(["until", "till", "by", "within", "before"]);

/** After a mark these add a remark to what is felt: “, above all before a trip”. */
const remarks = new Set("especially particularly above notably even given considering despite most".split(" "));

/** Read what is idle in a text. */
export function idlenessOf(text: AnnotatedText): Idleness {
  const marks = new Map<number, Mark[]>();
  const mark = (clause: number, role: Mark["role"], start: number, end: number) => {
    const list = marks.get(clause);
    if (list) list.push({ role, start, end });
    else marks.set(clause, [{ role, start, end }]);
  };
  const [talk = [], facts = [], parting = []] = findPhrases(text);
  for (const { clause, entry, start, end } of [...talk, ...facts])
    if (clause && !(entry.role === "trouble" && clause.condition === "is-condition"))
      mark(clause.index, entry.role, start, end);
  for (const { clause, kind, start, end } of text.acts("apology"))
    if (kind !== "repair" && kind !== "refusal") mark(clause, "regret", start, end);
  for (const { clause, start, end } of [...text.acts("thanks"), ...text.acts("greeting")])
    mark(clause, "talk", start, end);
  for (const { clause, kind, start, end } of text.acts("closing"))
    if (kind === "farewell") mark(clause, "talk", start, end);
  for (const { clause, start, end } of text.acts("problem"))
    if (!/^on (?:us|me)$/i.test(text.text.slice(start, end))) mark(clause, "reason", start, end);
  const ends = new Set(
    parting
      .filter(({ firstToken, endToken }) =>
        text.tokens.slice(firstToken, endToken).every(({ norm }) => norm !== "information"),
      )
      .map(({ firstToken }) => (text.tokens[firstToken] as Token).sentence),
  );
  const known = new Map<number, "talk" | "reason" | undefined>();

  const marksOf = ({ index }: Clause): readonly Mark[] => marks.get(index) ?? [];
  const of = (clause: Clause): "talk" | "reason" | undefined => {
    if (known.has(clause.index)) return known.get(clause.index);
    const idle = hasLimit(text, clause)
      ? undefined
      : (ownIdleness(text, clause, marksOf(clause)) ?? (continues(text, clause, { of, marksOf }) ? "talk" : undefined));
    known.set(clause.index, idle);
    return idle;
  };
  return {
    of,
    hasTrouble: (clause) => marksOf(clause).some(({ role }) => role === "trouble" || role === "reason"),
    hasLimit: (clause) => hasLimit(text, clause),
    isParting: (sentence) => ends.has(sentence),
  };
}

function ownIdleness(text: AnnotatedText, clause: Clause, marks: readonly Mark[]): "talk" | "reason" | undefined {
  if (marks.length === 0 || hasMore(text, clause, marks, false)) return undefined;
  const talk = marks.filter(({ role }) => role === "talk" || role === "regret");
  if (isAhead(clause)) return holdsVerb(text, clause, talk) ? "talk" : undefined;
  return talk.length === 0 && marks.some(({ role }) => role === "reason") ? "reason" : "talk";
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
    main !== undefined && near !== undefined && marks.some(({ start, end }) => start <= main.start && near.end <= end)
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
    if (marks.some(({ start, end }) => start < token.end && token.start < end)) isMarked = true;
  }
  return false;
}

/** “I am sorry that the lamp came without a plug and that …”: hangs on the idle clause before it. */
function continues(text: AnnotatedText, clause: Clause, { of, marksOf }: Reading): boolean {
  const { tokens, clauses } = text;
  const { tense, mood, modality, negated, subject } = clause;
  let before = clauses[clause.index - 1];
  while (before && before.verb < 0 && before.endToken - before.firstToken <= aside) before = clauses[before.index - 1];
  if (before?.sentence !== clause.sentence || tense === "future" || mood === "order") return false;
  const marks = marksOf(clause);
  if ((modality === "can" && !negated) || of(before) === undefined || hasMore(text, clause, marks, true)) return false;
  let at = clause.firstToken;
  while (/^(?:and|or|,)$/.test((tokens[at] as Token).norm) && at + 1 < clause.endToken) at++;
  const { norm } = tokens[at] as Token;
  const isTold = tense === "past" || subject === "you" || marks.length > 0;
  // “We understand that your neighbour has it” tells more than “we are sorry that your neighbour has it”.
  if (norm === "that") return isTold || isPronoun.test(clause.subjectText) || marksOf(before).some(isRegret);
  return telling.has(norm) || (timing.has(norm) && isTold && !(norm.startsWith("wh") && clause.passive));
}

const isPronoun = /\b(?:this|that|it)\b/i;
const isRegret = ({ role }: Mark): boolean => role === "regret";

const span =
  /^(?:by )?(?:(?:[\w-]+ ){1,2}(?:minutes|hours|days|weeks|months|years)|(?:half )?(?:an?|one) (?:minute|hour|day|week|month|year))\b/i;
const unitAtMost = 10;

/** “Until Friday”, “by noon”: something is to be by then. */
function hasLimit({ text, tokens }: AnnotatedText, { firstToken, endToken, times }: Clause): boolean {
  if (!times.some(({ kind }) => kind === "specific")) return false;
  for (let at = firstToken; at + 1 < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (!limits.has(norm)) continue;
    const after = (tokens[at + 1] as Token).start;
    const time = times.find(({ start, end }) => start <= after && after < end);
    // “Delayed by nine hours” tells how long.
    if (time && !(norm === "by" && span.test(text.slice(time.start, time.end + unitAtMost)))) return true;
  }
  return false;
}
