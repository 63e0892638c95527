import type { Entry, Kind, Lexicon } from "../../src/types.js";
import { behindBacks } from "./behind-backs.js";
import { instructions } from "./instructions.js";
import { withheld } from "./withheld.js";
import { customer, mark, reply, stop } from "./words.js";

/** A phrase of a note. */
export interface NoteEntry extends Entry {
  /** A note only in replies of this kind; in others the words may be the customer's to read. */
  readonly only?: Kind;
}

const colleagues =
  "agent|agents|advisor|advisors|colleague|colleagues|team|supervisor|manager|reviewer|reviewers|rep|reps|csr|csrs|staff|support|qa|editor|editors|approver|all";
const desks =
  "legal|finance|billing|ops|compliance|hr|fraud|accounts|warehouse|dispatch|housekeeping|marketing|dev|devs|engineering|retention|collections|supervisors|managers";
/** “Internal storage: 64 GB” */
const hardware =
  "storage|memory|drive|drives|battery|dimensions|diameter|speakers|camera|display|antenna|microphone|width|height|depth|thread|volume|capacity|modem|flash|ssd|hdd|ram|lining|pocket|pockets|stainless|steel|aluminium|wood|cotton|nylon|brass|plastic";

/** Work that is left to do. */
const toDo: readonly NoteEntry[] = [
  {
    phrase: "todo",
    letters: "upper",
    unless: {
      before: ["microsoft|ms|your|the|a|my|our"],
      after: ["list|lists|app|apps|item|items|board|boards|plugin|widget|tab|feature|view|page|card|in"],
    },
  },
  { phrase: "^ todo|to-do|todos :" },
  { phrase: "( todo|fixme" },
  { phrase: "to do :", letters: "upper" },
  { phrase: "fixme|nts" },
  { phrase: "^ wip", letters: "upper" },
  { phrase: "( wip", letters: "upper" },
];

/** Words to oneself or to colleagues. */
const addressed: readonly NoteEntry[] = [
  { phrase: "note|notes|reminder|memo to self|myself" },
  { phrase: "note-to-self" },
  {
    phrase: `note|notes|memo|instruction|instructions|reminder|message|direction|directions|info for|to ?* ?* ${colleagues}`,
    when: { before: ["^", mark, "internal|quick|important"] },
    unless: { after: ["and|or|who|that you|your|we", "at|in|of|from your"] },
  },
  {
    phrase: "fyi|attn|heads-up|psa ?* team|all|colleagues|agents|folks|guys|billing|legal|finance|ops|support",
    when: { before: ["^", mark, ",|and"] },
    unless: { after: ["of|at|in|plan|plans|members|account|users"] },
  },
  {
    phrase: `heads-up|warning|caution|alert|attn|fyi for|to ?* ?* ${colleagues}|${desks}|shift :|,|-|–|—`,
    when: { before: ["^", mark] },
  },
  {
    phrase: `heads up for|to ?* ?* ${colleagues}|${desks}|shift :|,|-|–|—`,
    when: { before: ["^", mark, "^ quick|just|a|little ?*"] },
  },
  {
    phrase: `^ team|colleagues|guys|folks :|,|-|–|— this|that|he|she|they|customer|client|guest|never|careful|watch|beware`,
    unless: { after: ["you|your"] },
  },
  { phrase: "^ legal|ops|compliance|hr|dispatch|devs :|,|-|–|— please|can|could|do|note|be" },
  { phrase: `^ attention ?* ${colleagues} :|,|-|–|—` },
  { phrase: "^ for ?* ?* next agent|shift|rep|advisor|colleague :|,|-|–|—" },
  { phrase: "^ for the|our|my ?* ?* agent|agents|shift|rep|reps|advisor|colleague|colleagues :" },
  { phrase: "^ next agent|shift|rep|advisor" },
  { phrase: `^ background|context|summary|history|info|question|action|task|message for|to ?* ${colleagues} :` },
  { phrase: "^ question|memo|task for|to * :", unless: { after: ["you"] } },
  { phrase: "discuss|raise|bring ?* ?* in|at|up standup|stand-up|huddle|retro|1:1" },
  {
    phrase: "ask * if|whether we|i can|could|should|need|have|did",
    when: { before: ["^", mark] },
    unless: { after: ["you"] },
  },
  { phrase: "handover|hand-over|escalation notes|note :" },
  {
    phrase: `^ agent|agents|advisor|rep|csr|supervisor|manager|qa to follow|check|call|confirm|verify|add|send|refund|review|approve|update|email|contact`,
  },
  {
    phrase: "someone|somebody check|confirm|verify|fix|approve|double-check|pls|please",
    unless: {
      before: ["if|has|have|had|make|let|see|can|to|that|ask|get|need|needs|should|must|may|will|does|when|and|or"],
    },
  },
  {
    phrase: `can|could someone|somebody|anyone ?* ?* review|double-check|check|proofread|approve|verify ?* this|it|that|${reply}`,
  },
  {
    phrase: `is|does|was ?* the|this|that|my ?* wording|phrasing|tone|draft|macro|template ?* ok|okay|alright|fine|good|right|sound|work|look|read`,
  },
  { phrase: "what do you think|reckon of|about the|this|that|my ?* wording|phrasing|tone|draft|macro|reply|response" },
  { phrase: "second|another|extra pair|set of eyes", unless: { after: ["from your"] } },
  { phrase: "thoughts before i|we send|reply|post" },
  {
    phrase: `^ see|cf|per slack|jira|teams|confluence|notion`,
    unless: { after: ["settings|integration|integrations|app|docs|documentation|help"] },
  },
  { phrase: "( see|cf|per ?* slack|jira|teams|confluence" },
];

/** What is marked as the company's own. */
const internal: readonly NoteEntry[] = [
  { phrase: "^ internal|internally|confidential :|-|–|—", unless: { after: ["#", hardware] } },
  { phrase: "^ internal $" },
  { phrase: "*|**|-|--|---|–|—|=|==|===|#|##|/|// internal|internal-only *|**|-|--|---|–|—|=|==|===|#|##|/|//" },
  { phrase: "( internal|internally :|-|–|—|,|only|note|use|)" },
  {
    phrase:
      "internal|private|agent|agents|staff|csr|backend|back-office|ticket note|notes|comment|comments|memo|summary|instructions|remarks :|-|–|—|)",
    unless: { before: ["the|your|an|our|delivery|see|any|these|those"] },
  },
  { phrase: "^ internal|private note|comment|memo", unless: { after: ["that|which|is|are|was|has", hardware] } },
  {
    phrase: "internal|staff|agents|agent|team|office|company use|eyes|reference|view|info|information only",
    unless: {
      before: [
        "is|are|be|was|were|its|our|remain|remains|to|of|on|your|their|purely|strictly|marked|labelled|labeled|says|called",
        "is|are|be|was|were|remain|remains|meant|intended|kept|just|solely|strictly|purely|it|them|this|that|these|those|used|use|numbers|codes|keep|stored|collect|port|ports|socket|field|fields|number|code|id|ids for",
      ],
    },
  },
  { phrase: "for internal|agent|staff use|eyes|reference|viewing", when: { before: ["^", mark] } },
  { phrase: "^ internal|agents|staff only $" },
  { phrase: `^ internal|agents|staff only ${stop}` },
  { phrase: `(|* internal|agents|staff only ${stop}` },
  {
    phrase: `not for ?* ${customer}|customers|clients|public|external`,
    when: { before: ["^", mark, ","] },
    unless: { after: ["use|access|areas|parking|transport"] },
  },
  { phrase: "not customer-facing|client-facing" },
  {
    phrase:
      "not to be shared|sent|forwarded|shown|disclosed|told ?* with|to|outside ?* customer|client|customers|clients|public|externally",
  },
  { phrase: "( not to be shared|sent|forwarded|shown|disclosed" },
  { phrase: "off the record", when: { before: ["^", mark, ","] } },
  { phrase: "keep|keeping this|it|that internal|in-house" },
  { phrase: "keep|keeping this|it|that ?* between us|ourselves", when: { before: ["^", mark, "let's|us"] } },
  { phrase: "keep|keeping this|it off the ticket|thread|record" },
];

/** Desks that are drawn in. */
const drawnIn: readonly NoteEntry[] = [
  {
    phrase: "cc'ing|ccing|cc|cc'd|cced|copying|looping|adding|pinging|bcc|bcc'ing legal|compliance|hr|fraud|pr",
    when: { after: ["$", "on|in|to|for|here|so|and|,|as|now|just|because|since|:|)|!|–|—"] },
    unless: { before: ["you"] },
  },
  { phrase: "cc|bcc : ?* legal|compliance|hr|finance|billing|ops|fraud" },
  { phrase: "looping|loop|bringing|bring legal|compliance|hr in" },
  {
    phrase:
      "told|telling|escalating|escalate|escalated|passing|sending|forwarding|alerted|alerting ?* ?* legal|hr|compliance",
    when: { after: ["$", ",|;|:|)|and|so|just|as|because|since|!|–|—"] },
    unless: { before: ["you|our|to your"] },
  },
  {
    phrase:
      "check|confirm|verify|clear|discuss|double-check|ask|ping|flag|escalate|run ?* ?* with|by|to|for|past legal|finance|billing|ops|dev|devs|engineering|compliance|hr|marketing|warehouse|accounts",
    when: { before: ["^", mark, ":"] },
    unless: { after: ["team|department|at your"] },
  },
  {
    phrase: "ask|ping|call|tell|notify legal|finance|ops|dev|devs|engineering|compliance|hr|accounts",
    when: { before: ["^", mark, ":"] },
  },
  {
    phrase:
      "legal|compliance|finance|manager|management|supervisor must|needs|has|to approve|sign|review|ok|clear ?* this|off|it|first",
    unless: { before: ["our|your|the|a|my"] },
  },
];

/** What is meant for colleagues. */
export const lexicon: Lexicon<NoteEntry> = [
  ...toDo,
  ...addressed,
  ...internal,
  ...withheld,
  ...behindBacks,
  ...drawnIn,
  ...instructions,
];
