import { wordSet } from "../words.js";
import type { ActEntry } from "./phrases.js";

/** A phrase that may belittle, hurry or blame the customer. */
export interface AffrontEntry extends ActEntry {
  /** Counts only right after one of these; beside `when`, which is content with either side. */
  readonly follows?: readonly string[];
  /** Counts only where one of these words stands in its sentence. */
  readonly beside?: ReadonlySet<string>;
  /** Does not count where one of these words stands in its sentence. */
  readonly notBeside?: ReadonlySet<string>;
  /** Does not count where one of these words stands beside it, with no mark between. */
  readonly outside?: ReadonlySet<string>;
  /** Counts only where the reply says nothing else. */
  readonly alone?: true;
  /** Counts under a negation too: what is denied before it is something else. */
  readonly firm?: true;
  /** Blames only where “you …” opens a statement: not in “the coat you forgot”. */
  readonly stated?: true;
  /** Blames in a question too. */
  readonly asked?: true;
  /** Blames in a condition too: “had you read it”. */
  readonly conditional?: true;
}

/** Verbs that tell what somebody else says, thinks or feels: their words are not the reply's. */
export const reporting = wordSet(`
  accuse accused call called calling claims claimed feel feeling feels felt implied imply implying indicated mention
  mentioned meant noted reply replied said say saying says sound sounded sounding suggest suggested suggesting tell
  telling tells think thinking thinks thought told wrote write writing believe believed
`);

/** Words that take the edge off what follows: “no problem that you forgot”, “perhaps you forgot”. */
export const excusing = wordSet(`
  easily fine happens maybe might may ok okay perhaps possible possibly understandable whether worries worry
`);

/** What “you …” follows where it opens a statement, and does not tell which thing is meant (“the coat you forgot”). */
export const openers = wordSet(`
  actually afraid also although and appears apparently as because before believe but clearly evidently fact find found
  however know like mean means note notice noticed obviously once otherwise plainly plus reason say see seem seems
  shown shows simply since so suggests then think though unfortunately well while yet
`);

/** What “that you …” follows where it opens a statement: “the reason is that you forgot”, “we see that you forgot”. */
export const tellers = wordSet(`
  's appears believe confirm confirmed confirms evident fact find found indicate indicates is know mean means note
  obvious reveals see seems show shows suggest suggests think was
`);

/** Words of regret, thanks and good will. */
export const courteous = wordSet(`
  apologies apologise apologize apology appreciate appreciated congratulations feel glad grateful gratitude happy hope
  pleased pleasure regret sincere sincerest sorry thank thankful thanks understand welcome wish
`);

/** The company and those who work there. */
export const companyWords = wordSet("we us our ours i my me team");

/** Words of a sale: to hurry somebody to one is a sales pitch. */
export const saleWords = wordSet(`
  offer offers sale sales deal deals discount discounts stock stocks promotion save off price prices spots
`);

/** What speaks for the customer: “you are obviously upset”. */
export const siding = wordSet(`
  apologies apologise apologize sorry regret understandably upset frustrated frustrating frustration annoyed
  annoying disappointed disappointing unhappy worried worrying angry right wrong unacceptable acceptable poor bad fault
  faulty defect defective broken damaged mistake error failed valued loyal important love loved care cared welcome
  entitled best worked hard talented skilled great not-good concerned distressed stressful inconvenient inconvenienced
  missing issue problem lost late delayed forgot missed wrongly misread popular tired pain hurt ill unwell
`);

/** What ends a phrase that stands by itself: the end of its sentence, or a mark. */
export const stop: readonly string[] = ["$", ",|;|:|.|-|–|—|!|…|("];

/** Read a list of phrases, one a line. */
export const phrases = (lines: string): AffrontEntry[] =>
  lines
    .trim()
    .split(/\n\s*/)
    .map((phrase) => ({ phrase }));
