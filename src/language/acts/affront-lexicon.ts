import type { Lexicon } from "../../types.js";
import type { AffrontEntry } from "./affront-words.js";
import { blames } from "./blame-lexicon.js";
import { rushes } from "./rush-lexicon.js";
import { slights } from "./slight-lexicon.js";

/**
 * Each kind by itself: a slight may stand inside words of blame. What counts anywhere is looked for apart from what
 * counts only in its place, so that a longer phrase out of place hides no shorter one.
 */
export const affronts: Readonly<Record<"slight" | "rush" | "blame", readonly Lexicon<AffrontEntry>[]>> = {
  slight: slights.flatMap(parted),
  rush: rushes.flatMap(parted),
  blame: blames.flatMap(parted),
};

function parted(lexicon: Lexicon<AffrontEntry>): Lexicon<AffrontEntry>[] {
  return [lexicon.filter(isPlain), lexicon.filter((entry) => !isPlain(entry))].filter(({ length }) => length > 0);
}

function isPlain({ in: clause, follows, beside, notBeside, outside, alone }: AffrontEntry): boolean {
  return !(clause || follows || beside || notBeside || outside || alone);
}
