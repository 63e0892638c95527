import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Config, RuleMeta } from "../types.js";
import { DEFAULT_PRESET, isPresetName, PRESET_NAMES, presetBody } from "./presets.js";
import { configError } from "./wording.js";

/** A config and where its paths and globs start. */
export interface ConfigLayer {
  readonly config: Config;
  /** Absolute path of the folder. */
  readonly basePath: string;
  /** The config file; absent for presets and for the options. */
  readonly file?: string;
}

export interface LayerContext {
  readonly rules: readonly RuleMeta[];
  /** Reads and validates a config file. */
  readonly load: (file: string) => Promise<Config>;
}

/**
 * Put what a config extends before it: layers from weakest to strongest.
 * @throws {ConfigError} if a file is missing or broken, or if files extend each other in a loop
 */
export async function expandExtends(
  layer: ConfigLayer,
  context: LayerContext,
  chain: readonly string[] = [layer.file ?? []].flat(),
): Promise<readonly ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  for (const name of extendedNames(layer.config)) {
    if (isPresetName(name)) {
      layers.push({ config: presetBody(name, context.rules), basePath: layer.basePath });
      continue;
    }
    const file = resolve(layer.basePath, name);
    if (chain.includes(file))
      throw configError(layer.file, `extends goes round in a loop: ${[...chain, file].join(" → ")}`);
    if (!existsSync(file))
      throw configError(layer.file, `extends names “${name}”, which is not there${presetHint(name)}`);
    const extended = { config: await context.load(file), basePath: dirname(file), file };
    layers.push(...(await expandExtends(extended, context, [...chain, file])));
  }
  return [...layers, layer];
}

/** Start from the default preset, unless a layer names presets itself or has an empty `extends`. */
export function withDefaultPreset(layers: readonly ConfigLayer[], rules: readonly RuleMeta[]): readonly ConfigLayer[] {
  if (layers.some(({ config }) => choosesPresets(config))) return layers;
  return [{ config: presetBody(DEFAULT_PRESET, rules), basePath: "" }, ...layers];
}

function choosesPresets(config: Config): boolean {
  if (config.extends === undefined) return false;
  const names = extendedNames(config);
  return names.length === 0 || names.some(isPresetName);
}

function extendedNames({ extends: names = [] }: Config): readonly string[] {
  return [names].flat();
}

function presetHint(name: string): string {
  const preset = PRESET_NAMES.find((candidate) => candidate === `replylint:${name}`);
  return preset === undefined ? "" : ` (did you mean “${preset}”?)`;
}
