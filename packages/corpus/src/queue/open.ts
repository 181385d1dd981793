import { SaysoError } from "sayso-record";
import { isAddress, withoutPassword } from "../store/postgres/address.js";
import { told } from "../store/told.js";
import { Connections } from "./connections.js";
import { LEASE, MOST_WAITING, RETRY_AFTER, TRIES } from "./limits.js";
import { Queue } from "./queue.js";

export interface QueueOptions {
  /** How often a report is tried. */
  tries?: number;
  /** Seconds until it is tried again. */
  retryAfter?: number;
  /** Seconds after which a worker that took a report and told nothing is held to be gone. */
  lease?: number;
  /** Jobs that may wait. */
  mostWaiting?: number;
}

/** What PostgreSQL takes for a name without quotation marks, and pg-boss for one of its own. */
const PLAIN_NAME = /^[a-z_][a-z0-9_]{0,43}$/;

/**
 * Opens the queue of a corpus in PostgreSQL, by the corpus's address; made where it is not there yet, in a schema beside the
 * corpus's: `public_queue`. Close it at the end. Throws QUEUE_NEEDS_POSTGRES, QUEUE_SCHEMA and what opening a corpus throws.
 */
export async function openQueue(name: string, options: QueueOptions = {}): Promise<Queue> {
  const { tries = TRIES, retryAfter = RETRY_AFTER, lease = LEASE, mostWaiting = MOST_WAITING } = options;
  if (!isAddress(name)) throw needsPostgres(name);
  const place = withoutPassword(name);
  // Only who has a queue loads what keeps it.
  const { default: PgBoss } = await import("pg-boss");
  const connections = new Connections(name);
  try {
    return await told(place, async () => {
      const schema = await schemaBeside(connections, place);
      const boss = new PgBoss({
        schema,
        supervise: false,
        schedule: false,
        db: { executeSql: (statement, values) => connections.ask(statement, values) },
      });
      await boss.start();
      const queue = new Queue(boss, connections, { place, schema, tries, retryAfter, lease, mostWaiting });
      await queue.begin();
      return queue;
    });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function schemaBeside(connections: Connections, place: string): Promise<string> {
  const { rows } = await connections.ask("select current_schema() as name");
  const name = String(rows[0]?.name);
  if (PLAIN_NAME.test(name)) return `${name}_queue`;
  throw new SaysoError("QUEUE_SCHEMA", {
    what: "no queue can be kept beside a schema of that name",
    value: name,
    place,
    remedy: "Put the corpus into one named by at most 44 small letters, digits and underscores.",
  });
}

function needsPostgres(name: string): SaysoError {
  return new SaysoError("QUEUE_NEEDS_POSTGRES", {
    what: "a corpus in a file has no queue",
    value: name,
    place: "--corpus",
    remedy: "Name one in PostgreSQL, postgres://…; into a file read with sayso ingest.",
  });
}
