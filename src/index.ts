export * from "./errors.js";
export { parse } from "./language/annotate.js";
export type { CustomerInput, ReplyContext } from "./lint-source.js";
export type { DescribedAct, DescribedReply, DescribedSentence } from "./linter/describe.js";
export type { FormatInfo } from "./readers/formats.js";
export {
  type LintTextOptions,
  type LoadedFormatter,
  type ReadReply,
  type ReadReport,
  type ReplyInput,
  ReplyLint,
  type ReplyLintOptions,
} from "./replylint.js";
export { type RetextReplylintOptions, retextReplylint } from "./retext-replylint.js";
export { defineRule } from "./rule/define-rule.js";
export { phraseRule } from "./rule/phrase-rule.js";
export { RuleTester } from "./rule-tester.js";
export type * from "./types.js";
