import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, courteous, stop } from "./affront-words.js";

/** “I don't have time slots left”: no lack of patience. */
const timetable = {
  after: [
    "slot|slots|frame|frames|limit|limits|estimate|estimates|zone|zones|stamp|stamps|available|until|window|windows|line|scale|period|left|between|off|tracking|sheets",
  ],
};
const others = "customers|clients|guests|callers|patients|people|chats|tickets|calls|passengers|students|members|cases";

/** Where a want of time is told for another reason: an apology, a warm hand-over, a longer wait. */
const busy = new Set([
  ...courteous,
  ..."colleague over longer delay delays usual resolved fixed found finding".split(" "),
]);

/** “I don't have time for this.” */
export const pressed: Lexicon<AffrontEntry> = [
  ...[
    "i|we do not ?* have time",
    "i|we do not ?* have any time",
    "i|we do not ?* have the time for|to",
    "i|we have|got no time",
    "i|we have not|never got ?* time",
    "i|we can|cannot not|hardly spare|find ?* time",
  ].map((phrase) => ({ phrase, unless: timetable })),
  ...[
    "i|we do not ?* have|got the whole|entire day|night|morning|afternoon|evening|week",
    "i|we have not ?* got the whole|entire day|night|morning|afternoon|evening|week",
    "i|we do not have|got all ?* evening|weekend|year",
    "i|we have not got forever",
    "i|we ?* have not ?* forever",
    "i|we ?* have|got not|never|no forever|eternity",
    "i can|will only|just give|spare you ?* ?* minutes|minute|seconds|moment",
    "i ?* only|just have|got time for one|two|a",
    "i|we ?* ?* wasted ?* ?* ?* on|with this|that|you|your",
    "i|we ?* ?* spent ?* enough|too|already ?* ?* ?* on|with this|that|you|your",
    "i|we have|'ve ?* already spent ?* ?* ?* hour|hours|minutes|time|day|days|morning on|with",
    "i|we ?* can|will|could not|no|hardly spend|waste|invest|put any|more|my|much|longer|another|all|the|a",
    "i|we ?* am|are not ?* ?* spend|spending|waste|wasting any|more|my|much|another|all|the",
    "not spend|waste all|the|too|more|any ?* day|morning|afternoon|time|longer",
    "not do|be|discuss|argue|chat this|that|here|about ?* ?* all day|night|morning|afternoon",
    "all day on|with|for one|your|this|you|a ?* $",
    "this|that|it|chat|call|conversation|discussion has|'s ?* taken|gone|dragged|lasted|been ?* ?* long enough",
    "chat|call|conversation|discussion|thread has|'s ?* gone|dragged|lasted on|for ?* too|so long",
    "we have|'ve ?* been at this ?* ?* ?*",
    "we have|'ve ?* been ?* here|on this|that|it for|all ?* ages|hours|hour|day|forever|morning",
    "i|we|chat|this|it can|could|will not|hardly hold|keep|go|talk|chat|do|be|argue|discuss|stay|last|wait ?* ?* ?* forever|eternally",
    "i|we can|could|will not|hardly hold|keep|go|talk|chat|do|be|argue|discuss|stay ?* ?* ?* all day|night|morning",
    "i|we ?* need|have|got to take|help|serve|see|get ?* the|my next customer|caller|guest|client|patient|one|person now|already|$",
    "need|have|got to move|get on to the|my next",
    "others|other ?* need my|our help|attention|time too|as",
    "let's|lets be done",
    "let's|lets not waste",
    "not have|got time to waste",
    "we|you are|'re ?* wasting time",
    "time is|'s ?* short|limited",
    "respect|value|consider my|our time",
    "my|our time is|'s not ?* free|unlimited|endless|infinite|yours",
    "my|our time is|'s ?* money|worth|better",
    "i ?* have|got another|other ?* call|meeting|chat|customer|caller|patient|guest|client|appointment ?* ?* in|waiting|now|soon|at|holding",
    "i|we ?* have|got|'ve ?* ?* ?* other|better work|things|stuff|jobs|tasks to do|get|finish|see|attend|deal|handle",
    `i|we ?* have|got|'ve ?* ?* ?* more|other emails|messages|mails|orders|bookings|requests|${others} to get|answer|do|deal|handle|finish|see|go|read|attend`,
    "i|we ?* have|got|'ve hundreds|dozens|thousands|tons|twenty|thirty|forty|fifty|loads of|other|more|emails|messages|tickets|calls|customers",
    "people|others|customers|guests|callers|clients|patients ?* behind|after you",
    "queue|line|row of ?* ?* people|others|customers|guests|callers|clients|patients ?* waiting|behind",
    "you are|'re not the|my|our only|one|single ?* ?* waiting|helping|serving|here|today|case|ticket",
    "need to|must|should clear|free the|this ?* line|chat|queue",
  ].map((phrase) => ({ phrase, notBeside: busy })),
  {
    phrase: "i ?* only|just have|got ?* ?* minutes|minute|seconds|moment",
    unless: { after: ["of|until|before|between|from|to"] },
    notBeside: busy,
  },
  {
    phrase: "my|our ?* shift|break|lunch|day|workday ?* ?* ends|starts|begins|is|'s|over|finishes|coming|finished",
    beside: wordSet("quick quickly hurry fast short brief end"),
  },
  {
    phrase: "i am|'m ?* ?* off|finish|finishing|leaving|finished|closing|done",
    beside: wordSet("quick quickly hurry brief snappy fast"),
  },
  {
    phrase: "about to finish|end|start|leave|clock|go|close",
    beside: wordSet("quick quickly hurry brief snappy fast end wrap"),
    when: { before: ["i am|'m", "we are|'re"] },
  },
  {
    phrase: "i ?* ?* need|have|got to go|run|dash|leave|be|get|rush",
    when: { after: [...stop, "now|soon|off|going|home|in"] },
    in: { subject: ["i"], tense: ["present"] },
    notBeside: busy,
  },
  {
    phrase: "i ?* must|should|gotta ?* go|run|dash|leave|rush",
    when: { after: [...stop, "now|soon|home"] },
    notBeside: busy,
  },
  { phrase: "^ gotta|must|got run|go|dash|to", when: { after: [...stop, "run|go|dash"] } },
  {
    phrase: "i am|'m|we are ?* swamped|snowed|rushed|slammed",
    beside: wordSet("quick quickly hurry brief short fast so"),
    notBeside: courteous,
  },
  ...[
    "i|we do not ?* have|got all day|night|morning|afternoon|week",
    "i|we have not|never got all day|night|morning|afternoon|week",
    "i|we do not have forever",
    "i|we can|could not|hardly wait|sit|spend|stay ?* ?* forever|all",
    "time is money",
    "you are ?* wasting ?* my|our|your|everyone|everybody",
    "stop|quit wasting my|our|your|everyone",
    "wasting my|our ?* time",
    "not waste my|our|everyone ?* ?* time",
    "waste of my|our ?* time",
    "waste any more of my|our time",
    "taking up too|so|my|our much ?* ?* time",
    "taking up ?* ?* of my|our time",
    "taking up my|our ?* time",
    "you are not my|our|the only customer|client|guest|caller|patient|passenger",
    "i|we have ?* better things to do",
    "i|we have more important ?* to do|attend|deal|handle",
    "have you any idea how busy",
    "do you know how busy|many",
    "not to waste any more ?* time",
    "i|we ?* have other|many|several|more things to do",
  ].map((phrase) => ({ phrase })),
  {
    phrase: "time 's|is ?* up",
    when: { before: ["^", "your|our|my|and|,|but|so"] },
    unless: { before: ["when|if|once|until your|the"], after: ["to|for|on"] },
  },
  {
    phrase: "i am ?* busy",
    unless: {
      before: ["when|while|if|that"],
      after: [
        "checking|looking|working|preparing|fixing|trying|getting|arranging|finding|sorting|reviewing|testing|gathering|writing|making|building|packing",
      ],
    },
    notBeside: courteous,
  },
  {
    phrase: `other|more|many ?* ${others} are ?* waiting`,
    unless: { after: ["for|on|until", "to meet|see|hear|receive|try|greet"] },
    notBeside: courteous,
  },
  { phrase: `${others}|others|queue|line behind you`, notBeside: courteous },
  { phrase: "my|our time is ?* limited|precious|valuable|short" },
  { phrase: `have|got ?* other|more|many|several ${others} waiting`, notBeside: courteous },
  { phrase: "i have others to serve|help|see|answer|attend" },
  { phrase: `there are ?* other|more|many ?* ${others} ?* waiting`, notBeside: courteous },
  {
    phrase: `i|we ?* have ?* other|more|many|several other|more|waiting ${others}`,
    when: { after: ["to", "waiting|too|who", ...stop] },
    notBeside: courteous,
  },
  {
    phrase: `i|we ?* have ?* other|more|many|several ${others}`,
    when: { after: ["to help|serve|see|deal|attend|handle|get|answer|take", "waiting|too", ...stop] },
    unless: { after: ["with|who|reporting"] },
    notBeside: courteous,
  },
  { phrase: "i ?* have|need|got to go ?* now|soon", in: { subject: ["i"] } },
];
