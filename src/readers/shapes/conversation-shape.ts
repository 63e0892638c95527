import type { Channel } from "../../types.js";
import { replyOf, type Said } from "../conversation.js";
import { type Data, type DataText, type Key, textAt, valueAt } from "../data.js";
import type { BodyKey } from "../library.js";
import { isFilled, type Placed, type Shape, sniffMarkup, titleAt } from "../shape.js";

/** A message, and when it was written if that stands elsewhere. */
export interface Message extends Placed {
  readonly at?: Said["at"];
}

/** How a product lists the messages of a conversation. */
export interface ConversationShape {
  readonly id: string;
  readonly matches: (data: Data) => boolean;
  readonly messages: (data: Data) => readonly Message[];
  /** Where the text of a message stands, the preferred place first. */
  readonly bodies: readonly BodyKey[];
  /** Who wrote a message; undefined for what nobody wrote, such as “ticket closed”. */
  readonly role: (message: Data, data: Data) => Said["role"] | undefined;
  readonly isInternal: (message: Data) => boolean;
  readonly isDraft?: (message: Data) => boolean;
  /** When a message was written, the preferred key first. */
  readonly time: readonly string[];
  readonly channel?: (message: Data, data: Data) => Channel | undefined;
  readonly title?: readonly Key[];
}

/** Make the shape of an exported conversation. */
export function conversation(shape: ConversationShape): Shape {
  const { id, matches, messages, bodies, role, isInternal, isDraft, time, channel, title = [] } = shape;
  return {
    id,
    matches,
    read(data, context) {
      const said = messages(data).flatMap(({ data: message, path, at }): Said[] => {
        const author = role(message, data);
        const [keys, markup] = bodies.find(([key]) => isFilled(textAt(message, ...key))) ?? [];
        if (!author || !keys || !markup) return [];
        const body = textAt(message, ...keys) as DataText;
        return [
          {
            role: author,
            path: [...path, ...keys],
            body,
            markup: markup === "either" ? sniffMarkup(body) : markup,
            internal: isInternal(message),
            draft: isDraft?.(message) ?? false,
            at: at ?? time.map((key) => valueAt(message, key)).find((at) => at !== undefined && at !== null),
            channel: channel?.(message, data),
          },
        ];
      });
      return replyOf(said, context, title.length > 0 ? titleAt(data, ...title) : undefined);
    },
  };
}
