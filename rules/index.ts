import type { Rule } from "../src/types.js";
import noCurtRequest from "./no-curt-request/rule.js";
import noDismissive from "./no-dismissive/rule.js";
import noHardSell from "./no-hard-sell/rule.js";
import noInternalAcronyms from "./no-internal-acronyms/rule.js";
import noJargon from "./no-jargon/rule.js";
import noOverpromise from "./no-overpromise/rule.js";
import noRushing from "./no-rushing/rule.js";
import noShouting from "./no-shouting/rule.js";
import noSlang from "./no-slang/rule.js";
import requireApology from "./require-apology/rule.js";
import requireFollowUp from "./require-follow-up/rule.js";
import requireGreeting from "./require-greeting/rule.js";
import requireThanks from "./require-thanks/rule.js";

/** Every rule that ships, in the order of the rulebook. */
export const rules: readonly Rule[] = [
  noSlang,
  noInternalAcronyms,
  noJargon,
  requireGreeting,
  requireThanks,
  noCurtRequest,
  noShouting,
  noRushing,
  noDismissive,
  requireApology,
  noOverpromise,
  requireFollowUp,
  noHardSell,
];
