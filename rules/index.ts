import type { Rule } from "../src/types.js";
import noInternalAcronyms from "./no-internal-acronyms/rule.js";
import noSlang from "./no-slang/rule.js";

/** Every rule that ships, in the order of the rulebook. */
export const rules: readonly Rule[] = [noSlang, noInternalAcronyms];
