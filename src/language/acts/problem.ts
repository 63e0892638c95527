import type { AnnotatedText, Clause, Party, Problem, Range, Token } from "../../types.js";
import { isNegatedAt } from "./negation.js";
import { createFinder } from "./phrases.js";
import { changes, deeds, defects, failing, flawEntries, onceOnly, problems, services } from "./problem-lexicon.js";

const findStated = createFinder(problems);
const findFlaws = createFinder(flawEntries);
/** Before the words: what follows is not known, has not happened, or is only somebody's view. */
const hypothetical = new Set(
  "if whether unless case suppose imagine may might could would possibly perhaps maybe likely potentially probably sometimes e.g example feel think believe claim claims sure avoid prevent ensure".split(
    " ",
  ),
);
const reach = 6;

/** Find what a text says went wrong, and who caused it. Hypotheses, questions and denials are none. */
export function findProblems(text: AnnotatedText): Problem[] {
  const found: Problem[] = [];
  const add = (causedBy: Party, { start, end }: Range, firstToken: number, clause: Clause | undefined) => {
    if (isHypothetical(text, firstToken, clause)) return;
    const { sentence } = text.tokens[firstToken] as Token;
    const role = text.sentences[sentence]?.role;
    if (role === "heading" || role === "quote" || role === "signature") return;
    found.push({ type: "problem", causedBy, start, end, sentence, clause: clause?.index ?? -1 });
  };
  const stated = findStated(text).filter(
    (hit) => !hit.mentioned && (hit.entry.negative || !isNegatedAt(text, hit.firstToken)),
  );
  const excused = new Set<number | undefined>();
  for (const { entry, sentence } of stated) if (entry.by !== "company") excused.add(sentence);
  for (const hit of stated) {
    const { entry, clause } = hit;
    const ours = clause?.subject === "i" || clause?.subject === "we" || clause?.subject === "team";
    if (entry.by !== "company" || ours || !excused.has(clause?.sentence)) add(entry.by, hit, hit.firstToken, clause);
  }
  for (const { clause, firstToken, entry } of findFlaws(text)) {
    if (!clause || excused.has(clause.sentence) || !isOwnDeed(clause, text)) continue;
    const verb = text.tokens[clause.verb]?.norm ?? "";
    if ((entry.repeats && !onceOnly.has(verb)) || (entry.swaps && changes.has(verb))) continue;
    if (!isNegatedAt(text, firstToken) && !isReason(text, clause, firstToken))
      add("company", clause, firstToken, clause);
  }
  const { clauses } = text;
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    if (isFailure(clause, text)) add("company", clause, clause.firstToken, clause);
  }
  return found;
}

/** The company did something for the customer: “we sent”, “your order was sent”, “our driver left”. */
function isOwnDeed(clause: Clause, { tokens }: AnnotatedText): boolean {
  if (!deeds.has(tokens[clause.verb]?.norm ?? "")) return false;
  const { subject, passive, subjectText } = clause;
  if (subject === "i" || subject === "we" || subject === "team") return !passive;
  if (passive) return !/^by you/i.test(after(clause, tokens));
  return (subject === "it" || subject === "they") && isOurs(subjectText);
}

/** Before these stands what a reason is given for. */
const giving = new Set(["after", "following", "because", "due", "against", "for", "from"]);

/** “Your card was blocked after three wrong entries”: the flaw is what the deed answers. */
function isReason({ tokens }: AnnotatedText, { verb }: Clause, flaw: number): boolean {
  return tokens.slice(verb, flaw).some(({ norm }) => giving.has(norm));
}

const after = ({ verb, endToken }: Clause, tokens: readonly Token[]): string =>
  tokens
    .slice(verb + 1, Math.min(verb + 3, endToken))
    .map(({ norm }) => norm)
    .join(" ");

/** “The lift broke down”, “a bug in the release deleted your columns”. */
function isFailure(clause: Clause, { tokens }: AnnotatedText): boolean {
  const { subject, tense } = clause;
  if (tense !== "past" || (subject !== "it" && subject !== "they")) return false;
  const { subjectText, negated, mood } = clause;
  if (mood !== "statement" || negated) return false;
  if (names(defects, subjectText)) return !/\b(?:your|no|any|every)\b/i.test(subjectText);
  if (leavesWord(clause, tokens)) return false;
  return failing.has(tokens[clause.verb]?.norm ?? "") && !clause.passive && isOurs(subjectText);
}

const notes = new Set("note notes card slip message voicemail copy key keys".split(" "));

/** “Our driver left a note”: nothing failed. */
function leavesWord({ verb }: Clause, tokens: readonly Token[]): boolean {
  if (tokens[verb]?.norm !== "left") return false;
  return tokens.slice(verb + 1, verb + 6).some(({ norm }) => notes.has(norm));
}

/** A thing or a person of the company's: “our …”, or “the …” with a noun for a service. */
function isOurs(subject: string): boolean {
  if (/\b(?:your|his|her|their)\b/i.test(subject)) return false;
  return /\b(?:our|my)\b/i.test(subject) || (/^(?:the|a|an|one of)\b/i.test(subject) && names(services, subject));
}

const names = (nouns: ReadonlySet<string>, subject: string): boolean =>
  subject
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => nouns.has(word));

/** With these a clause about the past only says when. */
const dating = new Set(["when", "once", "until", "till", "while", "after", "before"]);

/** “If the battery dies, …”, what only follows from such a condition, and “you feel that …”. */
function isHypothetical({ tokens }: AnnotatedText, firstToken: number, clause: Clause | undefined): boolean {
  if (clause?.condition === "has-condition" && clause.tense !== "past") return true;
  if (clause?.condition === "is-condition" && tokens[clause.firstToken - 1]?.norm !== "as") {
    const first = tokens[clause.firstToken]?.norm ?? "";
    if (clause.tense !== "past" || !dating.has(first)) return true;
  }
  const { sentence } = tokens[firstToken] as Token;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - reach); at--) {
    const { norm, sentence: own } = tokens[at] as Token;
    if (own !== sentence || norm === "," || norm === ";") return false;
    if (hypothetical.has(norm) && tokens[at - 1]?.norm !== "as") return true;
  }
  return false;
}
