import type { RuleMeta } from "../types.js";
import { DEFAULT_PRESET, PRESET_NAMES } from "./presets.js";

/** The part of JSON Schema draft-07 that describes a config. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  /** What an error message calls a right value. */
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: "object" | "array" | "string" | "boolean" | "number" | "integer";
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly anyOf?: readonly JsonSchema[];
  /** A schema for all items, or one for each place. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** Describe a config file for these rules: what editors complete by and what configs are validated against. */
export function createConfigSchema(rules: readonly RuleMeta[]): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    description: "Configuration of replylint, the linter for customer-support replies.",
    type: "object",
    properties: {
      $schema: { type: "string", description: "Where editors find this schema." },
      extends: {
        description: "Presets and config files that this config builds on, from weakest to strongest.",
        default: DEFAULT_PRESET,
        anyOf: [ref("extended"), { type: "array", items: ref("extended") }],
      },
      ...body,
      overrides: {
        type: "array",
        description: "Settings for some files only; later entries win.",
        items: {
          type: "object",
          properties: {
            files: {
              description: "Globs of the files that the settings are for, relative to the folder of this file.",
              anyOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }],
            },
            ...body,
          },
          required: ["files"],
          additionalProperties: false,
        },
      },
      ignores: {
        type: "array",
        description: "Globs of files to leave alone, relative to the folder of this file; `!` takes one back.",
        items: { type: "string" },
      },
    },
    additionalProperties: false,
    definitions: {
      extended: {
        type: "string",
        description: "A preset, or the path of a config file relative to this one.",
        anyOf: [
          { type: "string", enum: PRESET_NAMES },
          { type: "string", pattern: "^(?!replylint:)." },
        ],
      },
      level: {
        type: "string",
        description: "`error` fails the run, `warn` does not, `off` turns the rule off.",
        enum: ["off", "warn", "error"],
      },
      rules: {
        type: "object",
        description: "Levels and options of rules.",
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
      terms,
      keys,
    },
  };
}

const body: Readonly<Record<string, JsonSchema>> = {
  rules: ref("rules"),
  terms: ref("terms"),
  channel: {
    type: "string",
    description: "Where customers read the replies.",
    enum: ["email", "chat", "public"],
  },
  kind: {
    type: "string",
    description: "Whether replies are about to be sent, or are templates that are filled first.",
    enum: ["draft", "template"],
  },
  language: {
    type: "string",
    title: "a language tag such as “en” or “en-GB”",
    description: "Language of the replies as a BCP 47 tag; found out reply by reply if absent.",
    pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
  },
  format: {
    type: "string",
    description: "Id of the files' format, as `replylint formats` lists them; found out if absent.",
  },
  markdown: {
    type: "string",
    description: "Where Markdown files have their replies; `auto` looks which layout each file has.",
    enum: ["auto", "blockquote", "fence", "section", "file"],
  },
  keys: ref("keys"),
};

const names = (part: string): JsonSchema => ({
  type: "array",
  description: `Keys or columns that hold ${part}.`,
  items: { type: "string" },
});

const keys: JsonSchema = {
  type: "object",
  description: "What the team's own JSON, YAML and CSV files call the parts of a reply, beside the usual keys.",
  properties: {
    title: names("the title of a reply"),
    body: names("its text"),
    customer: names("what the customer wrote"),
  },
  additionalProperties: false,
};

const terms: JsonSchema = {
  type: "object",
  description: "The team's own words.",
  properties: {
    acronyms: {
      type: "array",
      description: "Acronyms that customers of the team know.",
      items: { type: "string" },
    },
    glossary: {
      type: "object",
      description: "Acronyms and what they stand for.",
      additionalProperties: { type: "string" },
    },
    allow: {
      type: "array",
      description: "Words and phrases that no rule flags.",
      items: { type: "string" },
    },
  },
  additionalProperties: false,
};

function ruleSchema({ summary, options = {} }: RuleMeta): JsonSchema {
  const optionsSchema: JsonSchema = {
    type: "object",
    description: "Options of the rule.",
    properties: options,
    additionalProperties: false,
  };
  return {
    description: summary,
    anyOf: [ref("level"), { type: "array", items: [ref("level"), optionsSchema], minItems: 1, maxItems: 2 }],
  };
}

function ref(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}
