import { type Data, itemsAt, textAt, valueAt } from "../data.js";
import { type BodyKey, library } from "../library.js";
import { hasKeys, type Shape, switchAt } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";

/** Where the keys stand is as the products' API references and public exports have it. */
export const libraries: readonly Shape[] = [
  library({
    id: "intercom-macros",
    tags: tagProfiles.intercom,
    under: [["data"], []],
    isItem: (item) => valueAt(item, "type") === "macro" || hasKeys(item, "name", "body", "body_text"),
    title: [["name"]],
    bodies: [
      [["body_text"], "text"],
      [["body"], "html"],
    ],
  }),
  library({
    id: "front-templates",
    tags: tagProfiles.front,
    under: [["_results"], []],
    isItem: (item) =>
      String(valueAt(item, "id")).startsWith("rsp_") || hasKeys(item, "name", "body", "is_available_for_all_inboxes"),
    title: [["name"], ["subject"]],
    bodies: [[["body"], "html"]],
  }),
  library({
    id: "freshdesk-responses",
    tags: tagProfiles.freshdesk,
    under: [[], ["canned_responses"]],
    isItem: (item) => hasKeys(item, "title", "content", "content_html") || hasKeys(item, "title", "content_html"),
    title: [["title"]],
    bodies: [
      [["content"], "text"],
      [["content_html"], "html"],
    ],
  }),
  library({
    id: "freescout-replies",
    tags: tagProfiles.freescout,
    under: [[]],
    isItem: (item) => hasKeys(item, "mailbox_id", "name", "text"),
    title: [["name"]],
    bodies: [[["text"], "html"]],
  }),
  library({
    id: "chatwoot-responses",
    tags: tagProfiles.chatwoot,
    under: [[], ["payload"]],
    isItem: (item) => hasKeys(item, "short_code", "content"),
    title: [["short_code"]],
    bodies: [[["content"], "markdown"]],
  }),
  library({
    id: "zammad-modules",
    tags: tagProfiles.zammad,
    under: [[]],
    isItem: (item) => hasKeys(item, "name", "keywords", "content"),
    title: [["name"]],
    bodies: [[["content"], "either"]],
    isOff: (item) => switchAt(item, "active") === false,
  }),
  library({
    id: "osticket-responses",
    tags: tagProfiles.osticket,
    under: [[]],
    isItem: (item) => hasKeys(item, "title", "response") && (hasKeys(item, "isenabled") || hasKeys(item, "notes")),
    title: [["title"]],
    bodies: [[["response"], "html"]],
    isOff: (item) => switchAt(item, "isenabled") === false,
  }),
  library({
    id: "livechat-responses",
    tags: tagProfiles.livechat,
    under: [[], ["canned_responses"]],
    isItem: (item) => hasKeys(item, "group", "text", "tags"),
    title: [["tags", 0]],
    bodies: [[["text"], "text"]],
    channel: "chat",
  }),
  library({
    id: "rocketchat-responses",
    tags: tagProfiles.rocketchat,
    under: [[], ["cannedResponses"]],
    isItem: (item) => hasKeys(item, "shortcut", "text", "scope"),
    title: [["shortcut"]],
    bodies: [[["text"], "text"]],
    channel: "chat",
  }),
  library({
    id: "discourse-replies",
    whole: true,
    tags: tagProfiles.discourse,
    under: [["replies"], ["templates"]],
    isItem: (item) => hasKeys(item, "id", "title", "content"),
    title: [["title"]],
    bodies: [[["content"], "markdown"]],
    channel: "public",
  }),
  library({
    id: "github-replies",
    whole: true,
    tags: tagProfiles.github,
    under: [["replies"]],
    isItem: (item) => hasKeys(item, "name", "body"),
    title: [["name"]],
    bodies: [[["body"], "markdown"]],
    channel: "public",
  }),
  library({
    id: "kustomer-shortcuts",
    under: [["data"]],
    isItem: (item) => valueAt(item, "type") === "shortcut",
    title: [["attributes", "name"]],
    isOff: (item) => switchAt(item, "attributes", "deleted") === true,
    bodies: [[["attributes", "draft", "text"], "text"]],
  }),
  library({
    id: "alfred-snippets",
    under: [[]],
    isItem: (item) => hasKeys(item, "alfredsnippet"),
    title: [["alfredsnippet", "name"]],
    bodies: [[["alfredsnippet", "snippet"], "text"]],
  }),
  library({
    id: "gorgias-macros",
    tags: tagProfiles.gorgias,
    under: [["data"], []],
    isItem: (item) => gorgiasBodies(item).length > 0,
    title: [["name"]],
    bodies: gorgiasBodies,
  }),
  helpScout(),
];

/** The text of a macro is the argument of one of its actions. */
function gorgiasBodies(item: Data): readonly BodyKey[] {
  const index = itemsAt(item, "actions").findIndex(
    (action) => textAt(action, "arguments", "body_text") ?? textAt(action, "arguments", "body_html"),
  );
  if (index < 0) return [];
  return [
    [["actions", index, "arguments", "body_text"], "text"],
    [["actions", index, "arguments", "body_html"], "html"],
  ];
}

/** A saved reply has a text for mails and may have another one for chats. */
function helpScout(): Shape {
  const saved = {
    id: "helpscout-replies",
    tags: tagProfiles.helpscout,
    under: [[], ["_embedded", "saved-replies"]],
    isItem: (item: Data) => hasKeys(item, "name", "preview") || hasKeys(item, "name", "chatText"),
    title: [["name"]],
  };
  const mails = library({ ...saved, bodies: [[["text"], "html"]] });
  const chats = library({
    ...saved,
    isItem: (item) => textAt(item, "chatText") !== undefined,
    bodies: [[["chatText"], "text"]],
    channel: "chat",
  });
  return {
    ...mails,
    *read(data, context) {
      yield* mails.read(data, context);
      yield* chats.read(data, context);
    },
  };
}
