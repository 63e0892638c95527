import type { Lexicon } from "../../src/types.js";
import { inflect } from "./inflect.js";

const pronouns = ["you", "him", "her", "them", "me", "us"];
const people =
  "you|him|her|them|me|us|my|our|your|the|sales|billing|legal|finance|engineering|support|marketing|operations|product";
const staff =
  "team|teams|colleague|colleagues|manager|managers|engineers|developers|supervisor|department|agent|specialist|partner|partners";
const place =
  "around|round|along|through|past|towards|at|north|south|east|west|over|onto|into|down|up|home|across|toward";
const loops = [
  "boot|reboot|login|restart|infinite|endless|the|a|this|same|continuous|video|song|track|animation|redirect",
];
const depths = ["?* ?* blue|cave|coast|lake|ocean|pool|reef|sea|trench|water|wreck"];
const taking = "take|takes|taking|took|taken|move|moved|moving|continue|bring";

/** Office talk: fashionable words of meetings, for which there is an everyday one. */
export const corporate: Lexicon = [
  // Talking to each other
  ...inflect(
    "touch base / touches base / touched base / touching base",
    "get in touch / gets in touch / got in touch / getting in touch",
    {
      unless: { after: ["camp|plate|coat|layer|number|model|unit"] },
    },
  ),
  ...inflect("circle back / circled back / circling back", "come back / came back / coming back", {
    unless: {
      before: ["bus|path|trail|route|tram|train|ferry|road|loop|it|tour|walk", "walk|turn|drive|run|hike and"],
      after: [
        place,
        "to the|its|where|our start|station|stop|harbour|harbor|pier|port|depot|entrance|beginning|car|airport|hotel|terminal|gate",
      ],
    },
  }),
  ...pronouns.flatMap((who) =>
    inflect(
      `loop ${who} in / looped ${who} in / looping ${who} in`,
      `bring ${who} in / brought ${who} in / bringing ${who} in`,
    ),
  ),
  ...inflect("loop in / looped in / looping in", "bring in / brought in / bringing in", {
    unless: {
      before: loops,
      after: [
        "the|a|your|this|our background|video|app|song|end|rope|wire|string|thread|yarn|hem|tape|road|cable|belt|first",
        "order|that|which|$",
      ],
    },
  }),
  ...inflect("looped in / looping in", "brought in / bringing in", {
    when: { before: ["be|been|was|were|are|is|get|got"], after: ["$"] },
  }),
  { phrase: `loop|looped|looping our|my|the|your|a ?* ${staff} in`, unless: { before: loops } },
  {
    phrase: "loop|looped|looping * in",
    when: { after: ["on|to|so|and|$"] },
    unless: { before: [...loops, "it|will"] },
  },
  { phrase: `sync|synced|syncing ?* with ${people} ?* ${staff}` },
  { phrase: "sync|synced|syncing up with you|him|her|them|my|our|billing|engineering|sales|finance|operations" },
  { phrase: "sync|synced|syncing up on|about" },
  { phrase: "quick|short|weekly sync", when: { before: ["a|our|the"], after: ["with|on|about|call|meeting"] } },
  { phrase: "sync-up", when: { before: ["a|our|quick|weekly|next"] } },
  { phrase: `${taking} this|the conversation|discussion|chat|thread|matter offline` },
  {
    phrase: `${taking} this|it|that offline`,
    when: {
      before: [
        "let us|'s",
        "let's",
        "can|could|should we",
        "we|i can|could|should|would|'d",
        "like|love|prefer|happy|want to",
        "i|we will|shall|would",
        "to",
        "suggest|propose|recommend|suggested|proposed ?* we|i",
      ],
    },
    unless: { after: ["for|while|during|to|so|because|when|and"] },
  },
  { phrase: "socialise|socialised|socialize|socialized this|it|that|your with ?* ?*" },
  {
    phrase: "surface|surfaced|surfacing this|it|that|your ?* to|with our|the|my",
    unless: { before: ["the|work|hard"] },
  },
  { phrase: "bubble|bubbled|bubbling this|it|that|your ?* up" },
  { phrase: "cascade|cascaded|cascading this|it|that|your|the ?* to|down|through", unless: { before: ["the"] } },
  { phrase: "cascaded to our|the|all|store|relevant" },
  {
    phrase: "close|closed|closing the loop",
    when: { after: ["on|with|here|for", "$"] },
    unless: { after: ["with a|the"] },
  },
  {
    phrase:
      "interface|interfaced|interfacing with our|the|my|their|your team|teams|department|bank|engineers|colleagues|supplier",
  },
  { phrase: "run this|it|that up the flagpole|chain|ladder" },
  { phrase: "align|aligned|aligning internally" },
  { phrase: `align|aligned|aligning with our|the ?* ${staff}` },
  { phrase: "align|aligned|aligning on next|the next", when: { after: ["steps|step"] } },
  // Time and people
  {
    phrase:
      "bandwidth to action|add|address|answer|assist|build|call|check|cover|do|get|give|go|handle|help|investigate|look|meet|offer|process|reply|respond|review|schedule|support|tackle|take|train|work|write",
    replace: ["time"],
    unless: { before: ["your"] },
  },
  { phrase: "my|our ?* bandwidth is|was ?* limited|low|full|stretched|tight|gone" },
  {
    phrase: "no|limited|little bandwidth",
    when: { after: ["$", "at|left|now|right|this|today|tomorrow|until"] },
    unless: { before: ["you|your ?* ?*"] },
  },
  {
    phrase: "bandwidth",
    replace: ["time"],
    when: {
      before: [
        "we|i|team|staff|colleagues|engineers|developers|agents|they do|does not have the|enough|any|sufficient",
        "we|i|team|staff|colleagues|engineers|developers|agents|who have|has|had|lack|lacks",
        "we|i|team|staff|colleagues|engineers|developers|agents|who have|has|had|lack|lacks the|no|limited|some|enough|more|little",
        "we|i|team|staff|colleagues|they|fitters|nobody|somebody|someone|anyone ?* ?* lack|lacks|lacked|lacking|had|have|has ?* the|any|no|enough|some|more|little",
        "we|i|team|staff|colleagues|they|fitters|nobody|somebody|someone|anyone ?* ?* lack|lacks|lacked|lacking|has",
        "we|i|team|staff|colleagues ?* am|are|is|ran|run|running ?* short|low|out of|on",
        "we|i|team|staff|colleagues ran|run|running out|short|low of|on",
        "team|team's|staff|agent|engineering|developer|people|colleagues'",
        "team|staff 's",
        "have|has the|some|more ?*",
        "free up some|our|their|the",
      ],
    },
  },
  { phrase: "assign|assigned|allocate|allocated|allocating|assigning a|another|the|one|our ?* resource|resources" },
  { phrase: "relevant|internal|key|necessary|respective|appropriate stakeholder|stakeholders", replace: ["people"] },
  { phrase: "our|the|all stakeholder|stakeholders", unless: { after: ["tab|field|list"] } },
  { phrase: "deliverables" },
  { phrase: "out of scope" },
  { phrase: "out-of-scope" },
  { phrase: "double-click|double-clicking on that|this ?* point|question|topic|issue" },
  { phrase: "cross-functional" },
  { phrase: "workstream|workstreams|work-stream" },
  { phrase: "on|at a ?* weekly|daily|monthly|regular|quarterly|fortnightly cadence" },
  { phrase: "update|release|response|communication|contact|meeting cadence", replace: ["rhythm"], letters: "lower" },
  { phrase: "regular cadence" },
  // Doing things
  ...inflect(
    "utilize / utilizes / utilized / utilizing / utilise / utilises / utilised / utilising",
    "use / uses / used / using / use / uses / used / using",
  ),
  { phrase: "the utilization|utilisation of", replace: ["the use of"] },
  ...[
    "our",
    "your",
    "the",
    "this",
    "these",
    "all",
    "any",
    "its",
    "existing",
    "their",
    "a",
    "both",
    "some",
    "my",
    "that",
    "ai",
  ].flatMap((word) =>
    inflect(
      `leverage ${word} / leverages ${word} / leveraged ${word} / leveraging ${word}`,
      `use ${word} / uses ${word} / used ${word} / using ${word}`,
      {
        unless: {
          before: ["the|of|high|maximum|your|our|more|financial|a|and|or|with|much|#|on|trading|than|account"],
          after: [
            "trade|trades|position|positions|portfolio|investment|margin|etf|loan|account|buyout|ratio|lever|broker",
          ],
        },
      },
    ),
  ),
  ...inflect("ideate / ideated / ideating", "think of ideas / thought of ideas / thinking of ideas"),
  { phrase: "ideation", when: { after: ["session|sessions|phase|workshop|stage"] } },
  ...inflect("deep dive into / deep-dive into / deep dives into", "close look at / close look at / close looks at", {
    when: { before: ["a|the|our|another|some|internal|full|thorough"] },
    unless: { after: depths },
  }),
  ...["deep dive", "deep-dive"].flatMap((dive) => [
    { phrase: `${dive} into|further|deeper`, unless: { before: ["a|the|our"], after: depths } },
    { phrase: `${dive} on`, when: { before: ["a|the|our", "do|does|did|doing|done ?*"] }, unless: { after: depths } },
    {
      phrase: dive,
      when: { before: ["do|does|did|doing|done a|another|our", "internal|thorough"] },
      unless: { after: ["at|certification|computer|course|from|in|off|site|tank|to|watch|with", ...depths] },
    },
  ]),
  { phrase: "deep-diving|deep-dived|deep-dove into" },
  { phrase: "operationalise|operationalised|operationalize|operationalized|operationalizing|productize|productise" },
  { phrase: "solutioning|solutioned" },
  ...inflect("remediate / remediated / remediating", "fix / fixed / fixing", {
    unless: { after: ["the|any|this|all ?* mold|mould|asbestos|soil|site|land|lead|radon|contamination"] },
  }),
  ...inflect("effectuate / effectuated / effectuating", "carry out / carried out / carrying out"),
  { phrase: "right-size|rightsize|rightsizing|right-sizing|right-sized" },
  { phrase: "level-set|level-setting", unless: { after: ["mode|line"] } },
  { phrase: "put|putting a pin in it|this|that" },
  // Big words
  { phrase: "synergy|synergies|synergistic|synergize|synergise", letters: "lower" },
  { phrase: "paradigm shift" },
  { phrase: "low|lowest hanging fruit|fruits", unless: { before: ["pick|trees|tree|the"] } },
  { phrase: "low-hanging fruit|fruits", unless: { before: ["pick"], after: ["from|on the tree|trees|branches"] } },
  {
    phrase: "move|moves|moved|moving the needle",
    unless: { after: ["to|up|down|on|off|in|from|back|left|right|into|away"] },
  },
  { phrase: "value-add|value-adds|value-adding" },
  { phrase: "value add", when: { before: ["a|real|added|great|no|the|any"] } },
  { phrase: "value proposition|propositions|prop" },
  { phrase: "core competency|competencies|competence" },
  { phrase: "touchpoint|touchpoints|touch-point|touch-points" },
  { phrase: "pain point|points", unless: { before: ["the|your|on|body"], after: ["in|on your|the"] } },
  { phrase: "pain-point|pain-points" },
  { phrase: "key learning|learnings", unless: { after: ["card|page|section|tab"] } },
  {
    phrase: "learnings",
    replace: ["lessons"],
    unless: { before: ["e|machine|course|your|my"], after: ["platform|tab|page"] },
  },
  {
    phrase: "action item|items|point|points",
    when: { before: ["the|an|our|no|your|following|any|key|next|#"] },
    unless: { after: ["menu|panel"] },
  },
  { phrase: "actionable insight|insights|item|items|feedback" },
  { phrase: "blue-sky thinking" },
  {
    phrase: "helicopter|30,000-foot|10,000-foot view",
    when: { before: ["a|the|our"] },
    unless: { after: ["of the city|island|canyon|bay"] },
  },
  { phrase: "boil|boiling the ocean" },
  { phrase: "wheelhouse", when: { before: ["my|our|their|your"] }, unless: { after: ["door|window|roof|of"] } },
  { phrase: "the ask", when: { after: ["is|was|here|from|$", ","] }, letters: "lower" },
  { phrase: "your ask", when: { after: ["is|was|has|for|about|and|to|with|$", ",|."] }, unless: { before: ["at"] } },
  {
    phrase: "visibility into|over",
    when: { before: ["have|has|no|any|limited|full|more|lack|much|better|complete|get"] },
    unless: { before: ["you|your|gives|customers|users have|has|get|full|more|better|complete"] },
  },
  { phrase: "line of sight into|on|over", when: { before: ["have|has|no|clear|any|full|limited"] } },
  { phrase: "net-new", replace: ["new"] },
  { phrase: "mindshare|swimlane|swimlanes" },
  { phrase: "thought leader|leaders|leadership" },
  { phrase: "table stakes", unless: { before: ["the|high|low|poker"] } },
  { phrase: "quick win|wins", letters: "lower", unless: { after: ["game|mode|bonus"] } },
  { phrase: "tiger team" },
  { phrase: "north star metric|goal" },
  { phrase: "best-of-breed" },
  { phrase: "business-as-usual", replace: ["usual"] },
  {
    phrase:
      "in-flight change|changes|order|orders|payment|payments|request|requests|ticket|tickets|transaction|transactions",
    unless: { after: ["wifi|meal"] },
  },
  // Starting as a customer
  { phrase: "onboarding flow|flows|funnel|journey|sequence|pipeline|workstream|motion" },
  ...inflect("onboarded / on-boarded", "set up / set up", {
    unless: { after: ["the ship|plane|train|ferry|flight|bus"] },
  }),
  {
    phrase: "onboard",
    when: { before: ["to|will|can|cannot|could|not|we|us"] },
    unless: {
      before: ["back|go|come|welcome ?* ?*", "travel to"],
      after: ["boat|bus|coach|entertainment|ferry|flight|meal|our|plane|service|ship|team|the|train|wifi"],
    },
  },
  {
    phrase: "onboarding",
    when: {
      before: [
        "complete|completed|completing|finish|restart|retry|redo the|your ?*",
        "retry|redo",
        "customers|users|members|merchants",
        "start|started|starting|begin|began|during|throughout ?*",
        "our",
        "your ?*",
      ],
    },
    unless: {
      before: ["employee|staff|hire|hires|employees"],
      after: [
        "call|checklist|course|day|document|documents|email|emails|guide|materials|page|portal|screen|section|session|tab|video|webinar|wizard",
      ],
    },
    letters: "lower",
  },
  {
    phrase: "^ onboarding",
    when: { after: ["is|takes|can|will|usually|normally|should|starts|begins|ends"] },
  },
  { phrase: "offboarded|offboard|off-boarded" },
];
