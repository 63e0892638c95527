import type { Turn } from "../types.js";
import { readTurn } from "./body.js";
import { type Data, type DataMap, itemsAt, textAt } from "./data.js";
import { channels, kinds } from "./defaults.js";
import { type Evidence, evidenceIn, holdsLetters, type Item, isMeant } from "./generic-evidence.js";
import { chooseBody, chooseTitle, type Names, namesOf, normal } from "./generic-keys.js";
import {
  type Found,
  isFilled,
  type Placed,
  type Shape,
  type ShapeContext,
  sniffMarkup,
  switchAt,
  titleAt,
} from "./shape.js";

const customers = ["customer", "customermessage", "question", "inquiry"];
const threads = ["thread", "conversation", "history"];
const off = ["active", "enabled", "isenabled", "isactive", "published"];
const gone = ["deleted", "archived", "isdeleted", "isarchived"];
const hidden = ["private", "internal", "isinternal", "isprivate"];

/**
 * Any file with maps that have a text under a usual key: a list of replies, a map of them, or the neutral form
 * `{"customer": …, "reply": …, "channel": …}`; or a map from titles to texts.
 */
export const generic: Shape = {
  id: "generic",
  matches: () => true,
  *read(data, context) {
    // A stack of its own: files may nest deeper than calls can.
    const stack: Place[] = [{ data, path: [], among: evidenceIn("file", [data]) }];
    for (let place = stack.pop(); place; place = stack.pop()) {
      const item = itemOf(place, context);
      if (item && isMeant(item, place.among, context)) {
        const reason = reasonToLeave(item);
        if (reason) context.leaveOut([...item.path, item.key], reason, item.title);
        else yield toFound(item);
      } else if (hasBlankReply(place.data)) context.leaveOut(place.path, "it has no text", item?.title);
      else if (holdsLetters(place.data, context)) yield* lettersOf(place);
      else for (const child of childrenOf(place, item?.own).reverse()) stack.push(child);
    }
  },
};

/** A draft that is still to be written. */
function hasBlankReply(data: Data): boolean {
  return textAt(data, "reply")?.value.trim() === "";
}

/** The texts of a map from titles to texts. */
function* lettersOf({ data, path }: Place): Iterable<Found> {
  if (data.kind !== "map") return;
  for (const [title, body] of data.entries)
    if (body.kind === "text" && isFilled(body))
      yield { path: [...path, title], body, markup: sniffMarkup(body), title, kind: "template" };
}

interface Place extends Placed {
  /** What the map around it is called. */
  readonly title?: string | undefined;
  readonly among: Evidence;
}

function itemOf({ data, path, title: around }: Place, { keys, file }: ShapeContext): Item | undefined {
  if (data.kind !== "map") return undefined;
  const names = namesOf(data);
  const chosen = chooseBody(data, names, keys.body);
  if (!chosen) return undefined;
  const own = chooseTitle(data, names, chosen.key, keys.title);
  const title = own ?? around;
  return { ...chosen, map: data, names, path, title, own, thread: threadOf(data, names, keys.customer, file) };
}

function toFound({ map, names, path, key, body, markup, title, thread, language }: Item): Found {
  const isDraft = normal(key) === "reply" || names.has("to") || (thread.length > 0 && !names.has("question"));
  return {
    path: [...path, key],
    body,
    markup,
    title,
    thread,
    channel: oneOf(channels, map, names, "channel"),
    kind: oneOf(kinds, map, names, "kind") ?? (isDraft ? "draft" : "template"),
    language:
      language ?? ["language", "lang", "locale"].map((name) => titleAt(map, names.get(name) ?? name)).find(isTag),
  };
}

function reasonToLeave({ map, names }: Item): string | undefined {
  const isSet = (name: string, wanted: boolean) => switchAt(map, names.get(name) ?? "") === wanted;
  if (off.some((name) => isSet(name, false))) return "inactive";
  if (gone.some((name) => isSet(name, true))) return "deleted";
  return hidden.some((name) => isSet(name, true)) || isSet("public", false) ? "internal note" : undefined;
}

/** What may hold replies in a map or a list, in its order. */
function childrenOf({ data, path }: Place, title: string | undefined): Place[] {
  if (data.kind === "list") {
    const among = evidenceIn("list", data.items);
    return data.items.map((item, index) => ({ data: item, path: [...path, index], among }));
  }
  if (data.kind !== "map") return [];
  const values = [...data.entries.values()];
  const among = evidenceIn(values.every(({ kind }) => kind === "map") ? "map" : "mixed", values);
  return [...data.entries]
    .filter(([, { kind }]) => kind === "map" || kind === "list")
    .map(([key, child]) => ({ data: child, path: [...path, key], title: title ?? key, among }));
}

/** What was said before: a customer's message, or a list of messages that say who wrote them. */
function threadOf(map: DataMap, names: Names, own: readonly string[] = [], file: string): readonly Turn[] {
  const turns = threads
    .flatMap((name) => itemsAt(map, names.get(name) ?? ""))
    .flatMap((turn) => {
      const body = textAt(turn, "text") ?? textAt(turn, "body") ?? textAt(turn, "content");
      const role = textAt(turn, "role")?.value;
      if (!body || !role) return [];
      return readTurn(
        role === "customer" || role === "user" ? "customer" : "company",
        body.field(),
        sniffMarkup(body),
        file,
      );
    });
  const customer = [...own.map(normal), ...customers].map((name) => textAt(map, names.get(name) ?? "")).find(isFilled);
  return customer ? [...turns, ...readTurn("customer", customer.field(), sniffMarkup(customer), file)] : turns;
}

function oneOf<T extends string>(values: readonly T[], map: DataMap, names: Names, key: string): T | undefined {
  const value = textAt(map, names.get(key) ?? "")?.value.toLowerCase();
  return values.find((candidate) => candidate === value);
}

function isTag(text: string | undefined): boolean {
  return text !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(text);
}
