// Reads the files of a folder, or one file, and does nothing with them.
import { filesOf } from "./files-of.mjs";

for (const text of filesOf(process.argv[2])) if (text === "") process.exitCode = 1;
