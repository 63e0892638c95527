import { type Data, type DataText, itemsAt, textAt, valueAt } from "../data.js";
import { hasWords } from "../markdown-reply-like.js";
import type { Markup } from "../prose.js";
import { hasKeys, isFilled, itemsUnder, type Shape, sniffMarkup, titleAt } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";

const espansoBodies: readonly (readonly [key: string, markup: Markup])[] = [
  ["form", "text"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["replace", "text"],
];

/**
 * Matches of Espanso. Most of what people expand is no reply: read are those with a label, forms and marked-up texts;
 * all of them only if the user says that the file holds replies.
 */
export const espanso: Shape = {
  id: "espanso",
  tags: tagProfiles.espanso,
  matches: (data) =>
    itemsAt(data, "matches").some((item) => ["trigger", "triggers", "regex"].some((key) => hasKeys(item, key))),
  *read(data, context) {
    for (const { data: item, path } of itemsUnder(data, "matches")) {
      const label = titleAt(item, "label");
      const title = label ?? titleAt(item, "trigger") ?? titleAt(item, "triggers", 0);
      const [key, markup] = espansoBodies.find(([name]) => isFilled(textAt(item, name))) ?? [];
      if (!key || !markup) continue;
      if (key === "replace" && !label && !context.named) context.leaveOut([...path, key], "it has no label", title);
      else yield { path: [...path, key], body: textAt(item, key) as DataText, markup, title, kind: "template" };
    }
  },
};

/** A group of TextExpander as CSV, without a header: abbreviation, content, label. */
export const textExpander: Shape = {
  id: "textexpander",
  tags: tagProfiles.textexpander,
  matches: (data, file) => {
    const rows = data.kind === "list" ? data.items : [];
    return (
      rows.every(isSnippet) && /\.(?:csv|tsv)$/i.test(file) && rows.some((row) => hasWords(String(valueAt(row, 1))))
    );
  },
  *read(data) {
    for (const { data: row, path } of itemsUnder(data)) {
      const body = textAt(row, 1);
      if (isFilled(body))
        yield {
          path: [...path, 1],
          body,
          markup: sniffMarkup(body),
          title: titleAt(row, 2) ?? titleAt(row, 0),
          kind: "template",
        };
    }
  },
};

function isSnippet(row: Data): boolean {
  const cells = itemsAt(row).length;
  const abbreviation = valueAt(row, 0);
  return (cells === 2 || cells === 3) && typeof abbreviation === "string" && /^\S{1,30}$/.test(abbreviation);
}

/** Folders of Text Blaze. */
export const textBlaze: Shape = {
  id: "textblaze",
  tags: tagProfiles.textblaze,
  matches: (data) => itemsAt(data, "folders").some((folder) => hasKeys(folder, "snippets")),
  *read(data) {
    for (const folder of itemsUnder(data, "folders"))
      for (const { data: snippet, path } of itemsUnder(folder.data, "snippets")) {
        const body = textAt(snippet, "text") ?? textAt(snippet, "html");
        if (isFilled(body))
          yield {
            path: [...folder.path, ...path, body === textAt(snippet, "text") ? "text" : "html"],
            body,
            markup: valueAt(snippet, "type") === "html" ? "html" : sniffMarkup(body),
            title: titleAt(snippet, "name") ?? titleAt(snippet, "shortcut"),
            kind: "template",
          };
      }
  },
};
