import { Chalk } from "chalk";

/** Colours the parts of a report; loaded only when colour is wanted. */
export const paint = new Chalk({ level: 1 });
