/**
 * A mistake that the user can mend: told in one sentence, without a stack, with exit status 2.
 * The subclasses say where the mistake is.
 */
export abstract class UserError extends Error {
  /** The file that the error is about, if there is one: an absolute path, or what the user typed. */
  readonly file: string | undefined;

  constructor(message: string, file?: string, options?: ErrorOptions) {
    super(message, options);
    this.file = file;
  }
}

/** The command line or an API call asks for something that does not exist or does not go together. */
export class UsageError extends UserError {
  override readonly name = "UsageError";
}

/** A config file or config object is broken; the message names the file and the key. */
export class ConfigError extends UserError {
  override readonly name = "ConfigError";
}

/** A file that was to be linted could not be found, read or understood. */
export class ReadError extends UserError {
  override readonly name = "ReadError";
}
