import type { Lexicon } from "../../types.js";
import type { AffrontEntry } from "./affront-words.js";
import { belittling } from "./slight-belittling.js";
import { contempt } from "./slight-contempt.js";
import { irony } from "./slight-irony.js";
import { manners } from "./slight-manners.js";
import { trifles } from "./slight-trifles.js";

/** Words that belittle the customer, or show contempt, boredom or irritation. */
export const slights: readonly Lexicon<AffrontEntry>[] = [manners, trifles, belittling, contempt, irony];
