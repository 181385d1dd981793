import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import { createReader } from "sayso-reader";
import { createServer } from "sayso-server";
import { pool } from "../corpus/pool.js";

const TOKEN = "fuzz";

/** What is not checked, and why. */
const UNCHECKED = [
  // A question that is well written may still have no answer: a place that no report names, words that are all signs.
  "positive_data_acceptance",
];

/** Never ends. */
const ENDLESS = "/api/reports/stream";

export interface FuzzOptions {
  /** How many things each route is asked, and from which seed they are drawn. */
  examples: number;
  seed: number;
  /** Of schemathesis: examples, coverage, fuzzing, stateful. */
  phases: string;
  /** Routes that are left out, as a pattern. */
  without?: string;
}

export interface Fuzzed {
  /** Whether every answer was as it is described. */
  isSound: boolean;
  output: string;
}

/**
 * Asks a server over the example stories, by every route that it describes, what nobody would ask, and sees that each answer is one that it describes. The same `seed` asks the same.
 */
export async function fuzz(schemathesis: string, options: FuzzOptions): Promise<Fuzzed> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-fuzz-"));
  const corpus = await openCorpus(join(folder, "corpus.db"), { access: "write" });
  const reader = await createReader();
  const sources = { version: "0.0.0", corpus, writer: corpus, read: reader.read.bind(reader) };
  const app = await createServer({ host: "127.0.0.1", token: TOKEN, sources });
  try {
    await corpus.put((await pool()).map((record) => ({ record })));
    const at = await app.listen({ host: "127.0.0.1", port: 0 });
    const description = join(folder, "openapi.json");
    writeFileSync(description, await plainly(`${at}/openapi.json`));
    return await run(schemathesis, folder, [
      ...["run", description, "--url", at, "--no-color", "--workers", "1", "--continue-on-failure"],
      ...["--header", `Authorization: Bearer ${TOKEN}`, "--exclude-path", ENDLESS],
      ...["--exclude-checks", UNCHECKED.join(","), "--phases", options.phases, "--warnings", "off"],
      ...(options.without === undefined ? [] : ["--exclude-path-regex", options.without]),
      ...["--max-examples", `${options.examples}`, "--seed", `${options.seed}`, "--no-shrink"],
      ...["--generation-database", "none", "--suppress-health-check", "all"],
    ]);
  } finally {
    await app.close();
    await reader.close();
    await corpus.close();
    rmSync(folder, { recursive: true });
  }
}

/** What a server describes, with pairs as lists of two: schemathesis 4.32 takes `prefixItems` for a mistake of the description. */
async function plainly(address: string): Promise<string> {
  const document: unknown = await (await fetch(address)).json();
  return JSON.stringify(document, (_key, part) => {
    if (!Array.isArray(part?.prefixItems)) return part;
    const { prefixItems, ...rest } = part;
    return { ...rest, items: prefixItems[0] };
  });
}

/** Runs it in a folder that is thrown away: it leaves notes of its own. */
async function run(command: string, folder: string, args: readonly string[]): Promise<Fuzzed> {
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
  const [status] = await once(child, "close");
  return { isSound: status === 0, output };
}
