import { defineRule } from "../../src/rule/define-rule.js";
import type { AnnotatedReply, AnnotatedText, Request, SuggestionReport, Token } from "../../src/types.js";

export default defineRule({
  id: "no-curt-request",
  category: "courtesy",
  level: "warn",
  presets: ["strict"],
  summary: "Disallow bare orders to the customer",
  rationale: "A customer who is told what to do, without a please, feels summoned and not served.",
  source: "Happy Customer Service Week!, tip 5: say please and thank you",
  details: [
    "Flagged is what the company asks of the customer for its own work, as an order (“Send us your receipt.”, “Do not open another ticket.”), a duty (“You must reply within 7 days.”) or a need (“We require a copy of your passport.”, “The form must be returned to us.”), in running prose and with nothing that softens it.",
    "A please or a “kindly” softens, in the same sentence or in the one before; so do a thank-you, a question, a condition (“if you still have it, …”) and something in return (“… and we will post a new one”). The rule stays silent about how-to instructions: lists, click paths, and orders that tell how to get what the customer wants. It also stays silent about pointers (“write to us at …”, a private message), invitations (“tell us what you think”) and courtesies (“let me know”, “feel free”).",
    "It is a warning, and in `strict` only: how direct a team is to be is house style.",
  ].join("\n\n"),
  remedy: "Ask with a please, or as a question.",
  messages: {
    order: "“{actual}” is a bare order; say please, or ask.",
    duty: "“{actual}” commands the customer; say please, or ask.",
    need: "“{actual}” demands without asking; say please, or ask.",
    soften: "Write “{polite}”.",
  },
  hasSuggestions: true,
  check(reply, report) {
    const { customer } = reply;
    const requests = reply.acts("request").filter(({ softened }) => !softened);
    if (requests.length === 0 || (customer && asksHow(customer))) return;
    for (const request of requests) {
      const { form, start, end } = request;
      report({ messageId: form, range: { start, end }, suggestions: politer(request, reply) });
    }
  },
});

const questionWords = new Set(["how", "what", "where", "which"]);
const helpers = new Set(["do", "can", "could", "should", "must", "shall", "would"]);
const askers = new Set(["i", "we", "you", "one"]);

/** “How do I …?”, “what do you need?”: the customer wants to be told what to do. */
function asksHow({ tokens }: AnnotatedText): boolean {
  return tokens.some(({ norm }, at) => {
    if (!questionWords.has(norm)) return false;
    const next = tokens[at + 1]?.norm ?? "";
    return next === "to" || (helpers.has(next) && askers.has(tokens[at + 2]?.norm ?? ""));
  });
}

const wanting = new Set(["i", "we", "my", "our"]);

/** The same request with a please; none where the words say what is needed, and not who needs it. */
function politer({ form, verb, start, end }: Request, { tokens, text }: AnnotatedReply): SuggestionReport[] {
  const first = text.slice(start, end);
  const opens = first.charAt(0) !== first.charAt(0).toLowerCase();
  const asked = tokens[verb] as Token;
  if (form === "need" && !wanting.has(asked.norm)) return [];
  const words =
    form === "need"
      ? `give ${asked.norm === "i" ? "me" : "us"}`
      : text.charAt(asked.start).toLowerCase() + text.slice(asked.start + 1, end);
  const polite = `${opens ? "Please" : "please"} ${words}`;
  return [{ messageId: "soften", data: { polite }, text: polite }];
}
