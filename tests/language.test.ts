import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes } from "nlcst";
import { ParseEnglish } from "parse-english";
import { retext } from "retext";
import { describe, expect, it } from "vitest";
import { annotate, parse } from "../src/language/annotate.js";
import { BlockParser } from "../src/language/block-parser.js";
import { halvesOf } from "../src/language/contractions.js";
import { isEnglish } from "../src/language/detect.js";
import { compileLexicons } from "../src/language/phrase-finder.js";

const sentencesOf = (text: string) => annotate(text).sentences.map(({ start, end }) => text.slice(start, end));
const normsOf = (text: string) => annotate(text).tokens.map(({ norm, mask }) => mask ?? norm);

describe("sentences", () => {
  const cases = readFileSync(join(import.meta.dirname, "segmentation.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { name: string; text: string; sentences: number });

  it("are counted as a careful reader counts them", () => {
    const wrong = cases.filter(({ text, sentences }) => sentencesOf(text).length !== sentences);
    // Each of the two can be read either way without knowing the names in it.
    expect(wrong.map(({ name }) => name)).toEqual(["medium: St. Louis and Inc.", "hard: U.K. end and mid"]);
  });

  it("end at greeting, bullet, step and sign-off lines, and each knows its role", () => {
    const text = "Hi Sam,\nThanks for waiting. Please:\n- restart the app\n1. Sign in\n\nBest regards,\nMaria\nSupport";
    const roles = annotate(text).sentences.map(({ role }) => role);
    expect(roles).toEqual(["greeting", "body", "body", "bullet", "step", "signoff", "signature", "signature"]);
  });

  it("go on where a mail program wrapped the line", () => {
    const text = "We have checked the parcel with the courier in Leeds and it will reach\nYork on Friday.";
    expect(sentencesOf(text)).toHaveLength(1);
  });
});

describe("the tree", () => {
  const leaves = (node: Nodes): string => ("children" in node ? node.children.map(leaves).join("") : node.value);

  it("holds every character of the text, each node at its own place", () => {
    const check = (node: Nodes, text: string): void => {
      const { start, end } = node.position ?? {};
      expect(leaves(node)).toBe(text.slice(start?.offset, end?.offset));
      if ("children" in node) for (const child of node.children) check(child, text);
    };
    const word = fc.constantFrom(
      "we",
      "We'll",
      "e.g.",
      "{{a.b}}",
      "https://x.example/a?b",
      "\n",
      "\n\n",
      "\r\n",
      "- ",
      "3.5",
      ".",
      "?!",
      "“x”",
      "😀",
      "a\u200Bb",
      "R&D",
      "J.",
      "that.We",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const tree = parse(text);
        expect(leaves(tree)).toBe(text);
        check(tree, text);
      }),
      { numRuns: 500 },
    );
  });

  it("has lines and columns of the text", () => {
    const tree = parse("Hi Sam,\n\nAll good.");
    const last = tree.children.at(-1);
    expect(last?.position?.start).toEqual({ line: 3, column: 1, offset: 9 });
  });

  it("keeps retext-english's words", () => {
    const text = "We'll re-check R&D's e-mail at 9 a.m. and O’Brien's and/or 24/7 plan.";
    const words = (node: Nodes): string[] =>
      node.type === "WordNode" ? [leaves(node)] : "children" in node ? node.children.flatMap(words) : [];
    expect(words(parse(text))).toEqual(words(retext().parse(text)));
  });

  it("makes of any ASCII text the pieces that the parser makes itself", () => {
    const words = (nodes: readonly Nodes[]) =>
      nodes.map((node) => [node.type, leaves(node), node.position?.start.offset]);
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 40 }), (text) => {
        const ours = new BlockParser().tokenizeSentence(text).children;
        expect(words(ours)).toEqual(words(new ParseEnglish().tokenizeSentence(text).children));
      }),
      { numRuns: 2000 },
    );
  });

  it("holds what is no prose as source", () => {
    const sources = (node: Nodes): string[] =>
      node.type === "SourceNode" ? [node.value] : "children" in node ? node.children.flatMap(sources) : [];
    expect(sources(parse("Hi {{name}}, see www.example.com/a. Write to a@b.example or run `npm i` :)"))).toEqual([
      "{{name}}",
      "www.example.com/a",
      "a@b.example",
      "`npm i`",
      ":)",
    ]);
  });
});

describe("placeholders", () => {
  it("are typed by their syntax, and by who fills them", () => {
    const text = "{{a}} {% if x %} {!C.N} #{t} %{u} ${v} *|W|* [[f]] {name} %id% [Name] <order number> __CITY__ ____";
    expect(annotate(text).placeholders.map(({ syntax, name, filledBy }) => `${syntax}:${name}:${filledBy}`)).toEqual([
      "mustache:a:machine",
      "liquid-tag:if:machine",
      "salesforce:C.N:machine",
      "zammad:t:machine",
      "percent-brace:u:machine",
      "template-literal:v:machine",
      "mailchimp:W:machine",
      "expander-field:f:tool",
      "brace:name:ambiguous",
      "percent:id:ambiguous",
      "bracket:Name:human",
      "angle:order number:human",
      "underscores:CITY:human",
      "underscores:____:human",
    ]);
  });

  it("are not check boxes, footnotes, [sic] or links", () => {
    expect(annotate("[x] done, [1] and [sic] and [a page](https://x.example)").placeholders).toEqual([]);
  });
});

describe("tokens", () => {
  it("are normal forms with contractions opened, at their own places", () => {
    expect(normsOf("We’ll see; it won't, can't, and they’re I'm")).toEqual(
      "we will see ; it will not , can not , and they are i am".split(" "),
    );
    const { tokens } = annotate("We won't");
    expect(tokens.map(({ raw, start, end }) => [raw, start, end])).toEqual([
      ["We", 0, 2],
      ["wo", 3, 5],
      ["n't", 5, 8],
    ]);
  });

  it("stay words around zero-width characters", () => {
    expect(normsOf("g\u200Botta \u2060go")).toEqual(["gotta", "go"]);
  });

  it("keep slang's own contractions whole", () => {
    expect(["ain't", "y'all", "don't"].map(halvesOf)).toEqual([undefined, undefined, ["do", "not"]]);
  });

  it("know that they stand in a quotation", () => {
    const { tokens } = annotate('You wrote “call me” and "now", we did.');
    expect(tokens.filter(({ quoted }) => quoted).map(({ norm }) => norm)).toEqual(["call", "me", "now"]);
  });
});

describe("phrases", () => {
  const find = (phrase: string, text: string, entry = {}) =>
    compileLexicons([[{ phrase, ...entry }]])
      .find(annotate(text))
      .flatMap((hits) => hits.map(({ start, end }) => text.slice(start, end)));

  it("finds alternatives, gaps, numbers and contractions", () => {
    expect(find("rip|ripped ?* off", "They ripped us off and ripped off the rest.")).toEqual([
      "ripped us off",
      "ripped off",
    ]);
    expect(find("within # days", "It comes within 3 days.")).toEqual(["within 3 days"]);
    expect(find("do not worry", "Don't worry, do not worry.")).toEqual(["Don't worry", "do not worry"]);
    expect(find("a * of", "a bunch of keys")).toEqual(["a bunch of"]);
  });

  it("stays within the sentence and looks at both its ends", () => {
    expect(find("my bad", "It is my. Bad luck.")).toEqual([]);
    expect(find("^ again", "Again, no. We try again.")).toEqual(["Again"]);
    expect(find("again $", "Again, no. We try again.")).toEqual(["again"]);
  });

  it("asks for the words around a phrase", () => {
    const entry = { unless: { after: ["place|storage"], before: ["keep ?*"] } };
    expect(find("cool", "a cool place, cool storage, keep it cool, so cool", entry)).toEqual(["cool"]);
    expect(find("u", "i love u; U and u", { letters: "lower" })).toEqual(["u", "u"]);
  });

  it("prefers the longest of overlapping phrases", () => {
    const text = annotate("thank you so much");
    const [hits] = compileLexicons([[{ phrase: "thank you" }, { phrase: "thank you so much" }]]).find(text);
    expect(hits?.map(({ entry }) => entry.phrase)).toEqual(["thank you so much"]);
  });

  it("tells words that are meant from names and quotations", () => {
    const [hits] = compileLexicons([[{ phrase: "dude" }]]).find(annotate("Dude, see the Dude Ranch, “dude”, dude."));
    expect(hits?.map(({ mentioned }) => mentioned)).toEqual([false, true, true, false]);
  });
});

describe("clauses", () => {
  const clausesOf = (text: string) => {
    const read = annotate(text);
    return read.clauses.map((clause) => ({
      ...clause,
      text: text.slice(clause.start, clause.end),
      verbText: read.tokens[clause.verb]?.norm,
      times: clause.times.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    }));
  };

  it("know who does what, and when", () => {
    expect(
      clausesOf("I've passed it to Ana, who will call you on Friday, and our team will fix it soon."),
    ).toMatchObject([
      { subject: "i", verbText: "passed", perfect: true, tense: "past" },
      { subject: "they", subjectText: "who", modality: "will", verbText: "call", times: ["specific: Friday"] },
      { subject: "team", subjectText: "our team", modality: "will", verbText: "fix", times: ["vague: soon"] },
    ]);
  });

  it("know conditions from what holds under them", () => {
    expect(clausesOf("If it fails again, we will refund you.").map(({ condition }) => condition)).toEqual([
      "is-condition",
      "has-condition",
    ]);
    expect(clausesOf("We will refund you.").map(({ condition }) => condition)).toEqual(["none"]);
  });

  it("know negation, and what only looks like it", () => {
    expect(clausesOf("We can't promise that.")).toMatchObject([{ negated: true, modality: "can" }]);
    expect(clausesOf("We no longer offer that.")).toMatchObject([{ negated: true }]);
    expect(clausesOf("We will not only refund you.")).toMatchObject([{ negated: false }]);
  });

  it("know passive, progressive, question and order", () => {
    expect(clausesOf("Your refund has been issued.")).toMatchObject([{ passive: true, subjectText: "Your refund" }]);
    expect(clausesOf("We are looking into it.")).toMatchObject([{ progressive: true, verbText: "looking" }]);
    expect(clausesOf("Could you send me a photo?")).toMatchObject([{ mood: "question", subject: "you" }]);
    expect(clausesOf("Please send us your receipt.")).toMatchObject([{ mood: "order", verbText: "send" }]);
  });

  it("share the subject of the clause before", () => {
    expect(clausesOf("We checked the logs and will write to you within 2 days.")).toMatchObject([
      { subject: "we" },
      { subject: "we", modality: "will", verbText: "write", times: ["specific: 2 days"] },
    ]);
  });
});

describe("the language check", () => {
  it("leaves other languages alone", () => {
    expect(isEnglish("Vielen Dank für Ihre Nachricht, wir haben die Bestellung geprüft.")).toBe(false);
    expect(isEnglish("Merci pour votre message, nous avons bien reçu votre colis.")).toBe(false);
    expect(isEnglish("Спасибо за обращение, мы всё проверим.")).toBe(false);
    expect(isEnglish("ありがとうございます。 確認 いたします。")).toBe(false);
  });

  it("takes short and mixed texts for English", () => {
    expect(isEnglish("Hola Ana, your refund is on its way to you.")).toBe(true);
    expect(isEnglish("thx")).toBe(true);
    expect(isEnglish("")).toBe(true);
  });
});
