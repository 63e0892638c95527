import type { Act, ActType, AnnotatedText } from "../../types.js";
import { findApologies } from "./apology.js";
import { findCommitments } from "./commitment.js";
import { findComplaints } from "./complaint.js";
import {
  findAcknowledgements,
  findClosings,
  findGreetings,
  findRefusals,
  findRequests,
  findThanks,
} from "./courtesy.js";
import { findPendingWork } from "./pending.js";
import { findProblems } from "./problem.js";
import { findPromises } from "./promise.js";

/** One function for each kind of act; each reads only what the layers before it found. */
const finders: { readonly [T in ActType]: (text: AnnotatedText) => Extract<Act, { type: T }>[] } = {
  greeting: findGreetings,
  thanks: findThanks,
  closing: findClosings,
  apology: findApologies,
  acknowledgement: findAcknowledgements,
  problem: findProblems,
  complaint: findComplaints,
  pending: findPendingWork,
  commitment: findCommitments,
  promise: findPromises,
  refusal: findRefusals,
  request: findRequests,
};

/** The kinds of acts, in the order in which they are told. */
export const actTypes = Object.keys(finders) as readonly ActType[];

/** Find the acts of one kind in a text. */
export function readActs<T extends ActType>(text: AnnotatedText, type: T): Extract<Act, { type: T }>[] {
  return finders[type](text).sort((a, b) => a.start - b.start);
}
