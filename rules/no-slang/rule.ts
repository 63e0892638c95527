import { phraseRule } from "../../src/rule/phrase-rule.js";
import { lexicons } from "./lexicon.js";

export default phraseRule(
  {
    id: "no-slang",
    category: "plain-language",
    level: "error",
    presets: ["recommended"],
    summary: "Disallow text-speak and slang",
    rationale: "Slang reads as careless, and a customer who writes another English may not understand it at all.",
    source: "Happy Customer Service Week!, tip 4: speak the customer's language",
    details: [
      'Flagged are text-speak (`thx`, `pls`, `gonna`) and slang (`my bad`, `nope`, `a ton of`). With `level: "colloquial"` friendly informal speech (`hey`, `awesome`, `hang tight`) is flagged too.',
      "The rule stays silent about ordinary contractions, emoji, names of things, the literal sense of a word (a cool place to store it), words in quotation marks and words that the customer used as a name.",
      "`--fix` writes out the text-speak that has one meaning only (`pls`, `thx`, `gonna`, `lmk`); the rest is left to you.",
      "It is an error in `recommended`: the default level holds only words that no support lead would send.",
    ].join("\n\n"),
    remedy: "Say it in plain words.",
    messages: {
      found: "“{actual}” is slang; use a plain word.",
      replace: "Write “{plain}”.",
    },
    fixable: true,
    hasSuggestions: true,
    options: {
      level: {
        type: "string",
        enum: ["slang", "colloquial"],
        default: "slang",
        description: "`colloquial` also flags friendly informal speech",
      },
    },
  },
  ({ level }) => lexicons[level === "colloquial" ? "colloquial" : "slang"],
);
