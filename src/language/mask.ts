import type { Mask, MaskKind, Placeholder } from "../types.js";
import { findBareSlots, mayHoldBareSlot } from "./bare-slots.js";
import { findTagEnds } from "./broken-tags.js";
import { groupName, placeholderPattern, placeholderSyntaxes, toBareSlot, toPlaceholder } from "./placeholders.js";
import { longestWord, type Survey } from "./survey.js";

const endless = new RegExp(String.raw`\S{${longestWord + 1},100000}`, "g");

const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.){1,8}`;
/** Endings that make `name.ending` an address in running text; the rest of the endings need a scheme or `www.`. */
const ending = String.raw`(?:com|net|org|info|biz|edu|gov|io|app|dev|ai|co|me|tv|shop|store|online|site|help|example|test|(?:co|org|ac|gov|com|net)\.[a-z]{2}|uk|us|ca|au|nz|ie|de|fr|es|nl|eu)`;
/** What follows a host never ends in a mark that belongs to the sentence. */
const path = String.raw`[^\s<>"“”]{0,4000}[^\s<>"“”.,;:!?'’)\]*_]`;
const tail = `(?:[/?#](?:${path})?)?`;

const address = new RegExp(
  String.raw`(?:[a-z][a-z0-9+.-]{1,15}:\/\/${path}|www\.${host}[a-z]{2,24}${tail}|${host}${ending}(?![\w-]|\.[a-z])${tail})`,
  "iy",
);

/** One kind of thing that is no prose: a cheap test of the whole text, then the expression that finds it. */
interface Scanner {
  readonly kind: MaskKind;
  readonly gate: (text: string, seen: Survey) => boolean;
  readonly find: RegExp | ((text: string) => Iterable<RegExpExecArray>);
  /** Types what was found, if its kind is not enough. */
  readonly type?: (match: RegExpExecArray) => Placeholder;
}

/** In order of precedence: what an earlier scanner found, a later one leaves alone. */
const scanners: readonly Scanner[] = [
  { kind: "code", gate: (text) => text.includes("```"), find: /```[^`]{0,20000}```/g },
  { kind: "code", gate: (text) => text.includes("<!--"), find: /<!--(?:(?!<!--)[\s\S]){0,20000}?-->/g },
  { kind: "code", gate: (text) => text.includes("`"), find: /`[^`\n]{1,200}`/g },
  {
    kind: "code",
    gate: (text) => text.includes("{"),
    find: /\{%-?\s{0,9}comment\s{0,9}-?%\}(?:(?!\{%-?\s{0,9}comment)[\s\S]){0,20000}?\{%-?\s{0,9}endcomment\s{0,9}-?%\}|\{\{!--(?:(?!\{\{!--)[\s\S]){0,20000}?--\}\}|\{\{![^{}]{0,2000}\}\}|\{#[^{}]{0,2000}#\}/g,
  },
  { kind: "placeholder", gate: mayHoldPlaceholder, find: new RegExp(placeholderPattern, "g"), type: typed },
  {
    kind: "placeholder",
    gate: (text) => text.includes("}"),
    find: findTagEnds,
    type: ({ 0: raw, index }) => toPlaceholder("broken", raw, index),
  },
  {
    kind: "email",
    gate: (text) => text.includes("@"),
    find: new RegExp(String.raw`(?:mailto:)?(?<![\w.+-])[\w.+-]{1,64}@${host}[a-z]{2,24}(?![\w@])`, "gi"),
  },
  { kind: "url", gate: (text) => text.includes(".") && innerStop.test(text), find: findAddresses },
  {
    kind: "placeholder",
    gate: mayHoldBareSlot,
    find: findBareSlots,
    type: ({ 0: raw, index }) => toBareSlot(raw, index),
  },
  {
    kind: "mention",
    gate: (text) => text.includes("@") || text.includes("#") || text.includes("^"),
    find: /(?<![\w@#&^])(?:[@#][a-z_][\w-]{0,99}(?:\.\w{1,99}){0,9}|\^[a-z]{1,3}(?!\w))/gi,
  },
  {
    kind: "emoji",
    gate: (text, seen) => seen.beyondAscii && /[^\0-\u{2010}]/u.test(text),
    find: /(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic}){0,9}){1,99}/gu,
  },
  {
    kind: "emoji",
    gate: (text) => /[:;=][-'o^]?[)(D3Pp/|]|<3|[xX]D/.test(text),
    find: /(?<![\w(])(?:[:;=]['’]?[-o^]?[)(DPpOo3|]{1,99}|:[-']?\/|<3{1,99}|[xX]D)(?![\w/])/g,
  },
];

function mayHoldPlaceholder(text: string): boolean {
  return (
    text.includes("{") ||
    text.includes("}") ||
    text.includes("[") ||
    text.includes("<") ||
    /%[A-Za-z|]|__|\*\||«|\$(?:[A-Za-z]|\|)|##/.test(text)
  );
}

const innerStop = /\w\.[a-z]|:\/\//i;

/** Find addresses by their inner full stop or “://”: looking for one at every word would cost ten times as much. */
function* findAddresses(text: string): Iterable<RegExpExecArray> {
  const inHost = /[\w.+-]/;
  let after = 0;
  for (const { index } of text.matchAll(/\w\.[a-z]|:\/\//gi)) {
    if (index < after) continue;
    let start = index;
    while (start > after && inHost.test(text.charAt(start - 1))) start--;
    address.lastIndex = start;
    const match = text.charAt(start - 1) === "@" ? null : address.exec(text);
    if (match) yield match;
    after = match ? match.index + match[0].length : index + 1;
    // Its other full stops would lead to the same start, and to the same failure.
    while (!match && inHost.test(text.charAt(after))) after++;
  }
}

/**
 * Find what is not prose: placeholders, addresses, code, mentions, emoji and absurdly long words.
 *
 * @param known stretches that the reader found already; they win over what is found here
 * @returns masks in order, none overlapping another
 */
export function findMasks(
  text: string,
  seen: Survey,
  known: readonly (Mask | Placeholder)[] = [],
): (Mask | Placeholder)[] {
  let masks = [...known].sort(byStart);
  for (const { kind, gate, find, type } of scanners) {
    if (!gate(text, seen)) continue;
    const found: (Mask | Placeholder)[] = [];
    let next = 0;
    for (const match of find instanceof RegExp ? text.matchAll(find) : find(text)) {
      const start = match.index;
      const end = start + match[0].length;
      while (next < masks.length && (masks[next] as Mask).end <= start) next++;
      if (next < masks.length && (masks[next] as Mask).start < end) continue;
      found.push(type?.(match) ?? { kind, start, end });
    }
    if (found.length > 0) masks = [...masks, ...found].sort(byStart);
  }
  return seen.endless ? [...masks, ...noiseAround(masks, text)].sort(byStart) : masks;
}

/** Find what is left between the masks of words that no language has; no time is to be spent inside it. */
function* noiseAround(masks: readonly Mask[], text: string): Iterable<Mask> {
  let next = 0;
  for (const { index, 0: word } of text.matchAll(endless)) {
    const wordEnd = index + word.length;
    for (let start = index; start < wordEnd; ) {
      while (next < masks.length && (masks[next] as Mask).end <= start) next++;
      const mask = masks[next];
      const end = Math.min(mask?.start ?? wordEnd, wordEnd);
      if (end - start > longestWord) yield { kind: "noise", start, end };
      start = mask && end < wordEnd ? mask.end : wordEnd;
    }
  }
}

function byStart(a: Mask, b: Mask): number {
  return a.start - b.start;
}

function typed(match: RegExpExecArray): Placeholder {
  const syntax = placeholderSyntaxes.find(({ id }) => match.groups?.[groupName(id)] !== undefined);
  return toPlaceholder(syntax?.id ?? "bracket", match[0], match.index);
}
