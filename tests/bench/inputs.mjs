// What is linted, made in the temporary folder when it is first asked for; all paths are relative to that folder.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeQuestions, makeReplies } from "./replies.mjs";

const shortest = 300;

/** Make the functions that make the files. */
export function createInputs(folder) {
  const made = new Map();
  const once = (name, make) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name);
  };

  return {
    /** A folder of replies, a file each: `{ name, files }`. */
    library: (count) =>
      once(`replies-${count}`, (name) => {
        mkdirSync(join(folder, name));
        const files = makeReplies(count).map((text, index) => {
          const file = `${name}/${String(index).padStart(5, "0")}.txt`;
          writeFileSync(join(folder, file), text);
          return file;
        });
        return { name, files };
      }),

    /** One text of so many bytes: replies with blank lines between them. */
    text: (bytes) =>
      once(`text-${bytes}.txt`, (name) => {
        const replies = makeReplies(Math.ceil(bytes / shortest));
        writeFileSync(join(folder, name), replies.join("\n\n").slice(0, bytes));
        return name;
      }),

    /** So many bytes of records, one a line, each a reply and the message that it answers. */
    stream: (bytes) =>
      once(`stream-${bytes}.ndjson`, (name) => {
        const file = openSync(join(folder, name), "w");
        let left = bytes;
        for (let seed = 1; left > 0; seed++) {
          const questions = makeQuestions(1000, -seed);
          const lines = makeReplies(1000, seed).map(
            (text, index) => `${JSON.stringify({ text, customer: questions[index] })}\n`,
          );
          left -= writeSync(file, lines.join(""));
        }
        closeSync(file);
        return join(folder, name);
      }),
  };
}
