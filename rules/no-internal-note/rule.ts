import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Hit, Token } from "../../src/types.js";
import { findCalls } from "./calls.js";
import { lexicon, type NoteEntry } from "./lexicon.js";

/** What brackets hold in a draft if it is a note; in a template it is a slot. */
const bracketed =
  /^(?:todo|fixme|wip|internal|note to|(?:notes?|memo|reminder|message|info|background|heads[- ]up|warning|handover) (?:to|for) (?:the |our |my |all )?(?:next |other |night |late |early )?(?:agents?|colleagues?|teams?|shift|reps?|advis[eo]rs?|supervisors?|managers?|staff|support|legal|finance|billing|ops|myself)\b|agents?\b.*:|for (?:agents?|internal)|draft\b|do not (?:send|share|forward|publish|tell)|don['’]t (?:send|share|forward|publish|tell)|not for|cc\b|fyi\b|delete (?:this|before)|remove (?:this|before)|check with|ask (?:legal|finance|billing|the team)|confirm with|needs? (?:approval|review))/i;
export default defineRule({
  id: "no-internal-note",
  category: "hygiene",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow notes that were meant for colleagues",
  rationale:
    "A customer who reads “customer is being difficult” is lost, and so is one who reads “TODO: check with legal”.",
  source: "common sense",
  details: [
    "Flagged are marks of unfinished work (`TODO`, `FIXME`), words to oneself or to colleagues (`note to self`, `FYI team`, `@billing can you…`), what is marked as internal (`internal:`, `internal use only`), orders not to send or show something (`do not send`, `delete this before sending`), talk about the customer (`customer is being difficult`), desks drawn in behind the scenes (`cc'ing legal`), and instructions to the agent (`STEPS TO TAKE:`, `ask customer for the receipt`).",
    "In a template, instructions in brackets are slots; others are notes.",
    "The rule stays silent about comments that the format hides, e-mail addresses, handles in public posts, colleagues whom the customer is handed to, “our internal team”, internal storage, to-do lists, and notes to the customer (`Note: …`).",
    "It is a warning in `recommended`: no team wants to send one, but words that float free of their sentence can be read wrongly now and then.",
  ].join("\n\n"),
  remedy: "Take the note out of the reply, and leave it where only colleagues read it.",
  messages: {
    found: "“{actual}” is meant for colleagues; take it out of the reply.",
    remove: "Take the note out.",
  },
  hasSuggestions: true,
  lexicon,
  check(reply, report, { hits }) {
    for (const hit of hits) if (isMeant(hit, reply)) report({ messageId: "found", range: hit });
    for (const range of findCalls(reply)) report({ messageId: "found", range });
    if (reply.kind === "template") return;
    for (const { name, syntax, start, end } of reply.placeholders) {
      if (syntax !== "bracket" && syntax !== "double-angle" && syntax !== "angle" && syntax !== "brace") continue;
      if (bracketed.test(name))
        report({ messageId: "found", range: { start, end }, suggestions: [{ messageId: "remove", text: "" }] });
    }
  },
});

function isMeant({ entry, firstToken }: Hit, { kind, tokens }: AnnotatedReply): boolean {
  const { only } = entry as NoteEntry;
  return !(tokens[firstToken] as Token).quoted && (only === undefined || only === kind);
}
