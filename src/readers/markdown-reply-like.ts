/** Nobody needs more to tell what a text is. */
const LOOK = 2_000;
const GREETING =
  /^[^\p{L}\r\n>`]{0,16}(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|hallo|guten tag|sehr geehrte[rs]?|liebe[rs]?|bonjour|hola|olá|ciao|beste)(?![\p{L}-])/iu;
const THANKS = /^[^\p{L}\r\n>`]{0,16}(?:thanks|thank you)(?: again| so much| very much)? for(?!\p{L})/iu;
const SENTENCE_END = /[.!?:,…][\p{Pe}\p{Pf}"'*_]*(?:\s|$)|[。！？]/u;
const CODE_LINE = /(?:;|\{|^[ \t]*\})[ \t]*$/m;

/** Tells whether a text starts with a greeting. */
export function greets(text: string): boolean {
  return GREETING.test(text.slice(0, LOOK));
}

/** Tells whether a text starts as replies do: with a greeting, or with thanks for something. */
export function beginsLikeReply(text: string): boolean {
  return greets(text) || THANKS.test(text.slice(0, LOOK));
}

/** Tells whether a text has a few words. */
export function hasWords(text: string): boolean {
  const start = text.slice(0, LOOK);
  return start.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3 || /[。！？]/.test(start);
}

/** Tells whether a text has something like a sentence. */
export function hasSentence(text: string): boolean {
  return hasWords(text) && SENTENCE_END.test(text.slice(0, LOOK));
}

/** Tells whether a line of a text ends as lines of code do. */
export function looksLikeCode(text: string): boolean {
  return CODE_LINE.test(text.slice(0, LOOK));
}
