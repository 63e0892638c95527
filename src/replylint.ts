import { resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { rules as ownRules } from "../rules/index.js";
import { ConfigLoader } from "./config/config-loader.js";
import type { FileConfig } from "./config/file-resolver.js";
import { findNearest } from "./config/nearest.js";
import { toPrintable } from "./config/resolve.js";
import { parseRuleFlag } from "./config/rule-flag.js";
import { createConfigSchema } from "./config/schema.js";
import { ReadError, UsageError } from "./errors.js";
import { expandPatterns, type FoundFile } from "./files/expand.js";
import { rememberFixes } from "./files/fixes.js";
import { readSource } from "./files/read.js";
import { readRulePage } from "./files/rule-page.js";
import { loadFormatter } from "./formatters/load.js";
import {
  isUnread,
  type LintWishes,
  lintSource,
  nothingFound,
  placesOf,
  type ReplyContext,
  repliesOf,
} from "./lint-source.js";
import { customerMessage } from "./linter/annotate-reply.js";
import { type DescribedReply, describeReply } from "./linter/describe.js";
import { createLinter, type Linter } from "./linter/linter.js";
import { fatalResult, noFindings, toResult } from "./linter/results.js";
import { type FormatInfo, formats } from "./readers/formats.js";
import { readableEndings, selectReader } from "./readers/index.js";
import type {
  Channel,
  Config,
  FormatterContext,
  Kind,
  LeftOut,
  Level,
  LintResult,
  Reader,
  Reply,
  ResolvedConfig,
  RuleMeta,
  Source,
} from "./types.js";

export interface ReplyLintOptions extends ReplyContext, LintWishes {
  /** Folder that relative paths start from; the process's own if absent. */
  readonly cwd?: string;
  /** The config file to use in place of those beside the files; `true` for none. */
  readonly overrideConfigFile?: true | string;
  /** Settings that win over every config file. */
  readonly overrideConfig?: Config;
}

export interface LintTextOptions extends ReplyContext {
  /** Decides on format and config, and names the result; it need not exist. */
  readonly filePath?: string;
  /** Line of a stream that the text stands on, 1-based. */
  readonly line?: number;
}

/** A reply as it was understood. */
export interface ReadReply extends Pick<Reply, "id" | "title" | "path" | "language" | "text" | "signature"> {
  readonly kind: Kind;
  readonly channel: Channel;
  /** Where its text begins in the file, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The customer's message that it answers. */
  readonly customer?: string;
  /** What the company wrote before, oldest first. */
  readonly earlier?: readonly string[];
}

/** How a file was understood. */
export interface ReadReport {
  readonly file: string;
  /** Id of its format. */
  readonly format: string;
  readonly replies: readonly ReadReply[];
  readonly leftOut: readonly LeftOut[];
}

/** One reply of a stream. */
export interface ReplyInput extends LintTextOptions {
  readonly text: string;
}

export interface LoadedFormatter {
  /** Turn results into the text to print. */
  format(results: readonly LintResult[], context?: Partial<Omit<FormatterContext, "rulesMeta">>): string;
}

/** A path, or a text with the path that it is read as. */
type TextOrFile = string | { readonly text: string; readonly filePath?: string };

const metas: readonly RuleMeta[] = ownRules.map(({ meta }) => meta);

/** Name of text that has no file, as in ESLint. */
const nameless = "<text>";

/** Lints replies: finds the config of each, reads its format, runs the rules. Shared by every front end. */
export class ReplyLint {
  static readonly version: string = manifest.version;

  /** The config's JSON Schema, draft-07. */
  static get configSchema(): object {
    return createConfigSchema(metas);
  }

  /** The formats that are read. */
  static get formats(): readonly FormatInfo[] {
    return formats;
  }

  /**
   * Read a rule setting such as `no-slang: warn`.
   * @throws {UsageError} with an example
   */
  static parseRuleFlag(text: string): Promise<NonNullable<Config["rules"]>> {
    return parseRuleFlag(text);
  }

  /**
   * Write the fixed text of results to their files, each whole or not at all; mode and encoding stay as they are.
   *
   * @throws {ReadError} if a file has changed since it was read; it is left as it is
   * @throws {UsageError} if a file cannot be written
   */
  static async outputFixes(results: readonly LintResult[]): Promise<void> {
    const { writeFixes } = await import("./files/fixes.js");
    await writeFixes(results);
  }

  readonly #cwd: string;
  readonly #context: ReplyContext & LintWishes;
  readonly #configs: ConfigLoader;
  readonly #linters = new WeakMap<ResolvedConfig, Linter>();

  constructor({ cwd = process.cwd(), overrideConfigFile, overrideConfig, ...context }: ReplyLintOptions = {}) {
    this.#cwd = resolve(cwd);
    this.#context = context;
    this.#configs = new ConfigLoader({
      cwd: this.#cwd,
      rules: metas,
      ...(overrideConfigFile === undefined ? {} : { overrideConfigFile }),
      ...(overrideConfig === undefined ? {} : { overrideConfig }),
    });
  }

  /** What is said about each rule that there is. */
  get rules(): readonly RuleMeta[] {
    return metas;
  }

  /**
   * Lint one text.
   *
   * @returns an array of one result, as in ESLint
   * @throws {ConfigError} if the config of its path is broken
   */
  async lintText(text: string, { filePath, line, ...context }: LintTextOptions = {}): Promise<LintResult[]> {
    const path = filePath === undefined ? undefined : resolve(this.#cwd, filePath);
    const source = { text: text.replace(/^\uFEFF/, ""), path: path ?? nameless, ...(line && { firstLine: line }) };
    try {
      const found = await this.#configs.forFile(path);
      return [await this.#lintSource(source, found, { ...context, required: true })];
    } catch (error) {
      return [toFatal(source.path, error)];
    }
  }

  /**
   * Lint files, folders and globs. What cannot be found or read becomes a result with a fatal message; the others
   * are linted all the same.
   *
   * @throws {ConfigError} if a config is broken
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const results: LintResult[] = [];
    for (const found of await this.findFiles(patterns))
      results.push(
        "error" in found ? fatalResult(found.path, found.error) : await this.#lintFile(found.path, found.named),
      );
    return results;
  }

  /**
   * Find the files that paths, folders and globs stand for, in order; what cannot be found comes with its error. Files
   * that the config ignores are left out, unless they are named.
   *
   * @throws {ConfigError} if a config is broken
   */
  async findFiles(patterns: string | readonly string[]): Promise<FoundFile[]> {
    const found: FoundFile[] = [];
    for (const file of await expandPatterns([patterns].flat(), this.#cwd, readableEndings))
      if ("error" in file || file.named || !(await this.#configs.forFile(file.path)).ignored) found.push(file);
    return found;
  }

  /** Lint replies as they come: one result for each, in order, nothing kept. */
  async *lintStream(replies: AsyncIterable<ReplyInput> | Iterable<ReplyInput>): AsyncGenerator<LintResult> {
    for await (const { text, ...options } of replies) yield* await this.lintText(text, options);
  }

  /**
   * Load a formatter by name: `stylish`, `json` or `unix`.
   * @throws {UsageError} if there is none of that name
   */
  async loadFormatter(name = "stylish"): Promise<LoadedFormatter> {
    const format = await loadFormatter(name);
    const rulesMeta = Object.fromEntries(metas.map((meta) => [meta.id, meta]));
    return {
      format: (results, context) =>
        Array.from(format(results, { cwd: this.#cwd, color: false, ...context, rulesMeta })).join(""),
    };
  }

  /**
   * Tell what the language layer understands of each reply of a file, or of a text: its sentences, and what each does.
   *
   * @throws {ReadError} if the file cannot be read or understood
   */
  async describe(source: TextOrFile): Promise<DescribedReply[]> {
    const { read, reader, config } = await this.#open(source);
    const places = placesOf(read);
    return Array.from(repliesOf(read, reader, config, this.#context), ({ reply, channel, kind }) =>
      describeReply(reply, channel, kind, places),
    );
  }

  /**
   * Tell how a file, or a text, is understood: its format, its replies and what is left out. A file that was only come
   * upon in a folder (`named: false`) must look more like replies than one that the user named.
   *
   * @throws {ReadError} if the file cannot be read or understood
   */
  async readReplies(source: TextOrFile, { named = true }: { readonly named?: boolean } = {}): Promise<ReadReport> {
    const { read, reader, config } = await this.#open(source);
    const { locate } = placesOf(read);
    let format = reader.name;
    const leftOut: LeftOut[] = [];
    const hooks = {
      named,
      leaveOut: (item: LeftOut) => leftOut.push(item),
      recognise: (id: string) => {
        format = id;
      },
    };
    const replies = Array.from(
      repliesOf(read, reader, config, this.#context, hooks),
      ({ reply: { id, title, path, language, text, signature, map, thread }, kind, channel }): ReadReply => {
        const customer = customerMessage(thread);
        const earlier = thread.filter(({ role }) => role === "company").map((turn) => turn.text);
        return {
          id,
          ...(title !== undefined && { title }),
          ...(path !== undefined && { path }),
          kind,
          channel,
          ...(language !== undefined && { language }),
          ...locate(map.range(0, 1).start),
          text,
          ...(customer !== undefined && { customer }),
          ...(earlier.length > 0 && { earlier }),
          ...(signature !== undefined && { signature }),
        };
      },
    );
    if (named && isUnread(reader, read.text, replies.length + leftOut.length)) throw nothingFound(read);
    return { file: read.path, format, replies, leftOut };
  }

  /** The config that runs for a file, in a form that is itself a config. */
  async calculateConfigForFile(filePath?: string): Promise<Config> {
    return toPrintable((await this.#configs.forFile(filePath)).config);
  }

  /** The level at which each rule runs for a file. */
  async configuredLevels(filePath?: string): Promise<Record<string, Level>> {
    const { rules } = (await this.#configs.forFile(filePath)).config;
    return Object.fromEntries(metas.map(({ id }) => [id, rules.get(id)?.severity ?? "off"]));
  }

  /**
   * The page of a rule, in Markdown.
   * @throws {UsageError} with the nearest id, if there is no such rule
   */
  async explain(id: string): Promise<string> {
    const ids = metas.map((meta) => meta.id);
    if (ids.includes(id)) {
      const page = readRulePage(id);
      if (page === undefined) throw new Error(`The page of rule “${id}” is missing from the package.`);
      return page;
    }
    const nearest = findNearest(id, ids);
    throw new UsageError(`There is no rule “${id}”${nearest ? `; did you mean “${nearest}”?` : "; see --rules."}`);
  }

  async #open(source: TextOrFile): Promise<{ read: Source; reader: Reader; config: ResolvedConfig }> {
    const path = typeof source === "string" ? source : source.filePath;
    const absolute = path === undefined ? undefined : resolve(this.#cwd, path);
    const read =
      typeof source === "string"
        ? readSource(absolute as string)
        : { text: source.text.replace(/^\uFEFF/, ""), path: absolute ?? nameless };
    const { config } = await this.#configs.forFile(absolute);
    return { read, reader: await this.#readerFor(read, config, this.#context.inputFormat), config };
  }

  #readerFor(source: Source, config: ResolvedConfig, inputFormat = config.format): Promise<Reader> {
    if (inputFormat === undefined) return selectReader(source);
    const ids = formats.map(({ id }) => id);
    if (ids.includes(inputFormat)) return selectReader(source, inputFormat);
    const nearest = findNearest(inputFormat, ids);
    const hint = nearest ? `did you mean “${nearest}”?` : "replylint formats lists them";
    throw new UsageError(`There is no format “${inputFormat}”; ${hint}`);
  }

  async #lintFile(path: string, named: boolean): Promise<LintResult> {
    const found = await this.#configs.forFile(path);
    if (found.ignored) return toResult(path, noFindings());
    try {
      return await this.#lintSource(readSource(path), found, { required: named });
    } catch (error) {
      return toFatal(path, error);
    }
  }

  async #lintSource(
    source: Source,
    { config, ignored }: FileConfig,
    context: ReplyContext & LintWishes,
  ): Promise<LintResult> {
    if (ignored) return toResult(source.path, noFindings());
    const wishes = { ...this.#context, ...context };
    const reader = await this.#readerFor(source, config, wishes.inputFormat);
    const { result, output } = lintSource(source, reader, config, this.#linterFor(config), wishes);
    rememberFixes(result, source.text, output);
    return result;
  }

  #linterFor(config: ResolvedConfig): Linter {
    let linter = this.#linters.get(config);
    if (!linter) {
      linter = createLinter(ownRules, config);
      this.#linters.set(config, linter);
    }
    return linter;
  }
}

/** What cannot be read is told like a finding; any other error is not ours to hide. */
function toFatal(path: string, error: unknown): LintResult {
  if (error instanceof ReadError) return fatalResult(path, error);
  throw error;
}
