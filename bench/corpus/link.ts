import { execFileSync } from "node:child_process";
import { sql } from "kysely";
import { type Corpus, type Linker, openCorpus, type Tx } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { LINKERS } from "../../packages/corpus/src/linkers.js";
import { keyOf } from "../../packages/corpus/src/store/key.js";
import { here } from "../data.js";
import { cost, type Spread } from "./cost.js";

/** Joined in one go, as sayso ingest does. */
const BATCH = 50;
const WINDOW = 1000;

/** What joining some thousand reports took, in milliseconds of the processor for each report. */
export interface Linking {
  /** Reports that are joined. */
  reports: number;
  /** All of it, and of that the echoes. */
  all: number;
  echoes: number;
  /** MB in use at the end. */
  memory: number;
}

/** How much there is to join: what tells whether the invented reports are as reports are. */
export interface Density {
  reports: number;
  events: number;
  actors: number;
  stories: number;
  /** Stories that two reports tell, or more; the most that any does. */
  shared: number;
  most: number;
}

/**
 * Joins reports that are stored to echoes, actors and stories, in their order, until `count` are joined or it is `until`. `windows` are those
 * of an earlier run.
 */
export async function link(
  file: string,
  count: number,
  until: number,
  windows: Linking[],
  note: (windows: Linking[]) => void,
): Promise<void> {
  let echoes = 0;
  const linkers = LINKERS.map(
    (linker): Linker<Tx> =>
      linker.name === "echoes"
        ? {
            ...linker,
            link: async (stored, tx) => {
              echoes += await cost(() => linker.link(stored, tx));
            },
          }
        : linker,
  );
  const corpus = await openCorpus(file, { access: "write", linkers });
  const linked = sql<{
    n: number;
    last: number;
  }>`select count(*) as n, ifnull(max(report), 0) as last from echo_prints`;
  let { n: done = 0, last = 0 } = (await linked.execute(corpus.db)).rows[0] ?? {};
  let [all, since] = [0, done];
  while (done < count && Date.now() < until) {
    const rows = await corpus.db
      .selectFrom("report_texts")
      .select(["report", "record"])
      .where("report", ">", last)
      .orderBy("report")
      .limit(Math.min(BATCH, count - done))
      .execute();
    const stored = rows.map(({ report, record }) => ({ key: report, record: parsed(record) }));
    all += await cost(() => join(corpus, stored));
    done += rows.length;
    last = rows.at(-1)?.report ?? last;
    if (done - since < WINDOW && done < count) continue;
    const each = done - since;
    const memory = process.memoryUsage().rss / 2 ** 20;
    windows.push({ reports: done, all: all / each, echoes: echoes / each, memory });
    console.log("joined", windows.at(-1));
    note(windows);
    [all, echoes, since] = [0, 0, done];
  }
  await corpus.close();
}

function parsed(record: string): ReportRecord {
  return JSON.parse(record);
}

async function join(corpus: Corpus, stored: readonly { key: number; record: ReportRecord }[]): Promise<void> {
  await corpus.amend(async ({ tx, linkers }) => {
    const reports = stored.map(({ key, record }) => ({ key, record, keyOf: (id: string) => keyOf(key, id) }));
    for (const linker of linkers) await linker.link(reports, tx);
  });
}

/** What storing and joining some more reports takes, one by one (`one-by-one.ts`). */
export function singles(file: string, from: number): Spread {
  const script = here("bench/corpus/one-by-one.ts");
  const said = execFileSync(process.execPath, ["--import", "tsx", script, file, `${from}`], { encoding: "utf8" });
  console.log("one by one", said.trim());
  return JSON.parse(said);
}

export async function density(file: string): Promise<Density> {
  const corpus = await openCorpus(file);
  const { rows } = await sql<Density>`select (select count(*) from echo_prints) as reports,
    (select count(*) from telling_events where kind = 'event') as events, (select count(*) from actors) as actors,
    (select count(*) from stories) as stories, (select count(*) from stories where reports > 1) as shared,
    (select max(reports) from stories where reports < 900) as most`.execute(corpus.db);
  await corpus.close();
  const [found] = rows;
  if (!found) throw new RangeError("a select without a table gives one row");
  return found;
}
