import type { Message } from "../types.js";
import { printable } from "./printable.js";

/** The wording of a message, safe to print. */
export function wording(message: Message): string {
  return printable(message.message);
}

/**
 * Name the reply of a library that a message is about: ` (Refund delay at macros[3].actions[0].value)`; empty for a file
 * that is one reply without a title.
 */
export function place({ replylint }: Message): string {
  const { title, path } = replylint?.reply ?? {};
  const name = [title, path === title ? "" : path].filter((part) => part !== undefined && part !== "").join(" at ");
  return name === "" ? "" : ` (${printable(name)})`;
}

/** Count things in English: `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
