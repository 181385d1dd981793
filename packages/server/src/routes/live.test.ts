import type { Corpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_LISTENERS } from "../limits.js";
import { type Served, served } from "../served.fixture.js";
import { createServer } from "../server.js";
import type { App } from "./routes.js";

describe("reports as they come in", () => {
  let app: App;
  let at: string;
  let corpus: Corpus;
  /** What another process would have open. */
  let other: Corpus;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, corpus, writer: other, close } = await served({ linkers: [], apart: true }));
    await store("first");
    at = await app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => close());

  async function store(id: string, title = `Of ${id}`, status?: "withdrawn"): Promise<void> {
    const sample = sampleRecord();
    const record = { ...sample, id, report: { ...sample.report, title } };
    await other.put([{ record, ...(status && { article: { id, text: sample.text, title, status } }) }]);
  }

  it("are told to who listens, from then on", async () => {
    const listener = await listen();
    await store("second");
    await store("third");
    expect((await listener.events(2)).map(({ data }) => JSON.parse(data).id)).toEqual(["second", "third"]);
    listener.leave();
  });

  it("are told from the last event that was heard", async () => {
    const all = await listen("0");
    const [first, second] = await all.events(3);
    expect(JSON.parse(first?.data ?? "")).toMatchObject({ id: "first", title: "Of first" });
    all.leave();
    const again = await listen(second?.id);
    expect((await again.events(1)).map(({ data }) => JSON.parse(data).id)).toEqual(["third"]);
    again.leave();
  });

  it("are told from now on to who comes from another corpus", async () => {
    const listener = await listen("999999");
    await store("fourth");
    expect(JSON.parse((await listener.events(1))[0]?.data ?? "").id).toBe("fourth");
    listener.leave();
  });

  it("are told of as new versions where they were in already, and as withdrawn", async () => {
    await store("mended");
    const listener = await listen();
    await store("mended", "Mended");
    const [version] = await listener.events(1);
    expect([version?.event, JSON.parse(version?.data ?? "")]).toEqual([
      "version",
      expect.objectContaining({ id: "mended", title: "Mended" }),
    ]);
    await store("mended", "Mended", "withdrawn");
    expect((await listener.events(2)).map(({ event }) => event)).toEqual(["version", "withdrawn"]);
    listener.leave();
    const all = await listen("0");
    const heard = await all.events(6);
    const own = heard.filter(({ data }) => JSON.parse(data).id === "mended");
    expect(own.map(({ event }) => event)).toEqual(["withdrawn", "withdrawn"]);
    all.leave();
  });

  it("are not told to who heard an event that is none", async () => {
    const answer = await app.inject({ url: "/api/reports/stream", headers: { "last-event-id": "x" } });
    expect(answer.json()).toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  it("are told to so many listeners, and to others when those have gone", async () => {
    const all = await Promise.all(Array.from({ length: MOST_LISTENERS }, () => listen()));
    expect((await fetch(`${at}/api/reports/stream`)).status).toBe(503);
    for (const { leave } of all) leave();
    const status = async () => {
      const answer = await fetch(`${at}/api/reports/stream`);
      await answer.body?.cancel();
      return answer.status;
    };
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
  });

  it("do not keep the server from ending", async () => {
    const sources = { version: "0.0.0", corpus, writer: other, read: async () => sampleRecord() };
    const short = await createServer({ host: "127.0.0.1", sources });
    const listener = await listen(undefined, await short.listen({ host: "127.0.0.1", port: 0 }));
    await short.close();
    await expect(listener.events(1)).rejects.toThrow("ended");
  });

  async function listen(lastEvent?: string, server = at) {
    const headers = lastEvent === undefined ? {} : { "last-event-id": lastEvent };
    const answer = await fetch(`${server}/api/reports/stream`, { headers });
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const reader = answer.body?.getReader();
    let text = "";
    const more = async () => {
      const part = await reader?.read();
      if (!part || part.done) throw new Error("ended");
      text += Buffer.from(part.value).toString();
    };
    // The head of the answer is there before it is known from where on is told.
    await more();
    return {
      leave: () => void reader?.cancel(),
      async events(count: number): Promise<{ id: string; event: string; data: string }[]> {
        for (;;) {
          const found = [...text.matchAll(/^id: (.*)\nevent: (.*)\ndata: (.*)\n\n/gm)];
          if (found.length >= count) return found.map(([, id = "", event = "", data = ""]) => ({ id, event, data }));
          await more();
        }
      },
    };
  }
});
