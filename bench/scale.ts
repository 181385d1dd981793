/**
 * Several `sayso ingest` into one corpus in PostgreSQL, and what storing and joining take under its lock; writes its section of docs/scale.md:
 * npm run bench:scale. PostgreSQL is started in a temporary folder, as it is installed but with a cache of 256 MB.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { countReports, openCorpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { newCluster, newSchema } from "../packages/corpus/src/store/postgres/cluster.fixture.js";
import { reports } from "./corpus/load.js";
import { pool } from "./corpus/pool.js";
import { here } from "./data.js";
import { withSection } from "./section.js";

const [READ = "96", STORED = "300"] = process.argv.slice(2);
const WORKERS = [1, 2, 4];
const BATCH = 50;
const DURABLE = ["fsync=on", "shared_buffers=256MB"];

const cluster = await newCluster(DURABLE);
if (!cluster) {
  console.error("PostgreSQL is not installed: nothing was measured, and no page was written.");
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "sayso-scale-"));
try {
  const models = await pool();
  const source = reports(models);
  const texts = Array.from({ length: Number(READ) }, () => source.next().value);
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rows: string[] = [];
  for (const count of WORKERS) {
    const address = await newSchema(cluster.address);
    await (await openCorpus(address, { access: "write" })).close();
    const seconds = await ingested(address, count);
    const corpus = await openCorpus(address);
    const stored = await countReports(corpus, {});
    await corpus.close();
    if (stored !== texts.length) throw new Error(`${stored} of ${texts.length} reports are in`);
    rows.push(`| ${count} | ${(stored / seconds).toFixed(1)} | ${Math.round(words / seconds)} |`);
    console.log(rows.at(-1));
  }
  const file = await storing(join(folder, "corpus.db"), models);
  const database = await storing(await newSchema(cluster.address), models);
  const line = (name: string, { seconds, bytes }: Stored) =>
    `| ${name} | ${((1000 * seconds) / Number(STORED)).toFixed(1)} | ${(Number(STORED) / seconds).toFixed(0)} | ${(bytes / Number(STORED) / 1024).toFixed(0)} |`;
  const section = `${availableParallelism()} cores of ${cpus()[0]?.model ?? "an unnamed processor"}, Node ${process.versions.node}; workers, PostgreSQL and all else on this one machine.

**Reading, storing and joining**: ${texts.length} invented reports of ${Math.round(words / texts.length)} words, shared out among so many \`sayso ingest --threads 1\`, from their start to their end, loading included.

| workers | reports a second | words a second |
|---|---|---|
${rows.join("\n")}

**Storing and joining alone**, one writer, ${STORED} reports in batches of ${BATCH}, by the clock: what the lock is held for.

| | ms a report | reports a second at most | KiB a report |
|---|---|---|---|
${line("SQLite, a file", file)}
${line("PostgreSQL, by a socket", database)}`;
  console.log(section);
  const page = here("docs/scale.md");
  writeFileSync(page, withSection(readFileSync(page, "utf8"), "## Measured", section));

  /** Seconds that so many processes take for all texts. */
  async function ingested(address: string, count: number): Promise<number> {
    const begun = performance.now();
    const workers = Array.from({ length: count }, (_, worker) => {
      const args = [
        here("packages/cli/bin/sayso.js"),
        "ingest",
        "--from",
        "jsonl",
        "--threads",
        "1",
        "--corpus",
        address,
      ];
      const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "inherit"] });
      for (const { id, text, report } of texts.filter((_, at) => at % count === worker)) {
        child.stdin.write(`${JSON.stringify({ id, text, title: report.title, published: report.published })}\n`);
      }
      child.stdin.end();
      return once(child, "exit");
    });
    await Promise.all(workers);
    return (performance.now() - begun) / 1000;
  }
} finally {
  await cluster.remove();
  rmSync(folder, { recursive: true, force: true });
}

interface Stored {
  seconds: number;
  bytes: number;
}

/** What storing and joining records takes that were read before; making them up is not counted. */
async function storing(name: string, models: readonly ReportRecord[]): Promise<Stored> {
  const source = reports(models);
  const corpus = await openCorpus(name, { access: "write" });
  let seconds = 0;
  for (let done = 0; done < Number(STORED); done += BATCH) {
    const batch = Array.from({ length: BATCH }, () => ({ record: source.next().value }));
    const begun = performance.now();
    await corpus.put(batch);
    seconds += (performance.now() - begun) / 1000;
  }
  const { rows } =
    corpus.engine.name === "sqlite"
      ? await sql<{
          bytes: number;
        }>`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(corpus.db)
      : await sql<{ bytes: number }>`select sum(pg_total_relation_size(oid)) as bytes from pg_class
          where relkind = 'r' and relnamespace = current_schema()::regnamespace`.execute(corpus.db);
  await corpus.close();
  return { seconds, bytes: rows[0]?.bytes ?? 0 };
}
