/** What keeps the bench from measuring: told in one sentence, without a stack. */
export class BenchError extends Error {
  name = "BenchError";
}
