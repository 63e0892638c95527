import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ReadError, UsageError } from "../src/errors.js";
import { decode } from "../src/files/decode.js";
import { expandPatterns } from "../src/files/expand.js";
import { readSource, readStdin } from "../src/files/read.js";
import { readRulePage, readVersion } from "../src/files/rule-page.js";
import { writeOutput } from "../src/files/write.js";
import { readableEndings } from "../src/readers/index.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "replylint-files-"));
  for (const path of ["a.md", "b.txt", "c.png", "[Name] 1.md", "sub/d.mail", "sub/.hidden.md", "node_modules/x.md"]) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "Hello");
  }
  for (const path of ["empty", ".git", "links"]) await mkdir(join(folder, path));
  await writeFile(join(folder, ".git/e.md"), "Hello");
  await symlink(".", join(folder, "links/self"));
  await symlink("..", join(folder, "links/up"));
  await symlink("loop.md", join(folder, "links/loop.md"));
  await symlink("nowhere.md", join(folder, "links/dangling.md"));
  await symlink("../b.txt", join(folder, "links/b.txt"));
});

afterAll(() => rm(folder, { recursive: true }));

const expand = async (...patterns: string[]): Promise<string[]> =>
  (await expandPatterns(patterns, folder, readableEndings)).map((found) =>
    "error" in found ? found.error.message.replace(folder, "") : relative(folder, found.path),
  );

describe("expandPatterns", () => {
  it("walks a folder in order and leaves node_modules, dot files and other endings alone", async () => {
    expect(await expand(".")).toEqual(["[Name] 1.md", "a.md", "b.txt", "sub/d.mail"]);
  });

  it("takes what exists as it is, brackets and all", async () => {
    expect(await expandPatterns(["[Name] 1.md"], folder, readableEndings)).toEqual([
      { path: join(folder, "[Name] 1.md"), named: true },
    ]);
  });

  it("expands globs, to files that a reader knows unless the glob names an ending", async () => {
    expect(await expand("**/*.{md,mail}")).toEqual(["[Name] 1.md", "a.md", "sub/d.mail"]);
    expect(await expand("*")).toEqual(["[Name] 1.md", "a.md", "b.txt"]);
    expect(await expand("*.png")).toEqual(["c.png"]);
  });

  it("gives every file once, in the order asked, and remembers that it was named", async () => {
    expect(await expand("sub", "a.md", "*.md", "links/b.txt", "b.txt")).toEqual([
      "sub/d.mail",
      "a.md",
      "[Name] 1.md",
      "links/b.txt",
    ]);
    expect(await expandPatterns(["sub", "sub/d.mail"], folder, readableEndings)).toEqual([
      { path: join(folder, "sub/d.mail"), named: true },
    ]);
  });

  it("does not go round in circles over links", async () => {
    expect(await expand("links")).toEqual([
      "links/b.txt",
      "links/up/[Name] 1.md",
      "links/up/a.md",
      "links/up/sub/d.mail",
    ]);
    expect(await expand("**/*.mail")).toEqual(["sub/d.mail"]);
  });

  it("says what is wrong with one and goes on with the others", async () => {
    expect(
      await expand("missing.md", "a.md", "none/*.md", "empty", "links/dangling.md", "links/loop.md", "a.md/x"),
    ).toEqual([
      "missing.md does not exist",
      "a.md",
      "No file matches “none/*.md”",
      `empty has no files to lint (${readableEndings.join(", ")})`,
      "links/dangling.md cannot be read: the link leads nowhere",
      "links/loop.md cannot be read: the link leads to itself",
      "a.md/x does not exist",
    ]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("tells of a folder it may not read", async () => {
    const locked = join(folder, "sub/locked");
    await mkdir(locked, { mode: 0o000 });
    expect(await expand("sub")).toEqual(["sub/d.mail", "/sub/locked cannot be read: permission denied"]);
    await chmod(locked, 0o700);
    await rm(locked, { recursive: true });
  });
});

describe("decode", () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

  it.each([
    ["UTF-8", Buffer.from("Grüße 😀\r\n")],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFGrüße 😀\r\n")],
    ["UTF-16LE", utf16("\uFEFFGrüße 😀\r\n")],
    ["UTF-16BE", utf16("\uFEFFGrüße 😀\r\n").swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decode(bytes, "x.txt")).toBe("Grüße 😀\r\n");
  });

  it.each([
    [
      "UTF-16LE without mark",
      utf16("Hello there"),
      "x looks like UTF-16LE without a byte order mark; save it as UTF-8",
    ],
    [
      "UTF-16BE without mark",
      utf16("Hello there").swap16(),
      "x looks like UTF-16BE without a byte order mark; save it as UTF-8",
    ],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 72, 0, 0, 0]), "x is encoded in UTF-32; save it as UTF-8"],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), "x is a binary file (PNG image), not text"],
    ["binary", Buffer.from([1, 2, 3, 0, 0, 0, 9, 200, 0]), "x is a binary file, not text"],
    ["a stray NUL", Buffer.from("Hi Ana,\r\nall\0 is well."), "x has a NUL byte in line 2; remove it"],
    [
      "Latin-1",
      Buffer.concat([Buffer.from("Hé \uFFFD 😀\nyes\r\n"), Buffer.from([0x67, 0xfc, 0x6e])]),
      "x is not valid UTF-8: byte 0xFC at offset 19, line 3; save it as UTF-8",
    ],
    [
      "a cut character",
      Buffer.from([0x61, 0xe2, 0x82]),
      "x is not valid UTF-8: byte 0xE2 at offset 1, line 1; save it as UTF-8",
    ],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decode(bytes, "x")).toThrow(new ReadError(message, "x"));
  });
});

describe("reading and writing", () => {
  it("reads files and standard input", async () => {
    expect(readSource(join(folder, "a.md"))).toEqual({ text: "Hello", path: join(folder, "a.md") });
    const bytes = Buffer.from("Grüße");
    expect(await readStdin(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]))).toBe("Grüße");
    await expect(readStdin(Readable.from([Buffer.from([0xff])]))).rejects.toThrow("<stdin> is not valid UTF-8");
  });

  it.each([
    ["missing.md", "no such file or folder"],
    ["sub", "it is a folder"],
    ["links/loop.md", "the link leads to itself"],
  ])("says why %s cannot be read", (path, reason) => {
    const file = join(folder, path);
    expect(() => readSource(file)).toThrow(new ReadError(`${file} cannot be read: ${reason}`, file));
  });

  it("writes a file with its folders, over what was there, and leaves nothing else behind", async () => {
    const path = join(folder, "out/deep/report.json");
    await writeOutput(path, "one");
    await writeOutput(path, "two");
    expect(await readFile(path, "utf8")).toBe("two");
    expect(await readdir(join(folder, "out/deep"))).toEqual(["report.json"]);
  });

  it("writes through links and refuses what is no place for a file", async () => {
    await writeFile(join(folder, "out/target"), "one");
    await symlink("target", join(folder, "out/link"));
    await writeOutput(join(folder, "out/link"), "two");
    expect(await readFile(join(folder, "out/target"), "utf8")).toBe("two");
    await expect(writeOutput(join(folder, "sub"), "x")).rejects.toThrow(UsageError);
    await expect(writeOutput(join(folder, "a.md/x"), "x")).rejects.toThrow("a part of the path is not a folder");
  });
});

describe("the installed package", () => {
  it("knows its version and its rules' pages", async () => {
    expect(readVersion()).toMatch(/^\d+\.\d+\.\d+/);
    expect(await readRulePage("no-such-rule")).toBeUndefined();
    expect(await readRulePage("../..")).toBeUndefined();
  });
});
