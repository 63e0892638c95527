import type { Lexicon } from "../../src/types.js";
import { backOffice } from "./back-office.js";
import { corporate } from "./corporate.js";
import { engineering } from "./engineering.js";
import { formal } from "./formal.js";
import { officialese } from "./officialese.js";
import { supportFloor } from "./support-floor.js";

const jargon = [...supportFloor, ...backOffice, ...engineering, ...corporate, ...officialese];

/** What is flagged at each level of the rule's option. */
export const lexicons: Readonly<Record<"jargon" | "formal", Lexicon>> = {
  jargon,
  formal: [...jargon, ...formal],
};
