import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, courteous, stop } from "./affront-words.js";

const said =
  "said|pointed|mentioned|explained|stated|told|noted|informed|advised|described|indicated|outlined|written|wrote|clarified|emphasised|emphasized|specified|communicated|answered";
const early = "already|previously|earlier|before|repeatedly";
const often =
  "before|already|repeatedly|again|previously|earlier|twice|thrice|several|multiple|many|numerous|countless|two|three|four|five";
/** “For the third time”, “read it again”: an order. */
const ordered = [
  "^ ?*",
  "please|kindly|just|,|;|:|-|–|—|and|so|then",
  "you should|must|can|could ?*",
  "you ?* need|have|want to",
  "suggest|recommend ?* you ?*",
  "better",
];
/** Where “you said that already” opens a statement, and gives no reason. */
const opening = ["^", "^ yes|but|and|well|ok|okay|sure|no", ",|;|-|–|—|but|and"];
/** Where the company owns up to what it told before. */
const owning = new Set([...courteous, ..."wrong wrongly incorrect incorrectly mistake error would".split(" ")]);
/** Where the customer has had to say it again, and the company knows. */
const hearing = new Set([...courteous, ..."we our should still again would nobody yet right".split(" ")]);
const mine = "my|our";
const mail =
  "email|e-mail|mail|mails|message|reply|response|answer|letter|comment|emails|e-mails|messages|replies|chat";
const last = "last|previous|earlier|prior|first|original|initial|former|latest";
const it = "this|that|it";
/** A reference to a page or a paper tells nobody off. */
const paper = {
  after: [
    "?* ?* on|in our|the|your|this|these website|site|page|terms|conditions|article|guide|faq|faqs|manual|policy|contract|app|description|listing|confirmation|booking",
    "above|below|here|on",
  ],
};

/** “As I already said”: what was said before, held against the customer. */
export const repeats: Lexicon<AffrontEntry> = [
  // As I told you yesterday: said before, by whomever.
  ...[
    `as|like i|we ?* ${said} to you`,
    "as|like i|we ?* explained|wrote|said|stated ?* ?* yesterday|last|earlier",
    "as|like i|we ?* explained|wrote|said|stated this|on|in morning|afternoon|monday|tuesday|wednesday|thursday|friday",
    `as|like my|our|the|your ?* ?* ?* already|repeatedly|previously ${said}`,
    "as|like my|our|the|your ?* ?* ?* told you",
    `as|like you were|have|'ve been told`,
    "as|like you were|have|'ve told",
    `as|like you were|have|'ve ?* informed|advised ?* already|before|yesterday|twice`,
    "as|like i|we ?* was|were|am|are saying",
    `as ?* ?* ${said} in|on|by ${mine} ${last} ?* ${mail}`,
    `as ?* ?* ${said} multiple|several|many|numerous|countless|two|three times`,
    `as|like i|we ?* ?* discussed|covered already|before|twice`,
    "as discussed|covered|agreed already|before|repeatedly|twice",
    "as already|repeatedly discussed|covered",
    `as has|was ?* ?* ${said} ?* to you`,
    `as you would|'d|will|should ?* know|see|seen|read from|in ${mine} ${last} ${mail}`,
  ].map((phrase) => ({ phrase, unless: paper })),
  { phrase: "previous|earlier|last|first answer|reply|position|decision stands|holds" },
  { phrase: `refer you ?* to ${mine} ${last} ${mail}`, notBeside: courteous },
  {
    phrase:
      "this is|'s ?* ?* second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|last time ?* ?* ?* asked|ask|asking|writing|write|written|answering|answer|replying|reply|contacted|contacting",
    notBeside: hearing,
  },
  {
    phrase: "last time i|we ?* ?* answering|answer|replying|reply|discussing|discuss|writing|write",
    notBeside: courteous,
  },
  { phrase: "asking ?* ?* same", when: { before: ["you ?* ?* been", "you are", "you keep", "stop"] } },
  {
    phrase: "you ?* ?* already have|had|got|received ?* ?* answer|reply|response",
    notBeside: courteous,
    unless: { after: ["from"] },
    follows: opening,
  },
  { phrase: "you have|'ve already had|got|received ?* answer|reply|response", notBeside: courteous, follows: opening },
  { phrase: "you were ?* given ?* ?* answer|reply|response|explanation", notBeside: courteous },
  { phrase: "you have|'ve|got ?* your answer", when: { after: stop } },
  { phrase: "you ?* got ?* ?* answer|reply ?* yesterday|last|already|twice" },
  { phrase: "i|we ?* already settled|been this|that|here|through" },
  { phrase: "i|we ?* thought ?* i|we|that|this ?* ?* settled|answered|explained|covered|discussed|done" },
  {
    phrase:
      "have|did|had not i|we ?* ?* answered|explained|told|said|made|make|answer|explain|covered|settled ?* ?* that|this|it|clear|already",
  },
  { phrase: "did|have i|we not ?* make|made|say|said|explain|explained|tell|told|answer|answered" },
  {
    phrase:
      "which|what of|part my|our|of ?* emails|messages|answers|email|message|answer|reply|explanation ?* ?* not|unclear",
  },
  { phrase: "which|what of|part of my|our ?* emails|messages|answers|email|message|answer|reply|explanation" },
  {
    phrase: "read before replying|writing|asking|answering|you",
    follows: ordered,
    when: { after: ["reply|write|ask|answer", "$", ",|;"] },
  },
  { phrase: "read it|that|this again", follows: ["^ ?*", ",|;|and"], when: { after: stop } },
  { phrase: "^ and again", when: { after: [",|:"] }, notBeside: courteous },
  { phrase: "^ yet|once again you|, ?* ?* ask|asking|asked|writing|write|want|ignore|demand", notBeside: courteous },
  {
    phrase: "must|do we|i ?* ?* go|do|discuss|repeat ?* ?* ?* every|again",
    when: { after: ["$", "day|week|time"] },
    notBeside: wordSet("need want like if"),
  },
  { phrase: "why do you keep|still" },
  { phrase: "why are you ?* asking|writing|messaging|emailing|calling ?* ?* again|still" },
  { phrase: "why are you still asking|writing|messaging|emailing|calling" },
  { phrase: "no point|use|sense in|to ?* writing|asking|emailing|calling|messaging|chasing" },
  { phrase: "^ enough emails|messages|questions|talk|calls|chat|talking" },
  {
    phrase:
      "i|we will|shall not ?* answer|respond|reply|discuss|continue|answering ?* ?* ?* any|further|more|again|anymore",
    notBeside: courteous,
  },
  {
    phrase: "this is|'s my|our final|last answer|reply|message|word|response",
    when: { after: [...stop, "on|about|in"] },
    notBeside: new Set([...courteous, "before", "holiday", "leave", "over"]),
  },
  { phrase: "i|we did already ?* say|tell|explain|mention|answer|write|send", notBeside: owning },
  { phrase: "i|we did tell|inform you", notBeside: owning },
  { phrase: "i|we did say|mention|explain", when: { after: ["that|this|so|it|no", ...stop] }, notBeside: owning },
  {
    phrase:
      "i|we ?* ?* told you this|that|it|how|why|what|about ?* ?* ?* already|before|yesterday|last|on|twice|earlier",
    notBeside: owning,
  },
  {
    phrase: "i|we ?* ?* told you last|yesterday|before|this week|month|time|how|why|what|morning|about",
    notBeside: owning,
  },
  {
    phrase: "i|we ?* ?* told you how|why|what",
    when: { before: ["^", "^ but|and|well", ",|;"] },
    notBeside: owning,
  },
  {
    phrase: `i|we have|'ve ?* ?* sent|told|given|explained|answered ?* ?* ?* three|four|five|several|many|multiple|countless|twenty|ten|# times`,
    notBeside: owning,
  },
  { phrase: "i|we sent|gave|told|showed|emailed you that|this|it ?* already|twice|yesterday", notBeside: owning },
  { phrase: "i|we have|'ve ?* already said no|so" },
  { phrase: "what did|have i|we ?* just|already say|tell|said|told|explain" },
  {
    phrase:
      "i|we was|were|have|'ve|am|are|think|thought|made|make|been ?* ?* ?* perfectly|very|quite|abundantly|crystal|pretty clear|plain",
    notBeside: new Set([...owning, "whether"]),
  },
  { phrase: "how much|more more|clearer|plainer|simpler|clearly ?* can|could|do|should|must i|we" },
  { phrase: "how much clearer|plainer|simpler ?* i|we can|could" },
  // You said that already; you ask again.
  {
    phrase:
      "you ?* ?* said|told|mentioned|asked|wrote|repeated|explained|written ?* that|this|it|so ?* already|twice|before",
    follows: opening,
    notBeside: hearing,
  },
  {
    phrase: "you ?* already|just said|told|mentioned|asked|repeated ?* that|this|it|so|me|us",
    follows: opening,
    notBeside: hearing,
  },
  {
    phrase:
      "you have|'ve ?* said|told|mentioned|asked|written|repeated ?* that|this|it ?* twice|three|four|five|several|many|a|ten|twenty ?* times",
    follows: opening,
    notBeside: hearing,
  },
  { phrase: "i|we ?* ?* got|get|understood|saw|know it|that|this the first time" },
  { phrase: "i|we ?* ?* got|understood|saw you the first time" },
  { phrase: "yes , i|we know|get|got|heard it|that|you|,", notBeside: courteous },
  { phrase: "we have|'ve ?* had this|that ?* conversation|discussion|argument|chat|talk", when: { after: stop } },
  {
    phrase:
      "did|have not i|we|you ?* ?* go|gone|cover|covered|discuss|discussed|been|talk over|through|about|this|that ?* ?* already|yesterday|before|twice|last",
    notBeside: courteous,
  },
  { phrase: "did|have not i|we ?* go|gone|been over|through this|that|it" },
  { phrase: `did|have not you ?* read|see|seen|open|opened ${mine} ?* ?* ${mail}` },
  { phrase: `did not you ?* get|receive ${mine} last|previous|earlier|first ${mail}` },
  { phrase: "did|have you ?* read|seen|see what|anything i|we ?* wrote|said|sent|written" },
  { phrase: "read|re-read|reread what|everything i|we ?* ?* wrote|said|sent|written|explained|told", follows: ordered },
  {
    phrase: `read|re-read|reread|check|see|consult|refer|return|back|look ?* ?* ${mine} ${last} ${mail}`,
    follows: ordered,
    when: { after: ["$", ", it|where|as|i|we", ". again"] },
  },
  { phrase: `refer ?* to ${mine} ${last} ${mail}`, follows: ordered, when: { after: stop } },
  { phrase: `see|reread|re-read|read ${mine} ${last} ${mail}`, follows: ordered, when: { after: stop } },
  {
    phrase: "scroll ?* up",
    follows: ordered,
    when: { after: ["and read|re-read|look|you|see|check", ", it|i|we|you|the"] },
    unless: { after: ["and read|look|see|check|you ?* under|at|below|in|for"] },
  },
  { phrase: "^ ?* scroll ?* up $", alone: true as const },
  { phrase: "^ ?* see above $", alone: true as const },
  { phrase: "^ asked and answered $" },
  // The answer is still no.
  {
    phrase: "answer|reply|response|decision|position is|'s|remains|stays still|the ?* no|same|unchanged|final",
    notBeside: courteous,
  },
  { phrase: "answer|reply|response|decision|position is|'s|remains|stays no|unchanged|final", notBeside: courteous },
  {
    phrase:
      "my|our|the answer|reply|response|decision|position has|'s|will|is|did|does not ?* ?* change|changed|changing",
    notBeside: courteous,
  },
  { phrase: "same answer|reply as|i|we" },
  { phrase: "same question|questions|thing|request over|again|every|as|three|twice" },
  { phrase: "same question|questions again|twice|over" },
  {
    phrase:
      "asking|emailing|writing|messaging|chasing|nagging|pestering|complaining ?* ?* ?* will|does|would|is not ?* change|help|make|speed|get|alter|bring|going",
  },
  {
    phrase:
      "calling|repeating|sending|ringing|phoning more|it|again|us|me|constantly|repeatedly|every|twice|yourself ?* ?* ?* will|does|would|is not ?* change|help|make|speed|get|alter|bring|going",
  },
  { phrase: "no matter how ?* ?* ?* you ask|write|call|email|complain|repeat|say" },
  { phrase: "however often|much|many ?* you ask|write|call|email|complain|repeat" },
  { phrase: "not ?* matter how often|many|much ?* you ask|write|call|email|complain|repeat|say" },
  {
    phrase:
      "how many ?* emails|messages|times|calls|tickets|mails are|will|must|do you ?* ?* going|send|write|ask|open",
  },
  {
    phrase:
      "stop|quit sending|opening|asking|writing|flooding|spamming|bombarding|repeating|emailing|mailing me|us|emails|the|same|questions|tickets|more|messages|this|that|it|yourself",
    follows: ordered,
  },
  {
    phrase: "stop|quit emailing|writing|calling|messaging|asking|repeating",
    follows: ordered,
    when: { after: ["$", ",|;|-|–|—|every|all|so"] },
  },
  {
    phrase: "do not ?* write|email|contact|call|message|ask|phone|ring again|anymore",
    follows: ["^ ?*", "please|,|so|and"],
    notBeside: new Set([...courteous, "until"]),
  },
  {
    phrase: "do not ?* contact|write|email|call|message|ask us|me|back ?* ?* again|anymore",
    follows: ["^ ?*", "please|,|so|and"],
  },
  {
    phrase:
      "no need|need not|to|have to ?* ask|email|write|message|chase|call ?* ?* ?* every|repeatedly|constantly|twice|again",
    beside: wordSet("every repeatedly constantly minutes times twice often"),
  },
  {
    phrase: "not need|have to ?* ask|email|write|message|chase|call ?* ?* ?* every|repeatedly|constantly|twice|again",
    beside: wordSet("every repeatedly constantly minutes times twice often and"),
  },
  {
    phrase:
      "i|we am|are not ?* saying|telling|explaining|repeating|discussing|answering it|this|that|you|myself ?* again",
  },
  { phrase: "i|we will|'ll|am|are ?* only|just ?* ?* say|saying|explain|tell|repeat this|it|that|you ?* once" },
  { phrase: "i|we will|'ll|shall say|explain|tell|repeat this|it|that|you only|just once" },
  { phrase: "^ one last|final|more time", when: { after: [",|:|-|–|—"] }, notBeside: courteous },
  { phrase: "^ once more", when: { after: [",|:|-|–|—"] }, notBeside: courteous },
  { phrase: "^ let me|us repeat|say ?* ?* ?* again|more :" },
  { phrase: "^ to repeat", when: { after: [":|,|-|–|—|myself|ourselves"] } },
  {
    phrase: "i|we will|'ll ?* repeat",
    when: { after: [":|,|-|–|—", "myself|ourselves", "it|that|this once|again|one|slowly"] },
    notBeside: courteous,
  },
  { phrase: "round|around and round|around with|on|about", notBeside: courteous },
  {
    phrase: "we|you|i|let's|not ?* ?* ?* going|go|gone|went|talking|running ?* ?* in circles",
    notBeside: new Set([...courteous, "dog", "hand"]),
  },
  {
    phrase: "we|you|i|let's|not ?* ?* ?* going|go|gone|went round|around ?* ?* circles",
    notBeside: new Set([...courteous, "dog", "hand"]),
  },
  { phrase: "are you|we still on|talking|asking|going|arguing|discussing ?* ?* about|this|that" },
  { phrase: "going on and on" },
  { phrase: "keep|going on about this|that|it|the same", when: { before: ["you ?*", "stop ?*"] } },
  // Patience.
  { phrase: "i|we am|are ?* losing|running ?* ?* patience" },
  { phrase: "testing|trying|test|try my|our patience" },
  { phrase: "my|our patience", when: { after: ["is|has|with|'s|will"] }, notBeside: courteous },
  {
    phrase: "i|we am|are|have|'ve been|run ?* ?* ?* patient|out",
    when: { after: ["enough|long|until|with|so|of patience|now|but"] },
    beside: wordSet("patience patient"),
    in: { subject: ["i", "we"] } as const,
  },
  { phrase: "not have ?* ?* patience", when: { before: ["i|we do"] } },
  { phrase: "i|we have no ?* patience" },
  ...[
    `as|like i|we ${early} ${said}`,
    `as|like i|we have|had ${early} ${said}`,
    `as|like i|we ?* ${said} ${often}`,
    `as|like i|we have ${said} ${often}`,
    `as ${early} ${said}`,
    `as ${said} ${often}`,
    `as ${said} ${early}`,
    `as has|was ${early} ?* ${said}`,
    `as has been ?* ${said} ?* ?* ${often}`,
    `as ${said} in|on|by ${mine} ${last} ${mail}`,
    `as|like i|we ?* ${said} in|on|by ${mine} ${last} ${mail}`,
    `as|like i|we have ${said} in|on|by ${mine} ${last} ${mail}`,
    `as|like i|we have|had ?* ${said} ?* ${often}`,
    "as|like i|we told you",
    "as|like i|we have|already told you",
    `as you have|were ${early} ?* told|informed|advised`,
  ].map((phrase) => ({ phrase, unless: paper })),
  ...["as|like i|we said", "as|like i|we have said"].map((phrase) => ({ phrase, when: { after: stop } })),
  `as|like i|we keep saying|telling|repeating|explaining`,
  `as|like i|we have been saying|telling|explaining`,
  `as per|in ${mine} ${last} ${mail}`,
  `per ${mine} ${last} ${mail}`,
  "again|more as|like i|we|you|already|previously|stated|mentioned|said|explained",
  "again|more , as|like i|we|already|previously|stated|mentioned|said|explained",
  {
    phrase: "^ again",
    when: { after: [",|:|-|–|—"] },
    unless: { after: [", if|let|feel|should|any|when"] },
    notBeside: courteous,
  },
  { phrase: "^ once again|more", when: { after: [":"] }, notBeside: courteous },
  {
    phrase: "^ once again|more",
    when: { after: [", no|you|we|i|this|that|it ?* not|cannot|never"] },
    notBeside: courteous,
  },
  ...[
    "i|we have already|repeatedly|just told you",
    `i|we told you ?* ${often}|so`,
    "i|we already gave you this|that|the|an ?* answer|information|reason|explanation|details",
    "i|we already answered you",
    "how often|many ?* i|we ?* ?* explained|told|said|repeated",
    "how many times i|we ?* ?* explained|told|said|repeated",
    "lost count of how",
    "had this ?* conversation|discussion ?* before|already|twice",
    "did not i|we ?* ?* say|tell|explain|mention|answer",
    "i|we ?* said no",
    "i|we am|are repeating myself|ourselves|this|it",
    "i|we am|are repeating :|,",
    "not go|going over|through this|that|it again",
    "enough questions|with",
    "no more questions",
    "make up your mind",
    "not drag|dragging this|it|things out",
    "not waste any more time",
    `i|we have told you ?* ?* ${often}`,
    `i|we already explained|answered|clarified|said ${it}|everything|your|why|how|what|to`,
    `i|we already went|covered ?* ${it}|everything`,
    `i|we have explained|answered|said|covered|repeated ${it}|everything ?* ?* ${often}`,
    `i|we have told|explained|said ${it} to you`,
    "you have already|repeatedly been told",
    "you were already|repeatedly told",
    `you were|have ?* told this|that|so ?* ?* ?* ${often}|yesterday`,
    `you have ?* asked ?* this|that|it ?* ?* ${often}|times`,
    "i|we heard|read you|it|that the first time",
    "not know how else|more to explain|say|put|tell",
    `how many|often ?* times do|must|have|should|shall|will|are|am i|we`,
    "how many times do you want|need me|us",
    "how many|often more times",
    "how often do|must|have|should i|we",
    "i|we will not|never repeat myself|ourselves",
    `i|we will not|never repeat|explain|discuss ${it} again|anymore`,
    `i|we will not say ${it} again $`,
    "i|we do not want|like|wish to repeat myself|ourselves",
    "i|we am|are not going to repeat|explain|say|discuss myself|ourselves|this|that|it",
    "i|we keep|kept telling|saying|repeating|explaining you|this|that|it|myself|ourselves|the",
    "i|we have|had|hate|must|need to repeat myself|ourselves",
    "let me|us repeat myself|ourselves",
    "to repeat myself|ourselves",
    "must|do i|we ?* ?* repeat|explain|say|tell ?* ?* again",
    "for the umpteenth|hundredth|nth|millionth|thousandth time",
    "i|we will|shall only|just say|explain|tell|repeat this|it|you ?* once",
    "i|we will|shall say|explain|tell|repeat this|it|you one|once last|final|more time",
    "i|we will|shall say|explain|tell|repeat this|it|you once|one more|last",
    "asked and answered",
    "been|gone through|over all this|that",
    "you have been told twice|before|already|repeatedly|several|many|again|three",
    "i|we just told|answered you",
    "i|we just said|explained that|this|it|so",
    "over the same thing|point|ground|question ?* again|and|twice",
    "keep going over|through",
    `you have already|just asked ?* ${it}|question`,
    `you already|just asked ?* ${it}|question`,
    "you keep asking me|us|this|that|about|the ?* same|question|thing",
    "you keep asking $",
    "you keep repeating|emailing|messaging|chasing|pestering",
    "stop|quit chasing|pestering|nagging|bothering me|us",
    "stop|quit asking|emailing|messaging|calling|writing me|us|again|the",
    "not this|that again",
    `re-read|reread ${mine} ?* ${mail}`,
    `^ see|read|check ${mine} ${last} ${mail} $`,
    `^ please see|read|check ${mine} ${last} ${mail} $`,
    `did|have you not|even|actually ?* read|see|seen ${mine} ?* ${mail}`,
    `have you read ${mine} ${last} ${mail}`,
    `can|could you not read ${mine} ?* ${mail}`,
  ].map((phrase) => ({ phrase })),
  {
    phrase: "i|we have already|clearly explained|answered|clarified|covered|addressed|discussed|said",
    when: {
      after: ["this|that|it|everything", "to you", "your question|questions|query|point", "why|how|what", ...stop],
    },
    unless: { after: ["this|that|it to|with the|our|your|their|them|him|her"] },
  },
  {
    phrase: "i|we have already given|gone|been|gave|went",
    when: { after: ["you an|the|my|our answer|explanation|reason", "over|through this|that|it|everything"] },
  },
  { phrase: "i|we already told you", unless: { before: ["have|had|did"] } },
  { phrase: "i|we have been|gone over|through this|that|it ?* before|already|several|twice|many" },
  { phrase: "i|we have been over|through this $" },
  { phrase: "i|we have gone over this $" },
  { phrase: "i|we have ?* discussed|covered this|that|it before|already|several|twice|many" },
  ...[
    `${it} has already|repeatedly been explained|answered|said|stated|clarified`,
    `${it} was already|repeatedly explained|answered|said|stated|clarified`,
    `${it} has|was ?* ?* explained|answered|said|stated|clarified|discussed ?* ${often}`,
  ].map((phrase) => ({
    phrase,
    unless: { after: ["to|by the|our|your|him|her|them|a|my"] },
  })),
  {
    phrase:
      "second|third|fourth|fifth|tenth|last time i|we ?* ?* telling|saying|explaining|repeating|tell|say|explain|repeat|told|said|explained",
    notBeside: courteous,
  },
  {
    phrase: `read|check|through ${mine} ?* ${mail} ?* again|carefully|properly|before|first`,
    unless: { before: ["i|we ?*", "i|we have|had ?*"] },
  },
  { phrase: "i|we repeat", follows: ["^"], when: { after: stop } },
  {
    phrase: "i|we can|must only repeat|reiterate",
    when: { after: ["that|what|myself|ourselves", ...stop] },
    notBeside: courteous,
  },
  {
    phrase: "for the second|third|fourth|fifth|sixth|tenth|last|final time",
    follows: ["^"],
    when: { after: stop },
    notBeside: courteous,
  },
].map((entry) => (typeof entry === "string" ? { phrase: entry } : entry));
