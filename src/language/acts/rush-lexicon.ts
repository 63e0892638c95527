import type { Lexicon } from "../../types.js";
import type { AffrontEntry } from "./affront-words.js";
import { ends } from "./rush-ends.js";
import { orders } from "./rush-orders.js";
import { pressed } from "./rush-pressed.js";
import { repeats } from "./rush-repeats.js";

/** What hurries the customer along, or shows that the writer is tired of them. */
export const rushes: readonly Lexicon<AffrontEntry>[] = [repeats, orders, pressed, ends];
