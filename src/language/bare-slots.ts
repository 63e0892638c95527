import type { Survey } from "./survey.js";

/** Slots that no mark tells from the prose around them: “order XXX”, “on DATE”, “INSERT NAME HERE”. */

const lineEnd = String.raw`(?=[ \t]*(?:[,!.:;–-]|\n|\r|$))`;
const unit = String.raw`(?=[ -](?:business |working |calendar |more )?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|dollars|pounds|euros|USD|EUR|GBP|points|GB|MB|kg|items|units|seats)\b)`;
/** What comes before a slot that is told by its place; behind the slot, as the slot is found faster. */
const after = (words: string, slot: string) => `(?<=(?:${words})${slot})`;
const slots = (words: string, names: string) => `(?:${names})${after(words, `(?:${names})`)}`;

const greeted = String.raw`(?:^|[\n\r])[ \t]{0,3}(?:Hi|Hello|Hey|Dear)[ \t]{1,2}(?:there[ \t])?`;
const signedOff = String.raw`(?:[Rr]egards|[Ww]ishes|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Cc]heers|[Tt]ruly|[Bb]est)[,.!]?\s{1,4}`;
const numbered = String.raw`(?:[Oo]rder|[Nn]umber|[Tt]icket|[Cc]ase|[Rr]eference|[Rr]ef|[Ii]nvoice|[Tt]racking|[Bb]ooking|[Rr]oom|[Aa]mount|[Dd]ate|[Cc]ode)(?: is| no\.?)?:?\s?#?|[#$£€:]\s?`;
const span = String.raw`\b(?:within|in|after|for|to|next|another|least|about|approximately|of|takes?|every|than|over|is|are|additional)\s`;

/** Runs of X with their separators. Not a masked number, which has digits around it, and no size. */
const run = "X{2,40}(?:[ .,:/-]X{2,40}){0,12}";
const unmasked = String.raw`(?!X{1,40}(?:[ .,:/-]{1,2}X{1,40}){0,12}[ .-]{0,2}\d)`;
const notARun = String.raw`(?!-?\w|\s(?:rated|movies?|videos?|content|films?|adult|sites?|chromosomes?|century|strength|[Ll]arge)\b)`;
const romans = String.raw`(?<!\b(?:Bowl|Chapter|Part|Volume|Vol\.?|Book|Article|Section|Title|Louis|Class|Type|Dos Equis|Games|WrestleMania) )`;

const notShouted = String.raw`(?!\w|\s(?:[A-Z]{2,24}|format)\b)`;
const names = `(?:(?:[A-Z]{2,12}[ _]?)?NAME|(?:First|Last|Full|Customer|Client|Guest|User|Recipient)[ _]?[Nn]ame|Name|name|first ?name|customer ?name|Surname|SURNAME|undefined|null|NULL|nil|None|NaN|N/A)`;
const signers = `(?:(?:Your|Agent|Rep|Advisor|Employee)(?:['’]s)? [Nn]ame|(?:YOUR|AGENT|REP) NAME|NAME|Your (?:Company|Title)|Company Name|Job Title)`;
const dates = `(?:DATES?|TIMEFRAME|DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM[/.-]DD(?:[/.-]YY(?:YY)?)?|dd[/.-]mm[/.-]yy(?:yy)?|mm[/.-]dd[/.-]yy(?:yy)?)`;
const handles = "@(?:username|user_name|customer_?name|first_?name|name|handle)";
const identified = String.raw`\b(?:[Oo]rder|[Tt]icket|[Cc]ase|[Rr]eference|[Tt]racking|[Ii]nvoice|[Bb]ooking|[Cc]laim)(?: [Nn]umber)?(?: is|:)\s`;

const forms: readonly string[] = [
  // XX/XX/XXXX, 0800 XXX XXXX
  String.raw`(?<!\w)[Xx]{2}(?<by>[/.-])[Xx]{2}\k<by>(?:[Xx]{4}|[Xx]{2})(?!\w)`,
  String.raw`\(?8(?:00|33|44|55|66|77|88)\)?[ -]X{3}[ -]X{4}(?!\w)`,
  // $XX.XX, #XXXX, ORD-XXXX, XXX, X%, £X
  String.raw`(?<![\w-])${romans}(?<!\d[ -]{0,2})${unmasked}(?:[$£€#]\s?${run}|[A-Z]{2,6}-X{2,40}|(?=X{3})${run}|XX(?:[.:/-]X{2,8}){1,6}|\(X{3}\) X{3}-X{4})${notARun}`,
  String.raw`(?<![\w.])X{1,3}(?:[.,]X{1,2})?\s?%|(?<![\w-])[$£€]\s?X(?:[.,]X{2})?(?!\w|[.'’-]\w)`,
  // XX hours, within X-Y days
  String.raw`(?<![\w-])(?:XX|xx)(?:\s?-\s?(?:XX|YY|xx))?${unit}`,
  String.raw`[Xx](?:\s?-\s?[XxYy])?${after(span, String.raw`[Xx](?:\s?-\s?[XxYy])?`)}${unit}`,
  // order xxx, ticket ???, Hi X
  String.raw`(?<!x)x{3,20}(?!\w)${after(numbered, "x{3,20}")}(?![@.-]\w)|(?<!\?)\?{3,20}${after(numbered, String.raw`\?{3,20}`)}`,
  `X{1,6}${after(greeted, "X{1,6}")}${lineEnd}`,
  String.raw`(?<![\w-])TBD(?![\w-])|(?<![\w-])x{3}(?<joint>[-.])x{3}\k<joint>x{4}(?![\w-])|(?<![\w-])[Xx]\s?[-–]\s?[XxYy]${unit}`,
  // Hi (name), (insert date), Hi @username
  String.raw`\((?:insert [^()\n]{2,60}|(?:customer|client|guest|agent)(?:['’]s)? (?:first )?name|(?:first )?name${after(greeted, String.raw`\((?:first )?name`)})\)`,
  String.raw`${slots(greeted, handles)}(?![\w.-])`,
  // INSERT DATE HERE, insert name here, insert order number, YOUR NAME HERE
  String.raw`(?<!\w)INSERT(?:\s[A-Z'’#/-]{2,24}){1,6}(?!\w)`,
  String.raw`(?<!\w)(?:[Ii]nsert|[Aa]dd|[Pp]ut)\s(?:(?:customer|client|agent|guest|order|tracking|ticket|case|first|last|refund|due)(?:['’]s)?\s){0,2}(?:name|date|link|url|number|amount|reason|details)\shere(?!\w)`,
  String.raw`(?<!\w)[Ii]nsert (?:customer|client|agent|recipient|guest|order|tracking|ticket|case|reference|invoice|booking)(?:['’]s)? ?(?:first |last )?(?:name|number|id|no|link)(?!\w)`,
  String.raw`(?<!\b(?:THE|THIS|A|AN|CLICK|SIGN|ENTER|WRITE|TYPE|PUT|PRINT|INSERT) )(?<!\w)(?:YOUR )?(?:[A-Z]{2,12} )?(?:NAME|DATE|LINK|NUMBER|AMOUNT|URL|ADDRESS|TEXT|REASON|DETAILS|TITLE) HERE(?!\w)`,
  String.raw`(?<!\w)(?:[Ll]orem [Ii]psum|LOREM IPSUM)(?: dolor sit amet)?(?!\w|\s(?:text|content|copy|filler|placeholders?|generator|dummy)\b)`,
  // Hi NAME, Dear Customer Name, Hi undefined; Regards, Your Name
  `${slots(greeted, names)}${lineEnd}`,
  String.raw`${slots(signedOff, signers)}(?=[ \t]*(?:[\n\r]|$))`,
  // on DATE, a refund of AMOUNT, £AMOUNT, at LINK
  slots(
    String.raw`\b(?:[Oo]n|[Bb]y|[Bb]efore|[Uu]ntil|till|[Aa]fter|[Ff]rom|[Ss]ince|dated|due|between|of|for)\s`,
    dates,
  ) + notShouted,
  slots(String.raw`\b(?:of|for|by|refunded|credited|credit|paid|charged)\s`, "AMOUNT") + notShouted,
  String.raw`[$£€]\s?(?:AMOUNT|PRICE|TOTAL|VALUE|SUM)(?!\w)`,
  slots(String.raw`\b(?:at|see|visit|via|link)\s`, "LINK|HYPERLINK") + notShouted,
  String.raw`${slots(String.raw`:[ \t]{1,3}`, "LINK|URL|DATE|AMOUNT|NAME|NUMBER|PRICE|ADDRESS")}(?=[ \t]*(?:[\n\r.]|$))`,
  // NAME OF PRODUCT
  String.raw`(?<!\b[A-Z]{2,20} |\b(?:your|the|their|his|her) )(?<!\w)(?:NAME|NUMBER|TITLE|AMOUNT|LIST|REASON|LINK) (?:OF|FOR|TO) (?:THE |YOUR )?[A-Z]{3,24}(?: [A-Z]{3,24})?(?!\w| [A-Z]{2})`,
  // order #NUMBER, ticket: NUMBER, ORDER_NUMBER
  String.raw`(?<![\w/&#=])#(?:(?:(?:ORDER|TICKET|CASE|INVOICE|TRACKING|REFERENCE)[_-]?)?(?:NUMBER|NUM|NO|ID)|ORDER|TICKET|CASE|INVOICE)(?!\w)`,
  slots(identified, "NUMBER|ID") + notShouted,
  String.raw`(?<![\w%{$#<[*\-.])(?:CUSTOMER|FIRST|LAST|FULL|AGENT|COMPANY|PRODUCT|ORDER|TICKET|CASE|TRACKING|REFUND|DELIVERY|DUE|INVOICE|SHIPPING|BRAND|STORE)_(?:NAME|NUMBER|NUM|NO|DATE|AMOUNT|ADDRESS|LINK|URL|CODE|ID)(?!\w)`,
];

/** The word in capitals that each of the slots in capitals has. */
const capitals = new Set(
  "TBD INSERT HERE NAME DATE DATES TIMEFRAME AMOUNT PRICE TOTAL VALUE SUM LINK HYPERLINK URL ADDRESS NUMBER NUM NO ID ORDER TICKET CASE INVOICE TITLE LIST REASON SURNAME NULL DD MM FNAME FIRSTNAME LASTNAME".split(
    " ",
  ),
);
const letters = /[A-Z]{2,}/g;
const small = /X|xx|\?{3}|dd[/.-]mm|mm[/.-]dd|orem ipsum|[Ii]nsert | x[ -]/;
/** One of them stands wherever `small` matches; they are found many times faster. */
const smallMarks = ["X", "xx", "???", "dd/", "dd.", "dd-", "mm/", "mm.", "mm-", "orem ipsum", "nsert ", " x ", " x-"];
const puts = /\b(?:[Aa]dd|[Pp]ut)\s(?:\w+\s){1,3}here\b/;
const greetedSlot = new RegExp(String.raw`${greeted}(?:@|\(|(?:${names})(?!\w))`);
const signerWords = ["Your", "Agent", "Rep", "Advisor", "Employee", "Company", "Job"];
const signedSlot = new RegExp(`${signedOff}(?:Your|Agent|Rep|Advisor|Employee|Company|Job)\\b`);

/** Tell whether a text may hold a slot without marks: cheap looks before the costly one. */
export function mayHoldBareSlot(text: string, seen: Survey): boolean {
  return (
    (includesAny(text, smallMarks) && small.test(text)) ||
    (text.includes("here") && puts.test(text)) ||
    greetedSlot.test(text) ||
    (includesAny(text, signerWords) && signedSlot.test(text)) ||
    (seen.capitals && text.match(letters)?.some((word) => capitals.has(word)) === true)
  );
}

function includesAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

let slot: RegExp | undefined;

/** Find slots without marks. */
export function findBareSlots(text: string): Iterable<RegExpExecArray> {
  slot ??= new RegExp(forms.join("|"), "g");
  return text.matchAll(slot);
}
