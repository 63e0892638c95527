import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockWriter } from "../src/readers/block-writer.js";
import { writeHtml } from "../src/readers/html.js";
import { html as reader } from "../src/readers/html-file.js";
import { encodeHtml, proseOfHtml } from "../src/readers/html-prose.js";
import type { Mapped } from "../src/readers/source-map.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);

const textOf = (html: string): string => proseOfHtml(html).text;

/** What stands in the source where `words` stand in the text. */
function sourceOf(html: string, { text, map }: Mapped, words: string): string {
  const at = text.indexOf(words);
  const { start, end } = map.range(at, at + words.length);
  return html.slice(start, end);
}

/** Each character stands in the source as a copy, or comes from a stretch of it; all in their order. */
function expectFaithful(html: string, { text, map }: Mapped): void {
  let previous = { start: 0, end: 0 };
  for (let index = 0; index < text.length; index++) {
    const { linear, srcStart, outStart } = map.at(map.indexAt(index));
    const range = map.range(index, index + 1);
    if (linear) expect(html[srcStart + index - outStart]).toBe(text[index]);
    expect(range.start).toBeGreaterThanOrEqual(previous.start);
    expect(range.end).toBeGreaterThanOrEqual(previous.end);
    expect(range.end).toBeLessThanOrEqual(html.length);
    previous = range;
  }
}

describe("text of HTML", () => {
  it.each([
    ["tags in words", "t<b>e</b>h p<i></i>arcel", "teh parcel"],
    ["character references", "caf&eacute; &amp; &#128512; &#x41; &NotEqualTilde;", "café & 😀 A ≂̸"],
    ["references without an end", "AT&T &copy 2 &unknown; &", "AT&T © 2 &unknown; &"],
    ["white space", " a\r\n  b <b> c</b>\t\n<i> </i>d ", "a b c d"],
    ["spaces that do not break", "a&nbsp;b &nbsp; c&nbsp;<br>&nbsp;<br>d", "a\u00a0b \u00a0 c\n\nd"],
    ["paragraphs", "<p>a</p>\n<p>b<p>c", "a\n\nb\n\nc"],
    ["lines as mail editors write them", "<div>a</div><div>b</div><div><br></div><div>c<br></div>d", "a\nb\n\nc\nd"],
    ["blank lines of the source", "<div>a</div>\n\n\n<div>b</div>", "a\nb"],
    ["line breaks", "a<br>b<br/>\n c</br>d<br><br>e<br><br><br>f", "a\nb\nc\nd\n\ne\n\nf"],
    ["lists", "Do:<ul><li>a<li> <p>b</p></li></ul>end", "Do:\n\n- a\n- b\n\nend"],
    ["numbered lists", '<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol>', "3. a\n4. b\n- c\n5. d"],
    ["empty items", "<ul><li></li><li> </li></ul>a<ul><li><ul><li>b</li></ul></li></ul>", "a\n\n- b"],
    ["headings", "<h1>a</h1>b<h2>c <b>d</b></h2>e", "a\n\nb\n\nc d\n\ne"],
    ["tables", "<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c<td> d </table>e", "a | b\nc | d\n\ne"],
    ["tables for layout", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"],
    [
      "links and pictures",
      'See <a href="http://a.test">our <i>help</i></a><img alt="logo" src=a.png>!',
      "See our help!",
    ],
    ["quotes", "<q>a</q>", "a"],
    ["comments and declarations", "<!doctype html>a<!-- <b> --><![if !mso]>b<![endif]><?xml x?>c", "abc"],
    ["scripts and styles", "<style>a{}</style>b<script>if (a<b) '</p>'</script>c<svg><text>d</text></svg>", "bc"],
    ["the head", "<html><head><meta charset=x><title>a</title><style>b</style><body>c</body></html>", "c"],
    ["hidden elements", '<div style="color:red; DISPLAY : none">a<div>b</div>c</div>d<p hidden>e<p>f', "d\n\nf"],
    ["elements of word processors", "<p class=MsoNormal>a<o:p></o:p></p><o:p>&nbsp;</o:p><p>b</p>", "a\n\nb"],
    ["preformatted text", "a<pre>\n  b\n    c  d\n</pre>e", "a\n\nb\n    c  d\n\ne"],
  ])("keeps %s as a browser shows them", (_, html, text) => {
    expect(textOf(html)).toBe(text);
    expectFaithful(html, proseOfHtml(html));
  });

  it.each([
    "Hi <Name>, <insert order number> by <customer name> of <reporter> <<Name>> <link> <title>",
    'Hi <attribute key="user.first_name" default="there"/>,',
    'Hi {{ x | default: "<b>" }}, {% if days <3 %}soon{% endif %}',
    "Hi *|<b>|* and #{<i>} and %{<u>}",
    "1 < 2 and 1 <2 </3 <3 <? <! >",
    "if a <b then",
    "Hi <insert name",
  ])("takes what is no tag for text: %s", (text) => {
    const prose = proseOfHtml(`<p>${text}</p>`);
    expect(prose.text).toBe(text);
    expect(prose.map.range(0, text.length)).toEqual({ start: 3, end: 3 + text.length, exact: true });
  });

  it("knows tags by their ends and attributes whose names are placeholders too", () => {
    expect(textOf('<address>a</address><time datetime="x">b</time><link rel="x">c')).toBe("a\nbc");
  });

  it("decodes character references in tags of template languages", () => {
    const html = "<p>Hi {{name | fallback: &quot;th&eacute;re&quot;}}</p>";
    const prose = proseOfHtml(html);
    expect(prose.text).toBe('Hi {{name | fallback: "thére"}}');
    expect(sourceOf(html, prose, '"thére"')).toBe("&quot;th&eacute;re&quot;");
  });

  it.each([
    ['a<p class="', "a"],
    ['a <p class="x>b <i>c</i>', "a\n\nb c"],
    ["a <p class='x>b <i title=\"y>c <u", "a\n\nb c"],
    ["a</p x", "a"],
    ["a<br /", "a"],
    ["a<!-- b", "a"],
    ["a<script>b", "a"],
    ["a<div>b</span></div></div>c</div>", "a\nb\nc"],
    ["a&", "a&"],
    ["\0 \ud800 &#xd800; &#0;", "\0 \ud800 \ufffd \ufffd"],
    ["", ""],
  ])("keeps the prose of broken HTML: %j", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("maps words back to where they stand", () => {
    const html = "<p>😀 It&rsquo;s t<b>e</b>h\r\n  <i>parcel</i>.</p>";
    const prose = proseOfHtml(html);
    expect(prose.text).toBe("😀 It’s teh parcel.");
    expect(sourceOf(html, prose, "It’s")).toBe("It&rsquo;s");
    expect(sourceOf(html, prose, "teh")).toBe("t<b>e</b>h");
    expect(sourceOf(html, prose, "h p")).toBe("h\r\n  <i>p");
    expect(prose.map.range(12, 18)).toEqual({ start: 34, end: 40, exact: true });
  });

  it("tells what is more than prose", () => {
    const { text, masks, blocks } = proseOfHtml(
      "<h2>Head</h2><ol><li>run <code>npm <b>i</b></code> now<li><kbd>x</kbd></ol><pre><code>y  z</code>\n</pre>" +
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><samp>d",
    );
    const cut = ({ kind, start, end }: { kind: string; start: number; end: number }) => [kind, text.slice(start, end)];
    expect(masks.map(cut)).toEqual([
      ["code", "npm i"],
      ["code", "x"],
      ["code", "y  z"],
      ["code", "d"],
    ]);
    expect(blocks.map(cut)).toEqual([
      ["heading", "Head"],
      ["item", "1. run npm i now"],
      ["item", "2. x"],
      ["table", "a | b"],
    ]);
  });

  it("is written between the prose of another markup", () => {
    const source = "**x** <p>a &amp; <b>b</b></p>";
    const writer = new BlockWriter(source);
    writer.copy(2, 3);
    writeHtml(writer, source, 6, source.length);
    const written = writer.finish();
    expect(written.text).toBe("x\n\na & b");
    expectFaithful(source, written);
  });
});

describe("mail in HTML", () => {
  const quotesOf = (html: string) => proseOfHtml(html).quotes.map(({ text }) => text);
  const quoted = "<div>Where is it?</div>";

  it.each([
    ["a quotation", `<blockquote type="cite">${quoted}</blockquote>`],
    [
      "Gmail",
      `<div class="gmail_quote"><div class="gmail_attr">Ana:</div><blockquote class="gmail_quote">${quoted}</blockquote></div>`,
    ],
    [
      "Gmail, old",
      `<div class="gmail_extra"><br><div class="gmail_quote">Ana <span>said</span><br><blockquote class="gmail_quote">${quoted}</blockquote></div></div>`,
    ],
    ["Gmail, forwarded", `<div class="gmail_quote">${quoted}</div>`],
    [
      "Proton",
      `<div class="protonmail_quote">Ana:<br><blockquote class="protonmail_quote">${quoted}</blockquote><br></div>`,
    ],
    ["Thunderbird", `<div class="moz-cite-prefix">Ana:<br></div><blockquote type="cite">${quoted}</blockquote>`],
    ["Yahoo", `<div id="ydp1yahoo_quoted_12" class="ydp1yahoo_quoted"><div>On Monday, Ana wrote:</div>${quoted}</div>`],
    ["Front", `<div class="front-blockquote">${quoted}</div>`],
    [
      "Outlook",
      `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana<br><b>To:</b> us</div>${quoted}`,
    ],
    [
      "Outlook on a desk",
      `<div style="border:none"><b>From:</b> Ana<br><b>Sent:</b> Monday<br><b>To:</b> us</div>${quoted}`,
    ],
    ["an attribution", `<p>On Monday, Ana<br>&lt;ana@a.test&gt; wrote:</p><blockquote>${quoted}</blockquote>`],
    ["quote marks", "<p>On Monday, Ana wrote:<br>&gt; Where is it?</p>"],
  ])("takes what is answered for the customer's words: %s", (_, quotation) => {
    const html = `<div>It is on its way.</div>${quotation}`;
    const prose = proseOfHtml(html);
    expect(prose.text).toBe("It is on its way.");
    expect(quotesOf(html).map((text) => text.replace(/^On Monday, Ana wrote:\n/, ""))).toEqual(["Where is it?", ""]);
    for (const mapped of [prose, ...prose.quotes]) expectFaithful(html, mapped);
  });

  it("tells the message that is answered from the one before it", () => {
    const html =
      "Done.<blockquote><p>It <b>failed</b>.</p><p>Again.</p>On Monday, Sam wrote:<blockquote>Try again." +
      "<blockquote>Help!</blockquote></blockquote>Ana</blockquote>";
    expect(quotesOf(html)).toEqual(["It failed.\n\nAgain.\n\nAna", "Try again."]);
  });

  it("keeps answers between the parts of a quotation", () => {
    const html =
      '<div class="gmail_quote">Ana:<br><blockquote class="gmail_quote">When?</blockquote><div>Today.</div>' +
      '<blockquote class="gmail_quote">Where?</blockquote><div>At <code>home</code>.</div></div>';
    const prose = proseOfHtml(html);
    expect(prose.text).toBe("Today.\n\nAt home.");
    expect(prose.masks).toEqual([{ kind: "code", start: 11, end: 15 }]);
    expect(quotesOf(html)).toEqual(["When?\n\nWhere?", ""]);
  });

  it.each([
    '<div class="gmail_signature">Sam<br>Acme</div>',
    '<p id="Signature">Sam<br>Acme</p>',
    '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam<br>Acme</div>',
    "<div>-- <br></div><div>Sam</div><div>Acme</div>",
    "<div>--&nbsp;</div><div>Sam</div><div>Acme</div>",
  ])("cuts the signature off: %s", (signature) => {
    const html = `<div>Sent.</div>${signature}<blockquote>Where?</blockquote>`;
    expect(proseOfHtml(html)).toMatchObject({ text: "Sent.", signature: "Sam\nAcme" });
    expect(quotesOf(html)).toEqual(["Where?", ""]);
  });
});

describe("HTML files", () => {
  const read = (text: string) => [...reader.read({ text, path: "/a/reply.html" }, {})];

  it("are one reply", () => {
    const text =
      "<html><head><title>Late &amp;\n lost</title></head><body><p>Sorry.</p>" +
      "<blockquote>Where?<blockquote>Sent.</blockquote></blockquote></body></html>";
    const [reply, ...more] = read(text);
    expect(more).toEqual([]);
    expect(reply).toMatchObject({
      id: "1",
      title: "Late & lost",
      text: "Sorry.",
      thread: [
        { role: "company", text: "Sent.", file: "/a/reply.html" },
        { role: "customer", text: "Where?" },
      ],
    });
    expect(reply?.encode?.("a < b & c", { start: 0, end: 1 })).toBe("a &lt; b &amp; c");
  });

  it.each(["", " \n ", "<p>&nbsp;</p>", "<blockquote>a</blockquote>"])(
    "have none where nothing was written: %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

/** A piece of HTML and the text expected of it, with marks for spaces that collapse, line breaks, lines and paragraphs. */
interface Scrap {
  readonly html: string;
  readonly text: string;
}

const [BR, LINE, PARAGRAPH] = ["\x01", "\x02", "\x03"];
const scrap = (html: string, text: string) => fc.constant<Scrap>({ html, text });
const word = fc
  .constantFrom("parcel", "is", "late", "😀", "é", "x", "1", "a.b", "'s", '"')
  .map((text) => ({ html: text, text }));
const space = fc.constantFrom(" ", "\n", "\r\n", "  ", " \t\r", "\f").map((html) => ({ html, text: " " }));
const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 6, arbitrary: space },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("<b>", "</b>", "<span class='x'>", "</span>", "<!-- > -->", '<a href="?a&amp;b">', "</a>")
      .map((html) => ({ html, text: "" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("<Name>", "<insert link>", "{{a | b: '<b>'}}", "AT&T", "<3")
      .map((html) => ({ html, text: html })),
  },
  scrap("&amp;", "&"),
  scrap("&lt;", "<"),
  scrap("&#233;", "é"),
  scrap("&#x1F600;", "😀"),
  scrap("&NotEqualTilde;", "≂̸"),
  scrap("&nbsp;", "\u00a0"),
  scrap("\u00a0", "\u00a0"),
  scrap("&#32;", " "),
  scrap("<br>", BR ?? ""),
);
const join = (scraps: readonly Scrap[]): Scrap => ({
  html: scraps.map(({ html }) => html).join(""),
  text: scraps.map(({ text }) => text).join(""),
});
const wrap = (before: Scrap, content: Scrap, after: Scrap): Scrap => join([before, content, after]);
const content = fc.array(inline, { maxLength: 8 }).map(join);
const element = (name: string, mark: string | undefined) =>
  content.map((inner) =>
    wrap({ html: `<${name}>`, text: mark ?? "" }, inner, { html: `</${name}>`, text: mark ?? "" }),
  );
const list = fc.array(fc.tuple(word, content), { minLength: 1, maxLength: 3 }).chain((items) =>
  fc.boolean().map((ordered) => {
    const inner = items.map(([first, rest], index) =>
      wrap({ html: "<li>", text: `${LINE}${ordered ? `${index + 1}.` : "-"} ` }, join([first, rest]), {
        html: "</li>",
        text: LINE ?? "",
      }),
    );
    const name = ordered ? "ol" : "ul";
    return wrap({ html: `<${name}>`, text: PARAGRAPH ?? "" }, join(inner), {
      html: `</${name}>\r\n`,
      text: PARAGRAPH ?? "",
    });
  }),
);
const page = fc
  .array(fc.oneof(content, element("div", LINE), element("p", PARAGRAPH), element("h2", PARAGRAPH), list), {
    maxLength: 5,
  })
  .map(join);

/** The lines of a text as a browser shows them. */
function shown(text: string): string {
  return text
    .replaceAll(/ +/g, " ")
    .replaceAll(/[ \u00a0]*([\x01-\x03])/g, "$1")
    .replaceAll(/([\x01-\x03]|^) +/g, "$1")
    .replace(/[ \u00a0\x01-\x03]+$/, "")
    .replace(/^[\x01-\x03]+/, "")
    .replaceAll(/[\x01-\x03]+/g, (marks) => {
      const ended = marks.split(BR ?? "").length - 1 + (marks.startsWith(LINE ?? "") ? 1 : 0);
      return ended > 1 || marks.includes(PARAGRAPH ?? "") ? "\n\n" : "\n";
    });
}

describe("any HTML", () => {
  it("reads as it is shown, and maps to its source", () => {
    fc.assert(
      fc.property(page, ({ html, text }) => {
        const prose = proseOfHtml(html);
        expect(prose.text).toBe(shown(text));
        expectFaithful(html, prose);
      }),
      { numRuns: runs },
    );
  });

  it("reads the same but for what is written in place of a word", () => {
    const words = fc.array(fc.constantFrom("a", "<b>", "&", "&amp;", '"', "é", "😀", ">", "</p>"), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(page, words, fc.nat(), ({ html }, replacement, choice) => {
        const { text, map } = proseOfHtml(html);
        const found = [...text.matchAll(/parcel|late/g)].filter(
          ({ 0: { length }, index }) => map.range(index, index + length).exact,
        );
        const at = found[choice % Math.max(found.length, 1)];
        if (!at) return;
        const prose = `x${replacement.join(" ")}`;
        const { start, end } = map.range(at.index, at.index + at[0].length);
        const edited = html.slice(0, start) + encodeHtml(prose) + html.slice(end);
        expect(textOf(edited)).toBe(text.slice(0, at.index) + prose + text.slice(at.index + at[0].length));
      }),
      { numRuns: runs },
    );
  });

  it("is read whatever its tags", () => {
    const tag = fc.constantFrom(
      "<div>",
      "</div>",
      "<p",
      ">",
      "<",
      "</",
      "<!--",
      "-->",
      "<blockquote>",
      "</blockquote>",
      '<div class="gmail_quote">',
      '<blockquote class="gmail_quote">',
      '<div id="appendonsend">',
      "<li>",
      "<ol>",
      "</ol>",
      "<td>",
      "<tr>",
      "</table>",
      "<pre>",
      "</pre>",
      "<code>",
      "</code>",
      "<title>",
      "</title>",
      "<script>",
      "</script>",
      "<span hidden>",
      "</span>",
      '"',
      "'",
      "=",
      "{{",
      "}}",
      "&",
      "&amp",
      ";",
      "&nbsp;",
      "-- ",
      "<br>",
      " ",
      "\n\n",
      "word",
      "&gt; ",
      "On Monday, Ana wrote:",
      "<i class=signature>",
      "</i>",
      "<Name>",
      "<textarea>",
      "\0",
      "\ud800",
      "*|",
      "|*",
      "<head>",
      "<h1>",
      "</h1>",
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 30 }), (tags) => {
        const html = tags.join("");
        const prose = proseOfHtml(html);
        for (const mapped of [prose, ...prose.quotes]) expectFaithful(html, mapped);
        for (const { start, end } of [...prose.masks, ...prose.blocks]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(prose.text.length);
        }
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["no tags", "it is so long ".repeat(360_000), /long$/],
    ["white space", `a${" \n".repeat(500_000)}b`, /^a b$/],
    ["lines", "<div>".repeat(200_000), /^$/],
    ["less-than signs", "<".repeat(1_000_000), /^<+$/],
    ["ampersands", "&".repeat(1_000_000), /^&+$/],
    ["references", "&nbsp;".repeat(170_000), /^$/],
    ["nested lines", `${"<div>".repeat(100_000)}a${"</div>".repeat(100_000)}b`, /^a\nb$/],
    ["nested quotations", `a${"<blockquote>b".repeat(100_000)}`, /^a$/],
    ["nested frames", `a${'<div class="gmail_quote">b'.repeat(100_000)}`, /^a$/],
    ["nested items", "<li>a".repeat(100_000), /^- a\n/],
    ["nested lists", "<ul><li>".repeat(100_000), /^$/],
    ["stray ends", `${"<span hidden>".repeat(50_000)}${"</b></div>".repeat(50_000)}`, /^$/],
    ["open tags of a template", "{{".repeat(100_000), /^\{+$/],
    ["open tags of a template, spaced", "{{ a {% b #{ c *| d ".repeat(50_000), /d$/],
    ["placeholders", "<link> ".repeat(100_000), /<link>$/],
    ["open marks", '<a "'.repeat(200_000), /^$/],
    ["open comments", "<!--".repeat(200_000), /^$/],
    ["open titles", "<title x=y>".repeat(100_000), /^$/],
  ])("is read to its end: %s", (_, html, text) => {
    expect(textOf(html)).toMatch(text);
  });
});
