import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Job, Queue, Reading, WorkOptions } from "sayso-corpus";

/** Seconds: a report takes some tenths, one made to be slow a quarter of a minute. */
const BOUNDS = [0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What a worker measures of itself and of its queue. */
export class Measures {
  readonly registry = new Registry();
  readonly #reports = new Counter({
    name: "sayso_reports_total",
    help: "Reports that were stored, or known already, by what became of them",
    labelNames: ["outcome"],
    registers: [this.registry],
  });
  readonly #failed = new Counter({
    name: "sayso_failed_tries_total",
    help: "Tries to read or store a report that failed, by the code of their error",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #setAside = new Counter({
    name: "sayso_set_aside_total",
    help: "Reports that this worker set aside after their last try",
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: "sayso_reading_seconds",
    help: "How long reading a report took",
    buckets: BOUNDS,
    registers: [this.registry],
  });
  readonly #away = new Counter({
    name: "sayso_database_away_total",
    help: "How often the database was asked and could not be had",
    registers: [this.registry],
  });

  constructor(queue: Pick<Queue, "counts">) {
    const { registry } = this;
    new Gauge({
      name: "sayso_queue_jobs",
      help: "Reports in the queue of the corpus: waiting, active (being read by any worker), set aside",
      labelNames: ["state"],
      registers: [registry],
      async collect() {
        // Where the database is away it is not known how many there are.
        const counts = await queue.counts().catch(() => undefined);
        if (!counts) return this.reset();
        this.set({ state: "waiting" }, counts.waiting);
        this.set({ state: "active" }, counts.active);
        this.set({ state: "set-aside" }, counts.setAside);
      },
    });
  }

  /** Measures how long each reading takes. */
  timed(read: WorkOptions["read"]): WorkOptions["read"] {
    return async (...asked): Promise<Reading> => {
      const stop = this.#seconds.startTimer();
      try {
        return await read(...asked);
      } finally {
        stop();
      }
    };
  }

  stored(outcome: string): void {
    this.#reports.inc({ outcome });
  }

  failed(code: string, { isLast }: Pick<Job, "isLast">): void {
    this.#failed.inc({ code });
    if (isLast) this.#setAside.inc();
  }

  away(): void {
    this.#away.inc();
  }
}
