import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadError } from "../src/errors.js";
import { parseCsv } from "../src/readers/csv.js";
import { type Data, type DataText, itemsAt, textAt } from "../src/readers/data.js";
import { readLabelled } from "../src/readers/labelled.js";
import type { SegmentMap } from "../src/readers/source-map.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);

function read(text: string, path = "/a/replies.csv"): Data {
  return parseCsv({ text, path });
}

/** The values of a list of lists or of maps. */
function values(data: Data): unknown[] {
  return itemsAt(data).map((row) => {
    if (row.kind !== "map") return itemsAt(row).map((cell) => textAt(cell)?.value);
    return Object.fromEntries([...row.entries].map(([key, cell]) => [key, textAt(cell)?.value]));
  });
}

function cells(data: Data): DataText[] {
  return itemsAt(data)
    .flatMap((row) => (row.kind === "map" ? [...row.entries.values()] : itemsAt(row)))
    .filter((cell) => cell.kind === "text");
}

function errorOf(text: string, path?: string): string {
  try {
    read(text, path);
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
  return "no error";
}

describe("a table", () => {
  const replies = [{ title: "Late", body: "Sorry, it is late." }];

  it.each([
    ["commas", 'title,body\nLate,"Sorry, it is late."\n'],
    ["semicolons", "title;body\r\nLate;Sorry, it is late.\r\n"],
    ["tabs", "title\tbody\rLate\tSorry, it is late."],
    ["pipes", "title|body\nLate|Sorry, it is late."],
    ["a declared delimiter", "sep=^\r\ntitle^body\r\nLate^Sorry, it is late."],
    ["spaces around names and behind quotes", ' title ,"body" \nLate,"Sorry, it is late."  \n'],
    ["blank lines", '\n\ntitle,body\n  \nLate,"Sorry, it is late."\n\n'],
    ["empty columns at the end", 'title,body,,\nLate,"Sorry, it is late.",,\n'],
  ])("with %s", (_, text) => {
    expect(values(read(text))).toEqual(replies);
  });

  it("has tabs if its name says so", () => {
    expect(values(read("a;b\tc;d\n", "/a/replies.TSV"))).toEqual([["a;b", "c;d"]]);
  });

  it("may have rows that are too short or too long", () => {
    expect(values(read("title,body\nA\nB,b\nC,c,extra\n"))).toEqual([
      { title: "A" },
      { title: "B", body: "b" },
      { title: "C", body: "c" },
    ]);
    expect(values(read("x,y\nz\n1,2,3"))).toEqual([["x", "y"], ["z"], ["1", "2", "3"]]);
  });

  it("has the delimiter that all rows have", () => {
    expect(values(read("late;Sorry, again, it is late\nlost;We look, and call"))).toEqual([
      ["late", "Sorry, again, it is late"],
      ["lost", "We look, and call"],
    ]);
  });

  it("may be empty", () => {
    for (const text of ["", "\n\r\n", "title,body\n", "sep=;\n"]) expect(values(read(text))).toEqual([]);
  });

  it("may have one column, whose text has every delimiter", () => {
    expect(values(read("Reply\nHello, thanks; bye\n"))).toEqual([{ Reply: "Hello, thanks; bye" }]);
  });

  it("keeps line breaks and marks inside quotes, and quotes inside a bare cell", () => {
    expect(values(read('x,"a\r\nb, ""c"""\n"",a 5" screen'))).toEqual([
      ["x", 'a\r\nb, "c"'],
      ["", 'a 5" screen'],
    ]);
  });

  it.each([
    ["Short Code,Canned_Response", true],
    ["id,MACRO NAME,reply-text", true],
    ["refund,We sent it back", false],
    ["title,title", false],
    ["title,,body", false],
    ["title,We are sorry that this took us so much longer than it should", false],
    ['title,"bo\ndy"', false],
    ["first,second", false],
  ])("takes %j for a header: %s", (line, header) => {
    expect(itemsAt(read(`${line}\na,b\n`))[0]?.kind).toBe(header ? "map" : "list");
  });

  it("tells the place of rows and cells, with their quotes", () => {
    const text = 'title,body\nA,"b ""c"""\n';
    const data = read(text);
    const [row] = itemsAt(data);
    expect(text.slice(row?.start, row?.end)).toBe('A,"b ""c"""');
    const cell = textAt(row, "body");
    expect(text.slice(cell?.start, cell?.end)).toBe('"b ""c"""');
    expect(data).toMatchObject({ start: 0, end: text.length });
  });

  it.each([
    [
      'title,body\r\nA,b\r\nB,"never\r\nends',
      /^\/a\/replies\.csv:3: the quote that opens here is never closed; expected/,
    ],
    ['title,body\n"A\n\rx",b\n"B" b,c', /^\/a\/replies\.csv:5: text follows a closing quote; expected “,”/],
    ['title,body\n"A ""', /:2: the quote that opens here is never closed/],
    ['"', /:1: the quote that opens here is never closed/],
  ])("%j is broken", (text, message) => {
    expect(errorOf(text)).toMatch(message);
  });

  it("may be large", () => {
    const quoted = `${"a, ".repeat(1_500_000)}${'""'.repeat(250_000)}`;
    expect(cells(read(`title,body\nA,"${quoted}"`))[1]?.field().text).toHaveLength(4_750_000);
    expect(errorOf(`title,body\nA,"${quoted}`)).toMatch(/:2:/);
    expect(cells(read(`title,body\nA,${"b".repeat(5_000_000)}`))[1]?.field().text).toHaveLength(5_000_000);
    expect(cells(read(",".repeat(100_000)))).toHaveLength(100_001);
    expect(cells(read("\r".repeat(1_000_000)))).toEqual([]);
  });

  it("may hold anything", () => {
    expect(values(read("a\0,\ud800,\ufeff\u2028"))).toEqual([["a\0", "\ud800", "\ufeff\u2028"]]);
  });
});

describe("a cell", () => {
  it.each([
    ['title,body\nA,"We fixed it"', "fixed", 'said "yes",\nand', 'said ""yes"",\nand'],
    ["title,body\nA,We fixed it", "fixed", "mended", "mended"],
    ["title,body\nA,We fixed it", "fixed", "mended; yes", "mended; yes"],
    ["title,body\nA,We fixed it", "fixed", "a, b", undefined],
    ["title,body\nA,We fixed it", "fixed", 'a "b"', undefined],
    ["title,body\nA,We fixed it", "fixed", "a\rb", undefined],
    ["title,body\nA,We fixed it", "We", "", undefined],
    ["title,body\nA,We fixed it", "it", " ", undefined],
    ["title,body\nA,We fixed it", "We fixed it", "", undefined],
    ["title,body\nA, We fixed it", "We", "We have", "We have"],
    ['title,body\nA,We"fixed"', "We", "", undefined],
    ["x,We fixed it", "fixed", "a; b", undefined],
    ["a;b,c\nd;We fixed it, and fast, today", ", today", "", undefined],
  ])("in %j: %j becomes %j", (text, words, prose, written) => {
    const field = cells(read(text))
      .find(({ value }) => value.includes(words))
      ?.field();
    const at = field?.text.indexOf(words) ?? -1;
    const range = field?.map.range(at, at + words.length);
    expect(range && text.slice(range.start, range.end)).toBe(words);
    expect(range && field?.encode(prose, range)).toBe(written);
  });
});

describe("any table", () => {
  const piece = fc.constantFrom(
    ...[
      '"',
      '""',
      ",",
      ";",
      "\t",
      "|",
      "\r\n",
      "\n",
      "\r",
      " ",
      "a",
      "b c",
      "é",
      "😀",
      "\u2028",
      "\ufeff",
      "\0",
      "sep=",
    ],
  );
  const word = fc.constantFrom("a", "b c", "we", "é", " ", ",", ";", 'x"');
  const cell = fc
    .oneof(fc.array(piece, { maxLength: 6 }), { arbitrary: fc.array(word, { maxLength: 6 }), weight: 2 })
    .map((pieces) => pieces.join(""));
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: 1, maxLength: width }), { maxLength: 8 }));
  const written = fc
    .record({
      table,
      delimiter: fc.constantFrom(",", ";", "\t", "|"),
      header: fc.boolean(),
      declared: fc.boolean(),
      eols: fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 1, maxLength: 3 }),
      quoted: fc.oneof(fc.constant<boolean[]>([false]), fc.array(fc.boolean(), { minLength: 1, maxLength: 7 })),
      open: fc.boolean(),
    })
    .map(write);

  /** Writes a table, quoting what must be quoted and some of the rest. */
  function write(choice: {
    table: string[][];
    delimiter: string;
    header: boolean;
    declared: boolean;
    eols: string[];
    quoted: boolean[];
    open: boolean;
  }) {
    const { delimiter, declared, header, eols, quoted } = choice;
    const names = ["title", "Body", "x 1", "x 2", "x 3", "x 4"];
    const rows = header ? [names, ...choice.table] : choice.table;
    let count = 0;
    const lines = rows.map((row, index) =>
      row.map((value) => {
        const must =
          /^"|[\r\n]/.test(value) ||
          value.includes(delimiter) ||
          (row.length === 1 && value.trim() === "") ||
          (!declared && !header && /[,;\t|"]/.test(value)) ||
          (index === 0 && /^sep=/.test(value));
        return must || quoted[count++ % quoted.length] ? `"${value.replaceAll('"', '""')}"` : value;
      }),
    );
    const eolOf = (index: number): string => eols[index % eols.length] ?? "\n";
    const body = lines.map((line, index) => line.join(delimiter) + eolOf(index)).join("");
    const text = choice.open ? body.replace(/(?:\r\n|\n|\r)$/, "") : body;
    const delimiterFound = declared || header || rows[0] === undefined || rows[0].length > 1;
    return { ...choice, names, rows, body: text, text: declared ? `sep=${delimiter}\n${text}` : text, delimiterFound };
  }

  const anyTable = written.filter(({ delimiterFound }) => delimiterFound);

  it("has the values that csv-parse reads", () => {
    fc.assert(
      fc.property(anyTable, ({ text, body, delimiter, header, names, table: rows }) => {
        const expected = parse(body, {
          delimiter,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: true,
          record_delimiter: ["\r\n", "\n", "\r"],
        });
        expect(header ? expected.slice(1) : expected).toEqual(rows);
        const asMaps = rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index], value])));
        expect(values(read(text))).toEqual(header ? asMaps : rows);
      }),
      { numRuns: runs },
    );
  });

  it("is mapped character by character", () => {
    fc.assert(
      fc.property(anyTable, ({ text }) => {
        for (const found of cells(read(text))) {
          const field = found.field();
          const map = field.map as SegmentMap;
          expect(field.text).toBe(found.value);
          for (let index = 0; index < field.text.length; index++) {
            const { start, end, exact } = map.range(index, index + 1);
            expect(text.slice(start, end)).toBe(exact ? field.text[index] : '""');
            if (!exact) expect(field.text[index]).toBe('"');
            expect(start >= found.start && end <= found.end).toBe(true);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it("reads the same but for an edit", () => {
    const edit = fc.record({ cell: fc.nat(), from: fc.nat(), length: fc.nat({ max: 6 }), prose: fc.oneof(cell, word) });
    fc.assert(
      fc.property(anyTable, edit, ({ text, delimiter, declared }, { cell: number, from, length, prose }) => {
        const path = declared ? "/a/replies.csv" : delimiter === "\t" ? "/a/replies.tsv" : "/a/replies.csv";
        const before = cells(read(text, path));
        const target = before[number % Math.max(before.length, 1)];
        if (!target) return;
        const field = target.field();
        const start = from % (field.text.length + 1);
        const end = Math.min(start + length, field.text.length);
        const range = field.map.range(start, end);
        if (!range.exact) return;

        const bare = text[target.start] !== '"' || target.start === target.end;
        const encoded = field.encode(prose, range);
        if (encoded === undefined) {
          expect(bare).toBe(true);
          return;
        }
        const after = cells(read(text.slice(0, range.start) + encoded + text.slice(range.end), path));
        const edited = field.text.slice(0, start) + prose + field.text.slice(end);
        expect(after.map(({ value }) => value)).toEqual(
          before.map((found) => (found === target ? edited : found.value)),
        );
      }),
      { numRuns: runs },
    );
  });

  it("never fails but with a ReadError", () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          expect(errorOf(text)).toMatch(/^(?:no error$|\/a\/replies\.csv:\d+: )/);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe("labelled text", () => {
  const asked = "where is my parcel?";

  it.each([
    ["Customer / Agent", `Customer: Hi, ${asked}\nAgent: On its way.`],
    ["Client / Support", `Client: ${asked}\n\nSupport: On its way.`],
    ["User / Rep", `USER: ${asked}\r\nREP: On its way.`],
    ["Visitor / Advisor", `\n  Visitor: ${asked}\n  Advisor: On its way.`],
    ["Guest / Representative", `Guest: ${asked}\nRepresentative: On its way.`],
    ["Buyer / Us", `Buyer: ${asked}\nUs: On its way.`],
    ["Caller / Company", `Caller: ${asked}\rCompany: On its way.`],
    ["labels on lines of their own", `Customer:\n${asked}\n\nReply:\nOn its way.`],
    ["times", `Customer (10:42): ${asked}\n[10:43] Agent: On its way.`],
    ["times and dashes", `10:42 AM - Customer: ${asked}\n10:43 AM - Agent: On its way.`],
    ["names", `Customer Ana: ${asked}\nAgent Sam B.: On its way.`],
    ["names in brackets", `Customer (Ana): ${asked}\nAgent [Sam]: On its way.`],
    ["bold", `**Customer:** ${asked}\n**Agent (10:43)**: On its way.`],
    ["no space", `Customer:${asked}\nAgent:On its way.`],
    ["two words for the company", `Customer: ${asked}\nCustomer Support: On its way.`],
    ["the company first", `Agent: Hello.\nCustomer: ${asked}\nAgent: On its way.`],
  ])("with %s", (_, text) => {
    const turns = readLabelled(text) ?? [];
    const last = turns.at(-1);
    expect(last?.role).toBe("company");
    expect(text.slice(last?.start, last?.end)).toBe("On its way.");
    const customer = turns.find(({ role }) => role === "customer");
    expect(text.slice(customer?.start, customer?.end).endsWith(asked)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["a letter", "Hi Ana,\n\nSupport: see below for our hours.\nCustomer: you are one of ours.\nAgent: Sam"],
    ["a value", "Customer: Ana\nOrder: 12"],
    ["values of a form", "Customer: Ana\nOrder number: 12\nAgent: Sam"],
    ["a name of three words", "Customer: Ana Maria Lopez\nCompany: Parcels and Sons"],
    ["fields of the customer", `Customer ID: 12 is my number\nAgent: ${asked}`],
    ["a browser", `User-Agent: it is a browser\nAgent: ${asked}`],
    ["no customer", "Agent: Hello there, how are you?\nAgent: Still there?"],
    ["no agent", `Customer: ${asked}\nCustomer: Anybody there?`],
    ["the customer last", `Agent: How can I help you?\nCustomer: ${asked}`],
    ["a label in a sentence", `Customer support here. Customer: ${asked}\nAgent: On its way.`],
    ["a note first", `Note: read this first\nCustomer: ${asked}\nAgent: On its way.`],
    ["a link", `Customer://shop.example has the answer to it\nAgent: On its way.`],
  ])("is not %s", (_, text) => {
    expect(readLabelled(text)).toBeUndefined();
  });

  function turnsOf(text: string): (readonly [string, string])[] | undefined {
    return readLabelled(text)?.map(({ role, start, end }) => [role, text.slice(start, end)] as const);
  }

  it("tells turns and notes apart", () => {
    const text = `Customer:  ${asked}\n\n  I need it.  \r\n\r\nNote: he is upset\nInternal note: ask the depot\nAgent: Soon.\n\nSam\n`;
    expect(turnsOf(text)).toEqual([
      ["customer", `${asked}\n\n  I need it.`],
      ["note", "he is upset"],
      ["note", "ask the depot"],
      ["company", "Soon.\n\nSam"],
    ]);
  });

  it("leaves a note to the customer in the reply, but no private one", () => {
    expect(
      turnsOf(`Customer: ${asked}\nAgent: Soon.\nNote: it needs a signature.\nBye\nAgent note: call the depot`),
    ).toEqual([
      ["customer", asked],
      ["company", "Soon."],
      ["note", "it needs a signature.\nBye"],
      ["note", "call the depot"],
    ]);
    expect(turnsOf(`Customer: ${asked}\nAgent: Soon.\nNote: it needs a signature.\nBye`)?.at(-1)).toEqual([
      "company",
      "Soon.\nNote: it needs a signature.\nBye",
    ]);
  });

  it("may end with a reply that is still to be written", () => {
    expect(turnsOf(`Customer: ${asked}\nAgent:\n`)?.at(-1)).toEqual(["company", ""]);
  });

  it("may be large", () => {
    expect(turnsOf(`Customer: ${asked}\n${"Agent: Soon.\n".repeat(100_000)}`)).toHaveLength(100_001);
    expect(turnsOf(`${" ".repeat(1_000_000)}Customer`)).toBeUndefined();
    expect(turnsOf(`Customer: ${asked}\n${"(".repeat(1_000_000)}`)).toBeUndefined();
  });
});
