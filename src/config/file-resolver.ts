import type { ConfigBody, ResolvedConfig, RuleMeta } from "../types.js";
import { createGlobTest } from "./globs.js";
import type { ConfigLayer } from "./layers.js";
import { resolveConfig } from "./resolve.js";

/** The config of one file. */
export interface FileConfig {
  /** The same object for all files to which the same settings apply. */
  readonly config: ResolvedConfig;
  readonly ignored: boolean;
  /** Config files that have a say, from weakest to strongest. */
  readonly sources: readonly string[];
}

/** Resolves the config of an absolute path; text without a path gets what is not bound to files. */
export type FileResolver = (path: string | undefined) => FileConfig;

type PathTest = (path: string) => boolean;

/** Compile layers, weakest first, into a resolver that merges each set of matching overrides only once. */
export async function createFileResolver(
  layers: readonly ConfigLayer[],
  rules: readonly RuleMeta[],
  sources: readonly string[],
): Promise<FileResolver> {
  const { bodies, ignores } = await compileLayers(layers);
  if (bodies.every(({ test }) => test === undefined) && ignores.length === 0) {
    const bodiesOfAll = bodies.map(({ body }) => body);
    const same: FileConfig = { config: resolveConfig(bodiesOfAll, rules), ignored: false, sources };
    return () => same;
  }
  const resolved = new Map<string, ResolvedConfig>();

  return (path) => {
    const matching = bodies.filter(({ test }) => test === undefined || (path !== undefined && test(path)));
    const key = matching.map((body) => bodies.indexOf(body)).join();
    const config =
      resolved.get(key) ??
      resolveConfig(
        matching.map(({ body }) => body),
        rules,
      );
    resolved.set(key, config);
    return { config, ignored: path !== undefined && ignores.some((test) => test(path)), sources };
  };
}

async function compileLayers(layers: readonly ConfigLayer[]) {
  const hasGlobs = layers.some(({ config }) => config.overrides?.length || config.ignores?.length);
  const compile = hasGlobs ? (await import("picomatch")).default : undefined;
  const bodies: { body: ConfigBody; test?: PathTest }[] = [];
  const ignores: PathTest[] = [];
  for (const { config, basePath } of layers) {
    bodies.push({ body: config });
    if (!compile) continue;
    ignores.push(createGlobTest(config.ignores ?? [], basePath, compile));
    for (const override of config.overrides ?? []) {
      bodies.push({ body: override, test: createGlobTest([override.files].flat(), basePath, compile) });
    }
  }
  return { bodies, ignores };
}
