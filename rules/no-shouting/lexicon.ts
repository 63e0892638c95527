const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** Words that shout even alone. */
export const strong = set("all always any cannot every must never no nobody none not nothing only");

/**
 * Ordinary words: in capitals, next to each other, they are emphasis. No names of things are among them, and none of
 * the nouns that stand for a place to be filled (“ORDER NUMBER”).
 */
export const plain = set(
  // Function words
  "about above after again against ago ahead almost along already although another anybody anymore anyone anything",
  "anyway anywhere are aren't around away back be because been before behind being below between both but by could",
  "despite did do does down during each either else enough especially even ever everybody everyone everything",
  "everywhere exactly except far few for from had has have having he her here hers him his how however if indeed",
  "instead into is its itself just later least less like more most much my myself near neither nor nothing now of often",
  "once one ones other others otherwise our ours ourselves out over own per perhaps quite rather really same several",
  "shall she should since so some somebody someone something sometimes somewhere soon still such than that the their",
  "theirs them themselves then there therefore these they this those though through throughout thus to today together",
  "tomorrow tonight too toward towards twice under unless until up upon very was we well were what whatever when",
  "whenever where wherever whether which whichever while whose why will with within without would yes yesterday yet you",
  "your yours yourself yourselves please thank thanks sorry non",
  "monday tuesday wednesday thursday friday saturday sunday",
  // Verbs
  "accept act agree allow answer answered apologise apologize appreciate arrive ask asked attach avoid become been",
  "believe bought bring brought call called came cancel change charge charged check choose come complete confirm",
  "contact cost delay delete deserve done enjoy expect fail feel felt find finish fix follow forget forgot forward found",
  "gave get give given go goes going gone got guarantee guess happen happened happy hate hear heard help hope hurry",
  "ignore keep kept knew know learn leave left listen look lose lost love made make mean means meant miss move need",
  "needs notice open paid pay promise prove provide put ran reach read realise realize receive refuse regret remain",
  "remember remove replace reply require respond return returned review run said save saw say says see seem seen send",
  "sent share show shown shut sign speak spend spent spoke stand start stay stop submit suggest take taken talk tell",
  "think thought told took treat tried tries try turn understand understood use used wait want wants warn went wish won",
  "work works worry write wrote wrong",
  // Adjectives, adverbs and what is called out
  "able absolute available awesome awful bad beautiful best better big certain clear correct dear different due each",
  "early easy entire excellent excited extra extremely false fast final first free fresh full fun further glad good",
  "great happier hard high huge important impossible large last late latest limited little long lovely low mandatory",
  "many maximum minimum missing necessary new next nice old only open original perfect poor possible present previous quick ready real responsible",
  "right safe second secret serious simple single small special strict strong super sure terrible total true unable",
  "alive angry broken cheap clean cold crazy dangerous dead dirty dry empty expensive hot illegal insane legal loud",
  "mad normal recent ridiculous rude sick stupid tired unfair warm wet",
  "unacceptable unique urgent useless usual valid valuable welcome whole wonderful worst worth wow young",
  // Nouns that no slot is named after
  "announcement anniversary attention birthday capitals care chance christmas congratulations congrats crap damn deal",
  "disclaimer everyone fault fraud fun gift guys hell holiday holidays hurray job joke kind lie luck mess mistake money",
  "nonsense offer patience people point problem question reminder responsibility risk rule rules sale scam shame spam thing things",
  "times trouble truth warning way win world",
);

/** Ordinary words that are also codes of states and the like: they count half. */
export const weak = set("a an and as at can go i in it may me off on or us who");

/** What is done to a button, a field or a switch, and words that name what is written on a thing. */
export const labelling = set(
  "press pressed pressing hit hitting click clicked clicking tap tapped tapping select selected selecting choose chose",
  "choosing push pushed type typed typing enter entered entering text texting reply replying replied write writing wrote",
  "answer answered say says said saying reads reading show shows showing display displays displayed label labelled",
  "labeled labels marked called named titled entitled switch switched toggle toggled turn turned set tick flip slide",
  "stamped printed keyword word words code codes button key option field box tab menu status mode error message subject",
  "heading section page folder command setting sticker sign coupon voucher hashtag under flagged tagged listed",
  "film movie book novel song album band game musical series episode track brand store restaurant magazine podcast font",
  "dial knob lever selector thermostat name title",
);

/** Strong words that say how many: a noun after them is no label. */
export const counting = set("any every must only");

/** What a label is the name of. */
export const labelled = set(
  "button buttons key keys switch tab tabs menu option options link field box icon light code codes mode setting settings",
  "label sticker sign file command function status screen page section message error folder plan package sector operator",
  "keyword prompt banner column row lamp led indicator tag stamp feature collection edition series caps sale campaign festival event tour",
);

/** What goes on after a label, and not after a word that describes another. */
export const goesOn = set(
  "to and or in on at from then for when if by with until before after is has was means appears comes came shows will",
  "stands lights blinks flashes goes does did do can could will would must should had",
);
