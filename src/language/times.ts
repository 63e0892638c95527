import type { AnnotatedText, Range, TimeExpression, TimeKind } from "../types.js";
import { languageBook } from "./phrasebook.js";

const units =
  "second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|night|nights|week|weeks|month|months|business|working|calendar|workday|workdays";
const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-eight|ninety";
const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|mondays|fridays";
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";

const ordinals =
  "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st";

const specific = [
  `# ${units}`,
  "# business|working|calendar day|days|hour|hours|week|weeks",
  "# to|or|and|-|–|—|/ # business|working|calendar day|days|hour|hours",
  `# to|or|and|-|–|—|/ # ${units}`,
  `x|xx|n|x-y|x-x ?* ${units}`,
  `x to|-|–|or x|y ?* ${units}`,
  "24h|24hrs|48h|48hrs|72h|72hrs",
  `the|on ${ordinals}`,
  `in|by|until|before|early|mid|late|around ${months}`,
  "by|until|before|over|after christmas|easter|weekend|then",
  `${numbers} ${units}`,
  `${numbers} business|working|calendar day|days|hour|hours|week|weeks`,
  `${numbers} to|or|and ${numbers} business|working|calendar day|days|hour|hours`,
  `${numbers} to|or|and ${numbers} ${units}`,
  "a|an|one|the|next|another|half|few|couple|following hour|day|week|fortnight|month|minute|evening|morning|afternoon",
  `a few|couple ${units}`,
  `a couple of ${units}`,
  `next|coming|following few|two|three|couple ${units}`,
  "half an hour",
  "today|tonight|tomorrow|overnight|midnight|noon|midday|yesterday",
  "this morning|afternoon|evening|week|weekend|month|quarter|year|monday|tuesday|wednesday|thursday|friday",
  "later this|today|tonight ?*",
  "end of|of|the the|our|this|next|my day|week|month|shift|business",
  "end of day|week|month|today|business",
  "close of business|play",
  "by|before eod|eow|cob|then",
  `${weekdays}`,
  `${months} #`,
  `# ${months}`,
  `# of ${months}`,
  "# am|pm|a.m|p.m|a.m.|p.m.|o'clock|noon",
  "by|at|until|before|from|around|about #",
  "24/7",
];
const vague = [
  "shortly|asap|presently|sometime|eventually|later",
  "as soon as possible|practicable|feasible",
  "as soon as i|we|they|he|she ?* can|could|possibly",
  "as soon as i|we|they|he|she am|are|is ?* able",
  "as soon as i|we|they|he|she ?* know|knows",
  "as soon as i|we|they|he|she ?* have|has|get|gets|hear|hears|receive|learn|find ?* ?* news|more|update|updates|information|info|something|anything|back|answer|answers|details|out|progress",
  "as soon as there is ?* ?* news|more|update|information|something|anything",
  "as quickly|promptly|fast as possible|i|we ?*",
  "in due course|time",
  "at the|our|your earliest ?*",
  "in|for the near future",
  "in|for|after a while|bit",
  "when|once i|we have|know|hear|get|learn ?* news|more|update|information|something|anything|back",
  "in|at a|the moment|minute later|bit",
  "in no time",
  "right|straight away",
  "at some point",
];

/** “As soon as it is back” names an event; its “soon” is not vague. */
const soon = { phrase: "soon", unless: { before: ["as"], after: ["as"] } };
const findSpecific = languageBook.add(specific.map((phrase) => ({ phrase })));
const findVague = languageBook.add([...vague.map((phrase) => ({ phrase })), soon]);

/** Names of placeholders that stand for a time to come, and of those for one that is past. */
const timed = /time|date|day|hour|deadline|\beta\b|when|week|sla\b|minute|month/i;
const past = /order|purchase|creat|invoice|birth|original|zone|received/i;
const unit = new Set(units.split("|"));

/**
 * Find the words that say when: a date, a weekday, a clock time, a duration or a placeholder for one (specific), or
 * “soon” and its like (vague).
 */
export function findTimes(text: AnnotatedText): TimeExpression[] {
  const times: TimeExpression[] = [];
  const add = (kind: TimeKind) => (found: Range) => times.push({ start: found.start, end: found.end, kind });
  findSpecific(text).forEach(add("specific"));
  findVague(text).forEach(add("vague"));
  for (const slot of text.placeholders)
    if ((timed.test(slot.name) && !past.test(slot.name)) || countsUnits(text, slot.end)) add("specific")(slot);
  return times.sort((a, b) => a.start - b.start);
}

/** “{number} days”. */
function countsUnits({ text }: AnnotatedText, end: number): boolean {
  return unit.has(/^[ -]([a-z]+)/i.exec(text.slice(end, end + 12))?.[1]?.toLowerCase() ?? "");
}
