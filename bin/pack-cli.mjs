// Bundles the command line into one script of lazy modules. Code that a run does not need is one function that nobody
// calls: V8 neither compiles it nor keeps it among what was compiled beforehand (see launcher.cjs).
import { basename } from "node:path";
import { build, transform } from "esbuild";

/**
 * Bundle an entry point and all that it loads, now or later.
 *
 * @param options esbuild's
 * @returns the script, of ASCII alone, to be run as a CommonJS module beside `import.js`; and esbuild's metafile
 */
export async function packCli(entryPoint, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { cli: entryPoint },
    format: "esm",
    splitting: true,
    outdir: "packed",
    chunkNames: "[name]-[hash]",
    write: false,
    define: { "import.meta.dirname": "__dirname" },
  });
  const modules = await Promise.all(
    outputFiles.map(
      async ({ path, text }) =>
        `${JSON.stringify(`./${basename(path)}`)}(exports,require,module){${await toCommonJs(text, options)}}`,
    ),
  );
  const script = `const __import=(specifier)=>require("./import.js")(specifier),__modules={${modules.join(",\n")}},__loaded={};
function __load(name){if(!__loaded[name]){const module=__loaded[name]={exports:{}};__modules[name](module.exports,require,module)}return __loaded[name].exports}
__load("./cli.js");
`;
  return { script: script.replaceAll(/[^\0-\x7F]/g, escaped), metafile };
}

/** Modules of the bundle come from its table; those of users are imported by a function of a file, for the script cannot. */
async function toCommonJs(text, { minify, platform, supported, target }) {
  const { code } = await transform(text, { format: "cjs", minify, platform, supported, target });
  return code
    .replaceAll(/(?<![\w$.])import\(("\.\/[^"]*")\)/g, "Promise.resolve().then(()=>__load($1))")
    .replaceAll(/(?<![\w$.])import\(/g, "__import(")
    .replaceAll(/(?<![\w$.])require\(("\.\/[^"]*\.js")\)/g, "__load($1)");
}

/** The script is loaded byte by byte, which is faster; esbuild leaves what regular expressions hold beyond ASCII as it is. */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
