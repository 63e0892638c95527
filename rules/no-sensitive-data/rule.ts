import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, Secret } from "../../src/types.js";

export default defineRule({
  id: "no-sensitive-data",
  category: "hygiene",
  level: "error",
  presets: ["recommended"],
  summary: "Disallow card numbers, passwords, codes, keys and national ID numbers in clear",
  rationale:
    "A reply is forwarded, printed and kept for years; whoever reads it can pay, sign in or pass as the customer.",
  source: "common sense",
  details: [
    "Flagged are payment card numbers (a length and a beginning that an issuer gives, and a check digit that is right), security codes, passwords and one-time codes, API keys and tokens, and national ID numbers.",
    "The rule stays silent about masked numbers (`•••• 1234`, `XXXX 1234`), numbers of orders, parcels, cases and devices, bank accounts, the numbers that payment firms publish for tests, passwords that are described and not told (“your password is your date of birth”), Wi-Fi passwords and door codes, discount, error and booking codes, examples, and tags that a help desk fills.",
    "No message, suggestion or evidence repeats what was found, whatever rule it comes from, and the result leaves the text of the reply out.",
    "It is an error in `recommended`: what has been sent cannot be called back.",
  ].join("\n\n"),
  remedy: "Take the secret out, and give the last four digits, or the place where the customer finds it.",
  messages: {
    card: "A card number stands in the reply in clear; give its last four digits at most.",
    "security-code": "A card's security code stands in the reply in clear; take it out.",
    password: "A password or PIN stands in the reply in clear; send a link to set one instead.",
    "one-time-code": "A one-time code stands in the reply in clear; let the system send it.",
    key: "A key or token stands in the reply in clear; take it out, and revoke it.",
    identity: "A national ID number stands in the reply in clear; take it out.",
    remove: "Write “[removed]” in its place.",
  },
  hasSuggestions: true,
  conceals: true,
  check(reply, report) {
    const told = reply.acts("secret");
    for (const { kind, start, end } of [...told, ...repeated(reply, told)])
      report({
        messageId: kind,
        range: { start, end },
        suggestions: [{ messageId: "remove", text: "[removed]" }],
      });
  },
});

/** What the customer told, and the reply tells again without calling it what it is. */
function* repeated(
  { customer, text }: AnnotatedReply,
  told: readonly Secret[],
): Iterable<Pick<Secret, "kind" | "start" | "end">> {
  for (const secret of customer?.acts("secret") ?? []) {
    const words = customer?.text.slice(secret.start, secret.end) ?? "";
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const isWhole = !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
      if (isWhole && !told.some((other) => other.start < end && start < other.end))
        yield { kind: secret.kind, start, end };
    }
  }
}
