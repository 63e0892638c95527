import type { Lexicon } from "../../types.js";
import { wordSet } from "../words.js";
import { type AffrontEntry, companyWords, phrases, siding, stop } from "./affront-words.js";

const know = "know|knew|known|realise|realize|understand|remember|read|recall";
const surely =
  "surely|certainly|obviously|clearly|doubtless|undoubtedly|perfectly|already|well|evidently|definitely|probably";
const paper =
  "manual|instructions|instruction|terms|contract|description|rules|docs|documentation|faq|faqs|policy|guidelines|agreement|guide|label|sign";
const plainly = "clearly|obviously|plainly|evidently";
const source =
  "description|terms|policy|website|site|page|contract|email|e-mail|listing|manual|ad|advert|agreement|ticket|invoice|faq|box|conditions|confirmation|instructions|sign|label|packaging|it|rules";
/** Where “clearly states” tells what to write, asks for it, or owns up. */
const drafting = wordSet("please should sure ensure if sorry could must unless check make whether need");
const ours = new Set([...companyWords, ...siding]);
const hard = "hard|difficult|complicated|tricky";
const easy = "read|follow|understand|check|grasp|see|remember|click|find|fill|answer|give|send|look";
const start = ["^ ?*", "^ * ?* ,", ",|-|–|—|;|:|and|but|because"];

/** “Obviously”, “as you should know”: the customer told that they are slow. */
export const belittling: Lexicon<AffrontEntry> = [
  // Obviously, …
  { phrase: "obviously", outside: companyWords, notBeside: siding },
  { phrase: "^ obviously ?* we|i|can|cannot ?* not|no", notBeside: siding },
  { phrase: "clearly you|your", notBeside: siding },
  { phrase: `you ${plainly} do|did|have|are|can not`, notBeside: siding },
  { phrase: `you do|did|are|have|can ${plainly} not`, notBeside: siding },
  { phrase: `you are ${plainly} confused|mistaken|overreacting|unable|incapable|lying` },
  { phrase: `you ${plainly} lack|misunderstood|misread|forgot|failed|missed|ignored|think|believe|expect|never` },
  { phrase: `you ${plainly} have no`, notBeside: siding },
  { phrase: "it|that|this is|was|'s ?* obvious", when: { after: ["that|to|from", "$"] }, notBeside: ours },
  { phrase: "blindingly|painfully|perfectly|glaringly obvious", notBeside: ours },
  { phrase: "is not it|that ?* obvious" },
  { phrase: "it|that|this should|must be ?* obvious", notBeside: ours },
  { phrase: "as you would|'d ?* know|see|understand if" },
  { phrase: "you would|'d ?* know ?* if you had|'d|read|looked|checked|listened" },
  { phrase: `${plainly} states|said|says`, when: { before: [source, `${source} very|quite`] }, notBeside: drafting },
  { phrase: "say|says|states so|it|this|that ?* clearly|plainly", notBeside: drafting },
  {
    phrase: `${plainly} stated|written|explained|mentioned|listed|indicated|advertised|posted|displayed`,
    when: { before: ["is|are|was|were|'s ?*", "^ as ?*", ", as", "as is|was"] },
    notBeside: new Set([...drafting, ...siding]),
  },
  // Just read the manual.
  {
    phrase: "just|simply|try|go ?* read|reading",
    follows: [...start, "then|so|please", "should|must|could ?*", "you can"],
    when: { after: [`the|our|your ?* ?* ${paper}`, "the fine|small print"] },
    unless: { after: ["* * on|in|below|here|attached|for", "* * * below|on|attached"] },
    notBeside: wordSet("sorry happy below attached"),
  },
  { phrase: `read the|our|my|your ?* ?* again ,|and ?* slowly|carefully|properly` },
  { phrase: "read it|that|this|them again ,|and ?* slowly|carefully|properly" },
  { phrase: "read it|that|this|them ?* slowly" },
  {
    phrase: "it|this is|'s ?* ?* simple",
    follows: start,
    when: { after: ["$", ":|,|-|–|— just|you|read|either|if|do|stop|no"] },
    unless: { after: ["!"] },
    notBeside: wordSet("steps hope easy quick free help never not"),
  },
  {
    phrase: "it|this|that is|'s not|hardly",
    when: { after: [`${hard} to ${easy}`, `${hard} , is`] },
    notBeside: wordSet("worry help easy happy"),
  },
  { phrase: "it|this|that is|'s not|hardly ?* that|so hard|difficult|complicated $" },
  {
    phrase: "self-explanatory",
    when: { before: ["pretty|fairly|quite|totally|completely|perfectly|entirely|all|rather"] },
  },
  { phrase: "simple as that", when: { after: ["$", ",|.|;"] }, unless: { before: ["as"], after: ["!"] } },
  { phrase: "something so|this|that obvious|simple|basic" },
  {
    phrase: "common sense",
    when: {
      before: [
        "with|use|using|basic|plain|simple|pure|just|only|simply|some|of|your|any|no|had|have|lack",
        "is|'s ?*",
        "^",
      ],
      after: ["tells|should|dictates|would tell"],
    },
    notBeside: companyWords,
  },
  // As you should know, …
  ...phrases(`
    as|like you ?* should|must|ought ?* ?* ?* ${know}|aware|see
    as|like you ?* ${surely} ?* ${know}|aware
    as you are ${surely}|no ?* aware
    as i am ?* sure|certain ?* you ?* ?* know|aware|realise|realize|remember|recall
  `),
  {
    phrase: "as everyone|everybody|anyone|anybody|any|every ?* ?* knows|know|can|could|should|would",
    notBeside: companyWords,
  },
  { phrase: "everyone|everybody|anyone knows that|this|it|how", follows: start },
  {
    phrase: "you should|must|ought ?* ?* know",
    when: { after: ["better", "by now", "this already|by", "how to|this|it"] },
    unless: { after: ["this before"] },
    notBeside: companyWords,
  },
  { phrase: "you ?* should have known better" },
  {
    phrase:
      "even|surely a|my|any ?* child|toddler|baby|monkey|grandmother|grandma|five-year-old|six-year-old|idiot|fool|kid",
    unless: { before: ["that"] },
    when: { after: ["can|could|would|knows|understands|manages|should"] },
  },
  { phrase: "a child|toddler|monkey|five-year-old|kid|fool could|can ?* do|understand|use|figure|work|see|manage" },
  { phrase: "any|every fool|idiot|moron can|could|knows|would" },
  { phrase: "any|every child could|knows|would" },
  { phrase: `how hard|difficult is it to ${easy}` },
  { phrase: "is it|that|this really|so|that hard|difficult|complicated|much to" },
  { phrase: "is it|that|this really|so|too|that hard|difficult|complicated for you" },
  { phrase: "what part|bit of ?* ?* ?* not ?* understand|get|grasp" },
  {
    phrase: "you do not ?* understand|know",
    follows: start,
    when: { after: ["how|what ?* works|work|is|means|you|we", "anything|english|the first"] },
  },
  { phrase: "you do not ?* get it", follows: start, when: { after: stop } },
  {
    phrase: "seriously",
    follows: ["^", "^ oh|wow|ok|okay|really|but|no ?*", "^ oh|wow|really|no ,"],
    when: { after: ["$"] },
  },
  { phrase: "^ no kidding $" },
  {
    phrase: "genius|einstein|sherlock",
    follows: [",", "well done|spotted|played", "nice one"],
    when: { after: ["$"] },
  },
  { phrase: "^ understand|understood|capisce|capeesh|comprende $", alone: true },
  { phrase: "got it now $" },
  {
    phrase: "use your ?* head|brain|brains|eyes",
    follows: [...start, "please|just|to"],
    when: { after: [...stop, "next|and|before|for|once|please"] },
  },
  {
    phrase: "work|sort it|that|this out ?* yourself|yourselves",
    follows: [...start, "have to|can", "should|can|must|will"],
  },
  {
    phrase: "try reading|thinking|listening|looking",
    follows: start,
    when: {
      after: [
        "the|our|your|my ?* ?* manual|instructions|email|terms|page|guide|message",
        "it|them|next|first|properly|before|harder",
        "$",
      ],
    },
  },
  { phrase: "^ try|please|just ?* to keep up" },
  { phrase: "news flash", when: { after: stop } },
  { phrase: "newsflash", when: { after: stop } },
  { phrase: "think before you write|send|complain|speak|post|ask|email|message" },
  // Any beginner could do it.
  {
    phrase:
      "a|any|every|my|your ?* ?* child|student|beginner|toddler|amateur|monkey|dog|cat|hamster|goldfish|five-year-old|six-year-old|grandmother|grandma|gran|nan|granny|kid|pensioner could|can|would|understands|manages",
    when: {
      after: [
        "?* do|use|see|read|fill|install|show|solve|find it|this|that|in|how",
        "?* understand|figure|work|manage|set|follow",
      ],
    },
    notBeside: new Set([...ours, "allowed", "stay", "ticket"]),
  },
  { phrase: "anyone|anybody|someone|somebody with ?* ?* ?* brain|brains|sense|eyes|clue|iq" },
  { phrase: "half a brain" },
  { phrase: "little|of common sense" },
  {
    phrase: "not ?* take|need|require a|much|any ?* genius|degree|phd|einstein|brain|brains",
    notBeside: wordSet("job apply course role post"),
  },
  { phrase: "not ?* need|have to ?* be a|an genius|scientist|einstein|wizard" },
  { phrase: "it|this|that is|'s ?* child's play", notBeside: wordSet("worry help glad happy enjoy") },
  { phrase: "even for you", when: { after: stop } },
  { phrase: "it|that|this is|'s ?* self-evident" },
  { phrase: "as should|must be ?* obvious|clear|evident" },
  { phrase: "evidently|apparently|clearly|plainly , ?* you do|can not know|understand|read|follow" },
  { phrase: "evidently|apparently you do|can not know|understand|read|follow" },
  {
    phrase: "what is|'s so|that confusing|unclear|hard|difficult|complicated|tricky|puzzling about|to|for",
    firm: true,
  },
  { phrase: "what ?* ?* are you ?* ?* on about" },
  { phrase: "what you are|'re ?* on about|raving|rambling", firm: true },
  { phrase: "what on|the earth|hell|heck are|is|do|did|were you" },
  { phrase: "what are you even ?* talking|saying|asking|complaining|doing" },
  { phrase: "what planet", firm: true },
  { phrase: "head|heads or|nor tail|tails of|out", firm: true },
  { phrase: "your ?* ramblings|ravings|rambling|babbling|babble|drivel|gibberish|nonsense" },
  { phrase: "are you new to computers|phones|this|the|technology", when: { after: ["$", "or|internet"] } },
  {
    phrase:
      "have you ?* never|ever|actually|even ?* used|seen|owned|opened ?* ?* computer|phone|mouse|manual|map|dictionary",
  },
  {
    phrase:
      "is|'s|are|am not ?* ?* kindergarten|daycare|babysitter|babysitters|mother|mum|parents|nanny|servants|secretary|slaves|crèche|creche",
    notBeside: wordSet("open near child children"),
  },
  // It is that simple.
  {
    phrase:
      "it|this|that is|'s|was ?* not|hardly|never ?* that|so|exactly|really hard|difficult|complicated|tricky|complex",
    when: { after: [...stop, "to|and"] },
    notBeside: wordSet("worry worries help easy happy hope quick glad but"),
  },
  { phrase: "it|this|that ?* should|must|could|can not|hardly ?* be that|so|this|too hard|difficult|complicated" },
  { phrase: "it|this|that should|must|could|can not|hardly be ?* that|so|this|too hard|difficult|complicated" },
  { phrase: "how much simpler|clearer|easier|plainer can|could|do|does|should|must i|we|it|this" },
  { phrase: "could|can not|hardly be ?* ?* clearer|plainer" },
  { phrase: "could|can not|hardly have|be been|made ?* ?* clearer|plainer|simpler" },
  { phrase: "could|can not|hardly have|be been|made ?* ?* more|any obvious|clear|clearer|plain|plainer" },
  { phrase: "could|can not|hardly be ?* more obvious|plain" },
  { phrase: "i|we would|'d have thought ?* that|this|it|so|anyone|you|everyone|everybody" },
  {
    phrase: "i|we ?* thought that|this|it|i|we was|were|had|'d|made|been ?* ?* ?* clear|obvious|simple|understood",
    notBeside: wordSet("sorry apologise apologize wrong mistake but apologies"),
  },
  {
    phrase:
      "basic|elementary|common|primary-school|kindergarten|simple stuff|logic|maths|math|arithmetic|economics|manners|decency|courtesy|knowledge",
    when: { before: ["is|was|'s|be", "is|was|'s|be|it|just|only|have|lack|about ?* ?*"] },
    notBeside: new Set([...ours, "course", "courses", "class"]),
  },
  { phrase: "do the math|maths $" },
  { phrase: "do the math|maths ,|:|-|–|—|yourself" },
  {
    phrase:
      "how|why can|could|do|did you|anyone|anybody|someone|somebody ?* not ?* know|see|understand|get|realise|realize|spot|read|figure|grasp",
    notBeside: siding,
  },
  {
    phrase:
      "how|why can|could|do|did not you|anyone|anybody|someone|somebody ?* know|see|understand|get|realise|realize|spot|read|figure|grasp",
    notBeside: siding,
  },
  { phrase: "you really|seriously|honestly|actually do|can not ?* know|understand|get|see|find|read|work|figure" },
  {
    phrase: "you really|seriously|honestly|actually need|want me|us|help|somebody|someone ?* ?* to|with",
    unless: { after: ["* ?* for|until|before"] },
  },
  {
    phrase: "have|why not|ever|you ever|not|you ?* tried thinking|reading|listening|looking",
    when: { after: ["$", "the|our|it|before|first|at|properly"] },
  },
  {
    phrase: "have you ?* tried thinking|reading|listening|looking",
    when: { after: ["$", "the|our|it|before|first|at|properly"] },
  },
  { phrase: "right there in front of you|your" },
  { phrase: "staring you in the face" },
  {
    phrase: "is|'s|are|was literally right|there|the|written|stated|on|in|explained|below|above|at",
    notBeside: drafting,
  },
  { phrase: "literally says|states|said", notBeside: drafting },
  { phrase: "says|said|say so|it ?* in|with big|bold|large|huge|giant|capital|red letters|print|type|font" },
  { phrase: "not ?* ?* ?* hold|holding your hand|hands" },
  { phrase: "do|must i|we have|need|do to ?* do|explain|think ?* everything|all|it for|myself|ourselves" },
  { phrase: "i|we can|will not ?* do everything|all|your|the thinking|work|job ?* for you|yourself" },
  { phrase: "i|we can|will not ?* do everything|all for" },
  { phrase: "i|we can|will not ?* do your job|work|thinking|homework" },
  { phrase: "^ ?* you would|could|will|'d not ?* understand|get|know $" },
  {
    phrase: "too technical|complicated|advanced|complex|clever|difficult for you|someone|somebody|people",
    when: { after: ["$", "to understand|grasp|follow|get", ",|;"] },
    in: { condition: ["none"] },
    notBeside: wordSet("help sorry we'll happy"),
  },
  {
    phrase: "over|above|beyond your head|understanding|comprehension|grasp",
    when: { before: ["is|'s|goes|went|was|way|far|clearly"] },
  },
  { phrase: "pretty little head", firm: true },
  { phrase: "dumb it|this|that down" },
  {
    phrase:
      "simple|simpler|small|short|plain|easy words|terms|language|english so|that|for even|you|somebody|someone ?* ?* can|will|like|understand|understands",
  },
  { phrase: "what|which part|bit of no ?* ?* ?* is|are|do|does|did|was" },
  { phrase: "no means no" },
  { phrase: "not ?* ?* brightest|sharpest|smartest|quickest|cleverest" },
  {
    phrase:
      "you ?* ?* seem|appear ?* unable|incapable|unwilling|struggling|to to|of ?* have|read|listen|understand|grasp|follow|reading|listening|understanding",
    notBeside: new Set([...siding, "help", "here"]),
  },
  {
    phrase:
      "you seem|appear to ?* have trouble|difficulty|difficulties|problems reading|understanding|listening|following|with reading|basic|simple",
  },
  { phrase: "as we all know", follows: ["^", ",|-|–|—|;|and|but"] },
  { phrase: "as everybody|everyone ?* ?* knows", when: { after: stop } },
  {
    phrase:
      "as any|every ?* ?* ?* person|customer|adult|guest|user|driver|parent|owner|fool|child|traveller|traveler|idiot ?* ?* knows|know|understands|could|would",
  },
  {
    phrase:
      "any normal|reasonable|sensible|intelligent|sane|rational|competent|decent|half-decent person|customer|adult|guest|user|human|driver|parent|one ?* ?* would|knows|can|could|understands|will|does|should",
  },
  { phrase: "a grown|normal|reasonable|sensible adult|person|man|woman ?* should|would|can|could|ought|knows|is" },
  { phrase: "get your facts|story|stories straight|right" },
  { phrase: "check your facts" },
  { phrase: "^ wake up $" },
  {
    phrase:
      "it is|'s called reading|google|life|patience|physics|gravity|business|capitalism|logic|manners|responsibility|growing|common",
  },
  {
    phrase:
      "can|could not believe i|we|that ?* ?* ?* have|am|are|need|having|had to|explaining|answering|telling|asked ?* explain|tell|say|spell|ask|answer|this|that|you",
  },
  {
    phrase:
      "learn|learned|learnt|taught|teach ?* ?* to use a|the|your ?* computer|phone|mouse|brain|email|e-mail|internet",
    follows: [...start, "should|need|must|to|ought|time", "you"],
    notBeside: wordSet("course class courses classes"),
  },
  { phrase: "must be new here|to", when: { before: ["you"] } },
  ...phrases(`
    as if you did not know
    anyone|anybody|everyone could|would|can have known|worked|figured|seen|guessed|noticed|told
    you seriously|honestly expect|think|believe
    teach|taught you ?* to read|listen|behave|count
    not ?* rocket science|surgery
    not ?* brain surgery
    is ?* rocket science
    how hard|difficult can|could it|that|this be
    what is|'s so hard|difficult|complicated
    why is|'s this|that|it so hard|difficult for you
    do you even know|understand|read|think|realise|realize|work|own|use|have
    did you even read|try|look|check|think|listen|open|see|bother
    did you bother to
    have you even read|tried|looked|checked|thought|considered|seen|opened
    are you even reading|listening|trying
    are you seriously|honestly asking|suggesting|complaining|telling|expecting
    are you ?* serious $
    are you for real
    are you ?* kidding|joking
    are you ?* stupid|dumb|mad|crazy|insane|dense|thick|illiterate|blind $
    are you out of your
    you must|have ?* be kidding|joking|mad|crazy|dreaming
    you have got to be kidding|joking
    is this|that some ?* joke
    is this|that a joke $
    do not make me|us laugh
    can not you read|count|spell
    can you not|even read|count|spell
    do you know how to read
    do i|we really|seriously|actually ?* need|have to
    do i|we need|have to ?* spell|draw|remind|explain
    must i|we ?* spell|draw|explain
    spell it|this|that out for you
    draw you a picture|diagram
    let me explain ?* ?* slowly
    let me ?* educate you
    allow me to ?* educate
    words of one syllable
    so ?* even you can|could|will
    even you can|could|should|will|would|must
    do i make myself clear
    have i made myself clear
    did i make myself clear
    am i making myself clear
    am i being clear
    is that clear enough|now
    is that understood
    clear enough for you
    do you understand now
    engage your brain
    think for yourself
    figure it|that|this out yourself|yourselves
    figure it|that|this out for yourself
    figure it|that|this out on your own
    look it|that|this up yourself
    google it|that|this
    just google
    ever heard of google
    google is your friend
    try googling
    rtfm
    lmgtfy
    how about reading|listening|thinking
    do your own research
    if you had|'d ?* bothered|troubled|cared
    if you ?* bothered
    had you ?* bothered|troubled|cared
    if you could|can be bothered
    bother|bothered to read|check|look|ask|listen
    why do not you ?* read|learn|listen|grow|google
    why can not you ?* read|understand|listen|follow
    you do not ?* seem|appear to ?* understand|get|realise|realize|grasp|care|listen
    you are not ?* listening|thinking
    you are not making ?* sense
    you make no ?* sense
    you do not have the slightest|faintest|foggiest
    you do not have a clue
    you have no clue
    if reading|thinking|listening|that|this is too hard|difficult|much|complicated for you
    try|start using your eyes|head|brain|brains
    in front of your nose|eyes
    under your nose
    spoon-feed|spoonfeed you
    your ?* makes no ?* sense
    it is|'s as simple as that
    do us all|both a favour|favor
    surely a|any|every ?* adult|grown-up|person can|could
    any adult|grown-up can|could
    google is free
    can not ?* understand|read ?* for you
  `),
];
