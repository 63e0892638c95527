import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, companyWords, phrases, siding, stop } from "./affront-words.js";

/** Where the company speaks of itself, or for the customer. */
const ours = new Set([...companyWords, ...siding]);
/** Where a laugh or a “nonsense” is kind: “nonsense, it's our pleasure”. */
const kindly = wordSet("pleasure happy glad welcome thank thanks love wonderful");
const nonsense = "nonsense|rubbish|hogwash|drivel|baloney|bullshit|codswallop|poppycock|balderdash|twaddle|humbug";
const theatre =
  "drama|theatrics|histrionics|tears|attitude|lecture|lectures|sermon|nonsense|sarcasm|whining|moaning|tantrum|excuses|insults|sob|rant|hysterics|melodrama|speech|act|crap";
const grievance = "complaint|complaints|moaner|whiner|complainer|moan|rant|tantrum|sob|drama|angry|unhappy";
const blunder =
  "broke|deleted|lost|managed|ruined|locked|cancelled|canceled|killed|wrecked|forgot|pressed|found|figured";

/** “Oh great, another complaint”: boredom, sarcasm and indifference. */
export const irony: Lexicon<AffrontEntry> = [
  // Boredom.
  { phrase: "^ boring $" },
  {
    phrase:
      "this|it|that is|'s getting|becoming ?* boring|tedious|tiresome|silly|stupid|childish|ridiculous|absurd|pathetic|embarrassing",
    notBeside: ours,
  },
  { phrase: "this|that is|'s getting|growing old $" },
  {
    phrase: "^ great|lovely|wonderful|fantastic|brilliant|oh|just|yet|another another|more",
    beside: wordSet("complaint moaner whiner rant moan"),
  },
  { phrase: `^ ?* great|lovely|wonderful|fantastic|brilliant|oh|perfect , another|more|yet ?* ?* ${grievance}` },
  { phrase: `another day , another ?* ?* ${grievance}` },
  { phrase: "^ you again $" },
  { phrase: "^ not|oh|ah|great|ugh|no you again $" },
  { phrase: "^ oh|ah|great|ugh|no|god ?* , ?* you again" },
  { phrase: "^ oh|ugh|and|so here we go", when: { after: stop } },
  { phrase: "same old story|song|tune|complaint|complaints|nonsense|excuse|excuses" },
  { phrase: "i|we have|'ve ?* heard it|this|that|them ?* all before", notBeside: siding },
  { phrase: "have|'ve ?* heard it all" },
  { phrase: "i|we have|'ve heard ?* enough" },
  { phrase: "^ yeah|blah|yada yeah|blah|yada" },
  { phrase: "^ yeah|blah|yada , yeah|blah|yada" },
  { phrase: "blah blah|, blah" },
  { phrase: "yada yada" },
  { phrase: "give me strength" },
  { phrase: "^ good grief|lord" },
  { phrase: "for the love of god|heaven|christ" },
  { phrase: "^ jeez|geez|sheesh|jesus|christ|jeepers", when: { after: stop }, notBeside: siding },
  { phrase: "^ wow $", alone: true },
  { phrase: "^ just wow" },
  { phrase: "wow , just wow" },
  { phrase: "^ really $", alone: true },
  { phrase: "^ well $", alone: true },
  { phrase: "^ ?* enough $", alone: true },
  { phrase: "^ ?* enough already", when: { after: stop } },
  { phrase: "enough is enough", notBeside: siding },
  {
    phrase: `enough|stop|quit|drop|cut|spare|save|skip|lose|ditch ?* ?* ?* ${theatre}`,
    follows: ["^ ?*", ",|-|–|—|;|please|just", "can|could you ?*"],
  },
  { phrase: "save it|that for", when: { after: ["someone|somebody|your|the ?* therapist|judge|diary|else|who"] } },
  // Indifference.
  { phrase: "see|like|as if i|we care" },
  { phrase: "i|we ?* could not|hardly care less" },
  { phrase: "i|we ?* could not|hardly give|be a|bothered|less" },
  { phrase: "why should that|this|it|i|we ?* concern|bother|interest|care|worry", when: { after: stop } },
  { phrase: "why should that|this|it|your ?* ?* concern|bother|interest|worry|be us|me|our|my" },
  {
    phrase: "makes no|zero ?* difference to me|us",
    when: { after: ["whether|if you ?* leave|go|stay|cancel|complain|shop|believe|like"] },
  },
  {
    phrase: "do|think|believe|say|write what|whatever you ?* like|want|please|wish|will",
    follows: ["^ ?*", "^ * ,", ",|;|-|–|—|so|then"],
    when: { after: stop },
  },
  { phrase: "do as you please", follows: ["^ ?*", ",|;|-|–|—|so|then"], when: { after: stop } },
  { phrase: "write|post|leave|give whatever|whichever|any|as ?* ?* review|reviews|rating|stars you|as" },
  {
    phrase: "leave|write|post ?* a ?* bad|negative|nasty|one-star|1-star|poor review|rating",
    follows: ["^ ?*", "go ahead and|,", "free|welcome to"],
  },
  { phrase: "^ if that|this is|'s what you ?* want|choose|prefer|like to believe|think" },
  { phrase: "if it|that makes you feel any|so|a better|superior", when: { after: stop } },
  { phrase: "^ whatever makes you happy|sleep", when: { after: stop } },
  { phrase: "whatever helps you sleep" },
  { phrase: "whatever floats your boat" },
  { phrase: "there is|'s the door", when: { after: stop } },
  { phrase: "you know where the door is" },
  { phrase: "nobody|no-one is|'s stopping|keeping|holding you" },
  { phrase: "no one is|'s stopping|keeping|holding you" },
  {
    phrase: "feel free to leave|go|walk",
    follows: ["^ ?*", ",|;|then|so|-|–|—|and"],
    when: { after: ["$", ", nobody|no|then"] },
  },
  {
    phrase:
      "not|hardly ?* interested in your ?* ?* excuses|excuse|opinion|opinions|story|stories|feelings|theories|drama|life|complaints",
  },
  // Sarcasm.
  {
    phrase: `^ ?* congratulations|congrats|bravo|done|job , you ?* ${blunder}`,
    notBeside: wordSet("level round quest bug hidden"),
  },
  { phrase: "^ oh joy|goody|dear", when: { after: ["$"] } },
  { phrase: "^ how very ?* ?* $" },
  {
    phrase:
      "^ how typical|predictable|convenient|original|charming|rude|childish|petty|surprising|fascinating|thrilling",
    when: { after: stop },
  },
  { phrase: "^ typical $" },
  { phrase: "surprise , surprise" },
  { phrase: "colour|color me surprised|shocked" },
  { phrase: "call|alert the press|media|newspapers", follows: ["^ ?*", "let's"], when: { after: stop } },
  { phrase: "stop the press|presses" },
  { phrase: "oh|sorry|forgive|pardon ?* ?* ?* your highness|majesty|lordship|ladyship" },
  { phrase: "oh|sorry|forgive|pardon , your highness|majesty|lordship|ladyship" },
  { phrase: "^ ?* are not|n't you ?* clever|smart|special|precious|charming|delightful|lovely" },
  { phrase: "^ ?* , are not you ?* clever|smart|special|precious|charming|delightful|lovely" },
  { phrase: "are not|n't you a|the ?* clever|smart|genius|ray|charmer|delight|treat" },
  {
    phrase: "someone|somebody ?* ?* ?* grumpy|touchy|cranky|moody|sensitive|tantrum|wrong",
    follows: ["^ ?*", "^ ?* ,", ",", "looks|seems like"],
    when: { after: [...stop, "today|side"] },
  },
  { phrase: "wrong side of the|your bed" },
  { phrase: "thanks|thank ?* for stating|enlightening|the ?* lecture|sermon|novel|essay|insult|tantrum|rant" },
  { phrase: "thank you for stating|enlightening|the ?* lecture|sermon|novel|essay|insult|tantrum|rant" },
  { phrase: "tell me something i|we do not|did not ?* know" },
  { phrase: "you do not say", follows: ["^ ?*", ","], when: { after: stop } },
  { phrase: "^ gee|golly ?* , thanks|thank|i|what" },
  { phrase: "it ?* must be ?* nice|wonderful|lovely|great to have ?* ?* ?* time|nothing" },
  { phrase: "^ as if $" },
  { phrase: "^ yeah|sure|ok|right|yes , sure|right|jan|yeah", when: { after: ["$"] } },
  { phrase: "^ i|we|, ?* sure you did|do|are|have|were $" },
  { phrase: "^ sure you did|do|are|have|were $" },
  { phrase: "a likely story" },
  { phrase: "^ ha|haha|hahaha|hah|lol|lmao no|nope|sure|yeah|as|right|really|seriously" },
  { phrase: "^ ha|haha|hahaha|hah|lol|lmao , no|nope|sure|yeah|as|right|really|seriously" },
  { phrase: `^ ?* ${nonsense} $`, unless: { after: [":"] } },
  { phrase: `^ ${nonsense} ,`, notBeside: kindly },
  {
    phrase: `^ that|this|it is|'s|sounds ?* ?* ?* ${nonsense}|laughable|childish|petty|ludicrous`,
    when: { after: stop },
    notBeside: ours,
  },
  { phrase: "^ oh boo" },
  { phrase: "^ ?* boo hoo" },
  { phrase: "^ aw|aww ?* , ?* poor|did|is|are" },
  { phrase: "^ aw|aww|oh ?* ?* poor baby|diddums|darling|lamb|soul $" },
  { phrase: "cry|whine|moan|weep about it", follows: ["^ ?*", "go|and|just"] },
  { phrase: "nice|good|great excuse", when: { after: stop } },
  { phrase: "that old excuse|story|chestnut" },
  { phrase: "not that|this|the old|tired|same excuse|story|chestnut" },
  { phrase: "welcome to the real world|adulthood|life", when: { after: stop } },
  { phrase: "welcome to the real world|adulthood", when: { after: stop } },
  { phrase: "^ welcome to adulthood|reality", when: { after: stop } },
  ...phrases(`
    what a|some|the nerve
    you have|'ve|had got|some|the nerve|cheek
    you have|'ve|had got|some|the some|the|a nerve|cheek
    you have|'ve|had a|quite ?* cheek|nerve to|asking|coming|demanding|complaining
    ^ the nerve|cheek|audacity
    the nerve|cheek|audacity of you|it|some
    too much ?* time on your hands
    not you have ?* anything|nothing|something better
    you have|'ve nothing better to do
    you have|'ve got nothing better to do
    have you got|really|honestly ?* nothing|anything better to do
    nothing better to do than complain|moan|write|argue
    get a hobby|job
    some of us ?* have ?* ?* work|jobs|lives|job|life
    some of us ?* work|are working|are busy
    what a sad|miserable life|person|existence
    been there , done that
    join the club $
    i|we do not lose|losing ?* sleep over
    not losing any sleep
    crocodile tears
    wipe your tears
    bigger fish to fry
    i|we ?* have|got bigger|real|more|actual ?* problems|fish|worries
    bless your heart
    nobody|no-one is|'s asking you
    the world does not revolve around you
    world revolves around you
    you are|were not ?* ?* centre|center of the|our universe|world
    you are|'re|were not that|so|exactly ?* special|important
    you are|'re nobody|nothing special
    it is|'s not all about you
    not everything is|'s about you
  `),
];
