import { relative, sep } from "node:path";

/** Compiles globs, one of which must match; picomatch, which is loaded only where a config has globs. */
export type CompileGlobs = (globs: string[], options: { readonly dot: boolean }) => (path: string) => boolean;

/**
 * Make a test of absolute paths from globs relative to a folder.
 * A glob without a slash holds in any folder, one that names a folder holds for everything in it, and one with `!`
 * before it takes back what earlier ones matched.
 */
export function createGlobTest(
  globs: readonly string[],
  basePath: string,
  compile: CompileGlobs,
): (path: string) => boolean {
  const tests = globs.map((glob) => compileOne(glob, compile));
  return (path) => {
    const place = relative(basePath, path).split(sep).join("/");
    let matched = false;
    for (const { taken, test } of tests) {
      if (matched !== taken && test(place)) matched = taken;
    }
    return matched;
  };
}

function compileOne(glob: string, compile: CompileGlobs): { taken: boolean; test: (place: string) => boolean } {
  const taken = !/^!(?!\()/.test(glob);
  const bare = (taken ? glob : glob.slice(1)).replace(/^\.\//, "").replace(/\/+$/, "");
  const anywhere = !bare.includes("/");
  const body = anywhere ? `**/${bare}` : bare.replace(/^\//, "");
  const test = compile([body, `${body}/**`], { dot: true });
  return {
    taken,
    // `**` never crosses “..”, but a name is a name, also above the config's folder.
    test: anywhere ? (place) => test(place.replace(/^(\.\.\/)+/, "")) : test,
  };
}
