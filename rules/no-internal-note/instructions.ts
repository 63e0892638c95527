import type { NoteEntry } from "./lexicon.js";
import { customer, message } from "./words.js";

/** Departments and things, not persons: “tell customer service”. */
const compound = [
  "service|services|support|care|relations|success|account|accounts|database|data|reviews|satisfaction|feedback|loyalty|experience|portal|id|number|list|lists|team|area|centre|center",
];
const ticket = "ticket|case|conversation|issue|chat";
const state = "pending|solved|on-hold|hold|open|closed|resolved|waiting|urgent|spam";
const reply = "macro|reply|response|canned|snippet|autoreply";
const desk =
  "tier|l1|l2|l3|t2|t3|level|billing|finance|engineering|dev|devs|queue|supervisor|manager|legal|fraud|specialist|specialists|warehouse";
const doing = "use|send|say|paste|add|insert|include|select|choose|reply|respond|copy";

/** What a template tells the agent, outside its brackets. */
export const instructions: readonly NoteEntry[] = [
  { phrase: "steps to take|follow|complete :", letters: "upper" },
  { phrase: "^ steps|instructions|actions|action|directions for ?* agent|agents|rep|reps|staff|advisor|advisors" },
  {
    phrase:
      "^ agent|agents|rep|csr|advisor action|actions|steps|instructions|instruction|task|tasks|checklist|guidance|to-do|script|only",
  },
  {
    phrase:
      "^ agents|agent : please|do|check|use|add|send|ask|make|remember|remove|delete|if|only|never|ensure|verify|confirm|offer|select|choose|refund|set",
  },
  { phrase: `${doing} ?* this|these|below|following|one :`, letters: "upper" },
  { phrase: `${doing} this|these|below|following|one ?* ${reply}|template|text|wording :`, letters: "upper" },
  {
    phrase: `if|for|when ?* ?* ?* ?* ?* ?* ?* , ${doing} ?* this|these|the|below|following ?* ?* ${message} :`,
    letters: "upper",
  },
  { phrase: `${doing} this|these|the|below|following ?* ?* ${message} :`, letters: "upper" },
  { phrase: `${doing} this|these|below|following|one ?* if|when|for|only`, letters: "upper", only: "template" },
  {
    phrase: "delete|remove|omit|skip if|when|as not|needed|applicable|appropriate|required|necessary",
    letters: "upper",
  },
  {
    phrase: "delete|remove|omit if|as|where not|in|un ?* needed|applicable|appropriate|required|necessary",
    only: "template",
  },
  { phrase: "delete|remove|omit as appropriate|applicable|necessary|needed", only: "template" },
  { phrase: "^ macro ?* ?* :|-|–" },
  {
    phrase: `use|apply|send|select|run|pick this|the|our ?* ${reply} when|if|for|only|whenever|once`,
    unless: { before: ["you|we|they|i|it|can|to|will"] },
  },
  {
    phrase:
      "use|send ?* this|when|for|only ?* template when|if|for|only ?* ?* customer|customers|client|clients|user|users|tickets|someone|they|asked",
  },
  { phrase: "^ use|used when|if|for|only ?* :" },
  { phrase: "^ when to use ?* ?* :" },
  {
    phrase: `^ if|when|once ${customer} ask|asks|says|wants|insists|complains|pushes|escalates|mentions|needs|requests|confirms|declines|refuses|agrees|accepts|replies|responds|is|has|does|did|was|provides|sends|reports|contacts|calls|cannot|still|wishes|would`,
    unless: { before: ["a|the|your"] },
  },
  {
    phrase: `^ ?* ask|tell|advise|inform|offer|remind|notify|reassure|educate|direct|refer|invite|verify|refund|thank|email|call ${customer}`,
    unless: { after: compound },
  },
  {
    phrase: `^ ?* confirm|check|apologise|apologize|explain|speak|empathise|empathize|follow with|to|up ?* ${customer}`,
    unless: { after: compound },
  },
  { phrase: `^ ?* let ${customer} know` },
  {
    phrase: `${customer} to provide|confirm|send|pay|return|call|reply|respond|complete`,
    when: { before: ["^", "wait|waiting for", "for"] },
    unless: { before: ["your|a|the|our|each|any|new ?*"] },
  },
  { phrase: `^ set|change|move|leave ?* ?* ${ticket}|status ?* ?* to|as|on ${state}` },
  { phrase: "^ submit|set|leave ?* as|to pending|solved|on-hold|resolved" },
  { phrase: `^ assign|reassign|route|escalate|transfer ?* ?* to ?* ${desk}` },
  { phrase: `^ tag|label ?* ${ticket} ?* as|with` },
  { phrase: "^ add|leave|put|write|make|log ?* internal note|comment" },
  {
    phrase: "if|when applicable|needed|relevant|known|available , ?* insert|add|include|mention|paste",
    only: "template",
  },
];
