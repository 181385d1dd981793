import type { Driver } from "kysely";
import pg from "pg";
import { Connection } from "./connection.js";

/** Names the lock of those who write, beside other locks in the database: "sayo". */
const LOCK = 0x7361796f;
/** How long to wait for a connection, in milliseconds. */
const CONNECTING = 15_000;

/** Types whose values come as text unless told otherwise: integers of 64 bits, and what sums of them give. */
const NUMBERS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (NUMBERS.has(oid) ? numberOf : pg.types.getTypeParser(oid, format)),
};

export interface DriverOptions {
  address: string;
  /** The most connections. */
  most: number;
  /** How long a transaction waits for another writer, in milliseconds. */
  patience: number;
  /** What each new connection is told first. */
  session: string;
}

/**
 * PostgreSQL for Kysely. A transaction takes the one lock for writing when it begins, as in SQLite: what joins reports needs
 * all that came before, so that writers come one after the other; readers never wait.
 */
export class PgDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #patience: number;
  readonly #session: string;
  readonly #known = new WeakMap<pg.PoolClient, Connection>();

  constructor({ address, most, patience, session }: DriverOptions) {
    this.#patience = patience;
    this.#session = session;
    this.#pool = new pg.Pool({
      connectionString: address,
      max: most,
      types,
      keepAlive: true,
      connectionTimeoutMillis: CONNECTING,
      application_name: "sayso",
    });
    // A connection that is lost while nobody asks is made anew when somebody does.
    this.#pool.on("error", () => {});
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    const client = await this.#pool.connect();
    const known = this.#known.get(client);
    if (known) return known;
    // Whoever asks next is told that it is lost; as an event that nobody hears it would end the process.
    client.on("error", () => {});
    const connection = new Connection(client);
    try {
      await connection.run(this.#session);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#known.set(client, connection);
    return connection;
  }

  async beginTransaction(connection: Connection): Promise<void> {
    await connection.run("begin");
    try {
      await connection.run(`set local lock_timeout = ${this.#patience}`);
      await connection.run(`select pg_advisory_xact_lock(${LOCK}, hashtext(current_schema()))`);
      await connection.run("set local lock_timeout = default");
    } catch (error) {
      await connection.rollback();
      throw error;
    }
  }

  async commitTransaction(connection: Connection): Promise<void> {
    // After an error that nobody passed on, the database ends a transaction the other way.
    if ((await connection.run("commit")) === "ROLLBACK") throw new Error("the transaction was rolled back");
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: Connection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

function numberOf(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  throw new RangeError(`${text} is beyond what a number holds`);
}
