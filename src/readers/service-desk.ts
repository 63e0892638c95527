import type { Reader } from "../types.js";
import { markdown } from "./markdown.js";
import { tagProfiles } from "./tag-profiles.js";

const { gitlab: tags } = tagProfiles;

/** Reads a mail template of GitLab's service desk: a Markdown file that is one reply. */
export const serviceDesk: Reader = {
  name: "gitlab-service-desk",
  *read(source, options) {
    for (const reply of markdown.read(source, { ...options, markdown: "file" }))
      yield { kind: "template", channel: "email", ...reply, tags };
  },
};
