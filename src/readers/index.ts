import { extname } from "node:path";
import { ReadError } from "../errors.js";
import type { Reader, ReaderOptions, Source } from "../types.js";
import type { Data } from "./data.js";
import { plain } from "./plain.js";

type Load = () => Promise<Reader>;

/** The readers of files; a reader's own packages are loaded only if a file needs them. */
const readers: Readonly<Record<string, Load>> = {
  csv: () => data("csv", async () => (await import("./csv.js")).parseCsv, { isRecords: true }),
  eml: async () => (await import("./eml.js")).eml,
  "gitlab-service-desk": async () => (await import("./service-desk.js")).serviceDesk,
  html: async () => (await import("./html-file.js")).html,
  json: () => data("json", async () => (await import("./json.js")).parseJson),
  markdown: async () => (await import("./markdown.js")).markdown,
  mbox: async () => (await import("./mbox.js")).mbox,
  ndjson: async () => {
    const [{ structured }, { parseNdjson }] = await Promise.all([import("./structured.js"), import("./json.js")]);
    return structured("ndjson", parseNdjson, { isList: true, isRecords: true });
  },
  plain: async () => plain,
  "salesforce-email": async () => (await import("./salesforce-email.js")).salesforceEmail,
  yaml: () => data("yaml", async () => (await import("./yaml.js")).parseYaml),
};

async function data(
  name: string,
  load: () => Promise<(source: Source, options: ReaderOptions) => Data>,
  options?: { readonly isRecords: boolean },
): Promise<Reader> {
  const [{ structured }, parse] = await Promise.all([import("./structured.js"), load()]);
  return structured(name, (source, asked) => [parse(source, asked)], options);
}

/** Which reader takes which files, by their ending. */
const endings: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".email": "salesforce-email",
  ".eml": "eml",
  ".htm": "html",
  ".html": "html",
  ".json": "json",
  ".jsonl": "ndjson",
  ".mail": "plain",
  ".markdown": "markdown",
  ".mbox": "mbox",
  ".md": "markdown",
  ".ndjson": "ndjson",
  ".text": "plain",
  ".tsv": "csv",
  ".txt": "plain",
  ".yaml": "yaml",
  ".yml": "yaml",
};

/** Files that hold replies in a form that is not read, and what to do. */
const declined: Readonly<Record<string, string>> = {
  ".alfredsnippets": "is an archive; unpack it and name the JSON files in it",
  ".js": "is a program, whose texts are not read; export them as JSON",
  ".plist": "is a property list, which is not read; export the texts as CSV or JSON",
  ".sql": "is a database script, whose texts are not read; export the table as CSV or JSON",
  ".textexpander": "is a property list, which is not read; export the group as CSV",
  ".ts": "is a program, whose texts are not read; export them as JSON",
  ".xml": "is XML, which is not read; name the file with the text itself, or export the texts as CSV or JSON",
};

/** The endings of the files that a folder is searched for. */
export const readableEndings: readonly string[] = Object.keys(endings);

const serviceDesk = /[\\/]\.gitlab[\\/]service_desk_templates[\\/][^\\/]+\.md$/;

/**
 * Choose the reader of a source: by the format that the caller names, else by its path; anything unknown is plain text.
 * The formats of products share the readers of files.
 * @throws {ReadError} if files of its kind are not read
 */
export async function selectReader({ path, text }: Source, format?: string): Promise<Reader> {
  if (format !== undefined && Object.hasOwn(readers, format)) return (readers[format] as Load)();
  const ending = extname(path).toLowerCase();
  const reason = declined[ending];
  if (reason !== undefined && format === undefined) throw new ReadError(`${path} ${reason}`, path);
  const known = serviceDesk.test(path) ? "gitlab-service-desk" : endings[ending];
  const isProduct = format !== undefined;
  const name = isProduct && !isStructured(known) ? sniff(text) : (known ?? "plain");
  return (readers[name] as Load)();
}

function isStructured(name: string | undefined): boolean {
  return name === "json" || name === "ndjson" || name === "yaml" || name === "csv";
}

/** A product's export that has no telling name. */
function sniff(text: string): string {
  return /^\s*[[{]/.test(text) ? "json" : "yaml";
}
