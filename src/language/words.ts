// Closed classes of English words, in the normal form of tokens (contractions opened, lower case).
import { declareClass } from "./vocabulary.js";

/** What a word may be, as bits: one test of a token's `classes` in place of several look-ups of its norm. */
export enum WordClass {
  Modal = 1 << 0,
  Be = 1 << 1,
  Have = 1 << 2,
  Do = 1 << 3,
  PastForm = 1 << 4,
  Participle = 1 << 5,
  Negator = 1 << 6,
  Adverb = 1 << 7,
  Condition = 1 << 8,
  Subordinator = 1 << 9,
  Coordinator = 1 << 10,
  FirstPerson = 1 << 11,
  CompanyWe = 1 << 12,
  SecondPerson = 1 << 13,
  ThirdThing = 1 << 14,
  ThirdPeople = 1 << 15,
  TeamNoun = 1 << 16,
  Determiner = 1 << 17,
  OrderVerb = 1 << 18,
  /** Stands before the subject of a clause. */
  Leader = 1 << 19,
  /** May open a clause inside a sentence. */
  Joint = 1 << 20,
  Auxiliary = Modal | Be | Have | Do,
  Pronoun = FirstPerson | CompanyWe | SecondPerson | ThirdThing | ThirdPeople,
}

/** Write a set of words as one text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const modals = new Map<string, "will" | "would" | "can" | "could" | "should" | "must" | "may">([
  ["will", "will"],
  ["shall", "will"],
  ["would", "would"],
  ["'d", "would"],
  ["can", "can"],
  ["could", "could"],
  ["should", "should"],
  ["must", "must"],
  ["may", "may"],
  ["might", "may"],
]);
export const beForms = wordSet("am is are was were be been being 's");
export const haveForms = wordSet("have has had having");
export const doForms = wordSet("do does did");
const pastForms = wordSet(
  "was were had did went sent took came got made gave found told said let put paid left lost broke sold kept held felt thought knew saw became began wrote ran fell threw chose spoke rang meant hid drew stood caught bought brought drove froze stole tore spilt burnt built dealt spent understood forgot burst drank ate flew grew hung misread overwrote sank slept woke",
);
/** Participles that do not end in “-ed”. */
export const participles = wordSet(
  "been done sent taken given made found paid lost broken sold told said put kept held left built bought brought cut dealt driven felt forgotten gotten got gone grown heard hidden hit hurt known laid led lent let lit meant met read run seen set shown shut sold spent split spread stolen stuck thrown understood won written begun chosen drawn eaten fallen flown frozen",
);
export const negators = wordSet("not never neither nor cannot no-one nobody nothing unable hardly barely");
/** Words that may stand between a subject, its auxiliaries and the verb. */
export const adverbs = wordSet(
  "not never also now then just still already currently always usually often soon shortly immediately personally really only even definitely certainly absolutely surely gladly happily kindly please again first further all both now today fully completely directly simply actually probably possibly hopefully unfortunately sadly sincerely truly deeply very so too instead once ever",
);
/** Open a clause that says when or under what condition another holds. */
const conditions = wordSet("if unless once when whenever until till provided providing should");
const subordinators = wordSet("because since although though while whereas whether that which who where so");
const coordinators = wordSet("and but or so then yet nor");
export const firstPerson = wordSet("i me myself");
export const companyWe = wordSet("we us ourselves");
export const secondPerson = wordSet("you yourself");
const thirdThing = wordSet("it this that these those there which everything something nothing");
export const thirdPeople = wordSet("they he she who someone somebody everyone anyone nobody");
/** Nouns for those who work for the company. */
export const teamNouns = wordSet(
  "team teams colleague colleagues agent agents specialist specialists engineer engineers technician technicians manager managers supervisor department staff support representative rep reps advisor adviser developers developer crew office warehouse courier-team accounts billing",
);
const determiners = wordSet(
  "a an the our my your his her its their this that these those some any no each every one another",
);
/** Verbs that open an order in a reply; in this place they are no nouns. */
const orderVerbs = wordSet(
  "add allow apply ask attach be bear book bring call cancel change charge check choose clear click close complete confirm connect consider contact continue copy delete describe disable disconnect do download drop email enable ensure enter explain fill find follow forward get give go have head hold ignore include install keep leave let log look mail make message navigate note open pay pick place plug post press print provide quote raise reach read rebook refer refresh register reinstall remember remove reply report request reset respond restart resubmit retry return review run save scan scroll search see select send set share show sign speak specify start stay stop submit swipe switch take tap tell text toggle top try turn type uninstall unplug update upgrade upload use verify view visit wait watch write",
);

/** A union of classes, for one look-up in place of several. */
export const pronouns: ReadonlySet<string> = new Set([
  ...firstPerson,
  ...companyWe,
  ...secondPerson,
  ...thirdThing,
  ...thirdPeople,
]);
/** Words that stand before the subject of a clause: conjunctions, adverbs, “please”. */
const leaders: ReadonlySet<string> = new Set(
  [
    ...adverbs,
    ...coordinators,
    ...conditions,
    ...subordinators,
    ..."as soon after before however unfortunately please".split(" "),
  ].filter((word) => !thirdThing.has(word) && !thirdPeople.has(word)),
);
/** Words that may open a clause inside a sentence. */
const joints: ReadonlySet<string> = new Set([
  ...conditions,
  ...coordinators,
  ...subordinators,
  ..."as after before that which who".split(" "),
]);

declareClass(WordClass.Modal, modals.keys());
declareClass(WordClass.Be, beForms);
declareClass(WordClass.Have, haveForms);
declareClass(WordClass.Do, doForms);
declareClass(WordClass.PastForm, pastForms);
declareClass(WordClass.Participle, participles);
declareClass(WordClass.Negator, negators);
declareClass(WordClass.Adverb, adverbs);
declareClass(WordClass.Condition, conditions);
declareClass(WordClass.Subordinator, subordinators);
declareClass(WordClass.Coordinator, coordinators);
declareClass(WordClass.FirstPerson, firstPerson);
declareClass(WordClass.CompanyWe, companyWe);
declareClass(WordClass.SecondPerson, secondPerson);
declareClass(WordClass.ThirdThing, thirdThing);
declareClass(WordClass.ThirdPeople, thirdPeople);
declareClass(WordClass.TeamNoun, teamNouns);
declareClass(WordClass.Determiner, determiners);
declareClass(WordClass.OrderVerb, orderVerbs);
declareClass(WordClass.Leader, leaders);
declareClass(WordClass.Joint, joints);
