import type { Channel } from "../../types.js";
import { replyOf, type Said } from "../conversation.js";
import { at, type Data, itemsAt, type Key, textAt, valueAt } from "../data.js";
import type { Markup } from "../prose.js";
import { hasKeys, isFilled, itemsUnder, type Placed, type Shape, switchAt, titleAt } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";
import { zendeskChannels } from "./channels.js";

/** A ticket with its comments, as the API gives it and as an export has it, one a line. */
export const zendeskTicket: Shape = {
  id: "zendesk-ticket",
  tags: tagProfiles.zendesk,
  matches: (data) =>
    itemsAt(data, "comments").some((item) => hasKeys(item, "author_id")) || proposedIn(data) !== undefined,
  read(data, context) {
    const title = titleAt(data, "subject") ?? titleAt(data, "ticket", "subject");
    const isCustomer = customerTest(data);
    const said = itemsUnder(data, "comments").flatMap(({ data: comment, path }): Said[] => {
      const text = commentText(comment, path);
      if (!text || valueAt(comment, "author_id") === -1 || valueAt(comment, "type") === "VoiceComment") return [];
      return [
        {
          ...text,
          role: isCustomer(comment) ? "customer" : "company",
          internal: switchAt(comment, "public") === false,
          at: valueAt(comment, "created_at"),
          channel: channelOf(comment),
        },
      ];
    });
    const proposed = proposedIn(data);
    const draft = proposed && commentText(proposed.data, proposed.path);
    if (draft)
      said.push({ ...draft, role: "company", draft: true, internal: switchAt(proposed.data, "public") === false });
    return replyOf(said, context, title);
  },
};

const texts: readonly (readonly [key: string, markup: Markup])[] = [
  ["plain_body", "text"],
  ["body", "text"],
  ["html_body", "html"],
];

/** The comment that an update of a ticket adds: `{"ticket": {"comment": …}}`, or one of many updates. */
function proposedIn(data: Data): Placed | undefined {
  for (const path of [["ticket", "comment"], ["comment"]]) {
    const comment = at(data, ...path);
    const isWrapped = path.length > 1 || hasKeys(data, "requester_id") || hasKeys(comment, "public");
    if (comment && isWrapped && (hasKeys(comment, "body") || hasKeys(comment, "html_body")))
      return { data: comment, path };
  }
  return undefined;
}

function commentText(comment: Data, path: readonly Key[]): Pick<Said, "path" | "body" | "markup"> | undefined {
  for (const [key, markup] of texts) {
    const body = textAt(comment, key);
    if (isFilled(body)) return { path: [...path, key], body, markup };
  }
  return undefined;
}

/** By the users beside the comments; else whoever asked for the ticket, which they open. */
function customerTest(data: Data): (comment: Data) => boolean {
  const roles = new Map(itemsAt(data, "users").map((user) => [valueAt(user, "id"), valueAt(user, "role")]));
  const requester =
    valueAt(data, "requester_id") ??
    valueAt(data, "ticket", "requester_id") ??
    valueAt(firstOf(itemsAt(data, "comments")), "author_id");
  return (comment) => {
    const author = valueAt(comment, "author_id");
    return roles.has(author) ? roles.get(author) === "end-user" : author === requester;
  };
}

/** Comments may be listed with the newest first. */
function firstOf(comments: readonly Data[]): Data | undefined {
  return comments.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)))[0];
}

function timeOf(comment: Data): string {
  return String(valueAt(comment, "created_at") ?? "");
}

function channelOf(comment: Data): Channel | undefined {
  return zendeskChannels[String(valueAt(comment, "via", "channel"))];
}
