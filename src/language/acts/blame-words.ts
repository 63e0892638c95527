export const adverb =
  "also|just|simply|clearly|obviously|evidently|apparently|again|already|actually|repeatedly|even|still|yourself|really|completely|deliberately|knowingly|likely|probably";
/** “You failed …”, “you have clearly failed …”. */
export const you = (verb: string) =>
  ["you", `you ${adverb}`, "you have|had", `you have|had ${adverb}`].map((y) => `${y} ${verb}`);
export const didNot = (verb: string) => [
  `you did not ${verb}`,
  `you did not ${adverb} ${verb}`,
  `you ${adverb} did not ${verb}`,
];

/** What one can be told to have had to do: “you should have …”. */
export const duties =
  "read|re-read|reread|checked|double-checked|looked|known|realised|realized|understood|thought|considered|told|informed|notified|warned|let|mentioned|said|stated|specified|asked|enquired|inquired|contacted|called|phoned|rung|rang|written|emailed|e-mailed|messaged|reported|raised|spoken|complained|replied|responded|answered|confirmed|come|gone|turned|shown|attended|brought|taken|kept|saved|stored|backed|booked|reserved|bought|purchased|chosen|selected|picked|ticked|entered|typed|filled|provided|given|supplied|included|attached|submitted|uploaded|returned|cancelled|canceled|stopped|waited|used|followed|done|made|tested|tried|verified|updated|registered|signed|activated|paid|listened|insured|insisted|declared|applied|planned|prepared|measured|cleaned|acted|put|turned|switched|locked|secured|protected|disclosed|opted|renewed|remembered|avoided|refrained|placed|packed|left|sent|ordered|arrived|noticed|completed|claimed|bothered|collected";
/** What everybody gets wrong, or what is soon put right. */
export const forgivable = new Set(
  "anybody anyone common easily easy everybody everyone happens often small".split(" "),
);
/** What is due to the customer: “you should have been told”, “you should have noticed a change by now”. */
export const due = {
  after: [`been ${duties}`, "left|noticed|paid a|an|some|over|more|less|only|no|nothing|improvement", "left|paid #"],
};
export const care = [
  "?* been ?* careful|aware|clearer|specific|attentive|cautious|prepared|honest|patient|quicker|faster|precise",
  "been paying",
];
export const misdeeds =
  "opened|washed|clicked|shared|installed|uninstalled|removed|thrown|deleted|touched|moved|tried|ordered|bought|booked|signed|ignored|let|put|said|done|changed|tampered|plugged|unplugged|connected|cancelled|canceled|accepted|agreed|posted|transferred|trusted|relied|assumed|mixed|altered|forced|dropped|broken|parked|driven|eaten|drunk|worn|waited|left|entered|updated|reset|replied|sent";
/** What a wiser customer would have done: “if you had …”. */
export const wise =
  "read|checked|double-checked|told|informed|notified|warned|called|contacted|asked|listened|followed|looked|let|mentioned|said|known|waited|kept|saved|taken|bothered|replied|responded|answered|insured";
export const wrong = "wrong|incorrect|invalid|false|mistaken|erroneous|inaccurate";
export const entered =
  "entered|typed|gave|given|provided|supplied|selected|chose|chosen|picked|put|used|wrote|written|submitted|sent|ordered|booked|bought|purchased|quoted|clicked|pressed|ticked|called|installed|connected|plugged|inserted|uploaded|attached|transferred|made|set|dialled|dialed|named|keyed|took|opened|downloaded|filled|shared|copied|returned|read|followed|listed|stated|specified";
export const handled =
  "did|done|set|put|filled|entered|installed|connected|assembled|used|typed|inserted|plugged|configured|stored|washed|handled|packed|packaged|measured|completed|wired|mounted|fitted|built|operated|loaded|parked|placed|wrote";
export const it = "it|this|that|them|everything|the|your";
/** What makes the cause of a thing of what follows. */
export const cause = [
  "due|owing|thanks to",
  "because of",
  "result|consequence|fault of",
  "caused|damaged|triggered by",
  "resulting|resulted|stems|stemming|comes|came from",
  "down to",
  "on account of",
];
export const omitted =
  "read|check|follow|tell|inform|notify|let|provide|return|cancel|pay|attend|show|turn|bring|back|save|keep|store|submit|complete|fill|enter|attach|include|mention|specify|state|reply|respond|answer|confirm|update|verify|register|sign|activate|select|choose|tick|plug|clean|install|use|report|collect|pick|arrive|contact|call|look|listen|pay|take|bother|care|understand|ask|make|do|meet|comply|act|send|give|turn|close|lock|log|order|book|insure|disclose|declare|validate|scan|measure|wait|renew|think|ensure|remember|double-check|apply|upload|disable|enable|charge|claim|test|try|set|put|know|realise|realize";
/** What may be left undone without anybody's fault is not here: “since you did not use the second night”. */
export const neglected =
  "read|check|follow|tell|inform|notify|let|provide|return|cancel|pay|attend|show|turn|reply|respond|answer|confirm|sign|report|listen|comply|contact|keep|meet";
/** What one does by accident: “you must have …”. */
export const mishap =
  "misread|misheard|misplaced|forgotten|forgot|overlooked|ignored|dropped|broken|damaged|spilled|deleted|mistyped|misspelled|neglected|mixed|misunderstood|mistaken|confused|skipped|pressed|clicked|unplugged|knocked|cancelled|canceled|removed|disabled|changed|switched";
export const perhaps = "accidentally|mistakenly|unknowingly|inadvertently|simply|just|somehow|also|already|yourself";
export const never =
  "replied|responded|answered|told|informed|notified|sent|paid|returned|confirmed|read|checked|contacted|called|mentioned|provided|gave|completed|cancelled|canceled|showed|came|collected|followed|bothered|tried|submitted|activated|let|reported|said|listened|registered|specified|updated|verified|attended|cared|thought|looked|supplied|wrote|took|did|filled|disclosed|attached|picked|renewed|turned|learned|learnt";
export const fault =
  "fault|mistake|mistakes|negligence|carelessness|recklessness|incompetence|ignorance|laziness|inattention|inaction|mishandling|misconduct|oversight|impatience|forgetfulness|stupidity|wrongdoing|misjudgement|misjudgment|blunder|ineptitude|neglect";
export const own =
  "own|personal|big|simple|obvious|bad|initial|original|stupid|silly|serious|repeated|continued|sheer|gross|typing";
export const afterwards = ["$", ",|;|:|.|-|–|—|!|and|but|so|not|as|because|since|that|then|instead|rather|for"];
