import type { Turn } from "../types.js";
import type { Mapped } from "./source-map.js";

/** Make a turn of a conversation; none of a blank text. */
export function turnOf(role: Turn["role"], { text, map }: Pick<Turn, "text" | "map">, file: string): Turn[] {
  return text.trim() === "" ? [] : [{ role, text, map, file }];
}

/** Take what a reply quotes for the conversation before it: the customer's message, and the company's before that. */
export function quotedTurns([answered, older]: readonly Mapped[], file: string): Turn[] {
  return [...(older ? turnOf("company", older, file) : []), ...(answered ? turnOf("customer", answered, file) : [])];
}
