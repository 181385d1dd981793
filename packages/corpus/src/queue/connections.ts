import pg from "pg";
import { CONNECTING, CONNECTIONS } from "./limits.js";

/** What the database answers. */
export interface Answer {
  rows: Record<string, unknown>[];
  /** How many rows were found or changed. */
  count: number;
}

/** A few connections to the database that the queue is in. One on which something failed is not used again. */
export class Connections {
  readonly #pool: pg.Pool;

  constructor(address: string) {
    this.#pool = new pg.Pool({
      connectionString: address,
      max: CONNECTIONS,
      keepAlive: true,
      connectionTimeoutMillis: CONNECTING,
      application_name: "sayso queue",
    });
    // A connection that is lost while nobody asks is made anew when somebody does.
    this.#pool.on("error", () => {});
  }

  async ask(statement: string, values: readonly unknown[] = []): Promise<Answer> {
    const client = await this.#pool.connect();
    const lost = () => {};
    client.on("error", lost);
    let failed = true;
    try {
      const { rows, rowCount } = await client.query(statement, [...values]);
      failed = false;
      return { rows, count: rowCount ?? 0 };
    } finally {
      client.off("error", lost);
      client.release(failed);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}
