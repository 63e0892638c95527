import type { Config, ConfigBody, Level, Options, ResolvedConfig, RuleMeta, Severity, Terms } from "../types.js";

/**
 * Merge validated settings from weakest to strongest into one config.
 * A level alone keeps the options that are set; options stand on the rule's defaults; terms are united.
 */
export function resolveConfig(bodies: readonly ConfigBody[], rules: readonly RuleMeta[]): ResolvedConfig {
  return {
    rules: resolveRules(bodies, rules),
    terms: resolveTerms(bodies),
    channel: strongest(bodies, "channel"),
    kind: strongest(bodies, "kind"),
    language: strongest(bodies, "language"),
    format: strongest(bodies, "format"),
    markdown: strongest(bodies, "markdown"),
    keys: strongest(bodies, "keys"),
  };
}

/** Write a resolved config as a config that gives the same result whatever else is around: no preset, keys sorted. */
export function toPrintable({ rules, terms, ...said }: ResolvedConfig): Config {
  const settings = [...rules].map(([id, { severity, options }]) => [id, [severity, sortKeys(options)]] as const);
  return {
    extends: [],
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    rules: sortKeys(Object.fromEntries(settings)),
    terms: {
      acronyms: [...terms.acronyms].sort(),
      allow: [...terms.allow].sort(),
      glossary: sortKeys(Object.fromEntries(terms.glossary)),
    },
  };
}

function resolveRules(bodies: readonly ConfigBody[], rules: readonly RuleMeta[]): ResolvedConfig["rules"] {
  const resolved = new Map<string, { severity: Severity; options: Options }>();
  for (const { id, options: schemas = {} } of rules) {
    let level: Level = "off";
    let options: Options = {};
    for (const { rules: settings = {} } of bodies) {
      const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
      if (setting === undefined) continue;
      if (typeof setting === "string") level = setting;
      else {
        level = setting[0];
        options = setting[1] ?? options;
      }
    }
    if (level === "off") continue;
    const defaults = Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, schema.default]));
    resolved.set(id, { severity: level, options: { ...defaults, ...options } });
  }
  return resolved;
}

function resolveTerms(bodies: readonly ConfigBody[]): Terms {
  const terms = bodies.flatMap((body) => body.terms ?? []);
  return {
    acronyms: new Set(terms.flatMap(({ acronyms = [] }) => acronyms)),
    glossary: new Map(terms.flatMap(({ glossary = {} }) => Object.entries(glossary))),
    allow: new Set(terms.flatMap(({ allow = [] }) => allow.map((term) => term.toLowerCase()))),
  };
}

function strongest<K extends Exclude<keyof ConfigBody, "rules" | "terms">>(
  bodies: readonly ConfigBody[],
  key: K,
): ConfigBody[K] | undefined {
  return bodies.findLast((body) => body[key] !== undefined)?.[key];
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
