import type { Entry, Lexicon } from "../../src/types.js";
import { backOffice } from "./back-office.js";
import { corporate } from "./corporate.js";
import { engineering } from "./engineering.js";
import { formal } from "./formal.js";
import { officialese } from "./officialese.js";
import { supportFloor } from "./support-floor.js";

/** A trade word. */
export interface JargonEntry extends Entry {
  /** Engineers' own: plain enough in a conversation with engineers. */
  readonly technical?: true;
}

const jargon: Lexicon<JargonEntry> = [
  ...supportFloor,
  ...backOffice,
  ...engineering.map((entry) => ({ ...entry, technical: true as const })),
  ...corporate,
  ...officialese,
];

/** What is flagged at each level of the rule's option. */
export const lexicons: Readonly<Record<"jargon" | "formal", Lexicon>> = {
  jargon,
  formal: [...jargon, ...formal],
};
