import type { AnnotatedReply, Token } from "../../src/types.js";
import { type Acronym, findAcronyms } from "./acronyms.js";

const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u;
/** What stands after a code of the support floor, where the code says which. */
const floor = new Set(
  "team teams queue queues desk agent agents engineer engineers specialist specialists support ticket tickets case cases incident incidents issue issues department dept manager managers colleague colleagues process processes system systems article articles report reports list log status score scores target targets check checks review team's request requests policy window level staff side meeting shift hub warehouse rate metrics call calls note notes file files number numbers code codes form forms deadline entry record records stage approval backlog sheet slot".split(
    " ",
  ),
);
const determiners = new Set(
  "a an the our my his her their your this that each every any no one another two new first next per by".split(" "),
);
/** Determiners of a thing that is neither an institution (“the RBI”) nor the customer's own paper (“your DNI”). */
const indefinite = new Set("a an any our my another each every".split(" "));
/** People of the company: what stands before them after “our” is how the company calls them. */
const people = new Set(
  "team teams folks people desk agents agent engineers engineer specialists specialist officers officer testers tester colleagues colleague staff crew squad group department managers manager leads lead analysts analyst reps".split(
    " ",
  ),
);
/** Words before a code that make it the name of a place or a thing: “level P1”, “size L2”, “flight”. */
const labels = new Set(
  "level floor gate terminal platform zone area room seat row bay bin flight size model version grade class code coupon voucher plate registration reference ref order postcode parking car park deck lot building block unit door hall port channel station junction exit road part series type license licence route line bus vitamin".split(
    " ",
  ),
);

/** Tell whether the words around a code with an everyday rival sense speak of the support floor. */
export function hasEvidence({ firstToken, endToken, key }: Acronym, { tokens, sentences }: AnnotatedReply): boolean {
  const before = tokens[firstToken - 1];
  const after = tokens[endToken];
  const opens = sentences[(tokens[firstToken] as Token).sentence]?.firstToken === firstToken;
  if (opens && /\d/.test(key) && after && (does.test(after.norm) || floor.has(after.norm))) return true;
  if (before && labels.has(before.norm)) return false;
  if (after?.norm === "#") return true;
  if (after?.kind === "word" && floor.has(after.norm) && !capital.test(after.raw)) return true;
  if (/\d/.test(key)) return escalates(tokens, firstToken);
  if (!before || !determiners.has(before.norm)) return false;
  return !(after?.kind === "word" && (capital.test(after.raw) || /^\d/.test(after.norm)));
}

/** “Tier 2 went through it”: somebody does something. */
const does =
  /^(?:has|have|had|is|are|was|were|will|can|could|would|went|found|took|says?|said|looked|checked|asked|told|confirmed|tested|fixed|reviewed)$/;
const handedOn =
  /^(?:escalat|pass|assign|rais|bump|transfer|rout|log|hand|mark|class|flag|prioriti|mov|sit|treat|ask|told|tell|with|by|from)/;

/** “escalated to L2”, “raised as a P1”, “sits with T3”. */
function escalates(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let back = 1; back <= 8; back++) {
    const word = tokens[at - back];
    if (word?.sentence !== sentence || word.norm === ",") return false;
    if (handedOn.test(word.norm)) return true;
    if (labels.has(word.norm)) return false;
  }
  return false;
}

/** Tell whether an acronym of no list is used as the name of a kind of thing: “any MAB”, “a FA for help”, “random CMEs”. */
export function isCommonNoun({ firstToken, endToken, key }: Acronym, reply: AnnotatedReply): boolean {
  const { tokens } = reply;
  const token = tokens[firstToken] as Token;
  if (!/^\p{Lu}{2,4}$/u.test(key) || /^[IVX]+$/.test(key) || endToken > firstToken + 1) return false;
  const after = tokens[endToken];
  if (after && people.has(after.norm) && tokens[firstToken - 1]?.norm === "our") return true;
  if (
    after?.kind === "word" &&
    after.sentence === token.sentence &&
    (capital.test(after.raw) || !headFollowers.has(after.norm))
  )
    return false;
  return /s$/.test(token.raw) ? key.length >= 3 : indefinite.has(tokens[firstToken - 1]?.norm ?? "");
}

/** What stands after a noun, and not after a noun that only describes another. */
const headFollowers = new Set(
  "for to of in on at by with from as is are was were has have had will would can could may might should must do does did and or but if when once so that which who before after until while because not".split(
    " ",
  ),
);

/** Tell whether an acronym stands in a name: “RMA Records”, “the SOP Coffee House”. */
export function isNamed({ firstToken, endToken }: Acronym, { tokens, sentences }: AnnotatedReply): boolean {
  const after = tokens[endToken];
  const before = tokens[firstToken - 1];
  // “KB19 SLA”: the second half of a plate or a code.
  if (before && /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d]+$/u.test(before.raw)) return true;
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (!sentence) return false;
  const next = endToken < sentence.endToken && after?.kind === "word" && isNameWord(after) && !floor.has(after.norm);
  const previous =
    firstToken - 1 > sentence.firstToken && before?.kind === "word" && isNameWord(before) && !floor.has(before.norm);
  return next || previous;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isNameWord({ raw, norm }: Token): boolean {
  if (weekday.test(norm)) return false;
  return capital.test(raw) && /\p{Ll}/u.test(raw) && norm !== "i" && raw.length > 1;
}

/**
 * Tell whether the acronym is one of several words in capitals: a heading or emphasis. Acronyms that are known for
 * what they are do not count as emphasis.
 */
export function isAmongCapitals(acronym: Acronym, reply: AnnotatedReply, isAcronym: (key: string) => boolean): boolean {
  const sentence = reply.sentences[(reply.tokens[acronym.firstToken] as Token).sentence];
  if (!sentence) return false;
  if (sentence.role === "heading") return true;
  return ([-1, 1] as const).some((step) => {
    const token = neighbour(reply.tokens, step < 0 ? acronym.firstToken - 1 : acronym.endToken, step);
    if (!token || token.sentence !== sentence.index || !allCapitals.test(token.raw)) return false;
    return !findAcronyms({ tokens: [token] }).some(({ key }) => isAcronym(key));
  });
}

/** The next word; “A” and “I” are in capitals anyway, so the word beyond them tells. */
function neighbour(tokens: readonly Token[], at: number, step: -1 | 1): Token | undefined {
  const token = tokens[at];
  return token?.raw === "A" || token?.raw === "I" ? tokens[at + step] : token;
}
