import type { Placeholder } from "../../src/types.js";

/** A tag that opens or closes a block whose other end is missing. */
export interface LooseEnd {
  readonly placeholder: Placeholder;
  /** What would close it; nothing for a tag that closes what is not open. */
  readonly closing?: string;
}

const opening = /^(?:if|unless|case|for|tablerow|capture|raw|with|each|range)$/;
const between = /^(?:else|elsif|elseif|elif|when)$/;

/** Find the blocks that are opened and never closed, and ends of blocks that nothing opens. */
export function findLooseEnds(placeholders: readonly Placeholder[], text: string): LooseEnd[] {
  const open: { placeholder: Placeholder; word: string; closing: string }[] = [];
  const loose: LooseEnd[] = [];
  const inner = (placeholder: Placeholder) => innerOf(text.slice(placeholder.start, placeholder.end));
  const isClosed = (word: string) =>
    placeholders.some((placeholder) => placeholder.name === "end" || inner(placeholder) === `/${word}`);
  for (const placeholder of placeholders) {
    const step = readStep(placeholder.syntax, inner(placeholder), isClosed);
    if (!step) continue;
    const { word, role } = step;
    if (role === "open") open.push({ placeholder, word, closing: step.closing });
    else if (role === "between") {
      if (open.length === 0) loose.push({ placeholder });
    } else {
      const match = open.findLastIndex((block) => word === "" || block.word === word);
      if (match < 0) loose.push({ placeholder });
      else loose.push(...open.splice(match).slice(1));
    }
  }
  return [...loose, ...open].map(({ placeholder, ...rest }) => ({
    placeholder,
    ...("closing" in rest && rest.closing ? { closing: rest.closing } : {}),
  }));
}

/** What stands between the marks of a tag. */
function innerOf(raw: string): string {
  return raw.replace(/^(?:\{\{~?|\{%-?|<%[=-]?)\s*|\s*(?:~?\}\}|-?%[}>])$/g, "");
}

type Step = { readonly word: string } & (
  | { readonly role: "open"; readonly closing: string }
  | { readonly role: "between" | "close" }
);

/** @param isClosed tells whether a word that may open a block is closed somewhere */
function readStep(syntax: string, inner: string, isClosed: (word: string) => boolean): Step | undefined {
  const [first = ""] = inner.split(/[\s:(~-]/, 1);
  if (syntax === "liquid-tag") {
    if (opening.test(first)) return { word: first, role: "open", closing: `{% end${first} %}` };
    if (between.test(first)) return { word: first, role: "between" };
    return /^end[a-z]+$/.test(first) ? { word: first.slice(3), role: "close" } : undefined;
  }
  if (syntax === "mustache-block") {
    const [, mark, word = ""] = /^([#^/])\s*([\w.]+)/.exec(inner) ?? [];
    if (!mark) return undefined;
    return mark === "/" ? { word, role: "close" } : { word, role: "open", closing: `{{/${word}}}` };
  }
  if (syntax === "mustache") {
    if (first === "end") return { word: "", role: "close" };
    return opening.test(first) && inner !== first && isClosed(first)
      ? { word: first, role: "open", closing: `{{/${first}}}` }
      : undefined;
  }
  if (syntax === "erb") {
    if (/^(?:if|unless|for|while)\b|\bdo\b(?:\s*\|.*)?$/.test(inner))
      return { word: "", role: "open", closing: "<% end %>" };
    return first === "end" ? { word: "", role: "close" } : undefined;
  }
  return undefined;
}
