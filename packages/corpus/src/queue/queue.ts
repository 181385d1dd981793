import type PgBoss from "pg-boss";
import { SaysoError } from "sayso-record";
import type { Refusal } from "../ingest/ingest.js";
import { storable } from "../store/postgres/storable.js";
import { told } from "../store/told.js";
import type { Connections } from "./connections.js";
import { errorIn } from "./error-in.js";
import { contentOf, type Job, payloadOf } from "./job.js";

/** The one queue of a corpus. */
const REPORTS = "reports";

export interface QueueSettings {
  /** Names it in errors: the corpus's address without its password. */
  place: string;
  schema: string;
  tries: number;
  retryAfter: number;
  lease: number;
  mostWaiting: number;
}

/** How many jobs there are. Those that are done are gone. */
export interface JobCounts {
  /** To be read, or to be tried again. */
  waiting: number;
  /** Taken by a worker. */
  active: number;
  setAside: number;
}

/** A report that failed as often as it was to be tried, and why it failed last. */
export interface SetAside extends Omit<Job, "isLast"> {
  error: Refusal;
  /** When, ISO 8601 in UTC. */
  since: string;
}

/**
 * Reports that wait to be read, kept by pg-boss. A job that is done is taken out: that the report is in, the corpus knows.
 * All throw CORPUS_UNREACHABLE and the like, as the corpus does.
 */
export class Queue {
  readonly place: string;
  /** Seconds, as in `QueueOptions`. */
  readonly lease: number;
  readonly mostWaiting: number;
  readonly #boss: PgBoss;
  readonly #connections: Connections;
  readonly #settings: QueueSettings;

  constructor(boss: PgBoss, connections: Connections, settings: QueueSettings) {
    this.#boss = boss;
    this.#connections = connections;
    this.#settings = settings;
    this.place = settings.place;
    this.lease = settings.lease;
    this.mostWaiting = settings.mostWaiting;
    boss.on("error", () => {});
  }

  /** Makes it where it is not there yet. */
  async begin(): Promise<void> {
    if (!(await this.#boss.getQueue(REPORTS))) await this.#boss.createQueue(REPORTS);
  }

  /** Puts jobs in; gives how many of them were not there yet: waiting, taken or set aside. */
  async add(jobs: readonly Pick<Job, "id" | "article" | "place">[]): Promise<number> {
    const { tries, retryAfter, lease } = this.#settings;
    let added = 0;
    await this.#told(() =>
      this.#boss.insert(
        jobs.map(({ id, article, place }) => ({
          id,
          name: REPORTS,
          data: payloadOf(article, place),
          retryLimit: tries - 1,
          retryDelay: retryAfter,
          expireInSeconds: lease,
        })),
        // Asked by ourselves, for pg-boss does not tell how many.
        {
          db: {
            executeSql: async (statement, values) => {
              const answer = await this.#connections.ask(statement, values);
              added = answer.count;
              return answer;
            },
          },
        },
      ),
    );
    return added;
  }

  /** Takes jobs, the oldest first, at most so many; nobody else gets them for as long as the lease. */
  async take(most: number): Promise<Job[]> {
    let failure: unknown;
    // pg-boss tells of no failure here: a database that is away would look like an empty queue.
    const executeSql = async (statement: string, values: unknown[]) => {
      try {
        return await this.#connections.ask(statement, values);
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    const jobs = await this.#told(async () => {
      const found = await this.#boss.fetch(REPORTS, {
        batchSize: most,
        includeMetadata: true,
        priority: false,
        db: { executeSql },
      });
      if (failure !== undefined) throw failure;
      return found;
    });
    const taken: Job[] = [];
    for (const { id, data, retryCount, retryLimit } of jobs.sort(byAge)) {
      try {
        taken.push({ id, ...contentOf(data, id), attempt: retryCount + 1, isLast: retryCount >= retryLimit });
      } catch (error) {
        if (!(error instanceof SaysoError)) throw error;
        await this.fail(id, error);
      }
    }
    return taken;
  }

  /** Takes jobs out: their reports are in. */
  async done(ids: readonly string[]): Promise<void> {
    if (ids.length) await this.#told(() => this.#boss.deleteJob(REPORTS, [...ids]));
  }

  /** A try has failed: another one follows, or the job is set aside with the error. */
  async fail(id: string, { code, message }: Refusal): Promise<void> {
    await this.#told(() => this.#boss.fail(REPORTS, id, { code, message: storable(message) }));
  }

  /** Gives jobs back that were taken and not tried: it does not count as a try. */
  async giveBack(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#ask(
      `update ${this.#settings.schema}.job set state = 'retry', started_on = null, start_after = now()
       where name = $1 and id = any($2::uuid[]) and state = 'active'`,
      [REPORTS, ids],
    );
  }

  /** Gives others the jobs of workers that are gone; that counts as a try, for it may be what ended them. */
  async reclaim(): Promise<void> {
    await this.#told(() => this.#boss.expire());
  }

  async counts(): Promise<JobCounts> {
    const rows = await this.#ask(
      `select count(*) filter (where state in ('created', 'retry'))::int as waiting,
              count(*) filter (where state = 'active')::int as active,
              count(*) filter (where state = 'failed')::int as aside
       from ${this.#settings.schema}.job where name = $1`,
      [REPORTS],
    );
    const [{ waiting, active, aside } = {}] = rows;
    return { waiting: Number(waiting), active: Number(active), setAside: Number(aside) };
  }

  /** What was set aside, the first first. */
  async *setAside(limit?: number): AsyncGenerator<SetAside> {
    const rows = await this.#ask(
      `select id, data, output, retry_count as count, completed_on as since from ${this.#settings.schema}.job
       where name = $1 and state = 'failed' order by completed_on, id limit $2`,
      [REPORTS, limit ?? null],
    );
    for (const { id, data, output, count, since } of rows) {
      yield {
        id: String(id),
        ...contentOf(data, String(id)),
        attempt: Number(count) + 1,
        error: errorIn(output),
        since: since instanceof Date ? since.toISOString() : String(since),
      };
    }
  }

  /** Has jobs tried once more that were set aside: those, or all. Gives how many there were. Throws JOB_UNKNOWN. */
  async retry(ids?: readonly string[]): Promise<number> {
    const rows = await this.#ask(`select id from ${this.#settings.schema}.job where name = $1 and state = 'failed'`, [
      REPORTS,
    ]);
    const there = new Set(rows.map(({ id }) => String(id)));
    const unknown = ids?.find((id) => !there.has(id));
    if (unknown !== undefined) {
      throw new SaysoError("JOB_UNKNOWN", {
        what: "nothing of that id was set aside",
        value: unknown,
        place: this.place,
        remedy: "See what was with sayso jobs --failed.",
      });
    }
    const chosen = [...new Set(ids ?? there)];
    if (chosen.length) await this.#told(() => this.#boss.retry(REPORTS, chosen));
    return chosen.length;
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
    await this.#connections.close();
  }

  async #ask(statement: string, values: readonly unknown[]) {
    return (await this.#told(() => this.#connections.ask(statement, values))).rows;
  }

  #told<T>(work: () => Promise<T>): Promise<T> {
    return told(this.place, work);
  }
}

type Aged = Pick<PgBoss.JobWithMetadata, "createdOn" | "id">;

function byAge(a: Aged, b: Aged): number {
  return a.createdOn.getTime() - b.createdOn.getTime() || (a.id < b.id ? -1 : 1);
}
