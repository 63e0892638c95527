import { wordSet } from "../../src/rule/word-set.js";
import type { AnnotatedReply, AnnotatedText, Hit } from "../../src/types.js";

/** Words of those who write software: beside them, so is the rest of the reply's. */
const developers = wordSet(
  "api apis sdk sdks webhook webhooks endpoint endpoints repo repos repository git github gitlab docker kubernetes npm pip python javascript typescript json yaml curl ssh cli terraform graphql cors dns firewall ip ips",
);
/** Words that a customer who is a developer, or runs servers, uses; a reply's may be the company's own. */
const technicians = wordSet(
  "database databases deploy deployed deployment deployments developer developers devs integration script scripts server servers staging production scim provisioning backend frontend sso vps instance cluster sandbox",
);
/** Words about a line, where bandwidth is what it carries. */
const line = wordSet(
  "internet network networks mbps gbps mbit gb tb kbps video videos stream streams upload uploads download downloads broadband fibre fiber router wifi wi-fi streaming traffic hosting server servers connection speed megabits cable cdn data usage gigabytes cap caps",
);
const opening = new Set([",", "–", "—", "-", ";", "/"]);
/** What opens an explanation of the words before it. */
const gloss =
  /^(?:that is ,|i\.?e\b|meaning |in other words|or (?:an?|the|item|stock) |(?:(?:which|this|that|it) )?(?:just |simply )?(?:means|stands for) |(?:which|this) is (?:an?|the|our|what|how|where)\b)/;
const articles = wordSet("a an the");
const path = wordSet("> → › » ➜ ->");
const named = wordSet("called termed named so-called aka");
const ending = /(?:e?s|e?d|ing|e)$/;

/** Make what tells whether the customer wrote some words before, in whatever form. */
export function writtenBy({ tokens, customer }: AnnotatedReply): (hit: Hit) => boolean {
  if (!customer) return () => false;
  const written = new Set(customer.tokens.map(({ norm }) => stem(norm)));
  return ({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .every(({ norm, kind }) => kind !== "word" || articles.has(norm) || written.has(stem(norm)));
}

function stem(norm: string): string {
  return norm.length > 4 ? norm.replace(ending, "") : norm.replace(/s$/, "");
}

/** Tell whether the reply says right there what the words mean: “… (the shop's number for it)”, “…, that is, …”. */
export function isExplained({ firstToken, endToken }: Hit, { tokens }: AnnotatedText): boolean {
  const before = tokens[firstToken - 1];
  const after = tokens[endToken];
  if (before?.norm === "(" && after?.norm === ")") return true;
  if (before && named.has(before.norm)) return true;
  if (before?.norm === "or" && tokens[firstToken - 2]?.norm === ",") return true;
  if (after?.norm === "(") return tokens[endToken + 1]?.kind === "word" && tokens[endToken + 2]?.kind === "word";
  const at = after && opening.has(after.norm) ? endToken + 1 : endToken;
  return gloss.test(
    tokens
      .slice(at, at + 4)
      .map(({ norm }) => norm)
      .join(" "),
  );
}

/** Tell whether the words name a step of a click path: “Settings > Provisioning”. */
export function isOnScreen({ firstToken, endToken }: Hit, { tokens }: AnnotatedText): boolean {
  return path.has(tokens[firstToken - 1]?.norm ?? "") || path.has(tokens[endToken]?.norm ?? "");
}

/** Tell whether the reply speaks to people of the trade, so that its words are theirs. */
export function isAmongDevelopers({ tokens, masks, customer }: AnnotatedReply): boolean {
  if (masks.some(({ kind }) => kind === "code")) return true;
  const asked = customer ?? { tokens, masks };
  return (
    asked.masks.some(({ kind }) => kind === "code") ||
    asked.tokens.some(({ norm }) => developers.has(norm) || (customer !== undefined && technicians.has(norm)))
  );
}

/** Tell whether the reply, or the message before it, is about a line and what it carries. */
export function isAboutLine({ tokens, customer }: AnnotatedReply): boolean {
  return [...tokens, ...(customer?.tokens ?? [])].some(({ norm }) => line.has(norm));
}
