import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Options, Placeholder, Range, ReportFunction } from "../../src/types.js";
import { findLooseEnds } from "./blocks.js";
import { findHollow } from "./fallback.js";
import { findForeignComments, isForeign } from "./foreign.js";
import { isMentioned, isSlot } from "./slots.js";
import { findMisspelt, findUnknownTags, isListed, type UnknownTag } from "./tags.js";

export default defineRule({
  id: "no-unfilled-placeholder",
  category: "hygiene",
  level: "error",
  presets: ["recommended"],
  summary: "Disallow placeholders that nobody has filled or will fill",
  rationale:
    "“Hi [Name]” tells customers that nobody read the reply before it was sent, and takes back every warm word.",
  source: "common sense",
  details: [
    "In a draft, flagged is all that is still to be filled: `[Name]`, `<order number>`, `{customer_name}`, `{{ticket.id}}`, `XXX`, `TBD`, `____`, `INSERT DATE HERE`, a greeting without its name (`Hi ,`).",
    "In a template, tags (`{{ticket.id}}`) and bracketed slots (`[Name]`) are what templates are for; what no machine fills and no mark makes visible is flagged: `XXX`, `TBD`, `lorem ipsum`, a bare slot in prose (`on DATE`), a broken tag (`{{name}`), a block without its end (`{% if vip %}` alone), a fallback that leaves a hole (`Hi {{name|default:''}},`). With `slots: false` bracketed slots are flagged too; with `tags`, the list of tags that your help desk fills, so is every other tag.",
    "Where a library says which product it is for, a tag that this product does not fill is flagged too (`{{ticket.id}}` in a Help Scout library, `[[name]]` in a help desk's), and so is a name that is a slip of the pen away from one that the product is known to have (`ticket.requester.frist_name`). Names that are like none are left alone, for every team has fields of its own, and so is a tag without a fallback.",
    "The rule stays silent about `[sic]`, `[1]`, `[redacted]`, ticket keys, links, check boxes and code; masked numbers (`XXXX 1234`) and sizes (`XXL`); names of buttons; what stands in an address; a blank form; formats (“numbers look like XXX-XXX”); and sentences that speak of placeholders.",
    "It is an error in `recommended`: no team wants to send one, and words in brackets count in a draft only if they name something to fill in.",
  ].join("\n\n"),
  remedy: "Put in what belongs in the place, or take it out; in a template, mark it as a slot or a tag that is filled.",
  messages: {
    slot: "“{actual}” is still to be filled; put in what belongs there.",
    tag: "“{actual}” is a tag that nothing has filled; put in what belongs there.",
    bare: "“{actual}” is a slot that no mark shows; write it in brackets, or as a tag.",
    broken: "“{actual}” is a broken tag and will be sent as it stands; mend its marks.",
    unclosed: "“{actual}” opens a block that nothing closes; add “{closing}”.",
    stray: "“{actual}” belongs to a block that nothing opens; add its opening, or take it out.",
    nameless: "“{actual}” greets nobody; put in the name, or greet without one.",
    bracketed: "“{actual}” waits for somebody to fill it; use a tag that your help desk fills.",
    unknown: "“{actual}” is a tag that your help desk does not fill; use one that it does.",
    near: "“{actual}” is a tag that {product} does not fill; did you mean “{nearest}”?",
    foreign: "“{actual}” is not a tag that {product} fills, and will be sent as it stands; use one that it does.",
    hollow: "“{actual}” leaves a hole where its value is missing; put in a word such as “there” for its fallback.",
    mark: "Write “{mended}”.",
  },
  hasSuggestions: true,
  options: {
    slots: {
      type: "boolean",
      default: true,
      description: "whether templates may have bracketed slots, which the agent fills",
    },
    tags: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "the tags that your help desk fills, such as `ticket.id`; if any are listed, all others are flagged",
    },
  },
  check(reply, report, { options }) {
    reportNameless(reply, report);
    const { masks, placeholders } = reply;
    if (masks.length === 0) return;
    const meant = meantIn(reply, placeholders);
    if (reply.kind === "draft") reportDraft(reply, meant, report);
    else reportTemplate(reply, meant, options, report);
  },
});

interface Meant {
  readonly placeholder: Placeholder;
  /** Index of its token. */
  readonly at: number;
}

function meantIn(reply: AnnotatedReply, placeholders: readonly Placeholder[]): Meant[] {
  const meant: Meant[] = [];
  let at = 0;
  for (const placeholder of placeholders) {
    while (at < reply.tokens.length && (reply.tokens[at] as Range).start < placeholder.start) at++;
    if (at < reply.tokens.length && !isMentioned(placeholder, at, reply)) meant.push({ placeholder, at });
  }
  return meant;
}

function reportDraft(reply: AnnotatedReply, meant: readonly Meant[], report: ReportFunction): void {
  for (const { placeholder, at } of meant) {
    if (!isSlot(placeholder, at, reply)) continue;
    const { filledBy } = placeholder;
    const messageId = filledBy === "nobody" ? "broken" : filledBy === "machine" || filledBy === "tool" ? "tag" : "slot";
    report({ messageId, range: placeholder });
  }
}

function reportTemplate(
  reply: AnnotatedReply,
  meant: readonly Meant[],
  { slots, tags }: Options,
  report: ReportFunction,
): void {
  const listed = tags as readonly string[];
  const foreign = new Set<Placeholder>();
  for (const { placeholder, at } of meant) {
    const { syntax, filledBy, start, end } = placeholder;
    const raw = reply.text.slice(start, end);
    const hollow = findHollow(placeholder, reply.text);
    if (syntax === "bare") report({ messageId: "bare", range: placeholder, suggestions: mend(marked(raw)) });
    else if (syntax === "broken") report({ messageId: "broken", range: placeholder, suggestions: mend(repaired(raw)) });
    else if (isForeign(placeholder, at, reply) && !isListed(placeholder, listed)) foreign.add(placeholder);
    else if (hollow) report({ messageId: "hollow", range: hollow, suggestions: mend(hollow.mended) });
    else if (slots === false && filledBy === "human" && isSlot(placeholder, at, reply))
      report({ messageId: "bracketed", range: placeholder });
  }
  const product = reply.tags?.name ?? "";
  for (const range of [...foreign, ...findForeignComments(reply)])
    report({ messageId: "foreign", range, data: { product } });
  const native = reply.placeholders.filter((placeholder) => !foreign.has(placeholder));
  for (const { placeholder, closing } of findLooseEnds(native, reply.text))
    report({ messageId: closing ? "unclosed" : "stray", range: placeholder, data: { closing: closing ?? "" } });
  if (listed.length > 0) reportUnknown(reply, findUnknownTags(native, reply.text, listed), "your help desk", report);
  else if (reply.tags) reportUnknown(reply, findMisspelt(native, reply.text, reply.tags), product, report);
}

function reportUnknown(
  { text }: AnnotatedReply,
  unknown: readonly UnknownTag[],
  product: string,
  report: ReportFunction,
): void {
  for (const { placeholder, path, nearest } of unknown) {
    if (nearest === undefined) report({ messageId: "unknown", range: placeholder });
    else
      report({
        messageId: "near",
        range: placeholder,
        data: { nearest, product },
        suggestions: mend(text.slice(placeholder.start, placeholder.end).replace(path, () => nearest)),
      });
  }
}

function mend(mended: string | undefined) {
  return mended === undefined ? [] : [{ messageId: "mark", data: { mended }, text: mended }];
}

/** A slot in words can be put in brackets; what XXX stands for only the writer knows. */
function marked(raw: string): string | undefined {
  return /^#?[A-Za-z_ ]{4,40}$/.test(raw) && !/X{2}/i.test(raw)
    ? `[${raw.replace(/^#/, "").replaceAll("_", " ").toLowerCase()}]`
    : undefined;
}

function repaired(raw: string): string | undefined {
  const name = raw.replaceAll(/^\W+|\W+$/g, "");
  if (!/^[\w. |]+$/.test(name)) return undefined;
  if (/%/.test(raw)) return `{% ${name} %}`;
  return /\{\{|\}\}/.test(raw) ? `{{${name}}}` : undefined;
}

const greetings = new Set(["hi", "hello", "hey", "dear"]);

/** “Hi ,”: what was to fill the greeting was empty. */
function reportNameless({ channel, sentences, text, tokens }: AnnotatedReply, report: ReportFunction): void {
  const [sentence] = sentences;
  if (!sentence) return;
  const [word, comma] = tokens.slice(sentence.firstToken, sentence.firstToken + 2);
  if (!word || !comma || comma.norm !== "," || !comma.spaced || !greetings.has(word.norm)) return;
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(comma.end, comma.end + 8));
  if (word.norm === "dear" || endsLine || channel === "email")
    report({ messageId: "nameless", range: { start: word.start, end: comma.end } });
}
