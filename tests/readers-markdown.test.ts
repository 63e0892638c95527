import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown } from "../src/readers/markdown.js";
import { encodeMarkdown, proseOfMarkdown } from "../src/readers/markdown-prose.js";
import type { SegmentMap } from "../src/readers/source-map.js";
import type { LeftOut, ReaderOptions, Reply } from "../src/types.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);

function readAll(text: string, options: ReaderOptions = {}, path = "/a/notes.md"): Reply[] {
  return [...markdown.read({ text, path }, options)];
}

function texts(text: string, options: ReaderOptions = {}, path?: string): string[] {
  return readAll(text, options, path).map((reply) => reply.text);
}

function leftOut(text: string, options: ReaderOptions = {}): LeftOut[] {
  const items: LeftOut[] = [];
  readAll(text, { ...options, leaveOut: (item) => items.push(item) });
  return items;
}

/** Each character stands in the source between `start` and `end`, in order; copies are equal. */
function expectFaithful(source: string, { text, map }: Pick<Reply, "text" | "map">, start = 0, end = source.length) {
  const segments = map as SegmentMap;
  let last = start;
  let wrong = -1;
  for (let index = 0; index < text.length; index++) {
    const range = map.range(index, index + 1);
    const { linear } = segments.at(segments.indexAt(index));
    const isSame = !linear || source[range.start] === text[index];
    if (range.exact !== linear || !isSame || range.start < last || range.end > end) wrong = index;
    last = linear ? range.end : range.start;
  }
  expect(wrong).toBe(-1);
}

const quoted = `# Parcels

## 1. Late parcel

**Use when:** the parcel is late.

> Hi {customer_name},
>
> your *parcel* is late,
and we are sorry.
>
> > Where is it?
>
> {agent_name}

---

## 2. Lost &amp; found

**Use when:** it was found.

> Hi {customer_name},

> it was found.
`;

const fenced = `# Parcels

## Late parcel

**Subject**: Your parcel

\`\`\`text
Subject: Your parcel

Hi [Name],

  your *parcel* is late.
\`\`\`

## Lost parcel

  ~~~markdown
  Hi **[Name]**,

  your parcel is lost. [Look][us]
  ~~~

## For the team

Run this first:

\`\`\`sh
track --all
\`\`\`

[us]: https://a.test
`;

const sections = `# Help

What follows is for all of us.

### 1. Refund

**Use for:** refunds that are
late too
**Subject:** Your refund
**Body:** Hi [Name],

you get **20 euros** back.

**Tags:** refund

---

### Template 2: Order

Hello [Name],

#### Steps

1. Open it.
2. Close it.

### Usage

Copy it and paste it.
`;

describe("a library in quotations", () => {
  it("has a reply in each, and their quotations are the customer's", () => {
    const replies = readAll(quoted);
    expect(replies).toMatchObject([
      {
        id: "late-parcel",
        title: "Late parcel",
        path: "Late parcel",
        kind: "template",
        text: "Hi {customer_name},\n\nyour parcel is late,\nand we are sorry.\n\n{agent_name}",
        thread: [{ role: "customer", text: "Where is it?" }],
      },
      { id: "lost-found", title: "Lost & found", text: "Hi {customer_name},\n\nit was found.", thread: [] },
    ]);
    for (const reply of replies) expectFaithful(quoted, reply);
  });
});

describe("a library in quotations with notes", () => {
  it("has a reply in each quotation, however short", () => {
    const text =
      "# Team\n\n## Lost\n\nIf it is lost.\n\n> Hi, we send it.\n\n## Late\n\n> Dear [Name], wait.\n\n## Bye\n\n> Bye now!\n";
    expect(readAll(text).map((reply) => reply.text)).toEqual(["Hi, we send it.", "Dear [Name], wait.", "Bye now!"]);
  });
});

describe("a library in fences", () => {
  it("has a reply in each that is no code", () => {
    const replies = readAll(fenced);
    expect(replies).toMatchObject([
      { id: "late-parcel", title: "Late parcel", kind: "template", text: "Hi [Name],\n\n  your *parcel* is late." },
      { id: "lost-parcel", title: "Lost parcel", text: "Hi [Name],\n\nyour parcel is lost. Look" },
    ]);
    for (const reply of replies) expectFaithful(fenced, reply);
    expect(leftOut(fenced)).toEqual([
      { title: "For the team", path: "For the team", reason: "no reply in a code fence" },
    ]);
  });

  it("may say in a sentence when a reply is used", () => {
    const source =
      "## Late\n\nUse it after a week.\n\n```\nHi [Name],\n\nsorry.\n```\n\n## Lost\n\n```\nIt is lost, sorry.\n```\n";
    expect(texts(source)).toEqual(["Hi [Name],\n\nsorry.", "It is lost, sorry."]);
  });
});

describe("a library in sections", () => {
  it("has a reply below each heading, without labels", () => {
    const replies = readAll(sections);
    expect(replies).toMatchObject([
      { id: "refund", title: "Refund", path: "Refund", text: "Hi [Name],\n\nyou get 20 euros back." },
      { id: "order", title: "Order", text: "Hello [Name],\n\nSteps\n\n1. Open it.\n2. Close it." },
    ]);
    for (const reply of replies) expectFaithful(sections, reply);
  });

  it("tells what is no reply", () => {
    expect(leftOut(sections)).toEqual([
      { title: "Help", reason: "no reply of its own" },
      { title: "Usage", path: "Usage", reason: "notes for the team" },
    ]);
    expect(
      leftOut("# Macros\n\n## A\n\nHi, it is sent.\n\n## B\n\nHi, it is late.\n\n## C\n\nto be written soon\n"),
    ).toEqual([{ title: "C", path: "C", reason: "no sentence" }]);
  });

  it.each([
    ["its name", "## Late\n\nIt is late, sorry.\n\n## Lost\n\nIt is lost, sorry.\n", "/a/SUPPORT_MACROS.md"],
    ["its title", "# Canned responses\n\n## Late\n\nIt is late, sorry.\n\n## Lost\n\nIt is lost, sorry.\n", "/a/b.md"],
    ["greetings", "## Late\n\n👋 Hello,\n\nit is late.\n\n## Lost\n\nDear [Name],\n\nit is lost.\n", "/a/b.md"],
    ["labels", "## Late\n\n**Use when:** late\n\nIt is late.\n\n## Lost\n\nTags: lost\n\nIt is lost.\n", "/a/b.md"],
    [
      "lines as titles",
      "Replies\n---\n\n---- LATE\n\nIt is late, sorry.\n\n---- LOST\n\nIt is lost, sorry.\n",
      "/a/b.md",
    ],
  ])("is known by %s", (_, source, path) => {
    expect(readAll(source, {}, path).map(({ title }) => title?.toLowerCase())).toEqual(["late", "lost"]);
  });

  it("names a reply with the headings above it", () => {
    const source = "# Macros\n\n## Parcels\n\n### Late\n\nHi, it is late.\n\n## Money\n\n### Late\n\nHi, it is late.\n";
    expect(readAll(source).map(({ id, path }) => [id, path])).toEqual([
      ["late", "Parcels > Late"],
      ["late-2", "Money > Late"],
    ]);
  });
});

describe("one reply", () => {
  it.each([
    ["with headings", "## Steps\n\n1. Open it.\n\n## What happens next\n\nWe write to you on Friday."],
    [
      "with a greeting above headings",
      "# Your order\n\nHi Ana,\n\nit is late.\n\n## Refund\n\nThanks for the photo.\n",
    ],
    ["that speaks of templates", "# Your templates are back\n\n## Why\n\nWe lost them.\n\n## Now\n\nLook at them."],
    ["named for one template", "## Why\n\nWe lost it.\n\n## Now\n\nLook at it."],
    ["with code", "## Try this\n\n```\nnpm install\n```\n\n## Then\n\nTell us how it went."],
    ["with a text to copy", "Hi Ana,\n\nsend this:\n\n## Letter\n\n```\nDear bank, please refund it.\n```\n"],
    [
      "to messages under headings",
      "## First\n\n> Hi, where is it?\n\n## Second\n\n> Hello?\n\n## Reply\n\nHi Ana, here.",
    ],
    ["below a message", "# Ticket\n\nHi Ana, it is sent.\n\n## Your message\n\n> Hi, where is it now?\n"],
    ["without headings", "> Where is it?\n\nHi Ana,\n\nit is sent.\n\n```\ntrack it\n```\n"],
  ])("stays one: %s", (_, source) => {
    const replies = readAll(source, {}, "/a/welcome-template.md");
    expect(replies).toMatchObject([{ id: "1" }]);
    expect(replies[0]?.kind).toBeUndefined();
    expect(replies[0]?.text).toBe(texts(source, { markdown: "file" })[0]);
  });

  it("is what the caller says", () => {
    expect(texts(quoted, { markdown: "file" })).toHaveLength(1);
    expect(texts("A note.\n\n```\nHi Ana, it is sent.\n```\n", { markdown: "fence" })).toEqual(["Hi Ana, it is sent."]);
    expect(texts("> Hi Ana, it is sent.\n\nA note.\n", { markdown: "blockquote" })).toEqual(["Hi Ana, it is sent."]);
    expect(texts("## A\n\nIt is sent.\n\n## B\n\nIt is late.\n", { markdown: "section" })).toHaveLength(2);
    expect(texts("It is sent.\n", { markdown: "section" })).toEqual(["It is sent."]);
    expect(texts("# Only prose\n\nIt is sent.\n", { markdown: "fence" })).toEqual([]);
  });
});

describe("what a library says of all its replies", () => {
  it("stands in its front matter", () => {
    const head = "---\ntitle: All\nchannel: chat\nkind: draft\nlanguage: en\ncustomer: Where is it?\n---\n";
    const replies = readAll(head + quoted);
    expect(replies).toHaveLength(2);
    for (const reply of replies) {
      expect(reply).toMatchObject({ channel: "chat", kind: "draft", language: "en" });
      expect(reply.thread).toMatchObject([{ role: "customer", text: "Where is it?" }]);
      expectFaithful(head + quoted, reply);
    }
    expect(replies[0]?.title).toBe("Late parcel");
  });

  it("keeps ids apart", () => {
    const source = ["Late", "Late", "Late 2", "!", ""].map((title) => `## ${title}\n\n> Hi, it is late.\n`).join("\n");
    expect(readAll(source).map(({ id }) => id)).toEqual(["late", "late-2", "late-2-2", "4", "5"]);
  });
});

describe("writing back", () => {
  const write = (reply: Reply | undefined, words: string, prose: string): string | undefined => {
    if (!reply) throw new Error("expected a reply");
    const start = reply.text.indexOf(words);
    return reply.encode?.(prose, reply.map.range(start, start + words.length));
  };

  it("refuses what could be markup", () => {
    for (const prose of [
      "a*b",
      "a_b",
      "[x]",
      "<b>",
      "a & b",
      "# x",
      "a|b",
      "~a",
      "`a`",
      "\\",
      "a\nb",
      "- a",
      "1. a",
      "+",
      "=",
    ])
      expect(encodeMarkdown(prose)).toBeUndefined();
    for (const prose of ["", "Thank you!", "it’s 5 - 3 (two)", "😀"]) expect(encodeMarkdown(prose)).toBe(prose);
  });

  it("leaves marks of emphasis and links what they are", () => {
    const [reply] = readAll("It is **so very late** now [here](x).");
    expect(write(reply, "so very late", "late")).toBe("late");
    expect(write(reply, "so ", "")).toBeUndefined();
    expect(write(reply, "late", "“late”")).toBeUndefined();
    expect(write(reply, "now ", "now!")).toBeUndefined();
    expect(write(reply, "now", "now!")).toBe("now!");
  });

  it("leaves fences whole", () => {
    const [reply] = readAll(fenced);
    expect(write(reply, "late", "*late* & [open]")).toBe("*late* & [open]");
    expect(write(reply, "late", "a\nb")).toBeUndefined();
    expect(write(reply, "late", "```")).toBeUndefined();
  });
});

describe("a Markdown value", () => {
  it("has prose, quotations and a signature, and neither front matter nor a library", () => {
    const source = "---\n\n# A\n\nSee `x` *now*.\n\n> Late.\n> > Sent.\n\n-- \nSam\n";
    const { text, masks, blocks, quotes, signature } = proseOfMarkdown(source);
    expect({ text, masks, blocks, signature }).toEqual({
      text: "A\n\nSee x now.",
      masks: [{ kind: "code", start: 7, end: 8 }],
      blocks: [{ kind: "heading", start: 0, end: 1 }],
      signature: "Sam",
    });
    expect(quotes.map((quote) => quote.text)).toEqual(["Late.", "Sent."]);
  });

  it.each(["\n", "\r\n", "\r"])("is not cut inside HTML: %j", (eol) => {
    const source = `<div>${eol}# yes${eol}</div>${eol}${eol}`.repeat(1_000);
    expect(proseOfMarkdown(source).text).toBe(Array(1_000).fill("# yes").join("\n\n"));
  });

  it("reads the same in pieces", () => {
    const parts = [
      ["# Head *a*", "Head a"],
      ["See [us][x] and\nmore.", "See us and\nmore."],
      ["```\n# no\n\nno\n```", ""],
      ["<!-- no\n\n# no\n\n-->", ""],
      ["<div>\n# yes\n</div>", "# yes"],
      [Array(60).fill("- item *a*").join("\n\n"), Array(60).fill("- item a").join("\n\n")],
      ["**Bold** and\nso on.", "Bold and\nso on."],
      ["| a | b |\n|---|---|\n| c | d |", "a | b\nc | d"],
    ];
    const part = fc.constantFrom(...parts);
    fc.assert(
      fc.property(fc.array(part, { minLength: 150, maxLength: 250 }), fc.constantFrom("\n", "\r\n"), (chosen, eol) => {
        const source = [...chosen.map(([written]) => written), "[x]: https://a.test"]
          .join("\n\n")
          .replaceAll("\n", eol);
        const text = chosen.flatMap(([, read]) => read || []).join("\n\n");
        expect(proseOfMarkdown(source).text.replaceAll("\r\n", "\n")).toBe(text);
      }),
      { numRuns: Math.ceil(runs / 100) },
    );
  });
});

describe("any library", () => {
  interface Written {
    readonly source: string;
    readonly text: string;
  }
  const word = fc.constantFrom<[string, string]>(
    ["order", "order"],
    ["late", "late"],
    ["😀", "😀"],
    ["**sorry**", "sorry"],
    ["*we*", "we"],
    ["\\*", "*"],
    ["&amp;", "&"],
    ["caf&eacute;", "café"],
    ["[help](https://a.test/x)", "help"],
    ["`code`", "code"],
    ["{{name}}", "{{name}}"],
    ["[Name]", "[Name]"],
    ["don’t", "don’t"],
  );
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map(
    (words): Written => ({
      source: `It is ${words.map(([source]) => source).join(" ")} now.`,
      text: `It is ${words.map(([, text]) => text).join(" ")} now.`,
    }),
  );
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 });
  const title = fc
    .array(fc.constantFrom("Late", "parcel", "*Lost*", "order", "refund", "R&amp;D", "😀 Money"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(" "));
  const entry = fc.record({
    title,
    number: fc.boolean(),
    label: fc.boolean(),
    rule: fc.boolean(),
    lazy: fc.boolean(),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  });
  type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
  const body = ({ paragraphs }: Entry, key: keyof Written): string =>
    ["Hi Ana,", ...paragraphs.map((lines) => lines.map((written) => written[key]).join("\n"))].join("\n\n");
  const layouts: Record<string, { write: (entry: Entry) => string; text: (entry: Entry) => string }> = {
    quotations: {
      write: (entry) => {
        const prefix = (text: string, index: number, all: string[]) =>
          entry.lazy && text !== "" && (all[index - 1] ?? "") !== "" ? text : `> ${text}`.trimEnd();
        return body(entry, "source").split("\n").map(prefix).join("\n");
      },
      text: (entry) => body(entry, "text"),
    },
    fences: {
      write: (entry) => {
        const lines = [
          "```text",
          ...(entry.lazy ? ["Subject: It is late", ""] : []),
          ...body(entry, "source").split("\n"),
          "```",
        ];
        return lines.map((text) => (entry.number ? `  ${text}` : text)).join("\n");
      },
      text: (entry) => body(entry, "source"),
    },
    sections: { write: (entry) => body(entry, "source"), text: (entry) => body(entry, "text") },
  };

  it.each(Object.keys(layouts))("is read reply by reply: %s", (name) => {
    const layout = layouts[name];
    if (!layout) throw new Error("expected a layout");
    const property = fc.property(
      fc.array(entry, { minLength: 2, maxLength: 4 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (entries, eol) => {
        const chunks = entries.map((one, index) =>
          [
            `## ${one.number ? `${index + 1}. ` : ""}${one.title}`,
            ...(one.label ? ["**Use when:** somebody asks."] : []),
            layout.write(one),
            ...(one.rule ? ["---"] : []),
            "",
          ]
            .join("\n\n")
            .replaceAll("\n", eol),
        );
        const head = `# All of them${eol}${eol}`;
        const source = head + chunks.join("");
        const replies = readAll(source);
        expect(replies.map(({ text }) => text.replaceAll(/\r\n?/g, "\n"))).toEqual(entries.map(layout.text));
        expect(replies.map((reply) => reply.title)).toEqual(
          entries.map((one) => one.title.replaceAll("*", "").replaceAll("&amp;", "&")),
        );
        expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
        let start = head.length;
        for (const [index, chunk] of chunks.entries()) {
          expectFaithful(source, replies[index] as Reply, start, start + chunk.length);
          start += chunk.length;
        }
      },
    );
    fc.assert(property, { numRuns: runs });
  });

  it.each([
    ["headings", "# a\n".repeat(1_000)],
    ["replies", "## Late\n\nHi Ana, it is *late*.\n\n".repeat(300)],
    ["an open comment", `# a\n\n<!-- ${"b\n\n# c\n\n".repeat(1_000)}`],
    ["an open fence", `# a\n\n\`\`\`\n${"b\n\n# c\n\n".repeat(1_000)}`],
    ["blank lines", `# a\n\n${" \n".repeat(3_000)}`],
    ["labels", `# a\n\n${"**Use when:** b\n\n".repeat(300)}`],
    ["open brackets", `# a\n\n${"[\n".repeat(3_000)}`],
    ["a title without end", `# ${"a".repeat(1_000_000)}`],
    ["half a fence", "# a\n\n```"],
    ["a heading without words", "##\n\n> Hi\n\n##"],
    ["zero bytes", "# \0\n\n> \0\ud800\n"],
  ])("is read to its end: %s", (_, source) => {
    for (const layout of ["auto", "blockquote", "fence", "section", "file"] as const)
      expect(readAll(source, { markdown: layout }).length).toBeLessThanOrEqual(1_000);
  });
});
