// The commands that are compared: ours first, then those of the peers, if there are any.
import { join } from "node:path";

const floors = join(import.meta.dirname, "floors");

/** All tools on a folder or file; `limit` is the CPU time in seconds after which a peer is stopped. */
export function onFiles({ cli, peers }, input, limit) {
  return [
    { name: "replylint", command: [...cli, input.name], statuses: [0, 1] },
    ...peers.map(({ name, onFiles, statuses }) => ({ name, command: onFiles(input), statuses, limit })),
  ];
}

/** Those tools that read standard input, on the file at `stdin`. */
export function onStdin({ cli, peers }, stdin) {
  return [
    { name: "replylint", command: [...cli, "--stdin"], stdin, statuses: [0, 1] },
    ...peers
      .filter(({ onStdin }) => onStdin)
      .map(({ name, onStdin, statuses }) => ({ name, command: onStdin, stdin, statuses })),
  ];
}

/** A floor: one of the scripts in `floors/`. */
export function floor(script, ...args) {
  return [process.execPath, join(floors, script), ...args];
}

/** A file as the only one. */
export function single(name) {
  return { name, files: [name] };
}
