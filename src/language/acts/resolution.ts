import type { AnnotatedText, Clause, MaskKind, Resolution, Sentence, Token } from "../../types.js";
import { clausesOf } from "./condition.js";
import { type Idleness, idlenessOf } from "./resolution-idle.js";
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
const silent = /^(?:greeting|heading|quote|signoff|signature)$/;
/** Words from which what begins a sentence says something without a verb; and from which its later parts do. */
const telling = 2;
const part = 5;

/**
 * Find what solves a problem or may answer the customer: all that is said, save for courtesies, feelings, values and
 * what went wrong, told again. Why it went wrong is a `reason`.
 */
export function findResolutions(text: AnnotatedText): Resolution[] {
  const solved = solutionsIn(text);
  const idleness = idlenessOf(text);
  const signOff = text.sentences.findLastIndex(({ role }) => role === "signoff");
  const found: Resolution[] = [];
  for (const sentence of text.sentences) {
    if (signOff > 0 && sentence.index >= signOff) break;
    if (silent.test(sentence.role)) continue;
    const clauses = clausesOf(text, sentence.index);
    const { start, end, index } = sentence;
    if (hasMask(text, sentence, "url") || hasMask(text, sentence, "email"))
      found.push({ type: "resolution", kind: "steps", start, end, sentence: index, clause: -1 });
    else if (sentence.role === "body" && isSlot(text, sentence))
      found.push({ type: "resolution", kind: "answer", start, end, sentence: index, clause: -1 });
    for (const clause of clauses) {
      const repair = solved.get(clause.index);
      const kind = repair ? "solved" : kindOf(text, sentence, clause, idleness);
      if (!kind) continue;
      const { start, end } = repair ?? clause;
      found.push({ type: "resolution", kind, start, end, sentence: index, clause: clause.index });
    }
  }
  return found;
}

const hasMask = ({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence, kind: MaskKind): boolean =>
  tokens.slice(firstToken, endToken).some(({ mask }) => mask === kind);

/** “[Explain what you have done]”: nothing but a slot, and none for a name. */
function isSlot({ tokens, placeholders }: AnnotatedText, { firstToken, endToken, start, end }: Sentence): boolean {
  if (tokens.slice(firstToken, endToken).some(({ kind }) => kind === "word")) return false;
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
  const verb = text.tokens[clause.verb]?.norm ?? "";
  if (mood === "question") return undefined;
  const past = tense === "past" || perfect;
  const ours = subject === "i" || subject === "we" || subject === "team";
  if (past && !negated && remedies.has(verb) && (ours ? !passive : passive) && !idleness.hasTrouble(clause))
    return "done";
  if (isYesOrNo(text, sentence)) return "answer";
  if (sentence.role === "bullet" || sentence.role === "step") return "steps";
  if (idleness.isParting(sentence.index)) return undefined;
  if (idleness.hasLimit(clause) && !past) return "answer";
  const idle = idleness.of(clause);
  if (idle === "talk") return undefined;
  // “The train is being held because of …” tells how things stand.
  if (idle) return isCurrent(text, clause) ? "answer" : "reason";
  if (condition === "is-condition" && !(ours && modality !== "none")) return undefined;
  if (mood === "order") return idleOrders.has(verb) ? undefined : "steps";
  if (clause.verb < 0 ? !tells(text, sentence, clause) : isPreface(text, clause)) return undefined;
  if (subject === "you" && modality !== "none") return "steps";
  return past && (ours || passive) ? "done" : "answer";
}

function isCurrent({ tokens }: AnnotatedText, { firstToken, endToken, tense, passive, progressive }: Clause): boolean {
  if (tense === "present" && (passive || progressive)) return true;
  return tokens.slice(firstToken, endToken).some(({ norm }) => current.has(norm));
}

/** “No, I'm sorry, that is the last one.” */
function isYesOrNo({ tokens }: AnnotatedText, { firstToken }: Sentence): boolean {
  return /^(?:yes|no)$/.test((tokens[firstToken] as Token).norm) && tokens[firstToken + 1]?.kind === "punctuation";
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
  return endToken - firstToken <= part && tokens.slice(firstToken, endToken).some(({ norm }) => prefacing.has(norm));
}
