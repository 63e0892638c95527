import type { Nodes, Parents, Root } from "nlcst";

// ---------------------------------------------------------------- positions

/** A stretch of text: UTF-16 offsets, 0-based, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a source file, and whether its characters stand there as they stand in the text. */
export interface SourceRange extends Range {
  /** True if the text was copied character by character, so that an edit can be written back. */
  readonly exact: boolean;
}

/** Maps offsets of a reply's text to offsets of the file it came from (UTF-16, BOM not counted). */
export interface SourceMap {
  /** The smallest source range that covers the text from `start` to `end`. */
  range(start: number, end: number): SourceRange;
}

// ---------------------------------------------------------------- replies

/** Where the customer reads the reply. */
export type Channel = "email" | "chat" | "public";

/** A draft is about to be sent; a template is filled by a machine or an agent first. */
export type Kind = "draft" | "template";

/** One earlier message of the conversation. */
export interface Turn {
  readonly role: "customer" | "company";
  readonly text: string;
  readonly map: SourceMap;
  /** Absolute path of the file that holds the message, or `<customer>` for text handed over. */
  readonly file: string;
}

/** What kind of thing stands where prose would stand. */
export type MaskKind = "placeholder" | "url" | "email" | "code" | "mention" | "emoji" | "noise";

/** A stretch of the reply's text that is not prose, found by the reader or by the language layer. */
export interface Mask extends Range {
  readonly kind: MaskKind;
}

/**
 * Who fills a placeholder: a machine when the reply is sent, an expander while typing, the agent by hand, or nobody,
 * as its marks are broken.
 */
export type FilledBy = "machine" | "tool" | "human" | "ambiguous" | "nobody";

/** A place in a reply that is still to be filled. */
export interface Placeholder extends Mask {
  readonly kind: "placeholder";
  /** The name between the marks, as written: `customer.first_name` of `{{customer.first_name}}`. */
  readonly name: string;
  /** Id of its syntax in the table of placeholders, such as `liquid` or `bracket`. */
  readonly syntax: string;
  readonly filledBy: FilledBy;
}

/** A block of the text that the reader knows to be more than a paragraph. */
export interface BlockHint extends Range {
  readonly kind: "heading" | "item" | "quote" | "table";
}

/**
 * Writes prose for a stretch of the source file in the notation that stands there, such as JSON's; undefined where it
 * cannot be written.
 */
export type Encode = (prose: string, range: Range) => string | undefined;

/** What fills the tags of a format's replies. */
export interface TagProfile {
  /** Name of the product, for messages: “Zendesk”. */
  readonly name: string;
  /** Ids of the placeholder syntaxes that it fills. */
  readonly native: readonly string[];
  /** Variables that it is known to have, such as `ticket.requester.first_name`; teams have more of their own. */
  readonly variables: readonly string[];
}

/** One message as the customer would receive it, and where it stands in its file. */
export interface Reply {
  /** Unique within the file: its path in it, or its number. */
  readonly id: string;
  readonly title?: string;
  /** Path of the text in the file's structure, such as `macros[3].actions[0].value`. */
  readonly path?: string;
  /** The prose of the reply, markup removed; line breaks are kept. */
  readonly text: string;
  readonly map: SourceMap;
  /** Set only where the source itself says so; the caller's defaults hold otherwise. */
  readonly channel?: Channel;
  readonly kind?: Kind;
  /** BCP 47 tag, only where the source itself says so. */
  readonly language?: string;
  /** Placeholders that only the format can tell; the language layer finds the written ones itself. */
  readonly placeholders: readonly Placeholder[];
  /** Code and other stretches that only the format can tell from prose. */
  readonly masks: readonly Mask[];
  readonly blocks: readonly BlockHint[];
  /** The signature block that the reader cut off; no part of the reply. */
  readonly signature?: string;
  /** The conversation before the reply, oldest first. */
  readonly thread: readonly Turn[];
  /** What fills its tags, where the format tells. */
  readonly tags?: TagProfile;
  /** How edits are written; as they are, if absent. */
  readonly encode?: Encode;
}

/** A text of a source that was not taken for a reply, and why. */
export interface LeftOut {
  readonly path?: string;
  readonly title?: string;
  /** A few words: “internal note”. */
  readonly reason: string;
}

/** A decoded file. */
export interface Source {
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** Absolute path; for text without a file, the name it is reported under. */
  readonly path: string;
  /** Line of a stream that the text begins on, 1-based; 1 if absent. */
  readonly firstLine?: number;
}

/** Where a Markdown file has its replies: `auto` looks which layout it has. */
export type MarkdownLayout = "auto" | "blockquote" | "fence" | "section" | "file";

/** Names of the keys that a team's own format has for the parts of a reply; they win over the known ones. */
export interface KeyNames {
  readonly title?: readonly string[];
  readonly body?: readonly string[];
  readonly customer?: readonly string[];
}

/** What the caller knows about a source before it is read. */
export interface ReaderOptions {
  /** Id of its format, where the caller knows better than its name and its content tell. */
  readonly format?: string;
  readonly markdown?: MarkdownLayout;
  readonly keys?: KeyNames;
  /** The user named this very source, so that what may be a reply in it is one. */
  readonly named?: boolean;
  /** Told the id of the format that was recognised, before the first reply. */
  readonly recognise?: (format: string) => void;
  /** Told of each text that is no reply. */
  readonly leaveOut?: (item: LeftOut) => void;
}

/** Turns one format into replies. Pure and lazy: it yields a reply at a time and touches no file. */
export interface Reader {
  readonly name: string;
  /** Much of what it reads is no reply, so that a source without any was not understood. */
  readonly selective?: true;
  /** @throws {ReadError} with file, line and what was expected, when the source is broken */
  read(source: Source, options: ReaderOptions): Iterable<Reply>;
}

// ---------------------------------------------------------------- language

export type TokenKind = "word" | "punctuation" | "symbol" | "mask";

/** One word, mark or masked thing. Contractions are opened: “we'll” is two tokens, `we` and `will`. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, invisible characters removed: what lexicons are matched against. */
  readonly norm: string;
  /** As written. */
  readonly raw: string;
  /** Index of the sentence that holds it. */
  readonly sentence: number;
  /** What stands here instead of a word, if it is no word. */
  readonly mask: MaskKind | undefined;
  /** Stands inside a quotation. */
  readonly quoted: boolean;
  /** White space, or nothing, stands before it: false inside “24/7” and before the second half of “we'll”. */
  readonly spaced: boolean;
  /** Number of the word in the vocabulary of all lexicons, 0 if none has it; and its classes, as bits of `WordClass`. */
  readonly form: number;
  readonly classes: number;
}

/** What a line of the reply is, as far as its form tells. */
export type LineRole = "greeting" | "bullet" | "step" | "heading" | "signoff" | "signature" | "quote" | "body";

/** A mended sentence: ends at line structure as well as at stops. */
export interface Sentence extends Range {
  readonly index: number;
  readonly role: LineRole;
  /** Tokens `firstToken` to `endToken - 1`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the paragraph, 0-based. */
  readonly paragraph: number;
}

export type Person = "i" | "we" | "team" | "you" | "it" | "they" | "none";
export type Modality = "will" | "would" | "can" | "could" | "should" | "must" | "may" | "none";

/** How a time expression binds its speaker; see *deadline* in the rules' terms. */
export type TimeKind = "specific" | "vague" | "event";

export interface TimeExpression extends Range {
  readonly kind: TimeKind;
}

/** A stretch with one subject and one verb phrase. */
export interface Clause extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly subject: Person;
  /** The words of the subject, if there is one. */
  readonly subjectText: string;
  readonly modality: Modality;
  readonly tense: "past" | "present" | "future" | "none";
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  /** Index of the main verb's token; -1 where none was found. */
  readonly verb: number;
  readonly negated: boolean;
  /** The clause holds only if something else does (“if …”, “once …”, “unless …”), or is itself such a condition. */
  readonly condition: "none" | "is-condition" | "has-condition";
  readonly mood: "statement" | "question" | "order";
  readonly times: readonly TimeExpression[];
}

interface ActBase extends Range {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its clause; -1 where no clause was read. */
  readonly clause: number;
}

/** Who a piece of work, a fault or a commitment belongs to. */
export type Party = "company" | "customer" | "third" | "nobody";

export interface Greeting extends ActBase {
  readonly type: "greeting";
  /** `salutation`: “Hi Anna,”; `courtesy`: what opens a reply as well, such as “Thanks for writing”. */
  readonly kind: "salutation" | "courtesy";
}

export interface Thanks extends ActBase {
  readonly type: "thanks";
}

export interface Closing extends ActBase {
  readonly type: "closing";
  /** `sign-off`: “Kind regards”; `farewell`: a wish on parting; `matter`: the company says that the matter is over. */
  readonly kind: "sign-off" | "farewell" | "matter";
}

/** Words of regret. Only `own` and `sympathy` are an apology to this customer. */
export interface Apology extends ActBase {
  readonly type: "apology";
  /**
   * `own`: for what the company did; `sympathy`: “sorry to hear …”; `refusal`: prefaces a no; `conditional`: “sorry
   * if …”; `repair`: of the talk itself; `reported`: somebody else's.
   */
  readonly kind: "own" | "sympathy" | "refusal" | "conditional" | "repair" | "reported";
}

/** The reply has heard the customer. */
export interface Acknowledgement extends ActBase {
  readonly type: "acknowledgement";
  readonly of: "feeling" | "fact";
}

/** Something went wrong, as the text says. */
export interface Problem extends ActBase {
  readonly type: "problem";
  readonly causedBy: Party;
}

/** What makes a customer's message a complaint and no calm question. */
export interface Complaint extends ActBase {
  readonly type: "complaint";
  readonly kind: "failure" | "blame" | "frustration" | "harm" | "repeated";
  /** 2 makes a complaint by itself, 1 only beside other words. */
  readonly weight: number;
}

/** What troubles the customer, whether they complain of it or tell it calmly. */
export interface Concern extends ActBase {
  readonly type: "concern";
  /** `problem`: something went wrong; `feeling`: anger, worry, grief; `dislike`: of a price, a policy, a lack. */
  readonly kind: "problem" | "feeling" | "dislike";
  /** 2 calls for an answer to it by itself, 1 only beside others. */
  readonly weight: number;
}

/** Work that the company still has to do or to find out, or, if closed, has done. */
export interface PendingWork extends ActBase {
  readonly type: "pending";
  readonly state: "open" | "closed";
  readonly owner: Party;
  /** “Let me check”, “I'll have a look”: in a live talk it is done before the next turn. */
  readonly brief: boolean;
  /** Told as if nobody did it, and nobody who does is named in its sentence or beside it. */
  readonly anonymous: boolean;
}

/** The company says that it will do something for this customer. */
export interface Commitment extends ActBase {
  readonly type: "commitment";
  /** `follow-up`: come back to the customer; `outcome`: the result itself; `work`: something on the way to it. */
  readonly what: "follow-up" | "outcome" | "work";
  readonly who: Party;
  readonly when: "specific" | "vague" | "event" | "none";
  /** The words of its time, if that is vague. */
  readonly vague: Range | undefined;
  /** It waits for something that the customer does, or holds only if something else does. */
  readonly conditional: boolean;
  /** In a live talk it is done before the next turn: “I'll be with you in a moment”. */
  readonly brief: boolean;
  /** The customer is left to wait for it: no offer, no habit, and not done within the reply. */
  readonly awaited: boolean;
  /** Told as if nobody did it, and nobody who does is named in its sentence or beside it. */
  readonly anonymous: boolean;
}

/** A strong word for what will be. */
export interface Promising extends ActBase {
  readonly type: "promise";
  readonly strength: "assured" | "absolute" | "instant" | "boundless" | "grand";
  readonly about: "outcome" | "effort";
  readonly negated: boolean;
}

/** The company says that the customer does not get what they want. */
export interface Refusal extends ActBase {
  readonly type: "refusal";
}

/** Something that the customer can have or do in place of what was refused. */
export interface Alternative extends ActBase {
  readonly type: "alternative";
  /** `address`: a link, an e-mail address or a phone number; `option`: what the words offer. */
  readonly kind: "option" | "address";
}

/** What solves a problem, or may answer the customer: all that is said, save for courtesies, feelings and values. */
export interface Resolution extends ActBase {
  readonly type: "resolution";
  /**
   * `solved`: the problem is out of the way, as the company says; `done`: something was done about it; `steps`: what
   * the customer does to solve it; `answer`: what they may have wanted to know; `reason`: why it went wrong, or the rule
   * behind it, which answers only those who ask.
   */
  readonly kind: "solved" | "done" | "steps" | "answer" | "reason";
}

/** A way for the customer to come back to the company. */
export interface Contact extends ActBase {
  readonly type: "contact";
}

/** The company asks the customer for something that its own work needs. */
export interface Request extends ActBase {
  readonly type: "request";
  /** `order`: “send us …”; `duty`: “you must …”; `need`: “we require …”; `question`: “could you …”. */
  readonly form: "order" | "duty" | "need" | "question";
  /** Index of the token that begins what is asked: “send” of “you must send us”. */
  readonly verb: number;
  /** By a please, a question, a condition or an offer; or it tells the customer how to get what they want. */
  readonly softened: boolean;
}

/** What only the customer, or only the company, should know. */
export interface Secret extends ActBase {
  readonly type: "secret";
  readonly kind: "card" | "security-code" | "password" | "one-time-code" | "key" | "identity";
}

/** Words that hurt the customer. */
export interface Affront extends ActBase {
  readonly type: "affront";
  /** `slight`: belittles them, or shows contempt or boredom; `rush`: hurries them; `blame`: puts the fault on them. */
  readonly kind: "slight" | "rush" | "blame";
}

/** What a stretch of a text does. */
export type Act =
  | Greeting
  | Thanks
  | Closing
  | Apology
  | Acknowledgement
  | Problem
  | Complaint
  | Concern
  | PendingWork
  | Commitment
  | Promising
  | Refusal
  | Alternative
  | Resolution
  | Contact
  | Request
  | Secret
  | Affront;

export type ActType = Act["type"];

/** A phrase of a lexicon found in the text. */
export interface Hit<E extends Entry = Entry> extends Range {
  readonly entry: E;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The words are not meant: they stand in a quotation, or in the name of a thing. */
  readonly mentioned: boolean;
}

/** A text that went through the language layer. Layers that nobody asks for are not computed. */
export interface AnnotatedText {
  readonly text: string;
  /** Words, normalised, that stand in names of things. */
  readonly names: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly masks: readonly Mask[];
  readonly placeholders: readonly Placeholder[];
  /** The running text: no greetings, headings, list items, quotations and sign-offs, and no lines that say nothing. */
  readonly body: readonly Sentence[];
  /** The nlcst tree with the mended sentences; offsets are those of `text`. */
  readonly tree: Root;
  /** What the text does of one kind, in order. Each kind is looked for when it is first asked for. */
  acts<T extends ActType>(type: T): readonly Extract<Act, { type: T }>[];
}

/** What rules see of a reply. */
export interface AnnotatedReply extends AnnotatedText {
  readonly channel: Channel;
  readonly kind: Kind;
  /** The customer's last message, when the source has one. */
  readonly customer: AnnotatedText | undefined;
  readonly thread: readonly Turn[];
  /** What the company wrote before in this conversation, oldest first. */
  readonly earlier: readonly AnnotatedText[];
  /** The signature that the reader cut off; no part of the reply, but it may name a way to come back. */
  readonly signature: AnnotatedText | undefined;
  /** What fills its tags, where its format tells. */
  readonly tags: TagProfile | undefined;
}

// ---------------------------------------------------------------- rules

export type Severity = "warn" | "error";
export type Level = "off" | Severity;
export type Preset = "recommended" | "strict" | "all";
export type Category = "plain-language" | "courtesy" | "ownership" | "selling" | "hygiene";

/** Words around a match. Each phrase follows the syntax of {@link Entry.phrase}. */
export interface EntryContext {
  /** One of these stands right before the match. */
  readonly before?: readonly string[];
  /** One of these stands right after the match. */
  readonly after?: readonly string[];
}

/** One phrase of a lexicon. */
export interface Entry {
  /**
   * Lower-case words with straight apostrophes, matched against tokens (contractions opened on both sides).
   * `a|b` matches either word, `*` any one word, `?*` at most one word, `#` a number, `^` the start of a
   * sentence and `$` its end.
   */
  readonly phrase: string;
  /** Plain words that can stand in its place. */
  readonly replace?: readonly string[];
  /** The first of `replace` means the same in every sense: `--fix` may write it. */
  readonly fix?: true;
  /** How it must be written, a first capital aside; any case if absent. */
  readonly letters?: "upper" | "lower";
  /** The match does not count in one of these contexts. */
  readonly unless?: EntryContext;
  /** The match counts only in one of these contexts. */
  readonly when?: EntryContext;
}

export type Lexicon<E extends Entry = Entry> = readonly E[];

/** Evidence for a finding: words that made the rule apply. */
export interface Evidence extends Range {
  /** `reply`, or `customer` for the customer's message. */
  readonly in: "reply" | "customer";
  readonly text: string;
}

export interface SuggestionReport {
  /** What the edit does, in a few words. */
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Replaces `range`, or the reported range if absent. */
  readonly range?: Range;
  readonly text: string;
}

/** What a rule says about a stretch of the reply. */
export interface Report {
  readonly messageId: string;
  /** Values for the `{name}` slots of the message. `{actual}` is filled with the reported words. */
  readonly data?: Readonly<Record<string, string>>;
  readonly range: Range;
  readonly suggestions?: readonly SuggestionReport[];
  /** Only where the meaning cannot change. */
  readonly fix?: { readonly range?: Range; readonly text: string };
  readonly evidence?: readonly Omit<Evidence, "text">[];
}

/** The team's words. */
export interface Terms {
  /** Acronyms that the team's customers know. */
  readonly acronyms: ReadonlySet<string>;
  /** Acronym → its spelled-out form. */
  readonly glossary: ReadonlyMap<string, string>;
  /** Words and phrases that no rule flags; lower case. */
  readonly allow: ReadonlySet<string>;
}

/** A JSON Schema for one option of a rule; `default` is required, so that rules never guess. */
export interface OptionSchema {
  readonly type: "string" | "boolean" | "number" | "integer" | "array";
  readonly description: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: "string" };
  readonly minimum?: number;
}

export type Options = Readonly<Record<string, unknown>>;

/** All that is said about a rule; docs, presets, schema and help derive from it. */
export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  /** Level in the presets that hold the rule. */
  readonly level: Severity;
  /** `all` is implied. `recommended` implies `strict`. */
  readonly presets: readonly Exclude<Preset, "all">[];
  /** One line, imperative, starting with Disallow or Require. */
  readonly summary: string;
  /** Why it matters to a customer. */
  readonly rationale: string;
  /** The customer-service text that asks for it. */
  readonly source: string;
  /** Markdown paragraphs for the page: what is flagged, when it stays silent, why the level. */
  readonly details?: string;
  /** One sentence, imperative: what would satisfy the rule. It goes along with each finding. */
  readonly remedy?: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionSchema>>;
  readonly fixable?: boolean;
  readonly hasSuggestions?: boolean;
  /** What the rule finds is shown nowhere: no message, no evidence and no result repeats it. */
  readonly conceals?: boolean;
}

/** What a rule may ask about the run. */
export interface RuleContext {
  readonly options: Options;
  readonly terms: Terms;
  /** Phrases of the rule's lexicon found in the reply, in order. */
  readonly hits: readonly Hit[];
}

export type ReportFunction = (report: Report) => void;

/** Visitors on nlcst nodes by type; `"WordNode:exit"` is called after the children. */
export type Visitors = {
  readonly [type: string]: (node: Nodes, parent: Parents | undefined) => void;
};

/** ESLint's shape: `report` takes a node or a range. */
export interface VisitorContext extends RuleContext {
  readonly reply: AnnotatedReply;
  report(report: Omit<Report, "range"> & ({ readonly node: Nodes } | { readonly range: Range })): void;
}

interface RuleBase {
  readonly meta: RuleMeta;
  /** The phrases to look for, for the given options. */
  readonly lexicon?: (options: Options) => Lexicon;
}

/** A rule's answer for a reply that it reports nothing in: nothing (it passes), or that the rule does not apply. */
// biome-ignore lint/suspicious/noConfusingVoidType: a rule that always applies may end in a call of `report`
export type CheckResult = "not-applicable" | void;

/** A rule over what the language layer found. */
export interface CheckRule extends RuleBase {
  readonly check: (reply: AnnotatedReply, report: ReportFunction, context: RuleContext) => CheckResult;
}

/** A rule over the nlcst tree; all such rules share one walk. */
export interface VisitorRule extends RuleBase {
  readonly create: (context: VisitorContext) => Visitors;
}

export type Rule = CheckRule | VisitorRule;

/** One text of a rule's cases with the setting it needs. */
export interface Case {
  readonly text: string;
  readonly customer?: string;
  /** Earlier messages, oldest first; `customer`, if given, comes after them. */
  readonly thread?: readonly Pick<Turn, "role" | "text">[];
  readonly channel?: Channel;
  readonly kind?: Kind;
  readonly options?: Options;
  readonly terms?: TermsConfig;
}

export interface InvalidCase extends Case {
  /** The flagged words, in order. */
  readonly at: readonly string[];
  /** The texts that the suggestions would put in place, finding by finding. */
  readonly suggests?: readonly (readonly string[])[];
}

/** Tests of a rule and the examples of its page, from one source. */
export interface Cases {
  readonly valid: readonly (string | Case)[];
  readonly invalid: readonly InvalidCase[];
  /** A reply that the rule flags, and one to the same customer that it lets pass. */
  readonly rewrite?: Case & { readonly to: string };
}

// ---------------------------------------------------------------- config

export interface TermsConfig {
  readonly acronyms?: readonly string[];
  readonly glossary?: Readonly<Record<string, string>>;
  readonly allow?: readonly string[];
}

export type RuleConfig = Level | readonly [Level] | readonly [Level, Options];

/** Settings that overrides can change for some files. */
export interface ConfigBody {
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly terms?: TermsConfig;
  readonly channel?: Channel;
  readonly kind?: Kind;
  /** BCP 47 tag of the replies; found out by a check on function words if absent. */
  readonly language?: string;
  /** Id of the files' format; found out by their name and content if absent. */
  readonly format?: string;
  /** Where Markdown files have their replies. */
  readonly markdown?: MarkdownLayout;
  /** What the files call the parts of a reply, beside the usual keys. */
  readonly keys?: KeyNames;
}

export interface ConfigOverride extends ConfigBody {
  /** Globs, relative to the config file's folder. */
  readonly files: string | readonly string[];
}

/** A config file. */
export interface Config extends ConfigBody {
  readonly $schema?: string;
  /** `replylint:recommended` (the default), `replylint:strict`, `replylint:all`, or paths to config files. */
  readonly extends?: string | readonly string[];
  readonly overrides?: readonly ConfigOverride[];
  /** Globs of files to leave alone, relative to the config file's folder. */
  readonly ignores?: readonly string[];
}

/** One config for one file, ready to run. */
export interface ResolvedConfig {
  /** The rules that are not off. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity; readonly options: Options }>;
  readonly terms: Terms;
  readonly channel: Channel | undefined;
  readonly kind: Kind | undefined;
  readonly language: string | undefined;
  readonly format: string | undefined;
  readonly markdown: MarkdownLayout | undefined;
  readonly keys: KeyNames | undefined;
}

// ---------------------------------------------------------------- results (ESLint's shape)

export interface Fix {
  /** UTF-16 offsets in the file, BOM not counted, end exclusive. */
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface Suggestion {
  readonly desc: string;
  readonly messageId: string;
  readonly fix: Fix;
}

/** Words that made a rule apply, with their own place. */
export interface MessageEvidence {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Message {
  readonly ruleId: string | null;
  /** 1 = warning, 2 = error. */
  readonly severity: 1 | 2;
  readonly fatal?: true;
  readonly message: string;
  readonly messageId?: string;
  /** 1-based; columns count UTF-16 units; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
  /** What ESLint's shape has no room for. */
  readonly replylint?: {
    readonly evidence?: readonly MessageEvidence[];
    /** What would satisfy the rule. */
    readonly remedy?: string;
    readonly reply?: { readonly id: string; readonly title?: string; readonly path?: string };
  };
}

export interface SuppressedMessage extends Message {
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}

export interface LintResult {
  /** Absolute path, or `<text>`. */
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The whole file after its fixes; only if there were any, and nothing in it must not be shown. */
  readonly output?: string;
  /** The whole file; only if there are messages, no `output`, and nothing in it that must not be shown. */
  readonly source?: string;
  readonly usedDeprecatedRules: readonly [];
  readonly replylint: {
    /** Replies that were linted. */
    readonly replies: number;
    /** Replies left alone because they are not English. */
    readonly notApplicable: number;
    /** The file is of a kind that often holds no replies, and nothing in it looks like one. */
    readonly unread?: true;
    /** What each rule answered, by its id; only if it was asked for. */
    readonly rules?: Readonly<Record<string, RuleCounts>>;
  };
}

/** In how many replies a rule found something, found nothing, or had nothing to judge. */
export interface RuleCounts {
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
}

export interface FormatterContext {
  readonly cwd: string;
  readonly color: boolean;
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/**
 * Pure: results in, the output out (no trailing newline needed), piece by piece, as the whole can be longer than memory
 * has room for.
 */
export type Formatter = (results: readonly LintResult[], context: FormatterContext) => Iterable<string>;
