import type { Entry, Lexicon } from "../types.js";

export const units =
  "second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|night|nights|week|weeks|month|months|business|working|calendar|workday|workdays";
const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-eight|ninety";
const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|mondays|fridays";
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";

const ordinals =
  "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st";

const dates = [
  `# ${units}`,
  "# business|working|calendar day|days|hour|hours|week|weeks",
  "# to|or|and|-|–|—|/ # business|working|calendar day|days|hour|hours",
  `# to|or|and|-|–|—|/ # ${units}`,
  `x|xx|n|x-y|x-x ?* ${units}`,
  `x to|-|–|or x|y ?* ${units}`,
  "24h|24hrs|48h|48hrs|72h|72hrs",
  `the|on ${ordinals}`,
  `in|by|until|before|early|mid|late|around ${months}`,
  "by|until|before|over|after|at ?* christmas|easter|weekend|weekends|then",
  "the same|following|next evening|morning|day|afternoon|night",
  "that|same day|evening|morning|afternoon|night|week|weekend|month|hour",
  "by return ?* ?*",
  `${numbers} ${units}`,
  `${numbers} business|working|calendar day|days|hour|hours|week|weeks`,
  `${numbers} to|or|and ${numbers} business|working|calendar day|days|hour|hours`,
  `${numbers} to|or|and ${numbers} ${units}`,
  "the|next|half|few|couple|following hour|day|week|fortnight|month|minute|evening|morning|afternoon",
  `a few|couple ${units}`,
  `a couple of ${units}`,
  `next|coming|following few|two|three|couple ${units}`,
  "half an hour",
  "today|tonight|tomorrow|overnight|midnight|noon|midday|yesterday",
  "this morning|afternoon|evening|week|weekend|month|quarter|year|monday|tuesday|wednesday|thursday|friday",
  "later this|today|tonight ?*",
  "end of|of|the the|our|this|next|my day|week|month|shift|business",
  "end of day|week|month|today|business",
  `end|start|beginning|middle of ${months}`,
  `end|start|beginning|middle of next|this|last ${months}`,
  "close of business|play",
  "by|before eod|eow|cob|then",
  `${weekdays}`,
  `${months} #`,
  `# ${months}`,
  `# of ${months}`,
  "# am|pm|a.m|p.m|a.m.|p.m.|o'clock|noon",
  "by|at|until|before|from|around|about #",
  "by|at|before|until|around two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "24/7",
  "every|each|per hour|day|week|month|morning|evening",
  "every # ?* hours|days|weeks|minutes",
  "hourly|daily|weekly|fortnightly",
  "first thing",
  "before|by the hour|day|week|month|year is out|over|up",
  "over|in|during|within the ?* coming|next|following hours|days|weeks",
  "this|next|in|by|until|before|over|during|for ?* spring|summer|autumn|winter",
  "q1|q2|q3|q4",
  "by|before|after|at|over lunch|lunchtime|breakfast|dinner|teatime|closing|opening",
];
/** “Within a day”; not “agree on a day”. */
const spell: Entry = {
  phrase: "a|an|one|another hour|day|week|fortnight|month|minute|evening|morning|afternoon",
  unless: { before: ["on|find|choose|pick|arrange|agree|set|fix|name|book|discuss|suit|suits"] },
};
/** A thing whose date the customer knows, or can look up. */
const events = [
  "then $",
  "the moment|minute|instant|second i|we|he|she|they|it|the|our|your|my|his|her|their|its|this|that",
  "on|upon receipt|arrival|completion|approval|delivery|collection|departure",
  "on|with|in|to your|the next|coming|upcoming|following ?* bill|invoice|statement|payslip|order|delivery|payout|payment|refill|visit|renewal",
  "next ?* billing|payment|payroll cycle|date|run",
  "by|before|after|during your ?* appointment|arrival|trip|flight|visit|stay|departure|check-in|check-out|renewal|move|wedding|exam",
];

/** Those who are to know more, have time, or be able to. */
const speakers = ["i|we|they|he|she|someone", "our|the|my ?* team|colleague|colleagues|engineer|engineers|manager"];
const whenever = ["as soon as", "soon as", "when|whenever|once|after", "the moment|minute|second|instant"];
const news =
  "news|more|update|updates|information|info|something|anything|word|details|clarity|progress|feedback|answer|answers|reply|response";
const knowing = [
  "can|could|possibly",
  "am|are|is ?* able|free|available",
  "know|knows ?* ?* ?* more|anything|something|further|better",
  "know|knows $",
  "get|gets|have|has|find|finds a|an|some|the ?* chance|minute|moment|second|opportunity|time|gap",
  `have|has|'ve|get|gets|got|receive|receives|learn|learns|find|finds ?* ?* ?* ${news}`,
  "hear|hears ?* back|more|anything|something|news",
  "hear|hears $",
  "get|gets|come|comes ?* round|around to it|this|that|yours|your|the",
  "am|are|is ?* ?* less busy",
  "am|are|is ?* quieter",
];
/** “When things calm down”. */
const quiet = [
  "calm|calms|settle|settles|quieten|quietens|quiet|quiets|slow|slows|die|dies ?* down",
  "is|are|'s ?* ?* quieter|calmer|less",
];
const speed = "soon|quickly|promptly|fast|early|swiftly|speedily|rapidly";

/** “As soon as I have an answer from the bank” names an event. */
const named = { after: ["from"] };
/** Words that say when, and bind nobody. */
export const vague: Lexicon = [
  ...whenever.flatMap((opening) =>
    speakers.flatMap((speaker) => knowing.map((end) => ({ phrase: `${opening} ${speaker} ${end}`, unless: named }))),
  ),
  ...whenever.map((opening) => ({
    phrase: `${opening} there|it is|are ?* ?* possible|practicable|feasible|${news}`,
    unless: named,
  })),
  ...whenever.flatMap((opening) =>
    quiet.map((end) => ({ phrase: `${opening} it|things|everything|business|work ?* ${end}` })),
  ),
  ...[
    "shortly|asap|a.s.a.p|sometime|eventually|momentarily|promptly",
    "very|really|pretty|quite|fairly soon|shortly|promptly",
    `as ${speed} as ?* possible|practicable|feasible|able`,
    `as ${speed} as ?* i|we|they|he|she ?* can|could|possibly`,
    "when|whenever possible|practicable",
    "when|as time permits|allows",
    "in due course|time",
    "at the|our|their|his|her|my|your ?* earliest|soonest ?*",
    "in|for the ?* ?* near|foreseeable future",
    "in|for|after|within a ?* while|bit|moment|jiffy",
    "in a short|little time|while|bit",
    "in just|only a moment|bit",
    "in no time",
    "in a timely|prompt manner|fashion|way",
    "without ?* delay",
    "at some|a ?* later|future|point|stage|time ?*",
    "at some point|stage|time",
    "any|some day|time now|soon",
    "one of these days",
    "down the line|road|track",
    "before too|very long",
    "first|next|any chance|opportunity|moment i|we|they get|have",
    "at the|our first|next|earliest opportunity|chance",
    "as and when",
    "presently|anon",
    "before long",
    "later on",
    "some time soon|later",
  ].map((phrase) => ({ phrase })),
  {
    phrase: "later",
    unless: { before: ["no|or|not|much|#|days|hours|weeks|minutes"], after: ["than|today|this|tonight"] },
  },
  // “As soon as it is back” names an event; its “soon” is not vague.
  { phrase: "soon", unless: { before: ["as|too|how|so"], after: ["as|after"] } },
];

/** Words that name a date, a weekday, a clock time or a duration. */
export const specific: Lexicon = [...dates.map((phrase) => ({ phrase })), spell];

/** Words for a thing whose date is known. */
export const event: Lexicon = events.map((phrase) => ({ phrase }));
