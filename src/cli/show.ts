import { createEngine } from "./engine.js";
import type { Flags } from "./options.js";
import type { Io } from "./output.js";

/**
 * The page of a rule, in Markdown.
 * @throws {UsageError} when there is no such rule
 */
export async function rulePage(id: string, flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  return (await engine.explain(id)).trimEnd();
}

/** All rules, each with the level at which it would run here: a table, or JSON with `--format json`. */
export async function ruleList(flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  const levels = await engine.configuredLevels();
  const rules = engine.rules.map(({ id, category, presets, summary }) => {
    return { id, level: levels[id] ?? "off", category, presets, summary };
  });
  if (flags.format === "json") return JSON.stringify(rules);
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(5)}  ${summary}`).join("\n");
}

/** The config that holds for a file, as JSON. */
export async function configText(file: string, flags: Flags, io: Io): Promise<string> {
  const engine = await createEngine(flags, io);
  return JSON.stringify(await engine.calculateConfigForFile(file), null, 2);
}
