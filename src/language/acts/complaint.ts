import type { AnnotatedText, Clause, Complaint, Token } from "../../types.js";
import { customerBook } from "../phrasebook.js";
import { type ComplaintEntry, complaints } from "./complaint-lexicon.js";
import { findDisliked } from "./dislike.js";
import { isNegatedAt } from "./negation.js";
import { createFinder, type Found } from "./phrases.js";

const find = createFinder(complaints, customerBook);
const angry = /[😠😡🤬😤🙄👎😒😑🤮💩🤦😭]/u;
/** Kind or neutral things that customers say a company did. */
const harmless = new Set(
  "asked helped suggested mentioned answered fixed solved wrote replied said requested recommended responded advised wanted needed confirmed listed linked pointed explained offered introduced was were had made".split(
    " ",
  ),
);
const shouted = /^\p{Lu}{3,}$/u;
/** Words in capitals from here on are shouting, not names. */
const shouting = 3;

/**
 * Find what makes a customer's message a complaint, each with its weight. What calms it (praise, a call for help, an
 * own mistake, “it works now”) takes weight from the failures, so that a calm question weighs nothing. What is only said
 * of a price, a rule or a lack is no complaint.
 */
export function findComplaints(text: AnnotatedText): Complaint[] {
  const { acts: grievances, hits } = readGrievances(text);
  if (grievances.length === 0) return [];
  const acts = [...grievances, ...emphasis(text)];
  const disliked = findDisliked(acts, hits, text);
  const solace = hits.reduce((sum, { entry }) => sum + Math.min(entry.weight, 0), 0);
  return ease(
    acts.filter(({ sentence }) => !disliked.has(sentence)),
    -solace,
  );
}

/** Read what speaks for a complaint, before anything calms it, and all phrases that speak for or against one. */
export function readGrievances(text: AnnotatedText): {
  readonly acts: readonly Complaint[];
  readonly hits: readonly Found<ComplaintEntry>[];
} {
  const hits = find(text).filter((hit) => counts(hit, text));
  const elsewhere = aboutOthers(hits, text);
  const acts = [...hits.flatMap((hit) => toAct(hit, text)), ...accusations(text)].filter(
    ({ sentence }) => !elsewhere.has(sentence),
  );
  return { acts, hits };
}

function toAct({ entry, start, end, firstToken, clause }: Found<ComplaintEntry>, text: AnnotatedText): Complaint[] {
  const { kind, weight } = entry;
  if (kind === "calm" || kind === "help" || kind === "solved" || kind === "praise" || kind === "other") return [];
  const { sentence } = text.tokens[firstToken] as Token;
  return [{ type: "complaint", kind, weight, start, end, sentence, clause: clause?.index ?? -1 }];
}

function counts({ entry, firstToken, clause }: Found<ComplaintEntry>, text: AnnotatedText): boolean {
  if (entry.weight > 0 && clause && isSupposed(clause, text)) return false;
  return entry.negative === true || entry.weight < 0 || !isNegatedAt(text, firstToken);
}

/** “If it breaks, …”; “when I open it, it crashes” has happened. */
function isSupposed({ condition, firstToken, tense }: Clause, { tokens }: AnnotatedText): boolean {
  if (condition !== "is-condition" || tense === "past") return false;
  return [0, 1].some((step) => /^(?:if|unless|whether|should|case)$/.test(tokens[firstToken + step]?.norm ?? ""));
}

/** Sentences about somebody else than the company: “my bank is hopeless”, and “they …” right after it. */
function aboutOthers(hits: readonly Found<ComplaintEntry>[], { tokens, sentences }: AnnotatedText): Set<number> {
  const found = new Set<number>();
  for (const { entry, firstToken } of hits) {
    if (entry.kind !== "other") continue;
    let at = (tokens[firstToken] as Token).sentence;
    do {
      const { firstToken: from, endToken: to } = sentences[at] ?? { firstToken: 0, endToken: 0 };
      if (!tokens.slice(from, to).some(({ norm }) => /^(?:you|your|u|ur)$/.test(norm))) found.add(at);
      at++;
    } while (/^(?:they|he|she|it)$/.test(tokens[sentences[at]?.firstToken ?? -1]?.norm ?? ""));
  }
  return found;
}

/** Take weight away, from the lightest words first. */
export function ease<T extends { readonly weight: number }>(acts: readonly T[], solace: number): T[] {
  let left = solace;
  const eased = new Map<T, number>();
  for (const act of [...acts].sort((a, b) => a.weight - b.weight)) {
    const taken = Math.min(left, act.weight);
    left -= taken;
    eased.set(act, act.weight - taken);
  }
  return acts.flatMap((act) => {
    const weight = eased.get(act) ?? 0;
    return weight > 0 ? [{ ...act, weight }] : [];
  });
}

/** “You closed my account”, “your driver threw it over the gate”: what the company did, told to it. */
function accusations({ clauses, tokens }: AnnotatedText): Complaint[] {
  return clauses.flatMap((clause): Complaint[] => {
    const { mood, tense, subject, subjectText, condition, start, end, sentence, index } = clause;
    if (mood !== "statement" || tense !== "past" || condition === "is-condition" || clause.passive) return [];
    const accused = subject === "you" ? /^(?:you|you guys)$/i.test(subjectText) : /^(?:your|ur)\b/i.test(subjectText);
    if (!accused || harmless.has(tokens[clause.verb]?.norm ?? "")) return [];
    return [{ type: "complaint", kind: "blame", weight: 1, start, end, sentence, clause: index }];
  });
}

/** Shouting, “!!”, “?!” and angry faces. */
function emphasis({ tokens }: AnnotatedText): Complaint[] {
  const found: Complaint[] = [];
  let capitals = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word") {
      capitals = shouted.test(token.raw) ? capitals + 1 : token.raw.length > 2 ? 0 : capitals;
      if (capitals === shouting) found.push(frustration(token));
      continue;
    }
    const next = tokens[at + 1];
    const run = /^[!?]{2,}$/.test(token.raw) || (/^[!?]$/.test(token.raw) && /^[!?]/.test(next?.raw ?? ""));
    if ((run && token.raw + (next?.raw ?? "") !== "??") || angry.test(token.raw)) found.push(frustration(token));
  }
  return found.slice(0, 2);
}

const frustration = ({ start, end, sentence }: Token): Complaint => ({
  type: "complaint",
  kind: "frustration",
  weight: 1,
  start,
  end,
  sentence,
  clause: -1,
});
