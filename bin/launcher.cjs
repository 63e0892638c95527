#!/usr/bin/env node
// Starts the bundled command line from code that was compiled when it was built: reading that takes a third of the
// time of compiling. It fits one version of V8; under another, Node's own cache of compiled code serves.
const { existsSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { Script } = require("node:vm");

const file = `${__dirname}/cli.js`;
const cache = `${__dirname}/cli-${process.versions.v8}.cache`;

if (existsSync(cache)) {
  const source = Module.wrap(readFileSync(file, "latin1"));
  const script = new Script(source, { filename: file, cachedData: readFileSync(cache) });
  script.runInThisContext()(exports, require, module, file, __dirname);
} else {
  Module.enableCompileCache?.();
  require("./cli.js");
}
