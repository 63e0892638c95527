import type { Rule } from "../src/types.js";
import noBlame from "./no-blame/rule.js";
import noCurtRequest from "./no-curt-request/rule.js";
import noDeflection from "./no-deflection/rule.js";
import noDismissive from "./no-dismissive/rule.js";
import noEmptyApology from "./no-empty-apology/rule.js";
import noHardSell from "./no-hard-sell/rule.js";
import noInternalAcronyms from "./no-internal-acronyms/rule.js";
import noInternalNote from "./no-internal-note/rule.js";
import noJargon from "./no-jargon/rule.js";
import noOverpromise from "./no-overpromise/rule.js";
import noPolicyShield from "./no-policy-shield/rule.js";
import noRushing from "./no-rushing/rule.js";
import noSensitiveData from "./no-sensitive-data/rule.js";
import noShouting from "./no-shouting/rule.js";
import noSlang from "./no-slang/rule.js";
import noUnfilledPlaceholder from "./no-unfilled-placeholder/rule.js";
import requireAcknowledgement from "./require-acknowledgement/rule.js";
import requireAlternative from "./require-alternative/rule.js";
import requireApology from "./require-apology/rule.js";
import requireCheckIn from "./require-check-in/rule.js";
import requireContactWay from "./require-contact-way/rule.js";
import requireDeadline from "./require-deadline/rule.js";
import requireFollowUp from "./require-follow-up/rule.js";
import requireGreeting from "./require-greeting/rule.js";
import requireNextStep from "./require-next-step/rule.js";
import requireOwner from "./require-owner/rule.js";
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
  noEmptyApology,
  requireAcknowledgement,
  noBlame,
  noDeflection,
  noPolicyShield,
  requireAlternative,
  noOverpromise,
  requireFollowUp,
  requireDeadline,
  requireOwner,
  requireNextStep,
  requireCheckIn,
  requireContactWay,
  noHardSell,
  noUnfilledPlaceholder,
  noSensitiveData,
  noInternalNote,
];
