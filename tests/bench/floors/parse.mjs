// Reads the files of a folder, or one file, and parses them as a retext plugin would have them.
import retextEnglish from "retext-english";
import { unified } from "unified";
import { filesOf } from "./files-of.mjs";

const parser = unified().use(retextEnglish).freeze();
for (const text of filesOf(process.argv[2])) if (parser.parse(text).children.length === 0) process.exitCode = 1;
