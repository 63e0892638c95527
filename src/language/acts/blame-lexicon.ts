import type { Lexicon } from "../../types.js";
import type { AffrontEntry } from "./affront-words.js";
import { deeds } from "./blame-deeds.js";
import { doubt } from "./blame-doubt.js";
import { duty } from "./blame-duty.js";
import { guilt } from "./blame-guilt.js";
import { omissions } from "./blame-omissions.js";

/** What is denied before “you …” is something else: “we cannot refund it as you failed to …”. */
const charged = (lexicon: Lexicon<AffrontEntry>): Lexicon<AffrontEntry> =>
  lexicon.map((entry) => ({
    ...entry,
    firm: true as const,
    ...(entry.phrase.startsWith("you ") ? { stated: true as const } : {}),
  }));

/** What puts the fault on the customer. */
export const blames: readonly Lexicon<AffrontEntry>[] = [...[omissions, duty, deeds].map(charged), guilt, doubt];
