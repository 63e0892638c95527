import type { AnnotatedText, Request, Sentence, Token } from "../../types.js";
import type { ActEntry, Found } from "./phrases.js";

/** Words that soften what is asked for anywhere in the sentence. */
const kind = new Set(
  "please pls plz kindly thanks thank appreciate appreciated grateful feel could would might welcome win happy love glad help assist".split(
    " ",
  ),
);
const pleases = new Set(["please", "pls", "plz", "kindly"]);
/** The customer may do it, if they want what follows. */
const conditional = new Set(
  "if when once unless whenever should wherever case time anytime possible alternatively ideally".split(" "),
);
/** After these an “if” or a “when” begins what is to be told. */
const telling = new Set(
  "advise clarify confirm describe explain indicate inform notify outline reconfirm show specify state tell".split(" "),
);
/** Words of a click path, and of a way to the company: they tell how something is done. */
const steps = new Set(
  "click clicking tap tapping press pressing select selecting choose scroll menu settings tab button icon link below checkout browser website dm dms pm pms inbox messenger whatsapp privately".split(
    " ",
  ),
);
const sequence = new Set(["first", "then", "next", "finally", "lastly", "secondly", "step"]);
/** What the customer wants: an order that tells how to get it is help. */
const goals = new Set(
  "get receive claim cancel return exchange change use reset unlock activate register join enter qualify apply book upgrade downgrade download install access regain recover restore keep log sign open transfer switch renew order buy redeem collect travel board earn save start pause stop schedule reach arrive catch win delete remove edit add set connect track".split(
    " ",
  ),
);
const prizes = new Set(
  "refund refunds return returns exchange exchanges replacement replacements warranty claims cancellations help assistance support questions more".split(
    " ",
  ),
);
const people = new Set(["we", "i", "our", "you"]);

/**
 * Tell whether what is asked for is softened: by a please in its sentence or before it, a thank-you, a question, a
 * condition, something in return, or because it is a step that tells the customer how to get what they want.
 *
 * @param end index of the first token after the words that ask
 * @param earlier the request before it
 */
export function isSoftened(
  text: AnnotatedText,
  { firstToken, clause }: Found<ActEntry>,
  end: number,
  earlier: Request | undefined,
): boolean {
  const sentence = text.sentences[(text.tokens[firstToken] as Token).sentence] as Sentence;
  if (sentence.role !== "body" || clause?.mood === "question") return true;
  const { tokens } = text;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { norm, mask } = tokens[at] as Token;
    if (kind.has(norm) || steps.has(norm) || mask === "url" || mask === "email") return true;
    if (isCondition(tokens, at) && !(at === end && isTold(tokens, end))) return true;
    if (mask === "mention" && at >= end) return true;
    if ((norm === "direct" || norm === "private") && /^(?:message|chat)/.test(tokens[at + 1]?.norm ?? "")) return true;
    if (norm === "to" && (at < firstToken || at >= end) && goals.has(tokens[at + 1]?.norm ?? "")) return true;
    if (norm === "do" && at < firstToken && tokens[at - 1]?.norm === "to" && tokens[at + 1]?.norm === "so") return true;
    if (norm === "for" && (prizes.has(tokens[at + 1]?.norm ?? "") || prizes.has(tokens[at + 2]?.norm ?? "")))
      return true;
    if (at >= end && offers(tokens, at)) return true;
  }
  const before = tokens[firstToken - 1];
  if (before?.sentence === sentence.index && (before.norm === "just" || before.norm === "simply")) return true;
  return opensStep(tokens, sentence) || isIntroduced(text, sentence, earlier) || isThanked(text, sentence.index + 1);
}

/** “Tell us when …”: what is to be told, and no condition. */
function isTold(tokens: readonly Token[], end: number): boolean {
  return telling.has(tokens[end - 1]?.norm ?? "") || telling.has(tokens[end - 2]?.norm ?? "");
}

/** “if it still hums”, “should you find it”, “in case it is”, “as soon as you can”; not “at once”, “once more”. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm === "should") return /^(?:you|it|this|there|any)$/.test(tokens[at + 1]?.norm ?? "");
  if (norm === "once") return !/^(?:more|again)$/.test(tokens[at + 1]?.norm ?? "") && tokens[at - 1]?.norm !== "at";
  if (norm === "case") return tokens[at - 1]?.norm === "in";
  if (norm === "time") return tokens[at - 1]?.norm === "any";
  if (norm === "soon") return tokens[at + 1]?.norm === "as" && tokens[at + 2]?.norm !== "possible";
  return conditional.has(norm) && tokens[at - 1]?.norm !== "at";
}

/** “… and we will look into it”, “… so that you get it in time”: something in return. */
function offers(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm !== "and" && norm !== "so" && norm !== "then") return false;
  const next = tokens[at + 1]?.norm ?? "";
  return people.has(next === "that" || next === "then" ? (tokens[at + 2]?.norm ?? "") : next);
}

function opensStep(tokens: readonly Token[], { firstToken }: Sentence): boolean {
  const first = (tokens[firstToken] as Token).norm;
  return sequence.has(first);
}

/** The sentence before has a please, softens a request, or tells how something is done. */
function isIntroduced(
  { sentences, tokens }: AnnotatedText,
  { index }: Sentence,
  earlier: Request | undefined,
): boolean {
  const before = sentences[index - 1];
  if (!before) return false;
  if (earlier && earlier.sentence === before.index && earlier.softened) return true;
  for (let at = before.firstToken; at < before.endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (pleases.has(norm) || steps.has(norm) || norm === "how" || norm === "follow" || norm === "instructions")
      return true;
  }
  return before.role === "step" || before.role === "bullet";
}

/** “We need a few details. Could you send us …?”: what is needed is asked for in the next sentence. */
export function isAskedNext({ sentences, tokens }: AnnotatedText, index: number): boolean {
  const after = sentences[index + 1];
  if (!after) return false;
  for (let at = after.firstToken; at < after.endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (pleases.has(norm)) return true;
    if (norm === "you" && /^(?:can|could|would)$/.test(`${tokens[at - 1]?.norm}`)) return true;
    if (norm === "you" && /^(?:can|could|would)$/.test(`${tokens[at + 1]?.norm}`)) return true;
  }
  return false;
}

/** “Thank you.”: a short sentence of thanks right after it; not the “Thanks,” above a name. */
function isThanked({ sentences, tokens }: AnnotatedText, index: number): boolean {
  const after = sentences[index];
  if (!after || after.endToken - after.firstToken > 5) return false;
  for (let at = after.firstToken; at < after.endToken; at++) if (tokens[at]?.norm === ",") return false;
  return /^(?:thanks|thank|cheers)$/.test(tokens[after.firstToken]?.norm ?? "");
}
