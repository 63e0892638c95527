// Compiles all lexicons when the project is built: evaluating them, and numbering their words, would take a run on one
// reply longer than all the rest. The bundles get a stand-in for each module of lexicons, and a file that all share.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Modules of lexicons: they hold data alone. */
const isLexiconModule = (path) => /(?:^|[/-])lexicon\.ts$/.test(path);

/**
 * Compile the lexicons of the sources.
 *
 * @returns the bytes of the store; the plugin that puts the stand-ins in place, for bundles one folder below the store;
 *   and what the lexicons were made from, as esbuild tells it
 */
export async function storeLexicons(root, storeName) {
  const { evaluated, modules, metafile } = await evaluate(root);
  const { languageBook, customerBook, rules, resolveInline, compileStore, packStore } = evaluated;
  const config = resolveInline(
    { extends: "replylint:all" },
    rules.map(({ meta }) => meta),
  );
  const lexicons = [];
  const standIns = new Map(modules.map((path, index) => [path, standIn(path, evaluated[`module${index}`], lexicons)]));
  const ruleLexicons = rules.flatMap(({ meta, lexicon }) =>
    lexicon ? [lexicon(config.rules.get(meta.id).options)] : [],
  );
  for (const lexicon of [...languageBook.lexicons, ...customerBook.lexicons, ...ruleLexicons])
    if (!lexicons.includes(lexicon))
      throw new Error(`No module of lexicons exports the one of “${lexicon[0].phrase}”.`);
  const groups = [[...languageBook.lexicons, ...ruleLexicons], customerBook.lexicons];
  return {
    bytes: packStore(compileStore(lexicons, groups)),
    plugin: plugin(join(root, "src/language"), storeName, standIns),
    metafile,
  };
}

/** Load what compiles lexicons, and the modules of lexicons that others than such modules ask for. */
async function evaluate(root) {
  const modules = await findModules(root);
  const folder = mkdtempSync(join(tmpdir(), "replylint-lexicons-"));
  const outfile = join(folder, "lexicons.mjs");
  try {
    const { metafile } = await build({
      ...bundling(root),
      outfile,
      stdin: {
        resolveDir: root,
        contents: [
          ...modules.map((path, index) => `export * as module${index} from ${JSON.stringify(path)};`),
          `export { customerBook, languageBook } from "./src/language/phrasebook.js";`,
          `export { compileStore } from "./src/language/compile-store.js";`,
          `export { packStore } from "./src/language/store-layout.js";`,
          `export { resolveInline } from "./src/config/config-loader.js";`,
          `export { createLinter } from "./src/linter/linter.js";`,
          `export { rules } from "./rules/index.js";`,
        ].join("\n"),
      },
    });
    return { evaluated: await import(pathToFileURL(outfile).href), modules, metafile };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What only reads configs is CommonJS in part, and not needed. */
function bundling(root) {
  const external = ["typescript", "cosmiconfig", "picomatch", "yaml"];
  return { absWorkingDir: root, bundle: true, platform: "node", format: "esm", external, metafile: true };
}

async function findModules(root) {
  const { metafile } = await build({
    ...bundling(root),
    outdir: root,
    entryPoints: ["src/index.ts"],
    write: false,
  });
  const asked = new Set();
  for (const [path, { imports }] of Object.entries(metafile.inputs))
    if (!isLexiconModule(path))
      for (const imported of imports) if (isLexiconModule(imported.path)) asked.add(imported.path);
  return Array.from(asked, (path) => join(root, path)).sort();
}

/** Write the module that stands in for one of lexicons; each lexicon gets its number. */
function standIn(path, exported, lexicons) {
  const write = (value) => {
    if (isLexicon(value)) {
      if (!lexicons.includes(value)) lexicons.push(value);
      return `stored.lexicon(${lexicons.indexOf(value)})`;
    }
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    if (value instanceof Set) return `new Set(${write([...value])})`;
    if (value instanceof Map) return `new Map(${write([...value])})`;
    if (value instanceof RegExp) return String(value);
    if (typeof value === "object" && value !== null)
      return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)}}`;
    if (typeof value === "function")
      throw new TypeError(`${path} exports a function; modules of lexicons hold data alone.`);
    return JSON.stringify(value);
  };
  const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${write(value)};`);
  return ['import { stored } from "replylint:stored";', ...lines].join("\n");
}

function isLexicon(value) {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.phrase === "string");
}

function plugin(language, storeName, standIns) {
  return {
    name: "stored-lexicons",
    setup(bundler) {
      bundler.onResolve({ filter: /^replylint:stored$/ }, () => ({ path: join(language, "stored.ts") }));
      bundler.onLoad({ filter: /stored\.ts$/ }, ({ path }) =>
        path === join(language, "stored.ts")
          ? {
              resolveDir: language,
              contents: [
                `import { readFileSync } from "node:fs";`,
                `import { LexiconStore } from "./lexicon-store.js";`,
                `import { unpackStore } from "./store-layout.js";`,
                `const bytes = readFileSync(\`\${import.meta.dirname}/../${storeName}\`);`,
                `export const stored = new LexiconStore(unpackStore(bytes));`,
              ].join("\n"),
            }
          : undefined,
      );
      bundler.onLoad({ filter: /lexicon\.ts$/ }, ({ path }) =>
        standIns.has(path) ? { contents: standIns.get(path), loader: "ts", resolveDir: language } : undefined,
      );
    },
  };
}
