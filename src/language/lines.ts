import type { BlockHint, LineRole, Mask } from "../types.js";

/** One line of a text; `end` leaves out the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly role: LineRole | "blank";
  /** End of the bullet or number that opens the line; `start` where there is none. */
  readonly markerEnd: number;
  /** True if the line break before it is only where the text was wrapped. */
  readonly continues: boolean;
}

const marker =
  /^[ \t]*(?:[-*•‣◦▪–—+·]|(?:\d{1,3}|[a-zA-Z])[.)]|\(\d{1,3}\)|#\d{1,2}\b|(?:step|Step)\s\d{1,2}\s*[:.)-])[ \t]+(?=\S)/;
const numbered = /\d/;
const greeting =
  /^\s*(?:hi|hello|hey|hiya|dear|greetings|welcome|howdy|good\s+(?:morning|afternoon|evening|day)|to whom it may concern)(?![\w'’])/i;
const signOff =
  /^\s*(?:(?:with\s+)?(?:(?:best|kind|kindest|warm|warmest|many|sincere|my|our)\s+){0,3}(?:regards|wishes|thanks)|best|thanks|thank you|thanks (?:again|so much)|cheers|sincerely|respectfully|cordially|yours(?:\s+(?:sincerely|truly|faithfully))?|all the best|take care|talk soon|have a (?:great|nice|good|lovely) (?:day|weekend|week|evening|one))(?:\s+(?:again|sincerely|always|from))?\s*[,.!–—-]*\s*$/i;
const terminated = /[.!?…:;]["'”’)\]]*\s*$/;
const heading = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;
/** Words that open the rest of a sentence far more often than a sentence. */
const goesOn =
  /^\s*(?:\(|(?:and|or|but|nor|to|with|for|of|in|on|at|by|from|as|than|that|which|who|because|while|into|about|after|before|until|unless|is|are|was|were|will|the|a|an)\b)/;
const longestGreeting = 60;
/** Lines shorter than this were ended on purpose; nobody wraps mail so narrow. */
const narrowestWrap = 45;
const widestWrap = 100;

/**
 * Cut a text into lines and tell what each is by its form: greeting, bullet, step, heading, sign-off, signature,
 * body or blank. Line breaks are `\n`, `\r\n` and a lone `\r`; those inside a mask are none.
 */
export function readLines(text: string, blocks: readonly BlockHint[], masks: readonly Mask[]): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  let hint = 0;
  let widest = 0;
  let mask = 0;
  for (;;) {
    let match = breaks.exec(text);
    while (match) {
      while (mask < masks.length && (masks[mask] as Mask).end <= match.index) mask++;
      if (mask >= masks.length || (masks[mask] as Mask).start > match.index) break;
      breaks.lastIndex = (masks[mask] as Mask).end;
      match = breaks.exec(text);
    }
    const end = match?.index ?? text.length;
    while (hint < blocks.length && (blocks[hint] as BlockHint).end <= start) hint++;
    const block = blocks[hint];
    const line = readLine(text, start, end, block && block.start <= start ? block : undefined, lines.at(-1), widest);
    widest = line.role === "blank" ? 0 : Math.max(widest, end - start);
    lines.push(line);
    if (!match) return lines;
    start = breaks.lastIndex;
  }
}

function readLine(
  text: string,
  start: number,
  end: number,
  block: BlockHint | undefined,
  previous: Line | undefined,
  widest: number,
): Line {
  const value = text.slice(start, Math.min(end, start + 400));
  if (value.trim() === "") return { start, end, role: "blank", markerEnd: start, continues: false };
  const mark = marker.exec(value)?.[0];
  if (mark) {
    const role = numbered.test(mark) ? "step" : "bullet";
    return { start, end, role, markerEnd: start + mark.length, continues: false };
  }
  const role = roleOf(value, end - start, block, previous);
  const continues = previous !== undefined && role === "body" && isWrapped(text, previous, value, widest);
  return {
    start,
    end,
    role: continues && previous.role !== "blank" ? continued(previous.role) : role,
    markerEnd: start,
    continues,
  };
}

function roleOf(value: string, length: number, block: BlockHint | undefined, previous: Line | undefined): LineRole {
  if (block?.kind === "heading") return "heading";
  if (previous?.role === "signoff" || previous?.role === "signature") return length < 60 ? "signature" : "body";
  if (
    length <= longestGreeting &&
    greeting.test(value) &&
    value.trim().split(/\s+/).length <= 7 &&
    !/[.?;]\s*$/.test(value)
  )
    return "greeting";
  if (length <= longestGreeting && signOff.test(value)) return "signoff";
  if (length <= 80 && heading.test(value) && !terminated.test(value)) return "heading";
  return "body";
}

/** A wrapped line stays in its item; what follows a greeting or a heading is text again. */
function continued(role: LineRole): LineRole {
  return role === "bullet" || role === "step" || role === "quote" ? role : "body";
}

/** Tell whether the line break before `value` only wraps: the sentence goes on. */
function isWrapped(text: string, previous: Line, value: string, widest: number): boolean {
  if (previous.role === "blank" || previous.role === "greeting" || previous.role === "heading") return false;
  if (previous.role === "signoff" || previous.role === "signature") return false;
  const length = previous.end - previous.start;
  if (/[:;]\s*$/.test(text.slice(Math.max(previous.start, previous.end - 8), previous.end))) return false;
  if (/^\s*[a-z(]/.test(value)) return widest >= narrowestWrap || previous.role !== "body" || goesOn.test(value);
  if (previous.role === "bullet" || previous.role === "step") return /^\s{2,}/.test(value);
  if (length < narrowestWrap || length > widestWrap) return false;
  const firstWord = /^\s*\S+/.exec(value)?.[0].length ?? 0;
  return widest <= widestWrap && length + 1 + firstWord > widest;
}
