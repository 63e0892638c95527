import { UsageError } from "../errors.js";
import type { Formatter } from "../types.js";
import { printable } from "./printable.js";

/** Names that {@link loadFormatter} knows; the first is the default. */
export const formatterNames = ["stylish", "json", "unix", "ndjson"] as const;

/**
 * Load a formatter by its name. One that will not be asked for colour (`color: false`) loads faster.
 * @throws {UsageError} when there is no such formatter
 */
export async function loadFormatter(name: string, color = true): Promise<Formatter> {
  switch (name) {
    case "stylish": {
      const [{ default: stylish }, styles] = await Promise.all([
        import("./stylish.js"),
        color ? import("./paint.js") : undefined,
      ]);
      return stylish(styles?.paint);
    }
    case "json":
      return (await import("./json.js")).default;
    case "unix":
      return (await import("./unix.js")).default;
    case "ndjson":
      return (await import("./ndjson.js")).default;
    default:
      throw new UsageError(`There is no format “${printable(name)}”; the formats are ${formatterNames.join(", ")}`);
  }
}
