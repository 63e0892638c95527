import { decodeHTML } from "entities";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReplyLint } from "../src/index.js";
import { selectReader } from "../src/readers/index.js";
import { SegmentMap } from "../src/readers/source-map.js";
import type { Reader, Reply } from "../src/types.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 30);
// A longer run may take as long as it takes.
const timeout = runs > 100 ? 600_000 : 20_000;

// ---------------------------------------------------------------- texts

const ascii = ["the", "refund", "parcel", "arrives", "tomorrow", "we", "checked", "your", "order", "From", "noon"];
const words = [...ascii, "Straße", "café", "cafe\u0301", "naïve", "返金", "注文", "Ωmega", "Привет"];
const calm = ["it's", "R&D", "a,b", "one;", "12:30", "C:\\temp\\new", "\\", "x<y", "3 < 5", "100%", "a=b", "=3D", "$5"];
const asciiTokens = [
  ...calm,
  "tab\there",
  '"really"',
  "''",
  '""',
  "&",
  "AT&amp;T",
  "&copy",
  "<order number>",
  "#12",
  "#",
  "note:",
  ":-)",
  ";",
  "\\u0041",
  "\\n",
  "*bold*",
  "snake_case",
  "`code`",
  "|",
  "~",
  "--",
  "{{ticket.id}}",
  "[NAME]",
  "5 > 3",
  "(see",
];
const wide = ["“curly”", "we’ll", "😀", "👩‍💻", "🇩🇪", "👍🏽", "10\u00a0kg", "n\u0303", "𝒜"];
const tokens = [...asciiTokens, ...wide];

interface Vocabulary {
  readonly words: readonly string[];
  readonly tokens: readonly string[];
}
const full: Vocabulary = { words, tokens };
const sevenBit: Vocabulary = { words: ascii, tokens: asciiTokens };
const unmarked: Vocabulary = { words, tokens: [...calm, ...wide] };

/** A reply as people write it: a greeting, then paragraphs of lines that begin and end with a word. */
function replyOf({ words, tokens }: Vocabulary): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const line = fc
    .tuple(
      word,
      fc.array(fc.oneof(word, fc.constantFrom(...tokens)), { maxLength: 7 }),
      word,
      fc.constantFrom(..."..!?"),
    )
    .map(([first, middle, last, stop]) => `${[first, ...middle, last].join(" ")}${stop}`);
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
  return fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((parts) => ["Hello Ada,", ...parts].join("\n\n"));
}

// ---------------------------------------------------------------- writers

/** Draws a number below a limit; 0 is always the plainest way to write. */
type Draw = (limit: number) => number;

function drawFrom(numbers: readonly number[]): Draw {
  let index = 0;
  return (limit) => (numbers[index++ % numbers.length] ?? 0) % limit;
}

const rarely = (draw: Draw, odds = 8): boolean => draw(odds) === odds - 1;
const hex = (code: number, width: number): string => code.toString(16).padStart(width, "0");
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
const lineEnd = (draw: Draw): string => (draw(2) === 1 ? "\r\n" : "\n");

function jsonString(value: string, draw: Draw): string {
  const inner = Array.from(value, (character) => {
    if (rarely(draw, 12)) return [...character.split("")].map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join("");
    if (character === "/" && rarely(draw, 3)) return "\\/";
    return JSON.stringify(character).slice(1, -1);
  });
  return `"${inner.join("")}"`;
}

const entities: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;", "&#38;", "&AMP;"],
  "<": ["&lt;", "&#x3C;"],
  ">": ["&gt;", ">"],
  '"': ['"', "&quot;", "&#34;"],
  "'": ["'", "&#39;", "&apos;"],
  "\u00a0": ["\u00a0", "&nbsp;", "&#160;"],
  é: ["é", "&eacute;", "&#xE9;"],
  ß: ["ß", "&szlig;"],
  "’": ["’", "&rsquo;"],
};

function htmlInline(line: string, draw: Draw): string {
  const escaped = (text: string): string =>
    Array.from(text, (character) => {
      const choices = entities[character];
      if (choices) return choices[draw(choices.length)];
      return character > "\u2000" && rarely(draw) ? `&#${codeOf(character)};` : character;
    }).join("");
  return line
    .split(/( )/)
    .map((piece) => {
      if (piece === " ") return rarely(draw, 10) ? "\n  " : " ";
      if (!/^\p{L}{3,}$/u.test(piece)) return escaped(piece);
      const [head, middle, tail] = [piece.slice(0, 1), piece.slice(1, -1), piece.slice(-1)].map(escaped);
      if (rarely(draw, 10)) return `${head}<b>${middle}</b>${tail}`;
      if (rarely(draw, 12)) return `<a href="https://shop.example/?a=1&amp;b='2'">${head}${middle}${tail}</a>`;
      return rarely(draw, 15) ? `${head}<!-- a > b -->${middle}${tail}` : `${head}${middle}${tail}`;
    })
    .join("");
}

function html(text: string, draw: Draw): string {
  const paragraphs = text.split("\n\n").map((part) => part.split("\n").map((line) => htmlInline(line, draw)));
  switch (draw(4)) {
    case 1:
      return paragraphs.map((lines) => lines.join("<br/>\n")).join("<br /><br>");
    case 2:
      return paragraphs.map((lines) => lines.map((line) => `<div>${line}</div>`).join("")).join("<div><br></div>");
    case 3:
      return paragraphs.map((lines) => `<P class="x">\n  ${lines.join(" <BR>\n  ")}\n</P>`).join("\n\n");
    default:
      return paragraphs.map((lines) => `<p>${lines.join("<br>")}</p>`).join("\n");
  }
}

function markdownText(text: string, draw: Draw): string {
  const inline = (line: string): string =>
    line
      .split(/( )/)
      .map((piece) => {
        const escaped = Array.from(piece, (character) => {
          if (/[\\`*_[\]<>|~&]/.test(character)) return rarely(draw, 3) ? `&#${codeOf(character)};` : `\\${character}`;
          if (/[.,:;!?'"()#]/.test(character) && rarely(draw)) return `\\${character}`;
          return character > "\u2000" && rarely(draw) ? `&#x${hex(codeOf(character), 1)};` : character;
        }).join("");
        return /^\p{L}{2,}$/u.test(piece) && rarely(draw) ? `**${escaped}**` : escaped;
      })
      .join("");
  return text
    .split("\n\n")
    .map((part) => part.split("\n").map(inline).join(["\n", "\n", "\n", "  \n", "\\\n"][draw(5)]))
    .join("\n\n");
}

function quoted(markdown: string, draw: Draw): string {
  const lines = markdown.split("\n");
  const isLazy = (index: number): boolean => lines[index] !== "" && !!lines[index - 1] && rarely(draw, 6);
  return lines.map((line, index) => (isLazy(index) ? line : `${draw(5) === 4 ? ">" : "> "}${line}`)).join("\n");
}

type Style = "plain" | "single" | "double" | "literal" | "folded";

/** Writes a string behind a key of YAML; `pad` is the indentation of its further lines. */
function yamlScalar(value: string, style: Style, pad: string, draw: Draw): string {
  const fold = (text: string): string =>
    text.replaceAll(/(?<=[^ \n]) (?=\p{L})/gu, () => (rarely(draw, 6) ? `\n${pad}` : " "));
  const wider = (text: string): string => text.replaceAll(/\n+/g, (breaks) => `${breaks}\n${pad}`);
  switch (style) {
    case "plain":
      return ` ${fold(wider(value))}`;
    case "single":
      return ` '${fold(wider(value.replaceAll("'", "''")))}'`;
    case "double": {
      const raw = Array.from(value).map((character, index, all) => {
        if (character === "\n") return "\\n";
        if (character === '"' || character === "\\") return `\\${character}`;
        if (character === "\u00a0" && rarely(draw, 3)) return "\\_";
        if (character === " " || !rarely(draw, 15)) return character === "\t" ? "\\t" : character;
        const code = codeOf(character);
        const escaped = code < 0x100 ? `\\x${hex(code, 2)}` : `\\U${hex(code, 8)}`;
        return /\s/.test(all[index + 1] ?? " ") || draw(2) === 0 ? escaped : `${escaped}\\\n${pad}`;
      });
      return ` "${fold(raw.join("")).replaceAll(/(?<=[.!?])\\n(?=\p{L})/gu, () => (rarely(draw, 3) ? `\n\n${pad}` : "\\n"))}"`;
    }
    case "literal":
      return ` |${["", "-", "+"][draw(3)]}\n${indented(value, pad)}`;
    case "folded":
      return ` >${["", "-", "+"][draw(3)]}\n${indented(fold(value.replaceAll(/\n+/g, (breaks) => `${breaks}\n`)), pad)}`;
  }
}

function indented(text: string, pad: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" || line.startsWith(pad) ? line : pad + line))
    .join("\n");
}

function csvCell(value: string, draw: Draw): string {
  return /[",;\t|\r\n]/.test(value) || draw(2) === 1 ? `"${value.replaceAll('"', '""')}"` : value;
}

function quotedPrintable(text: string, eol: string, draw: Draw): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      let [written, width] = ["", 0];
      const pieces = Array.from(line).flatMap((character) => {
        if (/[ \t!-<>-~]/.test(character) && !rarely(draw, 20)) return [character];
        return Array.from(Buffer.from(character), (byte) => `=${hex(byte, 2).toUpperCase()}`);
      });
      for (const piece of pieces) {
        if (width + piece.length > 72 || rarely(draw, 30)) {
          written += `=${eol}`;
          width = 0;
        }
        written += piece;
        width += piece.length;
      }
      return written;
    })
    .join(eol);
}

type Encoding = "7bit" | "8bit" | "quoted-printable" | "base64";

function mailPart(text: string, type: string, encoding: Encoding, eol: string, draw: Draw): string {
  const head = [`Content-Type: ${type}; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`, "", ""].join(eol);
  const value = text.replaceAll(/\r?\n/g, eol);
  if (encoding === "quoted-printable") return head + quotedPrintable(value, eol, draw);
  if (encoding !== "base64") return head + value;
  return (
    head +
    (
      Buffer.from(value)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join(eol)
  );
}

function mail(text: string, type: string, encoding: Encoding, draw: Draw): string {
  const eol = lineEnd(draw);
  const part = mailPart(text, type, encoding, eol, draw);
  const head = [
    "From: Help <help@shop.example>",
    "To: ada@mail.example",
    "Subject: Your order",
    "MIME-Version: 1.0",
    "",
  ];
  if (draw(2) === 0) return head.join(eol) + part + eol;
  const twin = mailPart("<p>The same</p>", "text/html", "7bit", eol, draw);
  const parts = type === "text/plain" ? [part, twin] : [part];
  return [
    ...head.slice(0, -1),
    'Content-Type: multipart/alternative; boundary="cut here"',
    "",
    ...parts.flatMap((each) => ["--cut here", each]),
    "--cut here--",
    "",
  ].join(eol);
}

function mailbox(text: string, encoding: Encoding, draw: Draw): string {
  const asked =
    "From: Ada <ada@mail.example>\nTo: help@shop.example\nSubject: Your order\n\nWhere is my parcel, and why so late?\n";
  const eol = lineEnd(draw);
  const messages = [asked, mail(text, "text/plain", encoding, draw)].map((message) => {
    const escaped = message.replaceAll(/^(?=>*From )/gm, ">");
    return `From sender@mail.example Mon May  4 07:50:00 2026\n${escaped}\n`;
  });
  return messages.join("").replaceAll(/\r?\n/g, eol);
}

// ---------------------------------------------------------------- decoders

type Decode = (notation: string) => string;

const decodeJson: Decode = (raw) => JSON.parse(`"${raw}"`);
const decodeCsv: Decode = (raw) => raw.replaceAll('""', '"');
const decodeQuotedPrintable: Decode = (raw) =>
  raw
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/(?:=[\dA-F]{2})+/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString());
const decodeMailbox: Decode = (raw) => raw.replaceAll(/^>(?=>*From )/gm, "");
const decodeTags: Decode = (raw) => {
  const text = raw.replaceAll(/<!--.*?-->|<\/?([a-z]+)[^>]*>/gis, (_, name = "b") =>
    /^[ab]$/i.test(name) ? "" : "\n",
  );
  return decodeHTML(text);
};
const decodeMarkdown: Decode = (raw) =>
  raw
    .replaceAll(/\\?\r?\n>? ?/g, "\n")
    .replaceAll(
      /\\([!-/:-@[-`{-~])|&[^;\s]+;|\*\*/g,
      (mark, escaped) => escaped ?? (mark === "**" ? "" : decodeHTML(mark)),
    );
const yamlDecoders: Readonly<Record<Style, Decode>> = {
  plain: (raw) => raw,
  single: (raw) => raw.replaceAll("''", "'"),
  double: (raw) =>
    raw.replaceAll(/\\\r?\n\s*/g, "").replaceAll(/\\(?:x(..)|U(.{8})|(.))/g, (_, x, U, c) => {
      if (x ?? U) return String.fromCodePoint(Number.parseInt(x ?? U, 16));
      return { n: "\n", t: "\t", _: "\u00a0" }[c as string] ?? c;
    }),
  literal: (raw) => raw,
  folded: (raw) => raw,
};

// ---------------------------------------------------------------- containers

interface Container {
  readonly name: string;
  readonly path: string;
  /** White space of the text is free to change within a line. */
  readonly loose?: boolean;
  /** It holds one reply. */
  readonly alone?: boolean;
  readonly vocabulary?: Vocabulary;
  /** Its replies are known by their greeting. */
  readonly greeted?: boolean;
  /** Nothing in it can be edited, and places are only known by the group. */
  readonly coded?: boolean;
  readonly write: (replies: readonly string[], draw: Draw) => string;
  readonly decode: Decode;
}

const withEnds = (file: string, eol: string): string => file.replaceAll("\n", eol);
const sameEnds = (write: Container["write"]): Container["write"] => {
  return (replies, draw) => withEnds(write(replies, draw), lineEnd(draw));
};
const through =
  (...decoders: readonly Decode[]): Decode =>
  (raw) =>
    decoders.reduce((text, decode) => decode(text), raw);

const jsonList =
  (wrap: (items: string) => string, item: (body: string, index: number) => string): Container["write"] =>
  (replies, draw) => {
    const eol = lineEnd(draw);
    const bodies = replies.map((text) => jsonString(withEnds(text, eol), draw));
    return withEnds(wrap(bodies.map(item).join(draw(2) === 0 ? ",\n  " : ",")), eol);
  };

const marked =
  (markup: (text: string, draw: Draw) => string, write: Container["write"]): Container["write"] =>
  (replies, draw) =>
    write(
      replies.map((text) => markup(text, draw)),
      draw,
    );

const yamlList = (style: Style): Container["write"] =>
  sameEnds((replies, draw) =>
    replies.map((text, index) => `- title: Reply ${index}\n  body:${yamlScalar(text, style, "    ", draw)}\n`).join(""),
  );

const csvTable = (
  delimiter: string,
  header: readonly string[],
  row: (index: number) => readonly string[],
): Container["write"] =>
  sameEnds((replies, draw) => {
    const rows = replies.map((text, index) => row(index).map((cell) => csvCell(cell || text, draw)));
    return [header, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join("");
  });
const csvList = (delimiter: string) => csvTable(delimiter, ["title", "body"], (index) => [`Reply ${index}`, ""]);

const library =
  (entry: (text: string, draw: Draw) => string): Container["write"] =>
  (replies, draw) =>
    withEnds(
      `# Macros\n\n${replies.map((text, index) => `## Case ${index}\n\n${entry(text, draw)}\n`).join("\n")}`,
      lineEnd(draw),
    );

const one =
  (write: (text: string, draw: Draw) => string): Container["write"] =>
  ([text = ""], draw) =>
    write(text, draw);

const markdownFolder = { loose: true, decode: decodeMarkdown, path: "/team/macros.md" };
const replyJson = { path: "/team/replies.json", decode: decodeJson };

const containers: readonly Container[] = [
  {
    name: "plain text",
    path: "/team/reply.txt",
    alone: true,
    write: sameEnds(one((text) => `${text}\n`)),
    decode: (raw) => raw,
  },
  { ...markdownFolder, name: "Markdown file", path: "/team/reply.md", alone: true, write: sameEnds(one(markdownText)) },
  {
    ...markdownFolder,
    name: "Markdown fences",
    loose: false,
    write: library((text, draw) => {
      const mark = ["```", "~~~"][draw(2)];
      return `${mark}${["", "text"][draw(2)]}\n${text}\n${mark}\n`;
    }),
    decode: (raw) => raw,
  },
  {
    ...markdownFolder,
    name: "Markdown quotations",
    write: library((text, draw) => quoted(markdownText(text, draw), draw)),
  },
  { ...markdownFolder, name: "Markdown sections", greeted: true, write: library(markdownText) },
  {
    name: "HTML file",
    path: "/team/reply.html",
    loose: true,
    alone: true,
    write: sameEnds(
      one((text, draw) => `<!doctype html>\n<title>Order</title>\n<body>\n${html(text, draw)}\n</body>\n`),
    ),
    decode: decodeTags,
  },
  {
    ...replyJson,
    name: "JSON list",
    write: jsonList(
      (items) => `[\n  ${items}\n]\n`,
      (body, index) => `{"title": "Reply ${index}", "body": ${body}}`,
    ),
  },
  {
    ...replyJson,
    name: "JSON, neutral form",
    alone: true,
    write: jsonList(
      (item) => item,
      (body) => `{"customer": "Where is it?", "reply": ${body}, "channel": "email"}\n`,
    ),
  },
  {
    name: "NDJSON",
    path: "/team/drafts.ndjson",
    write: sameEnds((replies, draw) =>
      replies.map((text) => `{"customer": "Where is it?", "reply": ${jsonString(text, draw)}}\n`).join(""),
    ),
    decode: decodeJson,
  },
  ...(["plain", "single", "double", "literal", "folded"] as const).map((style) => ({
    name: `YAML, ${style}`,
    path: "/team/replies.yaml",
    ...(style === "plain" && { vocabulary: unmarked }),
    write: yamlList(style),
    decode: yamlDecoders[style],
  })),
  {
    name: "YAML, in brackets",
    path: "/team/replies.yaml",
    write: sameEnds((replies, draw) => {
      const items = replies.map(
        (text, index) => `{title: Reply ${index}, body:${yamlScalar(text, "double", " ", draw)}}`,
      );
      return `[${items.join(",\n ")}]\n`;
    }),
    decode: yamlDecoders.double,
  },
  { name: "CSV, commas", path: "/team/replies.csv", write: csvList(","), decode: decodeCsv },
  { name: "CSV, semicolons", path: "/team/replies.csv", write: csvList(";"), decode: decodeCsv },
  { name: "TSV", path: "/team/replies.tsv", write: csvList("\t"), decode: decodeCsv },
  {
    name: "HTML in JSON (Zendesk)",
    path: "/team/macros.json",
    loose: true,
    write: marked(
      html,
      jsonList(
        (items) => `{"macros": [\n  ${items}\n]}\n`,
        (body, index) =>
          `{"title": "M${index}", "active": true, "actions": [{"field": "comment_value_html", "value": ${body}}]}`,
      ),
    ),
    decode: through(decodeJson, decodeTags),
  },
  {
    name: "text in a JSON list (Zendesk)",
    path: "/team/macros.json",
    write: jsonList(
      (items) => `{"macros": [\n  ${items}\n]}\n`,
      (body, index) =>
        `{"title": "M${index}", "actions": [{"field": "comment_value", "value": ["channel:all", ${body}]}]}`,
    ),
    decode: decodeJson,
  },
  {
    name: "Markdown in JSON (Chatwoot)",
    path: "/team/canned.json",
    loose: true,
    write: marked(
      markdownText,
      jsonList(
        (items) => `[${items}]\n`,
        (body, index) => `{"short_code": "c${index}", "content": ${body}}`,
      ),
    ),
    decode: through(decodeJson, decodeMarkdown),
  },
  ...(["7bit", "8bit", "quoted-printable", "base64"] as const).flatMap((encoding): Container[] => {
    const decode = encoding === "quoted-printable" ? decodeQuotedPrintable : (raw: string) => raw;
    const shared = { alone: true, coded: encoding === "base64", ...(encoding === "7bit" && { vocabulary: sevenBit }) };
    return [
      {
        ...shared,
        name: `mail, ${encoding}`,
        path: "/team/draft.eml",
        write: one((text, draw) => mail(text, "text/plain", encoding, draw)),
        decode,
      },
      {
        ...shared,
        name: `mailbox, ${encoding}`,
        path: "/team/thread.mbox",
        write: one((text, draw) => mailbox(text, encoding, draw)),
        decode: through(decodeMailbox, decode),
      },
    ];
  }),
  {
    name: "HTML mail, quoted-printable",
    path: "/team/draft.eml",
    loose: true,
    alone: true,
    write: one((text, draw) => mail(html(text, draw), "text/html", "quoted-printable", draw)),
    decode: through(decodeQuotedPrintable, decodeTags),
  },
  {
    name: "HTML in YAML (osTicket)",
    path: "/team/premade.yaml",
    loose: true,
    write: marked(
      html,
      sameEnds((replies, draw) =>
        replies
          .map(
            (text, index) =>
              `- isenabled: 1\n  title: R${index}\n  response:${yamlScalar(text, "literal", "    ", draw)}\n`,
          )
          .join(""),
      ),
    ),
    decode: decodeTags,
  },
  {
    name: "HTML in CSV (Zammad)",
    path: "/team/text_modules.csv",
    loose: true,
    write: marked(
      html,
      csvTable(",", ["id", "name", "keywords", "content", "note", "active"], (index) => [
        String(index + 1),
        `R${index}`,
        "order",
        "",
        "-",
        "true",
      ]),
    ),
    decode: through(decodeCsv, decodeTags),
  },
  ...(["literal", "double", "folded"] as const).map((style) => ({
    name: `Espanso, ${style}`,
    path: "/team/match/base.yml",
    write: sameEnds((replies: readonly string[], draw: Draw) => {
      const items = replies.map((text, index) => {
        const body = yamlScalar(text, style, "      ", draw);
        return `  - trigger: ":r${index}"\n    label: Reply ${index}\n    replace:${body}\n`;
      });
      return `matches:\n${items.join("")}`;
    }),
    decode: yamlDecoders[style],
  })),
];

// ---------------------------------------------------------------- checks

function read({ path }: Container, reader: Reader, text: string): Reply[] {
  return [...reader.read({ text, path }, {})];
}

/** A text without what its markup may change: line ends, and white space within and around lines. */
function plainly(text: string, loose = false): string {
  const lines = text.replaceAll("\r\n", "\n").trim();
  return loose ? lines.replaceAll(/[ \t]+/g, " ").replaceAll(/ ?\n ?/g, "\n") : lines;
}

function check(holds: boolean, problem: string, ...shown: readonly unknown[]): void {
  if (!holds) throw new Error(`${problem}: ${shown.map((each) => JSON.stringify(each)).join(" | ")}`);
}

const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);

/** Checks that each character of a reply stands where its map says. */
function checkMap(file: string, { text, map }: Reply, { decode, coded }: Container): void {
  if (!(map instanceof SegmentMap)) throw new Error("no map of segments");
  let [out, source] = [0, 0];
  for (let index = 0; index < map.size; index++) {
    const { outStart, outEnd, srcStart, srcEnd, linear } = map.at(index);
    const [value, notation] = [text.slice(outStart, outEnd), file.slice(srcStart, srcEnd)];
    check(outStart === out && outEnd > outStart, "gap in the text", out, outStart, value);
    check(srcStart >= source && srcEnd <= file.length, "not ascending", source, srcStart, value);
    if (linear) check(notation === value, "no copy", value, notation);
    else if (coded) check(base64Around(file, srcStart, srcEnd).includes(value), "not in its group", value, notation);
    else if (isBlank(value)) check(isBlank(decode(notation)), "white space for words", value, notation);
    else check(notation !== value && plainly(decode(notation)) === plainly(value), "another text", value, notation);
    [out, source] = [outEnd, coded ? srcStart : srcEnd];
  }
  check(out === text.length, "ends too early", out, text.length);
}

/** The text of the groups of four that a stretch of base64 lies in. */
function base64Around(file: string, start: number, end: number): string {
  const from = Math.max(file.lastIndexOf("\n\n", start) + 2, file.lastIndexOf("\r\n\r\n", start) + 4);
  const before = file.slice(from, start).replaceAll(/\s/g, "");
  const group = before.slice(before.length - (before.length % 4));
  const rest = file.slice(start, end + 4).replaceAll(/\s/g, "");
  const bytes = Buffer.from((group + rest).slice(0, Math.ceil((group + rest).length / 4) * 4), "base64");
  return bytes.toString();
}

const letters = /[\p{L}\p{M}]+/gu;

function checkWords(file: string, { text, map }: Reply, { decode, coded }: Container): void {
  const found = [...text.matchAll(letters)];
  for (const { 0: word, index } of found) {
    if (found.filter((other) => other[0] === word).length > 1) continue;
    const range = map.range(index, index + word.length);
    const notation = file.slice(range.start, range.end);
    if (coded) check(base64Around(file, range.start, range.end).includes(word), "not in its groups", word, notation);
    else check(decode(notation) === word, "another word", word, notation);
    if (range.exact) check(notation === word, "not as it stands", word, notation);
  }
}

const numbers = fc.array(fc.nat(839), { minLength: 10, maxLength: 60 });
const textsOf = ({ alone, vocabulary = full }: Container) =>
  fc.array(replyOf(vocabulary), { minLength: alone ? 1 : 2, maxLength: alone ? 1 : 3 });

const pieces = "later|don't|\"so\"|R&D|x<y|3 < 5|note:|a: b|#12|#|😀|é|it’s|:|&amp;|<|'".split("|");

/** Prose that is written in place of a word: a word or two, or what a notation has marks for. */
function replacementFor({ name }: Container): fc.Arbitrary<string> {
  // In plain text a tag would make HTML of it.
  const own = name.includes("HTML") ? [...pieces, "<b>", "</p>"] : pieces;
  return fc.oneof(
    fc.constantFrom("please", "later", "soon", "an", "some longer stretch of words"),
    fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")),
  );
}

describe.each(containers)("$name", (container) => {
  it(
    "has its replies found, each character mapped",
    async () => {
      const reader = await selectReader({ path: container.path, text: "" });
      fc.assert(
        fc.property(textsOf(container), numbers, (texts, choices) => {
          const file = container.write(texts, drawFrom(choices));
          const replies = read(container, reader, file);
          const found = replies.map(({ text }) => plainly(text, container.loose));
          expect(found).toEqual(texts.map((text) => plainly(text, container.loose)));
          for (const reply of replies) {
            checkMap(file, reply, container);
            checkWords(file, reply, container);
          }
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it(
    "takes other words in place of a word, and keeps all else",
    async () => {
      const reader = await selectReader({ path: container.path, text: "" });
      const refused = { words: 0, of: 0 };
      const edit = fc.record({ reply: fc.nat(2), word: fc.nat(999), prose: replacementFor(container) });
      fc.assert(
        fc.property(textsOf(container), numbers, edit, (texts, choices, { reply, word, prose }) => {
          const file = container.write(texts, drawFrom(choices));
          const replies = read(container, reader, file);
          const target = replies[reply % replies.length] as Reply;
          const found = [...target.text.matchAll(letters)].slice(container.greeted ? 2 : 0);
          const { 0: old, index } = found[word % found.length] as RegExpExecArray;
          const range = target.map.range(index, index + old.length);
          if (!range.exact) return;
          check(!container.coded, "can be edited", old);
          const written = target.encode ? target.encode(prose, range) : prose;
          if (/^[a-z]+$/.test(prose)) {
            refused.of++;
            if (written === undefined) refused.words++;
          }
          if (written === undefined) return;
          const edited = file.slice(0, range.start) + written + file.slice(range.end);
          const meant = replies.map(({ text }) => text);
          meant[replies.indexOf(target)] = target.text.slice(0, index) + prose + target.text.slice(index + old.length);
          const after = read(container, reader, edited).map(({ text }) => text);
          expect(after, `${JSON.stringify(old)} → ${JSON.stringify(prose)}, written ${written}`).toEqual(meant);
        }),
        { numRuns: runs },
      );
      if (!container.coded) expect(refused.words * 2).toBeLessThan(refused.of);
    },
    timeout,
  );

  it("is fixed in place", async () => {
    const texts = [
      "Hello Ada,\n\nwe checked your order, pls wait until noon.",
      "Hello Bo,\n\nyour parcel arrives at noon.",
    ];
    const file = container.write(container.alone ? texts.slice(0, 1) : texts, () => 0);
    const linter = new ReplyLint({
      fix: true,
      overrideConfigFile: true,
      overrideConfig: { extends: [], rules: { "no-slang": "error" } },
    });
    const [result] = await linter.lintText(file, { filePath: container.path });
    expect(result?.output).toBe(container.coded ? undefined : file.replace("pls", "please"));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(container.coded ? ["no-slang"] : []);
  });
});
