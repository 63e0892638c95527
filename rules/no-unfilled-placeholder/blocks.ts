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
export function findLooseEnds(placeholders: readonly Placeholder[]): LooseEnd[] {
  const open: { placeholder: Placeholder; word: string; closing: string }[] = [];
  const loose: LooseEnd[] = [];
  const isClosed = (word: string) => placeholders.some(({ name }) => name === "end" || name === `/${word}`);
  for (const placeholder of placeholders) {
    const step = readStep(placeholder, isClosed);
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

type Step = { readonly word: string } & (
  | { readonly role: "open"; readonly closing: string }
  | { readonly role: "between" | "close" }
);

/** @param isClosed tells whether a word that may open a block is closed somewhere */
function readStep({ syntax, name }: Placeholder, isClosed: (word: string) => boolean): Step | undefined {
  const [first = ""] = name.split(/[\s:(~-]/, 1);
  if (syntax === "liquid-tag") {
    if (opening.test(first)) return { word: first, role: "open", closing: `{% end${first} %}` };
    if (between.test(first)) return { word: first, role: "between" };
    return /^end[a-z]+$/.test(first) ? { word: first.slice(3), role: "close" } : undefined;
  }
  if (syntax === "mustache") {
    const [, mark, word = ""] = /^~?([#^/]?)\s*([\w.]+)/.exec(name) ?? [];
    if (mark === "/") return { word, role: "close" };
    if (mark) return { word, role: "open", closing: `{{/${word}}}` };
    if (word === "end") return { word: "", role: "close" };
    return opening.test(word) && name !== word && isClosed(word)
      ? { word, role: "open", closing: `{{/${word}}}` }
      : undefined;
  }
  if (syntax === "erb") {
    if (/^(?:if|unless|for|while)\b|\bdo\b(?:\s*\|.*)?$/.test(name))
      return { word: "", role: "open", closing: "<% end %>" };
    return first === "end" ? { word: "", role: "close" } : undefined;
  }
  return undefined;
}
