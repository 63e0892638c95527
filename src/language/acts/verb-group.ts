import type { AnnotatedText, Clause, Person, Token } from "../../types.js";
import {
  adverbs,
  beForms,
  companyWe,
  doForms,
  firstPerson,
  haveForms,
  modals,
  negators,
  secondPerson,
  thirdPeople,
  thirdThing,
  wordSet,
} from "../words.js";
import { type Aspect, aspectOf, formOf, leading, type VerbForm } from "./verb-aspect.js";

/** A verb with the auxiliaries, adverbs and verbs like “need to” before it. */
export interface VerbGroup {
  /** First token of the group; the verb itself where nothing stands before it. */
  readonly firstToken: number;
  readonly aspect: Aspect;
  readonly passive: boolean;
  readonly negated: boolean;
  /** “Let me …”. */
  readonly let: boolean;
  /** “Will be able to …”. */
  readonly able: boolean;
  /** “Have been …”. */
  readonly been: boolean;
  /** Only tried or hoped for. */
  readonly vague: boolean;
  readonly subject: Person;
}

/** Verbs and adjectives that lead on to another verb. */
const carriers = wordSet(
  "going gonna about trying try hoping hope planning plan aiming aim intend intending need needs needing continue continuing continues keep keeping keeps start starting started begin beginning began begun remain proceed able happy glad like love want wants wish sure required busy still yet back hard promise pleased available quickly first",
);
const joints = new Set(["and", "or", "then", "&", ",", "/", "-"]);
/** Who is asked “to …” does it. */
const asked = wordSet(
  "ask asked asking instructed told requested urged arranged arrange arranging reminded get got getting",
);
const notAdverbs = wordSet("reply apply supply rely only family july italy assembly anomaly");

/** Read the group of the verb at a token; a verb after “and” shares the auxiliaries of the one before it. */
export function verbGroupAt(text: AnnotatedText, at: number, clause: Clause | undefined): VerbGroup {
  const { tokens, sentences } = text;
  const first = sentences[(tokens[at] as Token).sentence]?.firstToken ?? at;
  const from = startOfGroup(tokens, at, first);
  let chain = tokens.slice(from, at).map(({ norm }) => norm);
  let subjectToken = from - 1;
  const form = formOf((tokens[at] as Token).norm, chain);
  if (!chain.some(isAuxiliary) && joints.has(tokens[from - 1]?.norm ?? "") && from > first) {
    const shared = sharedWith(tokens, from - 1, first, form);
    if (shared >= 0) {
      const group = startOfGroup(tokens, shared, first);
      let end = shared + 1;
      while (end < from && isGroupWord(tokens, end)) end++;
      chain = [...tokens.slice(group, end).map(({ norm }) => norm), ...chain];
      subjectToken = group - 1;
    }
  }
  if (
    (chain[0] === "to" && isAsked(tokens, from, first)) ||
    (form === "base" && chain.length === 0 && isCaused(tokens, at, first))
  )
    chain = ["will", ...chain.slice(1)];
  const owned = subjectToken >= first ? personAt(tokens[subjectToken] as Token) : undefined;
  const inverted = owned !== undefined && subjectToken > first && isAuxiliary(tokens[subjectToken - 1]?.norm ?? "");
  let firstToken = from;
  while (firstToken < at && !isHead((tokens[firstToken] as Token).norm)) firstToken++;
  return {
    firstToken,
    aspect: inverted
      ? "offer"
      : aspectOf({
          chain,
          form,
          owned,
          opens: isOpening(tokens, from, first),
          alone: chain.length === 0 && isAlone(tokens, clause),
          ofTeam: clause?.verb === at && clause.subject === "team",
          meanwhile: isMeanwhile(tokens, subjectToken),
        }),
    passive: form === "done" && chain.some((word) => beForms.has(word)),
    negated: chain.some((word, index) => negators.has(word) && !/^(?:only|just)$/.test(chain[index + 1] ?? "")),
    let: chain.includes("let"),
    been: chain.includes("been"),
    able: chain.includes("will") && chain.includes("able"),
    vague: chain.some((word) => /^(?:try|trying|hope|hoping)$/.test(word)),
    subject: chain.includes("let") ? "i" : (owned ?? clause?.subject ?? "none"),
  };
}

function startOfGroup(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && isGroupWord(tokens, from - 1)) from--;
  return from;
}

function isGroupWord(tokens: readonly Token[], at: number): boolean {
  const { norm, kind } = tokens[at] as Token;
  if (kind !== "word") return false;
  if (norm === "me" || norm === "us") return tokens[at - 1]?.norm === "let";
  if (norm === "let") return /^(?:me|us)$/.test(tokens[at + 1]?.norm ?? "");
  if (norm === "to" || isAuxiliary(norm) || negators.has(norm) || carriers.has(norm)) return true;
  return (adverbs.has(norm) && norm !== "please") || (norm.endsWith("ly") && !notAdverbs.has(norm));
}

function isAuxiliary(norm: string): boolean {
  return modals.has(norm) || beForms.has(norm) || haveForms.has(norm) || doForms.has(norm) || norm === "let";
}

/** A group is shown from its first auxiliary on; “needs to be seen” from “needs”. */
function isHead(norm: string): boolean {
  return isAuxiliary(norm) || norm === "needs" || norm === "need";
}

/** The last token of the auxiliaries that a verb after a joint shares; -1 if there are none. */
function sharedWith(tokens: readonly Token[], before: number, first: number, form: VerbForm): number {
  for (let at = before; at >= first; at--) {
    const { norm } = tokens[at] as Token;
    if (norm === ";" || norm === ":" || norm === "(") return -1;
    if (form === "base" && (modals.has(norm) || leads(tokens, at, first))) return at;
    if (form === "ing" && beForms.has(norm)) return at;
    if (form === "done" && haveForms.has(norm)) return at;
    if (/^(?:i|we|they|he|she|who)$/.test(norm)) return -1;
  }
  return -1;
}

/** “need to”, “let me”, “asked her to”: a verb in its base form follows. */
function leads(tokens: readonly Token[], at: number, first: number): boolean {
  const { norm } = tokens[at] as Token;
  const previous = tokens[at - 1]?.norm ?? "";
  if (norm === "me" || norm === "us") return previous === "let";
  return norm === "to" && (leading.has(previous) || haveForms.has(previous) || isAsked(tokens, at, first));
}

/** “will have a specialist call you”. */
function isCaused(tokens: readonly Token[], at: number, first: number): boolean {
  for (let have = at - 2; have >= Math.max(first, at - 7); have--)
    if ((tokens[have] as Token).norm === "have")
      return (
        /^(?:will|shall|to)$/.test(tokens[have - 1]?.norm ?? "") &&
        (/^(?:a|an|the|our|my|one|someone|somebody|another)$/.test(tokens[have + 1]?.norm ?? "") ||
          /^\p{Lu}\p{Ll}/u.test(tokens[have + 1]?.raw ?? ""))
      );
  return false;
}

/** “Looking into it now”: a clause without a subject or another verb, said of this case. */
function isAlone(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (clause?.subject !== "none" || clause.verb >= 0) return false;
  return tokens
    .slice(clause.firstToken, clause.endToken)
    .some(({ norm }) => /^(?:now|currently|moment|already|it|this|that)$/.test(norm));
}

/** “while we look into it”. */
function isMeanwhile(tokens: readonly Token[], subject: number): boolean {
  if (!/^(?:i|we)$/.test(tokens[subject]?.norm ?? "")) return false;
  const norm = tokens[subject - 1]?.norm;
  return (
    norm === "while" ||
    norm === "whilst" ||
    (norm === "as" && tokens[subject - 2]?.kind === "word" && tokens[subject - 2]?.norm !== "soon")
  );
}

/** “asked our supplier to”: up to six words lie between. */
function isAsked(tokens: readonly Token[], to: number, first: number): boolean {
  if (tokens[to]?.norm !== "to") return false;
  for (let at = to - 2; at >= Math.max(first, to - 7); at--) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === "punctuation" && norm !== "'" && norm !== "-") return false;
    if (asked.has(norm))
      return !/^(?:you|customers|guests|everyone|passengers|users)$/.test(tokens[at + 1]?.norm ?? "");
  }
  return false;
}

/** Nothing but marks before the group in its sentence. */
function isOpening(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from - 1; at >= first; at--) if ((tokens[at] as Token).kind === "word") return false;
  return true;
}

function personAt({ norm }: Token): Person | undefined {
  if (firstPerson.has(norm)) return "i";
  if (companyWe.has(norm)) return "we";
  if (secondPerson.has(norm)) return "you";
  if (thirdPeople.has(norm) || norm === "who") return "they";
  if (thirdThing.has(norm) && norm !== "that") return "it";
  return undefined;
}
