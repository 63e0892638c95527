import type { AnnotatedText, Clause, Party, PendingWork, Token } from "../../types.js";
import { wordSet } from "../words.js";
import { isAnonymousWork } from "./anonymous.js";
import { createFinders, createGatherer } from "./finders.js";
import { momentsIn } from "./moments.js";
import { isOutsider, partyNamed, partyOf } from "./party.js";
import { isGeneral } from "./pending-general.js";
import { closings, type PendingEntry, pendingLexicons, solutions } from "./pending-lexicon.js";
import { hasPeople, isConditional, stateOf, stateOfVerb } from "./pending-state.js";
import { hasTarget, isAddressed } from "./pending-target.js";
import type { ActEntry, Found } from "./phrases.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

const findPending = createGatherer<PendingEntry>(pendingLexicons);
const findEnds = createFinders<ActEntry>([closings, solutions]);

/** Find work that the company still has to do or to find out, and such work as it says it has done. */
export function findPendingWork(text: AnnotatedText): PendingWork[] {
  const hits = findPending(text);
  if (hits.length === 0) return [];
  const moments = momentsIn(text);
  const found: PendingWork[] = [];
  const handed: Draft[] = [];
  for (const hit of hits) {
    const read = readHit(text, hit, moments);
    if (!read) continue;
    found.push(read.work);
    if (read.handed) handed.push(read.work);
  }
  if (handed.length > 0) closeEnded(text, handed);
  return found;
}

type Draft = Omit<PendingWork, "state"> & { state: PendingWork["state"] };

/** Close the work that was handed on, where its end is told. */
function closeEnded(text: AnnotatedText, handed: readonly Draft[]): void {
  const [ends = [], solved = []] = findEnds(text).map((list) =>
    list.filter(({ clause }) => clause && isSettled(clause)),
  );
  const solvedAt = solved[0]?.end ?? Number.POSITIVE_INFINITY;
  const endsAt = new Map(ends.map((end) => [end.sentence, end.start]));
  for (const work of handed) if (solvedAt <= work.start || isEnded(work, endsAt)) work.state = "closed";
}

interface Read {
  readonly work: Draft;
  /** The company's own part is done; what is open lies with somebody else. */
  readonly handed: boolean;
}

function readHit(text: AnnotatedText, hit: Found<PendingEntry>, moments: ReadonlySet<number>): Read | undefined {
  const { clause, entry, firstToken, sentence } = hit;
  if (!clause) return undefined;
  if ((entry.kind === "hand" && isHandedOver(text, hit)) || !isAddressed(text, hit)) return undefined;
  const group = verbGroupAt(text, firstToken, clause);
  const ours = group.subject === "i" || group.subject === "we";
  if (!ours && (clause.mood === "order" || isOthers(clause))) return undefined;
  const state = entry.kind === "state" ? stateOf(text, hit) : stateOfVerb(text, hit, group);
  if (state === undefined || !hasTarget(text, hit, clause, group) || isGeneral(text, hit)) return undefined;
  const open = state === "open";
  if (open && (moments.has(sentence) || moments.has(sentence + 1) || isConditional(text, clause, group)))
    return undefined;
  const first = entry.kind === "state" ? hit : (text.tokens[group.firstToken] as Token);
  return {
    handed: open && entry.kind === "hand" && group.aspect === "past",
    work: {
      type: "pending",
      state,
      owner: ownerOf(text, hit, group),
      brief: open && isBrief(text, hit, group),
      anonymous: open && isAnonymousWork(text, hit, group),
      start: Math.min(first.start, hit.start),
      end: hit.end,
      sentence,
      clause: clause.index,
    },
  };
}

/** “I am handing you over to Ana”, “handed to your sister”: no work is. */
function isHandedOver({ tokens }: AnnotatedText, { firstToken, endToken }: Found<PendingEntry>): boolean {
  if (tokens[firstToken + 1]?.norm === "you") return true;
  if (!(tokens[firstToken] as Token).norm.startsWith("hand")) return false;
  // “The keys were handed over at the desk”.
  const whom = tokens[endToken]?.norm;
  if (whom === "at" || whom === "in") return true;
  if (tokens[endToken - 1]?.norm !== "to") return false;
  return whom === "you" || (whom === "your" && !isOutsider(tokens[endToken + 1]?.norm ?? ""));
}

/** “Another family”, “three more readers”. */
const others = wordSet("another other others next more many several few");
const fellows = wordSet(
  "family families household households people person children child reader readers borrower borrowers resident residents patient patients tenant tenants pupil pupils student students parent parents passenger passengers traveler travelers traveller travellers player players diner diners visitor visitors camper campers caller callers subscriber subscribers owner owners neighbor neighbors neighbour neighbours rider riders hirer hirers client clients",
);
const customers = wordSet("user users customer customers guest guests members businesses");

/** Work of the customers', or of people whom the company only speaks of. */
function isOthers({ subject, subjectText }: Clause): boolean {
  if (subject === "you") return true;
  // “We”, “he”.
  if (subjectText.length <= 3) return false;
  let isOther = false;
  let isTheirs = false;
  for (const word of subjectText.toLowerCase().split(/\W+/)) {
    if (customers.has(word) || (isOther && fellows.has(word)) || (isTheirs && word === "team")) return true;
    isOther ||= others.has(word);
    isTheirs ||= word === "their";
  }
  return false;
}

const glances = /^(?:check|double-check|look|see|verify|search|pull|find|ask|take|have|locate|confirm)$/;

/** “Let me check”, “I'll have a look”: in a live talk it is done before the next turn. */
function isBrief(text: AnnotatedText, { firstToken }: Found<PendingEntry>, group: VerbGroup): boolean {
  if (group.let) return true;
  const { norm } = text.tokens[firstToken] as Token;
  if (asksWhy(text, firstToken)) return false;
  return group.aspect === "future" && group.subject === "i" && glances.test(norm) && !hasPeople(text, group);
}

/** “I'll find out why …”: more than a glance. */
function asksWhy({ tokens }: AnnotatedText, verb: number): boolean {
  if (tokens[verb]?.norm !== "find") return false;
  const next = tokens[tokens[verb + 1]?.norm === "out" ? verb + 2 : verb + 1]?.norm ?? "";
  return next === "why" || next === "how" || (next === "what" && tokens[verb + 1]?.norm === "out");
}

function ownerOf(text: AnnotatedText, hit: Found<PendingEntry>, group: VerbGroup): Party {
  const { kind } = hit.entry;
  const subject = kind === "state" ? (hit.clause?.subject ?? "none") : group.subject;
  if (subject === "i" || subject === "we" || subject === "team") return "company";
  if (kind === "work" && !group.passive) return partyOf(text, hit.clause, subject);
  const end = hit.clause?.endToken ?? hit.endToken;
  for (let at = hit.firstToken; at < end; at++)
    if (before.has((text.tokens[at] as Token).norm)) {
      const party = partyNamed(text, at + 1, Math.min(at + 7, end));
      if (party !== "nobody") return party;
    }
  return "nobody";
}

/** Words before those whom work is given to, or lies with. */
const before = new Set("to with by our on onto for at".split(" "));

function isSettled({ negated, modality, condition }: Clause): boolean {
  return !negated && modality === "none" && condition !== "is-condition";
}

/** The end is told after the work, in its sentence or the next two. */
function isEnded({ end, sentence }: PendingWork, endsAt: ReadonlyMap<number, number>): boolean {
  for (let later = sentence; later <= sentence + 2; later++) if ((endsAt.get(later) ?? -1) >= end) return true;
  return false;
}
