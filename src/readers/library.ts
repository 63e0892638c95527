import type { Channel, TagProfile } from "../types.js";
import { at, type Data, type DataText, type Key, textAt } from "./data.js";
import type { Markup } from "./prose.js";
import { type Found, isFilled, itemsUnder, type Placed, type Shape, sniffMarkup, titleAt } from "./shape.js";

/** Where the text of a reply stands and how it is marked up; `either` where the product has both and does not say. */
export type BodyKey = readonly [path: readonly Key[], markup: Markup | "either"];

/** How a product lists its canned replies. */
export interface LibraryShape {
  readonly id: string;
  readonly tags?: TagProfile | undefined;
  readonly whole?: true;
  /** The keys that may lead to the list; none for a file that is the list. One item in its place is a list of one. */
  readonly under: readonly (readonly Key[])[];
  /** Tell whether an item is one of this product's. */
  readonly isItem: (item: Data) => boolean;
  /** Where its title stands, the preferred place first. */
  readonly title: readonly (readonly Key[])[];
  /** Where its text stands, the preferred place first: of twins only one is read. */
  readonly bodies: readonly BodyKey[] | ((item: Data) => readonly BodyKey[]);
  /** Tell that an item is turned off. */
  readonly isOff?: (item: Data) => boolean;
  readonly channel?: Channel | ((item: Data) => Channel | undefined);
}

/** Make the shape of a list of canned replies. */
export function library(shape: LibraryShape): Shape {
  const { id, tags, whole, isItem, channel } = shape;
  return {
    id,
    ...(tags && { tags }),
    ...(whole && { whole }),
    matches: (data) => listed(data, shape).some((item) => isItem(item.data)),
    *read(data, context) {
      for (const item of listed(data, shape)) {
        const found = bodyOf(item, typeof shape.bodies === "function" ? shape.bodies(item.data) : shape.bodies);
        const title = shape.title.map((keys) => titleAt(item.data, ...keys)).find((text) => text !== undefined);
        if (!found) {
          if (isItem(item.data)) context.leaveOut(item.path, "it has no text", title);
        } else if (shape.isOff?.(item.data)) context.leaveOut(found.path, "inactive", title);
        else
          yield {
            ...found,
            title,
            kind: "template",
            channel: typeof channel === "function" ? channel(item.data) : channel,
          };
      }
    },
  };
}

function listed(data: Data, { under, isItem }: LibraryShape): readonly Placed[] {
  const list = under.find((keys) => at(data, ...keys)?.kind === "list");
  if (list) return itemsUnder(data, ...list);
  return under.flatMap((path) => {
    const one = at(data, ...path);
    return one?.kind === "map" && isItem(one) ? [{ data: one, path }] : [];
  });
}

function bodyOf(item: Placed, bodies: readonly BodyKey[]): Pick<Found, "path" | "body" | "markup"> | undefined {
  for (const [keys, markup] of bodies) {
    const body = textAt(item.data, ...keys);
    if (isFilled(body)) return { path: [...item.path, ...keys], body, markup: markupOf(body, markup) };
  }
  return undefined;
}

function markupOf(body: DataText, markup: Markup | "either"): Markup {
  return markup === "either" ? sniffMarkup(body) : markup;
}
