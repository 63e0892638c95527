import { dirname, resolve } from "node:path";
import type { Config, ResolvedConfig, RuleMeta } from "../types.js";
import { createFileResolver, type FileConfig, type FileResolver } from "./file-resolver.js";
import { findConfigFile } from "./find.js";
import { type ConfigLayer, expandExtends, withDefaultPreset } from "./layers.js";
import { loadConfigFile } from "./load.js";
import { DEFAULT_PRESET, isPresetName, presetBody } from "./presets.js";
import { resolveConfig } from "./resolve.js";
import { createConfigSchema, type JsonSchema } from "./schema.js";
import { validateConfig } from "./validate.js";
import { configError } from "./wording.js";

export interface ConfigLoaderOptions {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly rules: readonly RuleMeta[];
  /** The one config file to use, or `true` for none. */
  readonly overrideConfigFile?: true | string;
  /** Wins over files; its paths and globs are relative to `cwd`. */
  readonly overrideConfig?: Config;
}

/** Finds, loads and resolves the configs of files; each config file is read once. */
export class ConfigLoader {
  readonly #options: ConfigLoaderOptions;
  readonly #found = new Map<string, string | undefined>();
  readonly #loaded = new Map<string, Promise<Config>>();
  readonly #resolvers = new Map<string | undefined, Promise<FileResolver>>();
  #schema: JsonSchema | undefined;

  constructor(options: ConfigLoaderOptions) {
    this.#options = options;
  }

  /**
   * Resolve the config of a file, given by its path; text without a path is configured as if it stood in `cwd`.
   * @throws {ConfigError} if a config file, or `overrideConfig`, is missing or broken
   */
  async forFile(path: string | undefined): Promise<FileConfig> {
    const absolute = path === undefined ? undefined : resolve(this.#options.cwd, path);
    const configFile = this.#configFileFor(absolute);
    let resolver = this.#resolvers.get(configFile);
    if (!resolver) {
      resolver = this.#createResolver(configFile);
      this.#resolvers.set(configFile, resolver);
    }
    return (await resolver)(absolute);
  }

  #configFileFor(path: string | undefined): string | undefined {
    const { cwd, overrideConfigFile } = this.#options;
    if (overrideConfigFile === true) return undefined;
    if (overrideConfigFile !== undefined) return resolve(cwd, overrideConfigFile);
    return findConfigFile(path === undefined ? resolve(cwd) : dirname(path), this.#found);
  }

  async #createResolver(configFile: string | undefined): Promise<FileResolver> {
    const { cwd, rules, overrideConfig } = this.#options;
    const roots: ConfigLayer[] = [];
    if (configFile !== undefined) {
      const config = await this.#load(configFile);
      roots.push({ config, basePath: dirname(configFile), file: configFile });
    }
    if (overrideConfig !== undefined) {
      validateConfig(overrideConfig, { schema: this.#configSchema() });
      roots.push({ config: overrideConfig, basePath: cwd });
    }
    const context = { rules, load: (file: string) => this.#load(file) };
    const layers = (await Promise.all(roots.map((root) => expandExtends(root, context)))).flat();
    const sources = [...new Set(layers.flatMap(({ file }) => file ?? []))];
    return createFileResolver(withDefaultPreset(layers, rules), rules, sources);
  }

  #load(file: string): Promise<Config> {
    let config = this.#loaded.get(file);
    if (!config) {
      config = this.#loadAndValidate(file);
      this.#loaded.set(file, config);
    }
    return config;
  }

  async #loadAndValidate(file: string): Promise<Config> {
    const config = await loadConfigFile(file);
    validateConfig(config, { schema: this.#configSchema(), file });
    return config;
  }

  #configSchema(): JsonSchema {
    this.#schema ??= createConfigSchema(this.#options.rules);
    return this.#schema;
  }
}

/**
 * Resolve a config object without touching the disk; overrides for files do not apply.
 * @throws {ConfigError} if it is broken or extends a file
 */
export function resolveInline(config: Config | undefined, rules: readonly RuleMeta[]): ResolvedConfig {
  if (config !== undefined) validateConfig(config, { schema: createConfigSchema(rules) });
  const presets = [config?.extends ?? DEFAULT_PRESET].flat().map((name) => {
    if (isPresetName(name)) return presetBody(name, rules);
    throw configError(undefined, `extends must name a preset here, not the file “${name}”`);
  });
  return resolveConfig([...presets, config ?? {}], rules);
}
