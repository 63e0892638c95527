// Other linters of prose on the same files. They are no dependencies: npm installs them on demand, outside the project.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const node = process.execPath;
const manifests = join(import.meta.dirname, "peers");
/** Each of them has something to say on this. */
const sample = "So he is obviously a crazy chairman.\n";

/**
 * Install the peers, unless they are there, and return those that run here: `{ name, onFiles, onStdin, statuses }`.
 * `onFiles` makes a command of `{ name, files }`, a folder or file and the files in it. Without network there are none.
 */
export function installPeers(root, folder) {
  const name = join(root, "node_modules/.cache/replylint-bench");
  mkdirSync(name, { recursive: true });
  // npm ci loses its way through links.
  const cache = realpathSync(name);
  const problem = install(cache);
  if (problem) {
    console.log(`The peers are left out, as npm could not install them: ${problem}`);
    return [];
  }
  process.env.NO_UPDATE_NOTIFIER = "1";
  writeFileSync(join(folder, "sample.txt"), sample);
  return describePeers(join(cache, "node_modules")).filter((peer) => works(peer, folder));
}

function describePeers(modules) {
  const textlint = [
    node,
    join(modules, "textlint/bin/textlint.js"),
    "--no-textlintrc",
    "--rules-base-directory",
    modules,
  ];
  textlint.push("--rule", "write-good", "--rule", "alex");
  const alex = [node, join(modules, "alex/cli.js"), "--text"];
  return [
    {
      name: "write-good",
      onFiles: ({ files }) => [node, join(modules, "write-good/bin/write-good.js"), ...files],
      // Its status is the number of findings, cut to a byte.
      statuses: undefined,
      says: ["obviously"],
    },
    {
      name: "alex",
      onFiles: ({ name }) => [...alex, name],
      onStdin: [...alex, "--stdin"],
      statuses: [0, 1],
      says: ["chairman"],
    },
    {
      name: "textlint",
      onFiles: ({ name }) => [...textlint, name],
      onStdin: [...textlint, "--stdin", "--stdin-filename", "reply.txt"],
      statuses: [0, 1],
      says: ["weasel", "chairman"],
    },
  ];
}

/** Tell why it failed. */
function install(cache) {
  const lock = "package-lock.json";
  const done = join(cache, "installed.json");
  const wanted = readFileSync(join(manifests, lock), "utf8");
  if (readIfThere(done) === wanted) return undefined;
  rmSync(join(cache, "node_modules"), { recursive: true, force: true });
  for (const file of ["package.json", lock]) copyFileSync(join(manifests, file), join(cache, file));
  const args = ["ci", "--prefix", cache, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { error, status, stderr } = spawnSync("npm", args, { cwd: cache, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) return error?.message ?? firstError(stderr) ?? `exit status ${status}`;
  writeFileSync(done, wanted);
  return undefined;
}

/** What npm says after the code of its error. */
function firstError(stderr) {
  return stderr.split("\n").find((line) => /^npm error (?!code |$)/.test(line));
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function works({ name, onFiles, says }, cwd) {
  const [file, ...args] = onFiles({ name: "sample.txt", files: ["sample.txt"] });
  const { stdout, stderr } = spawnSync(file, args, { cwd, encoding: "utf8", timeout: 60_000 });
  const works = says.every((word) => `${stdout}${stderr}`.includes(word));
  if (!works) console.log(`${name} is left out: it finds nothing in a sample that has something for it`);
  return works;
}
