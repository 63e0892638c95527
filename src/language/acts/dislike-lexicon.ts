import type { ActEntry } from "./phrases.js";

const of = (...phrases: string[]): ActEntry[] => phrases.map((phrase) => ({ phrase }));
const now = (...phrases: string[]): ActEntry[] =>
  phrases.map((phrase) => ({ phrase, in: { tense: ["present", "none"] } }));

const days =
  "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekdays|evenings|mornings|lunchtime|lunchtimes";
const seasons = "christmas|easter|holidays|summer|winter|lunch|night|noon|midday|midnight";
const fee =
  "price|prices|pricing|fee|fees|fare|fares|rates|tariff|tariffs|postage|shipping|surcharge|surcharges|subscription|subscriptions";
const rule = "policy|policies|rule|rules|regulation|regulations|restriction|restrictions|requirement|requirements";
const cross =
  "bad|bloody|damn|ludicrous|appalling|joke|ridiculous|ridiculously|disgrace|disgraceful|outrageous|outrageously|insane|insanely|stupid|scandalous|robbery|extortionate|extortion|terrible|shocking|crazy|silly|absurd|absurdly|disgusting|unfair|awful|annoying|horrible|worst|laughable|pathetic|nonsense|rubbish|unacceptable|disappointing|unreal|unbelievable|daft|rip-off|shame|shameful|idiotic|dumb|farce|hate";
/** What a shop has, and a customer would like it to have. */
const offered = "have|offer|sell|stock|support|carry|include|take|accept|serve|allow|cover|do";
/** After these something is not lacking by choice. */
const failed = [
  "my|our|me|us|it|this|that|these|those|them|one|responsibility|care|calls|enough|anyone|anybody|someone|somebody|something|anything|sound|signal|data|power|people|staff|help|time|manners|well|what|your|their",
  "a|an|any ?* clue|record|answer|idea|effort|reply|signal|response|trace|job|connection|refund|thing|person|solution|explanation",
];
const banned =
  "pets|dogs|cats|children|kids|babies|toddlers|strollers|prams|pushchairs|bikes|bicycles|scooters|drones|cameras|visitors|guests|smoking|food|drinks|snacks|phones|liquids|skateboards|trainers|jeans";
const absent =
  "mode|theme|themes|widget|widgets|version|app|apps|support|integration|feature|button|api|export|filter|shortcut|shortcuts|setting|settings|menu|vegan|vegetarian|veggie|gluten-free|parking|gym|pool";
const proof =
  "show|register|bring|give|create|prove|provide|verify|wear|book|print|subscribe|maintain|buy|tip|download|sign|join|pay";

/**
 * Words for what a company decides, and a customer may dislike: hours, where it goes, what it lacks, its rules and its
 * prices. Nothing went wrong.
 */
export const dislikes: readonly ActEntry[] = [
  // Hours
  ...of(
    "opening|closing|office|business|visiting|trading|weekend|evening hours|times|time",
    `no|longer|later ${days}|weekend|evening|sunday|saturday|late ?* hours|opening|openings|slots|service`,
  ),
  ...now(
    `open|opens|opening|close|closes|closed|shut|shuts ?* ?* on|at|before|after|until|till|over|during|in ?* ${days}|${seasons}|#`,
    "is|are ?* ?* ?* never|always|not|only open|closed|shut",
    "close|closes|shut|shuts|open|opens so|too|this|that early|late",
    "never|not open late|later|early|earlier",
  ),
  // Where it goes
  ...now(
    "not|never|only|still ?* ?* ?* ship|deliver|fly|sail|sell|export|post|run|travel abroad|overseas|internationally|worldwide",
    "not|never|only|still ?* ?* ?* ship|deliver|fly|sail|sell|export|post to|from|in|outside the islands|highlands|uk|eu|usa|us|states|mainland|country|netherlands|philippines",
    "not ?* available|sold|offered|stocked|supported in|for|to|outside ?* ?* area|country|countries|region|city|town|village|state|europe|canada|india|ireland|scotland|wales|australia|england",
  ),
  ...now("not|never|only|still ?* ?* ?* ship|deliver|fly|sail|sell|export|post to|from|in|outside").map((entry) => ({
    ...entry,
    unless: {
      after: ["my|me|us|the|a|an|time|full|good|one|when|what|anyone|every|right|correct|wrong", "your own|promise"],
    },
  })),
  ...of("available|sold|offered in canada|europe|india|ireland|australia|scotland|germany|france|spain"),
  // What it lacks
  ...of("why is|are there still|yet ?* no|not", "why is|are there no|not|never|only|nowhere").map((entry) => ({
    ...entry,
    unless: {
      after: [
        "?* ?* answer|answers|response|reply|replies|water|power|electricity|gas|heating|heat|internet|signal|connection|sound|picture|refund|record|sign|trace|news|update|updates|help|staff|manager|driver|crew|communication|explanation|confirmation|email|one|money|booking|way|support|apology|excuse|service|progress",
      ],
    },
  })),
  ...[
    ...now(`why do|does not|never|still ?* ?* ?* ${offered}`, `why do|does ?* ?* ?* ?* not|never ?* ${offered}`),
    ...now(`^ do|does not ?* ?* ?* ${offered}`),
  ].map((entry) => ({ ...entry, unless: { before: ["my ?*"], after: failed } })),
  ...of(
    "why did|have|has|are|do you|they|u ?* stop|stopped|stopping making|selling|offering|stocking|serving|producing|baking|supporting|doing",
    "why did|have|has|are you|they|u ?* discontinue|discontinued|discontinuing|scrap|scrapped|axe|axed",
    "pay|paying with|by|in paypal|amex|cash|cheque|check|klarna|crypto|bitcoin|euros|dollars",
  ),
  ...of(
    `still|yet|seriously|really|how ?* ?* ?* no ?* ?* ${absent}`,
    `no|lacks|without dark|night|landscape|offline|tablet|desktop|portrait|vegan|vegetarian|home ?* ${absent}`,
  ),
  // Rules
  ...of(
    `${cross} ?* ?* ?* ${rule}`,
    `your|the|this|that|these ?* ?* ${rule}`,
    `${banned} ?* ?* ?* not|never ?* ?* allowed|permitted|welcome|accepted`,
    `not|never allow|permit|accept|welcome ${banned}`,
    "not|never allowed|permitted|welcome|accepted in|at|on|into|inside|here|anywhere",
    "why can not i|we bring|park|smoke|combine|stack|swap",
    `why do|must|should i|we|you|one|people ?* ?* have|need ?* to ${proof}`,
    `why must|should i|we|you ${proof}`,
  ),
  // Prices
  ...of(
    `${fee} ?* ?* ?* ?* ${cross}`,
    `${cross} ?* ?* ?* ${fee}`,
    "so|too|way|very|really|such ?* expensive|pricey|dear|costly",
    "overpriced",
    `£|$|€|#|quid|pounds|dollars|euros|bucks ?* for ?* ?* ?* ?* ?* ${cross}`,
  ),
  ...of(
    "from £|$|€ # ?* to ?* #",
    "from # ?* ?* to ?* ?* # ?* ?* a|per|each|every|for|monthly|yearly",
    "from # ?* ?* to ?* ?* # quid|pounds|dollars|euros|bucks",
    `${fee} ?* ?* ?* ?* rise|rises|risen|rose|increase|increases|increased|hike|hikes|hiked|up|doubled|tripled|doubling|jump|jumped|raised`,
    `raise|raised|raising|increase|increased|increasing|hike|hiked|hiking|double|doubled|doubling|putting|put ?* ?* ?* ${fee}`,
  ),
  ...now("you|they|believe ?* charge|charging|want|ask ?* ?* for|extra").map((entry) => ({
    ...entry,
    unless: { after: ["nothing|something|what|services|work|a|the|two|both|my|this|it|no|goods"] },
  })),
];
