import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, parse, parseDocument, type Scalar, visit } from "yaml";
import { ReadError } from "../src/errors.js";
import { type Data, type DataText, textAt } from "../src/readers/data.js";
import { parseJson, parseNdjson } from "../src/readers/json.js";
import { parseYaml } from "../src/readers/yaml.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 300);

const json = (text: string) => parseJson({ text, path: "macros.json" });
const ndjson = (text: string) => parseNdjson({ text, path: "macros.ndjson" });
const yaml = (text: string) => parseYaml({ text, path: "macros.yml" });

/** Turns a value back into what a script would hold; `put` may give one string another value. */
function plain(data: Data, put = ({ value }: DataText) => value): unknown {
  if (data.kind === "text") return put(data);
  if (data.kind === "atom") return data.value;
  if (data.kind === "list") return data.items.map((item) => plain(item, put));
  return Object.fromEntries([...data.entries].map(([key, value]) => [key, plain(value, put)]));
}

function texts(data: Data): DataText[] {
  if (data.kind === "text") return [data];
  if (data.kind === "atom") return [];
  return [...(data.kind === "list" ? data.items : data.entries.values())].flatMap(texts);
}

/** Checks that a string's characters stand where its map says. */
function expectMapped(file: string, data: DataText, isAtom: (value: string, notation: string) => boolean): void {
  const { text, map } = data.field();
  expect(text).toBe(data.value);
  let out = 0;
  let source = data.start;
  for (let index = 0; index < map.size; index++) {
    const { outStart, outEnd, srcStart, srcEnd, linear } = map.at(index);
    const value = text.slice(outStart, outEnd);
    const notation = file.slice(srcStart, srcEnd);
    expect(outStart).toBe(out);
    expect(srcStart).toBeGreaterThanOrEqual(source);
    if (linear) expect(notation).toBe(value);
    else expect(isAtom(value, notation), JSON.stringify([value, notation])).toBe(true);
    [out, source] = [outEnd, srcEnd];
  }
  expect(out).toBe(text.length);
  expect(source).toBeLessThanOrEqual(data.end);
}

/** Writes prose over a stretch of a string and checks that the file then says just that, and nothing else changed. */
function edited(file: string, read: (text: string) => Data, change: Edit): "done" | "refused" | "nowhere" {
  const { text, pick, from, to, prose } = change;
  const data = read(file);
  const all = texts(data);
  const target = all[text % all.length];
  if (!target) return "nowhere";
  const { map, encode } = target.field();
  const linear = Array.from({ length: map.size }, (_, index) => map.at(index)).filter((segment) => segment.linear);
  const segment = linear[pick % linear.length];
  if (!segment) return "nowhere";
  const [start = 0, end = 0] = [from, to]
    .map((offset) => offset % (segment.outEnd - segment.outStart + 1))
    .sort((a, b) => a - b);
  const range = { start: segment.srcStart + start, end: segment.srcStart + end };
  const written = encode(prose, range);
  if (written === undefined) return "refused";

  const after = file.slice(0, range.start) + written + file.slice(range.end);
  const { value } = target;
  const meant = value.slice(0, segment.outStart + start) + prose + value.slice(segment.outStart + end);
  expect(plain(read(after))).toEqual(plain(data, (other) => (other === target ? meant : other.value)));
  return "done";
}

interface Edit {
  readonly text: number;
  readonly pick: number;
  readonly from: number;
  readonly to: number;
  readonly prose: string;
}

const characters = fc.constantFrom(
  ..."abz AZ09.,:;!?'\"\\/#-&*%@`|>{}[]<=~\n\n\t\r\0\b\u001b\u007f\u0085\u00a0\u2028\ufeff\ud83d\ude00éß",
  "Hello",
  "we’ll",
  "😀",
  "  ",
  "\n\n",
  ": ",
  " #",
);
const prose = fc.array(characters, { maxLength: 20 }).map((parts) => parts.join(""));
const edit: fc.Arbitrary<Edit> = fc.record({
  text: fc.nat(1000),
  pick: fc.nat(1000),
  from: fc.nat(1000),
  to: fc.nat(1000),
  prose,
});

function tree(leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const keys = fc.oneof(prose, fc.constantFrom("title", "body", "12", "true", "null"));
  return fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: "small", withCrossShrink: true },
      leaf,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 4 }),
    ),
  })).node;
}

describe("JSON", () => {
  const leaf = fc.oneof(
    { arbitrary: prose, weight: 4 },
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const value = tree(fc.oneof(leaf, fc.constant(null)));
  const choices = fc.array(fc.nat(11), { minLength: 50, maxLength: 50 });
  const isEscape = (text: string, notation: string) => JSON.parse(`"${notation}"`) === text;

  /** Writes a value with white space, comments, trailing commas and escapes at random. */
  function write(data: unknown, choose: () => number): string {
    const space = () => ["", "", " ", "\n", "\r\n", "\t", '/* a " */', "// b [\n"][choose()] ?? "";
    const end = (size: number) => (size > 0 && choose() === 0 ? "," : "");
    const string = (text: string) => `"${text.replace(/[\s\S]/g, (unit) => escaped(unit, choose()))}"`;
    const node = (item: unknown): string => {
      if (typeof item === "string") return space() + string(item) + space();
      if (typeof item !== "object" || item === null) return space() + JSON.stringify(item) + space();
      if (Array.isArray(item)) return `${space()}[${item.map(node).join(",")}${end(item.length)}${space()}]`;
      const entries = Object.entries(item).map(([key, child]) => `${space()}${string(key)}${space()}:${node(child)}`);
      return `{${entries.join(",")}${end(entries.length)}${space()}}${space()}`;
    };
    return node(data);
  }

  function escaped(unit: string, choice: number): string {
    if (choice === 0) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    if (choice === 1) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
    if (unit === "/" && choice < 6) return "\\/";
    return unit < " " || unit === '"' || unit === "\\" ? JSON.stringify(unit).slice(1, -1) : unit;
  }

  function written(data: unknown, numbers: readonly number[]): string {
    let index = 0;
    return write(data, () => numbers[index++ % numbers.length] ?? 0);
  }

  it("is read as JSON.parse reads it, each character mapped", () => {
    fc.assert(
      fc.property(value, fc.nat(4), (tree, indent) => {
        const file = JSON.stringify(tree, null, indent);
        const data = json(file);
        expect(plain(data)).toEqual(JSON.parse(file));
        for (const text of texts(data)) expectMapped(file, text, isEscape);
      }),
      { numRuns: runs },
    );
  });

  it("is read with any escapes, white space, comments and trailing commas", () => {
    fc.assert(
      fc.property(value, choices, (tree, numbers) => {
        const file = written(tree, numbers);
        const data = json(file);
        expect(plain(data)).toEqual(JSON.parse(JSON.stringify(tree)));
        for (const text of texts(data)) expectMapped(file, text, isEscape);
      }),
      { numRuns: runs },
    );
  });

  it("takes any prose in place of what stands there as it is", () => {
    fc.assert(
      fc.property(value, choices, edit, (tree, numbers, change) => {
        expect(edited(written(tree, numbers), json, change)).not.toBe("refused");
      }),
      { numRuns: runs },
    );
  });

  it("is read line by line, with the offsets of the file", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.constantFrom("\n", "\r\n", "\r", "\n\n \n"), (trees, line) => {
        const file = trees.map((tree) => JSON.stringify(tree)).join(line);
        const records = [...ndjson(file)];
        expect(records.map((record) => plain(record))).toEqual(JSON.parse(JSON.stringify(trees)));
        for (const text of records.flatMap(texts)) expectMapped(file, text, isEscape);
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["", "1: the file ends too early; expected a list or a map"],
    ['{"macros": [{"title": "Refund"}', "1: the file ends inside “macros”; expected “]”"],
    ['{"macros":\n[{"title": "Ref', '2: the file ends inside “title”; expected “"”'],
    ['{"title": "A"\n"body": "B"}', '2: found “"body"”; expected “,” or “}”'],
    ['{"body": "one\ntwo"}', '1: a text goes on in the next line; expected “"” at its end and “\\n” for a line break'],
    ['{"reply":\n{"body": \'Hello\'}}', "2: found “'Hello'” inside “body”; expected a value"],
    ['{"text": {"Hello"}}', "1: found “}” inside “text”; expected “:” after the key “Hello”"],
    ["{title: 1}", "1: found “title”; expected a key in double quotes"],
    ['{"a": 1,\n"b": 2,\n"\\u0061": 3}', "3: the key “a” is in this map already, in line 1; expected each key once"],
    ['[{"a": 1}]\n\n[]', "3: found “[”; expected nothing more, as the data ends before it"],
    ["[1,, 2]", "1: found “,”; expected a value"],
    ['["\\x"]', "1: a backslash stands before a character that needs none"],
    ['["a\tb"]', "1: a text holds a control character"],
    ["\r\n[tru]\r", "2: found “tru”; expected a value"],
    ["\0", "1: found “\0”; expected a value"],
  ])("tells what is broken in %j", (text, problem) => {
    expect(() => json(text)).toThrow(ReadError);
    expect(() => json(text)).toThrow(`macros.json:${problem}`);
  });

  it("reads what stands 500 deep, and no deeper", () => {
    expect(json("[".repeat(500) + "]".repeat(500)).kind).toBe("list");
    for (const opening of ["[", '{"a":', '[{"a":']) {
      expect(() => json(opening.repeat(100_000))).toThrow(
        "macros.json:1: lists and maps are nested too deep; expected no more than 500",
      );
    }
  });

  it("reads records until one is broken", () => {
    const records = ndjson('{"a": 1}\n\n{"a":\n{"a": 3}')[Symbol.iterator]();
    expect(plain(records.next().value)).toEqual({ a: 1 });
    expect(() => records.next()).toThrow("macros.ndjson:3: the line ends inside “a”; expected “}”");
  });

  it("takes a pair of escapes for one character", () => {
    const field = textAt(json('["a\\ud83d\\uDE00b"]'), 0)?.field();
    expect(field?.map.range(1, 3)).toEqual({ start: 3, end: 15, exact: false });
    expect(field?.map.range(2, 3)).toEqual({ start: 3, end: 15, exact: false });
  });
});

describe("YAML", () => {
  const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
  const look = fc.record({
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(2, 4),
    crlf: fc.boolean(),
    flow: fc.boolean(),
    styles: fc.array(fc.constantFrom(...styles), { minLength: 1, maxLength: 6 }),
  });
  type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;
  const value = tree(fc.oneof({ arbitrary: prose, weight: 5 }, fc.integer(), fc.boolean(), fc.constant(null)));

  function written(data: unknown, { lineWidth, indent, crlf, flow, styles }: Look): string {
    const document = new Document(data);
    let index = 0;
    visit(document, {
      Scalar(key, node: Scalar) {
        if (key !== "key" && typeof node.value === "string") node.type = styles[index++ % styles.length] ?? "PLAIN";
      },
      Collection(_, node) {
        if (flow && index++ % 3 === 0) node.flow = true;
      },
    });
    const text = document.toString({ lineWidth, indent });
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  }

  function isFoldOrEscape(text: string, notation: string): boolean {
    if (text.trim() === "" && notation.trim() === "") return true;
    return notation === "''" ? text === "'" : parse(`"${notation}"`) === text;
  }

  it("is read as the library reads it, each character mapped", () => {
    fc.assert(
      fc.property(value, look, (tree, how) => {
        const file = written(tree, how);
        const document = parseDocument(file);
        fc.pre(document.errors.length === 0 && !file.startsWith("\ufeff"));
        const data = yaml(file);
        expect(plain(data)).toEqual(document.toJS());
        for (const text of texts(data)) expectMapped(file, text, isFoldOrEscape);
      }),
      { numRuns: runs },
    );
  });

  it("is mapped however a string is folded and escaped", () => {
    const piece = fc.constantFrom(
      ...[
        "a",
        "Hello",
        "’",
        "😀",
        "''",
        '\\"',
        "\\\\",
        "\\n",
        "\\t",
        "\\u0041",
        "\\U0001F600",
        "\\ud83d\\ude00",
        "\\x41",
      ],
      ...[
        "\\ ",
        "\\_",
        "\\\n  ",
        "\\\r\n",
        " ",
        "  ",
        "\t",
        "\n",
        "\n ",
        "\n  ",
        "\n   ",
        "\r\n  ",
        "\n\n",
        "\r",
        ",",
        "-",
      ],
    );
    const notation = fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(""));
    const frame = fc.constantFrom(
      ...[
        ["a: '", "'\nb: 1\n"],
        ['a: "', '"\nb: 1\n'],
        ["a: ", "\nb: 1\n"],
        ["a: [x, ", ", y]"],
        ["'", "'"],
        ['a: !t &x "', '"'],
      ],
      ...[
        ["a: |\n  ", "\nb: 1"],
        ["a: >\n  ", "\n\n"],
        ["a: >2-\n  ", ""],
        ["- |+ # c\n  ", "\n- b"],
        ["a: |1-\n ", ""],
      ],
    );
    fc.assert(
      fc.property(frame, notation, ([before = "", after = ""], middle) => {
        const file = before + middle + after;
        const document = parseDocument(file, { logLevel: "error" });
        fc.pre(document.errors.length === 0);
        const data = yaml(file);
        expect(plain(data)).toEqual(document.toJS());
        for (const text of texts(data)) expectMapped(file, text, isFoldOrEscape);
      }),
      { numRuns: runs },
    );
  });

  it("takes prose in place of what stands there as it is, or refuses it", () => {
    fc.assert(
      fc.property(value, look, edit, (tree, how, change) => {
        const file = written(tree, how);
        fc.pre(parseDocument(file).errors.length === 0 && !file.startsWith("\ufeff"));
        edited(file, yaml, change);
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["plain", "- It is done\n", "is not"],
    ["plain in a map", "body: It is done, sir\n", "isn't, or not yet,"],
    ["plain over two lines", "body: It is\n  done\n", "was"],
    ["single-quoted", "body: 'It is done'\n", "isn't: #1"],
    ["double-quoted", 'body: "It is done"\n', '"was"\n\\ é'],
    ["literal", "body: |\n  It is done\n", "“was”: #1, isn't"],
    ["folded", "- body: >-\n    It is\n    done\n", "was"],
    ["in brackets", "body: [It is done, x]\n", "isn't"],
  ])("takes prose into a %s string", (_, file, prose) => {
    expect(edited(file, yaml, { text: 0, pick: 0, from: 3, to: 5, prose })).toBe("done");
  });

  it.each([
    ["a comment", "body: It is done\n", "is #1"],
    ["a map", "body: It is done\n", "is: yes"],
    ["an end", "body: [It is done, x]\n", "is, sir,"],
    ["a line break", "body: |\n  It is done\n", "is\nwas"],
    ["a trimmed space", "body: 'It is\n  done'\n", "is "],
    ["a control character", "body: 'It is done'\n", "is\0"],
    ["two places", "body: &b It is done\nother: *b\n", "was"],
    ["two places of a map", "a: &a {body: It is done}\nb: {<<: *a}\n", "was"],
  ])("refuses prose that would be %s", (_, file, prose) => {
    expect(edited(file, yaml, { text: 0, pick: 0, from: 3, to: 5, prose })).toBe("refused");
  });

  it("does not let a text become a number", () => {
    expect(edited("body: 12 days\n", yaml, { text: 0, pick: 0, from: 2, to: 7, prose: "" })).toBe("refused");
  });

  it("reads several documents as a list, and none as null", () => {
    expect(plain(yaml("a: 1\n---\n- b\n...\n"))).toEqual([{ a: 1 }, ["b"]]);
    expect(plain(yaml("# nothing\n"))).toBe(null);
  });

  it("reads values as the core schema says, and keys as they are written", () => {
    expect(plain(yaml("1: yes\ntrue: 0x1F\n~: 2026-01-01\n1e3:\n? a b\n: !!str 12\n"))).toEqual({
      1: "yes",
      true: 31,
      "~": "2026-01-01",
      "1e3": null,
      "a b": "12",
    });
  });

  it("reads an alias where its anchor stands, and takes the last anchor of a name", () => {
    const file = "- &a one\n- *a\n- &a {two: 2}\n- *a\n";
    const data = yaml(file);
    expect(plain(data)).toEqual(["one", "one", { two: 2 }, { two: 2 }]);
    const { start, end } = textAt(data, 1) ?? {};
    expect(file.slice(start, end)).toBe("one");
  });

  it("merges maps; what a map says itself goes first", () => {
    const file = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\n<<: {d: 4}\n'<<': 5\n";
    expect(plain(yaml(file))).toMatchObject({ c: { x: 3, y: 1, z: 2 }, d: 4, "<<": 5 });
  });

  it("reads a file of the older version by today's rules", () => {
    expect(plain(yaml("%YAML 1.1\n---\na: no\nb: 2026-01-01\nc: !!binary aGk=\n"))).toEqual({
      a: "no",
      b: "2026-01-01",
      c: "aGk=",
    });
  });

  it.each([
    ["a: 1\nb: 2\na: 3", "3: the key “a” is in this map already, in line 1; expected each key once"],
    ["- a\n- b: %{name}, hello", "2: no value may start with “%”; put the value in quotes"],
    ["body: @{name}", "1: no value may start with “@”; put the value in quotes"],
    ["body: {{name}}", "1: “{{” starts a map here; put the value in quotes"],
    ["- [{{name}}]", "1: “{{” starts a map here; put the value in quotes"],
    ["body: {{name}}, hello", "1: text follows the end of a value; put the value in quotes"],
    ["body: Hi #{name}!", "1: the value ends before “#{”, which starts a comment here; put the value in quotes"],
    ["body: #{name}", "1: the value ends before “#{”, which starts a comment here; put the value in quotes"],
    ["- Hi\n- #{name}", "2: the value ends before “#{”, which starts a comment here; put the value in quotes"],
    ["body: Note: this", "1: the value holds “: ”; put the value in quotes"],
    ["a: 1\n\tb: 2", "2: the line starts with a tab; expected spaces"],
    ["a: 1\nb: 'x\n\nc: 1", "2: a text in quotes has no end; expected another “'”"],
    ["a: 1\nb: [1, 2", "2: a list or map in brackets has no end; expected “]”"],
    ["a: 1\nhello", "2: expected “key: value” or “- value”"],
    ["? [a]\n: b", "1: a key is a list or a map; expected text"],
    ["a: *b", "1: “*b” repeats a value that “&b” marks, but none does; put the value in quotes if it is text"],
    ["a: &b [*b]", "1: “*b” repeats a value that “&b” marks, but none does; put the value in quotes if it is text"],
    ["a:\n  b: 1\n c: 2", "3: not valid YAML: all mapping items must start at the same column"],
  ])("tells what is broken in %j", (text, problem) => {
    expect(() => yaml(text)).toThrow(ReadError);
    expect(() => yaml(text)).toThrow(`macros.yml:${problem}`);
  });

  it("reads what stands 500 deep, and no deeper", () => {
    expect(yaml("[".repeat(500) + "]".repeat(500)).kind).toBe("list");
    expect(yaml(`${"- ".repeat(500)}a`).kind).toBe("list");
    for (const opening of ["[", "{", "- ", "? ", ": ", "{a: ", "- ["]) {
      expect(() => yaml(opening.repeat(100_000))).toThrow("nested too deep; expected no more than 500");
    }
  });

  it("refuses aliases that repeat each other without measure", () => {
    const lines = (width: number, count: number) =>
      Array.from({ length: count }, (_, n) => `- &a${n + 1} [${Array(width).fill(`*a${n}`)}]`).join("\n");
    expect(() => yaml(`- &a0 x\n${lines(10, 9)}`)).toThrow("aliases repeat more than 1000000 values");
    expect(() => yaml(`- &a0 x\n${lines(1, 600)}`)).toThrow("nested too deep; expected no more than 500");
  });
});
