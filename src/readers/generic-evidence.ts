import type { Turn } from "../types.js";
import type { Data, DataMap, Key } from "./data.js";
import { type Chosen, chooseBody, type Names, namesOf, normal } from "./generic-keys.js";
import { beginsLikeReply, hasSentence, hasWords } from "./markdown-reply-like.js";
import type { ShapeContext } from "./shape.js";

/** A map with a text that may be a reply. */
export interface Item extends Chosen {
  readonly map: DataMap;
  readonly names: Names;
  readonly path: readonly Key[];
  readonly title: string | undefined;
  /** The title that stands in the map itself. */
  readonly own: string | undefined;
  readonly thread: readonly Turn[];
}

/** What surrounds a map, and how the texts there read. */
export interface Evidence {
  /** A map of nothing but maps is a list with names. */
  readonly place: "file" | "list" | "map" | "mixed";
  /** A text talks to somebody. */
  readonly speaks: boolean;
  /** Half of the texts or more begin as letters do. */
  readonly greets: boolean;
  /** How many of the maps, as far as they were looked at, have a text. */
  readonly count: number;
}

/** Nobody needs more of a list to tell what it is. */
const sample = 100;
const somebody =
  /(?<!\p{L})(?:you|your|yours|we|our|us|please|sorry|thanks|thank|sie|ihnen|ihre?n?|bitte|danke|vous|votre|merci|usted|gracias|por favor|obrigad[oa]|grazie)(?!\p{L})/iu;
/** Who wrote a message, or what they thought of something. */
const authorship =
  /^(?:role|direction|incoming|isinbound|fromagent|messagetype|rating|stars|avatar|(?:author|sender)(?:id|type))$/;
const library =
  /(?:canned|saved|predefined|quick|macros?|repl(?:y|ies))[-_ ]?(?:repl(?:y|ies)|responses?|answers?|librar|templates?|texts?)|(?:^|[\\/_. -])(?:macros|replies|text[-_ ]?modules)(?=[\\/_. -]|$)/i;
const translations = /(?:^|[\\/])(?:_?locales?|i18n|l10n|lang|languages|translations?)[\\/]/i;

/** Look at the texts of some maps that stand together. */
export function evidenceIn(place: Evidence["place"], values: readonly Data[]): Evidence {
  if (place === "mixed") return { place, speaks: false, greets: false, count: 0 };
  const texts = values.slice(0, sample).flatMap((value) => {
    const chosen = value.kind === "map" ? chooseBody(value, namesOf(value)) : undefined;
    return chosen ? [chosen.body.value] : [];
  });
  const letters = texts.filter(beginsLikeReply).length;
  return { place, speaks: texts.some(speaks), greets: letters > 0 && letters * 2 >= texts.length, count: texts.length };
}

/**
 * Tell whether a map is meant to be a reply. A folder has many files with titles and texts that are none: web pages,
 * translations, settings, logs.
 */
export function isMeant(item: Item, among: Evidence, { named, asked, records, keys, file }: ShapeContext): boolean {
  const { key, own, title, thread, body, names } = item;
  if (named || keys.body?.some((name) => normal(name) === normal(key))) return true;
  const isReply = normal(key) === "reply";
  if (isReply && thread.length > 0) return true;
  if (isReply ? hasSentence(body.value) : thread.some(({ text }) => hasWords(text)) && hasWords(body.value))
    return true;
  if (!names.has("to") && [...names.keys()].some((name) => authorship.test(name))) return false;
  if (asked && among.place !== "mixed" && (records || own !== undefined)) return true;
  const isLibrary = library.test(nearEnd(file));
  if (translations.test(file) && !isLibrary) return false;
  // Numbers and hashes are no titles.
  const isTitled = own !== undefined && /\p{L}/u.test(own) && !/^[\da-f-]{6,}$/i.test(own);
  switch (among.place) {
    case "file":
      return isTitled ? isLibrary || among.speaks : records && among.greets;
    case "list":
      return isTitled ? isLibrary || among.speaks : (records || isLibrary) && among.greets;
    case "map":
      return title !== undefined && (isLibrary || (among.greets && among.count > 1));
    case "mixed":
      return isTitled && beginsLikeReply(body.value) && hasSentence(body.value);
  }
}

/** Tell whether a map leads from titles to texts that read like letters: settings and translations do not. */
export function holdsLetters(data: Data, { named, file }: ShapeContext): boolean {
  if (data.kind !== "map") return false;
  const texts = [...data.entries.values()].map((value) => (value.kind === "text" ? value.value : ""));
  if (texts.length === 0 || texts.some((text) => text === "")) return false;
  if (named) return true;
  const letters = texts.filter((text) => beginsLikeReply(text) && hasSentence(text)).length;
  return letters > 1 && letters * 2 > texts.length && !translations.test(file);
}

function speaks(text: string): boolean {
  return hasSentence(text) && (somebody.test(text) || beginsLikeReply(text));
}

/** The name of a file and of the folder that it is in. */
function nearEnd(file: string): string {
  return file.split(/[\\/]/).slice(-2).join("/");
}
