import type { Rule } from "../src/types.js";
import noInternalAcronyms from "./no-internal-acronyms/rule.js";
import noOverpromise from "./no-overpromise/rule.js";
import noSlang from "./no-slang/rule.js";
import requireApology from "./require-apology/rule.js";
import requireFollowUp from "./require-follow-up/rule.js";

/** Every rule that ships, in the order of the rulebook. */
export const rules: readonly Rule[] = [noSlang, noInternalAcronyms, requireApology, noOverpromise, requireFollowUp];
