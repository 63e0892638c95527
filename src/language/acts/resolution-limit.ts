import type { AnnotatedText, Clause, TimeExpression, Token } from "../../types.js";

/** Words before a time by which something is to be: “thank you for your patience until Monday”. */
const limits = new Set(["until", "till", "by", "within", "before"]);
/** “By nine hours”, “by half a day”. */
const span =
  /^(?:by )?(?:(?:[\w-]+ ){1,2}(?:minutes|hours|days|weeks|months|years)|(?:half )?(?:an?|one) (?:minute|hour|day|week|month|year))\b/i;
const unitAtMost = 10;

/** Tell whether something is to be by a time: “until Friday”, “by noon”. */
export function hasLimit({ text, tokens }: AnnotatedText, { firstToken, endToken, times }: Clause): boolean {
  if (times.length === 0 || !times.some(isSpecific)) return false;
  for (let at = firstToken; at + 1 < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (!limits.has(norm)) continue;
    const after = (tokens[at + 1] as Token).start;
    const time = times.find(({ start, end }) => start <= after && after < end);
    // “Delayed by nine hours” tells how long.
    if (time && !(norm === "by" && span.test(text.slice(time.start, time.end + unitAtMost)))) return true;
  }
  return false;
}

const isSpecific = ({ kind }: TimeExpression): boolean => kind === "specific";
