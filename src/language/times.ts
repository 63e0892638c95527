import type { AnnotatedText, Lexicon, TimeExpression, TimeKind } from "../types.js";
import { compileLexicons, type Trie } from "./lexicon.js";

const units =
  "second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|night|nights|week|weeks|month|months|business|working|calendar|workday|workdays";
const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-eight|ninety";
const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|mondays|fridays";
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";

const specific = [
  `# ${units}`,
  "# business|working|calendar day|days|hour|hours|week|weeks",
  "# to|or|and|- # business|working|calendar day|days|hour|hours",
  `# to|or|and|- # ${units}`,
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
  "soon|shortly|asap|presently|sometime|eventually|later",
  "as soon as possible|practicable",
  "as soon as i|we|they|you|he|she can|could|are|have|know|get|hear|receive",
  "as soon as i|we am|are able",
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

const lexicons: readonly Lexicon[] = [specific, vague].map((phrases) => phrases.map((phrase) => ({ phrase })));
const kinds: readonly TimeKind[] = ["specific", "vague"];
let trie: Trie | undefined;

/** Find the words that say when: a date, a weekday, a clock time or a duration (specific), or “soon” and its like (vague). */
export function findTimes(text: AnnotatedText): TimeExpression[] {
  trie ??= compileLexicons(lexicons);
  return trie
    .find(text)
    .flatMap((hits, index) => hits.map(({ start, end }) => ({ start, end, kind: kinds[index] as TimeKind })))
    .sort((a, b) => a.start - b.start);
}
