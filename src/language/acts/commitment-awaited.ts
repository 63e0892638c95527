import type { AnnotatedText, Clause, Party, Token } from "../../types.js";
import { beForms, wordSet } from "../words.js";
import { asksForWords } from "./asking.js";
import type { Reading } from "./commitment-reading.js";
import type { CommitmentTime } from "./commitment-time.js";
import { asking, clausesOf } from "./condition.js";
import { isColleague, isPeople } from "./party.js";

/** Where these stand, it is done within the reply, or at once. */
const within = wordSet(
  "below following attached attachment above herewith enclosed now immediately instantly straightaway :",
);
/** Of every case, or of one of several, and not of this one. */
const habitual = wordSet(
  "depending either always automatically each every all whenever whatever whichever whoever usually normally typically",
);
/** The company comes to speak to the customer; “receive” may be said of how a thing works. */
const reaches =
  /^(?:hear|hearing|contacted|responded|notified|informed|updated|called|emailed|e-mailed|told|advised|messaged|phoned|kept)$/;
const gives = /^(?:refunded|reimbursed|credited|replaced|resent|reinstated|restored|compensated)$/;

/** Tell whether the customer is left to wait for what the words say: no offer, no habit, not done within the reply. */
export function isAwaited(text: AnnotatedText, reading: Reading, { when, vague }: CommitmentTime, who: Party): boolean {
  const { hit, group, clause } = reading;
  const { firstToken, endToken } = hit;
  if (followsRequest(text, clause)) return false;
  if (clause.mood === "question" || who === "third" || isHoped(text, clause.sentence)) return false;
  if (hit.entry.role === "does" && isOurThing(clause.subjectText)) return false;
  // “Talk soon!” ends a letter.
  if (vague)
    return (
      !isNotice(text, reading) &&
      !/^(?:talk|speak)$/.test(hit.entry.role === "says" ? (text.tokens[firstToken] as Token).norm : "")
    );
  if (
    when !== "none" ||
    isAtOnce(text, clause) ||
    isHabit(text, clause) ||
    hasIf(text, hit) ||
    isDatedBeside(text, clause)
  )
    return false;
  if (group.let) return has(text, firstToken, endToken, named);
  if (group.aspect !== "future" || group.able) return false;
  switch (hit.entry.role) {
    case "does":
      return (
        (isOurs(clause, who) || (hit.entry.what === "follow-up" && isColleague(clause))) &&
        (hit.entry.what !== "work" || (clause.modality === "will" && group.subject !== "they"))
      );
    case "gets":
      return reaches.test((text.tokens[firstToken] as Token).norm) || isGivenBack(text, reading);
    case "comes":
      return gives.test((text.tokens[endToken - 1] as Token).norm);
    case "says":
      return false;
  }
}

function isOurs({ subjectText }: Clause, who: Party): boolean {
  return who === "company" || /^some(?:one|body)$/i.test(subjectText);
}

/** “You'll get your money back”, “you will have the replacement”. */
function isGivenBack(text: AnnotatedText, { hit, clause }: Reading): boolean {
  if (hit.entry.what !== "outcome" || !/^(?:get|receive|have)$/.test((text.tokens[hit.firstToken] as Token).norm))
    return false;
  return has(text, hit.endToken - 1, clause.endToken, owed);
}
const named = wordSet("you back");
const owed = wordSet("refund money deposit payment back replacement reimbursement compensation credit");

/** “We reopen soon”, with nothing of the customer's that is opened. */
export function opensAll({ tokens }: AnnotatedText, verb: number): boolean {
  return (
    /^(?:open|reopen|re-open|close|launch|expand|move)$/.test(tokens[verb]?.norm ?? "") &&
    !/^(?:it|your|the|this)$/.test(tokens[verb + 1]?.norm ?? "")
  );
}

/** “The pool will be open again soon”, “we open again soon”: said to everybody. */
function isNotice(text: AnnotatedText, { hit, clause }: Reading): boolean {
  const { tokens } = text;
  if (opensAll(text, hit.endToken - 1)) return true;
  const { norm } = tokens[hit.endToken - 1] as Token;
  if (hit.entry.role !== "comes" && norm !== "back") return false;
  if (clause.subject !== "it" || /^(?:your|it|this|that)\b/i.test(clause.subjectText)) return false;
  return (
    /^(?:open|closed)$/.test(norm) ||
    clause.subjectText
      .toLowerCase()
      .split(" ")
      .some((word) => places.has(word))
  );
}
const places = wordSet(
  "shop store branch pool canteen cafe café restaurant bar gym office library museum hotline lines hours doors sauna spa lounge counter playground studio clinic surgery park",
);

/** “Our opening hours will change”. */
function isOurThing(subject: string): boolean {
  return /^our\b/i.test(subject) && !/\s\p{Lu}/u.test(subject) && !subject.toLowerCase().split(" ").some(isPeople);
}

/** “Mail us your number. Quote the case. We will call you.” */
function followsRequest(text: AnnotatedText, { sentence }: Clause): boolean {
  const asking = text.sentences[sentence - 2];
  return asking?.paragraph === text.sentences[sentence]?.paragraph && asksForWords(text, sentence - 2);
}

/** “I'll send it now”, “the steps below”. */
function isAtOnce({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (within.has(norm)) return true;
    if (norm !== "away") continue;
    const before = tokens[at - 1]?.norm;
    if (before === "right" || before === "straight") return true;
  }
  return false;
}

/** “It will be mended on 4 June, and we'll let you know”, “she decides by Friday, and will write to you”. */
function isDatedBeside(text: AnnotatedText, { sentence, index }: Clause): boolean {
  return clausesOf(text, sentence).some(
    (other) =>
      (other.modality === "will" || (other.index < index && isPlanned(text, other))) &&
      other.times.some(({ kind }) => kind !== "vague"),
  );
}

/** The present, said of what is to come. */
function isPlanned({ tokens }: AnnotatedText, { tense, perfect, verb, subject, modality, condition }: Clause): boolean {
  if (tense === "past" || perfect || subject === "you" || modality !== "none" || condition !== "none") return false;
  return verb >= 0 ? !beForms.has((tokens[verb] as Token).norm) : tense === "none";
}

/** “Whenever a parcel leaves, …”, “all payments”. */
function isHabit(text: AnnotatedText, { sentence }: Clause): boolean {
  const { firstToken = 0, endToken = 0 } = text.sentences[sentence] ?? {};
  return has(text, firstToken, endToken, habitual);
}

/** “In this case, if it fails, …”, “I'll tell you if anything changes”; not “… know if they can”. */
function hasIf(text: AnnotatedText, { firstToken, endToken }: Reading["hit"]): boolean {
  const { tokens, sentences } = text;
  const { firstToken: from = 0, endToken: to = 0 } = sentences[(tokens[firstToken] as Token).sentence] ?? {};
  for (let at = from; at < to; at++) {
    const { norm } = tokens[at] as Token;
    if (norm !== "if" && norm !== "should" && norm !== "unless") continue;
    if (norm === "should" && tokens[at + 1]?.norm !== "you") continue;
    const asked = asking.has(tokens[at - 1]?.norm ?? "");
    if (at >= endToken) return !asked || !has(text, at, to, possible);
    if (!asked) return true;
  }
  return false;
}
const possible = wordSet("can could able possible available way whether");

/** “Hope to see you soon”: nobody waits for what is only wished. */
export function isHoped({ tokens, sentences }: AnnotatedText, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === "hope" || norm === "hopefully" || norm === "wish" || norm === "forward") return true;
    if (tokens[at + 1]?.norm === "you" && greeted.has(norm)) return true;
  }
  return false;
}
const greeted = wordSet("see seeing serve serving welcome welcoming");

/** One of these stands between two tokens. */
function has({ tokens }: AnnotatedText, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).norm)) return true;
  return false;
}
