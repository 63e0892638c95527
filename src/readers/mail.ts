/** Longer lines are no attribution and no header of a quoted mail. */
const MAX_LINE = 400;

/** “On Monday, Ana wrote:” and its like: what mail programs put above a quotation. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^On\s.*\swrote:$/i,
  /^Am\s.*\sschrieb\b.*:$/i,
  /^Le\s.*\sa écrit\s?:$/i,
  /^El\s.*\sescribió:$/i,
  /^Em\s.*\sescreveu:$/i,
  /^Il\s.*\sha scritto:$/i,
  /^Op\s.*\s(?:schreef\b.*|het volgende geschreven):$/i,
  /^(?:Den|På)\s.*\s(?:skrev|kirjoitti)\b.*:$/i,
  /^W dniu\s.*\s(?:pisze|napisał\(?a?\)?):$/i,
  /^\d{4}-\d{2}-\d{2}\s.*<[^<>\s]+@[^<>\s]+>:$/,
  /^.*<[^<>\s]+@[^<>\s]+>\s+(?:wrote|schrieb|a écrit|escribió|skrev|schreef)\s?:$/i,
];
const ATTRIBUTION_START = /^(?:On|Am|Le|El|Em|Il|Op|Den|På|W dniu|\d{4}-\d{2}-\d{2})\s|<[^<>\s]+@/i;

const HEADER_NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ["from", /^(?:from|von|de|van|da|från|fra)$/i],
  ["date", /^(?:sent|date|gesendet|datum|envoyé|enviado|fecha|data|inviato|verzonden|skickat|sendt|dato)$/i],
  ["to", /^(?:to|an|à|para|a|aan|till|til)$/i],
  ["subject", /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne)$/i],
  ["copy", /^(?:cc|bcc|kopie|reply-to)$/i],
];
const HEADER = /^\*{0,2}([\p{L}-]{1,12})(?:\s?:\*{0,2}|\*{1,2}\s?:)(?:\s|$)/u;
const TRANSPORT_HEADER = /^(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)+|Date|From|Sender|To|Cc|Bcc|Subject):(?:\s|$)/;

const ORIGINAL =
  /^\s*[-‐–—_*]{2,}\s*(?:Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|Original-Nachricht|Weitergeleitete Nachricht|Message d['’]origine|Message original|Message transféré|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Oprindelig meddelelse|Ursprungligt meddelande)\s*[-‐–—_*]{2,}\s*$/i;
const REPLY_ABOVE =
  /^\s*[#-]{2,}[\s-]*(?:please\s+)?(?:type|write|enter|reply)\b.{0,60}\babove\s(?:this|the)\sline\b[\s#.-]*$/i;
const DEVICE =
  /^\s*(?:Sent (?:from|via|with) (?:my|an?|the|Mail|Outlook|Yahoo|Gmail|Proton)\b|Get Outlook for\b|Envoyé de mon\b|Von meinem .{1,40} gesendet|Enviado desde mi\b|Inviato da\b)[^!?]{0,80}$/i;

/** What must stand in a text, in small letters, for any line of it to be a mail's machinery: how such lines begin. */
const MACHINERY =
  /^[^\S\r\n]*(?:[-‐–—_*#]{2}|\*{0,2}(?:from|von|de|van|da|från|fra)(?:\s?:|\*)|sent\s|get outlook|envoyé|von meinem|enviado|inviato)/m;
/** Or the verbs of what introduces a quotation. */
const WROTE = "wrote schrieb écrit escribió escreveu scritto schreef geschreven skrev kirjoitti pisze napisał".split(
  " ",
);

/** Tells whether a text may be a mail, or quote one: a cheap look at it as a whole, before its lines are sorted. */
export function mayHoldMail(text: string): boolean {
  if (text.includes(">") || TRANSPORT_HEADER.test(text)) return true;
  const small = text.toLowerCase();
  return MACHINERY.test(small) || WROTE.some((verb) => small.includes(verb));
}

/** Tells whether a line, or several joined by spaces, introduces a quotation. */
export function isAttribution(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const words = line.trim();
  return words.endsWith(":") && ATTRIBUTIONS.some((pattern) => pattern.test(words));
}

/** Tells whether an attribution may begin on this line and go on on the next. */
export function mayStartAttribution(line: string): boolean {
  return line.length <= MAX_LINE && ATTRIBUTION_START.test(line.trimStart());
}

/** Names the field of a header line as mail programs quote it, in any language known here; `*From:*` too. */
export function headerField(line: string): string | undefined {
  const word = line.length <= MAX_LINE && line.includes(":") ? HEADER.exec(line.trim())?.[1] : undefined;
  return word && HEADER_NAMES.find(([, words]) => words.test(word))?.[0];
}

/** Tells whether a line is a header as a mail file or a mail program's buffer has it. */
export function isTransportHeader(line: string): boolean {
  return TRANSPORT_HEADER.test(line);
}

/** A cheap look before the costly ones. */
function startsWithMark(line: string): boolean {
  return "#-‐–—_*".includes(line.trimStart().charAt(0));
}

/** Tells whether a line is “-----Original Message-----” or its like. */
export function isOriginalMessage(line: string): boolean {
  return line.length <= MAX_LINE && startsWithMark(line) && ORIGINAL.test(line);
}

/** Tells whether a line is “##- Please type your reply above this line -##” or its like. */
export function isReplyAbove(line: string): boolean {
  return line.length <= MAX_LINE && startsWithMark(line) && REPLY_ABOVE.test(line);
}

/** Tells whether a line is “Sent from my phone” or its like. */
export function isDeviceLine(line: string): boolean {
  return line.length <= MAX_LINE && "SGEVI".includes(line.trimStart().charAt(0).toUpperCase()) && DEVICE.test(line);
}
