import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type pg from "pg";
import { storable } from "./storable.js";

/** How many statements a connection keeps prepared; a corpus asks the same few hundred again and again. */
const MOST_PREPARED = 500;

/** The names of prepared statements, the same for all connections. */
const names = new Map<string, string>();

/** A connection to PostgreSQL that keeps what it has prepared: planning a question costs more than answering it. */
export class Connection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  #isLost = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const name = parameters.length > 0 ? nameOf(sql) : undefined;
    const values = parameters.map(parameter);
    const { command, rowCount, rows } = await this.#client.query({ text: sql, values, ...(name && { name }) });
    return { rows, ...(command !== "SELECT" && rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
  }

  /** One statement without parameters; gives what the database says it did: "COMMIT". */
  async run(statement: string): Promise<string> {
    return (await this.#client.query(statement)).command;
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError("a corpus is asked page by page");
  }

  /** Ends a transaction that failed. Where the connection is lost the database ends it by itself. */
  async rollback(): Promise<void> {
    await this.run("rollback").catch(() => {
      this.#isLost = true;
    });
  }

  release(): void {
    this.#client.release(this.#isLost);
  }
}

function nameOf(sql: string): string | undefined {
  if (!names.has(sql) && names.size < MOST_PREPARED) names.set(sql, `sayso_${names.size}`);
  return names.get(sql);
}

function parameter(value: unknown): unknown {
  return Array.isArray(value) ? value.map(storable) : storable(value);
}
