import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadError } from "../src/errors.js";
import { channelFromPath, kindFromPath } from "../src/readers/defaults.js";
import { selectReader } from "../src/readers/index.js";
import { markdown } from "../src/readers/markdown.js";
import { plain } from "../src/readers/plain.js";
import { compose, identity, MapBuilder, type SegmentMap } from "../src/readers/source-map.js";
import type { Reader, Reply, SourceMap } from "../src/types.js";

function readAll(reader: Reader, text: string): Reply[] {
  return [...reader.read({ text, path: "/a/reply" }, {})];
}

function readOne(reader: Reader, text: string): Reply {
  const [reply, ...more] = readAll(reader, text);
  if (!reply || more.length > 0) throw new Error("expected one reply");
  return reply;
}

/** What stands in the source where `words` stand in the text. */
function sourceOf(source: string, { text, map }: { text: string; map: SourceMap }, words: string): string {
  const at = text.indexOf(words);
  const { start, end } = map.range(at, at + words.length);
  return source.slice(start, end);
}

function expectFaithful(source: string, { text, map }: { text: string; map: SourceMap }): void {
  const segments = map as SegmentMap;
  let previous = { start: 0, end: 0 };
  for (let index = 0; index < text.length; index++) {
    const { linear, srcStart, outStart } = segments.at(segments.indexAt(index));
    const range = map.range(index, index + 1);
    expect(range.exact).toBe(linear);
    if (linear) expect(source[srcStart + index - outStart]).toBe(text[index]);
    expect(range.start).toBeGreaterThanOrEqual(previous.start);
    expect(range.end).toBeGreaterThanOrEqual(previous.end);
    expect(range.end).toBeLessThanOrEqual(source.length);
    previous = range;
  }
}

describe("source maps", () => {
  const { text, map } = new MapBuilder()
    .copy("ab", 10)
    .copy("cd", 12)
    .atom("&", 14, 19)
    .copy("e", 19)
    .insert("\n", 20)
    .finish();

  it("gives the smallest range and says whether it was copied", () => {
    expect(text).toBe("abcd&e\n");
    expect(map.range(1, 3)).toEqual({ start: 11, end: 13, exact: true });
    expect(map.range(3, 5)).toEqual({ start: 13, end: 19, exact: false });
    expect(map.range(6, 7)).toEqual({ start: 20, end: 20, exact: false });
  });

  it("gives a point for an empty range", () => {
    expect(map.range(2, 2)).toEqual({ start: 12, end: 12, exact: true });
    expect(map.range(7, 7)).toEqual({ start: 20, end: 20, exact: false });
    expect(identity(0, 5).range(0, 0)).toEqual({ start: 5, end: 5, exact: true });
    expect(new MapBuilder().finish().map.range(0, 0)).toMatchObject({ start: 0, end: 0 });
  });

  it("composes", () => {
    const piece = fc.record({ out: fc.nat(4), src: fc.nat(4), gap: fc.nat(2), linear: fc.boolean() });
    const build = (pieces: { out: number; src: number; gap: number; linear: boolean }[], limit: number) => {
      const builder = new MapBuilder();
      let position = 0;
      for (const { out, src, gap, linear } of pieces) {
        const start = position + gap;
        const end = start + (linear ? out : src);
        if (end > limit) break;
        if (linear) builder.copy("x".repeat(out), start);
        else builder.atom("x".repeat(out), start, end);
        position = end;
      }
      return builder.finish();
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (first, second) => {
        const inner = build(first, Number.POSITIVE_INFINITY);
        const outer = build(second, inner.text.length);
        const both = compose(outer.map, inner.map);
        for (let index = 0; index < outer.text.length; index++) {
          const middle = outer.map.range(index, index + 1);
          const expected = inner.map.range(middle.start, middle.end);
          expect(both.range(index, index + 1)).toEqual({ ...expected, exact: middle.exact && expected.exact });
        }
      }),
    );
  });
});

describe("plain text", () => {
  it("is the reply as it stands, without blank lines around it", () => {
    const reply = readOne(plain, "\n \nHi Ana,\r\n\r\nall is well.\r\n\r\n");
    expect(reply.text).toBe("Hi Ana,\r\n\r\nall is well.");
    expect(reply.map.range(0, 2)).toEqual({ start: 3, end: 5, exact: true });
  });

  it.each(["", "\n \n", "> Where is it?\n> Ana\n"])("is no reply if nothing was written: %j", (text) => {
    expect(readAll(plain, text)).toEqual([]);
  });

  it("takes quoted lines as the customer's words, above, below and between", () => {
    const source =
      "> I was charged twice.\n\nSorry. It is refunded.\n\n> >> Old.\n> And my address?\n\nPlease send it.\n";
    const reply = readOne(plain, source);
    expect(reply.text).toBe("Sorry. It is refunded.\n\nPlease send it.");
    expect(reply.thread).toMatchObject([
      { role: "customer", text: "I was charged twice.\n\nAnd my address?", file: "/a/reply" },
    ]);
    expect(sourceOf(source, reply.thread[0] as never, "charged twice.\n\nAnd")).toContain("charged twice.\n\nSorry");
  });

  it("takes what the customer quoted as the company's earlier words", () => {
    const { thread } = readOne(plain, "Done.\n\n> It failed.\n>\n> On Monday, Sam wrote:\n> > Try again.\n");
    expect(thread.map(({ role, text }) => [role, text])).toEqual([
      ["company", "Try again."],
      ["customer", "It failed."],
    ]);
  });

  it.each([
    "On Tue, 3 Mar 2026 at 10:12, Ana Ruiz <ana@example.com> wrote:",
    "On Tue, 3 Mar 2026 at 10:12, Ana Ruiz With A Very Long Name\n<ana@example.com> wrote:",
    "Am 03.03.2026 um 10:12 schrieb Ana Ruiz:",
    "Le mar. 3 mars 2026 à 10:12, Ana Ruiz <ana@example.com> a écrit :",
    "El mar, 3 mar 2026 a las 10:12, Ana Ruiz (<ana@example.com>) escribió:",
    "Den tis 3 mars 2026 kl 10:12 skrev Ana Ruiz <ana@example.com>:",
    "Ana Ruiz <ana@example.com> wrote:",
  ])("leaves out the line above a quotation: %j", (line) => {
    for (const below of ["> Where is it?\n", "\n> Where is it?\n", ""]) {
      expect(readOne(plain, `Sent today.\n\n${line}\n${below}`).text).toBe("Sent today.");
    }
    expect(readOne(plain, `Sent today.\n\n${line}\nIt is late.`).text).toContain(line);
  });

  it.each([
    "-----Original Message-----\nFrom: Ana <ana@example.com>\nSent: Tuesday\nTo: Help\nSubject: refund",
    "-----Ursprüngliche Nachricht-----\nVon: Ana\nGesendet: Dienstag\nAn: Hilfe\nBetreff: Geld",
    "________________________________\nFrom: Ana\nSent: Tuesday\nTo: Help\nSubject: refund",
    "*From:* Ana <ana@example.com>\n*Sent:* Tuesday\n*To:* Help",
    "From: Ana\nDate: Tuesday\nTo: Help,\n  Sam\nSubject: refund",
    "##- Please type your reply above this line -##",
    "-- Please reply above this line --",
  ])("cuts the mail off that is answered: %j", (separator) => {
    const { text, thread } = readOne(plain, `Sent today.\n\n${separator}\n\nWhere is my refund?\n\nAna\n`);
    expect(text).toBe("Sent today.");
    expect(thread).toMatchObject([{ role: "customer", text: "Where is my refund?\n\nAna" }]);
  });

  it.each([
    "From: our side everything is fine.\n\nWe wish you a good day.",
    "Hi,\nTo: whom it may concern\nthis is it.",
    "________\n\nThat was a line.",
    "On Monday we wrote: it is on the way.\n\nIt is sent.",
    "We had a look -- and it works.",
    "Pick one:\n--\nRed\n\nor\n\nblue\n\nor\n\ngreen\n\nor\n\nwhite\n",
  ])("keeps prose that only looks like mail: %j", (text) => {
    expect(readOne(plain, text).text).toBe(text.trim());
  });

  it("leaves out the headers at the top", () => {
    const reply = readOne(
      plain,
      "From: sam@acme.test\nTo: ana@example.com,\n  bo@example.com\nSubject: Re: refund\n\nHi Ana,\n",
    );
    expect(reply).toMatchObject({ text: "Hi Ana,", title: "Re: refund", channel: "email" });
    expect(readOne(plain, "Subject: Your refund\n\nHi Ana,\n")).toMatchObject({
      text: "Hi Ana,",
      title: "Your refund",
    });
    expect(readOne(plain, "Note: this is new.\n\nHi Ana,\n").text).toBe("Note: this is new.\n\nHi Ana,");
  });

  it("cuts the signature off", () => {
    const quote = "On Monday, Ana wrote:\n> Where is it?\n";
    expect(readOne(plain, `Sent.\n\n-- \nSam\nAcme\n\n${quote}`)).toMatchObject({
      text: "Sent.",
      signature: "Sam\nAcme",
    });
    expect(readOne(plain, "Sent.\n--\nSam")).toMatchObject({ text: "Sent.", signature: "Sam" });
    expect(readOne(plain, `Sent.\n\nSent from my phone\n\n${quote}`)).toMatchObject({
      text: "Sent.",
      signature: "Sent from my phone",
    });
    expect(readOne(plain, "Sent from my own desk today!").signature).toBeUndefined();
  });
});

describe("Markdown", () => {
  it.each([
    ["emphasis", "Hi **Ana**, _this_ is ~~not~~ *ne*w.", "Hi Ana, this is not new."],
    ["links and images", "See [our *help*](http://a.test) ![logo](a.png)now.", "See our help now."],
    ["addresses", "Go to <https://a.test> or me@a.test.", "Go to https://a.test or me@a.test."],
    ["escapes and references", "5 \\* 5 &amp; caf&eacute; &#128512;", "5 * 5 & café 😀"],
    ["headings", "# One\ntext\n\nTwo\n===\nmore", "One\n\ntext\n\nTwo\n\nmore"],
    [
      "list items",
      "Do this:\n- one\n  more\n- two\n\n  end\n\n3. x\n4. y",
      "Do this:\n- one\nmore\n- two\n\nend\n\n3. x\n4. y",
    ],
    ["nested and empty items", "- a\n  - b\n-\n- c", "- a\n- b\n- c"],
    ["task boxes", "- [x] done\n- [ ] open", "- done\n- open"],
    ["code blocks", "Run:\n```\nnpm i\n```\nThen\n\n    wait\n\nsmile.", "Run:\n\nThen\n\nsmile."],
    ["tables", "| a | *b* |\n|---|---|\n| c | d \\| e |\n", "a | b\nc | d | e"],
    ["hard breaks", "one  \ntwo\\\nthree<br>four", "one\ntwo\nthree\nfour"],
    [
      "HTML",
      "a <b>c</b> <!-- d --> e\n\n<div>\n<p>Hello &amp; <i>you</i></p>\n</div>\n\n<!-- x\n\ny -->\nf",
      "a c  e\n\nHello & you\n\nf",
    ],
    ["thematic breaks and definitions", "a\n\n---\n\n[b]\n\n[b]: http://a.test", "a\n\nb"],
    ["footnotes", "a[^1].\n\n[^1]: b", "a.\n\nb"],
    ["no markup", "Hi Ana,\n\nall is well.\n", "Hi Ana,\n\nall is well."],
    [
      "placeholders",
      "<Name>, <insert order number> __NAME__ *|FNAME|* [Name] {{a_b}} <link> {% if a <b %}",
      "<Name>, <insert order number> __NAME__ *|FNAME|* [Name] {{a_b}} <link> {% if a <b %}",
    ],
    ["a placeholder alone", "Order:\n\n<order number>\n\nBye", "Order:\n\n<order number>\n\nBye"],
  ])("removes the syntax of %s", (_, source, text) => {
    for (const eol of ["\n", "\r\n"]) {
      const written = source.replaceAll("\n", eol);
      const reply = readOne(markdown, written);
      expect(reply.text.replaceAll("\r\n", "\n")).toBe(text);
      expectFaithful(written, reply);
    }
  });

  it("maps words back to where they stand", () => {
    const source = "😀 **two**\r\n> q\r\n\r\n- it\\*s caf&eacute;\r\n  `x y` [t*e*h](u)\r\n";
    const reply = readOne(markdown, source);
    expect(reply.text).toBe("😀 two\n\n- it*s café\r\nx y teh");
    expect(sourceOf(source, reply, "two")).toBe("two");
    expect(sourceOf(source, reply, "it*s")).toBe("it\\*s");
    expect(sourceOf(source, reply, "café")).toBe("caf&eacute;");
    expect(sourceOf(source, reply, "teh")).toBe("t*e*h");
    expect(reply.map.range(3, 6).exact).toBe(true);
  });

  it("tells what is more than prose", () => {
    const { text, masks, blocks } = readOne(
      markdown,
      "# Head\n\n1. run `npm i`\n2. see https://a.test or <me@a.test>\n\n| a |\n|---|\n| b |\n",
    );
    const cut = ({ kind, start, end }: { kind: string; start: number; end: number }) => [kind, text.slice(start, end)];
    expect(masks.map(cut)).toEqual([
      ["code", "npm i"],
      ["url", "https://a.test"],
      ["email", "me@a.test"],
    ]);
    expect(blocks.map(cut)).toEqual([
      ["heading", "Head"],
      ["item", "1. run npm i"],
      ["item", "2. see https://a.test or me@a.test"],
      ["table", "a"],
      ["table", "b"],
    ]);
  });

  it("masks code alone, without the break or the marker before it", () => {
    const source =
      "Run this:\n\n`a b` starts it.\n\n- `c` stops it.\n- `d\n  e` waits.\n\n```\nf\n```\n\n1. `  g `, then\n\n`  h";
    const { text, masks } = readOne(markdown, source);
    expect(masks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["code", "a b"],
      ["code", "c"],
      ["code", "d\ne"],
      ["code", "g"],
    ]);
  });

  it("takes quotations as the customer's words", () => {
    const source = "On Monday, Ana wrote:\n> My *order*\nis late.\n> > Sent.\n\nSorry.\n\n-- \nSam\n";
    const reply = readOne(markdown, source);
    expect(reply).toMatchObject({ text: "Sorry.", signature: "Sam", blocks: [] });
    expect(reply.thread.map(({ role, text }) => [role, text])).toEqual([
      ["company", "Sent."],
      ["customer", "My order\nis late."],
    ]);
    for (const turn of reply.thread) expectFaithful(source, turn);
    expect(readAll(markdown, "> only a quotation")).toEqual([]);
  });

  it("does not take underlined prose for a signature", () => {
    expect(readOne(markdown, "Hello\n--\n\nworld").text).toBe("Hello\n\nworld");
  });
});

describe("front matter", () => {
  it("describes the reply", () => {
    const source = "---\ntitle: Refund\nchannel: chat\nkind: template\nlang: en-GB\ntags: [a]\n---\nHi *Ana*";
    expect(readOne(markdown, source)).toMatchObject({
      title: "Refund",
      channel: "chat",
      kind: "template",
      language: "en-GB",
      text: "Hi Ana",
      thread: [],
    });
    expect(sourceOf(source, readOne(markdown, source), "Ana")).toBe("Ana");
  });

  it.each(["---\n---\nHi", "---\n\nHi\n\n---\n", "Hi"])("need not be there: %j", (source) => {
    expect(readOne(markdown, source).text).toBe("Hi");
  });

  it.each([
    ["plain", "It is late,\n  and  broken no?", "It is late, and  broken no?"],
    ["single-quoted", "'It''s late\n\n  and #2'", "It's late\nand #2"],
    ["double-quoted", '"It\\u0027s \\"late\\"\\n\\U0001F600 and\n  \\\n  n\\tot"', 'It\'s "late"\n😀 and n\tot'],
    ["literal", "|2- # note\n  It is late,\n\n    and broken", "It is late,\n\n  and broken"],
    ["folded", ">\n  It is\n  late,\n\n  and broken", "It is late,\nand broken\n"],
  ])("holds the customer's message, %s", (_, yaml, text) => {
    for (const eol of ["\n", "\r\n"]) {
      const source = `---\ntitle: x\ncustomer: ${yaml}\n---\n\nSorry.\n\n> Not me.`.replaceAll("\n", eol);
      const { thread } = readOne(markdown, source);
      expect(thread).toMatchObject([{ role: "customer", text, file: "/a/reply" }]);
      for (const turn of thread) expectFaithful(source, turn);
      for (const word of text.match(/\w{4,}/g) ?? []) expect(sourceOf(source, thread[0] as never, word)).toBe(word);
    }
  });

  it.each([
    [
      "---\ntitle: x\nchannel: mail\n---\nHi",
      ":3: “channel” in the front matter must be “email” or “chat” or “public”, not “mail”",
    ],
    ["---\nkind:\n---\nHi", ":2: “kind” in the front matter must be “draft” or “template”, not empty"],
    [
      "---\nlanguage: 3\n---\nHi",
      ":2: “language” in the front matter must be a language tag such as “en”, not the number 3",
    ],
    [
      "---\ncustomer: [a]\n---\nHi",
      ":2: “customer” in the front matter must be the customer's message, not a list or map",
    ],
    ["---\ntitle: x\n\nHi there", ":1: the front matter has no closing line “---”"],
    ["---\na: b\nc: 'd\n---\nHi", ":3: a text in quotes has no end; expected another “'”"],
    ["---\na: 1\na: 2\n---\nHi", ":3: the key “a” is in this map already, in line 2; expected each key once"],
  ])("is refused where it is broken: %j", (source, message) => {
    expect(() => readAll(markdown, source)).toThrow(ReadError);
    expect(() => readAll(markdown, source)).toThrow(`/a/reply${message}`);
  });
});

describe("any text", () => {
  const scrap = fc.constantFrom(
    "word ",
    "two words",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "> ",
    ">> ",
    "- ",
    "1. ",
    "  ",
    "    ",
    "\t",
    "**",
    "*",
    "_",
    "__",
    "`",
    "```\n",
    "[",
    "](x)",
    "<b>",
    "</b>",
    "<Name>",
    "<!-- ",
    " -->",
    "<div>\n",
    "&amp;",
    "&nbsp;",
    "\\*",
    "\\",
    "😀",
    "é",
    "| a | b |\n|--|--|\n| c | d |\n",
    "# ",
    "---\n",
    "key: value\n",
    "On Monday, Ana wrote:\n",
    "-- \n",
    "From: a\nTo: b\n",
    "https://a.test/x ",
    "me@a.test ",
    "[x] ",
    "![i](u)",
    "\0",
    "\uFEFF",
    "- [ ] ",
    "~~",
    "<br>",
  );

  it.each([plain, markdown])("maps to its source character by character: $name", (reader) => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const source = `x${scraps.join("")}`;
        for (const reply of readAll(reader, source)) {
          for (const mapped of [reply, ...reply.thread]) expectFaithful(source, mapped);
          for (const { start, end } of [...reply.masks, ...reply.blocks]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(reply.text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["quote marks", ">".repeat(100_000), true],
    ["spaced quote marks", `${"> ".repeat(50_000)}x`, true],
    ["parentheses", "(".repeat(100_000), false],
    ["brackets", "[".repeat(100_000), false],
    ["stars", `${"*".repeat(100_000)}x`, false],
    ["nested lists", `${"1. ".repeat(30_000)}x`, false],
    ["closing stars", `${"a* ".repeat(100_000)}b`, false],
    ["a word without end", "a".repeat(1_000_000), false],
    ["a line without end", `${"it is *so* long ".repeat(300_000)}.`, false],
    ["a paragraph without end", `${"it is *so* long\n".repeat(300_000)}.`, false],
  ])("is read to its end: %s", (_, text, isQuote) => {
    expect(readOne(markdown, `Hi **Ana**\n\n${text}\n\nBye *now*`).text).toBe(`Hi Ana\n\n${text}\n\nBye now`);
    expect(readAll(plain, text).map((reply) => reply.text)).toEqual(isQuote ? [] : [text]);
  });

  it("keeps its markup where only another block is absurd", () => {
    const rule = "-".repeat(100);
    expect(readOne(markdown, `Head\n${rule}\n\n*a*\n\n${"*".repeat(80)}\n\n*b*`).text).toBe("Head\n\na\n\nb");
  });
});

describe("choosing a reader and its defaults", () => {
  it("goes by the ending", async () => {
    expect((await selectReader({ path: "/a/b.MD", text: "" })).name).toBe("markdown");
    expect((await selectReader({ path: "/a/b.txt", text: "" })).name).toBe("plain");
    expect((await selectReader({ path: "<stdin>", text: "" })).name).toBe("plain");
  });

  it("guesses from the path", () => {
    expect(kindFromPath("/team/macros/refund.md")).toBe("template");
    expect(kindFromPath("/team/saved-replies/chat/refund.md")).toBe("template");
    expect(kindFromPath("/team/inbox/macros.md")).toBe("draft");
    expect(channelFromPath("/team/live-chat/hello.md")).toBe("chat");
    expect(channelFromPath("/team/reviews/one-star.md")).toBe("public");
    expect(channelFromPath("/team/chatter/publication.md")).toBeUndefined();
  });
});
