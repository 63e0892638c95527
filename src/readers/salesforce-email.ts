import { basename } from "node:path";
import type { Reader } from "../types.js";
import { readBody } from "./body.js";
import { identity } from "./source-map.js";
import { tagProfiles } from "./tag-profiles.js";

const { salesforce: tags } = tagProfiles;
const markup = /<(?:!doctype|html|body|div|p|br|table|messaging:)[\s/>]/i;

/** Reads an email template of Salesforce's metadata: text or HTML, as it is sent. */
export const salesforceEmail: Reader = {
  name: "salesforce-email",
  *read({ text, path }) {
    const field = { text, map: identity(text.length), encode: (prose: string) => prose };
    const body = readBody(field, markup.test(text) ? "html" : "text", path);
    if (body.text.trim() === "") return;
    yield {
      title: basename(path)
        .replace(/\.\w+$/, "")
        .replaceAll("_", " "),
      ...body,
      id: "1",
      placeholders: [],
      kind: "template",
      channel: "email",
      tags,
    };
  },
};
