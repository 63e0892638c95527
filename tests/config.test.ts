import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConfigLoader, resolveInline } from "../src/config/config-loader.js";
import { CONFIG_FILES } from "../src/config/find.js";
import { findNearest } from "../src/config/nearest.js";
import { toPrintable } from "../src/config/resolve.js";
import { parseRuleFlag } from "../src/config/rule-flag.js";
import { createConfigSchema } from "../src/config/schema.js";
import { validateConfig } from "../src/config/validate.js";
import { ConfigError, UsageError } from "../src/errors.js";
import type { Config, ResolvedConfig, RuleMeta } from "../src/types.js";

const text = { rationale: "It helps.", source: "A book", messages: {} };
const rules: readonly RuleMeta[] = [
  {
    ...text,
    id: "no-slang",
    category: "plain-language",
    level: "warn",
    presets: ["recommended"],
    summary: "Disallow slang",
    options: {
      level: { type: "string", description: "How much.", default: "vulgar", enum: ["vulgar", "colloquial"] },
      most: { type: "integer", description: "How many.", default: 0, minimum: 0 },
    },
  },
  { ...text, id: "require-owner", category: "ownership", level: "error", presets: ["strict"], summary: "Require it" },
  { ...text, id: "no-hard-sell", category: "selling", level: "warn", presets: [], summary: "Disallow pressure" },
];
const schema = createConfigSchema(rules);

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "replylint-config-")));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  }
}

function loader(options: { overrideConfigFile?: true | string; overrideConfig?: Config } = {}): ConfigLoader {
  return new ConfigLoader({ cwd: root, rules, ...options });
}

/** Levels by rule id. */
function levels({ rules }: ResolvedConfig): Record<string, string> {
  return Object.fromEntries([...rules].map(([id, { severity }]) => [id, severity]));
}

async function levelsOf(path: string, options = {}): Promise<Record<string, string>> {
  return levels((await loader(options).forFile(join(root, path))).config);
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).message.replaceAll(root, "");
}

const imported = vi.hoisted((): string[] => []);
vi.mock("cosmiconfig", (load) => {
  imported.push("cosmiconfig");
  return load();
});
vi.mock("picomatch", (load) => {
  imported.push("picomatch");
  return load();
});

test("what is not needed is not imported", async () => {
  await loader().forFile("a.md");
  expect(imported).toEqual([]);
  write({ ".replylintrc": "ignores: [sent]" });
  await loader().forFile("a.md");
  expect(imported).toEqual(["cosmiconfig", "picomatch"]);
});

describe("presets", () => {
  test("recommended holds without a config", async () => {
    expect(levels(resolveInline(undefined, rules))).toEqual({ "no-slang": "warn" });
    expect(await levelsOf("a.md", { overrideConfigFile: true })).toEqual({ "no-slang": "warn" });
  });

  test.each([
    ["replylint:recommended", ["no-slang"]],
    ["replylint:strict", ["no-slang", "require-owner"]],
    ["replylint:all", ["no-slang", "require-owner", "no-hard-sell"]],
  ])("%s", (name, ids) => {
    const config = resolveInline({ extends: name }, rules);
    expect([...config.rules.keys()]).toEqual(ids);
    expect(config.rules.get("no-slang")?.options).toEqual({ level: "vulgar", most: 0 });
  });

  test("an empty extends starts from nothing", () => {
    expect(levels(resolveInline({ extends: [], rules: { "no-hard-sell": "error" } }, rules))).toEqual({
      "no-hard-sell": "error",
    });
  });

  test("an inline config cannot extend files", () => {
    expect(() => resolveInline({ extends: "./a.json" }, rules)).toThrow(
      "the options: extends must name a preset here, not the file “./a.json”.",
    );
  });
});

describe("finding", () => {
  const contents: Readonly<Record<string, string>> = {
    ".js": "module.exports = { rules: { 'no-slang': 'error' } };",
    ".cjs": "module.exports = { rules: { 'no-slang': 'error' } };",
    ".mjs": "export default { rules: { 'no-slang': 'error' } };",
    ".ts": "export default { rules: { 'no-slang': 'error' } };",
    ".json": '{\n\t"rules": { "no-slang": "error" }\n}',
    ".yaml": "rules:\n  no-slang: error\n",
    ".yml": "rules: { no-slang: error }",
    "": "rules:\n  no-slang: [error]\n",
  };

  test.each(CONFIG_FILES)("%s", async (name) => {
    const ending = Object.keys(contents).find((end) => name.endsWith(end)) ?? "";
    write({ [name]: contents[ending] });
    const { config, sources } = await loader().forFile(join(root, "drafts/deep/a.md"));
    expect(levels(config)).toEqual({ "no-slang": "error" });
    expect(sources).toEqual([join(root, name)]);
  });

  test("package.json counts with its key only, and a broken one is passed over", async () => {
    write({
      "package.json": { replylint: { rules: { "no-slang": "error" } } },
      "a/package.json": { name: "replylint" },
      "a/b/package.json": '{ "replylint": ',
    });
    expect(await levelsOf("a/b/c.md")).toEqual({ "no-slang": "error" });
  });

  test("the nearest file wins alone", async () => {
    write({ ".replylintrc": "extends: replylint:all", "a/.replylintrc": "rules: { no-slang: error }" });
    expect(await levelsOf("a/x.md")).toEqual({ "no-slang": "error" });
    expect(Object.keys(await levelsOf("x.md"))).toHaveLength(3);
  });

  test("text without a path is configured as in the working folder", async () => {
    write({
      ".replylintrc": "{ rules: { no-slang: off }, overrides: [{ files: '*', channel: chat }], ignores: ['*'] }",
    });
    const { config, ignored } = await loader().forFile(undefined);
    expect(levels(config)).toEqual({});
    expect(config.channel).toBeUndefined();
    expect(ignored).toBe(false);
  });

  test("one config file can be named, or none wanted", async () => {
    write({ ".replylintrc": "extends: replylint:all", "other.json": { rules: { "no-slang": "error" } } });
    expect(await levelsOf("x.md", { overrideConfigFile: "other.json" })).toEqual({ "no-slang": "error" });
    expect(await levelsOf("x.md", { overrideConfigFile: true })).toEqual({ "no-slang": "warn" });
  });
});

describe("extends", () => {
  test("chains of files, each relative to its own", async () => {
    write({
      "team/base.yaml": "extends: [replylint:strict]\nrules: { no-slang: [error, { level: colloquial }] }",
      "team/chat.mjs": "export default { extends: './base.yaml', channel: 'chat', rules: { 'require-owner': 'off' } };",
      "replylint.config.json": { extends: "team/chat.mjs", rules: { "no-slang": "warn" } },
    });
    const { config, sources } = await loader().forFile("x.md");
    expect(levels(config)).toEqual({ "no-slang": "warn" });
    expect(config.rules.get("no-slang")?.options).toEqual({ level: "colloquial", most: 0 });
    expect(config.channel).toBe("chat");
    expect(sources.map((file) => file.slice(root.length + 1))).toEqual([
      "team/base.yaml",
      "team/chat.mjs",
      "replylint.config.json",
    ]);
  });

  test("the default preset stays when only files are extended", async () => {
    write({ "terms.yaml": "terms: { allow: [ETA] }", ".replylintrc": "extends: ./terms.yaml" });
    expect(await levelsOf("x.md")).toEqual({ "no-slang": "warn" });
  });

  test("a loop names its chain", async () => {
    write({ ".replylintrc": "extends: a.json", "a.json": { extends: "./b.json" }, "b.json": { extends: "a.json" } });
    expect(await problemOf(loader().forFile("x.md"))).toBe(
      "/b.json: extends goes round in a loop: /.replylintrc → /a.json → /b.json → /a.json.",
    );
  });

  test("missing files and bare preset names", async () => {
    write({ ".replylintrc": "extends: strict" });
    expect(await problemOf(loader().forFile("x.md"))).toBe(
      "/.replylintrc: extends names “strict”, which is not there (did you mean “replylint:strict”?).",
    );
  });
});

describe("overrides and ignores", () => {
  test("globs", async () => {
    write({
      ".replylintrc.json": {
        overrides: [
          { files: "*.chat.md", channel: "chat" },
          { files: ["macros/**/*.json", "!macros/old/*"], kind: "template", rules: { "no-slang": "error" } },
          { files: "!(legal).txt", language: "en" },
          { files: "legal.md", rules: { "no-slang": "off" } },
        ],
        ignores: ["sent", "/drafts/private/", "*.tmp", "!keep.tmp"],
      },
    });
    const configs = loader();
    const at = (path: string) => configs.forFile(join(root, path));
    expect((await at("a/.hidden.chat.md")).config.channel).toBe("chat");
    expect((await at("chat.md")).config.channel).toBeUndefined();
    expect((await at("macros/de/.x/a.json")).config.kind).toBe("template");
    expect((await at("macros/old/a.json")).config.kind).toBeUndefined();
    expect((await at("other/macros/a.json")).config.kind).toBeUndefined();
    expect((await at("a/b.txt")).config.language).toBe("en");
    expect((await at("legal.txt")).config.language).toBeUndefined();
    expect(levels((await at("macros/legal.md")).config)).toEqual({});
    const paths = ["sent/a.md", "x/sent/y/a.md", "drafts/private/a.md", "x/drafts/private/a.md", "a.tmp", "x/keep.tmp"];
    expect(await Promise.all(paths.map(async (path) => (await at(path)).ignored))).toEqual([
      ...[true, true, true, false, true, false],
    ]);
  });

  test("names match above the folder of a named config too", async () => {
    write({ "etc/c.json": { overrides: [{ files: "*.md", channel: "chat" }] } });
    const { config } = await loader({ overrideConfigFile: "etc/c.json" }).forFile("a/x.md");
    expect(config.channel).toBe("chat");
  });

  test("files with the same settings share one config", async () => {
    write({ ".replylintrc.json": { overrides: [{ files: "*.chat.md", channel: "chat" }] } });
    const configs = loader();
    const [a, b, chat, otherChat] = await Promise.all(
      ["a.md", "deep/b.md", "c.chat.md", "deep/d.chat.md"].map(async (path) => (await configs.forFile(path)).config),
    );
    expect(a).toBe(b);
    expect(chat).toBe(otherChat);
    expect(a).not.toBe(chat);
  });
});

describe("merging", () => {
  test("the options win over files", async () => {
    write({
      ".replylintrc": "{ rules: { no-slang: [error, { most: 2 }] }, terms: { acronyms: [ETA], allow: [Oops] } }",
    });
    const overrideConfig: Config = {
      rules: { "no-slang": "warn" },
      terms: { acronyms: ["VAT"], glossary: { DOA: "dead on arrival" } },
      overrides: [{ files: "b.md", language: "en-GB" }],
    };
    const configs = loader({ overrideConfig });
    const { config } = await configs.forFile("a.md");
    expect(config.rules.get("no-slang")).toEqual({ severity: "warn", options: { level: "vulgar", most: 2 } });
    expect([...config.terms.acronyms]).toEqual(["ETA", "VAT"]);
    expect([...config.terms.allow]).toEqual(["oops"]);
    expect(config.terms.glossary.get("DOA")).toBe("dead on arrival");
    expect((await configs.forFile("b.md")).config.language).toBe("en-GB");
  });

  test("extends of the options replaces the default preset and lies over a file", async () => {
    expect(await levelsOf("a.md", { overrideConfig: { extends: [] } })).toEqual({});
    write({ ".replylintrc": "rules: { no-slang: off, no-hard-sell: error }", "more.json": { channel: "chat" } });
    const overrideConfig = { extends: ["replylint:strict", "more.json"] };
    expect(await levelsOf("a.md", { overrideConfig })).toEqual({
      "no-slang": "warn",
      "require-owner": "error",
      "no-hard-sell": "error",
    });
  });

  test("what is printed is a config that gives the same result", () => {
    const config: Config = {
      extends: "replylint:all",
      rules: { "no-slang": ["error", { level: "colloquial" }], "no-hard-sell": "off" },
      terms: { acronyms: ["VAT", "ETA"], glossary: { B: "b", A: "a" }, allow: ["Oops"] },
      channel: "chat",
      kind: "draft",
      language: "en",
    };
    const printed = toPrintable(resolveInline(config, rules));
    expect(JSON.stringify(printed)).toBe(
      '{"extends":[],"channel":"chat","kind":"draft","language":"en",' +
        '"rules":{"no-slang":["error",{"level":"colloquial","most":0}],"require-owner":["error",{}]},' +
        '"terms":{"acronyms":["ETA","VAT"],"allow":["oops"],"glossary":{"A":"a","B":"b"}}}',
    );
    validateConfig(printed, { schema });
    expect(toPrintable(resolveInline(printed, rules))).toEqual(printed);
  });
});

describe("what is wrong is told", () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ["x", "the config must be an object, not “x”"],
    [{ rulez: {} }, "rulez is not a known key (did you mean “rules”?)"],
    [{ plugins: [] }, "plugins is not a known key"],
    [{ rules: [] }, "rules must be an object, not an empty array"],
    [{ rules: { "no-slagn": "warn" } }, "rules.no-slagn is not a known rule (did you mean “no-slang”?)"],
    [{ rules: { constructor: "warn" } }, "rules.constructor is not a known rule"],
    [{ rules: { "a b": "warn" } }, 'rules["a b"] is not a known rule'],
    [
      { rules: { "no-slang": "warning" } },
      "rules.no-slang must be “off”, “warn” or “error”, not “warning” (did you mean “warn”?)",
    ],
    [{ rules: { "no-slang": 2 } }, "rules.no-slang must be “off”, “warn” or “error”, not 2"],
    [{ rules: { "no-slang": [] } }, "rules.no-slang must be an array of 1 or 2 items, not an empty array"],
    [{ rules: { "no-slang": ["on"] } }, "rules.no-slang[0] must be “off”, “warn” or “error”, not “on”"],
    [
      { rules: { "no-slang": ["warn", { level: "coloquial" }] } },
      "rules.no-slang[1].level must be “vulgar” or “colloquial”, not “coloquial” (did you mean “colloquial”?)",
    ],
    [
      { rules: { "no-slang": ["warn", { most: 1.5 }] } },
      "rules.no-slang[1].most must be a whole number from 0 on, not 1.5",
    ],
    [
      { rules: { "no-slang": ["warn", { most: -1 }] } },
      "rules.no-slang[1].most must be a whole number from 0 on, not -1",
    ],
    [{ rules: { "no-hard-sell": ["warn", { most: 1 }] } }, "rules.no-hard-sell[1].most is not a known key"],
    [
      { extends: ["replylint:recomended"] },
      "extends[0] must be “replylint:recommended”, “replylint:strict” or “replylint:all”, " +
        "not “replylint:recomended” (did you mean “replylint:recommended”?)",
    ],
    [{ extends: 1 }, "extends must be a string, not 1"],
    [{ overrides: [{ channel: "chat" }] }, "overrides[0] needs the key “files”"],
    [{ overrides: [{ files: [1] }] }, "overrides[0].files[0] must be a string, not 1"],
    [{ overrides: [{ files: [] }] }, "overrides[0].files must be an array of 1 or more items, not an empty array"],
    [{ overrides: [{ files: "*", ignores: [] }] }, "overrides[0].ignores is not a known key"],
    [{ channel: "mail" }, "channel must be “email”, “chat” or “public”, not “mail” (did you mean “email”?)"],
    [{ language: "English" }, "language must be a language tag such as “en” or “en-GB”, not “English”"],
    [{ terms: { glossary: { A: null } } }, "terms.glossary.A must be a string, not null"],
  ];

  test.each(cases)("%j", (value, problem) => {
    expect(() => validateConfig(value, { schema, file: "/c.json" })).toThrow(`/c.json: ${problem}.`);
  });

  test("keys that are undefined are absent", () => {
    validateConfig({ rules: undefined, channel: undefined, extends: "./a.json" }, { schema });
  });

  test("broken options", async () => {
    const overrideConfig = { rules: { "no-slagn": "warn" } } as Config;
    expect(await problemOf(loader({ overrideConfig }).forFile("x.md"))).toBe(
      "the options: rules.no-slagn is not a known rule (did you mean “no-slang”?).",
    );
  });

  test.each([
    ["c.json", '{\n  "rules": {\n    "no-slang" "warn"\n', "/c.json:3:16 could not be loaded: missed comma"],
    ["c.yaml", "rules:\n\tno-slang: warn\n", "/c.yaml:2:1 could not be loaded: tab characters must not be used"],
    ["c.json", " \n", "/c.json is empty; "],
    ["c.yaml", "# nothing yet\n", "/c.yaml is empty; "],
    ["c.mjs", "\nthrow new Error('no luck\\ntoday');", "/c.mjs:2:7 could not be loaded: no luck."],
    ["c.mjs", "throw undefined;", "/c.mjs could not be loaded: undefined."],
    ["c.mjs", "export const rules = {};", "/c.mjs has no default export; "],
    ["c.cjs", "module.exports = () => ({});", "/c.cjs: the config must be an object, not a function."],
    ["c.toml", "a = 1", "/c.toml must end in .js, .mjs, .cjs, .ts, .json, .yaml or .yml."],
    ["package.json", "{}", "/package.json has no key “replylint”."],
  ])("%s: %j", async (name, content, problem) => {
    write({ [name]: content });
    const promise = loader({ overrideConfigFile: name }).forFile("x.md");
    expect((await problemOf(promise)).slice(0, problem.length)).toBe(problem);
  });

  test("a file that cannot be read", async () => {
    write({ "folder/x": "" });
    const problem = (overrideConfigFile: string) => problemOf(loader({ overrideConfigFile }).forFile("x.md"));
    expect(await problem("no.json")).toBe("The config file /no.json does not exist.");
    expect(await problem("folder")).toBe("The config file /folder is a folder.");
  });
});

test("the bundle in Node itself, where modules are not Vite's", async () => {
  write({
    "syntax.mjs": "export default {\n  a: ,\n};",
    "missing.mjs": "import 'replylint-nowhere';",
    "old.cjs": "\nmodule.exports = { rules: ] };",
    "data.yaml": "kind: template",
    "typed.ts": "export default { kind: 'draft' as const };",
    "run.mjs": [
      "import { loadConfigFile } from './load.mjs';",
      "for (const file of process.argv.slice(2)) {",
      "  await loadConfigFile(file).then((config) => console.log(config.kind), (error) => console.log(error.message));",
      "}",
    ].join("\n"),
  });
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await build({
    ...{ entryPoints: ["src/config/load.ts"], outdir: root, outExtension: { ".js": ".mjs" }, banner },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", external: ["typescript"] },
  });
  const files = ["syntax.mjs", "missing.mjs", "old.cjs", "data.yaml", "typed.ts"].map((name) => join(root, name));
  const output = execFileSync(process.execPath, [join(root, "run.mjs"), ...files], { encoding: "utf8" });
  expect(output.replaceAll(root, "").trimEnd().split("\n")).toEqual([
    "/syntax.mjs could not be loaded: Unexpected token ','.",
    "/missing.mjs could not be loaded: Cannot find package 'replylint-nowhere' imported from /missing.mjs.",
    "/old.cjs:2 could not be loaded: Unexpected token ']'.",
    "template",
    Reflect.get(process.features, "typescript")
      ? "draft"
      : "/typed.ts is written in TypeScript, which needs Node.js from 22.18 on, or the package “typescript” in version 5 or 6.",
  ]);
});

test("nearest names", () => {
  const names = ["off", "warn", "error", "no-slang"];
  expect(findNearest("No-Slnag", names)).toBe("no-slang");
  expect(findNearest("slang", names)).toBe("no-slang");
  expect(findNearest("of", names)).toBe("off");
  expect(findNearest("on", names)).toBeUndefined();
  expect(findNearest("require", names)).toBeUndefined();
});

describe("--rule", () => {
  test.each([
    ["no-slang: off", { "no-slang": "off" }],
    ["no-slang:warn", { "no-slang": "warn" }],
    ["no-slang: [error, {level: colloquial}]", { "no-slang": ["error", { level: "colloquial" }] }],
    ["'no-slang': off, no-hard-sell: warn", { "no-slang": "off", "no-hard-sell": "warn" }],
  ])("%s", async (flag, expected) => {
    expect(await parseRuleFlag(flag)).toEqual(expected);
  });

  test.each(["", "no-slang", "no-slang:", "no-slang: [error", "}"])("“%s” is refused", async (flag) => {
    await expect(parseRuleFlag(flag)).rejects.toThrow(UsageError);
  });
});

test("the schema describes everything", () => {
  expect(schema.definitions?.rules?.properties?.["no-slang"]?.description).toBe("Disallow slang");
  const undescribed = (properties = {}) =>
    Object.entries<{ description?: string; $ref?: string }>(properties)
      .filter(([, { description, $ref }]) => !description && !$ref)
      .map(([key]) => key);
  expect(undescribed(schema.properties)).toEqual([]);
  expect(undescribed(schema.definitions)).toEqual([]);
});
