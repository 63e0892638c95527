/** Keys that can be asked for. */
export type KeyList = Pick<ReadonlySet<string>, "has">;

/** Keys, each with what it stands for. */
export type MeaningList = Pick<ReadonlyMap<string, string>, "has" | "get">;

/** Answers beyond these are found anew. */
const mostKept = 4096;

/** Make a list of lines of keys, parted by a space. */
export function keyList(lines: readonly string[]): KeyList {
  const text = ` ${lines.join(" ")} `;
  return { has: remembered((key) => text.includes(` ${key} `)) };
}

/** Make a list of lines such as `EOD end of day | KB knowledge base`. */
export function meaningList(lines: readonly string[]): MeaningList {
  const text = ` | ${lines.join(" | ")} | `;
  const get = remembered((key) => {
    const at = text.indexOf(` | ${key} `);
    const start = at + key.length + 4;
    return at < 0 ? undefined : text.slice(start, text.indexOf(" | ", start));
  });
  return { has: (key) => get(key) !== undefined, get };
}

/** A reply has few acronyms: finding them costs less than taking a list apart, if each is found once. */
function remembered<T>(find: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    if (answers.has(key)) return answers.get(key) as T;
    if (answers.size >= mostKept) answers.clear();
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };
}
