import type { Lexicon } from "../../types.js";
import { type AffrontEntry, courteous, stop } from "./affront-words.js";

/** What is wrapped in the sense of the word. */
const gifts = new Set("gift gifts paper ribbon present foil film towel blanket bandage parcel box warm".split(" "));

/** “Let's wrap this up.” */
export const ends: Lexicon<AffrontEntry> = [
  {
    phrase:
      "can|could|shall|may we|i ?* ?* end|finish|stop|conclude|leave this|it|the|our ?* chat|call|conversation|now|here|discussion|$",
    notBeside: courteous,
  },
  { phrase: "can|could|shall|may we|i ?* ?* end|finish|stop this|it now|here|already|$", notBeside: courteous },
  { phrase: "can|could|shall|may we|i ?* close|end|finish this|it|the ?* ?* already" },
  { phrase: "can|may i ?* go|leave now|$" },
  {
    phrase: "i|we ?* need|have|want|like to ?* close|end|finish|wrap this|it|the|up ?* now|quickly|already|soon",
    notBeside: courteous,
  },
  { phrase: "we are|'re ?* done|finished|through here|talking|discussing", when: { after: stop } },
  {
    phrase: "i am|'m done|finished|through here|talking|discussing|explaining|arguing|with",
    unless: { after: ["the|my|your"] },
    notBeside: courteous,
  },
  {
    phrase: "this|the|our ?* conversation|discussion|debate|argument|subject|topic is|'s ?* over|finished",
    when: { after: stop },
  },
  { phrase: "this|that ?* matter|discussion|topic|subject is|'s ?* closed", notBeside: courteous },
  {
    phrase:
      "i|we ?* consider|considered|regard ?* ?* ?* matter|conversation|case|discussion|subject ?* ?* closed|over|finished|settled",
    notBeside: courteous,
  },
  { phrase: "i|we have|'ve nothing ?* to add|say|discuss", when: { after: stop } },
  { phrase: "i|we have|'ve nothing ?* else|more|further|left to ?* add|say|discuss", when: { after: stop } },
  { phrase: "that is|'s all i|we ?* am|are|will|have|can ?* ?* say|saying", when: { after: stop } },
  { phrase: "that is|'s all i|we ?* have|going|got to say", when: { after: stop } },
  { phrase: "last|final word on|about this|the|that", when: { before: ["my|our", "is|'s my|our|the"] } },
  { phrase: "anything else|more ?* or are|is|that|we|do" },
  { phrase: "^ ?* next question|caller|customer|guest|patient please|$" },
  { phrase: "^ ?* if that is|'s all|everything , ?* i|we ?* have|need|must other|to|another|more" },
  { phrase: "so|and that|, we|i can all ?* move on|go|get" },
  {
    phrase: "wrap|wrapping this|it|things|that ?* up",
    when: {
      before: [
        "let's|lets|us|just",
        "can|could|shall|should|may we|i|you ?*",
        "like|want|need|have|going|got|trying|time to",
        "^ ?*",
      ],
    },
    unless: { after: ["as|in|for|with|nicely|well|warm"] },
    notBeside: gifts,
  },
  { phrase: "let's|lets wrap|finish|end|close this|it|that ?* up|quickly|now|already", unless: { after: ["with"] } },
  { phrase: "let's|lets wrap|finish up|now" },
  { phrase: "let's|lets finish|end this|it $" },
  { phrase: "let's|lets end|stop|leave this|it|that here|there" },
  { phrase: "nothing more|else|left to say|discuss", when: { before: ["there is|'s ?*"], after: stop } },
  { phrase: "^ so|ok|okay|well|right , are we done|finished $" },
  { phrase: "can|could|shall|should we ?* ?* wrap|finish up", when: { after: ["now|please|soon|here|quickly", "$"] } },
  { phrase: "let's|lets get this|it ?* over|done ?* with|quickly|already|now" },
  { phrase: "get this|it over with" },
  { phrase: "^ are we done|finished ?* $" },
  { phrase: "^ are we done|finished here|yet ?* $" },
  { phrase: "^ are you done|finished ?* $" },
  { phrase: "^ is that it|all $", alone: true },
  { phrase: "^ is that it|all then|now|today $", alone: true },
  { phrase: "^ that it|all $", alone: true },
  { phrase: "^ will|would that be all $", alone: true },
  { phrase: "^ anything|something else ?* $", alone: true },
  { phrase: "^ what else ?* $", alone: true },
  { phrase: "^ and|so anything|what else ?* $", alone: true },
  { phrase: "^ so anything else ?* $", alone: true },
  { phrase: "^ next ?* $", alone: true },
  { phrase: "^ ok|okay|right|so|alright , next $", alone: true },
  { phrase: "anything else ?* or can|may|shall|should i|we close|end|go|hang" },
  { phrase: "anything else , or" },
  { phrase: "so that i|we can move on|close", when: { after: stop } },
  {
    phrase: "i|we ?* need|have|want|got to move on",
    when: { after: ["to the next|another", "now", ...stop] },
  },
  { phrase: "can|could|shall we ?* move on", when: { after: ["now|please", ...stop] } },
  { phrase: "let's|lets move on", when: { after: ["now|please", ...stop] } },
];
