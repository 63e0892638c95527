import type { Range } from "../../types.js";

/** Keys and tokens that begin as their issuer makes them begin. */
const issued: readonly string[] = [
  // Payment
  "(?:sk|rk)_live_[A-Za-z0-9]{16,400}|whsec_[A-Za-z0-9]{24,400}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,400}|shp(?:at|ca|pa|ss)_[a-f0-9]{32}",
  // Clouds
  "(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{20,400}|GOCSPX-[A-Za-z0-9_-]{20,400}|dop_v1_[a-f0-9]{64}",
  "hvs\\.[A-Za-z0-9_-]{20,400}|dapi[a-f0-9]{32}|AccountKey=[A-Za-z0-9+/=]{40,400}",
  // Code
  "gh[pousr]_[A-Za-z0-9]{20,400}|github_pat_[A-Za-z0-9_]{22,400}|glpat-[A-Za-z0-9_-]{20,400}|npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{40,400}",
  // Messages
  "xox[abeoprs]-[A-Za-z0-9-]{10,400}|xapp-[A-Za-z0-9-]{20,400}|SG\\.[A-Za-z0-9_-]{16,400}\\.[A-Za-z0-9_-]{16,400}|key-[a-f0-9]{32}",
  "[a-f0-9]{32}-us\\d{1,2}|\\d{8,10}:AA[A-Za-z0-9_-]{32,34}|hooks\\.slack\\.com/services/T\\w{6,400}/B\\w{6,400}/\\w{16,400}",
  // Models and other services
  "sk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,400}|hf_[A-Za-z0-9]{30,400}|pat-(?:na|eu)\\d-[a-f0-9-]{36}|lin_api_[A-Za-z0-9]{30,400}|ntn_[A-Za-z0-9]{40,400}",
  // Of no issuer
  "eyJ[A-Za-z0-9_-]{8,2000}\\.eyJ[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{8,2000}",
  "-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----(?:[A-Za-z0-9+/=\\s]{0,10000}-----END (?:[A-Z]+ ){0,2}PRIVATE KEY-----)?",
  "(?<=[Bb]earer )[A-Za-z0-9._~+/-]{20,400}=*",
];
/** What keys have in common: a long run around a digit, or the head of a private key; and a name in an address. */
const hint = /\d(?:[\w.~+/=:-]{7}|(?<=[\w.~+/=:-]{7}\d))|-----BEGIN |:\/\/[^\s/@]*@/;
/** A part of each: a cheap look before the costly one. */
const trace =
  /_live_|whsec_|sq0|shp[acps]|A[KS]IA|AIza|ya29|GOCSPX|dop_v1|hvs\.|dapi|AccountKey|gh[pousr]_|github_pat|glpat-|npm_|pypi-|xox[a-z]-|xapp-|SG\.|key-|-us\d|:AA|hooks\.slack|sk-|hf_|pat-|lin_api|ntn_|eyJ|PRIVATE KEY|[Bb]earer |:\/\/[^\s/@]*@/;
const key = new RegExp(`(?<![A-Za-z0-9_])(?:${issued.join("|")})`, "g");
/** “https://sam:hunter2@example.com” */
const inAddress = /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/:@]{3,64}(?=@)/g;
const example =
  /x{6,400}|\*{3,400}|\.{3}|…|your|example|placeholder|dummy|sample|redacted|^(?:pass|password|pwd|secret)$/i;

/** Find keys, tokens and passwords in addresses that tell themselves by their form. */
export function findKeys(text: string): readonly Range[] {
  const found: Range[] = [];
  if (!hint.test(text) || !trace.test(text)) return found;
  for (const pattern of [key, inAddress]) {
    for (const { 0: raw, index } of text.matchAll(pattern)) {
      if (example.test(raw) || !(/\d/.test(raw) || pattern === inAddress || raw.startsWith("-----"))) continue;
      found.push({ start: index, end: index + raw.length });
    }
  }
  return found;
}
