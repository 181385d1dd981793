import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Corpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "./routes/routes.js";
import { type Served, served } from "./served.fixture.js";

describe("answers", () => {
  let corpus: Corpus;
  let app: App;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, corpus, close } = await served({ linkers: [] }));
    await corpus.put([{ record: sampleRecord() }]);
  });
  afterAll(() => close());

  const ask = (url: string, headers = {}) => app.inject({ url, headers });

  it("are not sent again to who has them, until they are others", async () => {
    const { headers, body } = await ask("/api/reports");
    const known = { "if-none-match": String(headers.etag) };
    const again = await ask("/api/reports", known);
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", headers.etag]);
    expect(again.headers["content-type"]).toBeUndefined();
    await corpus.put([{ record: { ...sampleRecord(), id: "other" } }]);
    const changed = await ask("/api/reports", known);
    expect([changed.statusCode, changed.body === body]).toEqual([200, false]);
  });

  it("are known by one of several tags, weak or strong, packed or not", async () => {
    const { headers } = await ask("/api/reports", { "accept-encoding": "br" });
    const tag = String(headers.etag);
    for (const list of [`"x", ${tag}`, tag.replace("W/", ""), "*"]) {
      expect((await ask("/api/reports", { "if-none-match": list })).statusCode).toBe(304);
    }
    expect((await ask("/api/reports", { "if-none-match": '"x"' })).statusCode).toBe(200);
  });

  it("have no tag where something is sent, refused or streamed", async () => {
    const sent = await app.inject({
      method: "POST",
      url: "/api/read",
      payload: { text: "A." },
      headers: { "if-none-match": "*" },
    });
    expect([sent.statusCode, sent.headers.etag]).toEqual([200, undefined]);
    const refused = await ask("/api/reports/none", { "if-none-match": "*" });
    expect([refused.statusCode, refused.headers.etag]).toEqual([404, undefined]);
    expect((await ask("/api/export/csv")).headers.etag).toBeUndefined();
  });

  it("are packed as who asks can unpack them", async () => {
    const { body } = await ask("/api/events");
    const [br, gzip] = await Promise.all(
      ["br", "gzip"].map((coding) => ask("/api/events", { "accept-encoding": coding })),
    );
    expect([br?.headers["content-encoding"], gzip?.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(br && brotliDecompressSync(br.rawPayload).toString()).toBe(body);
    expect(gzip && gunzipSync(gzip.rawPayload).toString()).toBe(body);
    expect(br?.headers.vary).toContain("accept-encoding");
  });

  it("are as short as they are to who asks for the head alone", async () => {
    const head = await app.inject({ method: "HEAD", url: "/api/reports" });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([
      200,
      "",
      (await ask("/api/reports")).headers.etag,
    ]);
  });
});
