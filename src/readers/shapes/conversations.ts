import type { Said } from "../conversation.js";
import { at, type Data, itemsAt, valueAt } from "../data.js";
import { hasKeys, itemsUnder, type Placed, type Shape, switchAt } from "../shape.js";
import { frontChannels, gorgiasChannels, zammadChannels } from "./channels.js";
import { conversation, type Message } from "./conversation-shape.js";

const intercomAuthors: Readonly<Record<string, Said["role"]>> = {
  admin: "company",
  bot: "company",
  contact: "customer",
  lead: "customer",
  team: "company",
  user: "customer",
};

/** Where the keys stand is as the products' API references have it. */
export const conversations: readonly Shape[] = [
  conversation({
    id: "intercom-conversation",
    matches: (data) =>
      hasKeys(data, "conversation_parts") || hasKeys(data, "ticket_parts") || hasKeys(data, "source", "contacts"),
    messages: (data) => [
      ...sourceOf(data),
      ...itemsUnder(data, "conversation_parts", "conversation_parts"),
      ...itemsUnder(data, "ticket_parts", "ticket_parts"),
    ],
    bodies: [[["body"], "either"]],
    role: (message) => intercomAuthors[String(valueAt(message, "author", "type"))],
    isInternal: (message) => String(valueAt(message, "part_type") ?? "").startsWith("note"),
    time: ["created_at"],
    title: ["title"],
  }),
  conversation({
    id: "freshdesk-ticket",
    matches: (data) => messagesOf(data, "conversations", "notes").some((item) => hasKeys(item.data, "incoming")),
    messages: (data) => [{ data, path: [] }, ...messagesOf(data, "conversations", "notes")],
    bodies: [
      [["body_text"], "text"],
      [["body"], "either"],
      [["description_text"], "text"],
      [["description"], "either"],
    ],
    role: freshdeskRole,
    isInternal: (message) => switchAt(message, "private") === true,
    time: ["created_at"],
    title: ["subject"],
  }),
  conversation({
    id: "helpscout-conversation",
    matches: (data) => itemsAt(data, "_embedded", "threads").some((item) => hasKeys(item, "type")),
    messages: (data) => itemsUnder(data, "_embedded", "threads"),
    bodies: [
      [["body"], "html"],
      [["text"], "html"],
    ],
    role: helpScoutRole,
    isInternal: (message) => valueAt(message, "type") === "note",
    isDraft: (message) => valueAt(message, "state") === "draft",
    time: ["createdAt"],
    channel: (message, data) =>
      valueAt(message, "type") === "chat" || valueAt(data, "type") === "chat" ? "chat" : undefined,
    title: ["subject"],
  }),
  conversation({
    id: "front-conversation",
    matches: (data) => itemsAt(data, "_results").some((item) => hasKeys(item, "is_inbound")),
    messages: (data) => itemsUnder(data, "_results"),
    bodies: [
      [["text"], "text"],
      [["body"], "html"],
    ],
    role: (message) => (switchAt(message, "is_inbound") ? "customer" : "company"),
    isInternal: () => false,
    isDraft: (message) => typeof valueAt(message, "draft_mode") === "string",
    time: ["created_at"],
    channel: (message) => frontChannels[String(valueAt(message, "type"))],
    title: ["subject"],
  }),
  conversation({
    id: "gorgias-ticket",
    matches: (data) => messagesOf(data, "data", "messages").some((item) => hasKeys(item.data, "from_agent")),
    messages: (data) => messagesOf(data, "data", "messages"),
    bodies: [
      [["body_text"], "text"],
      [["body_html"], "html"],
    ],
    role: (message) => (switchAt(message, "from_agent") ? "company" : "customer"),
    isInternal: (message) => switchAt(message, "public") === false || valueAt(message, "channel") === "internal-note",
    time: ["sent_datetime", "created_datetime"],
    channel: (message) => gorgiasChannels[String(valueAt(message, "channel"))],
    title: ["subject"],
  }),
  conversation({
    id: "chatwoot-conversation",
    matches: (data) =>
      messagesOf(data, "payload", "messages").some((item) => hasKeys(item.data, "message_type", "content")),
    messages: (data) => messagesOf(data, "payload", "messages"),
    bodies: [[["content"], "markdown"]],
    role: (message) =>
      switchAt(message, "content_attributes", "deleted")
        ? undefined
        : chatwootRoles[String(valueAt(message, "message_type"))],
    isInternal: (message) => switchAt(message, "private") === true,
    time: ["created_at"],
  }),
  conversation({
    id: "crisp-conversation",
    matches: (data) => itemsAt(data, "data").some((item) => hasKeys(item, "from", "content", "session_id")),
    messages: (data) => itemsUnder(data, "data"),
    bodies: [[["content"], "text"]],
    role: (message) => (valueAt(message, "from") === "user" ? "customer" : "company"),
    isInternal: (message) => valueAt(message, "type") === "note",
    time: ["timestamp"],
    channel: () => "chat",
  }),
  conversation({
    id: "zammad-ticket",
    matches: (data) => articlesIn(data).some((item) => hasKeys(item.data, "sender", "internal", "body")),
    messages: articlesIn,
    bodies: [[["body"], "either"]],
    role: (message) => zammadRoles[String(valueAt(message, "sender"))],
    isInternal: (message) => switchAt(message, "internal") === true,
    time: ["created_at"],
    channel: (message) => zammadChannels[String(valueAt(message, "type"))],
    title: ["title"],
  }),
  conversation({
    id: "hubspot-thread",
    matches: (data) =>
      messagesOf(data, "results", "messages").some((item) => hasKeys(item.data, "direction", "senders", "text")),
    messages: (data) => messagesOf(data, "results", "messages"),
    bodies: [
      [["text"], "text"],
      [["richText"], "html"],
    ],
    role: (message) => (valueAt(message, "direction") === "INCOMING" ? "customer" : "company"),
    isInternal: (message) => valueAt(message, "type") === "COMMENT",
    time: ["createdAt"],
  }),
];

/** Activity (“Sam resolved the conversation”) and surveys are nobody's messages. */
const chatwootRoles: Readonly<Record<string, Said["role"]>> = {
  0: "customer",
  1: "company",
  incoming: "customer",
  outgoing: "company",
};
const zammadRoles: Readonly<Record<string, Said["role"]>> = { Agent: "company", Customer: "customer" };

/** The first message of a conversation has no time of its own. */
function sourceOf(data: Data): readonly Message[] {
  const source = at(data, "source");
  return source && hasKeys(source, "body") ? [{ data: source, path: ["source"], at: valueAt(data, "created_at") }] : [];
}

/** A mail that is forwarded goes to others; a ticket that the team opened begins with its own words. */
function freshdeskRole(message: Data, ticket: Data): Said["role"] | undefined {
  const source = valueAt(message, "source");
  if (message === ticket) return source === 10 ? "company" : "customer";
  if (source === 8) return undefined;
  return switchAt(message, "incoming") === false ? "company" : "customer";
}

function helpScoutRole(message: Data): Said["role"] | undefined {
  if (valueAt(message, "state") === "hidden") return undefined;
  switch (valueAt(message, "type")) {
    case "customer":
      return "customer";
    case "lineitem":
    case "forwardchild":
    case "forwardparent":
      return undefined;
    case "note":
    case "reply":
    case "message":
      return "company";
    default:
      return valueAt(message, "createdBy", "type") === "customer" ? "customer" : "company";
  }
}

/** The first of some keys that leads to a list. */
function messagesOf(data: Data, ...keys: readonly string[]): readonly Placed[] {
  return keys.map((key) => itemsUnder(data, key)).find((items) => items.length > 0) ?? [];
}

/** The articles of a ticket, or a file that is their list. */
function articlesIn(data: Data): readonly Placed[] {
  return data.kind === "list" ? itemsUnder(data) : itemsUnder(data, "articles");
}
