/**
 * Asks `sayso serve` 200 mixed questions a second while `sayso ingest` runs, and writes its section of docs/speed.md: npm run bench:load. Over
 * 5,000 invented reports, or a copy of any corpus that is named: `npm run bench:load -- archive.db 60` asks it for 60 seconds, and writes
 * nothing but with `--write`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countReports, openCorpus } from "sayso-corpus";
import { load, reports } from "./corpus/load.js";
import { pool } from "./corpus/pool.js";
import { here } from "./data.js";
import { knownAt, question } from "./load/asked.js";
import { HEADING, loadSection } from "./load/page.js";
import { send } from "./load/sender.js";
import { withSection } from "./section.js";

const REPORTS = 5_000;
const RATE = 200;
const SECONDS = 40;
/** Asked one after the other before anything is measured: a server that was just started takes longer. */
const WARMING = 400;
/** Clock ticks a second in /proc. */
const TICKS = 100;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } });
const [given, seconds = `${SECONDS}`] = positionals;
const folder = mkdtempSync(join(tmpdir(), "sayso-load-"));
const file = join(folder, "corpus.db");
const models = await pool();
if (given) copyFileSync(given, file);
else await load(file, models, REPORTS);
const before = await counted();

const server = sayso("serve", "--corpus", file, "--port", "0");
const at = await address(server);
const ingest = sayso("ingest", "--from", "jsonl", "--corpus", file);
const closed = [server, ingest].map((child) => once(child, "close"));
try {
  const known = await knownAt(at);
  for (let number = 0; number < WARMING; number++) await (await fetch(`${at}${question(number, known).path}`)).text();
  const fed = feed(ingest);
  const cpu = process.cpuUsage();
  const served = cpuOf(server);
  const answered = await send(at, (number) => question(number, known), { rate: RATE, seconds: Number(seconds) });
  const { user, system } = process.cpuUsage(cpu);
  const serving = cpuOf(server);
  const section = loadSection({
    reports: before,
    rate: RATE,
    seconds: Number(seconds),
    answered,
    ingested: (await counted()) - before,
    cpu: {
      asking: (user + system) / 1e6,
      ...(serving !== undefined && served !== undefined && { serving: serving - served }),
    },
  });
  console.log(section);
  const page = here("docs/speed.md");
  if (!given || values.write) writeFileSync(page, withSection(readFileSync(page, "utf8"), HEADING, section));
  ingest.kill();
  // Who read them has ended, maybe in the middle of one.
  await fed.catch(() => {});
} finally {
  ingest.kill();
  server.kill();
  await Promise.all(closed);
  rmSync(folder, { recursive: true });
}

function sayso(...args: string[]): ChildProcess {
  return spawn(process.execPath, [here("packages/cli/bin/sayso.js"), ...args], { stdio: ["pipe", "ignore", "pipe"] });
}

/** Where a server says that it is. */
function address({ stderr }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    stderr?.on("data", (part) => {
      said += part;
      const at = /http:\S+/.exec(said)?.[0];
      if (at) found(at);
    });
    stderr?.on("close", () => failed(new Error(`sayso serve ended: ${said}`)));
  });
}

/** Gives an ingest reports that are new to the corpus, as fast as it takes them, until it ends. */
async function feed({ stdin, stderr }: ChildProcess): Promise<void> {
  stderr?.resume();
  stdin?.on("error", () => {});
  for (const { text, report } of reports(models, REPORTS * 1000)) {
    const line = `${JSON.stringify({ text, published: report.published })}\n`;
    if (!stdin?.writable) return;
    if (!stdin.write(line)) await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
}

async function counted(): Promise<number> {
  const corpus = await openCorpus(file);
  try {
    return await countReports(corpus, {});
  } finally {
    await corpus.close();
  }
}

/** Seconds of the processor that a process has used, where the system tells. */
function cpuOf({ pid }: ChildProcess): number | undefined {
  const told = `/proc/${pid}/stat`;
  if (!existsSync(told)) return undefined;
  const fields = readFileSync(told, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
