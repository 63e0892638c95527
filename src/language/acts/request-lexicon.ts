import type { ActEntry } from "./phrases.js";

/** What the customer is asked to do. */
export interface AskEntry extends ActEntry {
  /**
   * Counts only as a duty (“you must let us know”), or only where it says by when (“return it by Friday”): else it
   * offers something, or tells what can be done.
   */
  readonly only?: "duty" | "timed";
}

const ask = (after: readonly string[] | undefined, unless: readonly string[], ...phrases: string[]): AskEntry[] =>
  phrases.map((phrase) => ({
    phrase,
    ...(after ? { when: { after } } : {}),
    ...(unless.length > 0 ? { unless: { after: unless } } : {}),
  }));

const determiner =
  "your|the|this|that|these|those|a|an|any|some|all|both|each|every|another|further|additional|more|full|valid|written|recent|original|signed|completed|missing|at|one|two|three|four|five|several";
/** Numbers, names and dates by which a case is found. */
const data =
  "access|account|address|age|amount|answer|barcode|batch|birth|booking|brand|case|code|colour|color|company|confirmation|contact|country|customer|date|dates|day|detail|details|dob|email|e-mail|iban|id|identification|identity|imei|info|information|invoice|last|location|login|meter|mobile|model|name|names|number|numbers|order|passenger|permission|phone|pin|policy|postal|postcode|preference|preferred|quantity|reading|readings|reason|reference|registration|reservation|room|serial|size|surname|telephone|ticket|time|times|title|tracking|transaction|user|username|vehicle|version|zip";
/** Papers and pictures by which a case is proved. */
const papers =
  "agreement|authorisation|authorization|bill|certificate|consent|contract|copies|copy|declaration|description|diagnosis|documentation|document|documents|estimate|evidence|example|examples|file|files|form|forms|image|images|invoices|label|lease|letter|licence|license|list|log|logs|mandate|note|original|page|pages|originals|package|paper|papers|paperwork|parcel|passport|payslip|photo|photograph|photographs|photos|picture|pictures|prescription|product|proof|purchase|questionnaire|quote|receipt|receipts|record|records|recording|reply|report|response|sample|scan|scans|screenshot|screenshots|signature|slip|statement|statements|video|videos|voucher";
const plain =
  "access|copies|details|documentation|documents|evidence|information|photos|pictures|proof|receipts|screenshots|written";
const owned = `your ?* ?* ${data}|${papers}`;
const things = [owned, `${determiner} ?* ?* ?* ${data}|${papers}`, plain, "the following", "following"];
const anything = ["your", ...things, "it|them|those|these|this|that|both|everything|one|another"];
/** What one has to show at a desk. */
const shown = `your|a|an|the|both|all|valid|photo|proof ?* ?* ?* ${"card|cards|passport|passports|id|ids|identification|licence|license|prescription|receipt|slip|slips|stub|badge|printout|ticket|tickets|voucher|letter|certificate|confirmation|form|forms|documents|paperwork|papers|proof|address|age|invoice|keys|router|permit|code"}`;
/** What one is invited to send, and what stands for a call or a moment of time. */
const welcome = [
  "your|all|any|some|more ?* ?* thoughts|feedback|opinion|opinions|ideas|idea|suggestions|suggestion|comments|comment|story|stories|experience|experiences|favourite|favourites|favorite|favorites|best|worst|selfie|selfies|love|vote|votes|wishes|tips|questions|question|queries|query|concerns|secret|plans|requests|pics|snaps|guess",
  "a|an|another|one ?* ?* ?* message|dm|pm|note|line|mail|email|e-mail|text|call|ring|bell|buzz|shout|tweet|try|chance|moment|minute|minutes|second|sec|bit|few|couple|little|time|day|days|follow|like|review|rating|hand|wave|nudge|poke|ping|tag|mention|break|visit|go|opportunity|benefit|hint|clue|heads-up|hour|hours|week|head|thumbs|smile|discount|better",
  "the|your|that|some|more ?* ?* chance|moment|opportunity|benefit|hint|green|respect|way|love|word",
  "some|more|a|the ?* time|day|days to|for|until|on|and",
  "some|more|a|little|enough ?* time",
];
/** What shows or measures a thing, so that somebody else can judge it. */
const shots =
  "photo|photos|picture|pictures|pic|pics|photograph|image|images|video|videos|screenshot|screenshots|scan|recording|reading|readings";
const anew = "another|new|second|fresh|better|clearer|sharper|brighter|clear|sharp|closer|different|further";
const gauges = "meter|dial|gauge|counter|display|thermometer|odometer|scale|readings|reading|serial|number|figures";
const gauged = `your|the|this|each|all|both ?* ?* ${gauges}`;
/** Who could know or decide, other than the company. */
const outsiders =
  "neighbour|neighbours|neighbor|neighbors|landlord|bank|insurer|insurance|doctor|gp|pharmacist|dentist|school|teacher|employer|seller|merchant|courier|carrier|airline|council|embassy|consulate|manufacturer|police|provider|supplier|host|agent|agency|accountant|lawyer|solicitor|administrator|admin|colleague|colleagues|family|housemates|flatmates|customs|university|vet|surgeon|electrician|plumber|builder|retailer|shop|store";
/** An agent's instruction about the customer, in a template. */
const others =
  "the|our|your customer|customers|client|clients|user|users|guest|guests|member|members|caller|patient|patients|child|children|team|staff|driver";

/** Things that a company asks of a customer, for its own work. Each is an order where it opens a clause. */
export const asks: readonly AskEntry[] = [
  // Hand over
  ...ask(anything, welcome, "give|show|get|post|ship|supply us|me"),
  ...ask(anything, [...welcome, "a|another ?* ?* ?* look|peek|glance|check|chat|word|think|go|read"], "let us|me have"),
  ...ask(
    [owned, `the|a|an ?* ?* ?* ${data}|digits`],
    welcome,
    "write|type|spell|dictate us|me",
    "read|spell ?* out",
    "read us|me",
  ),
  ...ask([shown], [], "bring|present|show|produce", "bring|have|take along|with you"),
  ...ask([`a|the photo|photos|picture|pictures|screenshot|image|copy of`], [], "let us|me see", "upload"),
  ...ask(
    [...anything, "the|all"],
    welcome,
    "send|resend|re-send|email|e-mail|mail|fax|forward|text|message|bring|hand us|me",
  ),
  ...ask(
    undefined,
    [],
    "send|resend|forward|email|e-mail|mail|fax|post|submit it|them|this|these|those|both|everything|one ?* ?* to us|me|our|my",
    "return|ship|bring|hand it|them|this|these|those|both|everything ?* ?* to us|me",
  ),
  ...ask(
    [
      ...things,
      `${determiner} ?* ?* ?* ?* ?* to us|me|our|my`,
      "a|the|one|two copy|copies|scan|photo|picture|screenshot",
    ],
    [
      others,
      ...welcome,
      "your ?* parcel|package|letter|card|list",
      "?* ?* ?* ?* ?* to your|a|an|their|his|her|its",
      "?* ?* ?* to the printer|cart|basket|bin|trash",
    ],
    "send|resend|forward|email|e-mail|fax",
    "send|email|e-mail|mail|fax|ship in|over|across|through|along|back",
  ),
  ...ask([`${determiner} ?* ?* ?* ?* ?* to us|me`], [others, ...welcome], "mail|ship|post|bring|return"),
  ...ask([...anything, "as much|many"], [others, ...welcome], "provide|supply|furnish", "provide|supply|furnish us|me"),
  ...ask(anything, welcome, "provide|supply|furnish|present us|me with"),
  ...ask(
    things,
    [
      others,
      ...welcome,
      `${determiner} ?* ?* ticket|request|claim|application|enquiry|inquiry|complaint|review|report|order|bug|entry|query|case`,
      `${determiner} ?* form`,
    ],
    "submit",
  ),
  ...ask(
    [`${determiner} ?* ?* ?* ${papers}`, plain],
    ["?* ?* ?* ?* to the|a|your|its", "the|a|your ?* ?* label|parcel|package|product|note|sample"],
    "attach|enclose|produce",
  ),
  ...ask(
    [
      `${determiner} ?* ?* ?* ?* to|in the|this|your|our ?* reply|email|e-mail|mail|message|answer|ticket|case|request|claim|application|thread|response`,
    ],
    [],
    "attach|enclose|add",
  ),
  ...ask(
    [
      `${determiner} ?* ?* ?* copy|scan|proof|receipt|id|passport|licence|license|documents|invoice|statement|statements|form|evidence|certificate|prescription|payslip`,
      "proof|photos|evidence|copies|scans",
    ],
    ["?* ?* ?* ?* to your|the|a"],
    "upload",
  ),
  ...ask([owned, `the|this|a|any|all ?* ?* ?* ${data}`], [], "quote|state|specify|mention|indicate"),
  ...ask(["reference|case|ticket|order|claim|booking ?* #", "reference|ref ?*"], [], "quote|mention"),
  ...ask([`your ?* ?* ${data}`], ["your * a|an"], "give|write"),
  ...ask(undefined, [], "acknowledge receipt"),
  ...ask(undefined, [], "have your|the ?* ?* ?* ready|handy"),
  ...ask([owned], [], "include"),
  // Say
  ...ask(
    [
      owned,
      `the|a|this ?* ?* ${data}`,
      "that|whether|if you|your|this|these|it|we|i|the|there",
      "which|what|when|how",
      "receipt|in|by",
    ],
    ["by clicking|pressing|tapping|selecting|entering|following", "in|on the|your app|account|settings|pop-up"],
    "confirm|reconfirm",
  ),
  ...ask(["your ?* ?* identity|details|age|address|name|ownership"], [], "verify|prove"),
  ...ask(
    ["why|what|which|how|when|where|whether|who|if|exactly|in|to|your|the|that|any"],
    ["to your|the|them|him|her"],
    "explain|clarify|specify|state|indicate|outline|prove",
  ),
  ...ask(["your|the|what|how|in|exactly|any"], [], "describe"),
  ...ask(["us|me|if|whether|of|when|which|how|what|where|your|by"], [], "advise"),
  ...ask(
    ["which|when|where|whether|who|exactly", `the|your ?* ?* ?* ${data}`],
    welcome,
    "tell|inform|advise|notify|show us",
    "tell|inform|advise|notify|show me",
  ),
  ...ask(["what|why|how"], ["what you think|need|love", "how it|we|i|you ?* went|goes|go|feel|are"], "tell me"),
  ...ask(["my|our|the|these|this|each|all|both|following|every|me|us"], ["the call|phone|door|survey"], "answer"),
  ...ask(["all|any|the|your|every|each"], ["your|the ?* ?* home|property|item|items ?* ?* for|on"], "list"),
  ...ask(
    ["your|the|that|it|what"],
    ["the|these|this ?* steps|step|process|procedure"],
    "repeat|rephrase|restate|reword",
  ),
  ...ask(
    [
      "your|the|a|an|any|all|some|that|this|these|proof|details|more|both|photos|pictures|copies|screenshots|whether|their|his|her|its|what|which|one",
    ],
    ["any|your ?* ?* questions|queries|concerns|thoughts|feedback|comments|question"],
    "reply|respond|revert ?* ?* ?* ?* with",
    "write|get|come|ring|call back to us|me with",
    "email|e-mail|mail|text|message us|me with",
  ),
  ...ask(
    ["to my|our|the|all|these|each|both ?* ?* question|questions|request|requests|last|previous|earlier"],
    [],
    "reply|respond",
  ),
  // Show or measure it again
  ...ask(
    [
      `a|an|another|one|two|the ?* ?* ${shots}`,
      `${anew} ?* one|ones|shot|shots`,
      `a|some ${anew} one|ones|shot|shots`,
      "it|them ?* ?* again|anew",
    ],
    [
      "?* ?* ?* with|of the|your|our ?* ?* app|camera|family|pet|cat|dog",
      "a|the ?* ?* course|test",
      "?* ?* ?* ?* after|every|hourly|daily",
    ],
    "take|shoot|record|film|snap",
  ),
  ...ask(
    ["the|your|it|them|this|that|these|both|another|a"],
    [],
    "retake|re-take|reshoot|rescan|re-scan|remeasure|re-measure|reweigh|re-weigh|recount|re-count",
  ),
  ...ask([gauged], ["?* ?* ?* ?* as|while"], "read|note|check|photograph|write", "note|write|read ?* down|off|out"),
  ...ask(
    [
      "the|your|it|them|this|that|these|both|each|every|all ?* ?* ?* ?* again|anew|twice",
      "the|your|it|them|this|that|these|both|each|every|all ?* ?* ?* ?* once more",
    ],
    ["?* ?* ?* ?* app|phone|router|modem|browser|computer|device|page|button"],
    "scan|print|measure|weigh|count|film|photograph|read|sign",
  ),
  ...ask(
    [`your|the|this|both|each ?* ?* label|plate|sticker|damage|dent|crack|serial|page|pages|receipt|box|seal`],
    [],
    "photograph|film",
  ),
  // Do
  ...ask(
    [
      "the|this|our|your|these|both|attached|enclosed|all ?* ?* ?* form|forms|questionnaire|application|declaration|sheet|section|sections|fields|paperwork|document|documents",
    ],
    ["?* ?* ?* form|forms below|here|at|on|online"],
    "complete",
    "fill",
    "fill in|out",
  ),
  ...ask(["and|the|this|it|your|them|both|all"], ["the ?* ?* petition|guestbook"], "sign|countersign"),
  ...ask(
    undefined,
    ["if|when|with ?* ?* ?* children"],
    "be ?* patient|reasonable|realistic|respectful|polite|civil|honest|quiet|clearer",
    "be ?* more specific|precise|patient|reasonable|polite|careful",
  ),
  ...ask(
    undefined,
    [],
    "stop|quit|cease calling|emailing|e-mailing|mailing|contacting|writing|sending|messaging|texting|asking|complaining|shouting|swearing|threatening|harassing|spamming|arguing|insulting|ringing|bothering|chasing",
    "do not|never ?* contact|call|email|e-mail|write|message|ring|phone|text|bother ?* us|me again|anymore|any",
    "do not|never bother|chase|harass|threaten|insult us|me|our|my",
    "await our|my|further",
    "wait for our|my|your turn|reply|answer|email|e-mail|call|instructions|confirmation|response|decision|letter",
    "wait until we|i|our",
    "read|reread|re-read my|our|the ?* ?* email|e-mail|message|reply|mail|terms|conditions|policy|rules|contract|agreement|letter",
    "do not|never ?* send ?* ?* cash|originals|duplicates|duplicate|cheques|another|further",
    "do not|never ?* open|raise|create|submit|file|log|start|make another|new|further|second|duplicate|more|multiple|a|any ?* ?* ticket|tickets|request|requests|claim|claims|case|cases|complaint|complaints|enquiry|inquiry",
    "do not|never ?* throw|discard|dispose|destroy ?* ?* ?* ?* box|packaging|package|parcel|carton|item|items|part|parts|receipt|label",
    "do not|never ?* ask|seek|request|demand ?* ?* ?* access|again|refund|refunds|information|details|update|updates",
    "do not|never ?* park|smoke ?* in|on|at|near|outside|inside|here|there|anywhere",
    "do not|never ?* park|smoke",
    "comply|cooperate with our|the|this|these|us",
    "follow|respect|obey our ?* rules|policy|policies|guidelines|staff|decision",
  ),
  ...ask(
    undefined,
    ["at|any|under|in"],
    "remove|delete|change|edit|update|amend|revise|withdraw|retract your|the|this ?* ?* review|rating|tweet|dispute|complaint|chargeback",
  ),
  ...ask(
    undefined,
    ["any|anytime|whenever|on|at|if|with ?* ?* questions|time|#", "any|anytime|whenever", "on|at #|the|our"],
    "call|ring|phone|telephone us|me back",
  ),
  ...ask(["by|before|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday"], [], "call|ring|phone us|me"),
  ...ask(undefined, [], "collect|cancel|vacate your|the|this|it|them|both|all ?* ?* ?* ?* by|before|within"),
  ...[
    ...ask(
      ["your|the|this|it|them|all|any|these|those|both|every"],
      ["?* ?* ?* to its|place"],
      "return|surrender",
      "hand|bring|give|send|ship|drop|turn back|in|off",
    ),
    ...ask(
      undefined,
      [],
      "hand|bring|give|send|ship the|your|it|them|all|both ?* ?* ?* back|over",
      "hand the|your|it|them|all|both ?* ?* ?* in",
    ),
    ...ask(undefined, ["stop|yes|no"], "reply|respond", "get|write|come back to us|me"),
    ...ask(
      [
        "the|your|this|that|all|any|it ?* ?* ?* ?* balance|invoice|invoices|bill|bills|amount|fee|fees|deposit|sum|total|charge|charges|debt|arrears|rest|instalment|installment|payment|fine|premium|rent",
        "it",
      ],
      [],
      "pay|settle|clear|remit|transfer",
      "make|arrange",
    ),
    ...ask(["your ?* ?* payment|billing|card|bank|contact|account"], [], "update"),
    ...ask(undefined, [], "be ?* at home", "be ?* available|present"),
  ].map((entry): AskEntry => ({ ...entry, only: "timed" })),
  // What is found out or told there serves the company's work; “talk to your landlord” only sends the customer away.
  { phrase: `ask|notify|inform ?* your|the|a ?* ${outsiders}`, only: "duty" },
  { phrase: `check|enquire|inquire ?* ?* ?* with|at|of your|the|a ?* ${outsiders}`, only: "duty" },
  { phrase: "file|make|get|obtain a|an|the ?* police report", only: "duty" },
  { phrase: "apologise|apologize to", only: "duty" },
  { phrase: "let|keep us|me know|have|informed", only: "duty" },
  { phrase: "contact|email|e-mail|write ?* us|me ?* by|before|within|immediately", only: "duty" },
  { phrase: "call|ring|phone us|me ?* within|immediately", only: "duty" },
  { phrase: "contact|call|email|e-mail|write|message|ring|phone|text ?* us|me again|anymore", only: "duty" },
];

const adverb = "also|still|now|first|then|therefore|always|do|urgently|immediately";
/** The phrases, each also with an adverb after one of its words. */
const withAdverb = (...phrases: string[]): ActEntry[] =>
  phrases.flatMap((phrase) => {
    const words = phrase.split(" ");
    const within = words.map((_, at) => [...words.slice(0, at + 1), adverb, ...words.slice(at + 1)].join(" "));
    return [phrase, ...within].map((each) => ({ phrase: each }));
  });

/** Words that make what follows a duty of the customer. */
export const duties: readonly ActEntry[] = withAdverb(
  "you must|shall",
  "you need|have|ought to",
  "you will need|have to",
  "you are required|requested|obliged|obligated|expected|going|asked|instructed|ordered|directed|told|supposed to",
  "you are to",
  "you must|may|shall not",
  "you are not to",
  "you are not allowed|permitted to",
  "you have no choice|option but to",
  "it is your responsibility|duty|obligation|job|task to",
  "it is up to you to",
  "i|we insist that you",
  "ensure|see that you",
  "see to it that you",
  "make sure you",
  "make sure that you",
  "you have got to",
  "you had|'d better",
  "you have # days|hours|weeks to",
  "you have # business|working|calendar days to",
  "you have until|till * to",
  "you have until|till * * to",
  "i|we need|require|want|expect|demand you to",
  "i|we will need|require you to",
  "it is required|mandatory|compulsory|imperative|necessary|essential|crucial|vital that you",
  "it is required|mandatory|compulsory|imperative|necessary|essential|crucial|vital for you to",
);

const needed = [
  ...things,
  "your",
  `${determiner} ?* ?* ?* ?* from you|your`,
  "more|further|additional details|information|info|proof",
];
const notNeeded = [
  "a bit|few|little|couple",
  "your ?* ?* help|patience|understanding|support|feedback|vote|love|cooperation|custom|business|trust|parcel|package|product|attention|opinion",
  "?* ?* ?* ?* ?* from the|our|their|them|him|her|another|other",
  `${determiner} ?* ?* time|hours|days|minutes|day|parcel|package|product|label|report|list|estimate|answer`,
  "the|a|an ?* ?* ?* to be|come|arrive",
];

/** What is wanted of the customer, without the company: “proof of age is required from you”. */
const passive = [
  `${data}|${papers} ?* ?* ?* ?* is|are ?* required|needed|requested|expected|wanted|demanded from you|your`,
  `${papers} ?* ?* ?* must|should|has|have|needs|need ?* ?* be ?* sent|submitted|provided|returned|e-mailed|emailed|mailed|posted|forwarded|faxed|given|handed|delivered ?* to us|me|our`,
];

/** Words that say what the company wants from the customer. */
export const needs: readonly ActEntry[] = [
  ...withAdverb(
    "i|we need|require",
    "i|we will|shall need|require",
    "i|we will be needing|requiring",
    "i|we am|are going to need",
    "i|we must have",
    "our|my ?* team|department|office|system|colleague|manager|technician|engineer|supervisor|specialist needs|requires",
  ).map((entry) => ({ ...entry, when: { after: needed }, unless: { after: notNeeded } })),
  ...withAdverb("i|we need|want to know|see|have|receive|get").map((entry) => ({
    ...entry,
    when: {
      after: [owned, "proof", "a|an|the ?* ?* copy|photo|photos|receipt|screenshot|picture|scan|signature|consent"],
    },
    unless: { after: notNeeded },
  })),
  ...withAdverb("i|we need|want to know").map((entry) => ({
    ...entry,
    when: { after: ["which|whether", `the ?* ?* ${data}`, "when|where|how ?* you|your"] },
  })),
  ...["^ need|require", "^ will need|require", "^ still need|require", "^ also need|require"].map((phrase) => ({
    phrase,
    when: { after: needed },
    unless: { after: notNeeded },
  })),
  ...passive.map((phrase) => ({ phrase })),
  ...withAdverb("i|we want|demand|expect|await").map((entry) => ({
    ...entry,
    when: {
      after: [
        `your|a|the ?* ?* ${papers}`,
        `your ?* ?* ${data}|${papers}|payment`,
        "an|a answer|reply|response",
        "payment",
      ],
    },
    unless: { after: notNeeded },
  })),
];
