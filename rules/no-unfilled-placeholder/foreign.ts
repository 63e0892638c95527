import type { AnnotatedReply, Placeholder, Range } from "../../src/types.js";
import { isSlot } from "./slots.js";

/** `{order_id}`, `%first.name%`: a variable; “{name}” and “{insert link}” may be for the agent to fill. */
const variable = /^[A-Za-z][A-Za-z0-9-]*(?:[._][A-Za-z0-9-]+)+$/;
/** The tag that opens a comment, and the syntax it belongs to. */
const comments: readonly (readonly [syntax: string, opening: RegExp])[] = [
  ["liquid-tag", /^\{%-?\s{0,9}comment\s{0,9}-?%\}/],
  ["mustache-block", /^\{\{!/],
  ["liquid-tag", /^\{#/],
];

/** Tell whether a placeholder is a tag of another product than the one that sends the reply. */
export function isForeign(placeholder: Placeholder, at: number, reply: AnnotatedReply): boolean {
  const { filledBy, name, syntax } = placeholder;
  if (!reply.tags || reply.tags.native.includes(syntax)) return false;
  if (filledBy === "machine") return true;
  if (filledBy === "tool") return variable.test(name) || isSlot(placeholder, at, reply);
  return filledBy === "ambiguous" && variable.test(name);
}

/** Find the comments that the product would send: they are written for another one. */
export function findForeignComments({ masks, tags, text }: AnnotatedReply): Range[] {
  if (!tags) return [];
  return masks.flatMap(({ kind, start, end }) => {
    if (kind !== "code" || text.charAt(start) !== "{") return [];
    const raw = text.slice(start, end);
    const [syntax, opening] = comments.find(([, form]) => form.test(raw)) ?? [];
    if (!syntax || !opening || tags.native.includes(syntax)) return [];
    return [{ start, end: start + (opening.exec(raw)?.[0].length ?? 0) }];
  });
}
