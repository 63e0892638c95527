import type { AnnotatedText, Clause, Token } from "../../types.js";
import { beForms, wordSet } from "../words.js";
import type { CommitmentEntry } from "./commitment-lexicon.js";
import { clausesOf } from "./condition.js";
import { isAnimate, isOutsider, isPeople } from "./party.js";
import type { PendingEntry } from "./pending-lexicon.js";
import { clauseAt, type Found } from "./phrases.js";
import type { VerbGroup } from "./verb-group.js";

const someone = wordSet("someone somebody");
/** What machines do, or nobody needs to be named for. */
const mechanical = wordSet(
  "process processed processing prepare prepared preparing queue queued queueing queuing send sent sending verify verified verifying validate validated monitor monitored calculate calculated track tracked put order ordered request requested book booked dispatch dispatched translate translated start started approve approved authorise authorised authorize authorized match matched",
);
/** What only people can do, said of the customer: “you will be called”. */
const approached = wordSet(
  "contacted called phoned telephoned rung responded told advised informed updated kept visited answered approached",
);
/** The same, said of the trouble. */
const settled = wordSet(
  "fixed repaired resolved corrected sorted solved reviewed decided assessed answered addressed rectified mended investigated handled replaced exchanged patched sealed filled refilled cleaned refitted rewired right",
);
/** What may be done to the trouble as well as to anything else. */
const cleared = wordSet(
  "removed deleted added changed amended adjusted emptied collected cleared swept trimmed away down back off",
);
const trouble = wordSet(
  "damaged broken faulty fallen dumped abandoned missing wrong incorrect double duplicate old leaking waste rubbish litter graffiti debris branch tree hole pothole leak mistake error errors blockage",
);
/** What is changed for everybody. */
const offered = wordSet(
  "app plan tariff version system site website scheme feature portal logo terms service card token password",
);
/** Papers are read by people; payments and sign-ups by machines. */
const read = wordSet(
  "document documents paper papers paperwork signature signatures receipt receipts certificate prescription licence deeds records reading readings claim photos invoice invoices",
);
const answers = wordSet(
  "decision answer reply response explanation solution ruling verdict outcome findings result results price cost costs quote estimate",
);
const given = /^(?:made|given|sent|provided|reached)$/;
const judged = wordSet("review investigation consideration assessment evaluation examination inspection");
/** “We apologise”, “we received it”: said by the company, and no work of it. */
const courteous =
  /^(?:thank|appreciate|apologi[sz]e|understand|regret|hope|sorry|know|value|see|realise|realize|received|noted|recommend|suggest|ask|advise|need|require|wish|want|like|love)$/;

/** Tell whether open work is told as if nobody did it: “is being reviewed”, “is under investigation”. */
export function isAnonymousWork(
  text: AnnotatedText,
  { entry, firstToken, endToken, clause }: Found<PendingEntry>,
  { passive }: VerbGroup,
): boolean {
  if (clause?.mood !== "statement") return false;
  const words = text.tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  const told =
    isSomeone(clause) ||
    (entry.kind === "state"
      ? words.some((word) => judged.has(word) || word === "being" || word === "getting") ||
        /\bto be\b/.test(words.join(" "))
      : passive && (!mechanical.has(words[0] ?? "") || words.includes("for") || isRead(clause, words[0] ?? "")));
  return told && !isMechanical(text, clause) && !hasDoer(text, clause);
}

/** Tell whether a commitment names nobody who keeps it: “someone will call you”, “you will be contacted”. */
export function isAnonymousCommitment(
  text: AnnotatedText,
  { entry, firstToken, endToken, clause }: Found<CommitmentEntry>,
): boolean {
  if (clause?.mood !== "statement") return false;
  const last = text.tokens[endToken - 1]?.norm ?? "";
  const told =
    entry.role === "does"
      ? isSomeone(clause)
      : entry.role === "gets"
        ? approached.has(text.tokens[firstToken]?.norm ?? "")
        : entry.role === "comes"
          ? isSettling(clause, last) || isAnswer(clause)
          : entry.what === "follow-up" && clause.passive && given.test(last) && isAnswer(clause);
  return told && !isMechanical(text, clause) && !isHabitual(text, clause) && !hasDoer(text, clause);
}

const habitual = wordSet("every each daily weekly always usually");

/** “Rooms will be cleaned every day”. */
function isHabitual({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at < endToken; at++) if (habitual.has((tokens[at] as Token).norm)) return true;
  return false;
}

function isSomeone({ subjectText }: Clause): boolean {
  return someone.has(subjectText.toLowerCase());
}

/** “The tap will be replaced”, “the fallen branch will be taken away”; not “the old plan will be replaced”. */
function isSettling({ subjectText, modality }: Clause, last: string): boolean {
  if (modality === "should") return false;
  const words = subjectText.toLowerCase().split(/[^\p{L}-]+/u);
  if (words.some((word) => offered.has(word))) return false;
  return settled.has(last) || (cleared.has(last) && words.some((word) => trouble.has(word)));
}

/** “The papers are being verified”. */
function isRead({ subjectText }: Clause, verb: string): boolean {
  return (
    /^(?:verif|validat)/.test(verb) &&
    subjectText
      .toLowerCase()
      .split(" ")
      .some((word) => read.has(word))
  );
}

/** “A decision will be made”, “the price will be told to you”: what only people can tell. */
function isAnswer({ subjectText }: Clause): boolean {
  const [first = "", ...words] = subjectText.toLowerCase().split(/[^\p{L}-]+/u);
  return [first, ...words.slice(0, 2)].some((word) => answers.has(word));
}

function isMechanical({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "automatically" || norm === "hand") return true;
  }
  return false;
}

/** Somebody who does it is named in its sentence, or acts in the one before or after. */
function hasDoer(text: AnnotatedText, { sentence, index }: Clause): boolean {
  return (
    namesPeople(text, sentence) ||
    clausesOf(text, sentence).some((clause) => clause.index < index && acts(text, clause)) ||
    clausesOf(text, sentence - 1).some((clause) => acts(text, clause)) ||
    clausesOf(text, sentence + 1).some((clause) => acts(text, clause))
  );
}

const own = wordSet("i we our my us me");

function namesPeople(text: AnnotatedText, sentence: number): boolean {
  const { tokens, sentences, placeholders } = text;
  const { firstToken = 0, endToken = 0, start = 0, end = 0 } = sentences[sentence] ?? {};
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (own.has(norm)) return true;
    if (!someone.has(norm) && isPeople(norm) && tokens[at - 1]?.norm !== "your") return true;
    if (norm === "by" && isAgent(text, at + 1)) return true;
  }
  return placeholders.some(
    (slot) =>
      start <= slot.start && slot.end <= end && /agent|team|dep|assignee|group|staff|colleague/i.test(slot.name),
  );
}

/** “By the studio”, “by Ana”; not “by Friday”, nor “by e-mail”. */
function isAgent(text: AnnotatedText, at: number): boolean {
  const { norm, raw, start, end } = text.tokens[at] ?? { norm: "", raw: "", start: 0, end: 0 };
  if (!/^(?:the|a|an|you|your)$/.test(norm) && !/^\p{Lu}\p{Ll}/u.test(raw)) return false;
  // “By the end of May”: a time, with or without its article.
  return !clauseAt(text, at)?.times.some((time) => time.start <= end + 1 && start < time.end);
}

function acts({ tokens }: AnnotatedText, clause: Clause): boolean {
  const { subject, subjectText, verb, condition, mood } = clause;
  if (mood !== "statement" || condition === "is-condition" || verb < 0) return false;
  const { norm } = tokens[verb] as Token;
  // “I understand how worrying that is”: its verb is not of “I”.
  if (subject === "i" || subject === "we") return norm !== "is" && !courteous.test(norm);
  if (subject === "team") return !courteous.test(norm);
  const words = subjectText.toLowerCase().split(/[^\p{L}-]+/u);
  if (subject === "you" || someone.has(words[0] ?? "") || isCustomers(words)) return false;
  if (words.some(isPeople)) return true;
  // “They should be back”, “Levels load again”: at its start, a capital names nobody.
  const doing = !clause.passive && !beForms.has(norm) && !tells.test(norm);
  return doing && isAnimate(clause) && !(words.length === 1 && /s$/.test(words[0] ?? ""));
}

/** “Your landlord's letter”, “your bank”: with the customer, and no work of the company's. */
function isCustomers(words: readonly string[]): boolean {
  return words.includes("your") && (words.includes("s") || words.some(isOutsider));
}

/** What things do as well as people. */
const tells =
  /^(?:back|available|ready|due|take|takes|come|comes|arrive|arrives|load|loads|run|runs|work|works|open|opens|resume|resumes|return|returns|start|starts|stay|stays|remain|remains|appear|appears|show|shows|follow|follows|go|goes|clear|clears|cost|costs|last|lasts|land|lands)$/;
