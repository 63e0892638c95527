import type { Lexicon } from "../../types.js";
import type { ActEntry, ClauseTest } from "./phrases.js";

/** Words that say that a problem is out of the way. */
export interface RepairEntry extends ActEntry {
  /**
   * Said of other things as well. `text`: they count where the text speaks of trouble; `subject`: where trouble, or a
   * sign of it, is named before them in their statement.
   */
  readonly needs?: "text" | "subject";
}

const trouble =
  "issue|issues|problem|problems|matter|fault|faults|error|errors|bug|bugs|glitch|glitches|outage|outages|discrepancy|mistake|mistakes|mix-up|mixup|defect|leak|failure|hitch|trouble|troubles|disruption|incident|crash|crashes|situation|blockage|interruption|snag|hiccup|malfunction|breakdown|misconfiguration|inconsistency|typo|conflict|bottleneck|difficulty|difficulties|defects|failures|leaks|blockages|discrepancies|mix-ups|oversight|complaint|dispute";
/** What the customer sees, hears or smells of it. */
const signs =
  "noise|noises|smell|smells|odour|odor|drip|lag|lags|stutter|stuttering|flicker|flickering|dropout|dropouts|drop-outs|disconnects|disconnections|crackle|crackling|static|buzz|buzzing|hum|humming|rattle|rattling|squeak|squeaking|vibration|vibrations|echo|interference|duplicate|duplicates|overcharge|delay|delays|slowness|timeout|timeouts|freeze|freezes|freezing|stain|stains|mould|mold|damp|spam|warning|warnings|popup|popups|pop-up|pop-ups|loop|lockout|slowdown|speeds|shortage|infestation";
const bars = "block|blocks|ban|lock|restriction|restrictions|suspension|lockout|freeze|hold";
const service =
  "service|services|connection|line|power|supply|signal|internet|broadband|wifi|wi-fi|website|site|app|system|systems|server|servers|network|platform|access|login|sync|feed|portal|shop|store|checkout|account|water|heating|gas|electricity|lift|boiler|phone|lines|search|email|e-mail|mailbox|backup|dashboard|database|page|feature|function|functionality|integration|api|light|lights|lighting|radiator|heater|downloads|uploads|payments|deliveries|calls|trains";
const supply =
  "power|supply|electricity|gas|water|heating|internet|service|services|signal|network|connection|line|lights|site|website|server|servers|system|systems|app";
const runs =
  "working|functioning|running|operating|loading|syncing|sending|printing|charging|responding|opening|heating|cooling|ringing|playing|streaming|connecting|flowing|recording|updating|displaying|showing|draining|spinning|closing|locking|scanning|starting";
const works =
  "works|work|runs|run|loads|load|functions|function|opens|prints|charges|syncs|connects|rings|starts|heats|plays|closes|drains|streams|scans|locks|cools|updates|displays|flows";
const fails =
  "crashes|crash|leaks|leak|drips|drip|freezes|freeze|hangs|stalls|stutters|squeaks|rattles|flickers|smells|drops|disconnects|fails|fail|jams|overheats|loops|lags|wobbles|sticks|beeps|buzzes|hums|lag|drop";
const well = "normally|properly|correctly|smoothly|perfectly|fine|flawlessly|reliably";
const pronoun = "it|this|that|everything|things|all|both|these|they";
const object =
  "it|this|that|them|these|those|both|everything|all|your|the|our|what|things|matters|his|her|their|every|each|several|two|three";

/** Said of troubles and of broken things alone; “fixed” is said of prices, dates and screws, too. */
const mended = "resolved|solved|rectified|remedied|repaired|mended|patched|cured|unjammed|unclogged";
const mending = "fix|resolve|solve|repair|mend|rectify|remedy|cure";
/** Said of much else. */
const settled = "sorted|settled|corrected|cleared|addressed|ironed|straightened|eliminated";
const opened =
  "unlocked|unblocked|unfrozen|unsuspended|unbanned|reactivated|re-activated|reinstated|re-enabled|re-established|reconnected";
const fix = "fix|fixes|hotfix|bugfix|patch|repair|repairs|correction|corrections|repair-work";
/** “Has since been”, “was”, “is now”. */
const been = "is|are|was|were|been|'s ?* ?*";

/** It is mended later, or elsewhere, or in general. */
const later = [
  "in|with|by|from the|our|a|an|this|ios|android|windows|app|version|its|your|my ?* next|new|newer|latest|later|future|upcoming|coming|version|release|update|build|patch",
  "in|with|by|from next|new|newer|latest|later|future|upcoming|coming|version|release|update|build|patch",
  "in|within #",
  "until|except|unless|apart|only|before|within|free",
  "for free",
  "by a|an|restarting|reinstalling|updating|clearing|turning|doing|changing|using",
  "?* ?* ?* soon|shortly|tomorrow",
];
/** What is fixed beforehand, or to a wall. */
const set = "rate|rates|price|prices|fee|fees|tariff|interest|amount|cost|costs|term|terms|rent|salary|income|limit";
const day = "date|dates|day|time|appointment|meeting|slot|viewing|deadline|visit";
const agreed = {
  before: [`${set}|${day} ?* ?* ?*`],
  after: [...later, "to|onto", "in place|stone|advance|law|the", `?* ?* ${set}|${day}`],
};
/** Not the company's doing: “your plumber has repaired it”. */
const yours = { before: ["your *", "your * has|have", "you", "you ?* have"], after: later };

const said: ClauseTest = {
  mood: ["statement"],
  negated: false,
  modality: ["none"],
};
const ours: ClauseTest = { ...said, subject: ["i", "we", "team"], tense: ["past"] };
const theirs: ClauseTest = { ...said, subject: ["i", "we", "team", "it", "they", "none"] };
const things: ClauseTest = { ...said, subject: ["it", "they", "none"] };

type Terms = Pick<RepairEntry, "needs" | "unless">;

const of = (test: ClauseTest, phrases: readonly string[], terms: Terms = {}): RepairEntry[] =>
  phrases.map((phrase) => ({ phrase, in: test, unless: { after: later }, ...terms }));

/** What companies say when a problem is solved. */
export const repairs: readonly RepairEntry[] = [
  // Your heater is repaired; the entry has been put right; the issue that you reported has since been resolved.
  ...of(said, [`${been} ${mended}`, `${been} put|set right|straight`]),
  ...of(said, ["been|was|were ?* ?* fixed"], { unless: agreed }),
  ...of(said, ["is|are|'s ?* ?* fixed"], { unless: agreed, needs: "text" }),
  ...of(said, [`${been} gone|over|cleared|addressed|ironed|straightened|eliminated`, `${been} behind you|us`], {
    needs: "subject",
  }),
  ...of(said, [`${been} sorted|settled|corrected|restored`, `${been} taken|dealt|cleared care|with|up`], {
    needs: "text",
    unless: { after: [...later, "by", "into", "according", "in full"] },
  }),
  ...of(said, ["disappeared|vanished|ended|ceased|subsided"], {
    needs: "subject",
    unless: { after: [...later, "up"] },
  }),
  ...of(said, ["stopped"], {
    needs: "subject",
    unless: { after: [...later, "you|us|me|the|your|our|it|them|a|working|responding|* from"] },
  }),
  ...of({ ...said, negated: true }, [`${trouble} ?* no longer exists|exist|occurs|occur|happens|appears|appear|there`]),
  ...of({ ...things, negated: true }, [`no longer ${fails}`]),
  // We have found and fixed the bug; our plumber mended your boiler; …, which cured the noise.
  ...of(theirs, [`${mended} ${object}|a|an`, `${mended} ?* ${trouble}|${signs}|${service}`], { unless: yours }),
  ...of(theirs, [`fixed ${object}`, `fixed ?* ${trouble}|${signs}|${service}`], {
    unless: { ...agreed, before: yours.before },
  }),
  ...of(theirs, [`stopped|ended|cured|silenced ?* the|those|these|your ?* ?* ${trouble}|${signs}`], { unless: yours }),
  ...of(theirs, [
    "morning|night|day|yesterday|today|evening|weekend 's ?* release|update|patch|hotfix|deployment|build ?* fixes|resolves|solves|cures|corrects|repairs",
  ]),
  ...of(ours, [
    `${settled}|removed ?* ?* ?* ?* ?* ${trouble}`,
    "ironed|sorted|straightened|cleared it|this|that|everything|things|the ?* ?* ?* out|up",
    "got|have|brought|had you ?* ?* back|up online|up|on|running|in|and",
    `restored ?* your|the|all|full|access|service|normal|power|supply`,
    `took|taken care of ?* ?* ?* ?* ${trouble}`,
    `was|were|been|managed ?* ?* to ?* ?* ${mending}`,
    `succeeded in ?* fixing|resolving|solving|repairing|mending`,
    `applied|deployed|rolled|pushed|implemented|made|completed|finished|installed ?* ?* a|an|the|this|our|your|all ?* ?* ${fix}`,
  ]),
  ...of(ours, ["got|brought your|the|our|it|everything ?* ?* ?* working|running|back"], {
    unless: { after: [...later, "from"] },
  }),
  ...of(theirs, ["put|set it|this|that|everything|things|matters|the|your|our ?* ?* ?* ?* right|straight"], {
    unless: { ...yours, after: [...later, "away|now|here|at|in|on|into|next|before|after|through|to|back"] },
  }),
  ...of(ours, ["put it|this|that|everything|things|matters back"]),
  ...of(
    ours,
    [
      `${opened}|corrected|restored your|the|it|them|this|everything|all`,
      `lifted|removed|released|cleared ?* ?* ?* ?* ${bars}`,
      "was|were|been|managed ?* ?* to ?* ?* restore|sort|correct|recover|unblock|unlock",
    ],
    { needs: "text" },
  ),
  // The fix is in place; the repairs have been completed.
  ...of(said, [
    `${fix} ?* ?* ?* ${been} complete|completed|finished|done|live|deployed|applied|implemented|installed`,
    `${fix} ?* ?* ?* ${been} in|rolled place|out`,
    `${fix} ?* ?* ?* has|have been ?* made|carried`,
    `${bars} ?* ?* ?* ?* has|have|was|were ?* ?* lifted|removed|released`,
    `${bars} ?* ?* ?* ?* is|are now lifted|removed|released`,
  ]),
  // It is fixed now.
  ...of(said, [`${pronoun} ${been} fixed|gone`, `${pronoun} has|have|'s ?* ?* been corrected|addressed`], {
    unless: { after: [...later, "to|onto"] },
  }),
  // The lift works again; your line is back up and running.
  ...of(things, [
    `is|are|'s|has|have|been ?* ?* ?* ${runs} ?* ?* again|now`,
    `is|are|'s ?* now|again ?* ${runs} $`,
    `is|are|'s ?* now|again ?* ${runs} ?* ${well}|as`,
    `has|have been ${runs} since`,
    `${works} ?* ?* again|now`,
    "has|have ?* ?* worked ?* again|since",
    `${service} ?* is|are|'s|was|were|came|has|have ?* ?* back|on $`,
    `${supply} ?* ?* ?* came|is|are|'s back on|since|again|now`,
    `${supply} ?* ?* ?* came back at|around|after|this|last|yesterday`,
    `${service} ?* ?* has|have ?* returned|resumed|recovered`,
    `${service} ?* ${been} ?* re-established|reconnected`,
    `${service} ?* ${been} ?* restored`,
    "is|are|'s ?* ?* fully operational|functional",
    "can ?* ?* be used|reached|opened|seen|read|booked ?* again",
  ]),
  ...of(said, [
    "is|are|'s|was|were|came|has|have|been|gone ?* ?* back online|up|live|now|again|since|and|for",
    "is|are|'s|was|were|came|has|have|been|gone|returned|now ?* ?* back|returned to|in|on normal|service|operation|action|working|full|line|track|air",
    "has|have|is|are ?* returned to normal|service|full",
    "is|are|'s ?* up and running",
    "is|are|'s ?* ?* ?* in full|good|perfect|proper working order",
    "is|are|'s ?* ?* ?* in working order",
    "is|are|'s ?* ?* stable|normal|functional|usable|reachable|accessible ?* again|now",
    "is|are|'s now ?* stable|normal|functional|usable|reachable|accessible",
  ]),
  ...of(
    things,
    [
      `${works} ?* ?* ${well}`,
      `${works} ?* as it|they should`,
      "is|are|'s ?* ?* visible|available|complete|correct|readable|active|online|warm|hot|dry|clean|quiet|open again|once",
      "is|are|'s now ?* ?* correct|right|accurate|complete|visible|quiet|dry|warm|clear",
      "now shows|show|displays|display|reads ?* ?* right|correct|proper",
      "is|are|'s ?* back in|on|where|at your|place|the|it|they",
    ],
    { needs: "text", unless: { after: [...later, "account|card|stock|bank"] } },
  ),
  // Said of an account as well where nothing went wrong.
  ...of(said, [`${been} ${opened}`, "did the trick|job", "that did it", "all is|'s well|fine|good|ok|okay again|now"], {
    needs: "text",
  }),
  ...of(said, ["^ ?* ?* all ?* sorted|fixed|solved|resolved", "^ fixed|solved|resolved|sorted $"]),
  ...of(said, ["^ ?* ?* all good|set|done now|again", "are|is|'s ?* all set", "good to go"], { needs: "text" }),
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before the words: not whole yet, or not known. */
export const unsure = words(
  "hope hopefully hoping being almost nearly partly partially half not never yet until whether believe think assume seems appears consider mark treat ensure sure get getting try trying like want please before see temporarily easily best",
);
/** Between them: it is still to be. */
export const ahead = words("be being");
/** Before the words: what is so in general. */
export const general = words("usually normally generally typically often mostly most such any every each");
/** Anywhere in the sentence: only in some case. */
export const cases = words("if once when whenever unless should provided providing till");
/** Before the words: somebody else has told so. */
export const reported = words("said say says mentioned wrote told confirmed heard");
/** Before the words: it is news to the company. */
export const pleased = words("glad happy pleased delighted thrilled relieved great good nice wonderful lovely");
/** Trouble by name: where a text has it, words that are said of other things are said of it. */
export const troubleWords: Lexicon = [{ phrase: trouble }];
/** What a statement is about that tells of the end of trouble. */
export const troubles: ReadonlySet<string> = new Set(`${trouble}|${signs}|${bars}`.split("|"));
