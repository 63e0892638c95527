import type { AnnotatedText, Clause, Party, Person } from "../../types.js";
import { companyWe, firstPerson, secondPerson, teamNouns, wordSet } from "../words.js";

/** Who works for the company, and those outside whom it asks; more than the clause reader knows. */
const people = wordSet(
  "team teams department departments dept colleague colleagues engineering specialist technician tech techs devs management warehouse lab laboratory workshop depot support billing finance accounts accounting payroll logistics maintenance kitchen housekeeping crew expert experts staff agent agents unit division board panel committee people lead leads head headteacher admin admins reception concierge office someone somebody desk squad guys folks vet mechanic mechanics plumber electrician pharmacist chef nurse porter surveyor clerk clerks them him her",
);
const outsiders = wordSet(
  "bank banks hotel airline processor venue host hosts landlord restaurant store branch shop factory agency museum school garage authority network station airport surgery pharmacy practice clinic hospital ward company firm council university college police embassy consulate",
);
/** Agent nouns that name things. */
const things = wordSet(
  "order orders number numbers letter letters printer printers computer computers server servers router routers charger chargers transfer transfers matter matters paper papers filter filters offer offers folder folders counter counters parameter parameters reader scanner register error errors monitor motor centre center other others further together whether after over under never ever later earlier either rather however another cover mirror answer answers wonder remainder reminder reminders folder tender gender door doors colour color floor floors major minor prior for or container trailer boiler cooker mixer tracker tracer adapter adaptor sensor connector behaviour flavour weather summer winter water power user users customer customers member members passenger passengers paper newsletter banner cluster layer player players voucher vouchers browser browsers",
);

/** Tell whether a word names people who work: by a list, or by its ending (“assessor”, “pharmacist”). */
export function isPeople(norm: string): boolean {
  return workers.has(norm) || (norm.length > 5 && agentEnding.test(norm) && !things.has(norm));
}

/** Tell whether a word names somebody outside the company whom it works with. */
export function isOutsider(norm: string): boolean {
  return outsiders.has(norm) || thirdNouns.has(norm);
}

const agentEnding = /(?:er|or|ist|ian)s?$/;

/** Nouns for those outside the company whom it works with. */
const thirdNouns = new Set(
  "courier couriers carrier carriers supplier suppliers manufacturer manufacturers bank banks seller sellers vendor vendors merchant merchants partner partners processor insurer insurers publisher host landlord contractor contractors customs airline hotel fedex ups dhl usps hermes evri dpd stripe paypal klarna visa mastercard apple google amazon microsoft facebook".split(
    " ",
  ),
);
/** All who work, of the company or outside it. */
const workers = new Set([...people, ...outsiders, ...teamNouns, ...thirdNouns]);
/** Firms, programs and people that write to customers themselves, and are no colleagues. */
const strangers = wordSet(
  "buyer buyers lender broker dealer employer organiser organizer owner owners sender steam netflix spotify airbnb expedia ebay etsy zoom shopify whatsapp instagram telegram twitter sony nintendo playstation xbox samsung barclays hsbc revolut uber deliveroo lufthansa ryanair easyjet yodel parcelforce postnl gls windows android outlook gmail siri alexa",
);

/** Tell whether a clause's subject works for the company, as far as can be told: “the workshop”, “Ben”, “Ana Reyes”. */
export function isColleague({ subjectText }: Clause): boolean {
  const words = subjectText.split(/[^\p{L}-]+/u);
  if (words.map((word) => word.toLowerCase()).some((word) => isOutsider(word) || strangers.has(word))) return false;
  if (/^the$/i.test(words[0] ?? "")) return words.some((word) => isPeople(word.toLowerCase()));
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && !pointing.test(subjectText);
}
const pointing = /^(?:It|This|That|These|Those|There|Which|What|Nobody|Nothing|Everything|Everyone|Both|All)\b/;

const indefinite = /^(?:someone|somebody|member|one)$/;

/** Tell whose act a clause is, by its subject. */
export function partyOf(text: AnnotatedText, clause: Clause | undefined, subject: Person): Party {
  if (subject === "i" || subject === "we" || subject === "team") return "company";
  if (subject === "you") return "customer";
  const words = (clause?.subjectText ?? "").toLowerCase().split(/[^\p{L}-]+/u);
  if (words.some((word) => indefinite.test(word))) return "nobody";
  if (words.some((word) => thirdNouns.has(word))) return "third";
  if (words.some((word) => teamNouns.has(word)) || (/^(?:our|my)$/.test(words[0] ?? "") && words.some(isPeople)))
    return "company";
  if (subject === "they") return clause?.subjectText.toLowerCase() === "who" ? partyBefore(text, clause) : "company";
  return subject === "none" && opensSentence(text, clause) ? "company" : "nobody";
}

/** “…, who will call you”: those named right before. */
function partyBefore(text: AnnotatedText, clause: Clause): Party {
  const party = partyNamed(text, Math.max(clause.firstToken - 6, 0), clause.firstToken);
  return party === "nobody" ? "company" : party;
}

function opensSentence({ sentences }: AnnotatedText, clause: Clause | undefined): boolean {
  return clause !== undefined && sentences[clause.sentence]?.firstToken === clause.firstToken;
}

/** Whom the words of a stretch of tokens name: “our billing team”, “the courier”, “Ana”. */
export function partyNamed({ tokens }: AnnotatedText, from: number, to: number): Party {
  for (let at = from; at < to; at++) {
    const { norm, raw } = tokens[at] ?? { norm: "", raw: "" };
    if (thirdNouns.has(norm)) return "third";
    if (teamNouns.has(norm) || firstPerson.has(norm) || companyWe.has(norm) || norm === "our" || norm === "my")
      return "company";
    if (secondPerson.has(norm)) return "customer";
    if (/^\p{Lu}\p{Ll}/u.test(raw)) return "company";
  }
  return "nobody";
}

/** Tell whether somebody works, and not a thing: “our accounts department is going through …”, “Ola is reading …”. */
export function isAnimate(clause: Clause | undefined): boolean {
  const words = (clause?.subjectText ?? "").split(/[^\p{L}-]+/u);
  return (
    /^our$/i.test(words[0] ?? "") ||
    words.some((word) => isPeople(word.toLowerCase())) ||
    (words.length <= 2 &&
      /^\p{Lu}\p{Ll}+$/u.test(words.at(-1) ?? "") &&
      !/^(?:It|This|That|These|Those|There|Which|What)$/.test(words[0] ?? ""))
  );
}
