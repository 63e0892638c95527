import type { Complaint } from "../../types.js";
import type { ActEntry } from "./phrases.js";

/** Words that speak for a complaint, or, with a weight below zero, against one. */
export interface ComplaintEntry extends ActEntry {
  readonly kind: Complaint["kind"] | "calm" | "help" | "solved" | "praise" | "other";
  /** 2 is a complaint by itself; 1 needs more beside it. */
  readonly weight: number;
  /** The words hold a negation of their own. */
  readonly negative?: true;
  /** A question, which may only be about what the company decides. */
  readonly asks?: true;
}

const of = (kind: ComplaintEntry["kind"], weight: number, ...phrases: string[]): ComplaintEntry[] =>
  phrases.map((phrase) => ({ phrase, kind, weight }));
const negative = (entries: ComplaintEntry[]): ComplaintEntry[] =>
  entries.map((entry) => ({ ...entry, negative: true }));
const asking = (entries: ComplaintEntry[]): ComplaintEntry[] => entries.map((entry) => ({ ...entry, asks: true }));

const units = "min|mins|minutes|minute|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|yrs|night|nights";
const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|multiple|countless|numerous|few|couple";
const contacts =
  "times|emails|mails|calls|messages|tickets|attempts|reps|people|agents|reminders|complaints|tries|chats|requests|tweets|dms|voicemails|letters|departments|advisors|advisers|conversations|visits|engineers|appointments";
const function_ =
  "work|works|worked|working|load|loads|loaded|loading|open|opens|opening|start|starts|respond|responds|responding|connect|connects|connecting|sync|syncs|syncing|update|updates|updating|download|downloads|downloading|install|installs|play|plays|playing|show|shows|showing|appear|appears|display|displays|save|saves|saving|send|sends|sending|charge|charging|ring|turn|print|prints|printing|read|scan|recognise|recognize|recognised|recognized|detect|accept|accepted|function|functioning|refresh|stream|streaming|finish|complete|go|let|allow|happen|happens|happened|run|runs|boot|register|verify|verified|process|reflect|reflected|reflecting|visible|available|accessible|able|successful|sent|heat|heating|clean|drain|fit|post|posting";
const receipt =
  "received|receive|receiving|recieved|recived|arrived|arrive|come|came|turned|got|get|gotten|credited|refunded|reached|delivered|dispatched|shipped|paid|processed|resolved|fixed|solved|heard|hear|given|done|sorted|cleared|transferred|deposited|replaced|repaired|collected|installed|connected|activated|cancelled|updated|refund|returned|posted|been|answered|replied|contacted|called";
const doable =
  "access|log|login|sign|signin|signup|register|connect|use|pay|make|reach|watch|listen|play|send|order|book|check|download|install|update|upload|withdraw|transfer|view|load|open|get|edit|cancel|change|claim|redeem|complete|continue|proceed|scan|contact|sync|stream|print|activate|verify|submit|link|hear|call|speak|even|buy|enter|join|save|create|remove|delete|track|turn|receive|work|see|add|go";
const thing =
  "app|application|service|services|support|company|website|site|bank|update|update|customer|experience|airline|product|products|store|shop|phone|software|game|delivery|network|internet|care|team|staff|quality|response|system|management|hotel|room|food|driver|agents|people|place|version|job|attitude|ui|interface|platform|card|bunch|communication|connection|speed|policy|treatment";

const failure: readonly ComplaintEntry[] = [
  ...negative([
    ...of("failure", 1, "as ?* promised|agreed|advertised"),
    ...of(
      "failure",
      1,
      `not|never|nor|neither ?* ${function_}`,
      `not|never ?* ?* ${receipt}`,
      `can not|never ?* ${doable}`,
      `could not ?* ${doable}`,
      `unable ?* to ${doable}`,
      "not able to",
      "do|does|did|will|would not let|allow me|us|you|it|my",
      "no|zero|without response|responses|reply|replies|answer|answers|signal|service|internet|wifi|sound|picture|connection|connectivity|dial|hot|heating|heat|power|electricity|water|refund|delivery|sign|notification|notifications|updates|update|crew|seat|seats|email|confirmation|explanation|information|info|tracking|contact|result|results|solution|resolution|resolve|progress|joy|luck|help|acknowledgement|way|option",
      "nothing happens|happened|works|worked|arrived|came|is|loads|helps|helped|changed|appears|shows|at",
      "refuses|refused|refusing|fails|failing to",
      "not be able|reached",
    ),
  ]),
  ...of(
    "failure",
    1,
    "stopped|stops|quit ?* working|responding|charging|loading|syncing|playing|receiving|showing|sending|updating|connecting|being",
    "keeps|kept|keep|keeps on|kept on ?* crashing|freezing|saying|telling|asking|getting|giving|disconnecting|dropping|failing|stopping|restarting|rebooting|shutting|cutting|going|logging|buffering|loading|skipping|coming|sending|showing|popping|kicking|rejecting|declining|turning|happening|closing|charging|changing|losing|throwing|timing|prompting|being",
    "bug|bugs|buggy|glitch|glitches|glitchy|glitching|outage|outages|crash|crashes|crashed|crashing|freezes|freezing|froze|lag|lags|laggy|lagging|buffering|buffers|disconnects|disconnecting|disconnected|stuttering|stutters|malfunction|malfunctioning|malfunctioned|stuck|overheating|overheats|unresponsive|unusable|unplayable",
    "broken|broke|faulty|defective|damaged|smashed|cracked|leaking|leaked|torn|dented|bent|scratched|mouldy|moldy|rotten|stale|soggy|burnt|spoiled|spoilt|expired|dirty|filthy|smelly|stained|ripped|dead|shattered|ruined|raw|undercooked|cold",
    "missing|lost|wrong|incorrect|late|delayed|delay|delays|overdue|cancelled|canceled|cancellation|failed|fails|failing|failure|failures|misplaced|gone",
    "left behind",
    "mixed|muddled up",
    "is|are|was|were|been|goes|went|server|servers|site|app|system|internet ?* down|offline",
    "down again|for|since|all",
    "timed|timing|times|kicked|kicks|kicking|logged|logs|locked|logging|kick me|out|us",
    "declined|rejected|blocked|frozen|suspended|locked|disabled|deactivated|hacked",
    "drains|draining|drained|dies|died|dying|drops|dropped|dropping",
    "slow|slower|slowly|super|very|so|really|too|extremely|painfully|dead|bad slow|slower|sluggish|laggy",
    "takes|taking|took ages|forever",
    "shuts|shut|shutting|cuts|cutting|turns|goes|switches off|down|out",
    "empty bag|box|packet|parcel|envelope",
    "pending|processing|in since|for #",
    "out of order",
    "charged|billed|debited|invoiced|deducted|collected|withdrawn ?* ?* ?* ?* twice|double",
    "duplicate|double charge|charges|payment|payments|billing|debit",
    "messed|messes|messing up",
    "should not ?* be|happen|take",
    "in bits|pieces",
    "paralysed|paralyzed|bricked|killed|screwed|buggered|knackered|borked",
    "not what i|we ordered|asked|paid|booked|bought|expected|was",
  ),
  // A day off work is none.
  ...of("failure", 1, "off").map((entry) => ({
    ...entry,
    unless: { before: ["day|days|time|week|weeks|hours|morning|afternoon"], after: ["work|duty|sick|season|topic"] },
  })),
  ...of("failure", 1, "takes|taking|took ?* ?* so|too|# ?* long|minutes|hours|days|weeks|mins|hrs").map((entry) => ({
    ...entry,
    unless: { after: ["off"] },
  })),
  ...of("failure", 0.5, "error|errors|fault|trouble|issue|issues|problem|problems|invalid"),
];

const frustration: readonly ComplaintEntry[] = [
  // Praise, or beside a failure mockery.
  ...of("frustration", 1, "love|loving|great|nice|lovely the ?* ?* update|hours"),
  // “The lights come on”, a steak well done.
  ...of("frustration", 2, "come on", "well done").map((entry) => ({
    ...entry,
    when: { before: ["^", "oh|,|!|.|so|really"] },
    unless: { after: ["in|over|down|at|please"] },
  })),
  ...of("frustration", 2, "rude|stupid|dumb|careless|inept|incompetent|horrible").map((entry) => ({
    ...entry,
    unless: {
      before: ["i was", "i am", "i have been", "my own", "i was ?*"],
      after: ["noise|noises|grinding|sound|screeching|rattling|smell|question"],
    },
  })),
  ...of(
    "frustration",
    2,
    "worst|horrid|horrendous|terrible|terribly|awful|pathetic|useless|worthless|ridiculous|ridiculously|redicilous|rediculous|disgusting|disgrace|disgraceful|disgusted|unacceptable|shocking|shockingly|appalling|appalled|atrocious|abysmal|dreadful|diabolical|woeful|dire|rubbish|garbage|trash|crap|crappy|shit|shite|shitty|shits|bullshit|bs|fuck|fucking|fucked|fuckin|fkn|fking|effing|freaking|bloody|damn|damned|goddamn|hell|arse|ass|sucks|suck|sux|sucked|sucky|laughable|shambles|shambolic|nightmare|fuming|furious|angry|angered|anger|pissed|pissing|livid|outraged|outrageous|outrage|infuriating|infuriated|frustrating|frustrated|frustration|frustrates|annoying|annoyed|annoys|irritating|irritated|aggravating|exasperating|disappointed|disappointing|disappointment|dissapointed|disapointed|dissappointed|dissatisfied|unsatisfied|unsatisfactory|unhappy|upset|upsetting|distressing|distressed|stressful|unprofessional|incompetence|rudeness|rudely|insult|insulting|insulted|unhelpful|idiotic|idiots|idiot|moronic|hate|hated|wtf|wth|ffs|smh|smfh|unbelievable|unreal|farce|absurd|nonsense|ludicrous|ashamed|shameful|shame|hopeless|poorly|lousy|mediocre|painful|depressing|paperweight|inexcusable|deplorable|despicable|negligent|negligence|third-rate|subpar|sub-par|substandard|appauling|mess|ordeal|fiasco|debacle|catastrophe|disaster|disastrous|gutted|fedup|scared|desperate|robbed|betrayed|cheated|tricked|conned|fooled|ripoff|lies|lie",
    "very|so|really|such|too|most|pretty|quite ?* bad|poor|worse",
    `bad|poor|low|cheap ?* ?* ${thing}`,
    "worse and|than|every|after|now",
    "a|an|big|huge|total|absolute|complete|utter|bunch ?* of ?* joke|joker|jokers|clowns|mess|fail|failure|crooks|waste",
    "are|is|was ?* joke|jokes",
    "waste|wasted|wasting ?* ?* time|money|hours|hour|day|days|effort|afternoon|morning|energy|minutes|weeks",
    "fed up",
    "had enough",
    "had it with",
    "sick|tired of",
    "sick and tired",
    "so|completely|totally over|done it|with",
    "what a joke|shame|service|mess|disgrace|waste|farce|shambles|load|way|surprise",
    "expected|expect|deserve|deserved ?* better|more|sort",
    "in tears",
    "seriously|really ?",
    "good luck with|getting",
    "thanks|thank|cheers|thnx|thx ?* for nothing|wasting|ruining|ignoring|making|leaving|losing|hanging",
    "thanks|thank|cheers|thnx|thx ?* for the delay|wait|headache|hassle|trouble",
    "thanks|thnx|thx|thank to you|the|your|this ?* update|delay|delays|driver|guys|system|app",
    "great|nice|lovely|brilliant|good|excellent job|work|service|start|way ?* lose|losing|#fail|treat|treating|ruin|ruining",
    "love|loving|great|nice|lovely being|the|waiting|paying|how ?* ?* ignored|charged|late|delayed|cancelled|stuck",
    "love|loving|great|nice|lovely being|waiting|paying|how ?* ?* hours",
    "oh great|joy|lovely|brilliant|fantastic|look",
    "fail|epic|major|massive ?* fail",
    "so much for",
    "great|wonderful|brilliant|lovely|fantastic|perfect , another|again|thanks",
    "makes|making my blood",
    "makes|making me ?* sick|mad|cry|want",
    "at my|our wits|wit's|wits'",
    "lost|losing|loosing all|my|the|our|complete ?* patience|faith|trust|confidence|temper|will|mind",
    "patience is|has|running|ran|wearing ?* ?* thin|out",
    "could not care",
    "beyond a joke|ridiculous|pissed|belief|frustrated|annoyed|angry|upset|words|me",
    "fraudulent|frauds|scam|scams|scammer|scammers|scammed|scamming|cheat|cheats|cheating|thief|thieves|robbery|robbing|liars|liar|lied|lying|misleading|mislead|misled|mis-sold|missold|dishonest|illegal|extortion|crooks|criminal|criminals|shady|con|bait",
    "rip|ripped|ripping ?* off",
    "false|fake|empty|broken promise|promises|advertising|information|offer|offers|claims|hope",
    "daylight robbery",
    "not the|a first|1st time",
  ),
  ...negative(
    of(
      "frustration",
      2,
      "not|never|n't ?* ?* happy|impressed|amused|acceptable|fair|ok|okay|professional|helpful|satisfied|pleased|funny|cool|impressed|great|worth|trustworthy|reliable|thrilled",
      "not|never ?* a ?* ?* good|great|nice|pleasant|happy|fair ?* enough|look|experience|service|customer|customers|start|impression|app|sign|way",
      "not|never ?* ?* good|great ?* enough|at|experience|service|all",
      "no|zero|lack ?* customer|support|sense|apology|respect|care|communication|accountability|excuse|compassion|consideration|integrity|explanation",
      "of|is|are no use|help|value|good",
      "^ no use",
      "not|never ?* answering|answer|answered|address|addressing ?* my|the question|questions|concern|issue|query",
      "not help|helped|helping|helpful",
      "never had|seen|experienced|known|been|felt ?* such|so|worse",
      "makes|make|made no sense",
      "what|how|why|wtf|where the|is hell|heck|fuck|f|going",
    ),
  ),
];

const blame: readonly ComplaintEntry[] = [
  // “Did I do something wrong?”: no order.
  ...of("blame", 2, "do something").map((entry) => ({
    ...entry,
    when: { before: ["^", "please|pls|you|must|should|and|just"] },
  })),
  ...of(
    "blame",
    2,
    "your|ur ?* fault|mistake|error|incompetence|failure|negligence|screw-up|mess|carelessness|lies",
    "because of your|you|the|yalls|ur ?* ?* mistake|error|incompetence|failure|delay|delays|update|driver|staff|fault",
    "telling|told|tell|tells|say|saying|said|says|claim|claims|blame ?* ?* it is|was|'s my|our fault|problem",
    "you|u|they|yall|y'all ?* ?* ?* promised|lied|messed|screwed|ruined|ignored|ignore|lost|broke|overcharged|charged|cancelled|canceled|stole|robbed|cheated|scammed|failed|forgot|refused|refuse|dumped|damaged|misled|tricked|took|deducted|deleted|blocked|suspended|closed|sold|fooled|wasted|mucked|destroyed|killed|left ?* me|my|us|our|it|out|up|to|from|that|i",
    "you|u ?* ?* sent|gave|delivered|shipped|told me|us ?* ?* ?* wrong|broken|faulty|different|false|someone|incorrect|damaged|used|lies|rubbish",
    "you|u got|get ?* ?* ?* wrong",
    "you|you've|they|u ?* said|told|promised|assured|claimed|guaranteed|agreed|confirmed ?* ?* ?* ?* would|but|today|yesterday|within",
    "was|were|been ?* promised|assured|guaranteed",
    "was|were|been ?* told|quoted|sold|informed|advised|given ?* ?* ?* ?* would|but|yesterday|within|different|conflicting|wrong|false",
    "as|than|like you|was|were ?* promised|agreed|advertised|stated|told|described|claimed",
    "you|they|u|guys ?* ?* should|need|must|better ?* ?* be ashamed|fix|sort|learn|train|sack|stop|compensate|refund|hire",
    "you|u|guys|yall|company|they ?* do|does|did|will|have|can|could not ?* care|bother|listen|respond|reply|answer|help|value|deserve|honor|honour|fix|solve|deliver|resolve|communicate",
    "you|u|guys|they|staff|company ?* keep|keeps|kept|continue|continues|always ?* ?* ignoring|sending|charging|saying|telling|lying|making|giving|cancelling|changing|asking|taking|passing|delaying|blaming|hanging",
    "hung|hang|hangs|hanging|cut|cuts up|off on|me",
    "hung|hangs up",
    "put|putting|left|kept|leaving|keeping me|us ?* ?* waiting|hanging|stranded|without|standing|dry|hold|cold",
    "passed|bounced|sent|shoved|transferred|pushed ?* from|around|round|pillar|between",
    "the runaround|run-around",
    "ignored|ignoring|ignore|ignores",
    "refused|refuses|refusing|unwilling|failed to help|refund|accept|give|honor|honour|let|pay|do|speak|deliver|come|replace|listen|take|answer|fix|provide|put|cancel|compensate|respond|show",
    "dumped|thrown|chucked|abandoned|squashed|crushed|slammed|kicked|crammed",
    "^ fix|sort|solve|resolve|repair ?* it|this|that|your|the|ur|these",
    "fix|sort|solve|resolve it|this|ur|your ?* immediately|asap|now|soon|already|guys",
    "get|pull|sort your|yourselves|it|ur act|together|sorted|out|finger",
    "do your job",
    "give|gimme|want|need|demand ?* my|our money|cash|refund",
    "my|our money|refund ?* back",
    "wake up",
    "^ answer|reply|respond|listen ?* me|my|us",
    "disrespect|disrespected|disrespectful|discriminated|discriminatory|discrimination|harassed|harassing|harassment|lectured|patronising|patronizing|condescending|dismissive|abrupt|arrogant|aggressive|clueless|lazy|blamed|blaming|accused|accusing|shouted|screamed|laughed|sneered|scoffed",
    "compensation|compensate|compensated|ombudsman|lawyer|lawyers|solicitor|sue|suing|lawsuit|chargeback|watchdog",
  ),
  ...negative(
    of(
      "blame",
      2,
      "nobody|noone|no-one ?* ?* ?* ?* answers|picks|replies|helps|cares",
      "nobody|noone|no-one ?* ?* answers|answered|answering|answer|replies|replied|reply|replying|responds|responded|respond|response|helps|helped|help|cares|care|called|calls|call|knows|know|explains|explained|tells|told|turned|showed|came|come|picks|picked|contacted|gets|got|bothered|listens|listened|wants|seems|ever|able|willing|can|could|will|would",
      "no one|body ?* ?* answers|answered|answering|answer|replies|replied|reply|replying|responds|responded|respond|response|helps|helped|help|cares|care|called|calls|call|knows|know|explains|explained|tells|told|turned|showed|came|come|picks|picked|contacted|gets|got|bothered|listens|listened|wants|seems|ever|able|willing|can|could|will|would",
      "not a|one single|one|person|reply|word|soul|call|response",
      "never ?* heard|called|answered|replied|responded|returned|turned|showed|delivered|came|arrived|received|receive|got|get|sent|fixed|resolved",
      "not ?* ?* heard|hear|replied|responded|called|answered|returned|had|reply|respond|answer|call|got|get ?* ?* back|reply|response|call|calls|callback|email|emails|messages|phone",
    ),
  ),
];

const luggage =
  "suitcase|suitcases|luggage|bag|bags|baggage|belongings|case|cases|clothes|medication|medicine|pram|wheelchair";
const word =
  "call|calls|mail|mails|email|emails|e-mail|text|message|messages|letter|word|news|reply|answer|apology|sorry|explanation|update|updates|response|help|sign";
/** “No call, no mail, nothing.”: one lack after the other. */
const lacks: readonly ComplaintEntry[] = negative(
  of(
    "frustration",
    2,
    `no ${word} , ?* no|not ?* ${word}|nothing|one|a`,
    `no ${word} . no ${word}|one`,
    `not a|one ?* ${word} , not|no`,
  ),
).map((entry) => ({
  ...entry,
  unless: { before: ["like|want|wanted|need|prefer|please|with|expect|there is|ask|asked for|is"] },
}));
const deprived: readonly ComplaintEntry[] = of(
  "harm",
  2,
  `#|${numbers} ?* ${units} ?* ?* ?* ?* without my|our|any|a ?* ${luggage}`,
);

const harm: readonly ComplaintEntry[] = [
  // “How much will it cost me?”, “I'm not going to be home”: no harm.
  ...of("harm", 2, "cost|costs|costing|costed me|us").map((entry) => ({
    ...entry,
    in: { mood: ["statement"] as const },
  })),
  ...of("harm", 2, "not going to make it|the|my"),
  // “I took my daughter there”: no harm.
  ...of("harm", 2, "took|cut ?* ?* money|amount|payment|from|me|us|my|all|our|everything|#|$|£|€").map((entry) => ({
    ...entry,
    in: { subject: ["you", "it", "they", "team", "none"] as const },
  })),
  ...of(
    "harm",
    2,
    "down the drain|pan|toilet|plughole",
    "quid|pounds|bucks|dollars|euros|eur|usd|gbp ?* ?* wasted|gone|lost|thrown|chucked",
    "threw|thrown|throwing|chucked|throw ?* money|cash|# away",
    "double|doubly|over|wrongly|incorrectly|twice charged|billed|charge|charging|debited|booked",
    "charged|billed|charging|debited|deducted ?* ?* ?* again|incorrectly|wrongly",
    "charged|billed|debited ?* ?* # times",
    "overcharged|overcharging|overcharge|overbilled|short-changed|shortchanged|double-charged",
    "charged|billed|charging ?* ?* even|without|although|despite|when",
    "money|amount|payment|cash|rupees|rs|funds|balance|salary|bonus|points|miles|cashback|# ?* ?* ?* debited|deducted|gone|stuck|lost|disappeared|vanished|taken|missing|withheld|blocked|stolen|frozen|held|withdrawn|expired|struck|cut",
    "deducted|debited|taken|withdrew|stole|lost|losing|owe|owes ?* ?* money|amount|payment|from|me|us|my|all|our|everything|#|$|£|€",
    "had|have to sleep|walk|taxi|cancel ?* in|on|home|my|our|the|a",
    "gave|given|give|sold ?* ?* room|table|seat|seats|place|car|slot|spot away|to",
    "lost|losing|lose|deleted|wiped|erased ?* all|my|our|the|everything|half|access|out|a|of ?* ?* photos|data|files|work|progress|contacts|music|messages|everything|money|pay|customers|clients|business|sales|day|job|points|wages|pictures|documents|sleep|time|hours|deposit|flight|seat|save",
    "out of pocket",
    "paid|pay|paying for ?* ?* ?* but|and|yet ?* not|never|got|given|no|was|were",
    "paid ?* ?* #|£|$|€ ?* ?* ?* ?* no|not|without|but",
    "refund|refunded ?* ?* not|never",
    "demand|deserve|demanding ?* ?* refund|refunded|compensation",
    "missed|miss|missing|losing|lost ?* my|our|the|a|an|work|out ?* ?* flight|connection|connecting|train|appointment|interview|meeting|wedding|funeral|exam|deadline|party|concert|show|class|bus|birthday|work|holiday|game|match|day|job|cruise|transfer|start|event",
    "ruined|ruining|ruins|destroyed",
    "stranded|trapped|homeless|freezing cold|starving|soaked",
    "on hold for|over|now|almost|nearly",
    `#|${numbers} ?* hours|hour|hrs|mins|minutes|days|weeks|months late|delay|delayed|delays|wait|overdue|wasted|waiting|already|gone|passed`,
    "charged|charging|billed|billing|paid|paying|pay for ?* two|three|both|nothing|something|services",
    "only booked|ordered|bought|have|got one|1|two|2",
    `waiting|waited|wait|stood|standing|sat|sitting|queued|queuing|queueing|spent|spend|spending|wasted|hold|held ?* ?* ?* #|${numbers} ?* ${units}`,
    "waiting|waited|wait ?* ?* ages|forever|hours|days|weeks|months|so|too",
    "hours|ages|days|weeks|forever ?* waiting|trying|researching|troubleshooting|wasted|later|late|now|already",
    "all day|morning|night|week|weekend|afternoon waiting|without|trying|now",
    "made|making|feel|feeling|were|was|are|have|got ?* ?* sick|ill",
    "poisoned|poisoning|injured|injury|burned|hurt|bleeding|unsafe|dangerous|hazard|vomiting|choked|unwell|maggots|cockroach|cockroaches|bedbugs|insect",
    "sick baby|child|kids",
    "allergic reaction",
    "in|to hospital|a&e",
    "cry|crying|tears|panic|panicking|stressed|stress|worried sick|anxiety|embarrassed|embarrassing|humiliated|humiliating",
    "draining|drains|drained|killing|kills|eating ?* my|the|it|in|down|battery",
  ),
];

const repeated: readonly ComplaintEntry[] = [
  ...of(
    "repeated",
    1,
    `#|${numbers} ?* hour|hours|hr|hrs|day|days|week|weeks|month|months|min|mins|minutes|year|years|yrs ?* later|without|and|now|still|on`,
    `after ?* #|${numbers} ?* ${units}`,
    `even|took|takes|taking|lasted|over|past|nearly|almost ?* ?* #|${numbers} ?* hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years`,
    "for ages|days|weeks|months|hours|years",
    "many|several|countless|endless hours|days|weeks|months",
  ),
  ...of(
    "repeated",
    1,
    "still|yet again",
    "still ?* waiting|no|not|nothing|having|getting|broken|down|happening|the|on|unresolved|can|does|has|have|is|failing|unable",
    "again",
    "yet|once again",
    "every|each time|single|day|night|week|month|few|other|morning",
    "all the time",
    "a|an|one|two|three|whole week|day|hour|month|year|fortnight late",
    "in a row",
    "month|week|day|year|time running",
    "been|took|takes|taken|waited|waiting ?* #|one|two|three|four|five|six|several|many|whole ?* hours|hour|days|day|weeks|week|months|month",
    "all day|week|night|morning|weekend|month|year|summer|winter",
    "want|like|love to know|understand why|how|what",
    "i said|told|wrote|mentioned|explained ?* ?* in|the|you|your|that|twice|before|already",
    "everytime|everyday|constantly|continually|continuously|repeatedly|always|frequently|persistently|perpetually|endlessly",
    "keeps|keep|is|are ?* happening|recurring ?* again|still|daily|every",
    "now ?* ?* showing|zero|delayed|late",
    "sadly|unfortunately|supposedly|apparently|allegedly",
    "hard|difficult|impossible|confusing to",
    "complaint|complained|complaining|complain",
    "no word|news|sign",
    "not right|normal",
    "nonsense|non sense",
    "steal|stealing|stole|stolen|fraud|theft|wrecked|hassle",
    "extremely|incredibly|unnecessarily|needlessly|ridiculously difficult|hard|complicated|slow|long",
    "already|previously ?* told|said|tried|sent|contacted|talked|spoken|spoke|complained|called|rang|done|did|reported|explained|emailed|raised|asked|given|provided|paid|uninstalled|reinstalled|reset|been|messaged|written|wrote|submitted|chased",
    "like|as i said|told|mentioned|explained",
    "for|over|in the last|past # day|days|week|weeks|month|months|hours|years",
    "for|over|in the last|past few|couple|several ?* day|days|week|weeks|month|months|hours|years",
    "for|since|last|been # ?* hours|days|weeks|months|years|mins|minutes|hrs|day|week|month",
    "most|half|half|# of|percent|% the|times|time",
    "everything|all i|the ?* tried|steps|suggested",
    "tried|done everything|all|several|multiple|many",
    "despite",
  ),
  ...of(
    "repeated",
    1,
    "since ?* easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|months|weeks|days|morning",
  ),
  ...of(
    "repeated",
    2,
    "second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|7th|10th|nth|umpteenth|hundredth|millionth time|issue|attempt|email|replacement|request|message|call|complaint|engineer|visit|tweet|ticket",
    `#|${numbers} ?* ${contacts}`,
    "time after|and time|again",
    "again and again",
    "over and over",
    "yet another",
    "another outage|delay|cancellation|day|excuse|bug|problem|issue|broken|update|wasted|failure|lie",
    "different|conflicting answers|answer|reps|information|stories|story",
    "chasing|chased|begging|begged|pleading",
    "how many times|more|months|weeks|days|calls|emails",
    "how much longer|more",
    "how long do|must|am|are|should|have ?* ?* wait|have|need|supposed",
  ),
];

const questions: readonly ComplaintEntry[] = asking(
  of(
    "blame",
    2,
    "why is|are|do|does|did|has|have|was|can|could|would|am|must|should ?* ?* ?* ?* so|still|never|always|keep|keeps|nobody|no|hard|difficult|complicated|ignoring|ignored|refusing|told",
    "why do|does|did|can|is|are|has|have|will|would|could not",
    "why was|were|have|am|did i|my|it|they|the|we ?* ?* not|told|never|ignored",
    "when will|are|is|do|can you|u|they|it|i|this|we|the|my ?* ?* ?* fix|fixed|sort|sorted|resolve|resolved|solve|stop|bother|finally|actually|going",
    "when will i|we|you ?* get|be|receive|have ?* ?* my|again|able|refund|refunded|back",
    "ever|finally|gonna|planning going|gonna|to|plan ?* fix|sort|solve|resolve|answer|do|reply|care|work|deliver|come|help",
    "plan|planning|plans to|on ever|fix|fixing|sorting",
    "ever fix|fixing|going|gonna",
    "how is|was|am|are|were i|we|this|that|it|you|anyone meant|supposed|expected|acceptable|ok|fair|allowed",
    "how can|do|could|did you|this|it justify|happen|call|charge|expect|sell|treat|take|not|possibly",
    "what is the point|delay|hold-up|holdup|use|matter",
    "what is going|happening|wrong ?* with|on",
    "what's|whats going|happening ?* on",
    "any|what reason|explanation|excuse ?* for|why",
    "do|does|did you|u|anyone|guys|yall ?* even|ever|actually|care|read",
    "are|is you|u|guys|anyone|anybody ?* ?* really|actually|even|kidding|joking|serious|listening",
    "is that|this|it ?* a|how|what|standard ?* no|joke|practice|you|idea",
    "when i|we will ?* be|get|receive|have|see",
    "where is|are ?* my|our ?* order|refund|money|parcel|package|delivery|bag|bags|luggage|engineer|cashback|food",
    "so|then what is|was ?* point|use",
    "surely this|that",
  ),
);

const doubts: readonly ComplaintEntry[] = asking(
  of(
    "blame",
    0.5,
    "why is|are|was|were|am|did|do|does|has|have ?* ?* ?* ?* wrong|slow|down|broken|late|delayed|cancelled|charged|billed|blocked|taking|charging|again",
    "want ?* ?* refund|refunded|compensation",
  ),
);

const threats: readonly ComplaintEntry[] = [
  ...of(
    "frustration",
    2,
    "look|looking at other ?* banks|providers|options|companies|carriers|networks|suppliers|insurers|airlines|apps|services",
  ),
  ...of(
    "frustration",
    2,
    "cancelling|canceling|closing|ending|terminating my|our|the|all ?* account|subscription|contract|membership|service|policy|plan|accounts",
    "leaving|switching|switch|moving|move ?* elsewhere|provider|providers|bank|banks|networks|companies|airlines",
    "take|taking my|our business|custom|money",
    "go|going|went|look|looking ?* elsewhere",
    "never ?* again|use|using|buy|buying|order|ordering|book|booking|fly|flying|shop|shopping|stay|staying|return|returning|recommend|deal|trust|come|go|do|eat|renew|install",
    "lost|losing|lose|loosing ?* a|me|my|another|loyal|customers|customer|your|us ?* customer|custom|customers|as|business",
    "do|would|can not|never ?* ?* download|trust|buy|install|recommend|waste|bother|fall|invest",
    "^ do not|never ?* use|order|shop|book|fly",
    "^ do not|never ?* go|deal there|here|near|with|for|anywhere",
    "people|guys|please|everyone ?* do not|never use|order|shop|book|fly|go|deal|download",
    "avoid|beware|stay away|stear clear|steer clear",
    "uninstall|uninstalling|uninstalled|deleting|deleted this|the|it|your|ur ?* app",
    "tell|telling|warn|warning everyone|everybody|all|people|my|others",
    "report|reporting|reported you|u",
    "legal action",
    "one|1|zero|0|no|minus|half|negative|two|2 star|stars",
    "1|0|2|one|zero|two out of|/ 5|10|five|ten",
    "loyal|longtime|paying ?* customer|customers|member",
    "time to|for ?* switch|change|leave|look|move|cancel",
    "used to be ?* good|great|better|reliable|best",
    "old|previous|earlier|last ?* one|app|version ?* ?* better|fine|good|superior",
  ),
];

const outsider =
  "bank|landlord|landlady|employer|boss|insurer|doctor|dentist|school|council|accountant|bookkeeper|neighbour|neighbor|builder|plumber|agent|agency|supplier|provider|husband|wife|partner|son|daughter|flatmate|housemate|roommate|ex|mum|dad|brother|sister|printer|university|college|network";

const calm: readonly ComplaintEntry[] = [
  ...of(
    "calm",
    -2,
    "just|only wondering|curious|checking|asking",
    "wondering|curious if|whether|how|about|when|what",
    "no rush|hurry|worries|problem|problems|biggie|bother|drama|complaints|complaint|issues|issue|trouble",
    "not a|an|really ?* problem|big|biggie|issue|complaint|rush|complaining",
    "not urgent",
    "quick|simple|small|another|general|one question|query|one",
    "my ?* own|silly|stupid|bad ?* mistake|fault|error",
    "my|our old|previous|former|current|last|present|other|ex bank|provider|landlord|supplier|bookkeeper|accountant|dentist|doctor|insurer|school|host|agency|agent|carrier|vendor|company|firm|tool|plan|builder|garage|employer",
    "i doing wrong",
    "^ my mistake|fault|bad",
    "i am|was|know|think|guess ?* ?* ?* my mistake|fault|bad|error",
    "sorry|, my mistake|fault|bad",
    "not ?* ?* require|need|want ?* apology",
    "not ur|your|anyone's|anybody's|you|the ?* fault|blame",
    "i|we|i've ?* forgot|misread|misplaced|mistyped|accidentally|mistakenly|dropped|spilled|spilt|misunderstood|overlooked|broke|entered|typed|picked|chose|deleted",
    "not your|ur fault",
    "please|pls|kindly|could|should|can|need|needs|want|wish|if|olz|plz ?* ?* ?* ?* add|introduce|include|launch|enable|increase|bring",
    "feature|features|option|facility|facilities|suggestion",
    "would be ?* great|nice|good|cool|helpful",
    "i|we wish",
  ),
  // Who lost a day of work, money or faith is not calm.
  ...of("calm", -2, "i|we|i've ?* lost|left").map((entry) => ({
    ...entry,
    unless: {
      after: [
        "?* ?* ?* money|day|days|week|weeks|month|work|hour|hours|data|files|photos|progress|customers|clients|business|contract|sale|sales|wages|pay|income|everything|faith|trust|patience|confidence|deposit|points|hope|sleep",
        "without|waiting|feeling",
      ],
    },
  })),
  ...of(
    "calm",
    -1,
    "love|loved|enjoyed|enjoying|delighted|thrilled|pleased|glad|grateful|excellent|amazing|awesome|superb|fantastic|brilliant|wonderful|perfect",
    "thanks|thank|thx|ty|cheers|appreciate|appreciated",
    "good|nice|great|best ?* app|service|bank|experience|team|support|product|offer|application",
    "is|are|was|very|really good|nice|great|fine|helpful|friendly|polite|easy",
    "too|bit|quite|very|so|more expensive|pricey|dear|costly|steep",
    "price|prices|pricing|fee|fees|interest|rate|rates ?* ?* high|higher|expensive|up|increase|increased|steep|rise",
  ),
  ...of(
    "help",
    -1,
    "please|pls|plz|kindly|can|could|need|any|some|appreciate|would ?* ?* ?* help|assist|assistance|advise|advice|guide|guidance",
    "how do|can|to|should|would|could i|we|fix|one|get|change|stop|turn|reset|use",
    "any|some|other ideas|idea|suggestions|suggestion|tips|advice|fix|fixes|thoughts|solution|workaround|clue",
    "what should|can|do|would|could|shall i|we",
    "can|could|would|will you|someone|anyone|u|somebody ?* tell|help|check|look|confirm|advise|let|send|explain|point|see|resend|arrange",
    "let me know",
  ),
  ...of(
    "solved",
    -2,
    "working|works|fine|ok|okay|sorted|fixed|resolved|solved|found|good ?* now|again|itself|thanks|anyway",
    "now|is|has|been|got|all|seems ?* ?* sorted|fixed|resolved|solved",
    "now|started|seems ?* ?* working|works",
    "problem|issue ?* ?* solved|resolved|fixed|sorted|gone",
    "disregard|nevermind",
    "that|it|this|which ?* worked|helped|solved",
    "did the trick",
    "no longer have|happening|an|a|there|the",
  ),
];

const good =
  "good|great|nice|lovely|wonderful|kind|friendly|helpful|beautiful|amazing|fantastic|brilliant|excellent|delicious|tasty|comfortable|comfy|clean|fresh|fast|quick|easy|smooth|fun|funny|happy|warm|cheap|soft|cute|gorgeous|perfect|pleasant|relaxing|cosy|cozy|attentive|professional|thoughtful|generous|welcoming|efficient|polite|patient|clever|talented|pretty|cool|impressive|light|handy|useful|memorable|special|yummy|charming|superb";

/** Praise in the words of blame: “never had such a lovely stay”, “ridiculously good”. */
const praise: readonly ComplaintEntry[] = negative(
  of(
    "praise",
    0,
    `never|not ?* had|seen|experienced|known|been|felt|met|tasted|eaten|stayed ?* ?* such|so ?* ?* ?* ${good}`,
    "can|could not ?* recommend|thank|praise|fault ?* ?* ?* ?* enough|more|highly",
    "never|not ?* ?* stay|go|shop|buy|fly|use|eat|book|order|want|look ?* ?* anywhere|anyone|anybody|anything|nowhere else",
    `ridiculously|insanely|shockingly|unbelievably|stupidly|terribly|bloody|damn|effing|fucking|freaking|crazy|annoyingly|so|really|very ?* ${good}`,
    "in|to|into tears of joy|happiness|laughter|relief|gratitude",
    "tears of joy|happiness|laughter|relief|gratitude",
    "happy tears",
    "view|views|taste|flavour|flavor|scenery|sunset|atmosphere|graphics|food|cake|band|show ?* is|was|are|were ?* unreal|unbelievable|insane|sick|wicked",
    "well done to|everyone|everybody|all|team|guys|you|folks",
    "love|loving|great|nice|lovely the late|early checkout|check-out|check-in|opening|breakfast|show|shift",
    "kept|keeps|keep|keeping|stayed|stay me|us|him|her|them ?* ?* dry|warm|cool|safe|snug|company|cosy",
    "thanks|thank ?* ?* for making ?* ?* ?* ?* day|easy|easier|possible|happen|special|welcome|effort|stay|experience|visit|trip|sure",
    "never ?* ?* ?* bad|wrong|poor|rude|dull ?*",
    "hate|hated to leave|go|say",
    "hated leaving",
    "worth the wait|money|price",
  ),
);

export const complaints: readonly ComplaintEntry[] = [
  ...praise,
  ...failure,
  ...frustration,
  ...blame,
  ...lacks,
  ...deprived,
  ...harm,
  ...repeated,
  ...questions,
  ...doubts,
  ...threats,
  ...calm,
  ...of(
    "other",
    0,
    `my|our ?* ${outsider} is|was|has|have|had|keeps|kept|will|refuses|refused|lost|blocked|froze|cancelled|closed|broke|messed|let|never|does|did|forgot|put`,
  ),
];
