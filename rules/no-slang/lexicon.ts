import type { Lexicon } from "../../src/types.js";
import { colloquial } from "./colloquial.js";
import { slang } from "./slang.js";
import { textSpeak } from "./text-speak.js";

/** What is flagged at each level of the rule's option. */
export const lexicons: Readonly<Record<"slang" | "colloquial", Lexicon>> = {
  slang: [...textSpeak, ...slang],
  colloquial: [...textSpeak, ...slang, ...colloquial],
};
