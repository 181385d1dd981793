import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { temporary } from "../corpus.fixture.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { newSchema } from "../store/postgres/cluster.fixture.js";
import { TEST_POSTGRES } from "../store/stores.fixture.js";
import { enqueue } from "./enqueue.js";
import { openQueue, type QueueOptions } from "./open.js";
import { readSample, report, wire } from "./queue.fixture.js";
import type { Queue } from "./queue.js";
import { type WorkOptions, work } from "./work.js";

it("a corpus in a file has no queue", async () => {
  await expect(openQueue(temporary())).rejects.toMatchObject({ code: "QUEUE_NEEDS_POSTGRES" });
});

describe.skipIf(TEST_POSTGRES === undefined)("the queue of a corpus", () => {
  let address = "";
  let corpus: Corpus;
  const queues: Queue[] = [];

  beforeAll(async () => {
    address = await newSchema(TEST_POSTGRES ?? "");
    corpus = await openCorpus(address, { access: "write" });
  });
  afterEach(async () => {
    for (const queue of queues.splice(0)) await queue.close();
  });
  afterAll(() => corpus.close());

  async function opened(options: QueueOptions = {}): Promise<Queue> {
    const queue = await openQueue(address, { retryAfter: 0, ...options });
    queues.push(queue);
    return queue;
  }

  const worked = (queue: Queue, options: Partial<WorkOptions> = {}) =>
    work(corpus, queue, { read: readSample, width: 2, once: true, ...options });

  it("takes each report once, by its id and version, as long as it waits and when it is in", async () => {
    const queue = await opened();
    const items = [report("a"), report("a", { version: "2", title: "Anew" }), report("b")];
    expect(await enqueue(wire(...items, report("a")), corpus, queue)).toMatchObject({ added: 3, queued: 1, known: 0 });
    expect(await enqueue(wire(...items), corpus, queue)).toMatchObject({ added: 0, queued: 3, known: 0 });
    expect((await worked(queue)).outcomes).toEqual({ new: 2, replaced: 1, older: 0, known: 0 });
    expect(await enqueue(wire(...items), corpus, queue)).toMatchObject({ added: 0, queued: 0, known: 3 });
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, setAside: 0 });
    expect((await corpus.record("a"))?.report.title).toBe("Anew");
  });

  it("sets a poisoned report aside after three tries, shows it, and has it tried again", async () => {
    const queue = await opened();
    const bad = report("bad", { text: "poison\0" });
    await enqueue(wire(bad, report("good"), { text: " " }), corpus, queue);
    const failed: number[] = [];
    const tally = await worked(queue, { onFailed: ({ attempt }) => failed.push(attempt) });
    expect(tally).toMatchObject({ outcomes: { new: 1 }, setAside: 1, failed: new Map([["READ_FAILED", 3]]) });
    expect(failed).toEqual([1, 2, 3]);
    const [aside, ...others] = await all(queue.setAside());
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ article: bad, place: "line 1", attempt: 3, error: { code: "READ_FAILED" } });
    expect(await enqueue(wire(bad), corpus, queue)).toMatchObject({ added: 0, queued: 1 });
    await expect(queue.retry(["nonsense"])).rejects.toMatchObject({ code: "JOB_UNKNOWN" });
    expect(await queue.retry([aside?.id ?? ""])).toBe(1);
    const read: WorkOptions["read"] = (article) => readSample({ ...article, text: "mended" });
    expect((await worked(queue, { read })).outcomes.new).toBe(1);
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, setAside: 0 });
  });

  it("waits with more while as many wait as may", async () => {
    const queue = await opened({ mostWaiting: 2 });
    await enqueue(wire(report("c"), report("d")), corpus, queue);
    const stop = new AbortController();
    let most = 0;
    let steps = 0;
    const adding = enqueue(wire(report("e")), corpus, queue, {
      onStep: () => {
        steps += 1;
      },
    });
    // Once for the report, then each time that it finds no room.
    while (steps < 3) await wait(20);
    expect((await queue.counts()).waiting).toBe(2);
    const working = worked(queue, {
      signal: stop.signal,
      once: false,
      onStored: () => {
        most += 1;
        if (most === 3) stop.abort();
      },
    });
    expect(await adding).toMatchObject({ added: 1 });
    expect((await working).outcomes.new).toBe(3);
  });

  it("a worker that is stopped stores what it reads, and gives the rest back as if it had not been taken", async () => {
    const queue = await opened({ tries: 1 });
    await enqueue(wire(...["g", "h", "i", "j", "k", "l"].map((id) => report(id))), corpus, queue);
    const stop = new AbortController();
    const tally = await worked(queue, {
      width: 4,
      signal: stop.signal,
      read: async (article) => {
        stop.abort();
        await wait(50);
        return readSample(article);
      },
    });
    expect(tally.outcomes.new).toBeGreaterThan(0);
    expect(await queue.counts()).toEqual({ waiting: 6 - tally.outcomes.new, active: 0, setAside: 0 });
    expect((await worked(queue)).outcomes.new).toBe(6 - tally.outcomes.new);
  });

  it("gives back what it holds where the corpus fails, and has it counted as no try", async () => {
    const queue = await opened({ tries: 1 });
    await enqueue(wire(report("m")), corpus, queue);
    const reader = await openCorpus(address);
    await expect(work(reader, queue, { read: readSample, width: 1, once: true })).rejects.toMatchObject({
      code: "CORPUS_READ_ONLY",
    });
    await reader.close();
    expect(await queue.counts()).toEqual({ waiting: 1, active: 0, setAside: 0 });
    expect((await worked(queue)).outcomes.new).toBe(1);
  });

  it("others have what a worker took that is gone; where it ends whoever reads it, it is set aside", async () => {
    const queue = await opened({ lease: 1, tries: 2 });
    await enqueue(wire(report("n")), corpus, queue);
    const gone = await opened({ lease: 1 });
    expect(await gone.take(1)).toMatchObject([{ attempt: 1 }]);
    const [again] = await untilTaken(gone);
    expect(again).toMatchObject({ attempt: 2, isLast: true });
    await enqueue(wire(report("o")), corpus, queue);
    expect((await worked(queue)).outcomes.new).toBe(1);
    const [aside] = await all(queue.setAside());
    expect(aside).toMatchObject({ id: again?.id, error: { code: "JOB_TIMED_OUT" } });
  });

  async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
    const list: T[] = [];
    for await (const one of found) list.push(one);
    return list;
  }

  async function untilTaken(queue: Queue) {
    for (;;) {
      await queue.reclaim();
      const jobs = await queue.take(1);
      if (jobs.length) return jobs;
      await wait(100);
    }
  }
});
