import type { AnnotatedText, Range, Token } from "../../src/types.js";

/** Something written like an acronym. */
export interface Acronym extends Range {
  /** Upper case, without dots and plural s: what lists hold. */
  readonly key: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Two or more capitals, or capitals with digits, with at most a plural s: RMA, SLAs, L2, 3PL, RevPAR. */
const shape = /^(?=.*[A-Z].*[A-Z\d]|\d.*[A-Z])[A-Za-z\d]{2,8}$/;
/** Internal short forms that are typed in lower case and are no words. */
const typedSmall = "eod eow rma csat sla slas wismo aht".split(" ");
/** “Tier 2”, “tier-2”, “Sev 1”: the level may stand in the next word. */
const tier = /^(tier|sev|severity)(?:-?(\d))?$/;
const levels = Array.from("0123456789");
const tierWords = new Set(
  ["tier", "sev", "severity"].flatMap((name) =>
    ["", ...levels, ...levels.map((level) => `-${level}`)].map((level) => name + level),
  ),
);
const smallForms = new Set([...typedSmall, ...tierWords]);
/** “R.M.A.”, “c.o.b.” */
const dotted = /^(?:[A-Za-z]\.){2,}[A-Za-z]?$/;
const joiners = new Set(["&", "/", "+"]);

/** Find everything in a text that is written like an acronym, “T&C”, “R.M.A.” and “F&B” included. */
export function findAcronyms({ tokens }: Pick<AnnotatedText, "tokens">): Acronym[] {
  const found: Acronym[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") continue;
    const { raw: written, norm, classes } = token;
    // Most words are written small, or with a capital before small letters; only a few of those are looked at further.
    if (written === norm ? classes !== 0 || !isSmallForm(norm) : isOrdinary(tokens, at)) continue;
    const tier = tierAt(tokens, at);
    if (tier) {
      found.push(tier);
      at = tier.endToken - 1;
      continue;
    }
    const joined = joinedAt(tokens, at);
    const last = tokens[joined - 1] as Token;
    const raw =
      joined > at + 1
        ? tokens
            .slice(at, joined)
            .map((part) => part.raw)
            .join("")
        : token.raw;
    const key = toKey(raw);
    if (key) found.push({ key, start: token.start, end: last.end, firstToken: at, endToken: joined });
    at = joined - 1;
  }
  return found;
}

const dot = 46;
const nine = 57;

/** Tell whether a word in small letters, which is of no closed class, may be a short form. */
function isSmallForm(norm: string): boolean {
  if (norm.charCodeAt(0) <= nine || norm.charCodeAt(1) === dot) return /^(?:\d|\w\.)/.test(norm);
  return smallForms.has(norm);
}

/** No capital but the first, halves of contractions included: “Hello”, “I”, “’ve”. */
const ordinary = /^[A-Z]?[a-z]*(?:['’][a-z]+)?$/;

/** Tell whether a word is written as most are, and is no part of anything longer. */
function isOrdinary(tokens: readonly Token[], at: number): boolean {
  const { raw, norm } = tokens[at] as Token;
  if (!ordinary.test(raw) || tierWords.has(norm)) return false;
  const next = tokens[at + 1];
  return next === undefined || next.spaced || !joiners.has(next.norm);
}

/** “Tier 2”, “tier-2”, “Sev 1”: the same as T2 and SEV1. */
function tierAt(tokens: readonly Token[], at: number): Acronym | undefined {
  const token = tokens[at] as Token;
  const match = tierWords.has(token.norm) ? tier.exec(token.norm) : undefined;
  if (!match) return undefined;
  const next = tokens[at + 1];
  const apart = match[2] === undefined;
  const digit = apart ? next?.norm : match[2];
  if (digit === undefined || !/^\d$/.test(digit)) return undefined;
  const end = apart ? (next as Token).end : token.end;
  return {
    key: (match[1] === "tier" ? "T" : "SEV") + digit,
    start: token.start,
    end,
    firstToken: at,
    endToken: apart ? at + 2 : at + 1,
  };
}

/** Index after the last token of “F&B”, whose parts stand without a space; `at + 1` for a plain word. */
function joinedAt(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end + 1 < tokens.length) {
    const sign = tokens[end] as Token;
    const part = tokens[end + 1] as Token;
    if (sign.spaced || part.spaced || !joiners.has(sign.norm) || part.kind !== "word") break;
    if ((tokens[end - 1] as Token).raw.length > 3 || part.raw.length > 3) break;
    end += 2;
  }
  return end;
}

const number = /^[\d.,:]+$/;

function toKey(raw: string): string | undefined {
  if (number.test(raw)) return undefined;
  if (typedSmall.includes(raw)) return raw.replace(/(?<=sla)s$/, "").toUpperCase();
  const bare = dotted.test(raw) ? raw.replace(/\./g, "").toUpperCase() : raw.replace(/\./g, "");
  if (/[&/+-]/.test(bare)) return /^[A-Z\d]{1,3}(?:[&/+-][A-Z\d]{1,3})+$/.test(bare) ? bare : undefined;
  if (!shape.test(bare)) return undefined;
  const singular = /^[A-Z\d]{2,}s$/.test(bare) ? bare.slice(0, -1) : bare;
  if (/[a-z]/.test(singular) && !/^[A-Z][a-z]+[A-Z]{2,}$/.test(singular)) return undefined;
  return singular.toUpperCase();
}
