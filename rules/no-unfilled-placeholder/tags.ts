import type { Placeholder } from "../../src/types.js";

/** A tag that the team's help desk does not fill, and the one that was probably meant. */
export interface UnknownTag {
  readonly placeholder: Placeholder;
  readonly path: string;
  readonly nearest: string | undefined;
}

const keywords =
  /^(?:if|elsif|elseif|elif|else|unless|case|when|for|tablerow|assign|capture|set|include|render|cycle|increment|decrement|raw|comment|with|block|macro|break|continue|end\w*)\b/;
const declaring = /^(?:assign|capture|for|set|tablerow)\s+(\w+)/;

/** Find the machine tags that are not among those listed; a name of a template's own is no tag. */
export function findUnknownTags(placeholders: readonly Placeholder[], listed: readonly string[]): UnknownTag[] {
  if (listed.length === 0) return [];
  const known = new Set(listed.map(pathOf));
  const own = new Set(placeholders.map(({ name }) => declaring.exec(name)?.[1]));
  return placeholders.flatMap((placeholder): UnknownTag[] => {
    const { filledBy, name, syntax } = placeholder;
    if (filledBy !== "machine" && filledBy !== "ambiguous") return [];
    if ((syntax === "liquid-tag" && keywords.test(name)) || !/^[A-Za-z_]/.test(name)) return [];
    if (name === "else" || name === "this") return [];
    const path = pathOf(name);
    if (known.has(path) || own.has(path.split(".", 1)[0])) return [];
    const nearest = nearestOf(path, known);
    // “{name}” may be for the agent to fill.
    return filledBy === "ambiguous" && nearest === undefined ? [] : [{ placeholder, path, nearest }];
  });
}

/** The path of a tag without its marks, filters and fallbacks. */
function pathOf(tag: string): string {
  return /[A-Za-z_$][\w.$[\]-]*/.exec(tag)?.[0] ?? tag;
}

function nearestOf(path: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(path.length / 4)) + 1;
  for (const candidate of known) {
    const edits = distance(path.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
