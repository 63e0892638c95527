import type { Range } from "../../types.js";

/** Lengths of the card numbers of an issuer, by what they begin with. */
const issuers: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|309|36|38|39)/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:62|81|82|508|60)/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [13, 14, 15, 16, 17, 18, 19]],
];
/** How numbers are grouped on cards. */
const grouping = /^(?:\d{4}(?:\D\d{4}){3}(?:\D\d{3})?|\d{4}\D\d{6}\D\d{4,5})$/;
/** Numbers that payment firms publish for tests. */
const published = new Set(
  `378282246310005 371449635398431 378734493671000 30569309025904 38520000023237 36227206271667 3530111333300000
   3566002020360505 6011111111111117 6011000990139424 6011000400000000 5105105105105100 5200828282828210 4012888888881881
   2223003122003222 5555341244441115 4917610000000000 6759649826438453 6304000000000000`.split(/\s+/),
);
const digitRun = /(?<![\w.,$£€/+-])(?<![A-Z]{2}\d{2} )\d(?:[ \u00A0.\u2010-\u2013-]?\d){12,22}(?![\w/]|[.,-]\d)/g;
/** A cheap look before that: digits enough for a card. */
const longNumber = /\d(?:[ \u00A0.\u2010-\u2013-]?\d){12}/;
/** A number with a date or a code behind it. */
const leading = /^(?:\d{4}(?:\D\d{4}){3}|\d{4}\D\d{6}\D\d{5}|\d{15,16})(?=\D\d{1,3}(?!\d))/;

const carded =
  /\b(?:cards?|visa|master ?card|amex|american express|discover|maestro|debit|credit|pan|diners|jcb|rupay)\b/gi;
/** What numbers as long as a card's are the numbers of. */
const otherwise =
  /\b(?:order|tracking|track|parcel|package|shipment|consignment|waybill|delivery|reference|ref|ticket|case|imei|imeis|serial|invoice|account|iban|booking|confirmation|reservation|barcode|ean|upc|isbn|meter|mpan|mprn|policy|claim|member|membership|loyalty|rewards?|library|gift|sim|iccid|voucher|coupon|licence|license|product|item|sku|transaction|payment id|device|phone|mobile|fax|id|part|model)\b/gi;

/** Find card numbers: of a length and a beginning that an issuer gives, with a check digit that is right. */
export function findCardNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  if (!longNumber.test(text)) return found;
  for (const { 0: run, index } of text.matchAll(digitRun)) {
    const raw = [run, leading.exec(run)?.[0]].find((part) => part !== undefined && isCardNumber(digitsOf(part)));
    if (raw === undefined || isForTests(digitsOf(raw))) continue;
    const said = lastSaid(text, index);
    if (said === "other" || (said === undefined && !grouping.test(raw) && /\D/.test(raw))) continue;
    found.push({ start: index, end: index + raw.length });
  }
  return found;
}

function digitsOf(raw: string): string {
  return raw.replaceAll(/\D/g, "");
}

function isCardNumber(digits: string): boolean {
  return (
    issuers.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) && passesLuhn(digits)
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const digit = digits.charCodeAt(at) - 48;
    sum += twice ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** Made of few digits, or published as an example. */
function isForTests(digits: string): boolean {
  return new Set(digits).size <= 3 || /0{7}/.test(digits) || published.has(digits);
}

/** What the words right before a number say that it is. */
function lastSaid(text: string, at: number): "card" | "other" | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const clause = before.slice(before.search(/[^.!?\n]*$/));
  const card = lastIndexOf(clause, carded);
  const other = lastIndexOf(clause, otherwise);
  if (card < 0 && other < 0) return undefined;
  // “Gift card”, “your card on order 4539…”: of two words the nearer one tells, and a card of another kind is none.
  return other > card || /\b(?:gift|loyalty|library|member(?:ship)?|sim|rewards?)\W+(?:\w+\W+)?cards?\b/i.test(clause)
    ? "other"
    : "card";
}

function lastIndexOf(text: string, words: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}

/** Numbers of persons whose form alone tells them from all others. */
const identities: readonly { readonly form: RegExp; readonly isValid: (raw: string) => boolean }[] = [
  { form: /(?<![\w.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, isValid: isSocialSecurityNumber },
  {
    form: /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D](?!\w)/g,
    isValid: () => true,
  },
  { form: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/g, isValid: isFiscalCode },
  { form: /(?<!\w)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/g, isValid: isTaxpayerNumber },
  { form: /(?<!\w)[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d(?!\w)/g, isValid: () => true },
];

/** A part of each: a cheap look before the costly ones. */
const core = /\d(?:-\d\d-\d|\d \d\d \d\d [A-D]|\d[A-Z]\d\d[A-Z]|\.\d{3}\.\d|\d{5}[HM][A-Z])/;

/** Find numbers of persons (United States, Britain, Italy, Brazil, Mexico) that nothing names, by their form. */
export function findIdentityNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  if (!core.test(text)) return found;
  for (const { form, isValid } of identities) {
    for (const { 0: raw, index } of text.matchAll(form)) {
      if (isValid(raw) && lastSaid(text, index) !== "other") found.push({ start: index, end: index + raw.length });
    }
  }
  return found;
}

/** Not one of the numbers that stand for any number. */
function isSocialSecurityNumber(raw: string): boolean {
  return !/^(?:078-05-1120|219-09-9999|123-45-6789|111-11-1111|987-65-4321)$/.test(raw);
}

const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy's codice fiscale: the last letter is a sum of the others. */
function isFiscalCode(raw: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const code = raw.charCodeAt(at);
    const value = code >= 65 ? code - 65 : code - 48;
    sum += at % 2 === 0 ? (oddPlaces[value] as number) : value;
  }
  return raw.charCodeAt(15) - 65 === sum % 26;
}

/** Brazil's CPF: the last two digits are sums of the others. */
function isTaxpayerNumber(raw: string): boolean {
  const digits = Array.from(digitsOf(raw), Number);
  if (new Set(digits).size === 1) return false;
  return [9, 10].every((length) => {
    const sum = digits.slice(0, length).reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
    return ((sum * 10) % 11) % 10 === digits[length];
  });
}
