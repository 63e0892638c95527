// Bundles the command line into one script of lazy modules. Code that a run does not need is one function that nobody
// calls: V8 neither compiles it nor keeps it among what was compiled beforehand (see launcher.cjs).
import { basename } from "node:path";
import { build, transform } from "esbuild";

/**
 * Bundle an entry point and all that it loads, now or later.
 *
 * @param usual modules that nearly every run loads, though not at once; what else is loaded later is left apart
 * @param options esbuild's
 * @returns `files` by name, of ASCII alone: `cli.js`, to be run as a CommonJS module, and what it loads from beside it;
 *   and esbuild's `metafile`
 */
export async function packCli(entryPoint, usual, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { cli: entryPoint },
    format: "esm",
    splitting: true,
    outdir: "packed",
    chunkNames: "[name]-[hash]",
    write: false,
    // A path is all that is made of it, and making an address of one takes time.
    define: { "import.meta.dirname": "__dirname", "import.meta.url": "__filename" },
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const together = reachable(outputs, [entryPoint, ...usual]);
  const files = new Map([["import.js", "module.exports = (specifier) => import(specifier);\n"]]);
  let packed = "";
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const code = `(exports,require,module,__filename,__dirname,__load){${await toCommonJs(text, options)}}`;
    // A script cannot import what users name; a file that it loads can.
    if (together.has(name)) packed += `${JSON.stringify(`./${name}`)}${code.replaceAll(importing, "__import(")},\n`;
    else files.set(name, ascii(`module.exports=function${code};\n`));
  }
  files.set("cli.js", ascii(`${loader}const __modules={${packed}};\n__load("./cli.js");\n`));
  return { files, metafile };
}

const loader = `const __import=(specifier)=>require("./import.js")(specifier),__loaded={};
function __load(name){if(!__loaded[name]){const module=__loaded[name]={exports:{}};(__modules[name]??require(name))(module.exports,require,module,__filename,__dirname,__load)}return __loaded[name].exports}
`;

/** The outputs that entry points load at once. */
function reachable(outputs, entryPoints) {
  const names = new Set();
  const add = (name) => {
    if (names.has(name)) return;
    names.add(name);
    for (const { path, kind, external } of outputs.get(name).imports)
      if (kind === "import-statement" && !external) add(basename(path));
  };
  for (const [name, { entryPoint }] of outputs) if (entryPoints.includes(entryPoint)) add(name);
  return names;
}

const importing = /(?<![\w$.])import\(/g;

/** Modules of the bundle come from its table. */
async function toCommonJs(text, { minify, platform, supported, target }) {
  const { code } = await transform(text, { format: "cjs", minify, platform, supported, target });
  return code
    .replaceAll(/(?<![\w$.])import\(("\.\/[^"]*")\)/g, "Promise.resolve().then(()=>__load($1))")
    .replaceAll(/(?<![\w$.])require\(("\.\/[^"]*\.js")\)/g, "__load($1)");
}

/** The script is loaded byte by byte, which is faster; esbuild leaves what regular expressions hold beyond ASCII as it is. */
function ascii(code) {
  return code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
