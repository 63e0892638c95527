import type { AnnotatedText, Hit, Range, Secret } from "../../types.js";
import { createFinder, sentenceAt } from "./phrases.js";
import { findKeys } from "./secret-keys.js";
import { endingLexicon, type SecretEntry, secretLexicon, type ValueForm } from "./secret-lexicon.js";
import { findCardNumbers, findIdentityNumbers } from "./secret-numbers.js";
import { valueAfter, valueBefore } from "./secret-values.js";

const findAnnounced = createFinder(secretLexicon);
const findEndings = createFinder(endingLexicon);

/** Find what gives away an account, a payment card or a person: numbers, codes, passwords and keys. */
export function findSecrets(text: AnnotatedText): Secret[] {
  const found: Secret[] = [];
  const add = (kind: Secret["kind"], range: Range) => {
    if (found.some(({ start, end }) => start < range.end && range.start < end)) return;
    found.push({ type: "secret", kind, ...range, sentence: sentenceAt(text, range.start), clause: -1 });
  };
  const addUnnamed = (kind: Secret["kind"], ranges: readonly Range[]) => {
    for (const range of ranges) if (!isMasked(text, range, kind)) add(kind, range);
  };
  const addNamed = ({ entry }: Hit<SecretEntry>, value: Range | undefined) => {
    if (value && isMeant(text, value, entry.form)) add(kindOf(entry, value), value);
  };
  addUnnamed("key", findKeys(text.text));
  addUnnamed("card", findCardNumbers(text.text));
  addUnnamed("identity", findIdentityNumbers(text.text));
  for (const hit of findAnnounced(text)) addNamed(hit, valueAfter(text, hit));
  for (const hit of findEndings(text)) addNamed(hit, valueBefore(text, hit));
  return found;
}

/** What a number or a key stands in: in an address, a mention or a slot a number is part of its name, in code an example. */
function isMasked(text: AnnotatedText, { start, end }: Range, kind: Secret["kind"]): boolean {
  const mask = text.masks.find((candidate) => candidate.start < end && start < candidate.end);
  if (!mask || mask.kind === "noise") return false;
  if (kind !== "key") return true;
  const { firstToken = 0, endToken = 0 } = text.sentences[sentenceAt(text, start)] ?? {};
  return mask.kind === "code" && !text.tokens.slice(firstToken, endToken).some((token) => token.kind === "word");
}

const signing =
  /\b(?:log(?:ging)?[ -]?(?:in|on)|sign(?:ing)?[ -]?in|login|verif\w+|authenticat\w+|identity|one[ -]time|text(?:ed| message)|sms|expires?|valid (?:for|until)|minutes|(?:do not|don['’]t|never) (?:share|give)|two[ -](?:step|factor)|2fa)\b/i;
/** What else a code is for. */
const otherUse =
  /\b(?:discount|promo\w*|voucher|coupon|gift|offer|off|sale|save|checkout|basket|till|redeem\w*|error|fault|post\w*|zip|area|country|dial\w*|sort|bank|branch|swift|products?|items?|article|model|part|style|colou?r|bar|qr|tracking|orders?|booking|reservations?|ref\w*|confirmation|invoice|tickets?|doors?|gates?|entry|entrance|locks?|lockers?|safe|keys?|keybox|lockbox|box|building|garage|alarm|lift|parking|barrier|pick[ -]?up|collect\w*|parcels?|locker|depot|activat\w+|licen[cs]e|serial|unlock\w*|puk|meeting|conference|webinar|event|class|course|enrol\w*|join\w*|invite|referral|friends?|tax|tariff|diagnosis|status|response|game|level|cheat|dress|short|claim|case|return\w*)\b/i;

/** A number that is called no more than “code” is one for signing in if nothing speaks for another use. */
function isMeant(annotated: AnnotatedText, { start, end }: Range, form: ValueForm): boolean {
  if (form !== "bare-code" && form !== "entered-code") return true;
  const { sentences, text } = annotated;
  const sentence = sentences[sentenceAt(annotated, start)];
  if (!sentence || otherUse.test(text.slice(sentence.start, sentence.end))) return false;
  return signing.test(text) || (form === "bare-code" && /^(?:[A-Z]-)?\d{3}\D?\d{3}$/.test(text.slice(start, end)));
}

/** “Security code” is said of three digits on a card, and of six on a telephone. */
function kindOf({ form, kind }: SecretEntry, { start, end }: Range): Secret["kind"] {
  return form === "either-code" && end - start > 4 ? "one-time-code" : kind;
}
