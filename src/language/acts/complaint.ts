import type { AnnotatedText, Complaint } from "../../types.js";

/** To be written. */
export function findComplaints(_text: AnnotatedText): Complaint[] {
  return [];
}
