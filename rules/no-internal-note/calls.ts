import { wordSet } from "../../src/rule/word-set.js";
import type { AnnotatedReply, Range, Sentence, Token } from "../../src/types.js";

/** Handles of groups of colleagues. */
const groups =
  /^@(?:all|here|channel|everyone|team|agents?|support|billing|finance|legal|compliance|ops|dev|devs|engineering|eng|product|marketing|sales|hr|qa|warehouse|logistics|leads?|managers?|supervisors?|admins?)(?:[-_]\w+)*$|^@\w+[-_](?:team|leads?|ops|squad|oncall|support)$/i;
const asking = wordSet(`
  can could would will please pls plz fyi see check take any do does is what who approve handle look thoughts ok need
  needs review heads
`);
const drawing = wordSet("cc bcc fyi ping ask tell attn hey asked pinged");
const absent = wordSet("customer client cust cx guest user she he her him his this");
const you = wordSet("you your yours");
const asked = wordSet("do did have can should shall may");
const we = wordSet("we i");
const begging = wordSet("pls plz");
const requests = wordSet("please can could would will");
const your = wordSet("your yours me us");
/** What stands before a comma at the start of a sentence and is no name. */
const adverbs = wordSet(`
  also however finally first firstly second secondly third thirdly then next meanwhile otherwise therefore besides again
  yes no ok okay sure thanks please sorry instead still now today tomorrow alternatively hi hello hey dear so well
  anyway yesterday tonight earlier recently monday tuesday wednesday thursday friday saturday sunday moreover furthermore thus hence plus great perfect alright indeed until later soon before after right
`);

/** Find where colleagues are called on: by their handle, or by a name that is not the customer's. */
export function findCalls(reply: AnnotatedReply): readonly Range[] {
  const { channel, masks, sentences, tokens } = reply;
  const found: Range[] = [];
  if (channel === "public") return found;
  if (masks.some(({ kind }) => kind === "mention"))
    for (const [at, token] of tokens.entries())
      if (token.mask === "mention" && token.raw.startsWith("@") && callsHandle(reply, at))
        found.push({ start: token.start, end: endOfCall(tokens, at) });
  const greeted = sentences[0];
  if (channel !== "email" || greeted?.role !== "greeting") return found;
  for (const sentence of sentences)
    if (callsName(reply, sentence, greeted)) found.push({ start: sentence.start, end: sentence.end });
  return found;
}

/** In a mail nobody calls the customer by a handle; in a chat it is told by what is asked. */
function callsHandle({ channel, sentences, tokens }: AnnotatedReply, at: number): boolean {
  const token = tokens[at] as Token;
  const sentence = sentences[token.sentence];
  const next = tokens[at + 1]?.kind === "word" ? tokens[at + 1] : tokens[at + 2];
  if (!sentence || next?.sentence !== token.sentence) return false;
  if (groups.test(token.raw) || drawing.has(tokens[at - 1]?.norm ?? "")) return true;
  const rest = tokens.slice(at + 1, sentence.endToken);
  return channel === "email"
    ? at === sentence.firstToken && rest.some(({ kind }) => kind === "word")
    : asking.has(next.norm) && rest.some(({ norm }) => absent.has(norm));
}

function endOfCall(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next?.kind === "word" ? next.end : (tokens[at] as Token).end;
}

/** “Tina, did we post this?”, “(Ben, can you check the dates?)”: in a mail that greets somebody else. */
function callsName(
  { customer, text, tokens }: AnnotatedReply,
  { start, end, firstToken, endToken }: Sentence,
  greeted: Sentence,
): boolean {
  const at = nextWord(tokens, firstToken, endToken);
  if (at + 1 >= endToken || start === greeted.start) return false;
  const name = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  // Few sentences have a mark after their first word.
  if (next.kind === "word" && next.start >= name.end && !begging.has(next.norm)) return false;
  const verbAt = nextWord(tokens, at + 1, endToken);
  if (verbAt >= endToken) return false;
  const verb = tokens[verbAt] as Token;
  if (!begging.has(verb.norm) && !isSetOff(tokens, at)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(name.raw) || adverbs.has(name.norm) || name.norm.endsWith("ly")) return false;
  const words = tokens.slice(at, endToken).filter(({ kind }) => kind === "word");
  const subject = words[2];
  if (!subject) return false;
  const greeting = tokens.slice(greeted.firstToken, greeted.endToken);
  const isName = ({ norm }: Token) => norm === name.norm;
  if (greeting.some(isName) || customer?.tokens.some(isName)) return false;
  if (begging.has(verb.norm)) return true;
  // A customer greeted by surname may be called by first name later on.
  const isAside = text.charAt(start) === "(" || text.charAt(start - 1) === "(";
  const isAsked = asked.has(verb.norm) && we.has(subject.norm) && /\?\W*$/.test(text.slice(start, end));
  if (isAsked && !words.some(({ norm }) => you.has(norm))) return true;
  return requests.has(verb.norm) && (isAside || (greeting.length <= 3 && !words.some(({ norm }) => your.has(norm))));
}

/** Index of the first word from `at` on; `end` if there is none. */
function nextWord(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while (next < end && (tokens[next] as Token).kind !== "word") next++;
  return next;
}

const breaks = new Set([",", "–", "—", "-"]);

/** Tell whether a comma or a dash stands behind a word. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const { end } = tokens[at] as Token;
  let next = at + 1;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return breaks.has(tokens[next]?.norm ?? "");
}
