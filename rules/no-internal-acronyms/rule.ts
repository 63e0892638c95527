import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, AnnotatedText, Terms } from "../../src/types.js";
import { type Acronym, findAcronyms } from "./acronyms.js";
import { hasEvidence, isAmongCapitals, isCommonNoun, isNamed } from "./context.js";
import { spelledOutIn } from "./expansion.js";
import { ambiguous, internal } from "./internal.js";
import { known } from "./known.js";

export default defineRule({
  id: "no-internal-acronyms",
  category: "plain-language",
  level: "error",
  presets: ["recommended"],
  summary: "Disallow acronyms and internal codes that a customer would not know",
  rationale:
    "A code from the support floor tells the customer nothing, and tells them that the reply was not written for them.",
  source: "Happy Customer Service Week!, tip 4: speak the customer's language",
  details: [
    "Flagged are acronyms, initialisms and codes of the support floor and the back office (`RMA`, `SLA`, `EOD`, `L2`).",
    "The rule stays silent about those that the general public knows (PDF, VAT, ETA, units, currencies, carriers), those spelled out anywhere in the reply, those that the customer wrote first, words in capitals for emphasis, headings, names, and order, ticket and product numbers. A code with an everyday rival sense (`P1` is also a car park's level) counts only where the words around it speak of the support floor.",
    "Tell it of your own terms in the config: `terms.acronyms` lists those that your customers know; `terms.glossary` gives a spelled-out form, which is then suggested in place of the acronym.",
    "It is an error in `recommended`: nobody defends an unexplained `RMA` to a customer, and the rule flags only what it knows to be internal.",
  ].join("\n\n"),
  remedy: "Spell the acronym out once, or say it in plain words.",
  messages: {
    internal: "“{actual}” is an internal acronym; spell it out ({meaning}?) or use plain words.",
    unknown: "“{actual}” is an acronym that a customer may not know; spell it out or use plain words.",
    glossary: "“{actual}” is an internal acronym; write “{spelled}”.",
    spell: "Write “{spelled}” in place of “{actual}”.",
  },
  hasSuggestions: true,
  check(reply, report, { terms }) {
    const acronyms = findAcronyms(reply).filter(
      (acronym) => !terms.acronyms.has(acronym.key) && (terms.glossary.has(acronym.key) || isInternal(acronym, reply)),
    );
    if (acronyms.length === 0) return;
    const isSpelledOut = spelledOutIn(reply);
    const isCustomers = writtenBy(reply.customer);
    for (const acronym of acronyms) {
      const spelled = terms.glossary.get(acronym.key);
      if (isSpelledOut(acronym) || isCustomers(acronym) || isMarked(acronym, reply, terms)) continue;
      const { start, end } = acronym;
      const meaning = internal.get(acronym.key);
      if (spelled === undefined)
        report({
          messageId: meaning ? "internal" : "unknown",
          range: { start, end },
          data: { meaning: meaning ?? "" },
        });
      else
        report({
          messageId: "glossary",
          range: { start, end },
          data: { spelled },
          suggestions: [{ messageId: "spell", data: { spelled }, text: spelled }],
        });
    }
  },
});

function isInternal(acronym: Acronym, reply: AnnotatedReply): boolean {
  const { key } = acronym;
  if (known.has(key)) return false;
  if (!internal.has(key)) return isCommonNoun(acronym, reply);
  return ambiguous.has(key) ? hasEvidence(acronym, reply) : !isNamed(acronym, reply);
}

/** Quoted, or one of several words in capitals. */
function isMarked(acronym: Acronym, reply: AnnotatedReply, { glossary }: Terms): boolean {
  if (reply.tokens[acronym.firstToken]?.quoted) return true;
  return isAmongCapitals(acronym, reply, (key) => internal.has(key) || known.has(key) || glossary.has(key));
}

/** Tells which acronyms the customer wrote, in capitals or small. */
function writtenBy(customer: AnnotatedText | undefined): (acronym: Acronym) => boolean {
  if (!customer) return () => false;
  let written: Set<string> | undefined;
  return ({ key }) => {
    written ??= wordsOf(customer);
    return written.has(key.toLowerCase()) || written.has(`${key.toLowerCase()}s`);
  };
}

function wordsOf(text: AnnotatedText): Set<string> {
  const words = new Set(text.tokens.map(({ norm }) => norm));
  for (const { key } of findAcronyms(text)) words.add(key.toLowerCase());
  return words;
}
