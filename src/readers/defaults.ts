import type { Channel, Kind } from "../types.js";

export const channels: readonly Channel[] = ["email", "chat", "public"];
export const kinds: readonly Kind[] = ["draft", "template"];

const replies = ["saved", "predefined", "quick", "canned"].flatMap((kind) =>
  ["replies", "responses", "answers"].map((noun) => kind + noun),
);
const libraries = ["replies", "response", "reply"].map((noun) => `${noun}library`);
/** Words of a folder's name, and pairs of them. A set, for an expression is compiled anew by every run. */
const ofTemplates = new Set([
  ..."template templates macro macros canned snippet snippets textmodule textmodules".split(" "),
  ...replies,
  ...libraries,
]);
const ofChats = new Set(["chat", "chats", "livechat", "livechats"]);
const ofPublic = new Set("public social review reviews forum forums tweet tweets".split(" "));

/** Guesses from a path's folders whether its replies are templates: `macros/`, `saved-replies/`. */
export function kindFromPath(path: string): Kind {
  return partsOf(path)
    .slice(0, -1)
    .some((folder) => says(folder, ofTemplates))
    ? "template"
    : "draft";
}

/** Guesses from a path's folders and file name where its replies are read: `chat/`, `review-answer.md`. */
export function channelFromPath(path: string): Channel | undefined {
  for (const part of partsOf(path).reverse()) {
    if (says(part, ofChats)) return "chat";
    if (says(part, ofPublic)) return "public";
  }
  return undefined;
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/);
}

function says(name: string, set: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().split(/[-_. ]/);
  return words.some((word, index) => set.has(word) || set.has(word + (words[index + 1] ?? "")));
}
