import type { Lexicon } from "../../src/types.js";
import { inflect } from "./inflect.js";

/** A backend that the customer opens is theirs. */
const opened = ["log|login|logged|sign|go|navigate|access|open|opened|enter ?* ?* ?* the"];
const part = "team|teams|engineer|engineers|developers|staff|colleagues|department|people";
const fault = "issue|issues|error|errors|problem|problems|failure|outage|bug|bugs|update|updates|change|changes|fix";
const release = "release|build|version|update|deployment|patch|rollout|sprint";
const vehicle = ["of", "of the"];

/** Words of those who build the product. Where developers are served, they are the customer's own words. */
export const engineering: Lexicon = [
  // Parts of a system
  { phrase: `backend|back-end ${part}` },
  { phrase: `backend|back-end|frontend|front-end ${fault}` },
  {
    phrase: "backend|back-end",
    replace: ["system"],
    unless: { before: ["your|a", ...opened], after: ["of your", "node|nodes|proxy|server|servers"] },
  },
  { phrase: "our backend|back-end server|servers", replace: ["our servers"] },
  { phrase: "back end", when: { before: ["our|my", "on|in|at|from|by|with|to|into the"] }, unless: { after: vehicle } },
  { phrase: "back end", when: { after: [part, fault, "system|systems|server"] } },
  { phrase: `front end ${fault}|${part}`, unless: { before: ["vehicle|car|truck"] } },
  { phrase: "frontend", when: { before: ["our"] } },
  { phrase: "back-office|backoffice team|department|colleagues|staff|system|systems" },
  { phrase: "our back office|back-office|backoffice", unless: { after: ["of|app|login|menu|page|tab"] } },
  { phrase: "codebase|code-base", replace: ["software"] },
  { phrase: "middleware|microservice|microservices|message broker" },
  { phrase: "load balancer|balancers|balancing", unless: { before: ["your"] } },
  {
    phrase:
      "upstream|downstream service|services|system|systems|provider|providers|vendor|vendors|partner|team|dependency",
  },
  { phrase: "downstream|upstream issue|issues|error|impact|failure", unless: { before: ["your"] } },
  { phrase: "legacy system|systems|codebase|infrastructure|backend|stack|database" },
  { phrase: "data pipeline|pipelines" },
  { phrase: "tech stack" },
  { phrase: "tech|technical debt" },
  // Releasing
  { phrase: "hotfix|hot-fix", replace: ["fix"], unless: { after: ["us|me|gym|yoga|app"] } },
  { phrase: "hotfixes|hot-fixes", replace: ["fixes"] },
  { phrase: "hotfixed|hot-fixed", replace: ["fixed"] },
  { phrase: "in|to|into|on|onto prod", unless: { after: ["and|at|the|it"] } },
  { phrase: "prod environment|issue|server|servers|database|release|deploy|push|system" },
  { phrase: "deploy|deployed|deploying|push|pushed|pushing|release|released|merge|merged ?* ?* ?* to|into production" },
  { phrase: "staging environment|server|servers" },
  { phrase: "deploy|deployed|deploying|push|pushed|tested|testing|live|verified|fix ?* ?* ?* in|on|to staging" },
  { phrase: "cutover|cut-over", replace: ["switch"] },
  { phrase: "feature flag|flags|toggle|gate" },
  { phrase: "feature-flag|feature-flagged|feature-gated" },
  { phrase: "canary release|deployment|build" },
  { phrase: "pull|merge request|requests" },
  { phrase: "code freeze" },
  {
    phrase: "rollback",
    when: { after: [`of|to ?* ?* ${release}`, release], before: [`performed|initiated|triggered|did|started ?*`] },
    unless: { after: ["price|prices|of ?* price|prices"] },
  },
  {
    phrase: "roll|rolled|rolling back the|this|that|our|a|your",
    when: { after: [`?* ?* change|changes|migration|${release}`] },
  },
  { phrase: `change|changes|migration|${release} ?* ?* ?* rolled back` },
  ...inflect("decommission / decommissioned / decommissioning", "shut down / shut down / shutting down", {
    unless: { after: ["?* ?* ship|vessel|reactor|aircraft"] },
  }),
  { phrase: "ingest|ingested|ingesting|ingests ?* ?* ?* data|feed|file|files|log|logs|record|records|report|reports" },
  { phrase: "data|feed|file|files|log|logs|record|records ?* ?* ingested" },
  {
    phrase: "ingestion",
    unless: { before: ["after|if|of|accidental"] },
    when: { after: ["of your|the ?* data|feed|file|files|records", "pipeline|job|process"] },
  },
  { phrase: "pushed|pushing ?* ?* live" },
  { phrase: "root-cause analysis" },
  { phrase: "root cause analysis" },
  ...inflect("deprecate / deprecates / deprecated / deprecating", "withdraw / withdraws / withdrawn / withdrawing"),
  { phrase: "deprecation", replace: ["withdrawal"] },
  ...inflect("sunsetted / sunsetting / sunsets", "withdrawn / withdrawing / withdraws", {
    when: {
      before: ["be|been|being|are|is|we|officially|was|were|will|be ?*"],
      after: ["the|our|this|that|support|it|your|on|in|these"],
    },
    unless: { before: ["beautiful|our|the|watching|see|gorgeous|and"], after: ["are|over"] },
  }),
  {
    phrase: "sunset",
    replace: ["withdrawn"],
    when: { before: ["be|been|being", "is|was|are|were ?* being", "was|were"] },
  },
  {
    phrase: "sunset",
    replace: ["withdraw"],
    when: { before: ["will|to|we|plan to|decided to|shall|may|did"], after: ["this|our|the|that|support|your"] },
    unless: {
      before: ["up|prior|close|sunrise|next|dawn|noon|due|from|open|walk|dusk to"],
      after: ["at|in|on|and|cruise|view|views|tour|beach|boulevard|time|hour|$"],
    },
  },
  { phrase: "end-of-lifed|eol'd|eoled" },
  ...inflect("descoped / de-scoped", "left out / left out"),
  ...inflect(
    "deprioritised / deprioritized / de-prioritised / de-prioritized",
    "put off / put off / put off / put off",
  ),
  { phrase: "dark-launched|dark-launch|dark-launching" },
  ...inflect("refactor / refactored / refactoring", "rewrite / rewritten / rewriting"),
  // Finding faults
  {
    phrase: "repro",
    replace: ["reproduce"],
    when: { before: ["to|not|can|could|cannot|will|we|i|please"] },
    unless: { after: ["steps|step|case|rate|video|furniture|rights"] },
  },
  { phrase: "repro steps|step", replace: ["steps to reproduce it"] },
  { phrase: "repro case|rate|video" },
  { phrase: "repro'd|reproed|repro-ed", replace: ["reproduced"] },
  { phrase: "race condition", unless: { before: ["your"] } },
  { phrase: "null pointer|reference" },
  { phrase: "stack trace|traces" },
  { phrase: "edge case|cases" },
  { phrase: `regression in|from|introduced|caused`, when: { after: [`?* ?* ?* ${release}`] } },
  { phrase: "sanity check|checks" },
  { phrase: "sanity-check|sanity-checked", replace: ["check"] },
  { phrase: "cache invalidation|busting|miss|misses|layer|eviction" },
  { phrase: "invalidate|invalidated|invalidating ?* ?* cache" },
  { phrase: "bust|busted|flushed|purged|warmed ?* ?* cache" },
  { phrase: "paged ?* on-call|engineer|engineers|engineering" },
  { phrase: "incident bridge" },
  { phrase: "root-caused|root-causing" },
  { phrase: "regression test|tests|testing|suite" },
  { phrase: "null value|values|pointers" },
  { phrase: "schema change|migration" },
  { phrase: "soft-deleted|soft-delete|hard-deleted|hard-delete" },
  ...inflect("parse / parses / parsed / parsing", "read / reads / read / reading"),
  {
    phrase: "backfill|backfilled|backfilling ?* ?* data|entries|events|history|orders|records|transactions",
    unless: { before: ["with"] },
  },
  { phrase: "rate-limited|rate-limiting" },
  { phrase: "rate limited|limiting", when: { before: ["are|is|been|being|be|was|were|our|got|the"] } },
  ...inflect("propagate to / propagates to / propagated to / propagating to", "reach / reaches / reached / reaching"),
  {
    phrase: "propagate|propagated|propagates|propagating through|across",
    when: { after: ["our|all|the ?* nodes|network|server|servers|system|systems|region|regions"] },
  },
  // Running it
  { phrase: "cron|cronjob|cronjobs", unless: { after: ["job|jobs"] } },
  ...inflect("cron job / cron jobs", "scheduled task / scheduled tasks"),
  { phrase: "batch run|runs|job|jobs|process|processing|cycle|window|posting|feed" },
  { phrase: "overnight|nightly|back-office batch run|runs|job|jobs|process|processing|cycle|window|posting|feed" },
  { phrase: "overnight|nightly|back-office batch" },
  { phrase: "failover|fail-over", unless: { before: ["your"] } },
  ...inflect(
    "fail over to / fails over to / failed over to / failing over to",
    "switch to / switches to / switched to / switching to",
  ),
  { phrase: "failed over", when: { after: ["at|automatically|cleanly|in|last|on|when|$", ",|."] } },
  {
    phrase:
      "spin|spun|spinning up a|an|another|your|the|new ?* ?* instance|environment|server|container|workspace|account",
  },
  ...inflect("whitelisted / whitelisting", "allowed / allowing"),
  {
    phrase: "whitelist",
    replace: ["allow"],
    when: {
      before: ["^", "to|please|can|could|will|must|should|and|kindly|may"],
      after: ["our|us|the|this|these|that|it|your|any|all"],
    },
    unless: { before: ["your|the|a|our|this"], after: ["page|tab|button|option|feature|section|is|."] },
  },
  ...inflect("hardcoded / hard-coded", "fixed / fixed"),
  { phrase: "creds", replace: ["login details"] },
  // Planning it
  {
    phrase: "on|in|to|into our|this ?* sprint",
    unless: {
      before: ["run|swim|won|win|finished"],
      after: ["race|distance|triathlon|finish|lane|session|canoe|stage|store"],
    },
  },
  { phrase: "next|upcoming|current|coming|future sprint|sprints", unless: { after: ["race|triathlon|finish|final"] } },
  { phrase: "product|dev|development|engineering|technical backlog" },
  { phrase: "backlog item|items|grooming|refinement" },
  { phrase: "user story|stories" },
  { phrase: "dogfood|dogfooding", unless: { after: ["bowl|bag|can|brand"] } },
];
