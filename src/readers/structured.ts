import type { Reader, ReaderOptions, Reply, Source } from "../types.js";
import { readBody } from "./body.js";
import { type Data, type Key, pathOf } from "./data.js";
import { generic } from "./generic.js";
import type { Found, Placed, Shape, ShapeContext } from "./shape.js";
import { shapes } from "./shapes/index.js";

/**
 * Make the reader of a kind of structured files; what their structure means, the shapes know.
 *
 * @param values the values of a file: one, or those of a list that is read item by item
 * @param isRecords each value, or each item of it, is meant to hold a reply, so that it needs no title to be one
 */
export function structured(
  name: string,
  values: (source: Source, options: ReaderOptions) => Iterable<Data>,
  { isList = false, isRecords = false }: { readonly isList?: boolean; readonly isRecords?: boolean } = {},
): Reader {
  return {
    name,
    selective: true,
    *read(source, options) {
      const ids = new Set<string>();
      let index = 0;
      // A record of a stream is alone.
      const isNumbered = isList && source.firstLine === undefined;
      for (const data of values(source, options))
        yield* readValue({ data, path: isNumbered ? [index++] : [] }, source, options, { ids, isRecords });
    },
  };
}

function* readValue(
  value: Placed,
  source: Source,
  options: ReaderOptions,
  state: { readonly ids: Set<string>; readonly isRecords: boolean },
): Iterable<Reply> {
  let isKnown = false;
  for (const part of partsOf(value, source, options)) {
    isKnown = true;
    yield* readPart(part, source, options, state);
  }
  if (!isKnown) yield* readPart({ ...value, shape: generic }, source, options, state);
}

/** A value that has a shape. */
interface Part extends Placed {
  readonly shape: Shape;
}

function* readPart(
  { data, path, shape }: Part,
  source: Source,
  options: ReaderOptions,
  { ids, isRecords }: { readonly ids: Set<string>; readonly isRecords: boolean },
): Iterable<Reply> {
  options.recognise?.(shape.id);
  const context: ShapeContext = {
    file: source.path,
    keys: options.keys ?? {},
    named: options.format === shape.id,
    asked: options.named === true,
    records: isRecords,
    leaveOut: (place, reason, title) =>
      options.leaveOut?.({ path: pathOf([...path, ...place]), reason, ...(title !== undefined && { title }) }),
  };
  for (const found of shape.read(data, context)) {
    const reply = toReply(found, path, shape, source.path);
    if (reply.text.trim() === "") context.leaveOut(found.path, "it has no text", found.title);
    else yield { ...reply, id: unused(reply.id, ids) };
  }
}

/** How deep exports wrap their conversations: `{"data": {"tickets": [{"ticket": …}]}}`. */
const deepest = 4;

/** The parts of a value that a product wrote: all of it, or what stands in its lists and under its keys. */
function* partsOf(whole: Placed, { path: file }: Source, { format }: ReaderOptions): Iterable<Part> {
  if (format === generic.id) return;
  const named = shapes.find(({ id }) => id === format);
  const candidates = named ? [named] : shapes;
  const stack = [{ ...whole, depth: 0 }];
  let isNone = true;
  for (let place = stack.pop(); place; place = stack.pop()) {
    const { data, path, depth } = place;
    const seen = glance(data);
    const shape = candidates.find(({ whole, matches }) => (depth === 0 || !whole) && matches(seen, file));
    if (shape) {
      isNone = false;
      yield { data, path, shape };
    } else if (depth < deepest)
      for (const child of childrenOf(place).reverse()) stack.push({ ...child, depth: depth + 1 });
  }
  if (isNone && named) yield { ...whole, shape: named };
}

function childrenOf({ data, path }: Placed): Placed[] {
  const children: Placed[] = [];
  const entries: Iterable<readonly [Key, Data]> =
    data.kind === "map" ? data.entries : data.kind === "list" ? data.items.entries() : [];
  for (const [key, child] of entries)
    if (child.kind === "map" || child.kind === "list") children.push({ data: child, path: [...path, key] });
  return children;
}

/** How many items of a list, and how many levels, are looked at to tell what a value is. */
const glanced = 12;
const levels = 5;

/** A value with the beginnings of its lists: what all of a million items are, the first of them tell. */
function glance(data: Data, depth = levels): Data {
  if (depth === 0) return data;
  if (data.kind === "list")
    return { ...data, items: data.items.slice(0, glanced).map((item) => glance(item, depth - 1)) };
  if (data.kind !== "map" || ![...data.entries.values()].some(({ kind }) => kind === "map" || kind === "list"))
    return data;
  const entries = new Map<string, Data>();
  for (const [key, value] of data.entries) entries.set(key, glance(value, depth - 1));
  return { ...data, entries };
}

function toReply(found: Found, prefix: readonly Key[], { tags }: Shape, file: string): Reply {
  const { title, channel, kind, language, thread = [] } = found;
  const path = pathOf([...prefix, ...found.path]);
  const body = readBody(found.body.field(), found.markup, file);
  return {
    ...body,
    id: path,
    path,
    placeholders: [],
    // What a message quotes is told better by the conversation that it stands in.
    thread: thread.length > 0 ? thread : body.thread,
    ...(title !== undefined && { title }),
    ...(channel && { channel }),
    ...(kind && { kind }),
    ...(language && { language }),
    ...(tags && { tags }),
  };
}

/** A path is unique; the same text read in two ways is not. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count++) free = `${id}#${count}`;
  ids.add(free);
  return free;
}
