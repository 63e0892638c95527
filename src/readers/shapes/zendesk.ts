import { at, type Data, type DataText, itemsAt, type Key, textAt, valueAt } from "../data.js";
import type { Markup } from "../prose.js";
import { type Found, hasKeys, isFilled, itemsUnder, type Placed, type Shape, switchAt, titleAt } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";

const { zendesk: tags } = tagProfiles;

/** Macros of the API, one or many, in JSON or YAML. */
export const zendeskMacros: Shape = {
  id: "zendesk-macros",
  tags,
  matches: (data) => macrosIn(data).some((macro) => isMacro(macro.data)),
  *read(data, context) {
    for (const { data: macro, path } of macrosIn(data)) {
      const title = titleAt(macro, "title");
      const comment = commentOf(macro, path);
      if (!comment) continue;
      if (switchAt(macro, "active") === false) context.leaveOut(comment.path, "inactive macro", title);
      else if (isInternal(macro)) context.leaveOut(comment.path, "internal note", title);
      else yield { ...comment, title, kind: "template" };
    }
  },
};

function macrosIn(data: Data): readonly Placed[] {
  if (hasKeys(data, "macros")) return itemsUnder(data, "macros");
  const one = at(data, "macro");
  if (one) return [{ data: one, path: ["macro"] }];
  return data.kind === "list" ? itemsUnder(data) : [{ data, path: [] }];
}

function isMacro(data: Data): boolean {
  return itemsAt(data, "actions").some((action) => hasKeys(action, "field", "value"));
}

/** The text that is preferred to its HTML twin: what stands in it can be mended. */
const commentFields: readonly (readonly [field: string, markup: Markup])[] = [
  ["comment_value", "text"],
  ["comment_value_html", "html"],
];

function commentOf(macro: Data, path: readonly Key[]): Pick<Found, "path" | "body" | "markup"> | undefined {
  const actions = itemsAt(macro, "actions");
  for (const [field, markup] of commentFields) {
    const index = actions.findIndex((action) => valueAt(action, "field") === field);
    const value = at(actions[index], "value");
    // “channel:all” or another channel stands before the text.
    const last = value?.kind === "list" ? value.items.length - 1 : undefined;
    const body = last === undefined ? textAt(value) : textAt(value, last);
    const place: readonly Key[] = [...path, "actions", index, "value", ...(last === undefined ? [] : [last])];
    if (isFilled(body)) return { path: place, body, markup };
  }
  return undefined;
}

function isInternal(macro: Data): boolean {
  return itemsAt(macro, "actions").some(
    (action) => valueAt(action, "field") === "comment_mode_is_public" && switchAt(action, "value") === false,
  );
}

/** Dynamic content: one text in many languages. */
export const zendeskDynamicContent: Shape = {
  id: "zendesk-dynamic-content",
  tags,
  matches: (data) =>
    itemsAt(data, "items").some((item) => hasKeys(item, "variants")) || hasKeys(at(data, "item"), "variants"),
  *read(data, context) {
    const one = at(data, "item");
    for (const { data: item, path } of one ? [{ data: one, path: ["item"] }] : itemsUnder(data, "items")) {
      const title = titleAt(item, "name");
      for (const [index, variant] of itemsAt(item, "variants").entries()) {
        const body = textAt(variant, "content");
        const place = [...path, "variants", index, "content"];
        if (!isFilled(body)) continue;
        if (switchAt(variant, "active") === false) context.leaveOut(place, "inactive variant", title);
        else
          yield { path: place, body, markup: htmlOrText(body), title, kind: "template", language: localeOf(variant) };
      }
    }
  },
};

const tag = /<\/?(?:a|br|div|li|ol|p|span|strong|ul)\b[^<>]*>/i;

function htmlOrText({ value }: DataText): Markup {
  return tag.test(value) ? "html" : "text";
}

/** Ids of Zendesk's locales that are surely known. */
const locales: ReadonlyMap<string, string> = new Map([
  ["1", "en-US"],
  ["8", "de"],
]);

function localeOf(variant: Data): string | undefined {
  return locales.get(String(valueAt(variant, "locale_id")));
}

/** Shortcuts of the chat product. */
export const zendeskChatShortcuts: Shape = {
  id: "zendesk-chat-shortcuts",
  matches: (data) => itemsAt(data).some((item) => hasKeys(item, "name", "message", "scope")),
  *read(data) {
    for (const { data: item, path } of itemsUnder(data)) {
      const body = textAt(item, "message");
      if (isFilled(body))
        yield {
          path: [...path, "message"],
          body,
          markup: "text",
          title: titleAt(item, "name"),
          kind: "template",
          channel: "chat",
        };
    }
  },
};
