import type { Lexicon } from "../../src/types.js";
import { inflect } from "./inflect.js";

const ticket = "ticket|tickets|case|cases|request|requests|conversation|conversations|thread|threads|enquiry|inquiry";
const escalate = "escalate|escalates|escalated|escalating|escalation";
const handOver =
  "assign|assigned|assigning|forward|forwarded|forwarding|hand|handed|handing|move|moved|moving|pass|passed|passing|push|pushed|raise|raised|raising|reassign|reassigned|refer|referred|route|routed|routing|send|sent|sending|transfer|transferred|transferring";
const floor =
  "agent|agents|colleague|colleagues|desk|engineer|engineers|queue|specialist|specialists|staff|support|team";
/** How a support floor counts its storeys. */
const storeys = [
  "level|line|stage #",
  "level|line|tier one|two|three|four",
  "1st|2nd|3rd|first|higher|next|second|third|upper tier",
  "1st|2nd|3rd|first|second|third level|line",
  "2nd-level|2nd-line|3rd-line|higher-tier|second-level|second-line|second-tier|third-level|third-line|upper-tier",
];
/** The same in codes, and in words that are everyday ones but beside “escalate”. */
const tiers = [
  ...storeys,
  "tier #",
  "l1|l2|l3|l4|level-1|level-2|level-3|line-2|t1|t2|t3|t4|tier-1|tier-2|tier-3|tier-4|tier1|tier2|tier3",
  "higher|next level of escalation|support",
];
/** Desks that have a queue of tickets which the customer never sees. */
const desks =
  "agent|agents|back-office|backend|billing|bug|bugs|chargeback|chargebacks|claims|complaints|dev|development|dispatch|dispute|disputes|engineering|escalation|escalations|finance|fraud|internal|l1|l2|l3|ops|operations|refund|refunds|resolution|resolutions|retention|returns|second-line|specialist|specialists|supervisor|t2|t3|tech|technical|tier-1|tier-2|tier-3|triage|warehouse|work";
const records = [
  "books",
  "data",
  "database",
  "files",
  "ledger",
  "log",
  "logs",
  "notes",
  "record",
  "records",
  "system",
  "systems",
];
const determiners = ["this", "that", "it", "your", "the", "these", "any", "all"];
const willing = "to|will|can|could|must|should|shall|cannot|not|please|kindly|and|then|would|we|i|they";

/** Words of those who answer customers, for how they hand tickets around. */
export const supportFloor: Lexicon = [
  // Tiers and queues
  ...tiers.map((tier) => ({ phrase: `${escalate} ?* ?* ?* ?* to|with ?* ?* ${tier}` })),
  ...storeys.map((tier) => ({ phrase: `${handOver} ?* ?* ?* ?* to|into ?* ${tier} ?* ${floor}` })),
  { phrase: `${escalate} ?* ?* ?* ?* to|into|in ?* ?* queue|queues` },
  {
    phrase: `${desks} queue|queues`,
    unless: { before: ["your"], after: ["at|outside"] },
  },
  { phrase: "second-line|second-tier|second-level|third-line|third-level|first-level agent|agents|desk|support|team" },
  { phrase: "escalation matrix|path|tier|ladder|bridge|protocol|pathway" },
  // What is done to a ticket
  ...inflect("actioned / actioning", "handled / handling", { unless: { before: ["bolt|lever|pump|single|double"] } }),
  ...determiners.map((word) => ({
    phrase: `action ${word}`,
    replace: [`handle ${word}`],
    when: { before: [willing] },
    unless: { before: ["call|calls|brought|moved|spurred|led to"] },
  })),
  { phrase: "to be action", replace: ["to be handled"] },
  { phrase: `merge|merged|merging ?* ?* ?* ${ticket}` },
  { phrase: "ticket|tickets|case|cases|request|requests ?* ?* ?* merged" },
  { phrase: "tagged your|the|this ?* ticket|case|request" },
  { phrase: `triage|triaged|triaging ?* ?* ${ticket}|bug|bugs|issue|report` },
  { phrase: `${ticket}|bug|bugs|issue|report ?* ?* ?* triaged` },
  { phrase: "to|under|with|into a|the|our|one parent|master|problem ticket|case" },
  { phrase: "raise|raised|raising ?* ?* ?* with tier|level #" },
  { phrase: `case|ticket|call|chat disposition|dispositions` },
  { phrase: "disposition code|codes" },
  { phrase: "dispositioned|dispositioning" },
  { phrase: "side conversation", when: { before: ["a|in|opened|via"] } },
  { phrase: "swarming", when: { after: ["on|this|it|the"] }, unless: { before: ["bees|wasps|ants"] } },
  { phrase: "triage stage|phase|process|queue|team", unless: { before: ["hospital|nurse|medical|er ?*"] } },
  {
    phrase: "in|under triage",
    when: { before: [`${ticket}|report|issue|bug|it is|are|still|currently ?*`] },
    unless: { before: ["patient|nurse ?* ?*"] },
  },
  {
    phrase: `park|parked|parking your|the|this|that|these ?* ?* ${ticket}|issue|question|claim`,
    unless: { after: ["near|outside|in the|behind"] },
  },
  { phrase: `${ticket}|issue|question|claim is|was|are|has|have|remains ?* ?* parked` },
  { phrase: `${ticket} ?* ?* ?* in|to|on|into pending|solved|snoozed|on-hold`, unless: { after: ["payment"] } },
  { phrase: "ops", letters: "lower", when: { before: ["our|my|the|with|to"] } },
  { phrase: "ops team|teams|department|desk|colleague|colleagues|people|manager|side|centre|center|staff" },
  ...["our", "the", "my"].flatMap((whose) =>
    inflect(`ping ${whose} / pinged ${whose} / pinging ${whose}`, `ask ${whose} / asked ${whose} / asking ${whose}`, {
      when: {
        after: ["?* ?* team|teams|desk|department|engineers|developers|colleagues|people|specialists|warehouse"],
      },
      unless: { before: ["free|can|may|you ?*"] },
    }),
  ),
  { phrase: "stale ticket|tickets|case" },
  // How calls are counted and passed on
  {
    phrase: "warm transfer|transfers|transferred|transferring",
    unless: { after: ["paper|vinyl|film|pan"] },
  },
  { phrase: "warm-transfer|warm-transferred|cold-transfer|blind-transfer" },
  { phrase: "cold|blind transfer|transferred", when: { after: ["to|call|calls"] } },
  { phrase: "after-call work" },
  { phrase: "wrap-up code|time" },
  { phrase: "average handle|handling time" },
  { phrase: "first contact|call|touch resolution" },
  { phrase: "first-contact|first-call|first-touch|one-touch resolution" },
  { phrase: "ticket|case|call deflection" },
  { phrase: "deflection rate" },
  { phrase: "contact driver|drivers", when: { before: ["top|main|key|a|the|common"] }, unless: { before: ["please"] } },
  { phrase: "concerned stakeholders" },
  { phrase: "subject matter expert|experts", replace: ["specialist"] },
  { phrase: "subject-matter expert|experts", replace: ["specialist"] },
  // Systems that the customer never sees
  ...["our", "my", "the"].flatMap((whose) =>
    records.flatMap((record) =>
      ["per", "as per", "as-per"].map((per) => ({
        phrase: `${per} ${whose} ${record}`,
        replace: [`according to ${whose} ${record}`],
      })),
    ),
  ),
  { phrase: "per|as-per our|my|the * records|record|system|logs|log|notes|files|database|ledger" },

  { phrase: "customer-facing|client-facing agents|colleague|colleagues|department|role|staff|team|teams" },
  { phrase: "internal|per|following ?* runbook|runbooks|playbook" },
  { phrase: "per process", when: { before: ["as"] } },
];
