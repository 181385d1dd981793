import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import type { Corpus } from "sayso-corpus";
import { exportFilter, FORMATS, type FormatName, filteredReports } from "sayso-export";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_EXPORTS_AT_ONCE } from "../limits.js";
import { type Served, served } from "../served.fixture.js";
import type { App } from "./routes.js";

const REPORTS = 60;

describe("exports", () => {
  let corpus: Corpus;
  let app: App;
  let at: string;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, corpus, close } = await served({ linkers: [] }));
    const sample = sampleRecord();
    const report = { ...sample.report, agency: "=1+1, said nobody", published: "2016-11-03T08:00:00Z" };
    const numbers = Array.from({ length: REPORTS }, (_, number) => number);
    await corpus.put(numbers.map((number) => ({ record: { ...sample, id: `r${number}`, report } })));
    await corpus.put([{ record: { ...sample, id: "old", report: { ...report, published: "2001-01-01T00:00:00Z" } } }]);
    at = await app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => close());

  async function whole(name: FormatName, query = {}): Promise<Buffer> {
    const parts = [];
    const format = FORMATS[name];
    const told = filteredReports(corpus, format.of, exportFilter(format.of, query));
    for await (const part of format.write(told)) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  }

  it.each(["csv", "parquet", "geojson", "graphml"] as const)("give %s as it is written", async (name) => {
    const answer = await app.inject(`/api/export/${name}`);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, FORMATS[name].mediaType]);
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="sayso-${FORMATS[name].file}"`);
    expect(answer.rawPayload.equals(await whole(name))).toBe(true);
  });

  it("hold what was asked for, as find would tell it", async () => {
    const [type] = sampleRecord().events.map((event) => event.type);
    const { body } = await app.inject(`/api/export/csv?type=${type}&to=2030-01-01`);
    expect(body).toBe((await whole("csv", { type, to: "2030-01-01" })).toString());
    expect(body).toContain("old#v1");
    expect((await app.inject("/api/export/csv?to=2010-01-01")).body).not.toContain("#v1");
    expect((await app.inject("/api/export/csv?form=direct")).json()).toMatchObject({ status: 400 });
    expect((await app.inject("/api/export/annotations?standing=denied")).body).toBe(
      (await whole("annotations", { standing: "denied" })).toString(),
    );
  });

  it("hold no formula where they are for a spreadsheet, and only tables are", async () => {
    const { body } = await app.inject("/api/export/csv?from=2002-01-01&forSpreadsheet=true");
    expect(body).toContain(`"'=1+1, said nobody"`);
    expect((await app.inject("/api/export/csv?from=2002-01-01")).body).toContain('"=1+1, said nobody"');
    expect((await app.inject("/api/export/parquet?forSpreadsheet=true")).statusCode).toBe(400);
  });

  it("are packed for those who take it", async () => {
    const headers = { "accept-encoding": "gzip" };
    const answer = await app.inject({ url: "/api/export/annotations", headers });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.rawPayload).equals(await whole("annotations"))).toBe(true);
  });

  it("are refused as a problem where nothing was sent yet", async () => {
    expect((await app.inject("/api/export/conllu?to=1999-01-01")).json()).toMatchObject({
      status: 404,
      code: "EXPORT_NO_WORDS",
    });
    expect((await app.inject("/api/export/csv?limit=1")).json()).toMatchObject({ status: 400 });
    expect((await app.inject("/api/export/xlsx")).json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  it("are refused where too many are being written", async () => {
    const asked = Array.from({ length: MOST_EXPORTS_AT_ONCE + 1 }, () => app.inject("/api/export/ftm"));
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect(statuses.sort()).toEqual([...Array(MOST_EXPORTS_AT_ONCE).fill(200), 503]);
  });

  it("are refused as a problem, not packed as the file would be, where the question has no words", async () => {
    for (const name of ["csv", "geojson", "polecat", "parquet"]) {
      const answer = await app.inject({ url: `/api/export/${name}?text=-`, headers: { "accept-encoding": "gzip" } });
      expect(answer.json()).toMatchObject({ status: 400, code: "QUESTION_NO_WORDS" });
      expect([answer.headers["content-encoding"], answer.headers["content-disposition"]]).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  it("make room for others when who asked has gone", async () => {
    for (let turn = 0; turn < MOST_EXPORTS_AT_ONCE + 1; turn++) await leave();
    const status = async () => (await app.inject("/api/export/tolls?to=1999-01-01")).statusCode;
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
  });

  /** Asks for an export and goes away at its first piece. */
  function leave(): Promise<void> {
    return new Promise((left, failed) => {
      const asked = get(`${at}/api/export/csv`, (answer) => {
        answer.once("data", () => asked.destroy());
        answer.once("close", left);
      });
      asked.once("error", failed);
    });
  }
});
