import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { ConfigError } from "../errors.js";

/**
 * Read a config file of any ending, not yet validated.
 * @throws {ConfigError} with the file, the place in it where known, and the cause
 */
export async function loadConfigFile(file: string): Promise<unknown> {
  const text = readText(file);
  if (isManifest(file)) return loadManifest(file, text);
  const value = await evaluate(file, text);
  if (value !== undefined && value !== null) return value;
  const cause = isScript(file) ? "has no default export" : "is empty";
  throw new ConfigError(`${file} ${cause}; a config is an object such as { "extends": "replylint:strict" }.`, file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigError(`The config file ${file} ${readProblem(error)}.`, file, { cause: error });
  }
}

function readProblem(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT") return "does not exist";
  return code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
}

async function loadManifest(file: string, text: string): Promise<unknown> {
  const manifest = await evaluate(file, text);
  if (typeof manifest === "object" && manifest !== null && "replylint" in manifest) return manifest.replylint;
  throw new ConfigError(`${file} has no key “replylint”.`, file);
}

async function evaluate(file: string, text: string): Promise<unknown> {
  try {
    return await (isScript(file) ? importScript(file, text) : parseData(file, text));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const message = `${file}${placeOf(error, file)} could not be loaded: ${causeOf(error)}.`;
    throw new ConfigError(message, file, { cause: error });
  }
}

/**
 * Parse JSON, or YAML. JSON that is not in order is parsed as YAML, which holds it: the words of JSON's own errors, and
 * whether they tell a place, depend on the version of Node.
 */
async function parseData(file: string, text: string): Promise<unknown> {
  if (isManifest(file)) return JSON.parse(text);
  if (!/^(\.(json|ya?ml))?$/.test(extname(file))) {
    throw new ConfigError(`${file} must end in .js, .mjs, .cjs, .ts, .json, .yaml or .yml.`, file);
  }
  const value = parsePlainJson(text);
  if (value !== undefined) return value;
  const { defaultLoaders } = await importCosmiconfig();
  return defaultLoaders[".yaml"](file, text);
}

/** Parse JSON in which no object has a key twice; undefined for any other text. Loading what parses YAML takes a while. */
function parsePlainJson(text: string): unknown {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) keys++;
  try {
    const value: unknown = JSON.parse(text, (_, part: unknown) => {
      if (typeof part === "object" && part !== null && !Array.isArray(part)) keys -= Object.keys(part).length;
      return part;
    });
    return keys === 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Import a script afresh if it has changed, as it does while an editor runs. */
async function importScript(file: string, text: string): Promise<unknown> {
  try {
    const module = await import(`${pathToFileURL(file).href}?mtime=${statSync(file).mtimeMs}`);
    return module.default;
  } catch (error) {
    if (!isBeyondNode(error)) throw error;
  }
  return compileTypeScript(file, text);
}

/**
 * Import cosmiconfig where a config needs it. Its loaders are called one by one, because its explorer first looks for
 * a config of its own in the working folder, and fails where the package.json there is broken.
 */
async function importCosmiconfig(): Promise<typeof import("cosmiconfig")> {
  // A bundle in chunks gives CommonJS as the default export only.
  return (await import("cosmiconfig")).default;
}

/** This Node does not read TypeScript, or not such TypeScript. */
function isBeyondNode(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ERR_UNKNOWN_FILE_EXTENSION" || code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

async function compileTypeScript(file: string, text: string): Promise<unknown> {
  const { defaultLoaders } = await importCosmiconfig();
  try {
    return await defaultLoaders[".ts"](file, text);
  } catch (error) {
    // From version 7 on, the package no longer holds the compiler's functions.
    const lacksCompiler = error instanceof TypeError || codeOf(error) === "ERR_MODULE_NOT_FOUND";
    if (!lacksCompiler || !/typescript/i.test(String(error))) throw error;
    const remedy = "Node.js from 22.18 on, or the package “typescript” in version 5 or 6";
    throw new ConfigError(`${file} is written in TypeScript, which needs ${remedy}.`, file, { cause: error });
  }
}

function isManifest(file: string): boolean {
  return basename(file) === "package.json";
}

function isScript(file: string): boolean {
  return /\.([cm]?js|ts)$/.test(file);
}

/** `:line:column` of an error, 1-based, as far as YAML or the stack of a script tells it. */
function placeOf(error: unknown, file: string): string {
  if (typeof error !== "object" || error === null) return "";
  if ("mark" in error) {
    const { line, column } = error.mark as { line: number; column: number };
    return `:${line + 1}:${column + 1}`;
  }
  const [, ...mentions] = "stack" in error ? String(error.stack).split(basename(file)) : [];
  return mentions.flatMap((rest) => /^(?:\?mtime=[\d.]+)?(:\d+(?::\d+)?)/.exec(rest)?.[1] ?? [])[0] ?? "";
}

/** The first line of what an error says. */
function causeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const text = "reason" in error ? error.reason : "message" in error ? error.message : error;
  return String(text).split("\n", 1).join("").replace(/\.$/, "");
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
