import type { AnnotatedText, Person, Token } from "../../types.js";
import { readClause } from "../clause-features.js";
import { adverbs, beForms, haveForms, modals, participles } from "../words.js";
import { efforts } from "./effort-lexicon.js";
import { createFinder } from "./phrases.js";
import {
  effortVerbs,
  gains,
  lightVerbs,
  messages,
  neutralVerbs,
  outcomeVerbs,
  outcomeWords,
  ownActs,
  productVerbs,
  valuables,
} from "./promise-words.js";

/** What is said between two tokens. */
export interface Statement {
  /** `outcome`: what will come of it; `state`: what is so or is had; `fact`: what was or is being done. */
  readonly about: "outcome" | "state" | "effort" | "fact";
  /** The outcome is the customer's own: more than how a product behaves, or what the agent does next. */
  readonly reachesCustomer: boolean;
  readonly subject: Person;
  readonly future: boolean;
  readonly negated: boolean;
  /** The main verb, or the word after “be”; empty if nothing is said of the future. */
  readonly head: string;
}

/** Reads what the tokens from `from` to `end` say; an infinitive has the subject that is handed over. */
export type StatementReader = (from: number, end: number, doer?: Person) => Statement;

const findEffort = createFinder(efforts);
const company: ReadonlySet<Person> = new Set(["i", "we", "team"]);
const leads = new Set("that you , : is everyone - – — all both whatsoever".split(" "));
/** Those to whom or on whom one swears: “to you”, “on us to”. */
const addressees = new Set(["you", "us", "me"]);
/** How many tokens after the verb may tell what it is about. */
const reach = 10;

/** Tell whether somebody of the company is the one who acts. */
export function isCompany(person: Person): boolean {
  return company.has(person);
}

/** Skip what leads from words of a promise to what is promised: “you that”, “ is that”, a colon. */
export function contentStart(tokens: readonly Token[], from: number, end: number): number {
  let at = thatAfter(tokens, from, end);
  for (; at < end; at++) {
    const { norm } = tokens[at] as Token;
    const next = tokens[at + 1]?.norm ?? "";
    const addressed = (norm === "to" && addressees.has(next)) || (addressees.has(norm) && next === "to");
    if (!leads.has(norm) && !addressed) return at;
    const isSubject = modals.has(next) || haveForms.has(next) || adverbs.has(next) || beForms.has(next);
    if (isSubject && norm !== "," && norm !== ":") return at;
  }
  return at;
}

/** “… all our customers that”: the word after “that”, if only the addressee stands before it. */
function thatAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < Math.min(from + 5, end); at++) {
    const { norm, kind } = tokens[at] as Token;
    if (norm === "that" && at > from) return at + 1;
    if (kind !== "word" || modals.has(norm) || beForms.has(norm) || haveForms.has(norm)) break;
  }
  return from;
}

/** Make a reader for the statements of one text. */
export function statementReader(text: AnnotatedText): StatementReader {
  const { tokens } = text;
  let efforts: readonly { readonly firstToken: number }[] | undefined;
  const isEffort = (from: number, end: number) => {
    efforts ??= findEffort(text);
    return efforts.some(({ firstToken }) => firstToken >= from && firstToken < Math.min(end, from + reach));
  };
  return (first, end, doer = "we") => {
    const from = pastWhy(tokens, first, end);
    const sentence = text.sentences[(tokens[from] as Token).sentence];
    const infinitive = tokens[from]?.norm === "to";
    const features = sentence && readClause(tokens, from, end, sentence, undefined, text.text, -1, []);
    const will = infinitive ? from : futureAt(tokens, from, end);
    const subject = infinitive ? doer : (features?.subject ?? "none");
    const said = { subject, future: will >= 0, negated: features?.negated ?? false, reachesCustomer: false, head: "" };
    if (will < 0) {
      if (!features || features.tense === "past" || features.perfect || features.progressive)
        return { ...said, about: "fact" };
      if (isTerm(tokens, from, end) || tokens[from]?.norm === "nothing") return { ...said, about: "fact" };
      return { ...said, about: isCompany(subject) || isEffort(from, end) ? "effort" : "state" };
    }
    const at = headAfter(tokens, will, end);
    const head = tokens[at]?.norm ?? "";
    const rest = tokens.slice(at + 1, Math.min(end, at + reach)).map(({ norm }) => norm);
    const next = rest[0] ?? "";
    if (head === "have" && (participles.has(next) || next.endsWith("ed"))) return { ...said, head, about: "fact" };
    if (isEffort(will, end)) return { ...said, head, about: "effort" };
    if (isCompany(subject)) {
      const outcome =
        said.negated || outcomeVerbs.has(head) || (lightVerbs.has(head) && rest.some((norm) => outcomeWords.has(norm)));
      return { ...said, head, about: outcome ? "outcome" : "effort", reachesCustomer: outcome && !ownActs.has(head) };
    }
    const passive = tokens.slice(will, at).some(({ norm }) => norm === "be");
    if (!said.negated && isNeutral(head, rest, passive, subject)) return { ...said, head, about: "effort" };
    const waitedFor = tokens.slice(from, will).some(({ norm }) => valuables.has(norm));
    const gained = subject === "you" && gains.has(head) && rest.some((norm) => valuables.has(norm));
    const reachesCustomer =
      gained ||
      (subject === "you"
        ? passive && !productVerbs.has(head)
        : (waitedFor && !productVerbs.has(head)) || (passive && outcomeWords.has(head)));
    return { ...said, head, about: "outcome", reachesCustomer };
  };
}

/** Skip “that is why”, which has a verb of its own. */
function pastWhy(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < Math.min(from + 4, end - 1); at++) if (tokens[at]?.norm === "why") return at + 1;
  return from;
}

/** No outcome: a message to come, treatment (“will be looked at”, “will call you”), or what merely follows. */
function isNeutral(head: string, rest: readonly string[], passive: boolean, subject: Person): boolean {
  const next = rest[0] ?? "";
  if (neutralVerbs.has(head) || (head === "have" && next === "to")) return true;
  if (gains.has(head) && rest.slice(0, 5).some((norm) => messages.has(norm))) return true;
  return (
    subject !== "you" && effortVerbs.has(head) && (passive || /^(?:you|with|out|into|up|back|to|your|the)$/.test(next))
  );
}

/** A written guarantee: “our boots for two years”, “the price until May”. */
function isTerm(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from, end)
    .some(
      ({ norm }, index) =>
        norm === "for" && /^(?:\d+|a|one|two|three|five|ten|life)$/.test(tokens[from + index + 1]?.norm ?? ""),
    );
}

function futureAt(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (modals.get(norm) === "will" || norm === "gonna") return at;
    if (norm === "going" && tokens[at + 1]?.norm === "to") return at + 1;
  }
  return -1;
}

const adverb = /^\d+$|^(?!(?:re|ap|sup|re|com|mul)ply$|rely$|apply$|fly$)[a-z]+ly$/;

/** The main verb after “will”, or the word after “be”. */
function headAfter(tokens: readonly Token[], will: number, end: number): number {
  let at = will + 1;
  for (; at < end - 1; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (norm !== "be" && kind === "word" && !adverbs.has(norm) && !adverb.test(norm)) break;
  }
  return Math.min(at, end - 1);
}
