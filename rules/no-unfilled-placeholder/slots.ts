import { wordSet } from "../../src/rule/word-set.js";
import type { AnnotatedReply, Placeholder, Token } from "../../src/types.js";

/** Things that a writer fills in. */
const slotWords = wordSet(`
  account address addressee adults advisor agent airline airport amount arrival article attachment balance band
  barcode bay branch brand breed browser business cabin car card carriage carrier case character child city claim
  class client clinic coach code colleague color colour company cost council country courier course credit currency
  customer date day days deadline department departure deposit description destination details device discount doctor
  dosage dose driver drug duration e-mail email engineer error eta event excess explanation extension fee firstname
  flight fullname gate guest guests handle hotel hour hours hyperlink iban id initials invoice issue item job language
  lastname level link location make manager medication medicine meter mileage minutes mobile model month name nickname
  nights no number nurse order origin page patient payee percentage permit pet pharmacy phone plan plate platform
  policy port position postcode premium prescription price problem product property quantity question rate reading
  reason recipient ref reference refund region registration rep representative resolution restaurant role room route
  row salutation school seat sender service signature size sku solution stand station step steps stop store street
  student subject sum surname table tariff tba tbc tbd teacher team technician telephone temperature terminal ticket
  time timeframe timeline title topic total town tracking url username vehicle venue version vet voucher website week
  weekday weeks weight workaround year zip
`);
/** What an instruction to the writer opens with. */
const instructions = wordSet(`
  add attach brief briefly choose describe enter explain fill give include insert list mention optional paste pick
  provide relevant replace select short specify state summarise summarize type your
`);
/** Bracketed words that are meant to be sent: “[Update] …”, “[name removed]”. */
const notices = wordSet(`
  action attention closed edit edited external fixed fyi hint important info note notice pinned read resolved solved
  spoiler tip update updated urgent warning
`);
const veiled = wordSet("removed redacted hidden deleted omitted withheld protected masked anonymised anonymized");
/** What was meant for colleagues is the matter of another rule. */
const note =
  /^(?:todo|fixme|internal|note to|do not|don['’]t|dont|cc|fyi|delete|remove|draft|agents?\b.*:|for (?:agents|internal))/i;
/** Words of a sentence that is about placeholders. */
const about = wordSet(
  "placeholder placeholders merge variable variables shortcode shortcodes liquid syntax snippet tag tags",
);
const clicking = wordSet("click clicking press pressing tap tapping");
const pressing = wordSet("select choose open hit replace replacing");
const formatting = wordSet(
  "format formatted formats look looks looking like start starts starting begin begins example e.g e.g. eg",
);
const stillOpen = wordSet("still currently yet remain remains");
/** How many words before and after a placeholder speak of it. */
const nearby = 40;
/** How far apart the fields of one form stand, in UTF-16 units. */
const page = 2000;
/** Separators of paths and addresses. */
const joint = /[/\\.@=:?&-]/;

/** Tell whether a placeholder stands for nothing: the writer speaks of it, or of how something is written. */
export function isMentioned(
  placeholder: Placeholder,
  at: number,
  { kind, tokens, sentences, text }: AnnotatedReply,
): boolean {
  const token = tokens[at] as Token;
  const sentence = sentences[token.sentence];
  if (!sentence || (token.quoted && kind === "draft")) return true;
  const before = tokens.slice(Math.max(sentence.firstToken, at - 5), at);
  if (placeholder.syntax === "bare")
    return (
      before.some(({ norm }) => formatting.has(norm)) ||
      (placeholder.name === "TBD" && stillOpen.has(before.at(-1)?.norm ?? ""))
    );
  if (placeholder.filledBy !== "machine" && isPartOfPath(placeholder, text)) return true;
  const from = Math.max(sentence.firstToken, at - nearby);
  return tokens.slice(from, Math.min(sentence.endToken, at + nearby)).some(({ norm }) => about.has(norm));
}

/** `C:\Users\<your name>\Desktop`: the customer fills it. */
function isPartOfPath({ start, end }: Placeholder, text: string): boolean {
  const following = text.slice(end, end + 2);
  // “@[username]” is a handle, “sales@[domain]” an address.
  const isHandle = text.charAt(start - 1) === "@" && !/\w/.test(text.charAt(start - 2));
  return (joint.test(text.charAt(start - 1)) && !isHandle) || /^[/\\@=&_-]|^[.:?]\w/.test(following);
}

/** Tell whether what stands between marks in a draft was to be filled, as far as its name tells. */
export function isSlot(placeholder: Placeholder, at: number, { sentences, tokens, text }: AnnotatedReply): boolean {
  const { filledBy, name, syntax } = placeholder;
  if (filledBy === "nobody" || syntax === "bare" || syntax === "parenthesis" || syntax === "handle") return true;
  if (syntax === "underscores") return name !== "" && (/[A-Z]/.test(name) || isBlank(placeholder, text));
  if (filledBy === "machine" || (syntax.startsWith("expander-") && syntax !== "expander-field")) return true;
  if (note.test(name) || /\d{3}/.test(name)) return false;
  if ((syntax === "brace" || syntax === "percent") && /[a-z]_[a-z]|[a-z]\.[a-z]/i.test(name) && /^[\w.-]+$/.test(name))
    return true;
  if (syntax === "brace" && /[:;=({"]/.test(name)) return false;
  const before = tokens.slice(Math.max(sentences[tokens[at]?.sentence ?? 0]?.firstToken ?? 0, at - nearby), at);
  const isPressed =
    before.slice(-2).some(({ norm }) => pressing.has(norm)) || before.some(({ norm }) => clicking.has(norm));
  return (
    hasSlotWords(name) &&
    !(isPressed && /^\p{Lu}/u.test(name) && !/link|url|insert/i.test(name)) &&
    !isMenuPath(tokens, at)
  );
}

function hasSlotWords(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== "");
  const first = words[0] ?? "";
  if (notices.has(first) || veiled.has(words.at(-1) ?? "")) return false;
  if (instructions.has(first)) return words.length > 1 || first === "insert";
  if (/\bX{1,8}\b|^x$|\b(?:DD|MM|YYYY|HH)\b/.test(name)) return true;
  if (/^[A-Z][A-Z0-9'’/&-]*(?:[ _][A-Z0-9'’/&-]+){1,5}$/.test(name)) return true;
  return words.length < 7 && words.some((word) => slotWords.has(word.replace(/['’]s$|s$/, "")) || slotWords.has(word));
}

/** “[Account] > [Billing]” */
function isMenuPath(tokens: readonly Token[], at: number): boolean {
  const arrow = /^(?:>|→|»|➔|->)$/;
  return arrow.test(tokens[at - 1]?.norm ?? "") || arrow.test(tokens[at + 1]?.norm ?? "");
}

/** A blank in a sentence: not a line drawn across the page, nor one of the fields of a form. */
function isBlank({ start, end }: Placeholder, text: string): boolean {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0].trim() ?? "";
  const rest = /^[^\n]*/.exec(text.slice(end, end + 400))?.[0].trim();
  if (before === "" && rest === "") return false;
  const around = text.slice(Math.max(0, start - page), end + page);
  return !(before.endsWith(":") && rest === "" && (around.match(/:[ \t]*_{3,}/g)?.length ?? 0) > 1);
}
