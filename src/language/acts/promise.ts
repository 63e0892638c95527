import type { AnnotatedText, Clause, Promising, Token } from "../../types.js";
import { isNegatedAt } from "./negation.js";
import { clauseAt, createFinder } from "./phrases.js";
import { has, isClaim, isSecured, isService, isSuperlative, type Word } from "./promise-claims.js";
import { contentStart, isCompany, type Statement, type StatementReader, statementReader } from "./promise-content.js";
import { promiseWords } from "./promise-lexicon.js";
import {
  ensures,
  gains,
  gives,
  harms,
  hedges,
  keeps,
  lasting,
  policyVerbs,
  productVerbs,
  reports,
  secrets,
  shown,
} from "./promise-words.js";

const findWords = createFinder(promiseWords);

/** Find strong words for what will be, and tell whether they vouch for an outcome or for effort. */
export function findPromises(text: AnnotatedText): Promising[] {
  const read = statementReader(text);
  return findWords(text).flatMap((hit): Promising[] => {
    const { clause, entry, firstToken, start, end } = hit;
    if (!clause || hit.mentioned || clause.mood === "question" || isCondition(clause, text)) return [];
    return [
      {
        type: "promise",
        strength: entry.strength,
        about: isOutcome({ ...hit, clause }, text, read) ? "outcome" : "effort",
        negated: isNegatedAt(text, firstToken),
        start,
        end,
        sentence: clause.sentence,
        clause: clause.index,
      },
    ];
  });
}

function isOutcome(word: Word, text: AnnotatedText, read: StatementReader): boolean {
  const { clause, entry, firstToken, endToken } = word;
  const { test } = entry;
  if (test === "oath" || test === "assurance") {
    if (isConditional(word, text, read)) return false;
    const { about, negated, future } = vouchedFor(word, text, read);
    if (about === "outcome") return true;
    return test === "oath" && (about === "state" || (negated && future));
  }
  if (isHedged(word, text)) return false;
  if (test === "claim") return isClaim(word);
  if (test === "superlative") return isSuperlative(word, text);
  if (test === "safe") return has(text, endToken, text.sentences[clause.sentence]?.endToken ?? endToken, harms);
  if (test === "pledge") return isPledged(clause, text, read);
  if (test === "steadfast") return isPledged(clause, text, read) || isSecured(word, text);
  if (isConditional(word, text, read)) return false;
  const said = read(clause.firstToken, clause.endToken);
  switch (test) {
    case "booster":
      if (!said.future && endToken - firstToken + 2 >= clause.endToken - clause.firstToken)
        return vouchedFor(word, text, read).about === "outcome";
      return said.future && said.about === "outcome" && !said.negated;
    case "sworn":
      return read(endToken - 1, clause.endToken, clause.subject).about === "outcome";
    case "instant":
      if (!said.future) return isService(word, text);
      return said.reachesCustomer && said.subject !== "i" && !said.negated;
    case "idiom":
      if (isService(word, text)) return true;
      return [said, statementBefore(clause, text, read)].some(
        (statement) => statement?.future && statement.about === "outcome" && !statement.negated,
      );
    case "ensured":
      return isEnsured(said, word) || isEnsured(statementBefore(clause, text, read), word);
    case "always":
      return said.future && isLasting(said);
    case "future":
      if (policyVerbs.has(said.head)) return false;
      if (gains.has(said.head) && (isCompany(said.subject) || has(text, firstToken, clause.endToken, secrets)))
        return false;
      return said.future || isEnsured(statementBefore(clause, text, read), word);
  }
}

/** What an oath is about: what follows it, else what stands before it in its sentence, else the sentence before. */
function vouchedFor({ firstToken, endToken, clause }: Word, text: AnnotatedText, read: StatementReader): Statement {
  const { tokens, sentences } = text;
  const end = sentences[clause.sentence]?.endToken ?? clause.endToken;
  const from = contentStart(tokens, endToken, end);
  const after = tokens.slice(from, end).filter(({ kind }) => kind === "word");
  if (after.length > 1) return read(from, Math.min(clauseAt(text, from)?.endToken ?? end, end));
  if (tokens.slice(clause.firstToken, firstToken).filter(({ kind }) => kind === "word").length > 1)
    return read(clause.firstToken, firstToken);
  return statementBefore(clause, text, read) ?? read(clause.firstToken, clause.endToken);
}

function statementBefore(clause: Clause, text: AnnotatedText, read: StatementReader): Statement | undefined {
  const before = text.clauses[clause.index - 1];
  if (!before || clause.sentence - before.sentence > 1) return undefined;
  return read(before.firstToken, before.endToken);
}

/** The company, or the statement beside it, says what will be done: “anything you need, we will arrange it”. */
function isPledged(clause: Clause, { clauses }: AnnotatedText, read: StatementReader): boolean {
  return [0, 1, -1, 2].some((step) => {
    const other = clauses[clause.index + step];
    if (other?.sentence !== clause.sentence || other.condition === "is-condition") return false;
    const { future, negated, subject, about, head } = read(other.firstToken, other.endToken);
    return future && !negated && subject !== "they" && (about === "outcome" || (isCompany(subject) && gives.has(head)));
  });
}

/** The company says that it will see to something, or hand it out. */
function isEnsured(said: Statement | undefined, { entry }: Word): boolean {
  if (!said?.future || said.negated || !isCompany(said.subject)) return false;
  return entry.strength === "boundless" ? gives.has(said.head) || said.head === "available" : ensures.has(said.head);
}

/** “Always” beyond courtesy and beyond what a product shows or asks. */
function isLasting({ about, subject, head }: Statement): boolean {
  if (isCompany(subject)) return about === "outcome" || keeps.has(head);
  if (subject === "you") return about === "outcome" && !shown.has(head);
  return about === "outcome" && lasting.has(head);
}

const openers = new Set(["so", "that", "to", "which", "whether"]);
/** What stands before the verb when the customer's words are told: “you said”, “you were told”, “you have asked”. */
const tellers = new Set(["you", "were", "have", "had"]);

/** Hoped for, aimed at or thought likely, in this clause or in the one that it completes. */
function isHedged({ clause, firstToken, endToken }: Word, text: AnnotatedText): boolean {
  const opener = text.tokens[clause.firstToken]?.norm ?? "";
  const before = openers.has(opener) ? text.clauses[clause.index - 1] : undefined;
  const from = before?.sentence === clause.sentence ? before.firstToken : clause.firstToken;
  for (let at = from; at < firstToken; at++) {
    const { norm } = text.tokens[at] as Token;
    const last = text.tokens[at - 1]?.norm ?? "";
    if (hedges.has(norm) && !(norm === "may" && /^(?:by|in|until|from|since|of|on|\d+)$/.test(last))) return true;
    if (reports.has(norm) && tellers.has(last)) return true;
  }
  return hedges.has(text.tokens[endToken]?.norm ?? "");
}

/** “After the move you will …” only says when: a condition has no “will”. */
function isCondition({ condition, firstToken, modality }: Clause, { tokens }: AnnotatedText): boolean {
  if (condition !== "is-condition") return false;
  return modality !== "will" || !/^(?:after|before)$/.test(tokens[firstToken]?.norm ?? "");
}

/**
 * A condition stands right before or after the clause: “if you return it, we will …”. “Once …” only says when, but
 * what is to happen at once, and what a program does, is bound by what the customer does first.
 */
function isConditional({ clause, entry }: Word, { clauses, tokens }: AnnotatedText, read: StatementReader): boolean {
  return [-1, 1].some((step) => {
    const other = clauses[clause.index + step];
    if (other?.sentence !== clause.sentence || other.condition !== "is-condition") return false;
    const opener = tokens[other.firstToken]?.norm ?? "";
    if (!temporal.has(opener)) return true;
    if (other.verb < 0 || isCompany(other.subject)) return false;
    if (entry.strength === "instant") return true;
    return other.subject === "you" && productVerbs.has(read(clause.firstToken, clause.endToken).head);
  });
}

const temporal = new Set("once when after before as until till".split(" "));
