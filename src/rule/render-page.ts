import type { Case, Cases, Options, RuleMeta } from "../types.js";

const presetNames = { recommended: "`replylint:recommended`", strict: "`replylint:strict`" } as const;

/** Render the page of a rule from what is said about it and its cases: the README of its folder. */
export function renderPage(meta: RuleMeta, { valid, invalid, rewrite }: Cases): string {
  // What is recommended is in strict, too.
  const held = new Set(meta.presets.flatMap((name) => (name === "recommended" ? [name, "strict" as const] : [name])));
  const presets = [...Array.from(held, (name) => presetNames[name]), "`replylint:all`"];
  const blocks = [
    `# ${meta.id}`,
    `${meta.summary}.`,
    meta.rationale,
    `- Level: \`${meta.level}\` in ${presets.join(", ")}\n- Source: ${meta.source}${meta.fixable ? "\n- Fixed in part by `--fix`" : ""}${meta.hasSuggestions ? "\n- Offers suggestions" : ""}`,
    meta.details,
    meta.remedy && `## How to satisfy it\n\n${meta.remedy}`,
    rewrite && `${renderCase(rewrite)}\n\nbecomes\n\n${fence(rewrite.to)}`,
    meta.options && renderOptions(meta.options),
    "## Flagged",
    ...invalid.map((item) => `${renderCase(item)}\n\n${item.at.map((words) => `- \`${words}\``).join("\n")}`),
    "## Left alone",
    ...valid.map((item) => renderCase(typeof item === "string" ? { text: item } : item)),
  ];
  return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}

function renderOptions(options: NonNullable<RuleMeta["options"]>): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const values = option.enum ? option.enum.map((value) => `\`${value}\``).join(", ") : option.type;
    return `| \`${name}\` | ${values} | \`${JSON.stringify(option.default)}\` | ${option.description} |`;
  });
  return ["## Options", "", "| option | values | default | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function renderCase({ text, customer, channel, kind, options, terms }: Case): string {
  const setting = [
    channel && `channel \`${channel}\``,
    kind && `kind \`${kind}\``,
    options && `options \`${JSON.stringify(options satisfies Options)}\``,
    terms && `terms \`${JSON.stringify(terms)}\``,
    customer && "after the customer wrote",
  ].filter((part) => typeof part === "string");
  const intro = setting.length > 0 ? `With ${setting.join(", ").replace("With after", "After")}:\n\n` : "";
  const asked = customer ? `${fence(customer)}\n\n` : "";
  return `${intro.replace("With after", "After")}${asked}${asked ? "the reply\n\n" : ""}${fence(text)}`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
