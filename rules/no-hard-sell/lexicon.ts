import type { Entry, Lexicon } from "../../src/types.js";

const upgrade = "upgrade|upgrading|subscribe|subscribing|switch|switching|renew|renewing|join|joining";
const now = "now|today|tonight|immediately|asap";
const offer =
  "bargain|bargains|bundle|deal|deals|discount|discounts|offer|offers|price|prices|pricing|promotion|promotions|promo|promos|rate|rates|sale|savings";
const product =
  "add-on|add-ons|app|bundle|collection|cover|deluxe|edition|elite|extended|gold|insurance|membership|package|pass|plan|plans|platinum|plus|premium|pro|protection|range|subscription|tier|vip|warranty|upgrade|upgrades";
const hype =
  "amazing|awesome|biggest|brilliant|crazy|exceptional|fabulous|fantastic|great|hot|hottest|huge|incredible|insane|massive|sensational|special|super|superb|terrific|unbelievable|unmissable|unrepeatable|wonderful";
const strongly = "absolutely|certainly|definitely|honestly|really|seriously|totally";
/** What stands before an order. */
const orders = ["^", ",|:|;|–|—|-|!|(", "and|but|just|or|please|simply|so|then"];
const soon = "midnight|soon|shortly|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
/** What is brought up to date, not sold. */
const software =
  "android|app|browser|build|client|driver|drivers|firmware|ios|latest|macos|newest|os|php|python|release|software|system|version|windows|#";
/** “… to the newest version”, “… your app”. */
const mending = [`?* ?* ?* ?* ${software}`];
/** Before these an upgrade is an answer: a choice, or a step that was asked for. */
const optional = [
  "able|can|chance|choose|could|decide|how|if|like|may|might|once|option|order|possible|prefer|ready|want|when|wish|you|they|customers|users|who|did ?*",
  "able|like|chance|choose|decide|how|like|option|order|possible|prefer|ready|want|wish|need|have|going to",
];
/** What is sold. */
const goods =
  "set|kit|collection|bundle|bundles|pack|packs|pass|plan|plans|range|cover|membership|package|packages|edition|menu|gear|decor|skin|skins|course|courses|subscription|warranty|voucher|vouchers|tier|account|upgrade|insurance|add-on|tickets|one|ones";
const dated = `before|by|until|till ${soon}|midnight|sunday|friday|monday|the|#`;
/** What a purchase brings with it. */
const gains = ["free|half-price|discount|cheaper|save", "half price|off", "% off", "pay for", "on us|me"];
const ofYours =
  "?* ?* address|appointment|booking|call|claim|code|deadline|delivery|email|flight|login|mail|meeting|message|notification|parcel|payment|refund|refunds|reminder|seat|slot|train|update|updates|visit";

/** Pressure that speaks of nothing but a sale. */
const pressure: Lexicon = [
  // Orders to buy
  {
    phrase: `upgrade|subscribe ${now}`,
    when: { before: orders },
    unless: { after: [...mending, "button|from|has|in|is|on|through|under|via|was"] },
  },
  { phrase: `upgrade|subscribe|switch to ?* ?* ?* ${product} ?* ${now}`, unless: { before: optional } },
  { phrase: `upgrade your ?* ?* ${product} ${now}`, unless: { before: optional } },
  { phrase: `buy|order|shop ${now}`, when: { before: orders }, unless: { after: ["button|has|is|link|page|was"] } },
  { phrase: `go premium|pro|gold|plus|platinum|vip|deluxe ${now}`, unless: { before: optional } },
  { phrase: `if|when you buy|purchase|subscribe|upgrade|switch|join|renew ${now}` },
  { phrase: "bag|claim|grab|nab|order|reserve|scoop|secure|snag yours", unless: { before: [...optional, "to"] } },
  { phrase: "get yours", when: { before: orders } },
  { phrase: "grab|snag|snap ?* ?* ?* ?* while you|stocks|supplies can|last" },
  { phrase: "before it|they is|'s|are ?* gone" },
  {
    phrase: `grab|get|order|buy|try|snap|bag|shop|nab ?* our ?* ?* ${goods} ?* ${now}`,
    when: { before: orders },
    unless: { after: [...mending, "if|when|unless"] },
  },
  { phrase: `snap|scoop|pick up our|a|an|one|the ?* ?* ${goods} ?* ${now}`, when: { before: orders } },
  { phrase: `grab|buy|shop|bag our ?* ?* ?* ?* ${now}`, when: { before: orders }, unless: { after: mending } },
  { phrase: "make the move|switch|leap|jump to our" },
  { phrase: "absolute|complete|real|total must-have|must" },
  // What the customer should do with their money
  {
    phrase: `you should|must|need|ought ${strongly} buy|purchase|upgrade|subscribe|invest`,
    unless: { after: mending },
  },
  {
    phrase: `you|you'd ${strongly} should|must|ought|need|have ?* buy|purchase|upgrade|subscribe|invest`,
    unless: { after: mending },
  },
  {
    phrase: `you should|must|need|ought|have ?* ${strongly} buy|purchase|upgrade|subscribe|invest`,
    unless: { after: mending },
  },
  { phrase: `you should|must ${strongly} get|try|order|join|consider|have|add our|the|a|an|one ?* ?* ${product}` },
  {
    phrase: `you ${strongly} should|must|need|have ?* get|try|order|join|consider|add our|the|a|an|one ?* ?* ${product}`,
  },
  { phrase: `you should|must ?* buy|get|join|order|try our ?* ?* ${product}` },
  { phrase: "you ?* must try our" },
  { phrase: "you simply must buy|get|have|own|see|try" },
  { phrase: "treat yourself|yourselves|someone|them", unless: { after: ["kindly|well|gently|as|with|for|at"] } },
  { phrase: "spoil yourself|yourselves" },
  { phrase: "treat your family|kids|children|partner|wife|husband|mum|mom to" },
  { phrase: "you owe it to yourself|your" },
  { phrase: "you deserve a|an|the|our|this ?* treat|upgrade|premium|luxury|pro" },
  { phrase: "what are you waiting for" },
  { phrase: "why wait", when: { after: ["$", "to|when|for|any|until|longer"] } },
  { phrase: "now or never" },
  { phrase: "you|you'd will|would|'ll not ?* regret it|this|buying|upgrading|joining|ordering|switching|having|your" },
  { phrase: "you would|'d be silly|foolish|mad|crazy not|to|if ?*" },
  { phrase: "not|never|why settle for less|second|basic|slow|slower" },
  { phrase: "money on the table", when: { before: ["leaving|leave"] } },
  { phrase: "take the plunge", when: { before: orders } },
  { phrase: "get in ?* early|quick|quickly|fast", when: { before: orders } },
  { phrase: `bag|nab|grab|snag|scoop yourself|yourselves ?* ?* ${offer}|${product}` },
  { phrase: `bag|nab|grab|snag|scoop a|an|some|one|our|this|the ?* ?* ${offer}` },
  {
    phrase: `shall|can|may|let|should i|we|me|us sign|put|pencil you up|down for ?* ?* ?* ?* ${product}|${offer}`,
    unless: { before: optional },
  },
  { phrase: "shall|can|may|let|should i|we|me|us sign you up now|today|tonight", unless: { after: ["for"] } },
  { phrase: "too good to miss|refuse|resist|pass|ignore" },
  { phrase: "not to be missed", when: { before: ["offer|deal|sale|discount|opportunity ?*", "is|'s|are"] } },
  {
    phrase:
      "can|could|will|would not find a|any better|cheaper|lower ?* price|deal|offer|value|rate|anywhere|elsewhere",
  },
  { phrase: `can not|hardly afford to miss|pass|skip|ignore our|this|these|up` },
  { phrase: `${offer}|opportunity|chance ?* you ?* not|hardly ?* afford|want to miss|pass|skip|ignore|lose ?*` },
  { phrase: `unmissable|can't-miss|must-see|must-have ?* ${offer}|opportunity` },
  { phrase: `offer|deal|sale|price|discount|opportunity that|you ?* cannot|can ?* refuse|miss|resist|ignore|beat` },
  { phrase: "worth every penny|cent|pound|dollar|euro|rupee", when: { before: ["is|'s|are ?*", "well"] } },
  { phrase: "you will|would|'ll|'d thank me|us|yourself later" },
  { phrase: "for|than the price of a|one ?* coffee|latte|cappuccino|pizza|beer" },
  { phrase: "less than a|one ?* coffee|latte ?* a|per day|week|month" },
  { phrase: "your wallet will thank" },
  {
    phrase:
      "join ?* thousands|millions|hundreds of ?* ?* customers|users|members|subscribers|others|people|families|businesses",
  },
  {
    phrase:
      "thousands|millions|hundreds of ?* ?* customers|users|members|people have ?* upgraded|switched|subscribed|bought",
  },
  { phrase: "not ?* have happened if|had ?* you ?* ?* ?* upgraded|bought|purchased|subscribed|paid" },
  { phrase: `not ?* have happened with|on our|the ?* ${product}` },
  {
    phrase: `with|on our|the premium|pro|paid|plus|gold plan ?* you would|'d|will never|not have ?* ?* problem|problems|issue|issues`,
  },
];

/** A price held out to the customer. Who asks about prices may be told of it. */
const bait: Lexicon = [
  { phrase: `act|call|order|book ${now} and save` },
  {
    phrase: "book|buy|order|reserve early|now|soon|today to avoid|get|grab|guarantee|secure",
    when: { before: orders },
  },
  {
    phrase: `${upgrade} ?* ?* ?* ?* ?* ?* and enjoy|get|pay|receive ?* ?* # ?* extra|free|less|off|percent|%|month|months`,
    unless: { before: optional },
  },
  {
    phrase: `${upgrade} ?* ?* ?* ?* ?* ?* and save`,
    unless: { before: optional, after: ["changes|it|settings|the|them|this|your"] },
  },
  ...gains.flatMap((gain) =>
    [
      `buy|order|add|book|get|purchase ?* ?* ?* ?* ${dated}`,
      "buy|order|add|book|get|take|purchase ?* ?* ?* ?* this|these week|weekend|month|days",
      "spend £|$|€ ?* ?* ?* ?*",
      "spend # ?* ?* ?* ?*",
    ].map((start) => ({ phrase: `${start} ?* and|, ?* ?* ?* ?* ?* ${gain}`, when: { before: orders } })),
  ),
  { phrase: `get|grab|order|try|buy our|the|a ?* ?* ${goods} ${now} for only|just`, when: { before: orders } },
  { phrase: "sign up ?* ?* ?* ?* ?* and|to save", unless: { before: optional, after: ["it|the|them|this|your"] } },
  { phrase: "sign up ?* ?* ?* ?* ?* and|to enjoy|get|receive ?* # ?* % ?*" },
  { phrase: `claim|redeem|unlock your ?* ?* ?* discount|deal|offer|savings|bonus ${now}|before|while` },
  { phrase: `secure|reserve your|the|this ?* spot|place|seat|discount|deal|price|copy|savings ${now}|before|while` },
  {
    phrase: `lock in your|this|our|the|these ?* ?* ?* price|prices|rate|rates|discount|savings|deal ${now}|before|while`,
  },
  {
    phrase: `take advantage of our|this|these ?* ?* ?* ${offer}`,
    unless: { before: ["able|already|can|could|customers|did|hope|how|not|to|who|will|you"] },
  },
  { phrase: `be|make|do sure|not ?* to take advantage of our|the|these|this ?* ?* ?* ${offer}` },
  { phrase: "make the most of our|this|the ?* ?* offer|deal|discount|sale|promotion|offers|deals" },
  {
    phrase: `check out|browse|explore|discover|see our ?* ?* latest|new|newest|current|amazing|great|special|exclusive|best ?* ${offer}|bargains`,
  },
  { phrase: `check out|browse|explore|discover our ?* deals|offers|sale|promotions` },
  {
    phrase:
      "rock-bottom|unbeatable|jaw-dropping|knock-down|unheard-of ?* prices|price|deal|deals|offers|discounts|value|savings",
  },
  { phrase: "rock bottom prices|price" },
  { phrase: "save big" },
  { phrase: "absolute|complete|real|total|actual|such|proper ?* steal|bargain|giveaway|snip|no-brainer" },
  { phrase: "a|an steal", when: { after: ["at|for #|£|$|€|only|just|this|that|half", "$"] } },
  {
    phrase: "two-for-one|2-for-1|bogof|bogo|buy-one-get-one",
    unless: { before: ["used|the|your|that|a|had ?*"] },
  },
  { phrase: "two|2 for one|1", when: { after: ["on|offer|deal|this|today|until|$"] } },
  { phrase: "two|three|four|# for the price of one|two|three|#" },
  {
    phrase: `bargain|deal|offer|price|sale|discount of the|this year|century|season|month|decade`,
    unless: { before: ["a", "the regular|normal|full"] },
  },
  {
    phrase: "best ?* deal|deals|price|prices|offer|offers|rate|rates|value ever|anywhere|around|going|yet",
    unless: { after: ["this|that|your|my case"], before: ["not"] },
  },
  { phrase: "best ?* deal|deals|price|prices|offer|offers|rate|rates|value in town" },
  { phrase: "lowest price|prices|rate|rates ever|anywhere|around|yet|guaranteed" },
  { phrase: "biggest|hottest|craziest ?* sale|deals|deal|discounts|offers|savings" },
  { phrase: "once-in-a-lifetime ?* offer|deal|opportunity|chance|price|discount|sale" },
  { phrase: "once in a lifetime ?* offer|deal|opportunity|chance|price|discount|sale" },
  { phrase: `offer|offers|deal|deals|sale|price|prices|discount|stock will|wo not last` },
  {
    phrase: "best|good|great|ideal|perfect|right time|moment to buy|invest|join|order|subscribe|switch|upgrade",
    when: { before: ["now is|'s a|the ?*", "now would|could be a|the", "it is|'s the"] },
  },
  {
    phrase: `best|better|good|great|ideal|perfect|right time|moment to add|change|consider|explore|get|go|move|open|sign|start|take|treat|try|upsize ?* ?* our|a|the|one ?* ?* ${product}`,
    when: { before: ["now is|'s a|the ?*", "now would|could be a|the", "it|this|that is|'s a|the|an ?*", "been a"] },
  },
  {
    phrase: "best|good|great|ideal|perfect|right time|moment to buy|invest|join|order|subscribe|switch|upgrade",
    when: { before: ["this is|'s a|the ?*"] },
  },
  { phrase: `can not beat our|these|this ?* ${offer}` },
  {
    phrase:
      "never|not ?* been|be a better time|moment to buy|upgrade|switch|subscribe|join|order|invest|renew|try|add|move|go",
  },
  { phrase: "better time|moment to buy|upgrade|switch|subscribe|join|order|invest|renew" },
  { phrase: "flying off the|our shelves" },
];

/** Words of haste that push a sale only beside words of selling. */
const haste: Lexicon = [
  { phrase: `switch|move|upsize to|for ?* ?* ?* ?* ${now}`, when: { before: orders } },
  { phrase: "# ?* places|rooms|seats|spots|tickets|units left|remaining|available at this|that|the" },
  { phrase: `book|enrol|enroll|join|register|reserve ${now}`, when: { before: orders } },
  { phrase: `sign up ${now}`, when: { before: orders } },
  {
    phrase: `if you book|order ${now}`,
    unless: { after: [", it|they|the|your|we ?* will|should|can", "it|they|the|your|we ?* will|should|can"] },
  },
  { phrase: `get|grab|order|buy it|them|one|yours ${now}`, when: { before: orders } },
  { phrase: "act now|fast|quickly|quick|today|soon|immediately" },
  { phrase: "do|should not ?* miss out", unless: { after: [`on|of ${ofYours}`] } },
  { phrase: "would|will|do not want|wish|like to miss out ?*", unless: { after: [`on|of ${ofYours}`, ofYours] } },
  { phrase: "would|will|do not want|wish|like to miss our|the|these|this", unless: { after: [ofYours] } },
  { phrase: "would hate|be ?* ?* ?* ?* ?* to miss out|our|the|these|this", unless: { after: [`?* ${ofYours}`] } },
  { phrase: "do not miss it|our|the|these|this", unless: { after: [ofYours] } },
  { phrase: "do not miss|lose your|the|this chance" },
  { phrase: "are|be missing out", unless: { after: [`on|of ${ofYours}`] } },
  {
    phrase: "book|reserve your ?* place|places|room|seat|seats|spot|table|ticket|tickets now|today|before|while",
    when: { before: orders },
  },
  { phrase: "never miss a|an|another|our deal|deals|offer|offers|sale|sales|bargain" },
  { phrase: "do not let this|it|these|the ?* ?* slip|pass|get|go" },
  {
    phrase: "do not wait|delay|hesitate|think|sleep ?* ?*",
    when: {
      after: ["$", ",|:|–|—|-", "and|to buy|order|upgrade|join|book|subscribe|grab|get|claim|switch", "on this|our"],
    },
  },
  {
    phrase: "hurry",
    when: { before: ["^", ",|:|–|—|-|!|so|and|but|please"] },
    unless: { after: ["back|home|through"] },
  },
  { phrase: "better hurry" },
  { phrase: "be quick|fast", when: { before: ["^", ",|:|–|—|-|so|but|and|please|to"] } },
  {
    phrase: "last|final chance",
    unless: {
      before: ["his|her|their|was"],
      after: [
        "of",
        "to accept|amend|appeal|appear|cancel|change|check|complain|confirm|contest|file|give|object|opt|pay|prove|provide|reply|respond|return|send|submit|tell|update|vote",
      ],
    },
  },
  {
    phrase: "final|last hours|days",
    when: { before: ["^", "these|our"], after: ["!", "to save|buy|order|get|grab", `of|for our|the|this ?* ${offer}`] },
    unless: { before: ["during|for|in|over|since|within the|these|our"] },
  },
  { phrase: "last|final few ?* remaining|available|left|places|rooms|seats|spots|tickets|units" },
  { phrase: "clock is|'s ticking" },
  { phrase: "time is|'s running out" },
  { phrase: "running|run out fast|quickly|soon" },
  { phrase: "almost|nearly gone|sold ?*" },
  { phrase: "before it is|'s ?* too late|over" },
  {
    phrase: "before ?* price|prices|it|they|rate|rates go|goes|rise|rises|increase|increases|jump|jumps ?*",
    unless: { before: ["weeks|days|months|notice|# ?*"] },
  },
  {
    phrase: "today|tonight|weekend|week only",
    when: { before: ["^", "this|for|here", ",|:|–|—|-|!"], after: ["$", ",|:"] },
  },
  { phrase: "while you still can" },
  { phrase: "while you can", when: { after: ["$"] } },
  { phrase: "once-in-a-lifetime" },
  { phrase: "snap|snapped ?* ?* up", unless: { after: ["the|a ?* photo|picture"] } },
  {
    phrase: "selling|going|moving fast|quickly|out",
    when: { before: ["are|is|they|it|these|this"] },
    unless: { after: ["as|than|on|through|for|of"] },
  },
  {
    phrase: "sell|sells|go|goes fast|quickly",
    when: { before: ["it|they|these|this|deals|offers|tickets|seats|rooms"] },
  },
  {
    phrase: "limited spots|seats|places|slots|stock|availability|quantities|supply|supplies",
    when: { before: ["^", "only|very", ",|!|:|–|—|-"], after: ["!", "left|remaining|so"] },
  },
  { phrase: "dates|places|quantities|rooms|seats|slots|spaces|spots|stocks|supplies are ?* limited|filling ?* ?*" },
];

/** Words that name an offer. Answers about it need them, and so do facts about one that is over. */
const offers: Lexicon = [
  { phrase: "while stocks|supplies|stock|quantities last|lasts" },
  { phrase: "while supply lasts" },
  { phrase: `limited-time|limited-period|time-limited ?* ?* ${offer}|upgrade|bonus|opportunity` },
  { phrase: "limited-time|limited-period|time-limited", when: { after: ["only", "$"] } },
  { phrase: `limited time|period ?* ?* ${offer}|upgrade|bonus|opportunity` },
  {
    phrase: "limited time|period",
    when: { before: ["for|only a|our|this ?*", "available ?*"] },
    unless: { after: ["of"] },
  },
  { phrase: "limited time only" },
  {
    phrase: `offer|offers|deal|deals|sale|sales|promotion|promotions|discount|discounts|half-price|price|prices end|ends|expire|expires|close|closes|finish|finishes|ending|expiring at|on|this|in ?* ${soon}`,
  },
  {
    phrase: `offer|offers|deal|deals|sale|sales|promotion|promotions|discount|discounts|half-price|price|prices end|ends|expire|expires|close|closes|finish|finishes|ending|expiring ${soon}`,
  },
  { phrase: `offer|deal|sale|promotion|discount ends|expires|closes in # hours|minutes|hrs` },
  { phrase: `exclusive ?* ${offer}|perks|upgrade`, unless: { after: ["of"] } },
  {
    phrase: `special|personal|secret|one-time|one-off|introductory ?* ?* ${offer} ?* just|only|especially|specially|exclusively for|to you`,
  },
  { phrase: `one-time|one-off|never-to-be-repeated|never-before-seen ${offer}|opportunity` },
  { phrase: "one time offer|deal", when: { before: ["a|this|our|is"] } },
  {
    phrase: `flash|clearance|blowout|doorbuster|mega sale|deal|deals`,
    when: { before: ["our|this|huge|big|amazing|massive|a"] },
    unless: { after: ["page|terms|item|items|order"] },
  },
  {
    phrase: `${hype} ${offer}`,
    when: {
      before: ["such|with|at|about|an|our|these|this|some|more"],
      after: ["!", "on|for our|all|you|just|waiting|now|today"],
    },
    unless: { before: ["^ a|your|great|a"], after: ["of|that|you"] },
  },
  {
    phrase: "only # ?* ?* left|remaining",
    unless: {
      after: [
        "in|on your|the|my ?* ?* account|plan|balance|inbox|allowance|trial|subscription|contract|pack|bottle",
        "to|on|of|until|before|turn|side|hand|door|attempts",
      ],
      before: ["you|we have|'ve|had|has ?*"],
    },
  },
  {
    phrase: "just # ?* ?* left|remaining",
    unless: {
      after: ["in|on your|the ?* ?* account|plan|trial|subscription|contract", "to|on|of|until|before"],
      before: ["you have|'ve|had|has ?*"],
    },
  },
  {
    phrase: "only ?* have|has|got|have ?* a few|handful|couple ?* ?* ?* left|remaining",
    unless: { before: ["you ?*"] },
  },
  { phrase: "buy|buying one|two|three|four|any|# ?* , get ?* ?* ?* free|half" },
  { phrase: "buy|buying one|two|three|four|any|# ?* and|to|get get|one|two|# ?* ?* ?* free|half" },
  { phrase: "only a|the few|handful|couple ?* ?* ?* left|remaining", unless: { before: ["you have|'ve|had|has"] } },
];

/** Questions and hints that bring up a sale that nobody asked about. */
const nudges: Lexicon = [
  {
    phrase: "why not ?* upgrade|subscribe|treat|buy|purchase|shop|invest",
    unless: { after: mending },
  },
  {
    phrase: "why do not you|we ?* upgrade|subscribe|treat|buy|purchase|shop|invest|order|join",
    unless: { after: mending },
  },
  {
    phrase: "why not add",
    unless: {
      after: [
        "it|them|us|me|that",
        "a|your|the|an ?* account|address|attachment|calendar|comment|details|email|file|label|name|note|number|photo|photos|picture|review|screenshot|shortcut|ticket",
      ],
    },
  },
  {
    phrase: `why not try|explore|discover|consider|get|take|check|book|pick|join|order|renew|browse|switch|bundle|upgrade ?* ?* our|the|one|a ?* ?* ?* ${product}|${offer}|range|menu|spa`,
  },
  { phrase: "why not browse|explore|discover|shop|check ?* our" },
  {
    phrase: `have|had you ?* considered|thought ?* upgrading|buying|purchasing|subscribing|investing|upsizing`,
    unless: { after: mending },
  },
  {
    phrase: `have|had you ?* considered|thought ?* adding|joining|switching|moving|going|trying|taking|getting ?* ?* ?* ?* ${product}|${offer}`,
  },
  {
    phrase: `have|had you ?* considered|tried|heard|seen|looked|thought|explored|checked ?* our ?* ?* ?* ${product}|${offer}`,
  },
  { phrase: "have|had you ?* considered ?* premium|pro|plus" },
  { phrase: "may|can|could|might i|we ?* interest|tempt you" },
  { phrase: `how about upgrading|subscribing|joining|treating|buying` },
  { phrase: `how about adding|switching|trying|getting|booking ?* ?* ?* ?* ${product}` },
  { phrase: "while i have|'ve ?* you", when: { after: [",", "here|attention|on"] } },
  {
    phrase: `interested in upgrading|buying|purchasing|subscribing|adding|joining|our|trying|hearing ?* ?* ?* ?* ?* ${product}|${offer}`,
    when: { before: ["would|are|might|may you ?* be ?*", "you be ?*", "be ?*", "^", "are you"] },
    unless: { before: ["if you are ?*", "if you would be", "if"] },
  },
  {
    phrase: `would you like to upgrade|subscribe|purchase ?* ?* ?* ?* ${product}|now|today`,
    unless: { after: [software] },
  },
  { phrase: "did|do you know ?* ?* you can|could|'d|would ?* upgrade" },
  {
    phrase:
      "did|do you know ?* ?* you can|could|'d|would ?* save ?* ?* #|£|€|$|money|big|hundreds|thousands|pounds|even",
  },
  { phrase: `did|do you know ?* ?* we have|offer|sell ?* ?* ?* ?* ${product}|${offer}` },
  {
    phrase: `you will|would|'ll|'d ?* love our|the|this ?* new|premium|pro|deluxe|latest|upgraded|bigger ?* ${product}`,
  },
  {
    phrase:
      "i|we ?* definitely|highly|really|seriously|strongly recommend|suggest|advise ?* buying|investing|purchasing|subscribing|upgrading",
    unless: { after: mending },
  },
  { phrase: `i|we ?* definitely|highly|really|strongly recommend|suggest our ?* ?* ${product}` },
  {
    phrase: "for just|only £|€|$|# ?* ?* extra|more",
    when: { after: ["you", "a|each|every|per day|month|week|year ?*"] },
  },
  {
    phrase: "for just|only £|€|$ # ?* extra|more",
    when: { after: ["you", "a|each|every|per day|month|week|year ?*"] },
  },
];

/** A phrase that pushes a sale, or may. */
export interface SalesEntry extends Entry {
  /**
   * What must hold for it to push: `haste` beside words of selling alone, a `fact` only of an offer that is still open;
   * an `answer` or a fact not where the customer asked about offers. Absent for what always pushes.
   */
  readonly may?: "haste" | "fact" | "answer";
}

const as = (may: NonNullable<SalesEntry["may"]>, entries: Lexicon): SalesEntry[] =>
  entries.map((entry) => ({ ...entry, may }));

/** What pushes a sale, and what may. */
export const lexicon: Lexicon<SalesEntry> = [
  ...pressure,
  ...as("haste", haste),
  ...as("fact", offers),
  ...as("answer", bait),
  ...as("answer", nudges),
];
