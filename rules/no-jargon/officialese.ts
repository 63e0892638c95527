import type { Lexicon } from "../../src/types.js";
import { inflect } from "./inflect.js";

const matter =
  "account|amount|application|bill|booking|card|charge|claim|complaint|date|device|email|flight|invoice|issue|item|items|letter|matter|number|order|orders|parcel|payment|policy|product|products|property|purchase|refund|request|reservation|service|shipment|subscription|ticket|transaction|transactions|unit";
const whom = "you|us|me|him|her|them";

/** The language of offices and contracts. */
export const officialese: Lexicon = [
  { phrase: "please|kindly be advised|apprised|guided ?* that", replace: ["please note that"] },
  { phrase: "please|kindly be advised|apprised|guided", replace: ["please note"] },
  { phrase: "be advised that", replace: ["note that"], unless: { before: ["to|will|should|must|can|may"] } },
  ...inflect("the aforementioned / the aforesaid / the above-captioned", "this / this / this"),
  { phrase: "undermentioned|aforementioned|aforesaid|above-captioned|afore-mentioned|forementioned" },
  { phrase: `the said ${matter}` },
  { phrase: `captioned ${matter}|subject`, unless: { before: ["closed"] } },
  { phrase: "subject-captioned" },
  { phrase: "the undersigned", replace: ["me"], when: { before: ["to|contact|with|by|from|call"] } },
  { phrase: "the undersigned" },
  { phrase: "telecon|tele-con|teleconversation|tele-conversation", replace: ["phone call"] },
  // “Here-” and “there-”
  { phrase: "attached herewith", replace: ["attached"] },
  { phrase: "enclosed herewith", replace: ["enclosed"] },
  { phrase: "herewith attached", replace: ["attached"] },
  { phrase: "herewith enclosed", replace: ["enclosed"] },
  { phrase: "herewith" },
  { phrase: "hereby|hereof|hereto|hereunder|hereunto|hereinabove|hereinbelow|hereinbefore" },
  { phrase: "herein", replace: ["here"], unless: { after: ["lies"] } },
  { phrase: "hereinafter|hereafter|henceforth|henceforward", replace: ["from now on"] },
  { phrase: "heretofore|hitherto|theretofore", replace: ["until now"] },
  { phrase: "therein|thereto|thereunder|thereupon|therewith|thereunto|therefrom" },
  { phrase: "thereof", unless: { before: ["part|parts|portion|fraction|lack"] } },
  {
    phrase: "whereof|whereupon|wheresoever|whomsoever|whatsoever|whosoever",
    unless: { before: ["none|any|no *", "no|any"] },
  },
  { phrase: "forthwith", replace: ["at once"] },
  // Ties to a rule, a reason or a law
  { phrase: "pursuant to", replace: ["under"] },
  { phrase: "in pursuance of", replace: ["under"] },
  { phrase: "in lieu of", replace: ["instead of"] },
  { phrase: "in lieu thereof", replace: ["instead"] },
  { phrase: "notwithstanding", replace: ["despite"], when: { after: ["the|this|that|these|our|your|any"] } },
  { phrase: "notwithstanding" },
  { phrase: "by virtue of", replace: ["because of"] },
  { phrase: "inter alia", replace: ["among other things"] },
  { phrase: "mutatis mutandis|prima facie|ipso facto|sine die|ab initio" },
  {
    phrase: "vide",
    letters: "lower",
    when: { after: ["?* ?* letter|email|mail|order|invoice|no|number|ticket|reference|ref|your|our"] },
  },
  { phrase: "viz", letters: "lower", replace: ["namely"], unless: { after: ["."] } },
  { phrase: "vis-a-vis|vis-à-vis" },
  { phrase: "insofar|inasmuch as" },
  { phrase: "promulgated|promulgate" },
  { phrase: "consequent to|upon", replace: ["after"] },
  { phrase: "null and void", replace: ["no longer valid"] },
  { phrase: "hold|holds|held harmless" },
  { phrase: "set forth", replace: ["set out"], when: { after: ["in|above|below|under|by"] } },
  { phrase: "executed ?* agreement|contract|copy|document|documents|form|mandate" },
  { phrase: "monies|moneys", replace: ["money"] },
  { phrase: "cognizant|cognisant of", replace: ["aware of"] },
  { phrase: "under separate cover", replace: ["separately"] },
  ...inflect("apprise you / apprised you / apprise us", "tell you / told you / tell us"),
  { phrase: "apprised", replace: ["informed"] },
  { phrase: "of the # inst|ult|instant", letters: "lower" },
  { phrase: "payment|payments|refund|transfer ?* ?* effected" },
  {
    phrase: "effect|effected|effecting the|a|your ?* payment|payments|refund|transfer",
    unless: { before: ["the|an|this|no|any|has|have|had|in|into|its"] },
  },
  { phrase: "defray", replace: ["cover"] },
  // Asking and answering
  ...inflect(
    "do the needful / did the needful / done the needful / doing the needful",
    "do what is needed / did what was needed / done what was needed / doing what is needed",
  ),
  { phrase: "the needful", when: { before: ["do|did|done|doing|does|for ?*"] } },
  ...["you", "us", "me"].flatMap((to) =>
    inflect(
      `revert to ${to} / reverts to ${to} / reverted to ${to} / reverting to ${to} / revert back to ${to}`,
      `reply to ${to} / replies to ${to} / replied to ${to} / replying to ${to} / reply to ${to}`,
    ),
  ),
  ...["with", "on", "within", "by", "soon", "shortly", "asap", "at the earliest", "accordingly", "once", "as soon"].map(
    (how) => ({
      phrase: `revert ${how}`,
      replace: [`reply ${how}`],
      when: {
        before: ["we|i|team|department|executive|colleague will|shall|would", "kindly|please", "us|me|them|team to"],
      },
      unless: { after: ["the|a git|code"] },
    }),
  ),
  { phrase: "revert back with|soon|shortly|within|asap|at|on" },
  { phrase: "await|awaiting|expect your revert" },
  { phrase: `intimate ${whom}|the`, when: { before: ["will|shall|to|please|kindly|must|can"] } },
  { phrase: "be|been|was|were|are intimated", unless: { after: ["by the|his"] } },
  { phrase: "for your|kind perusal" },
  { phrase: "for your|the kind perusal" },
  { phrase: "trailing mail|email|e-mail|mails|emails", replace: ["messages below"] },
  { phrase: "updation", replace: ["update"] },
  { phrase: "upgradation", replace: ["upgrade"] },
  ...inflect("your good self / your goodself / your good selves / your goodselves", "you / you / you / you"),
  { phrase: "do|did|doing the necessary", when: { after: ["$", "and|at|by|for|from|on|in|to", ",|."] } },
  { phrase: "and oblige|oblige us" },
  { phrase: "solicit|soliciting your ?* cooperation|feedback|indulgence|patience|understanding" },
  { phrase: "pendency" },
  ...inflect("prepone / preponed / preponing", "bring forward / brought forward / bringing forward"),
  { phrase: "remit|remitted|remitting payment|payments" },
  { phrase: "remit|remitting the|your|this|a|any ?* ?* amount|balance|payment|sum|fee|dues" },
];
