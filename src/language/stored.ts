import type { LexiconStore } from "./lexicon-store.js";

/**
 * The lexicons as the build compiled them. The sources run without; the build puts a module that reads them in the place
 * of this one (see `bin/store-lexicons.mjs`).
 */
export const stored: LexiconStore | undefined = undefined;
