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
/** Shortest word in capitals that may be shouted, in letters; shorter ones tell nothing. */
const shortestShout = 3;
/** Words in capitals from here on are shouting, not names. */
const shouting = 3;
/** More than this adds nothing. */
const mostEmphasis = 2;

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
  const solace = hits.reduce((sum, { entry }) => sum - Math.min(entry.weight, 0), 0);
  return ease(
    acts.filter(({ sentence }) => !disliked.has(sentence)),
    solace,
  );
}

/** What speaks for a complaint, before anything calms it, and all phrases that speak for or against one. */
export interface Grievances {
  readonly acts: readonly Complaint[];
  readonly hits: readonly Found<ComplaintEntry>[];
}

const known = new WeakMap<AnnotatedText, Grievances>();

/** Read the grievances of a text; found once for each text. */
export function readGrievances(text: AnnotatedText): Grievances {
  let grievances = known.get(text);
  if (!grievances) {
    grievances = grievancesIn(text);
    known.set(text, grievances);
  }
  return grievances;
}

function grievancesIn(text: AnnotatedText): Grievances {
  const hits = find(text).filter((hit) => counts(hit, text));
  const elsewhere = aboutOthers(hits, text);
  const acts: Complaint[] = [];
  for (const hit of hits) {
    const { kind, weight } = hit.entry;
    if (kind === "calm" || kind === "help" || kind === "solved" || kind === "praise" || kind === "other") continue;
    if (elsewhere.has(hit.sentence)) continue;
    const { start, end, sentence, clause } = hit;
    acts.push({ type: "complaint", kind, weight, start, end, sentence, clause: clause?.index ?? -1 });
  }
  for (const clause of text.clauses) {
    if (!isAccusation(clause, text) || elsewhere.has(clause.sentence)) continue;
    const { start, end, sentence, index } = clause;
    acts.push({ type: "complaint", kind: "blame", weight: 1, start, end, sentence, clause: index });
  }
  return { acts, hits };
}

function counts({ entry, firstToken, clause }: Found<ComplaintEntry>, text: AnnotatedText): boolean {
  if (entry.weight > 0 && clause && isSupposed(clause, text)) return false;
  return entry.negative === true || entry.weight < 0 || !isNegatedAt(text, firstToken);
}

const supposing = new Set(["if", "unless", "whether", "should", "case"]);

/** “If it breaks, …”; “when I open it, it crashes” has happened. */
function isSupposed({ condition, firstToken, tense }: Clause, { tokens }: AnnotatedText): boolean {
  if (condition !== "is-condition" || tense === "past") return false;
  return supposing.has(tokens[firstToken]?.norm ?? "") || supposing.has(tokens[firstToken + 1]?.norm ?? "");
}

const company = new Set(["you", "your", "u", "ur"]);
const others = new Set(["they", "he", "she", "it"]);

/** Sentences about somebody else than the company: “my bank is hopeless”, and “they …” right after it. */
function aboutOthers(hits: readonly Found<ComplaintEntry>[], { tokens, sentences }: AnnotatedText): Set<number> {
  const found = new Set<number>();
  for (const { entry, firstToken } of hits) {
    if (entry.kind !== "other") continue;
    let at = (tokens[firstToken] as Token).sentence;
    do {
      const { firstToken: from, endToken: to } = sentences[at] ?? { firstToken: 0, endToken: 0 };
      if (!tokens.slice(from, to).some(({ norm }) => company.has(norm))) found.add(at);
      at++;
    } while (others.has(tokens[sentences[at]?.firstToken ?? -1]?.norm ?? ""));
  }
  return found;
}

/** Take weight away, from the lightest words first. */
export function ease<T extends { readonly weight: number }>(acts: T[], solace: number): T[] {
  if (solace === 0) return acts;
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
function isAccusation(clause: Clause, { tokens }: AnnotatedText): boolean {
  const { mood, tense, subject, subjectText, condition, verb, passive } = clause;
  if (tense !== "past" || mood !== "statement" || condition === "is-condition" || passive) return false;
  if (harmless.has(tokens[verb]?.norm ?? "")) return false;
  return subject === "you" ? /^(?:you|you guys)$/i.test(subjectText) : /^(?:your|ur)\b/i.test(subjectText);
}

/** Shouting, “!!”, “?!” and angry faces. */
function emphasis({ tokens }: AnnotatedText): Complaint[] {
  const found: Complaint[] = [];
  let capitals = 0;
  for (let at = 0; at < tokens.length && found.length < mostEmphasis; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") {
      if (isExclaimed(token.raw, tokens[at + 1]?.raw ?? "")) found.push(frustration(token));
      continue;
    }
    if (token.raw.length < shortestShout) continue;
    capitals = shouted.test(token.raw) ? capitals + 1 : 0;
    if (capitals === shouting) found.push(frustration(token));
  }
  return found;
}

function isExclaimed(raw: string, next: string): boolean {
  if (raw === "," || raw === ".") return false;
  const run = /^[!?]{2,}$/.test(raw) || (/^[!?]$/.test(raw) && /^[!?]/.test(next));
  return (run && raw + next !== "??") || angry.test(raw);
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
