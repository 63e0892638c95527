/** Function words that are common in one language and are no English words. */
const foreign = new Set(
  [
    "und der das ist nicht ich sie wir ihre ihr ihnen für mit auf bitte haben wird sind eine einen von zu den dem auch können",
    "le la les des et vous nous est une pour votre dans que merci avec sur pas votre vos ce cette sont avons bonjour du au",
    "el los las por para su una gracias usted con está hemos que del como más pero hola sus este esta en",
    "não você uma seu sua obrigado obrigada com em os mais está foi por nosso nossa olá",
    "il di che non sono grazie suo gli della per con una del è ciao abbiamo nostro",
    "het een van uw wij niet voor met bedankt zijn op je ik de dat naar wordt en hebben",
    "och att är det vi dig inte på med för har og til ikke jeg af er av som kan",
    "się nie na jest do że czy dziękujemy proszę oraz przez ve bir için bu lütfen değil yang dan untuk anda tidak kami dengan",
  ].flatMap((words) => words.split(" ")),
);
const english = new Set(
  "the and you your we our is are to of for have has this that with it will be not i please can if thank thanks was from do on at my us hi hello sorry".split(
    " ",
  ),
);
/** Words looked at at most: the check stays cheap on a long text. */
const sample = 80;
/** English function words that settle it while no foreign one was seen. */
const enough = 4;

/**
 * Tell whether a text is English, by its script and its function words. In doubt it is: a short text has too few
 * words to tell by.
 */
export function isEnglish(text: string): boolean {
  let words = 0;
  let latin = 0;
  let own = 0;
  let other = 0;
  for (const [word] of text.slice(0, 2000).matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    if (++words > sample) break;
    const lower = word.toLowerCase();
    if (isLatin(lower.charCodeAt(0))) latin++;
    if (english.has(lower)) {
      if (++own === enough && other === 0) return true;
    } else if (foreign.has(lower)) other++;
  }
  const seen = Math.min(words, sample);
  if (seen >= 2 && latin * 2 < seen) return false;
  return !(other >= 2 && other > own * 1.5);
}

/** Basic Latin to Latin Extended-B, and Latin Extended Additional. */
function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}
