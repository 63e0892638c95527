import type { Apology } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/** Words of regret. `plain` words take their kind from what stands around them. */
export interface ApologyEntry extends ActEntry {
  readonly kind: Apology["kind"] | "plain" | "none";
}

const of = (kind: ApologyEntry["kind"], ...phrases: string[]): ApologyEntry[] =>
  phrases.map((phrase) => ({ phrase, kind }));

const sorry = "sorry|sry|soz";
const apologise = "apologise|apologize|apologises|apologizes|apologised|apologized|apologising|apologizing";
const apology = "apology|apologies|appologies|apologise|apologize";
const hear = "hear|see|learn|read|know|find|discover|hearing|seeing|learning|reading";
const say = "say|inform|tell|advise|disappoint|announce|report|confirm|notify|share";
const talk =
  "bother|disturb|chase|interrupt|ask|nag|repeat|pester|butt|jump|correct|insist|push|hassle|intrude|pry|ramble|double";
const pronoun = "i|we|you|it|that|this|they|he|she|the|there|your|our";

export const apologies: readonly ApologyEntry[] = [
  ...of("plain", sorry, apologise, "apology|apologies|appologies|appology", "mea culpa", "my bad"),
  ...of("own", "regret", "regrets", "regretted"),
  ...of(
    "own",
    "forgive us|me",
    "forgive|pardon|excuse us|our|the|this|these|my|any",
    "ask|asking|beg|begging|hope for your forgiveness|pardon|indulgence",
    "ask|asking|beg|begging your forgiveness|pardon|indulgence",
    "your forgiveness",
    "we feel bad|terrible|awful about|that|for",
    `${sorry} to have|keep|kept|leave|let|cause|put|make|give|miss|be`,
    `${sorry} that you|your|this|it|our|we|i`,
    "regret|regretted the|that|this|any|very|our|how|having|what|it",
    "regret|regretted your * experience|trouble|wait|loss",
    "remorse",
  ),
  ...of("sympathy", `${sorry} to ${hear}`, `${sorry} for your loss|injury`, `feel|feeling|felt ?* ${sorry} for`),
  ...of(
    "conditional",
    `${sorry} if|should`,
    `${sorry} about|for that|this|it|any * if`,
    `${sorry} about|for that|this|it if`,
    `${apologise} if|should`,
    `${apologise} to you if|should`,
    `${apologise} in case`,
    `${sorry} in case`,
    `${apology} if|should`,
    `${apology} in advance if|should`,
    `${sorry} you feel|felt`,
    `${sorry} that|if you feel|felt`,
    "would be|feel sorry",
  ),
  ...of(
    "refusal",
    `${sorry} to ${say}`,
    `${apologise} but|, we|i can|are|am|do|will not|unable`,
    `${sorry} ${pronoun} can|may|will|do|does|is|are|am not`,
    `${sorry} that we|i|it|this|there can|may|will|do|does|is|are|am not`,
    `${sorry} that we|i are|am unable`,
    `${sorry} we|i are|am unable`,
    `regret to ${say}`,
    "regret that|, we|i|it|this|our|the can|are|is|am not|unable",
    "regret that|, we|i|it|this|our|the ?* can|is|are no|not|unable",
    "regret we|i can not",
    "regret we|i are|am unable",
    "with ?* regret that|to|we|i",
    "regret having to",
  ),
  ...of(
    "repair",
    `${sorry} to ${talk}`,
    `${sorry} to keep asking|bothering|repeating|pestering|chasing|insisting`,
    `${sorry} for the|all|my|these ?* question|questions|typo|typos|essay|ramble|rambling|length|wall`,
    `${sorry} for the|this|my long|lengthy|short|brief message|mail|email|answer|reply|text|note`,
    `${sorry} for bothering|asking|repeating|chasing|interrupting|pushing|insisting`,
    `${sorry} ?* i meant|mean|misread|misspoke|mistyped|misheard`,
    `${sorry} , i meant|mean|misread|misspoke|mistyped|misheard`,
    `${sorry} , i did|do not catch|understand|follow|get|see|quite`,
    `${sorry} i did|do not catch|understand|follow|get|quite`,
    `${sorry} , not sure|following|quite|clear`,
    `${sorry} , i am not|still`,
    `${sorry} , could|can|would|did|do|which|what|who|where|how|when|was|is|are|may|one|just|to|let|correction|typo|wrong`,
    `${sorry} could|can|would|which|what|who|where|how|did`,
    `^ ${sorry} ?`,
    "^ pardon ?",
    "excuse|pardon|forgive me|my ?* ignorance|french|asking|question|but|for asking|interrupting",
    "excuse me",
    "pardon my|the french|pun|interruption",
    "forgive my|me ignorance|curiosity|asking|for",
    "pardon me",
  ),
  ...of(
    "none",
    `no need|reason ?* to be ${sorry}`,
    "a|the|this|that|such sorry state|sight|tale|excuse|mess|story|looking",
    `better|safe ?* than ${sorry}`,
    "not regret|sorry",
    "no regrets|regret",
    "you|customers|guests|people|they will|would|may|might|could|never ?* regret",
    "will|live to regret",
    "without regret|regrets",
    "excuse|pardon the pun",
    "excuse|excuses for|to|that",
    "no excuse",
    "an|any|your|his|her excuse",
    "pardon ?* of",
  ),
];

/** What a sentence that begins “Sorry, …” or “Sorry, but …” refuses with. */
export const refusing: ReadonlySet<string> = new Set(
  "cannot unable impossible unavailable ineligible closed ended expired sold discontinued policy no only nothing must".split(
    " ",
  ),
);
