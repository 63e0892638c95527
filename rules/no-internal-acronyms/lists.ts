/** Keys that can be asked for. */
export type KeyList = Pick<ReadonlySet<string>, "has">;

/** Keys, each with what it stands for. */
export type MeaningList = Pick<ReadonlyMap<string, string>, "has" | "get">;

/** Make a list of lines of keys, parted by a space; taken apart when a reply first has an acronym. */
export function keyList(lines: readonly string[]): KeyList {
  let keys: ReadonlySet<string> | undefined;
  return {
    has(key) {
      keys ??= new Set(lines.flatMap((line) => line.split(" ")));
      return keys.has(key);
    },
  };
}

/** Make a list of lines such as `EOD end of day | KB knowledge base`; taken apart when it is first asked. */
export function meaningList(lines: readonly string[]): MeaningList {
  let meanings: ReadonlyMap<string, string> | undefined;
  const all = () => {
    meanings ??= new Map(lines.flatMap((line) => line.split(" | ").map(toEntry)));
    return meanings;
  };
  return { has: (key) => all().has(key), get: (key) => all().get(key) };
}

function toEntry(text: string): [key: string, meaning: string] {
  const end = text.indexOf(" ");
  return [text.slice(0, end), text.slice(end + 1)];
}
