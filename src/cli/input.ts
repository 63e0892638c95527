import { readStdin } from "../files/read.js";
import { readIn } from "../files/standard-streams.js";
import type { Io } from "./output.js";

/**
 * Read standard input to its end.
 * @throws {ReadError} when it is not text; the file is called `<stdin>`
 */
export function readInput(io: Io): Promise<string> {
  if (io !== process) return readStdin(io.stdin);
  const { chunks, isWhole } = readIn();
  return readStdin(isWhole ? chunks : chunksAndRest(chunks, io));
}

async function* chunksAndRest(chunks: readonly Uint8Array[], { stdin }: Io): AsyncIterable<Uint8Array | string> {
  yield* chunks;
  yield* stdin;
}
