import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { openCorpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { here } from "../data.js";
import type { Chance } from "./chance.js";

/** More than are ever stored before the end comes. */
const ENDLESS = 1_000_000;
/** The longest life of a process after its first batch, in milliseconds. */
const LIFE = 300;

/** Starts to store reports in a process of its own. */
export function storing(file: string, from: number, count: number): ChildProcess {
  const script = here("bench/corpus/storing.ts");
  const args = ["--import", "tsx", "--conditions=sayso-source", script, file, `${from}`, `${count}`];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

/** How a corpus was found after a process that wrote to it was killed. */
export interface Found {
  /** The process had reported as stored all before this one. */
  reported: number;
  /** Reports that are in. */
  stored: number;
  /** What is not as it should be; nothing, it is hoped. */
  faults: string[];
}

/** Kills a process that stores reports, at a moment left to chance, and looks at what is in. The next one goes on from there. */
export async function kill(file: string, from: number, chance: Chance): Promise<Found> {
  const child = storing(file, from, ENDLESS);
  if (!child.stdout) throw new Error("the process has no output");
  const closed = once(child, "close");
  let reported = from;
  const first = new Promise<void>((resolve) => {
    createInterface(child.stdout ?? process.stdin).on("line", (line) => {
      reported = Number(line);
      resolve();
    });
  });
  await Promise.race([first, closed]);
  await wait(chance.next() * LIFE);
  child.kill("SIGKILL");
  await closed;
  return { reported, ...(await look(file, reported)) };
}

/** Whether all that was reported as stored is in, and every report whole. */
export async function look(file: string, reported: number): Promise<Omit<Found, "reported">> {
  const corpus = await openCorpus(file, { access: "write" });
  const faults: string[] = [];
  const { db } = corpus;
  const { rows: integrity } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: said } of integrity) if (said !== "ok") faults.push(said);
  for (const index of ["text_stems", "text_words"]) {
    const check = sql`insert into ${sql.table(index)} (${sql.ref(index)}, rank) values ('integrity-check', 1)`;
    await check.execute(db).catch((error: unknown) => faults.push(`${index}: ${error}`));
  }
  const { rows: halves } = await sql<{ what: string; n: number }>`
    select 'stories that are not told' as what, count(*) as n from stories where stale = 1 or id is null
    union all select 'reports in no echo group', count(*) from reports where key not in (select report from echoes)
    union all select 'tellings of no story', count(*) from tellings where node not in (select key from nodes)`.execute(
    db,
  );
  for (const { what, n } of halves) if (n > 0) faults.push(`${what}: ${n}`);
  const reports = await db
    .selectFrom("reports")
    .leftJoin("report_texts", "report_texts.report", "reports.key")
    .select(({ selectFrom, fn }) => [
      "id",
      "record",
      selectFrom("events")
        .whereRef("events.report", "=", "reports.key")
        .select(fn.countAll<number>().as("n"))
        .as("events"),
      selectFrom("entities")
        .whereRef("entities.report", "=", "reports.key")
        .select(fn.countAll<number>().as("n"))
        .as("entities"),
      selectFrom("relations")
        .whereRef("relations.report", "=", "reports.key")
        .select(fn.countAll<number>().as("n"))
        .as("relations"),
    ])
    .execute();
  await corpus.close();
  for (const { id, record: kept, ...rows } of reports) {
    const record: ReportRecord | undefined = kept === null ? undefined : JSON.parse(kept);
    for (const [list, count] of Object.entries(rows)) {
      const expected: unknown = record && Reflect.get(record, list);
      if (!Array.isArray(expected) || expected.length !== count) faults.push(`${id}: ${count} ${list}`);
    }
  }
  const ids = new Set(reports.map(({ id }) => id));
  for (let number = 0; number < reported; number++) {
    const id = `load-${String(number).padStart(6, "0")}`;
    if (!ids.has(id)) faults.push(`${id} was reported as stored, and is not there`);
  }
  return { stored: reports.length, faults };
}
