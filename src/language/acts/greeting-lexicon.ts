import type { ActEntry } from "./phrases.js";

/** How a text is begun: a salutation greets by itself, a courtesy only as the first thing that is said. */
export interface GreetingEntry extends ActEntry {
  readonly kind: "salutation" | "courtesy";
}

const hello =
  "hi|hii|hello|helo|hullo|hey|heya|heyy|hiya|hi-ya|howdy|dear|dearest|greetings|salutations|ahoy|aloha|yo|g'day|gday";
/** An English reply may borrow its hello. */
const borrowed =
  "hola|bonjour|bonsoir|salut|coucou|ciao|buongiorno|buonasera|olá|ola|hallo|servus|moin|grüezi|hej|hei|hoi|namaste|namaskar|vanakkam|shalom|salam|salaam|merhaba|konnichiwa|annyeong|mabuhay|jambo|sawubona|ahoj|cześć|kumusta|estimado|estimada|querido|querida|liebe|lieber|geehrte|geehrter|chère|cher|prezado|prezada";
const weekday = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const feast =
  "new|holidays|holiday|easter|christmas|weekend|birthday|anniversary|diwali|eid|hanukkah|thanksgiving|halloween";
const said = "hi|hello|hey|hiya|welcome|greetings";

const salutations = [
  `^ ${borrowed}`,
  "^ good|gd morning|afternoon|evening|day|morrow",
  "^ good to see",
  `^ oh|ah|aw|well|so|and|a|very|why ?* ${said}`,
  "^ a|very ?* good morning|afternoon|evening|day",
  "^ a|my|our ?* ?* warm|warmest|big|friendly|hearty|fond hello|hi|welcome|greeting|greetings",
  `^ thanks|thank|cheers ?* and|& ${said}`,
  "^ i|we ?* wish|bid|say ?* ?* good|hello morning|afternoon|evening|day|to|and",
  "^ wishing|bidding you ?* ?* ?* morning|day|afternoon|evening",
  "^ warm|warmest|kind|best|season's|seasonal greetings",
  "^ guten tag|morgen|abend",
  "^ grüß|gruess gott",
  "^ god|goede|goeden|goden|dobrý|dzień dag|morgen|middag|avond|kveld|den|dobry",
  "^ buenos|buenas|bom|boa|bore|selamat|dia días|dias|tardes|noches|dia|tarde|noite|da|pagi|siang|dhuit",
  "^ sehr geehrte|geehrter",
  "^ kia|ni|tena ora|hao|koe|koutou",
  "^ as-salamu|assalamu|asalaam|salam|salaam alaikum|alaykum|aleikum",
  "^ ladies and gentlemen",
  "^ sir|sirs|madam|madame|monsieur|ma'am",
  "^ mr|mrs|ms|miss|mx|dr|prof|professor * ,|:|!",
  "^ mr|mrs|ms|miss|mx|dr|prof|professor . * ,|:|!",
  "^ valued|respected|esteemed|beloved|fellow customer|customers|client|guest|member|sir|madam|partner|colleague|shopper",
  "^ to whom|whomever|whomsoever it|this may|might concern",
  `^ happy|merry|blessed|joyful ${weekday}|${feast}`,
];

const named = [
  "all|everyone|everybody|team|there|folks|both|sir|madam|to|and|,|!|.",
  "* ,",
  "* !",
  "* * ,",
  "* * !",
  "$",
];
const courtesies = [
  "hope ?* ?* ?* well|finds|great|good|fine|okay|ok|safe|enjoying|enjoyed|having",
  "trust ?* ?* ?* well|finds",
  "how are|is|have you|things|your",
  "good|great|nice|lovely|wonderful|fantastic|pleasure|delighted|glad|pleased|happy|honoured|honored ?* hear|hearing from",
  "good|great|nice|lovely|wonderful|fantastic|pleasure|delighted|glad|pleased|happy|honoured|honored ?* meet|meeting|see|seeing|have|having|e-meet you",
  "glad|delighted|pleased|happy ?* you reached|contacted|wrote|asked|got|came|called|messaged|get|are",
  "^ congratulations|congrats",
  "a ?* ?* welcome to|back|aboard",
  "my name is",
  "my name's",
  "^ this is * from",
  "^ this|it is|'s * here",
  "^ * here from|at|with",
  "^ i am * from",
  "^ i am * , your|a|the",
];

/** Words that open a reply. */
export const greetingLexicon: readonly GreetingEntry[] = [
  ...salutations.map((phrase) => ({ phrase, kind: "salutation" as const })),
  { phrase: `^ ${hello}`, kind: "salutation", unless: { after: ["is|was|are|kitty|fresh"] } },
  // “Welcome packs …” and “Evening appointments …” greet nobody.
  { phrase: "^ morning|afternoon|evening|mornin'", kind: "salutation", when: { after: named } },
  { phrase: "^ welcome", kind: "salutation", when: { after: ["back|aboard|on|home|from|in|dear|my", ...named] } },
  // “You are welcome to use the pool” allows something.
  { phrase: "you are ?* ?* welcome", kind: "courtesy", unless: { after: ["to"] } },
  ...courtesies.map((phrase) => ({ phrase, kind: "courtesy" as const })),
];
