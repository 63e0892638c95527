import { defineRule } from "../../src/rule/define-rule.js";
import { findCapitals } from "./capitals.js";
import { findRuns } from "./marks.js";

export default defineRule({
  id: "no-shouting",
  category: "courtesy",
  level: "warn",
  presets: ["recommended"],
  summary: "Disallow words in capitals and runs of exclamation marks",
  rationale: "Capitals and rows of exclamation marks read as a raised voice, and nobody likes to be shouted at.",
  source: "The Five Big No No's of Customer Service: rudeness; Don't Put Service on Hold",
  details: [
    "Flagged are two or more words in a row that are in capitals for emphasis (“PLEASE READ THIS”), one such word where it is a strong one (`NOT`, `NEVER`, `MUST`, `ALL`, `NO`, `ANY`, `ONLY`), and runs of marks (`!!`, `?!`).",
    "The rule stays silent about acronyms, names, codes, headings and labels (“IMPORTANT: …”), what stands on a button or a switch (“press SEND NOW”), words in quotation marks, any other single word in capitals, and a single exclamation mark.",
    "It is a warning in `recommended`: no team wants to shout, but no customer is harmed by one word too loud. A fix leaves one mark of a run; how to write words is only suggested, as a name may be among them.",
  ].join("\n\n"),
  remedy: "Write the words in small letters, and end with a single mark.",
  messages: {
    capitals: "“{actual}” is shouted; write it in small letters.",
    marks: "“{actual}” sounds like shouting; one mark is enough.",
    small: "Write “{plain}”.",
  },
  fixable: true,
  hasSuggestions: true,
  check(reply, report) {
    for (const { start, end, plain } of findCapitals(reply))
      report({
        messageId: "capitals",
        range: { start, end },
        suggestions: plain === undefined ? [] : [{ messageId: "small", data: { plain }, text: plain }],
      });
    for (const { start, end, mark } of findRuns(reply))
      report({ messageId: "marks", range: { start, end }, fix: { text: mark } });
  },
});
