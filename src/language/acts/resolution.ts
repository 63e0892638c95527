import type { AnnotatedText, Clause, LineRole, Resolution, Sentence, Token } from "../../types.js";
import { type Idleness, idlenessOf } from "./resolution-idle.js";
import { hasLimit } from "./resolution-limit.js";
import { solutionsIn } from "./resolution-solved.js";

/** What a company does about a problem. */
const remedies = new Set(
  "refunded replaced credited reimbursed compensated resent re-sent reshipped reissued re-issued posted shipped dispatched ordered reordered rebooked booked reserved waived removed deleted added applied extended upgraded changed updated corrected fixed repaired restored reset unlocked unblocked reactivated activated reinstated renewed issued processed approved transferred moved switched reopened created arranged organised organized scheduled prepared attached enclosed adjusted amended deducted reversed voided escalated forwarded passed raised asked instructed located checked tested traced found spoken talked contacted".split(
    " ",
  ),
);
/** Orders after which nobody has done anything. */
const idleOrders = new Set(
  "accept note understand bear rest be know forgive excuse remember feel trust hesitate enjoy stay hold believe imagine".split(
    " ",
  ),
);
/** With these a reason tells how things stand. */
const current = new Set("being currently now today tonight tomorrow".split(" "));
const silent: ReadonlySet<LineRole> = new Set(["greeting", "heading", "quote", "signoff", "signature"]);
/** Words from which what begins a sentence says something without a verb; and from which its later parts do. */
const telling = 2;
const part = 5;

/**
 * Find what solves a problem or may answer the customer: all that is said, save for courtesies, feelings, values and
 * what went wrong, told again. Why it went wrong is a `reason`.
 */
export function findResolutions(text: AnnotatedText): Resolution[] {
  const found: Resolution[] = [];
  const { sentences, clauses } = text;
  const signOff = sentences.findLastIndex(({ role }) => role === "signoff");
  const end = signOff > 0 ? signOff : sentences.length;
  const hasMasks = text.masks.length > 0;
  const solved = solutionsIn(text);
  const idleness = idlenessOf(text);
  let next = 0;
  for (let index = 0; index < end; index++) {
    const sentence = sentences[index] as Sentence;
    const first = next;
    while (next < clauses.length && (clauses[next] as Clause).sentence === index) next++;
    if (silent.has(sentence.role)) continue;
    if (hasMasks) addMasked(text, sentence, found);
    for (let at = first; at < next; at++) {
      const clause = clauses[at] as Clause;
      const repair = solved.get(at);
      const kind = repair ? "solved" : kindOf(text, sentence, clause, idleness);
      if (!kind) continue;
      const { start, end: last } = repair ?? clause;
      found.push({ type: "resolution", kind, start, end: last, sentence: index, clause: at });
    }
  }
  return found;
}

/** Add a sentence with a link or an address, or one that is a slot for the answer. */
function addMasked(text: AnnotatedText, sentence: Sentence, found: Resolution[]): void {
  const { index, role, start, end } = sentence;
  if (hasAddress(text, sentence))
    found.push({ type: "resolution", kind: "steps", start, end, sentence: index, clause: -1 });
  else if (role === "body" && isSlot(text, sentence))
    found.push({ type: "resolution", kind: "answer", start, end, sentence: index, clause: -1 });
}

function hasAddress({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const { mask } = tokens[at] as Token;
    if (mask === "url" || mask === "email") return true;
  }
  return false;
}

/** “[Explain what you have done]”: nothing but a slot, and none for a name. */
function isSlot({ tokens, placeholders }: AnnotatedText, { firstToken, endToken, start, end }: Sentence): boolean {
  if (placeholders.length === 0) return false;
  for (let at = firstToken; at < endToken; at++) if ((tokens[at] as Token).kind === "word") return false;
  return placeholders.some(
    (slot) => slot.start >= start && slot.end <= end && !/name|agent|sign|team/i.test(slot.name),
  );
}

/** What a clause does about the problem; nothing where it is idle. */
function kindOf(
  text: AnnotatedText,
  sentence: Sentence,
  clause: Clause,
  idleness: Idleness,
): Resolution["kind"] | undefined {
  const { mood, subject, tense, perfect, passive, negated, modality, condition } = clause;
  if (mood === "question") return undefined;
  const verb = text.tokens[clause.verb]?.norm ?? "";
  const past = tense === "past" || perfect;
  const ours = subject === "i" || subject === "we" || subject === "team";
  if (past && !negated && remedies.has(verb) && (ours ? !passive : passive) && !idleness.hasTrouble(clause))
    return "done";
  if (isYesOrNo(text, sentence)) return "answer";
  if (sentence.role === "bullet" || sentence.role === "step") return "steps";
  if (idleness.isParting(sentence.index)) return undefined;
  if (!past && hasLimit(text, clause)) return "answer";
  const idle = idleness.of(clause);
  if (idle === "talk") return undefined;
  // “The train is being held because of …” tells how things stand.
  if (idle === "reason") return isCurrent(text, clause) ? "answer" : "reason";
  if (condition === "is-condition" && !(ours && modality !== "none")) return undefined;
  if (mood === "order") return idleOrders.has(verb) ? undefined : "steps";
  if (clause.verb < 0 ? !tells(text, sentence, clause) : isPreface(text, clause)) return undefined;
  if (subject === "you" && modality !== "none") return "steps";
  return past && (ours || passive) ? "done" : "answer";
}

function isCurrent({ tokens }: AnnotatedText, { firstToken, endToken, tense, passive, progressive }: Clause): boolean {
  if (tense === "present" && (passive || progressive)) return true;
  for (let at = firstToken; at < endToken; at++) if (current.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** “No, I'm sorry, that is the last one.” */
function isYesOrNo({ tokens }: AnnotatedText, { firstToken }: Sentence): boolean {
  const { norm } = tokens[firstToken] as Token;
  return (norm === "yes" || norm === "no") && tokens[firstToken + 1]?.kind === "punctuation";
}

/** Words without a verb: “No refund.”, “Delivery: Friday”, or a slot for an answer; not a name. */
function tells({ tokens }: AnnotatedText, sentence: Sentence, { firstToken, endToken }: Clause): boolean {
  let words = 0;
  let slots = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { kind, mask } = tokens[at] as Token;
    if (mask === "placeholder") slots++;
    else if (mask !== undefined && mask !== "emoji" && mask !== "noise") return true;
    if (kind === "word") words++;
  }
  // A slot alone may hold the name of whoever writes.
  if (slots > 0 && words > 0) return true;
  return (
    words >= (firstToken === sentence.firstToken ? telling : part) &&
    /^[.!:…]/.test(tokens[sentence.endToken - 1]?.norm ?? "")
  );
}

const prefacing = new Set(["assured", "aware", "know", "note"]);

/** “Please rest assured that …”: what is told comes after it. */
function isPreface({ tokens }: AnnotatedText, { firstToken, endToken }: Clause): boolean {
  if (endToken - firstToken > part) return false;
  for (let at = firstToken; at < endToken; at++) if (prefacing.has((tokens[at] as Token).norm)) return true;
  return false;
}
