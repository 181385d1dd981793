import type { Corpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { MOST_KEPT_LENGTH } from "./limits.js";
import type { App } from "./routes/routes.js";
import { type Served, served } from "./served.fixture.js";

describe("answers that are known", () => {
  let corpus: Corpus;
  let writer: Corpus;
  let app: App;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, corpus, writer, close } = await served({ linkers: [], apart: true }));
    await writer.put([{ record: sampleRecord() }]);
  });
  afterAll(() => close());

  it("are given again without asking the corpus, until another process writes to it", async () => {
    const asked = vi.spyOn(corpus, "record");
    const first = await app.inject("/api/records/sample");
    const again = await app.inject("/api/records/sample");
    expect([again.body, again.headers.etag]).toEqual([first.body, first.headers.etag]);
    expect(again.headers["content-type"]).toBe(first.headers["content-type"]);
    expect(asked).toHaveBeenCalledTimes(1);
    const longer = { ...sampleRecord(), text: `${sampleRecord().text} More.` };
    await writer.put([{ article: { text: longer.text, version: "2" }, record: longer }]);
    expect((await app.inject("/api/records/sample")).json().text).toBe(longer.text);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it("are also given with 304 to who has them", async () => {
    const { headers } = await app.inject("/api/reports");
    const again = await app.inject({ url: "/api/reports", headers: { "if-none-match": String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("are no refusals, and nothing of another method", async () => {
    const asked = vi.spyOn(corpus, "record");
    for (const method of ["GET", "GET", "HEAD"] as const) await app.inject({ method, url: "/api/records/none" });
    expect(asked).toHaveBeenCalledTimes(3);
    asked.mockRestore();
  });

  it("go where there are too many, the longest unasked first", async () => {
    const text = "x".repeat(MOST_KEPT_LENGTH / 4);
    const asked = vi.spyOn(corpus, "record").mockImplementation(async (id) => ({ ...sampleRecord(), id, text }));
    for (const id of ["a", "b", "c", "a", "d", "e", "a"]) await app.inject(`/api/records/${id}`);
    expect(asked.mock.calls.map(([id]) => id)).toEqual(["a", "b", "c", "d", "e"]);
    await app.inject("/api/records/b");
    expect(asked).toHaveBeenCalledTimes(6);
    asked.mockRestore();
  });
});
