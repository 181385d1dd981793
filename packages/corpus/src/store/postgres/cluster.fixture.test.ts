import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { type Cluster, newCluster, programsFolder, run } from "./cluster.fixture.js";

/** A question over which the process that answers it does not look up for some seconds. */
const LONG = "select count(*) from generate_series(1, 3000000) as number where md5(number::text) = ''";

describe.skipIf(programsFolder() === undefined)("a PostgreSQL of our own", () => {
  it("starts again while a process of the one that was killed still holds its memory", async () => {
    const cluster = await started();
    const folder = decodeURIComponent(new URL(cluster.address).searchParams.get("host") ?? "");
    const client = new pg.Client({ connectionString: cluster.address });
    client.on("error", () => {});
    await client.connect();
    const answer = client.query(LONG).catch(() => {});
    await wait(100);
    const [first = ""] = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
    process.kill(Number(first), "SIGKILL");
    await cluster.start();
    await run(cluster.address, "select 1");
    await answer;
    await cluster.remove();
  });

  it("has no process left once it is killed", async () => {
    const cluster = await started();
    const clients = Array.from({ length: 8 }, () => new pg.Client({ connectionString: cluster.address }));
    for (const client of clients) client.on("error", () => {});
    const pids = await Promise.all(
      clients.map(async (client) => {
        await client.connect();
        const { rows } = await client.query("select pg_backend_pid() as pid");
        client.query(LONG).catch(() => {});
        return Number(rows[0].pid);
      }),
    );
    await cluster.kill();
    expect(pids.filter(isAlive)).toEqual([]);
    await cluster.start();
    await cluster.remove();
  });
});

async function started(): Promise<Cluster> {
  const cluster = await newCluster();
  if (!cluster) throw new Error("PostgreSQL was there a moment ago");
  return cluster;
}

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z");
  } catch {
    return false;
  }
}
