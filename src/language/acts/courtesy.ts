import type {
  Acknowledgement,
  AnnotatedText,
  Closing,
  Entry,
  Greeting,
  Refusal,
  Request,
  Thanks,
} from "../../types.js";
import { createPhrasebook } from "../phrasebook.js";
import { type ActEntry, createFinder, type Found } from "./phrases.js";

/** A book of its own: a text is not gone through for these where no rule asks. */
const courtesies = createPhrasebook();

const entries = (...phrases: string[]): ActEntry[] => phrases.map((phrase) => ({ phrase }));

const greetings = createFinder(
  entries(
    "^ hi|hello|hey|hiya|dear|greetings|howdy|welcome",
    "^ good morning|afternoon|evening|day",
    "^ to whom it may concern",
    "^ thanks|thank for",
    "^ thank you for",
  ),
  courtesies,
);
const thanks = createFinder(
  [
    ...entries("thanks", "thank you", "thank u", "many thanks", "grateful", "much appreciated", "cheers"),
    { phrase: "appreciate|appreciated|appreciates", in: { negated: false } },
  ],
  courtesies,
);
const closings = createFinder(
  entries(
    "^ best|kind|warm|kindest|warmest regards|wishes",
    "^ regards|sincerely|cheers $",
    "^ yours sincerely|faithfully|truly",
    "have a|an * day|weekend|week|evening|one",
    "take care",
    "all the best",
  ),
  courtesies,
);
const acknowledgements = createFinder<ActEntry & { readonly of: Acknowledgement["of"] }>(
  [
    ...[
      "i|we ?* understand",
      "i|we can ?* see|imagine|understand|appreciate why|how|that|the",
      "that|this|it must be|have",
      "i|we hear you",
      "frustrating|annoying|upsetting|disappointing|stressful|worrying",
      "you are ?* right",
      "not great|good to hear|see",
      "sad|unhappy|disappointed to hear|see|read|learn",
      "not the|what|how experience|we|you",
      "i|we get|know why|how|that",
    ].map((phrase) => ({ phrase, of: "feeling" as const })),
    ...[
      "thank|thanks ?* for ?* reporting|flagging|telling|letting|bringing|pointing|raising|alerting|sharing",
      "i|we have ?* looked|checked|read|seen|received|reviewed",
      "you are ?* experiencing|facing|having|seeing|getting",
      "you mentioned|wrote|said|reported|described|ran into",
      "get this|it ?* checked|sorted|fixed|resolved|looked",
    ].map((phrase) => ({ phrase, of: "fact" as const })),
  ],
  courtesies,
);
const refusals = createFinder<ActEntry>(
  [
    ...[
      "can|could|will not|never",
      "am|are|is|was|were ?* unable|ineligible",
      "am|are|is not able|eligible|allowed|permitted|entitled|possible|available|supported",
      "no longer",
      "do|does not offer|sell|ship|support|provide|accept|allow|have|carry|stock|cover",
      "have|has been declined|rejected|refused|denied",
      "have to|must decline|refuse",
    ].map((phrase) => ({ phrase, in: { subject: ["i", "we", "team", "it", "none"] } as const })),
  ],
  courtesies,
);
const softeners = new Set(["please", "kindly", "pls", "could", "would", "can", "may", "feel"]);

const at = ({ start, end, firstToken, clause }: Found<Entry>, { tokens }: AnnotatedText) => ({
  start,
  end,
  sentence: tokens[firstToken]?.sentence ?? 0,
  clause: clause?.index ?? -1,
});

/** Find how a text greets; “Thanks for writing” opens a reply as well as “Hi”. */
export function findGreetings(text: AnnotatedText): Greeting[] {
  return greetings(text).map((hit) => ({ type: "greeting", ...at(hit, text) }));
}

/** Find thanks and appreciation. */
export function findThanks(text: AnnotatedText): Thanks[] {
  return thanks(text).map((hit) => ({ type: "thanks", ...at(hit, text) }));
}

/** Find sign-offs and farewells. */
export function findClosings(text: AnnotatedText): Closing[] {
  return closings(text).map((hit) => ({ type: "closing", ...at(hit, text) }));
}

/** Find signs that the customer was heard: a feeling shared, or what they told repeated. */
export function findAcknowledgements(text: AnnotatedText): Acknowledgement[] {
  return acknowledgements(text).map((hit) => ({ type: "acknowledgement", of: hit.entry.of, ...at(hit, text) }));
}

/** Find what the company says it cannot or will not do. */
export function findRefusals(text: AnnotatedText): Refusal[] {
  return refusals(text).map((hit) => ({ type: "refusal", ...at(hit, text) }));
}

/** Find what the customer is asked to do: orders, and questions that ask for something. */
export function findRequests(text: AnnotatedText): Request[] {
  return text.clauses.flatMap((clause): Request[] => {
    const asks =
      clause.mood === "order" || (clause.mood === "question" && clause.subject === "you" && clause.modality !== "none");
    if (!asks) return [];
    const words = text.tokens.slice(clause.firstToken, clause.endToken);
    const softened = clause.mood === "question" || words.some(({ norm }) => softeners.has(norm));
    return [
      {
        type: "request",
        softened,
        start: clause.start,
        end: clause.end,
        sentence: clause.sentence,
        clause: clause.index,
      },
    ];
  });
}
