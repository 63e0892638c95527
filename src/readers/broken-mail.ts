import { ReadError } from "../errors.js";

/** A mail that cannot be read, and the offset in its source that shows why. */
export class BrokenMail extends ReadError {
  constructor(
    readonly problem: string,
    readonly offset: number,
  ) {
    super(problem);
  }
}
