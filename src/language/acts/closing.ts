import type { AnnotatedText, Clause, Closing, Token } from "../../types.js";
import { adverbs, beForms, haveForms } from "../words.js";
import { farewells, signOffs } from "./closing-lexicon.js";
import { waitOf } from "./condition.js";
import { createFinders } from "./finders.js";
import { endings, matters, papers, remedies, type StateEntry, states } from "./matter-lexicon.js";
import { type ActEntry, createFinder, type Found, placeOf } from "./phrases.js";

const findPhrases = createFinders([signOffs, farewells, endings, remedies]);
const findStates = createFinder<StateEntry>(states);

/** Find sign-offs, wishes on parting, and words that say that the matter is over. */
export function findClosings(text: AnnotatedText): Closing[] {
  const [parting = [], wishes = [], over = [], done = []] = findPhrases(text);
  const found: Closing[] = [];
  const add = (kind: Closing["kind"], hit: Found<ActEntry>) => found.push({ type: "closing", kind, ...placeOf(hit) });
  for (const hit of parting) add("sign-off", hit);
  for (const hit of wishes) add("farewell", hit);
  for (const hit of over) if (isOver(text, hit)) add("matter", hit);
  for (const hit of done) if (hit.clause?.subject !== "you" && isOver(text, hit)) add("matter", hit);
  for (const hit of findStates(text)) if (isOfMatter(text, hit) && isOver(text, hit)) add("matter", hit);
  return found;
}

/** “Is being fixed”, “is almost fixed”: not over yet. */
const unfinished = new Set("being almost nearly partly partially half not yet hopefully soon".split(" "));

function isOver(text: AnnotatedText, { clause, firstToken, endToken }: Found<ActEntry>): boolean {
  if (clause?.condition === "is-condition" || waitOf(text, clause) !== "nothing") return false;
  const words = text.tokens.slice(firstToken, endToken);
  return /^(?:no|not|nothing)$/.test(words[0]?.norm ?? "") || !words.some(({ norm }) => unfinished.has(norm));
}

/** “The case is closed”, “your complaint about the bins has been settled”, “… and with this the order is closed”. */
function isOfMatter({ tokens }: AnnotatedText, { clause, entry, firstToken }: Found<StateEntry>): boolean {
  if (!clause) return false;
  const named = (norm: string) => matters.has(norm) || (entry.how === "shut" && papers.has(norm));
  let at = firstToken - 1;
  let been = false;
  for (; at >= clause.firstToken && isLink(tokens[at] as Token); at--) {
    const { norm } = tokens[at] as Token;
    if (unfinished.has(norm)) return false;
    been ||= beForms.has(norm);
  }
  const joined = at < firstToken - 1 && clause.passive && tokens[firstToken - 1]?.norm === "and";
  if ((!been && !joined) || (clause.modality === "none" && tokens[at]?.norm === "to")) return false;
  const head = headOf(clause);
  const own = head.some((word) => theirs.has(word));
  const isIt = (norm: string) => named(norm) && (own || !manifold.has(norm));
  if (isIt(tokens[at]?.norm ?? "") || head.some(isIt)) return true;
  // “The case is closed”; not “the glass case”.
  const [before, noun] = [tokens[at - 1]?.norm ?? "", tokens[at]?.norm ?? ""];
  return theirs.has(before) || before === "the" || before === "work" ? named(noun) && !talks.has(noun) : false;
}

const theirs = new Set(["your", "this", "our", "my"]);
/** Names of other things as well: a glass case, a work of reference. */
const manifold = new Set(
  "case chat conversation thread file dispute report job order record status reference situation investigation application".split(
    " ",
  ),
);
/** Closed at night, and open again in the morning. */
const talks = new Set(["chat", "conversation", "thread", "record", "status", "report"]);

/** What may stand between a matter and the word that says that it is over. */
function isLink({ norm }: Token): boolean {
  return (
    beForms.has(norm) ||
    haveForms.has(norm) ||
    adverbs.has(norm) ||
    /^(?:and|will|all|since|hereby|therefore|thereby|thus|officially|considered)$|ly$/.test(norm)
  );
}

/** The words of the subject that name it: without what follows a preposition. */
function headOf({ subjectText }: Clause): readonly string[] {
  const words = subjectText.toLowerCase().split(/[^\p{L}-]+/u);
  const end = words.findIndex((word) =>
    /^(?:about|with|between|on|in|of|for|regarding|concerning|at|from|to|that)$/.test(word),
  );
  return end < 0 ? words : words.slice(0, end);
}
