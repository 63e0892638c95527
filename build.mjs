// Bundles the API and the command line into dist/, and writes what ships beside them.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packCli } from "./bin/pack-cli.mjs";
import { storeLexicons } from "./bin/store-lexicons.mjs";

const root = import.meta.dirname;
const out = join(root, "dist");
rmSync(out, { recursive: true, force: true });

const lexicons = await storeLexicons(root, "lexicons.bin");

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20.19",
  // Node has them; esbuild would make new expressions of them at every call.
  supported: { "regexp-unicode-property-escapes": true },
  mainFields: ["module", "main"],
  // cosmiconfig asks for it, and only to load a config written in TypeScript.
  external: ["typescript"],
  metafile: true,
  plugins: [lexicons.plugin],
};

// The API: modules, so that what is loaded only when needed stays apart.
const api = await build({
  ...common,
  entryPoints: ["src/index.ts"],
  outbase: ".",
  outdir: "dist",
  splitting: true,
  format: "esm",
  chunkNames: "chunks/[name]-[hash]",
  // What cosmiconfig bundles is CommonJS and requires Node's own modules.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
});

// The command line: one script, which starts fastest when it was compiled beforehand (see bin/launcher.cjs). Such
// code cannot import by itself, so it calls a function of a file beside it.
const usual = ["src/replylint.ts", "src/formatters/stylish.ts", "src/formatters/json.ts"];
const cli = await packCli("bin/replylint.ts", usual, {
  ...common,
  // commander asks for it to run commands that are programs of their own; there are none, and it takes Node 4 ms.
  alias: {
    "node:child_process": join(root, "bin/no-child-process.cjs"),
    crypto: join(root, "bin/lazy-crypto.cjs"),
  },
});
mkdirSync(join(out, "bin"));
writeFileSync(join(out, "lexicons.bin"), lexicons.bytes);
for (const [name, code] of cli.files) writeFileSync(join(out, "bin", name), code);
copyFileSync(join(root, "bin/launcher.cjs"), join(out, "bin/replylint.js"));
chmodSync(join(out, "bin/replylint.js"), 0o755);
writeFileSync(join(out, "bin/package.json"), '{ "type": "commonjs" }\n');
execFileSync(process.execPath, ["bin/compile.cjs"], { cwd: root });

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

const { ReplyLint } = await import(join(out, "src/index.js"));
writeFileSync(join(out, "schema.json"), `${JSON.stringify(ReplyLint.configSchema, null, 2)}\n`);
writeFileSync(join(out, "THIRD-PARTY-LICENSES.txt"), licences([api.metafile, cli.metafile, lexicons.metafile]));

/** The licence of every package that the bundles hold, as those licences ask. */
function licences(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

function licenceText(folder) {
  for (const file of ["license", "LICENSE", "LICENSE.md", "license.md", "LICENSE.txt"]) {
    try {
      return readFileSync(join(root, folder, file), "utf8").trim();
    } catch {
      // Another spelling, or none.
    }
  }
  return "The package holds no licence file.";
}
