import type { AnnotatedText, Clause, TimeExpression, Token } from "../../types.js";
import type { Told } from "./commitment.js";
import { isHoped, opensAll } from "./commitment-awaited.js";
import { asksForWords, clausesOf, waitOf } from "./condition.js";
import { isPeople } from "./party.js";

/** What the company is at, in a clause that says how long it may take. */
const underWay =
  /^(?:working|getting|arranging|sorting|fixing|sending|following|pushing|trying|striving|endeavouring|endeavoring|aiming|expecting|hoping)$/;

/** “We will reopen it as soon as we can”: beside a vague time, whatever the company will do is a commitment. */
export function findLoose(text: AnnotatedText, told: readonly Told[]): Told[] {
  const read = new Set(told.map(({ sentence }) => sentence));
  return text.clauses.flatMap((holder): Told[] => {
    const vague = read.has(holder.sentence) ? undefined : vagueIn(holder);
    if (!vague || holder.subject === "you" || holder.mood !== "statement") return [];
    const clause = clausesOf(text, holder.sentence).find((other) => isAhead(text, other));
    if (
      !clause ||
      !(holder === clause || hangsOn(text, holder)) ||
      leadsToYou(text, clause, vague) ||
      isHoped(text, clause.sentence)
    )
      return [];
    read.add(holder.sentence);
    const { start, end } = text.tokens[clause.verb] as Token;
    const wait = waitOf(text, clause);
    const conditional = wait === "customer" || wait === "case" || asksForWords(text, clause.sentence - 1);
    return [
      {
        type: "commitment",
        what: "work",
        who: "company",
        when: "vague",
        vague: { start: vague.start, end: vague.end },
        conditional,
        awaited: !conditional,
        anonymous: false,
        start,
        end,
        sentence: clause.sentence,
        clause: clause.index,
      },
    ];
  });
}

/** “As soon as we can”, “so that it is there soon”: part of what another clause says. */
function hangsOn({ tokens }: AnnotatedText, { condition, firstToken }: Clause): boolean {
  return condition === "is-condition" || /^(?:so|to|that)$/.test((tokens[firstToken] as Token).norm);
}

function vagueIn({ times }: Clause): TimeExpression | undefined {
  return times.some(({ kind }) => kind === "specific") ? undefined : times.find(({ kind }) => kind === "vague");
}

function isAhead(text: AnnotatedText, clause: Clause): boolean {
  const { tokens } = text;
  const { subject, modality, progressive, negated, mood, condition, verb } = clause;
  if (subject !== "i" && subject !== "we" && subject !== "team" && !isSomeone(clause)) return false;
  if (verb < 0 || negated || opensAll(text, verb) || mood !== "statement" || condition === "is-condition") return false;
  return modality === "will" || (progressive && underWay.test((tokens[verb] as Token).norm));
}

/** “Someone from reception”, “our plumber”. */
function isSomeone({ subjectText }: Clause): boolean {
  return (
    /^(?:someone|somebody|one of our)\b/i.test(subjectText) ||
    (/^(?:our|my)\b/i.test(subjectText) && subjectText.toLowerCase().split(" ").some(isPeople))
  );
}

/** “We will need you to reply soon”: the customer is the one to do it. */
function leadsToYou({ tokens }: AnnotatedText, { verb }: Clause, { start }: TimeExpression): boolean {
  for (let at = verb; (tokens[at]?.start ?? start) < start; at++)
    if (tokens[at]?.norm === "you" && tokens[at + 1]?.norm === "to") return true;
  return false;
}
