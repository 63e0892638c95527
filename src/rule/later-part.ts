import type { AnnotatedReply } from "../types.js";

/** Tell whether a post is the later part of a reply that is split over several: “2/2” without a “1/2”. */
export function isLaterPart({ tokens, channel }: AnnotatedReply): boolean {
  if (channel !== "public") return false;
  const parts = tokens.filter(({ norm }) => /^[1-9]\/[2-9]$/.test(norm) && norm.charAt(0) <= norm.charAt(2));
  return parts.length > 0 && parts.every(({ norm }) => !norm.startsWith("1"));
}
