import type { AnnotatedText, Hit, Range, Token } from "../../types.js";
import { wordSet } from "../words.js";
import type { SecretEntry, ValueForm } from "./secret-lexicon.js";

/** Words between what announces a value and the value. */
const fillers = wordSet(`
  is are was were be will now has have been set reset changed change updated generated to as the a following new
  temporary current currently number no nr num code card : = # - – — > -> → ( “ " ‘ ' « for your account it this user
  profile login today below value key token we i you gave given chosen created made have
`);
/** Of these one stands right before the value, unless nothing stands between. */
const links = wordSet(`is are was be to as it following : = # - – — > -> → ( “ " ‘ ' « number no nr num below`);
const mostFillers = 8;
/** The value is made up, to show how such a value looks. */
const examples = wordSet("e.g e.g. eg example like such instance format default factory sample dummy test if not");

const shapes: Readonly<Record<Exclude<ValueForm, "password" | "login" | "key">, RegExp>> = {
  digits: /\d{4,8}(?![\w-]|\s(?:digits?|characters?)|[.,]\d)/y,
  code: /(?:[A-Z]-)?(?:\d{3}[ -]\d{3}|\d{4,8}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,10})(?![\w]|-\w|\s?-?(?:digits?|characters?)|[.,]\d|%)/y,
  "bare-code": /(?:[A-Z]-)?(?:\d{3}[ -]\d{3}|\d{5,8})(?![\w]|-\w|\s?-?(?:digits?|characters?)|[.,]\d|%)/y,
  "entered-code": /\d{3}[ -]\d{3}(?![\w-])|\d{4,8}(?![\w-]|[.,]\d|%)/y,
  "either-code": /(?:\d{3,4}|\d{6})(?![\w]|-\w|\s?-?(?:digits?|numbers?|characters?)|[.,/]\d|%)/y,
  "security-code": /\d{3,4}(?![\w]|-\w|\s?-?(?:digits?|numbers?|characters?)|[.,/]\d|%)/y,
  ssn: /\d{3}[ -]?\d{2}[ -]?\d{4}(?![\w-])/y,
  nino: /[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?!\w)|\d{11}(?!\w)/y,
  aadhaar: /[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-])/y,
  pan: /[A-Z]{5}\d{4}[A-Z](?!\w)/y,
  "three-threes": /\d{3}[ -]?\d{3}[ -]?\d{2,3}(?![\w-])/y,
  dni: /(?:\d{8}|[XYZ]-?\d{7})-?[A-Z](?!\w)/y,
  pps: /\d{7}[A-Z]{1,2}(?!\w)/y,
  "numeric-id": /\d(?:[ .-]?[\dKk]){7,13}(?![\w-])/y,
  nric: /[STFGM]\d{7}[A-Z](?!\w)/y,
  passport: /(?=[A-Z]{0,2}\d{5})[A-Z0-9]{7,9}(?!\w)/y,
  "national-id": /(?=[A-Z-]{0,3}\d{3})[A-Z\d](?:[ -]?[A-Z\d]){6,17}(?![\w-])/y,
};

/** Words that are said of a password and are none. */
const saidOf = wordSet(`
  incorrect wrong invalid valid correct required optional hidden encrypted protected expired secure strong weak safe
  needed missing forgotten blank empty changed unchanged unknown none case-sensitive password yourpassword newpassword
  example masked reset enabled disabled active temporary private confidential
`);

type SecretHit = Pick<Hit<SecretEntry>, "entry" | "firstToken" | "endToken">;

/** Read the value that a phrase announces, if one follows it. */
export function valueAfter(text: AnnotatedText, { entry, firstToken, endToken }: SecretHit): Range | undefined {
  const { tokens } = text;
  if (hasExample(tokens, firstToken - 4, firstToken)) return undefined;
  const last = Math.min(tokens.length, endToken + mostFillers);
  for (let at = endToken; at < last; at++) {
    const token = tokens[at] as Token;
    const before = (tokens[at - 1] as Token).norm;
    const isLinked = at === endToken || links.has(before) || (before === "," && isShaped(entry.form));
    const value = isLinked ? read(text, at, entry.form) : undefined;
    if (value) return hasExample(tokens, endToken, at) ? undefined : value;
    if (!fillers.has(token.norm) && !isMarkOnly(token) && !(token.norm === "," && isShaped(entry.form)))
      return undefined;
  }
  return undefined;
}

/** A number or a code is known by its form, even as an apposition: “your PIN, 4417”. */
const isShaped = (form: ValueForm): boolean => form !== "password" && form !== "key" && form !== "login";

/** Read the value that a phrase begins with. */
export function valueBefore(text: AnnotatedText, { entry, firstToken }: SecretHit): Range | undefined {
  return hasExample(text.tokens, firstToken - 4, firstToken) ? undefined : read(text, firstToken, entry.form);
}

function isMarkOnly({ kind, norm }: Token): boolean {
  return (kind === "punctuation" || kind === "symbol") && /^(?:-+>?|=>?|:|\*+)$/.test(norm);
}

function hasExample(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (examples.has((tokens[at] as Token).norm)) return true;
  return false;
}

function read(text: AnnotatedText, at: number, form: ValueForm): Range | undefined {
  const token = text.tokens[at] as Token;
  if (form === "login") return readLogin(text.text, token);
  if (token.mask !== undefined && token.mask !== "code" && token.mask !== "noise") return undefined;
  const start = token.mask === "code" ? token.start + token.raw.search(/[^`]/) : token.start;
  if (form === "password" || form === "key") {
    const word = wordAt(text.text, start, token);
    const isSecret = form === "key" ? isKey(word) : isPassword(word, token.mask === "code" || token.quoted);
    return isSecret ? { start, end: start + word.length } : undefined;
  }
  const shape = shapes[form];
  shape.lastIndex = start;
  const match = shape.exec(text.text);
  return match ? { start, end: start + match[0].length } : undefined;
}

const login = /[\w.@+-]{2,64}\s?[/|]\s?(?=[^\s/|]{4})/y;

/** “sam / Blue7tree” */
function readLogin(text: string, { start, end, mask }: Token): Range | undefined {
  login.lastIndex = start;
  const name = login.exec(text)?.[0];
  if (name === undefined) return undefined;
  const from = start + name.length;
  const word = wordAt(text, from, { mask, end });
  return isPassword(word, false) ? { start: from, end: from + word.length } : undefined;
}

/** All up to the next space, without the marks that end a sentence. */
function wordAt(text: string, start: number, { mask, end }: Pick<Token, "mask" | "end">): string {
  const word =
    mask === "code" ? text.slice(start, end) : (/^\S{1,200}/.exec(text.slice(start, start + 200))?.[0] ?? "");
  return word.replace(/[`.,;:)\]"'”’»]+$/, "");
}

function isPassword(word: string, marked: boolean): boolean {
  if (word.length < 4 || /[•*●]{2}|X{3}|x{4}|[{}<>[\]…]/.test(word) || saidOf.has(word.toLowerCase())) return false;
  if (
    /^\d+(?:[-–]?\d+)?(?:[-–]?(?:st|nd|rd|th|h|hrs?|hours?|min\w*|days?|character\w*|digit\w*|letters?|am|pm|x|k|fa|step\w*|times?))?\+?$/i.test(
      word,
    )
  )
    return /^\d{4,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
  if (/^https?:|@\w+\.\w/.test(word)) return false;
  const hasLetter = /\p{L}/u.test(word);
  if (hasLetter && (/\d/.test(word) || /\w[!@#$%^&*_+=~?]+\w/.test(word) || /[a-z][A-Z]/.test(word))) return true;
  return marked && /^[\w!@#$%^&*_+=~?-]{6,}$/.test(word);
}

function isKey(word: string): boolean {
  return (
    /^[A-Za-z0-9_.~+/=-]{16,}$/.test(word) &&
    /\d/.test(word) &&
    /[A-Za-z]/.test(word) &&
    !/x{6}|your|example|\.{3}/i.test(word)
  );
}
