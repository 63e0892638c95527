import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, companyWords, phrases, stop } from "./affront-words.js";

/** What makes an order of the verb behind it: “please …”, “you need to …”. */
const order = [
  "^ ?*",
  "please|just|kindly|,|-|–|—|;|:",
  "you ?* need|have|ought|want to",
  "you will ?* ?* have to",
  "you ?* must|should",
  "you ?* had better",
  "you better",
  "can|could|will|would you ?*",
  "need|want|asking|telling you to",
  "suggest|advise|recommend|think you ?*",
  "if|once|when|until|unless you ?*",
];
const angry =
  "upset|angry|rude|aggressive|nasty|dramatic|hysterical|cross|snappy|mad|emotional|agitated|annoyed|defensive|hostile";
/** Where guests relax. */
const leisure = wordSet(`
  back bath beach enjoy evening garden holiday massage muscles pool recharge refresh sauna sea shoulders sit sofa spa
  stay sun terrace unwind weekend worry
`);
/** What is put on ice. */
const food = wordSet(
  "bottle bowl cream dough drink fridge glass glasses hours ice minutes overnight serve serving wine",
);
const breathing = wordSet("hold inhaler lungs mask mouthpiece nose puff test");
const softened = wordSet("appreciate kindly please sorry thank thanks");

const ordered = (lines: string) => phrases(lines).map((entry) => ({ ...entry, follows: order }));

/** Orders on how to feel and to behave, as one gives them to a child. */
export const manners: Lexicon<AffrontEntry> = [
  { phrase: "calm down", follows: order, unless: { after: ["the|your|a|time|period|from|tea|before bed"] } },
  { phrase: "calm|calmed|calming down", when: { before: ["you do not", "you are|have ?*"] } },
  { phrase: "calm yourself|yourselves" },
  { phrase: "stay|remain|keep calm", follows: order, when: { after: ["$", "and", "when|while|if you"] } },
  { phrase: "cool|chill|settle|simmer down", follows: order, when: { after: stop } },
  { phrase: "chill out", follows: order, when: { after: stop }, notBeside: leisure },
  { phrase: "relax", follows: order, when: { after: [...stop, "about|a bit|little"] }, notBeside: leisure },
  { phrase: "be ?* patient", follows: order, when: { after: ["$", ",|.|!|and|-|–|—"] }, notBeside: softened },
  { phrase: "have some|a ?* patience", follows: order, unless: { after: ["with"] }, notBeside: softened },
  { phrase: "have a little|bit of patience", follows: order, unless: { after: ["with"] }, notBeside: softened },
  { phrase: "shut up", follows: order, when: { after: stop } },
  { phrase: "deal with it", follows: order, notBeside: companyWords },
  {
    phrase: "live with it",
    follows: [...order, "learn to", "to just"],
    when: { after: stop },
    notBeside: companyWords,
  },
  { phrase: "grow up", follows: order, when: { after: stop }, notBeside: wordSet("children child kids they we") },
  { phrase: "stop it", follows: ["^ ?*"], when: { after: ["$"] } },
  { phrase: "take a deep|few ?* breath|breaths", follows: order, notBeside: breathing, unless: { after: ["of|in"] } },
  { phrase: "just chill", when: { after: stop } },
  { phrase: "let it go", follows: ["^", "please|just"], when: { after: stop } },
  {
    phrase: "be reasonable|realistic|serious|sensible|mature",
    follows: ["^ ?*", "please|just|,|-|–|—"],
    when: { after: stop },
  },
  { phrase: "take a breath", follows: order, notBeside: breathing, unless: { after: ["of|in"] } },
  { phrase: "lighten up", follows: order, when: { after: stop } },
  { phrase: "get a grip", follows: order, unless: { after: ["on|of"] } },
  { phrase: `no|any need|reason|point to be|get so|all|this|too|that ${angry}` },
  { phrase: `no|any need|reason|point to be|get ${angry}`, unless: { after: ["with yourself|yourselves"] } },
  { phrase: "so|all|getting worked up", when: { before: ["get|getting", "you are", "are you", "you get"] } },
  { phrase: "worked up", when: { before: ["not get", "why you are ?*", "why are you ?*"], after: ["about|over"] } },
  { phrase: `do not get|be so|all|too|this ${angry}` },
  { phrase: `do not get ${angry}`, follows: ["^ ?*", ",|-|–|—"], when: { after: ["with|at me|us|our", "$"] } },
  { phrase: "chill", follows: [...order.slice(2, 7), "^ ?*", "please|just"], when: { after: stop }, notBeside: food },
  { phrase: "just|simply have to accept|swallow it|that|this", when: { after: stop } },
  { phrase: "accept it|that|this|the ?* and move|go|get on", follows: order },
  { phrase: "^ ?* ?* move on $", in: { mood: ["order"] }, alone: true },
  {
    phrase:
      "i|we do not|never ?* appreciate|like|care|accept|tolerate ?* your|that|this|the ?* tone|attitude|language|manner|insults",
  },
  { phrase: "be an|the adult|grown-up", follows: ["^ ?*", "please|just|,|-|–|—"] },
  // An opener that says “you try my patience”.
  {
    phrase: "^ listen|look",
    when: { after: [",|here|pal|mate|lady|buddy|sweetheart|darling|love|missy|sunshine"] },
    notBeside: wordSet("click feel learn repeat scan tap touch"),
  },
  {
    phrase: "^ now|ok|okay|right|so|well listen|look",
    when: { after: [",|here|pal|mate|lady|buddy|sweetheart|darling|love|missy|sunshine"] },
  },
  {
    phrase: "^ ok|okay|right|well , listen|look",
    when: { after: [",|here|pal|mate|lady|buddy|sweetheart|darling|love|missy|sunshine"] },
  },
  { phrase: "^ excuse me $", alone: true },
  ...ordered(`
    get over it|yourself|yourselves
    get used to it
    get a life
    control your emotions|temper|anger
    control|compose yourself
    suck it up
    man up
    toughen up
    snap out of it
    get real
    learn some manners|patience|respect
    learn to read|spell|count|type|listen|behave
    learn how to read|spell|type|listen|behave
    stop|quit whining|moaning|whingeing|whinging|ranting|sulking|exaggerating|overreacting|complaining|shouting
    stop|quit yelling|screaming|nitpicking|crying|pestering|grumbling|nagging|lecturing|fussing
    stop|quit being|acting ?* rude|silly|difficult|dramatic|childish|ridiculous|unreasonable|stupid|lazy|impatient|paranoid
    stop|quit being such
    stop|quit acting like
    stop|quit making a|such ?* fuss|scene|drama
    stop|quit making excuses
    stop|quit making things|stuff|it up
    stop|quit bothering me|us
    stop|quit being|acting ?* sensitive|touchy|daft|precious|petty|needy|greedy|hysterical|melodramatic|paranoid|demanding
    stop|quit acting up|out
    stop|quit crying|whining|moaning ?* over|about
    stop|quit playing games|dumb|innocent
    stop|quit feeling sorry
    behave yourself|yourselves
    behave|act like a|an ?* adult|grown-up|human|professional
    drop|change|watch|lose|soften that|your ?* tone
    toughen|cheer|buck up
    get your act together
  `),
  ...phrases(`
    give it a rest
    act your age
    take a chill pill
    pull yourself|yourselves together
    keep your hair|shirt on
    your knickers in a twist
    your panties in a bunch
    hold your horses $
    cool your jets
    ^ like it or not
    , like it or not
    like it or lump it
    take it or leave it
    put up or shut up
    shut your mouth|trap|face
    ^ zip it $
    ^ get lost $
    ^ go away $
    ^ just go away|get lost
    ^ be quiet $
    buzz|bugger|sod|piss|naff off
    leave me|us alone
    drop dead
    talk to the hand
    mind your own business
    none of your ?* business
    how dare you
    who do you think you are
    who do you think you are talking
    excuse you
    need to ?* shout|yell|scream at|like
    no need to ?* shout|yell|scream|swear|moan|whine|overreact|exaggerate|insult
    need for that|such|this ?* tone|language|attitude|rudeness|drama|hostility|sarcasm
    no point in|to ?* complaining|arguing|shouting|yelling|moaning|complain|argue|shout|moan
    no point|use complaining|arguing|shouting|yelling|moaning|crying
    mind|watch your ?* tone|language|mouth|manners|attitude
    do not use|take that|this ?* tone|language with
    lose|drop the attitude
    do not raise your voice
    do not talk|speak to me|us like that
    do not tell me|us how|what to
    do not lecture me|us
    you should be ashamed
    ashamed of yourself
    shame on you
    you are embarrassing yourself
    where are your manners
    count your blessings
    your blessings
    no need to ?* get|be so|all|that|too|quite upset|angry|rude|aggressive|dramatic|cross|worked|hysterical
    what is|'s wrong with you $
    are you ?* always like this|that|so
    are you ?* always this|so|that ?* difficult|rude|angry|slow|impatient|demanding
    can not you take a joke
    take a joke $
    it was just|only a joke
    stop being such
    do not play games
    do not ?* take everything|it|things so personally
  `),
];
