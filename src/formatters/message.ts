import type { Message } from "../types.js";
import { printable } from "./printable.js";

/** The wording of a message, safe to print. */
export function wording(message: Message): string {
  return printable(message.message);
}

/** Name the reply of a library that a message is about: ` (Refund delay)`; empty for a file that is one reply. */
export function place({ replylint }: Message): string {
  const name = replylint?.reply?.title || replylint?.reply?.path;
  return name ? ` (${printable(name)})` : "";
}

/** Count things in English: `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
