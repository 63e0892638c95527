import type { ConfigBody, Preset, RuleMeta } from "../types.js";

export type PresetName = `replylint:${Preset}`;

/** What a config extends unless it says otherwise. */
export const DEFAULT_PRESET: PresetName = "replylint:recommended";

export const PRESET_NAMES: readonly PresetName[] = [DEFAULT_PRESET, "replylint:strict", "replylint:all"];

/** Tell whether an entry of `extends` names a preset rather than a file. */
export function isPresetName(name: string): name is PresetName {
  return PRESET_NAMES.some((preset) => preset === name);
}

/** Turn on the rules that a preset holds, each at its own level and with its default options. */
export function presetBody(name: PresetName, rules: readonly RuleMeta[]): ConfigBody {
  return { rules: Object.fromEntries(rules.filter((rule) => holds(name, rule)).map(({ id, level }) => [id, level])) };
}

function holds(name: PresetName, { presets }: RuleMeta): boolean {
  if (name === "replylint:all") return true;
  return presets.includes("recommended") || (name === "replylint:strict" && presets.includes("strict"));
}
