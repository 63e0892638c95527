import type { Root } from "nlcst";
import type { Plugin } from "unified";
import { rules } from "../rules/index.js";
import { resolveInline } from "./config/config-loader.js";
import { createLocator, type Position } from "./language/positions.js";
import { lintSource, type ReplyContext } from "./lint-source.js";
import { createLinter } from "./linter/linter.js";
import { markdown } from "./readers/markdown.js";
import { plain } from "./readers/plain.js";
import type { Config } from "./types.js";

/** Settings of the plugin: a config without files, and what is known about the reply. */
export interface RetextReplylintOptions extends ReplyContext {
  readonly config?: Config;
}

/**
 * Lint a reply in any unified pipeline: each finding becomes a VFile message whose `source` is `replylint` and whose
 * `ruleId` is the rule. The plugin reads the file's text itself (as Markdown if its name says so), for it needs more
 * than the tree; the passed tree is left as it was. Config files are not looked for.
 */
export const retextReplylint: Plugin<[RetextReplylintOptions?], Root> = ({ config: inline, ...context } = {}) => {
  const config = resolveInline(
    inline,
    rules.map(({ meta }) => meta),
  );
  const linter = createLinter(rules, config);
  return (_tree, file) => {
    const source = { text: String(file).replace(/^\uFEFF/, ""), path: file.path ?? "<text>" };
    const locate = createLocator(source.text);
    const reader = /\.(?:md|markdown)$/i.test(source.path) ? markdown : plain;
    for (const found of lintSource(source, reader, config, linter, context).result.messages) {
      const { line, column, endLine = line, endColumn = column, suggestions = [] } = found;
      const message = file.message(found.message, {
        place: { start: { line, column }, end: { line: endLine, column: endColumn } },
        source: "replylint",
        ...(found.ruleId ? { ruleId: found.ruleId } : {}),
      });
      message.fatal = found.severity === 2;
      // VFile's expected words stand in place of the found ones; other edits it cannot express.
      const expected = suggestions.filter(({ fix: { range } }) => {
        const [start, end] = range.map(locate) as [Position, Position];
        return start.line === line && start.column === column && end.line === endLine && end.column === endColumn;
      });
      if (expected.length > 0) message.expected = expected.map(({ fix }) => fix.text);
    }
  };
};
