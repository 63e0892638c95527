import type { AnnotatedText, Range, TimeExpression, TimeKind } from "../types.js";
import { languageBook } from "./phrasebook.js";
import { event, specific, units, vague } from "./times-lexicon.js";

const findSpecific = languageBook.add(specific);
const findEvents = languageBook.add(event);
const findVague = languageBook.add(vague);

/** Names of placeholders that stand for a time to come, and of those for one that is past. */
const timed = /time|date|day|hour|deadline|\beta\b|when|week|sla\b|minute|month/i;
const past = /order|purchase|creat|invoice|birth|original|zone|received/i;
const unit = new Set(units.split("|"));

/**
 * Find the words that say when: a date, a weekday, a clock time, a duration or a placeholder for one (specific), or
 * “soon” and its like (vague), or a thing whose date is known (event).
 */
export function findTimes(text: AnnotatedText): TimeExpression[] {
  const times: TimeExpression[] = [];
  const add = (kind: TimeKind) => (found: Range) => times.push({ start: found.start, end: found.end, kind });
  findSpecific(text).forEach(add("specific"));
  findEvents(text).forEach(add("event"));
  findVague(text).forEach(add("vague"));
  for (const slot of text.placeholders)
    if ((timed.test(slot.name) && !past.test(slot.name)) || countsUnits(text, slot.end)) add("specific")(slot);
  times.sort((a, b) => a.start - b.start || b.end - a.end);
  // “When he gets a minute” is no minute, and “later today” not later.
  let end = -1;
  return times.filter((time) => {
    if (time.end <= end) return false;
    end = time.end;
    return true;
  });
}

/** “{number} days”. */
function countsUnits({ text }: AnnotatedText, end: number): boolean {
  return unit.has(/^[ -]([a-z]+)/i.exec(text.slice(end, end + 12))?.[1]?.toLowerCase() ?? "");
}
