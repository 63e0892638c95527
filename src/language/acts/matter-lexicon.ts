import type { ActEntry, ClauseTest } from "./phrases.js";

/** Words that say of a matter that it is over: `shut` of any, `mended` of what was wrong, `done` of what was asked. */
export interface StateEntry extends ActEntry {
  readonly how: "shut" | "mended" | "done";
}

/** What the company has in hand for the customer. */
const matter =
  "case|ticket|tickets|request|requests|issue|issues|problem|problems|matter|complaint|complaints|claim|query|queries|enquiry|inquiry|conversation|thread|chat|incident|fault|error|bug|glitch|outage|discrepancy|mistake|mix-up|dispute|concern|concerns|situation|grievance|appeal|job";
const paper = "order|application|file|reference|investigation|report|record|status";
const its = "the|this|your|that|our|both|all|these|those|any|support|it";
const shut = "closed|concluded|archived|finalised|finalized";
const clean = "resolved|solved|sorted|settled|rectified|remedied";
const over = `${shut}|${clean}|complete|completed|done|finished`;
const pronoun = "everything|it|this|that|things|all";

/** What is over once it is mended or done. */
export const matters: ReadonlySet<string> = new Set(matter.split("|"));
/** What is over only once it is shut: a complete file still waits for somebody to read it. */
export const papers: ReadonlySet<string> = new Set(paper.split("|"));

/** “Was closed by mistake”: it is open again. */
const undone = {
  after: [
    "in|at|with|by|until|till #|night|a|noon|weekends|hand",
    "by mistake|accident",
    "in error",
    "too early|soon",
    "accidentally|prematurely|because|due|after",
  ],
};
const told: ClauseTest = { negated: false, mood: ["statement"] };

/** Said of a matter, with a form of “be” before them. */
export const states: readonly StateEntry[] = [
  { phrase: shut, how: "shut", unless: undone, in: { ...told, modality: ["none", "will"] } },
  {
    phrase: `${clean}|fixed|corrected|cleared|addressed`,
    how: "mended",
    unless: undone,
    in: { ...told, modality: ["none"] },
  },
  {
    phrase: "complete|completed|done|finished|over",
    how: "done",
    unless: { after: [...undone.after, "by|in|on|online|through|at|every|when|once|only|there|here|#"] },
    in: { ...told, modality: ["none"] },
  },
];

const closing =
  "close|closed|closing|shut|shutting|archive|archived|archiving|conclude|concluded|finalised|finalized|ended";
const ended = `${closing}|resolved|solved|settled|rectified|fixed|corrected|sorted|cleared`;
const regarded =
  "consider|considered|considering|see|view|regard|regarded|mark|marked|marking|treat|treated|treating|set|moved|changed|put";

/** What the company does to be through with a matter; not what the customer may do, nor what doing it takes. */
const acts: readonly ActEntry[] = [
  `${closing} out|off|down|up ${its} ?* ?* ${matter}|${paper}`,
  `${closing} ${its} ?* ?* ${matter}|${paper}`,
  `${ended} ${its} ?* ?* ${matter}`,
  `completed|completes|finished|settles|concludes|ends|closes ${its} ?* ?* ${matter}`,
  "close|closed|closing|wrap|wraps|wrapped|wrapping this|it|that|things ?* out|off|down|up",
  "close|closed|closing it|this|that $",
  `wrap|wraps|wrapped|wrapping up ${its} ?* ?* ${matter}`,
  `${regarded} ?* ?* ?* ?* ?* as|to ?* ?* ?* ${over}`,
  `${matter} ?* ?* ?* set|moved|changed|switched to|as ${over}`,
  `${regarded} ${its} ?* ?* ?* ${over}`,
].map((phrase) => ({ phrase, in: told, unless: { before: ["to|be"], ...undone } }));

/** The same, told with more words. */
const roundabout: readonly ActEntry[] = [
  `am|are ?* going|about to ?* close|archive|conclude ${its} ?* ?* ${matter}|${paper}`,
  `bring|brings|bringing|brought ${its} ?* ?* ${matter} to a|an|its ?* close|end|conclusion`,
].map((phrase) => ({ phrase, in: told, unless: undone }));

/** Words that say that all is over, whatever it was. */
const plainEndings: readonly ActEntry[] = [
  `^ ${matter} ?* ${shut}|${clean}|fixed|done $`,
  `^ ${matter} ?* ${shut}|${clean}|fixed|done :|,|-|–|—|;`,
  `${pronoun} is|are|'s ?* ${clean}`,
  `${pronoun} has|have ?* ?* been ?* ${clean}|fixed|corrected|addressed`,
  `${pronoun} is|has|'s ?* ?* taken|dealt care|with`,
  "that|this takes|took care of everything|it|that|things",
  `${pronoun} is|'s you|everything|it|us|me|all ?* ?* ${clean}|done|set|finished`,
  // All set, back to normal, nothing more to do.
  "you are ?* all|good set|sorted|done|to",
  "^ ?* all ?* set|sorted|done|settled|fixed|good",
  "^ sorted|solved|resolved|fixed $",
  "job|mission|work ?* done|complete|completed|accomplished $",
  "everything|it|things|service|account|line|site|app|system|systems is|are|'s ?* ?* in|back|up|working order|to|and|normally|again|properly|correctly|normal|fine",
  "no further|more|additional|other ?* action|actions|steps|step ?* ?* ?* needed|required|necessary",
  "^ ?* that is it|all|that",
  "should|will now be|work|have|see|appear",
  "should ?* be working|able|fixed|resolved|good|fine now|again|properly|to",
  "glad|happy|pleased|delighted|great ?* ?* ?* ?* ?* ?* resolved|sorted|solved|fixed|working|worked",
  "glad|happy|pleased|delighted ?* we|i could|were|was|managed ?* ?* put|get|make|sort|fix|solve|resolve|settle",
  "this|that|which concludes|settles|completes",
  "this|that brings ?* ?* ?* close|end|conclusion",
  "we are ?* ?* done|finished|square|through here|now",
  "we are ?* all done|finished|sorted|set|square",
].map((phrase) => ({ phrase, in: told, unless: undone }));

/** Nothing to do is left, though the words deny. */
const deniedEndings: readonly ActEntry[] = [
  ...["not need|have to do|take anything|any ?* more|else|further|action"].map((phrase) => ({
    phrase,
    in: { subject: ["you"] as const },
  })),
  ...[
    "no need|reason ?* ?* to do|take|act ?* anything|something|action|further|more|else",
    "nothing more|further|else|left ?* you ?* need|have|to ?* do|to",
    "nothing ?* more|further|else is|are ?* ?* needed|required|necessary|outstanding|do",
    "nothing more|further|else ?* to ?* do",
    "nothing is ?* ?* left|outstanding",
    "nothing is left to do",
    "nothing else|more|further needed|required",
  ].map((phrase) => ({ phrase, in: { subject: ["it", "none", "you"] as const } })),
];

/** Words that say that all is over. */
export const endings: readonly ActEntry[] = [...plainEndings, ...deniedEndings];

/** Words for what puts an end to a matter. */
export const remedies: readonly ActEntry[] = [...acts, ...roundabout];
