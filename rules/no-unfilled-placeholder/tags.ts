import type { Placeholder, TagProfile } from "../../src/types.js";
import { nearestOf } from "./nearest.js";

/** A tag that is not filled, and the one that was probably meant. */
export interface UnknownTag {
  readonly placeholder: Placeholder;
  readonly path: string;
  readonly nearest: string | undefined;
}

const keywords =
  /^(?:if|elsif|elseif|elif|else|unless|case|when|for|tablerow|assign|capture|set|include|render|cycle|increment|decrement|raw|comment|with|block|macro|break|continue|end\w*)\b/;
const declaring = /^\{[%{]-?\s*(?:assign|capture|for|set|tablerow|increment|decrement|#each\s+\S+\s+as\s+\|)\s*(\w+)/;
/** Where teams keep variables of their own, and loops theirs. */
const custom = /(?:^|[._])(?:custom|cf|dc|fields?|attributes?|properties|forloop)(?:[._]|$)|__[cr]$|[\d[]/i;
/** Salesforce reads the names of its fields in any case. */
const anyCase = new Set(["salesforce"]);

/** Tell whether a tag is among those that the team lists. */
export function isListed({ name }: Placeholder, listed: readonly string[]): boolean {
  const path = pathOf(name);
  return listed.some((tag) => pathOf(tag) === path);
}

/** Find the machine tags that are not among those listed; a name of a template's own is no tag. */
export function findUnknownTags(
  placeholders: readonly Placeholder[],
  text: string,
  listed: readonly string[],
): UnknownTag[] {
  const known = new Set(listed.map(pathOf));
  return findTags(placeholders, text).flatMap(({ placeholder, path }) => {
    if (known.has(path)) return [];
    const nearest = nearestOf(path, known, Math.max(2, Math.floor(path.length / 4)));
    // “{name}” may be for the agent to fill.
    return placeholder.filledBy === "ambiguous" && nearest === undefined ? [] : [{ placeholder, path, nearest }];
  });
}

/**
 * Find the tags that are a slip of the pen away from one that their product is known to have. Names that are like none
 * are left alone: every team has fields of its own.
 */
export function findMisspelt(
  placeholders: readonly Placeholder[],
  text: string,
  { native, variables }: TagProfile,
): UnknownTag[] {
  // `ticket.requester` is known where `ticket.requester.name` is.
  const isKnown = (path: string) => variables.some((name) => name === path || name.startsWith(`${path}.`));
  return findTags(placeholders, text).flatMap(({ placeholder, path }) => {
    if (!native.includes(placeholder.syntax) || custom.test(path) || isKnown(path)) return [];
    const same = variables.find((variable) => isAlike(variable, path));
    if (same !== undefined && anyCase.has(placeholder.syntax) && same.toLowerCase() === path.toLowerCase()) return [];
    const nearest = same ?? nearestOf(path, variables, Math.min(2, Math.floor(path.length / 5)));
    return nearest !== undefined && isSlip(path, nearest) ? [{ placeholder, path, nearest }] : [];
  });
}

/** The paths of the tags that a machine may fill, without those that a template gives a value itself. */
function findTags(placeholders: readonly Placeholder[], text: string): { placeholder: Placeholder; path: string }[] {
  const own = new Set(placeholders.map(({ start, end }) => declaring.exec(text.slice(start, end))?.[1]));
  return placeholders.flatMap((placeholder) => {
    const { filledBy, name, syntax } = placeholder;
    if (filledBy !== "machine" && filledBy !== "ambiguous") return [];
    if ((syntax === "liquid-tag" && keywords.test(name)) || !/^[A-Za-z_]/.test(name)) return [];
    if (name === "else" || name === "this") return [];
    const path = pathOf(name);
    return own.has(path.split(".", 1)[0]) ? [] : [{ placeholder, path }];
  });
}

/** The path of a tag without its marks, filters and fallbacks. */
function pathOf(tag: string): string {
  return /[A-Za-z_$][\w.$[\]-]*/.exec(tag)?.[0] ?? tag;
}

/** Tell whether two names differ in case and joints alone: `firstName`, `first_name`, `FIRSTNAME`. */
function isAlike(one: string, other: string): boolean {
  for (let i = 0, j = 0; ; i++, j++) {
    while (one[i] === "_" || one[i] === "-") i++;
    while (other[j] === "_" || other[j] === "-") j++;
    if (one[i]?.toLowerCase() !== other[j]?.toLowerCase()) return false;
    if (i >= one.length) return true;
  }
}

/** “contact.ip” is no slip for “contact.id”: too much of the word would be wrong. */
function isSlip(path: string, nearest: string): boolean {
  const [names, meant] = [path.split("."), nearest.split(".")];
  return (
    names.length !== meant.length ||
    meant.every((name, at) => {
      const written = names[at] as string;
      return isAlike(written, name) || nearestOf(written, [name], Math.floor(name.length / 4)) !== undefined;
    })
  );
}
