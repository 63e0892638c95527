import type { Acknowledgement, AnnotatedText } from "../../types.js";
import { type ActEntry, createFinder, placeOf } from "./phrases.js";

const acknowledgements = createFinder<ActEntry & { readonly of: Acknowledgement["of"] }>([
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
]);

/** Find signs that the customer was heard: a feeling shared, or what they told repeated. */
export function findAcknowledgements(text: AnnotatedText): Acknowledgement[] {
  return acknowledgements(text).map((hit) => ({ type: "acknowledgement", of: hit.entry.of, ...placeOf(hit, text) }));
}
