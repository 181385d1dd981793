import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Where Debian puts PostgreSQL's programs, a folder a version. */
const DEBIAN = "/usr/lib/postgresql";
const STARTING = 60_000;

/** A PostgreSQL of our own, in a temporary folder, that nobody else reaches: by a socket alone. */
export interface Cluster {
  /** Of its first database. */
  address: string;
  start(): Promise<void>;
  /** As `kill -9` ends it, all its processes. */
  kill(): Promise<void>;
  /** Ends it, and takes its folder away. */
  remove(): Promise<void>;
}

/** What tests need: little memory, and no waiting for a disk whose crash nobody tests. */
const SETTINGS = ["fsync=off", "shared_buffers=32MB"];

/** Makes and starts one; nothing where PostgreSQL is not installed. */
export async function newCluster(settings: readonly string[] = SETTINGS): Promise<Cluster | undefined> {
  const programs = programsFolder();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sayso-postgres-"));
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  // Sorted as English is, where a corpus does not say otherwise: a query that leans on the order of texts shows.
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"];
  const init = ["-D", data, "-U", "sayso", "-A", "trust", "--no-sync", ...locale];
  execFileSync(join(programs, "initdb"), init, { ...user, cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const address = `postgres://sayso@localhost/postgres?host=${encodeURIComponent(folder)}`;
  let server: ChildProcess | undefined;
  const end = async (signal: "SIGKILL" | "SIGINT") => {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    // Each connection has a process of its own, which would live on until it has answered; held, it starts no more of them.
    if (signal === "SIGKILL") server.kill("SIGSTOP");
    const serving = signal === "SIGKILL" ? childrenOf(server.pid) : [];
    server.kill(signal);
    for (const pid of serving) killIfThere(pid);
    await ended;
    while (serving.some(isRunning)) await wait(10);
  };
  const cluster: Cluster = {
    address,
    async start() {
      const all = ["listen_addresses=", ...settings].flatMap((one) => ["-c", one]);
      for (const until = Date.now() + STARTING; ; await wait(100)) {
        server = spawn(join(programs, "postgres"), ["-D", data, "-k", folder, ...all], {
          ...user,
          cwd: folder,
          stdio: "ignore",
        });
        // It refuses, and ends, while a process of one that was killed still holds the memory they shared.
        const gone = once(server, "exit").then(() => "gone" as const);
        if ((await Promise.race([ready(address, until), gone])) !== "gone") return;
        if (Date.now() > until) throw new Error(`PostgreSQL does not start in ${STARTING / 1000} s`);
      }
    },
    kill: () => end("SIGKILL"),
    async remove() {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** Makes an empty database beside the one of an address, and gives the address of that. */
export async function newDatabase(address: string): Promise<string> {
  const name = `corpus_${crypto.randomUUID().replaceAll("-", "")}`;
  await run(address, `create database ${name}`);
  return address.replace("/postgres?", `/${name}?`);
}

/** Makes an empty schema in the database of an address, and gives the address that leads to it: sooner made than a database. */
export async function newSchema(address: string): Promise<string> {
  const name = `corpus_${crypto.randomUUID().replaceAll("-", "")}`;
  await run(address, `create schema ${name}`);
  return `${address}&options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

/** Asks one thing of the database of an address. */
export async function run(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  // What befalls the connection is told to who waits for the answer; told twice, it would end the tests.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function ready(address: string, until: number): Promise<void> {
  for (; ; await wait(50)) {
    try {
      return await run(address, "select 1");
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

/** The processes that one has started, as Linux tells them. */
function childrenOf(parent: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    return Number(statusOf(pid)[1]) === parent ? [pid] : [];
  });
}

/** Whether a process is there, and not merely waits to be counted as ended. */
function isRunning(pid: number): boolean {
  const [state = ""] = statusOf(pid);
  return state !== "" && state !== "Z";
}

/** Its state, its parent and the rest of what Linux tells of a process; nothing where it is gone. */
function statusOf(pid: number): string[] {
  const [, status = ""] = readIfThere(`/proc/${pid}/stat`).split(/\) /);
  return status.split(" ");
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The folder of the newest PostgreSQL that is installed. */
export function programsFolder(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const debian = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, "bin"));
  const folders = [...debian, ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

/** PostgreSQL refuses to run as root: whom it may run as instead. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (kind: "-u" | "-g") => Number(execFileSync("id", [kind, "nobody"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}
