import { isUtf8 } from "node:buffer";

/** A line of a stream with its number, 1-based: its text without the line break, or why there is none. */
export type StreamLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

const lineFeed = 0x0a;
const mebibyte = 2 ** 20;

/**
 * Read a stream line by line, as its bytes come, keeping no more than one line: UTF-8, lines end with LF or CRLF.
 * Blank lines are counted and skipped. A line of more than `most` bytes is thrown away while it is read.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  most = 16 * mebibyte,
): AsyncGenerator<StreamLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;

  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const take = (): StreamLine | undefined => {
    const line: StreamLine =
      length > most
        ? { number, problem: `the line is longer than ${most / mebibyte} MiB` }
        : decodeLine(Buffer.concat(parts), number);
    number++;
    parts = [];
    length = 0;
    return "text" in line && line.text.trim() === "" ? undefined : line;
  };

  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      add(bytes.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line) yield line;
    }
    if (start < bytes.length) add(bytes.subarray(start));
  }
  const last = take();
  if (last) yield last;
}

function decodeLine(bytes: Buffer, number: number): StreamLine {
  if (!isUtf8(bytes)) return { number, problem: "the line is not valid UTF-8" };
  const text = bytes.toString().replace(/\r$/, "");
  return { number, text: number === 1 ? text.replace(/^\uFEFF/, "") : text };
}
