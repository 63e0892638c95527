import { wordSet } from "../words.js";

/** What the company does on the way to an outcome; said with “will be”, also to somebody's thing. */
export const effortVerbs = wordSet(`
  acknowledge address advise analyse analyze answer ask assess assist attend call care chase check clarify
  communicate confirm connect consider contact continue coordinate discuss document email escalate evaluate examine
  explain explore feed file flag follow forward get guide handle help inform inspect investigate join keep liaise listen
  log look mail manage mention message monitor note notify pass phone ping plan post prioritise prioritize process
  raise read record relay remind reply report research respond review ring schedule send share show speak submit
  suggest support talk tell test text track treat try update upvote verify visit write
  acknowledged addressed advised analysed analyzed answered asked assessed assisted attended called chased checked
  communicated considered contacted covered discussed documented emailed escalated evaluated examined explained explored
  flagged followed forwarded handled heard informed inspected investigated logged looked mentioned messaged monitored noted
  notified passed prioritised prioritized processed raised recorded relayed reminded reported researched reviewed
  scheduled sent shared submitted supported taken tested told tracked treated updated valued verified appreciated
`);

/** What follows “definitely will” where nothing is promised: “a screenshot will definitely help”. */
export const neutralVerbs = wordSet(`
  help helpful useful depend vary take need require cause cost affect interest add mean want slow fail crash lead
  appreciated missed interesting handy worth considered remember miss agree understand know like wish note ask notice
  recommend suggest able asked prompted required needed difficult hard different harder impossible charged deleted lost removed rejected
`);

/** What a company cannot know that it will bring about. */
export const outcomeVerbs = wordSet(`
  avoid compensate correct cure deliver eliminate end ensure fix guarantee honor honour impress make-good match mend
  prevent recover refund credit reimburse reinstate remedy repair replace repay rescue resolve restore retrieve rectify
  reverse save satisfy solve sort stop undo unblock unlock waive win achieve exceed approve accept grant overturn beat
  succeed pass arrive meet double cancel find
`);

/** Verbs that say little: what is got, had, made or given tells. */
export const lightVerbs = wordSet("have get make put bring keep give see set leave find turn");

/** Words after a light verb that make an outcome of it. */
export const outcomeWords = wordSet(`
  back compensated compensation corrected credited delivered fixed happy money refund refunded reimbursed reimbursement
  repaired replaced reinstated restored right running resolved satisfied settled solved solution sorted unlocked
  whole better approved finished perfect happen sure certain reality true difference online working home there safe secure gone
`);

/** What an agent does with a click, so that “at once” is no more than “now”. */
export const ownActs = wordSet(
  "refund credit reimburse replace unlock reopen cancel reverse undo waive send give approve stop correct unblock deliver",
);

/** Verbs for what the customer comes to have. */
export const gains = wordSet("have get receive see be enjoy obtain");

/** What a program does by itself at once: a fact about it, not a promise. */
export const productVerbs = wordSet(`
  activate activated active appear appeared apply applied available begin cancel cancelled canceled change changed charge
  charged close closed come connect copied delete deleted disappear display displayed download effect end expire forwarded
  install kick launch load log logged notified notify open play pop prompt prompted redirected redirect refresh reflect reflected
  remove removed renew reset restart run save saved ship shipped sent show shown shut start stop switch sync synced take taken
  trigger turn flash blink beep glow light ring update updated use used visible work able asked billed see look
`);

/** What a customer waits for. */
export const valuables = wordSet(`
  baggage booking cash claim compensation credit deposit delivery flight funds goods item items luggage money order
  package parcel parcels payment winnings problem problems issue issues bug prescription purchase refund refunds
  reimbursement repair replacement reservation room service shipment suitcase ticket tickets trouble voucher connection
  internet water heating boiler back it home results improvement difference
`);

/** What the company sends: to get one is a follow-up, not an outcome. */
export const messages = wordSet(`
  answer call callback code confirmation e-mail email emails feedback info information invitation invoice letter link mail
  message news notice notification pop-up receipt reply response screen sms text update updates voicemail
  instructions option prompt popup alert alerts error question questions
`);

/** Hedges and aims: what is hoped for or worked towards is no promise. */
export const hedges = wordSet(`
  hope hopes hoping hopefully wish try tries trying aim aims aiming strive strives striving attempt attempting expect
  expects believe think guess suppose might may probably perhaps maybe likely unlikely want wants working steps measures
  efforts goal mission endeavour endeavor ideally intend intends intended should would could designed assume ambition
`);

/** What nobody of the company will ask for or send: a rule of safety, no promise of an outcome. */
export const secrets = wordSet(`
  password passwords passcode pin pins otp code codes cvv card credentials details personal private sensitive
  spam ads advertising third-party scam phishing asking
`);

/** What a company says it will never do with what is the customer's own, or cannot do any more. */
export const policyVerbs = wordSet(
  "ask share sell disclose request call contact email text ring spam store stock offer carry produce sold offered shared stored made available",
);

/** What must not happen to a customer. */
export const harms = wordSet(`
  happen happens happening occur again repeat fail fails failing failure lose losing lost loss charged charge error errors wrong
  late delay delays delayed problem problems issue issues twice break breaks breaking leak leaks damage damaged stolen hacked
  miss missing missed cancelled canceled mistake mistakes mix-up down hack breach rejected refused declined stuck
`);

/** What a company hands out or comes to do. */
export const gives = wordSet(`
  give get do send offer provide arrange bring deliver find match pay cover come answer pick take book make stay keep call
  reply
`);

/** How a company says that it will see to something. */
export const ensures = wordSet("ensure make see guarantee provide deliver get");

/** What a company cannot keep up for ever, if it says “always”. */
export const keeps = wordSet(
  "answer reply respond arrive protect honour honor match deliver give provide keep put have get",
);

/** What a customer always does with a product. */
export const shown = wordSet("see find need notice able asked charged shown prompted remember know be own");

/** How things cannot always be. */
export const lasting = wordSet(`
  reach come land safe secure correct accurate clear quiet fresh perfect ready warm hot cold clean fast quick right
  working online available friendly open arrive work run first on reliable here
`);

/** How what is the customer's own stands when nothing can happen to it. */
export const secured = wordSet(
  "safe secure secured protected reserved guaranteed fixed yours covered held booked confirmed kept insured certain",
);

/** What the company's people do for a customer, again and again: said of now. */
export const services = wordSet(`
  answer answers reply replies respond responds fix fixes solve solves resolve resolves repair repairs sort sorts
`);

/** The same as it is done to a customer's thing. */
export const served = wordSet("answered replied responded fixed solved resolved repaired sorted picked");

/** Who the company is, in words of its own. */
export const ownSide = wordSet(`
  we us our ours this team teams crew staff support service agents engineers bank hotel shop store clinic airline school
  company network app product provider council pharmacy garage insurer
`);

/** Prizes and surveys: what others said of the company is a fact. */
export const awards = wordSet("award awards awarded prize prizes won voted named rated ranked elected");

/** How a customer's own words are told. */
export const reports = wordSet("told asked said say claimed wrote mentioned heard ask");
