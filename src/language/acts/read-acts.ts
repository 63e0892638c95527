import type { Act, ActType, AnnotatedText } from "../../types.js";
import { findAcknowledgements } from "./acknowledgement.js";
import { findAffronts } from "./affront.js";
import { findAlternatives } from "./alternative.js";
import { findApologies } from "./apology.js";
import { findClosings } from "./closing.js";
import { findCommitments } from "./commitment.js";
import { findComplaints } from "./complaint.js";
import { findConcerns } from "./concern.js";
import { findContacts } from "./contact.js";
import { findGreetings } from "./greeting.js";
import { findPendingWork } from "./pending.js";
import { findProblems } from "./problem.js";
import { findPromises } from "./promise.js";
import { findRefusals } from "./refusal.js";
import { findRequests } from "./request.js";
import { findResolutions } from "./resolution.js";
import { findSecrets } from "./secret.js";
import { findThanks } from "./thanks.js";

/** One function for each kind of act; each reads only what the layers before it found. */
const finders: { readonly [T in ActType]: (text: AnnotatedText) => Extract<Act, { type: T }>[] } = {
  greeting: findGreetings,
  thanks: findThanks,
  closing: findClosings,
  apology: findApologies,
  acknowledgement: findAcknowledgements,
  problem: findProblems,
  complaint: findComplaints,
  concern: findConcerns,
  pending: findPendingWork,
  commitment: findCommitments,
  promise: findPromises,
  refusal: findRefusals,
  alternative: findAlternatives,
  resolution: findResolutions,
  contact: findContacts,
  request: findRequests,
  affront: findAffronts,
  secret: findSecrets,
};

/** The kinds of acts, in the order in which they are told. */
export const actTypes = Object.keys(finders) as readonly ActType[];

/** Find the acts of one kind in a text. */
export function readActs<T extends ActType>(text: AnnotatedText, type: T): Extract<Act, { type: T }>[] {
  const acts = finders[type](text);
  return isSorted(acts) ? acts : acts.sort(byStart);
}

/** Most acts are found in their order. */
function isSorted(acts: readonly Act[]): boolean {
  for (let at = 1; at < acts.length; at++) if ((acts[at] as Act).start < (acts[at - 1] as Act).start) return false;
  return true;
}

function byStart(a: Act, b: Act): number {
  return a.start - b.start;
}
