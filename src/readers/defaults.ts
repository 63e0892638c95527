import type { Channel, Kind } from "../types.js";

export const channels: readonly Channel[] = ["email", "chat", "public"];
export const kinds: readonly Kind[] = ["draft", "template"];

const TEMPLATE_FOLDER =
  /(?:^|[-_. ])(?:templates?|macros?|canned|(?:saved|predefined|quick|canned)[-_ ]?(?:replies|responses|answers)|(?:replies|response|reply)[-_ ]?library|snippets?|text[-_ ]?modules?)(?:$|[-_. ])/i;
const CHAT = /(?:^|[-_. ])(?:live[-_ ]?chat|chats?)(?:$|[-_. ])/i;
const PUBLIC = /(?:^|[-_. ])(?:public|social|reviews?|forums?|tweets?)(?:$|[-_. ])/i;

/** Guesses from a path's folders whether its replies are templates: `macros/`, `saved-replies/`. */
export function kindFromPath(path: string): Kind {
  return folders(path).some((folder) => TEMPLATE_FOLDER.test(folder)) ? "template" : "draft";
}

/** Guesses from a path's folders and file name where its replies are read: `chat/`, `review-answer.md`. */
export function channelFromPath(path: string): Channel | undefined {
  for (const part of parts(path).reverse()) {
    if (CHAT.test(part)) return "chat";
    if (PUBLIC.test(part)) return "public";
  }
  return undefined;
}

function folders(path: string): string[] {
  return parts(path).slice(0, -1);
}

function parts(path: string): string[] {
  return path.split(/[\\/]/);
}
