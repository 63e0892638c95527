import type { AnnotatedText, Complaint, Token } from "../../types.js";
import { customerBook } from "../phrasebook.js";
import type { ComplaintEntry } from "./complaint-lexicon.js";
import { dislikes } from "./dislike-lexicon.js";
import { createFinder, type Found } from "./phrases.js";

const find = createFinder(dislikes, customerBook);
/** Words of a sentence that only adds to the one before. */
const short = 5;
const people = new Set(
  "staff team driver drivers crew agent agents manager managers waiter waitress receptionist engineer engineers support attitude employees employee advisor adviser operator clerk cashier reps rep".split(
    " ",
  ),
);

/**
 * Find the sentences that say nothing but a dislike of a price, a rule, opening hours or a lack, and the short ones that
 * add to them.
 *
 * @param acts what speaks for a complaint
 * @param hits the phrases that it was read from
 * @returns indexes of sentences
 */
export function findDisliked(
  acts: readonly Complaint[],
  hits: readonly Found<ComplaintEntry>[],
  text: AnnotatedText,
): ReadonlySet<number> {
  const disliked = new Set<number>();
  const named = find(text);
  if (named.length === 0) return disliked;
  const questions = new Set(hits.flatMap(({ entry, start }) => (entry.asks ? [start] : [])));
  const isDislike = ({ kind, start, end }: Complaint) =>
    kind === "frustration" ||
    kind === "repeated" ||
    questions.has(start) ||
    named.some((term) => start < term.end && term.start < end);
  const onlyDislikes = (index: number) =>
    acts.every((act) => act.sentence !== index || isDislike(act)) && !namesPeople(text, index);
  for (const { firstToken } of named) {
    let at = (text.tokens[firstToken] as Token).sentence;
    while (onlyDislikes(at)) {
      disliked.add(at++);
      if (!isShort(text, at) && !isFelt(text, at)) break;
    }
  }
  return disliked;
}

/** “Silly rules and rude staff”: who serves the customer is no dislike. */
function namesPeople(text: AnnotatedText, index: number): boolean {
  return wordsOf(text, index).some(({ norm }) => people.has(norm));
}

/** “What a joke.”, “It's silly.”: such a sentence names nothing of its own. */
function isShort(text: AnnotatedText, index: number): boolean {
  const { length } = wordsOf(text, index);
  return length > 0 && length <= short;
}

/** “I live on a pension and this makes me angry”: how the customer feels about it, and nothing else. */
function isFelt({ clauses }: AnnotatedText, index: number): boolean {
  return clauses.some(
    ({ sentence, subjectText, tense }) =>
      sentence === index && tense !== "past" && /^(?:this|that|it)$/i.test(subjectText),
  );
}

function wordsOf({ sentences, tokens }: AnnotatedText, index: number): Token[] {
  const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
  return tokens.slice(firstToken, endToken).filter(({ kind }) => kind === "word");
}
