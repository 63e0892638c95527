import fc from "fast-check";
import { ParseEnglish } from "parse-english";
import { describe, expect, it } from "vitest";
import { kindOf, nodeTypes, unknown } from "../src/language/block-parser.js";
import { parseNodes, parsePieces } from "../src/language/parse.js";
import type { Mask } from "../src/types.js";

const runs = Number(process.env.PROPERTY_RUNS ?? 500);
// A longer run may take as long as it takes.
const timeout = runs > 500 ? 3_600_000 : 20_000;

const words = ["refund", "We", "a", "B", "xy", "o", "Ol", "w", "n", "No", "café", "ÉTÉ", "naïve", "Straße", "Привет"];
const contractions = [
  "don't",
  "we’ll",
  "rock 'n' roll",
  "'tis",
  "’twas",
  "'cause",
  "'em",
  "’im",
  "'90s",
  "ol' man",
  "O’",
];
const dotted = [
  "e.g.",
  "i.e",
  "U.S.A.",
  "p.m.",
  "v1.2.3",
  "1.5.",
  "that.We",
  "browser?If",
  "done.I",
  "etc.",
  "N.",
  "...",
  "..",
];
const numbers = ["7", "2024", "12:30", "£12.50", "$5", "1,000", "50%", "24/7", "1/2", "#12", "½", "m²", "+44"];
const joined = [
  "sign-in",
  "pre- and",
  "R&D",
  "&c",
  "AT&T",
  "and/or",
  "w/o",
  "w/",
  "snake_case",
  "__init__",
  "a=b",
  "x—y",
];
const addresses = ["https://example.com/a_b?c=d&e#f", "www.example.co.uk", "me@example.com", "C:\\new", "@name"];
const signs = [
  ..."'’‘-–—:=@&._/·\u00ad\u2010\u2011\u2027,;!?()[]{}\"“”„«»¡¿*+<>|~^`#%$£€©®°×•…\\\u0301\u200b\u200d\ufeff",
];
const emoji = ["😀", "👩‍👩‍👧", "🇬🇧", "❤️", "\ud83d", "\ude00"];
const spaces = [" ", " ", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u2028", "\u3000", "\u0085", "\v"];
const pool = [words, contractions, dotted, numbers, joined, addresses, signs, emoji, spaces, spaces];

const text = fc
  .array(fc.oneof(...pool.map((of) => fc.constantFrom(...of))), { maxLength: 24 })
  .map((of) => of.join(""));

function placed(of: ReturnType<typeof parsePieces>) {
  return of.map(({ type, start, end }) => ({ type, start, end }));
}

function expectSame(of: string, masks: readonly Mask[] = []): void {
  const stretch = { start: 0, end: of.length, firstMask: 0 };
  const nodes = parseNodes(of, stretch, masks).map(({ node, start, end }) => ({ type: node.type, start, end }));
  expect(placed(parsePieces(of, stretch, masks))).toEqual(nodes);
}

describe("pieces", () => {
  it(
    "are the parser's, whatever stands side by side",
    () =>
      fc.assert(
        fc.property(text, (of) => expectSame(of)),
        { numRuns: runs },
      ),
    timeout,
  );

  it(
    "are the parser's around a mask",
    () =>
      fc.assert(
        fc.property(text, text, text, (before, masked, after) => {
          const mask = { kind: "url", start: before.length, end: before.length + masked.length } as const;
          expectSame(before + masked + after, [mask]);
        }),
        { numRuns: runs },
      ),
    timeout,
  );

  it("are the parser's for every character, alone, in a word and between words", () => {
    for (let code = 0; code < 0x10000; code += 64) {
      const chars = Array.from({ length: 64 }, (_, at) => String.fromCharCode(code + at));
      expectSame(chars.map((char) => `${char} a${char}b ${char}${char}c d${char} ${char}`).join(" "));
    }
  });

  it("come of the kinds of characters that retext-english tells, and of all its white space", () => {
    const parser = new ParseEnglish();
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const type = parser.tokenize(String.fromCharCode(code))[0]?.type;
      return kindOf(code) === unknown ? type === "WhiteSpaceNode" : type !== nodeTypes[kindOf(code)];
    });
    expect(wrong).toEqual([]);
  });

  it("are the parser's where a long text is cut", () => {
    for (const run of ["word, ", "ol' man ", "don't  ", "a.b/c", "\u00a0x"]) expectSame(run.repeat(1500));
  });

  it("end a word at a stop that lacks its space", () => {
    const of = "We fixed that.We are glad";
    const pieces = parsePieces(of, { start: 0, end: of.length, firstMask: 0 }, []);
    expect(pieces.map(({ start, end }) => of.slice(start, end)).slice(4, 7)).toEqual(["that", ".", "We"]);
  });
});
