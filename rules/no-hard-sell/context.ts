import { clauseOf } from "../../src/rule/statement.js";
import { wordSet } from "../../src/rule/word-set.js";
import type { AnnotatedReply, AnnotatedText, Hit, Sentence } from "../../src/types.js";

/** Words of selling. Beside them haste is a customer's to make and a seller's to gain from. */
const selling = wordSet(
  "% £ $ € add-on bargain bargains bonus bundle bundles buy buying cashback clearance collection cost costs deal deals discount discounted discounts half-price handful membership offer offers pack packs places plan plans premium price prices pro promo promotion promotions purchase rate rates sale sales saving savings seats sell selling sells shop sign-up sold spaces spots stock stocks subscribe subscription supplies trial upgrade upgrades upgrading voucher warranty",
);
/** What a customer asks about who wants to buy, or to pay less. */
const buying = wordSet(
  "add-on add-ons availability available bundle bundles buy buying cheaper cost costs coupon coupons deal deals discount discounted discounts fee free membership memberships much offer offers package packages plan plans premium price priced prices pricing promo promos promotion promotions purchase quote rate rates sale sales savings stock subscription subscriptions tariff tariffs tier tiers upgrade upgrades upgrading voucher vouchers",
);
const asking = wordSet(
  "what which how when where is are do does did can could would will any may should interested looking thinking considering want like wish tell know send wondering curious need explain",
);
const negators = wordSet("not no never without nobody nothing neither nor avoid stop cannot");
const terminators = wordSet(", ; : – — - ( ) but however although though so . ! ?");
const over = /^(?:ended|expired|closed|finished|over|was|were|had|missed|used|bought|unsubscribe|newsletter)$/;
/** “Not only”, and orders that are themselves pressed by a “not”: “don't wait and …”. */
const urged = wordSet("only just delay forget hesitate miss wait");
/** Tokens before a phrase in which a negator reaches it. */
const reach = 6;

/** Tell whether a negator reaches the phrase: “there is no need to act now”. */
export function isNegated({ firstToken }: Hit, { tokens }: AnnotatedText): boolean {
  for (let at = firstToken - 1; at >= firstToken - reach; at--) {
    const norm = tokens[at]?.norm;
    if (norm === undefined || terminators.has(norm)) return false;
    if (negators.has(norm) && tokens[at - 1]?.norm !== "why" && !urged.has(tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** Tell whether words of selling stand in the phrase's sentence, or in one beside it. */
export function isAmongSales({ sentence: own }: Hit, text: AnnotatedText): boolean {
  return [own, own - 1, own + 1].some((index) => {
    const sentence = text.sentences[index];
    return sentence !== undefined && has(text, sentence, selling);
  });
}

/** Tell whether other words of the rule stand in the same sentence: haste that is heaped up sells. */
export function isHeaped(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some((other) => other !== hit && other.sentence === hit.sentence);
}

/** Tell whether one of some other hits stands in the sentence before or after. */
export function isBeside({ sentence }: Hit, others: readonly Hit[]): boolean {
  return others.some((other) => Math.abs(other.sentence - sentence) === 1);
}

/** Tell whether the customer asks about plans, prices or offers. */
export function isAsked({ customer }: AnnotatedReply): boolean {
  if (!customer) return false;
  return customer.sentences.some((sentence) => has(customer, sentence, buying) && has(customer, sentence, asking));
}

/** Tell whether the statement is about an offer that is over, or that the customer has used. */
export function isOver(hit: Hit, text: AnnotatedText): boolean {
  const clause = clauseOf(hit, text);
  if (!clause) return false;
  // “Limited” in “for a limited time” is no verb.
  const isVerb = clause.verb < hit.firstToken || clause.verb >= hit.endToken;
  if (isVerb && clause.tense === "past" && !clause.perfect) return true;
  for (let at = clause.firstToken; at < clause.endToken; at++) if (over.test(text.tokens[at]?.norm ?? "")) return true;
  return false;
}

function has({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = firstToken; at < endToken; at++) if (words.has(tokens[at]?.norm ?? "")) return true;
  return false;
}
