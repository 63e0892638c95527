import { Composer, type Document, Lexer, Parser, visit, type YAMLParseError, type YAMLWarning } from "yaml";
import type { ReadError } from "../errors.js";
import type { Source } from "../types.js";
import { brokenAt, cite, deepest, tooDeep } from "./broken.js";
import type { Data } from "./data.js";
import { QUOTE_IT, YamlNodes } from "./yaml-nodes.js";

/**
 * Reads a YAML file; one with several documents is a list of them, and an empty one is null. An alias reads as what
 * its anchor holds, and a merge key gives its map's entries to the map it stands in.
 * @throws {ReadError} with file and line, when it is broken, has a key twice in a map, is nested more than 500 deep or
 * grows beyond measure by its aliases, and where a placeholder without quotes is read as something else
 */
export function parseYaml(source: Source): Data {
  const documents = compose(source).map(({ contents }) => new YamlNodes(source).read(contents));
  const [first = { kind: "atom", value: null, start: 0, end: 0 }] = documents;
  if (documents.length < 2) return first;
  return { kind: "list", items: documents, start: 0, end: source.text.length };
}

function compose(source: Source): Document.Parsed[] {
  // Keys are compared here, with each other; the library compares each with all.
  const composer = new Composer({ schema: "core", resolveKnownTags: false, prettyErrors: false, uniqueKeys: false });
  try {
    return Array.from(composer.compose(tokens(source)), (document) => {
      const flaw = document.warnings.find((warning) => isPlaceholder(source, warning)) ?? document.errors[0];
      if (flaw) throw explain(source, document, flaw);
      return document;
    });
  } catch (error) {
    if (error instanceof RangeError) throw brokenAt(source, 0, "the file is too big or nested too deep to be read");
    throw error;
  }
}

/** The library calls itself for each level, so that the levels are counted while it puts the lexemes together. */
function* tokens(source: Source): ReturnType<Parser["parse"]> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source.text)) {
    yield* parser.next(lexeme);
    // The document and a scalar are on the stack too.
    if (parser.stack.length > deepest + 2) throw tooDeep(source, parser.offset);
  }
  yield* parser.end();
}

/** A line that starts with `%` is an instruction to YAML, and passed over if nobody knows it. */
function isPlaceholder({ text }: Source, { code, pos }: YAMLWarning): boolean {
  return code === "BAD_DIRECTIVE" && text.startsWith("%{", pos[0]);
}

type Flaw = YAMLParseError | YAMLWarning;

function explain(source: Source, document: Document.Parsed, flaw: Flaw): ReadError {
  const [, quote] = /^Missing closing (.)quote$/.exec(flaw.message) ?? [];
  const [place] = flaw.pos;
  if (!quote) return brokenAt(source, place, problemOf(flaw, source.text));
  return brokenAt(source, startOfText(document, place), `a text in quotes has no end; expected another “${quote}”`);
}

/** Where the text in quotes begins that ends, without its quote, at an offset. */
function startOfText({ contents }: Document.Parsed, end: number): number {
  let start = end;
  visit(contents, {
    Scalar(_, { range }) {
      if (range?.[1] === end) start = range[0];
    },
  });
  return start;
}

/** Says in plain words what the library says in YAML's. */
function problemOf({ code, message, pos: [place] }: Flaw, text: string): string {
  if (code === "BAD_SCALAR_START" || code === "BAD_DIRECTIVE")
    return `no value may start with “${text.charAt(place)}”; ${QUOTE_IT}`;
  if (code === "BLOCK_AS_IMPLICIT_KEY") return `the value holds “: ”; ${QUOTE_IT}`;
  if (code === "TAB_AS_INDENT" || startsWithTab(text, place)) return "the line starts with a tab; expected spaces";
  if (message.endsWith("at node end")) return `text follows the end of a value; ${QUOTE_IT}`;
  if (message.startsWith("Implicit ")) return "expected “key: value” or “- value”";
  if (message.startsWith("Sequence item without"))
    return "the line belongs to no item; expected “- ” before it, or the column of the keys above it";
  if (message.startsWith("Block scalar header")) return "text follows “|” or “>”; expected it in the next line";
  if (/^Unexpected flow-\w+-end token/.test(message)) return `“${text.charAt(place)}” closes nothing; ${QUOTE_IT}`;
  if (message.startsWith("Unexpected block-seq-ind")) return `a list starts behind its key; ${QUOTE_IT} if it is text`;
  const [, escaped] = /^Invalid escape sequence (.*)$/s.exec(message) ?? [];
  if (escaped) return `${cite(escaped)} stands for no character; expected “\\\\” for a backslash`;
  const [, bracket] = /^Flow .* end with a (.)$/.exec(message) ?? [];
  if (bracket) return `a list or map in brackets has no end; expected “${bracket}”`;
  return `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function startsWithTab(text: string, place: number): boolean {
  const indent = / *\t/y;
  indent.lastIndex = text.lastIndexOf("\n", place - 1) + 1;
  return indent.test(text);
}
