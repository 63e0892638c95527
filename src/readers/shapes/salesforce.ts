import type { Channel } from "../../types.js";
import { type Data, valueAt } from "../data.js";
import { library } from "../library.js";
import { hasKeys, type Shape, switchAt } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";

/** Records of Salesforce, as its command line and its data loader write them. */
export const salesforce: readonly Shape[] = [
  library({
    id: "salesforce-quick-text",
    tags: tagProfiles.salesforce,
    under: [["records"], []],
    isItem: (item) =>
      valueAt(item, "attributes", "type") === "QuickText" ||
      (hasKeys(item, "Name", "Message") && (hasKeys(item, "Channel") || hasKeys(item, "Category"))),
    title: [["Name"]],
    bodies: [[["Message"], "text"]],
    channel: salesforceChannel,
  }),
  library({
    id: "salesforce-templates",
    tags: tagProfiles.salesforce,
    under: [["records"], []],
    isItem: (item) => valueAt(item, "attributes", "type") === "EmailTemplate" || hasKeys(item, "HtmlValue", "Body"),
    title: [["Name"], ["Subject"]],
    bodies: [
      [["Body"], "text"],
      [["HtmlValue"], "html"],
    ],
    isOff: (item) => switchAt(item, "IsActive") === false,
    channel: "email",
  }),
];

/** “Email;Portal”: a text for several channels is read as the most formal of them. */
function salesforceChannel(item: Data): Channel | undefined {
  const names = String(valueAt(item, "Channel") ?? "").toLowerCase();
  if (/email|portal|phone|event/.test(names)) return "email";
  return /chat|messaging|sms|whatsapp/.test(names) ? "chat" : undefined;
}
