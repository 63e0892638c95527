// Runs the bundled command line once and keeps what V8 compiled of it: see launcher.cjs.
const { readFileSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");
const folder = join(root, "dist/bin");
const file = join(folder, "cli.js");
const script = new Script(Module.wrap(readFileSync(file, "latin1")), { filename: file });
process.argv = [process.execPath, file, "--no-config", join(root, "fixtures/replies/one.txt")];
script.runInThisContext()({}, Module.createRequire(file), module, file, folder);
process.on("exit", () => {
  writeFileSync(join(folder, `cli-${process.versions.v8}.cache`), script.createCachedData());
  process.exitCode = 0;
});
