import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, phrases, siding, stop } from "./affront-words.js";

const insult =
  "stupid|dumb|crazy|insane|lazy|pathetic|childish|immature|ignorant|incompetent|delusional|paranoid|clueless|ungrateful|hysterical|ridiculous|hopeless|annoying|irritating|oversensitive|over-sensitive|melodramatic|dramatic|unreasonable|petty|rude|difficult|silly|greedy|dishonest|arrogant|obnoxious|idiotic|naive|gullible|foolish|demanding|picky|fussy|irrational|whiny|needy|absurd|tiresome|cheeky|spoilt|spoiled|dense|daft|touchy|thin-skinned|precious|cantankerous|belligerent|stubborn|nosy|entitled|self-centred|self-centered|selfish|thick|slow-witted|dim|hard-headed|impossible|insufferable|unbearable";
const name =
  "idiot|moron|fool|liar|imbecile|crybaby|cry-baby|loser|pest|troll|jerk|clown|cretin|dimwit|halfwit|simpleton|scammer|whiner|complainer|bully|fraud|hypochondriac|nutcase|lunatic|brat|nuisance";
const names = "idiots|morons|liars|imbeciles|cretins|dimwits|halfwits|simpletons|crybabies|whiners|fools|clowns|jerks";
const folly =
  "ridiculous|silly|absurd|stupid|nonsense|laughable|pointless|childish|pathetic|petty|foolish|idiotic|dumb|tiresome|boring|rude|ludicrous|hysterical|rubbish|garbage|irrational|immature|annoying|unreasonable|joke|exaggerated";
const said =
  "email|e-mail|emails|message|messages|complaint|complaints|question|questions|demand|demands|expectation|expectations|review|behaviour|behavior|attitude|tone|reply|letter|argument|arguments|accusation|accusations|theory|logic|story|reaction|request|requests|excuse|excuses|claim|claims";
const start = ["^ ?*", "^ * ?* ,", ",|-|–|—|;|:|and|but|because|so|that"];
const company = { subject: ["i", "we", "team"] } as const;
const about = "you|your|this|it|people|answering|repeating|hearing|explaining|dealing|having|telling|customers|arguing";

/** “You people”, “get lost”: contempt, boredom and sarcasm. */
export const contempt: Lexicon<AffrontEntry> = [
  {
    phrase: "you people",
    unless: {
      before: ["show|give|bring|tell|see|meet|help|offer|get|find|send|of|for|introduce"],
      after: ["who|that|with|nearby|from|can|you"],
    },
  },
  {
    phrase: "people|customers|guests|clients like you",
    beside: wordSet("never always why rude ruin ruins difficult impossible sick tired hate worst expect problem"),
  },
  { phrase: "you lot", when: { after: ["are|always|never|just|do|keep|think|want|should|can", "$"] } },
  { phrase: "with all ?* respect" },
  { phrase: "with due respect", when: { after: [",", "i|we|you"] } },
  { phrase: "^ with respect", when: { after: [",", "i|we|you"] } },
  { phrase: "with the greatest|utmost respect", when: { after: [","] } },
  { phrase: "no offence|offense", when: { after: [",|;|-|–|—", "but"] } },
  // You are …
  {
    phrase: `you are|were ?* ?* ${insult}`,
    follows: start,
    when: { after: [...stop, "and|or|but|because|for|now|here"] },
    in: { mood: ["statement", "order"], condition: ["none", "has-condition"] },
  },
  { phrase: `you are|were being ?* ?* ${insult}`, unless: { before: ["if|when|sorry"] } },
  { phrase: `you are|were ?* a|an|such|the|just|being|nothing ?* ${name}` },
  { phrase: `you ${name}|${names}`, when: { after: stop } },
  { phrase: `you absolute|complete|total|utter|stupid|bloody|little ${name}|${names}` },
  {
    phrase: `do not be ?* ?* ${insult}|sensitive|bitter|baby|snowflake|queen|cheapskate`,
    unless: { after: ["to"] },
    notBeside: wordSet("happy welcome pleasure glad thank love course"),
  },
  { phrase: "do not play dumb|stupid|innocent" },
  { phrase: `your ?* ${said} is|are|was|were|sounds|seems|sound|seem ?* ?* ${folly}` },
  { phrase: `your ${folly} ${said}` },
  {
    phrase:
      "a ?* stupid|silly|dumb|ridiculous|foolish|idiotic|pointless question|request|complaint|idea|thing|reason|excuse|demand",
    when: { before: ["is|was|'s|what|such|really|just|that|yet", "is|was|'s what|such|really|just|quite"] },
  },
  { phrase: "such a stupid|silly|dumb|ridiculous|foolish|idiotic question|request|complaint" },
  { phrase: "stupid|dumb|idiotic|silly questions" },
  { phrase: `your endless|constant|incessant|never-ending|eternal ?* ${said}` },
  { phrase: "you sound|seem ?* hysterical|ridiculous|paranoid|crazy|childish|unreasonable|insane|pathetic" },
  { phrase: "stupid|ignorant|foolish|silly of you" },
  { phrase: "dumbest|stupidest|silliest|daftest question|thing|request|complaint|excuse|idea" },
  { phrase: "most ridiculous|absurd|pathetic|stupid|childish question|thing|request|complaint|excuse|idea" },
  { phrase: "what a waste of", notBeside: siding },
  { phrase: "i|we refuse to ?* explain|discuss|argue|repeat|answer|listen|debate|deal" },
  { phrase: "what you expect me|us to do|say", firm: true },
  { phrase: ", what do you want $" },
  { phrase: "drama queen|queens|king" },
  { phrase: `you are|were ?* too|so|over sensitive|emotional|impatient|fragile|delicate`, notBeside: siding },
  {
    phrase: "you ?* complain|moan|fuss|whine|worry|overthink|expect|talk|demand|exaggerate too much|often",
    in: { condition: ["none", "has-condition"] },
  },
  {
    phrase: "you always|constantly|just|only|forever complain|moan|whine|exaggerate|overreact|argue",
    in: { condition: ["none", "has-condition"] },
  },
  {
    phrase:
      "you are|'re always|constantly|forever|never|impossible ?* ?* complaining|moaning|whining|satisfied|happy|pleased|please|content",
    notBeside: siding,
  },
  { phrase: "you ?* find something to complain|moan" },
  { phrase: "all you ?* ?* do|did is|was|'s ?* complain|moan|whine|argue|demand|shout|ask" },
  { phrase: "you do nothing but" },
  { phrase: "reading ?* too much into" },
  { phrase: "after all|everything ?* i|we ?* have|'ve|did ?* ?* for you" },
  { phrase: "^ ?* ?* my ?* dear|good lady|sir|man|fellow|girl|boy" },
  { phrase: ", missy|princess|buttercup|snowflake|sonny|sunshine|einstein|genius|smarty", when: { after: stop } },
  {
    phrase: "you are|'re no expert|doctor|lawyer|engineer|scientist|genius|einstein|mechanic|accountant",
    notBeside: wordSet("if"),
  },
  {
    phrase: "no|some|real|quite|such prize|prince|princess|treat|piece of|you|work",
    when: { before: ["you are ?* ?*"] },
  },
  // Boredom and irritation.
  { phrase: "^ ugh|yawn|pfft|tsk|hmph|argh|meh|sigh", when: { after: stop }, notBeside: siding },
  { phrase: "^ oh please $" },
  { phrase: "^ not again $" },
  { phrase: `i|we am|are ?* ?* sick|bored|tired ?* ?* of|with|by ?* ${about}` },
  { phrase: "i|we am|are ?* fed up" },
  { phrase: "sick and tired of", in: company },
  { phrase: "i|we have had ?* enough", when: { after: ["$", "of ?* this|you|your|these|it|people"] } },
  { phrase: "i do not|never ?* want|need|care|intend to ?* hear|listen" },
  { phrase: "i do not|never ?* want|need|intend to ?* argue|debate with you" },
  { phrase: "i|we am|are not going to ?* argue|debate|be ?* shouted|insulted|spoken|lectured|bullied" },
  { phrase: "i|we am|are not going to argue|debate" },
  { phrase: "i am not your ?* servant|secretary|slave|mother|mum|mom|babysitter|maid|butler|therapist|assistant" },
  { phrase: "i am not|hardly paid|here to ?* listen|put|argue|babysit|hold|take|read|explain|be" },
  { phrase: "do not|never get paid enough to|for" },
  { phrase: "not paid enough to|for" },
  { phrase: "what do|did you ?* want|expect me|us to ?* do|say", when: { after: ["$", "about|now|,"] } },
  { phrase: "what am i|are|we ?* supposed|meant to do|say", when: { after: ["$", "about|with"] } },
  { phrase: "what is|'s your problem|point|excuse", follows: ["^ ?*", "^ * ,"], when: { after: ["$"] } },
  { phrase: "^ what is|do it|you|the ?* now|want|problem|issue|matter now|this ?* $" },
  { phrase: "^ what is|'s it now $" },
  { phrase: "^ what now $" },
  { phrase: "^ what do you want $", alone: true },
  { phrase: "^ and $", alone: true },
  { phrase: "^ and your point $", alone: true },
  { phrase: "^ your point $", alone: true },
  { phrase: "i|we do not know what ?* you want|expect|expected ?* from|of" },
  { phrase: "i|we do not know what ?* to tell you" },
  // It is your problem; go elsewhere.
  { phrase: "that|this is|'s|sounds ?* your ?* problem", when: { after: [", not", "not|and not"] } },
  { phrase: "it|that|this is|'s ?* your own problem" },
  {
    phrase: "if you do not like it|this|that|our|the ?* ?* ,",
    when: {
      after: [
        "?* leave|tough|shop|goodbye|bye",
        "you ?* can|could|may ?* ?* leave|shop|elsewhere",
        "go elsewhere|somewhere|away",
        "feel free to ?* leave|go|shop|look",
        "then ?* do not|leave|go",
        "do not *",
        "find|choose|try another|somewhere|someone",
        "there is|are|'s the|other|plenty",
      ],
    },
  },
  { phrase: "if you do not like it|this|that ?* leave|tough|shop" },
  { phrase: "nobody|no-one ?* ?* forced|forcing|forces|begged|made|making you" },
  { phrase: "no one ?* ?* forced|forcing|forces|begged|made|making you" },
  {
    phrase: "go|shop|look|bank|eat|stay|buy ?* elsewhere",
    when: { after: stop },
    in: { subject: ["you"] },
    unless: { before: ["to|could|may|might|we|had|not"] },
  },
  { phrase: "free|welcome to ?* go|shop|take|leave|stay ?* ?* elsewhere" },
  { phrase: "take your business|custom|money elsewhere|somewhere", unless: { before: ["to|you"] } },
  { phrase: "end of story|discussion|conversation", follows: ["^ ?*", ",|-|–|—|;|and"], when: { after: stop } },
  { phrase: "that is|'s final", follows: ["^", "and|,|-|–|—"], when: { after: stop } },
  { phrase: "and that is|'s that", when: { after: stop } },
  { phrase: ", period $" },
  { phrase: "happy|satisfied now $", notBeside: wordSet("hope glad") },
  { phrase: "^ oh really $" },
  { phrase: "^ is that so $", alone: true },
  { phrase: "good luck with that", when: { after: stop } },
  {
    phrase: "good luck finding|getting|proving|convincing|explaining",
    when: { after: ["?* ?* ?* elsewhere|cheaper|better|anyone|another|somebody|someone", "that|it|this"] },
  },
  { phrase: "nice try", when: { after: [...stop, "but"] }, notBeside: wordSet("game level round again") },
  { phrase: "dream on", when: { after: stop } },
  { phrase: "bloody hell|idiot|fool|stupid|well|rude|ridiculous|nightmare|useless|manual|minded" },
  { phrase: "what|why|who|where|how the hell|fuck" },
  { phrase: "for god|christ|heaven|goodness|pete 's sake" },
  { phrase: "for goodness|god sake" },
  {
    phrase: "talk|talking|speaking|explaining ?* to a ?* wall|child|toddler|brick",
    notBeside: wordSet("doctor pharmacist teacher"),
  },
  ...phrases(`
    ^ here we go again
    not this again
    spare me|us the|your
    give me a break
    give us a break $
    you are ?* boring|annoying|irritating|exhausting|testing|trying me|us|my|our
    getting on my|our nerves
    get on my|our nerves
    you are ?* such ?* ?* pain
    pain in the ass|arse|butt|backside
    complain all you
    complain as much|often|long as
    go ahead and ?* sue|cry
    go ahead and complain $
    you can not be serious
    always something with you
    someone|somebody who cares
    sue me
    so sue us
    see you in court
    good riddance
    not let the door hit
    waste of space
    not ?* mind reader|readers
    not read your mind
    not ?* psychic|psychics|magician|magicians|wizards
    not have a crystal ball
    no crystal ball
    lucky you $
    thanks for nothing
    captain obvious
    big whoop
    in your dreams
    fat chance
    when pigs fly
    when hell freezes
    yeah , right
    yeah right $
    my heart bleeds
    smallest violin
    sucks to be|for you
    ^ bite me
    up yours
    go to hell
    screw|damn|sod|curse you
    damn it
    for crying out loud
    for goodness|heavens ' sake
    kiss my ass|arse
    my ass|arse $
    lazy|fat|dumb|smart|stupid|whiny ass|arse
    smart-ass|smartass|smart-arse
    half-assed|half-arsed
    up your ass|arse
    off your ass|arse
    son of a bitch
    piece of shit
    can not fix|cure stupid
    not my circus
    a you problem
    read my lips
    save your breath
    waste|wasting your breath
    do not waste your breath
    ^ who asked you $
    nobody|no-one asked you|for
    no one asked you|for your
    keep your opinions|opinion|comments to yourself
    because i|we said so
    you are|were not worth
    do|does i|we look|sound like i|we|a|an|your|the
    what do|am i|we look like
    what am i , a|your|some
    how am|are i|we supposed|meant to ?* know|guess|help|read
    am|are i|we supposed|meant|expected to ?* guess|know|read|magically|smell
    i am|'m|are not ?* ?* ?* miracle worker
    i|we am|are not google|superman|an encyclopedia
    i am|'m not ?* ?* punching bag|doormat|encyclopedia|octopus
    not|no|a have ?* magic wand
    no magic wand
    i|we ?* know|do|did my|our job , thank|thanks
    tell me|us how to do my|our ?* job
    not tell|teach me|us my|our job
    know|knows ?* better than you
    are the experts|professionals ?* ?* , not you
    leave ?* ?* ?* to the adults|grown-ups
    leave the thinking
    can not|hardly help|fix|cure stupid
    now what $
    what is|'s it this time
    what do you want|expect , a
    what more do you ?* want $
    what more do you ?* want from
    what else do you ?* want from
    what do you want now
    do not waste my
    how|why is|'s|are this|that|it|your ?* ?* ?* my|our problem
    i|we ?* ?* rest my case
    am i talking to myself
    is anyone|anybody home
    hello , anyone|anybody home
    ^ omg , ?* seriously|really
    not dignify|dignifying
    not even worth
    beneath me|us
    you asked for it
    you had it coming
    serves|serve you right
    lick my|our boots
    who in their right mind
    who ?* would ?* ?* buy|do|believe|wear|want|order such
    in their right mind
  `),
];
