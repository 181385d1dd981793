import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleOf } from "../../corpus.fixture.js";
import { type Corpus, openCorpus } from "../../corpus.js";
import { correct } from "../../corrections/correct.js";
import { countReports } from "../../questions/reports.js";
import { countStories } from "../../questions/stories.js";
import { enqueue } from "../../queue/enqueue.js";
import { openQueue } from "../../queue/open.js";
import { readSample, report, wire } from "../../queue/queue.fixture.js";
import { work } from "../../queue/work.js";
import { TEST_POSTGRES } from "../stores.fixture.js";
import { newDatabase, run } from "./cluster.fixture.js";

const PAGE = readFileSync(new URL("../../../../../docs/corpus.md", import.meta.url), "utf8");
const ROLES = ["reader", "worker", "server"] as const;

describe.skipIf(TEST_POSTGRES === undefined)("with the rights that docs/corpus.md gives it", () => {
  let owner = "";
  const named = new Map<string, string>();
  const as = (role: (typeof ROLES)[number]) => owner.replace("//sayso@", `//${named.get(role)}@`);

  beforeAll(async () => {
    owner = await newDatabase(TEST_POSTGRES ?? "");
    const corpus = await openCorpus(owner, { access: "write" });
    await corpus.put([{ record: sampleOf("a") }]);
    await corpus.close();
    await (await openQueue(owner)).close();
    // Roles are of the whole cluster: each has a name of its own.
    for (const role of ROLES) {
      const name = `${role}_${crypto.randomUUID().replaceAll("-", "")}`;
      named.set(role, name);
      await run(owner, `create role ${name} login`);
    }
    const granted = [...PAGE.matchAll(/^GRANT .*;$/gm)].map(([line]) => line);
    expect(granted.length).toBeGreaterThan(3);
    for (const line of granted)
      await run(
        owner,
        line.replace(
          / TO (.+);/,
          (_, roles: string) => ` to ${roles.replace(/\w+/g, (role) => named.get(role) ?? role)}`,
        ),
      );
  });
  afterAll(async () => {
    for (const name of named.values()) await run(owner, `drop owned by ${name}; drop role ${name}`);
  });

  /** What nobody but the owner may do. */
  async function expectNoRightOverTables(address: string): Promise<void> {
    for (const statement of [
      "drop table reports",
      "alter table reports add column x text",
      "truncate reports cascade",
      "create table x (y text)",
      "create schema x",
      "create role x",
      "copy reports to program 'true'",
    ])
      await expect(run(address, statement), statement).rejects.toMatchObject({ code: "42501" });
  }

  it("who asks reads everything, and changes nothing", async () => {
    const corpus = await openCorpus(as("reader"));
    expect(await countReports(corpus, {})).toBeGreaterThan(0);
    expect(await countStories(corpus, { text: "army" })).toBeGreaterThanOrEqual(0);
    await corpus.close();
    const writer: Corpus = await openCorpus(as("reader"), { access: "write" });
    await expect(writer.put([{ record: sampleOf("b") }])).rejects.toMatchObject({ code: "CORPUS_READ_ONLY" });
    await writer.close();
    await expect(run(as("reader"), "delete from reports")).rejects.toMatchObject({ code: "42501" });
    await expect(run(as("reader"), "select * from public_queue.job")).rejects.toMatchObject({ code: "42501" });
    await expectNoRightOverTables(as("reader"));
  });

  it("a worker puts into the queue, takes from it and stores, and changes no table", async () => {
    const corpus = await openCorpus(as("worker"), { access: "write" });
    const queue = await openQueue(as("worker"));
    await enqueue(wire(report("w"), report("poison")), corpus, queue);
    const tally = await work(corpus, queue, { read: readSample, width: 1, once: true });
    expect(tally.outcomes.new).toBeGreaterThan(0);
    await queue.close();
    await corpus.close();
    await expectNoRightOverTables(as("worker"));
  });

  it("a server answers and takes corrections, sees no queue, and changes no table", async () => {
    const corpus = await openCorpus(as("server"), { access: "write" });
    const correction = { action: "reject", ref: "a#v1" } as const;
    await correct(corpus, { correction, author: "A. Desk", reason: "Never told" });
    expect(await countReports(corpus, {})).toBeGreaterThan(0);
    await corpus.close();
    await expect(run(as("server"), "select * from public_queue.job")).rejects.toMatchObject({ code: "42501" });
    await expectNoRightOverTables(as("server"));
  });
});
