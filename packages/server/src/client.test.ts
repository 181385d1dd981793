import { readFileSync } from "node:fs";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type { components } from "./api.generated.js";
import { type Client, createClient, Refused } from "./client.js";
import { type Served, served } from "./served.fixture.js";
import { createServer } from "./server.js";

type Shapes = components["schemas"];

describe("the client", () => {
  let sayso: Client;
  let at: string;
  let server: Served;
  beforeAll(async () => {
    server = await served();
    for (const id of ["one", "two/2", "three#3"]) await server.corpus.put([{ record: { ...sampleRecord(), id } }]);
    at = await server.app.listen({ host: "127.0.0.1", port: 0 });
    sayso = createClient(`${at}/`);
  });
  afterAll(() => server.close());

  it("asks for one thing by its id, whatever that holds", async () => {
    const { report, record } = await sayso.get("/api/reports/{id}", { path: { id: "two/2" } });
    expectTypeOf(record).toEqualTypeOf<Shapes["ReportRecord"]>();
    expect([report.id, record.id]).toEqual(["two/2", "two/2"]);
    expect((await sayso.get("/api/records/{id}", { path: { id: "three#3" } })).id).toBe("three#3");
  });

  it("gives each answer of a list, over all its pages", async () => {
    const ids: string[] = [];
    for await (const report of sayso.each("/api/reports", { query: { limit: 1 } })) {
      expectTypeOf(report).toEqualTypeOf<Shapes["FoundReport"]>();
      ids.push(report.id);
    }
    expect(ids.sort()).toEqual(["one", "three#3", "two/2"]);
    const of = sayso.each("/api/reports", { query: { text: "nobody wrote this" } });
    expect((await of.next()).done).toBe(true);
  });

  it("sends a text to be read, and opens an export", async () => {
    expect((await sayso.post("/api/read", { text: "Rebels shelled a market." })).format).toBe("sayso/1");
    const file = await sayso.open("/api/export/csv", { query: { forSpreadsheet: "true" } });
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect((await file.text()).split("\n").length).toBeGreaterThan(1);
  });

  it("throws what the server refuses, with its code", async () => {
    const refused = await sayso.get("/api/reports/{id}", { path: { id: "four" } }).catch((error) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 404, code: "NOT_FOUND", message: expect.stringContaining("four") });
    const elsewhere = createClient(at, { fetch: async () => new Response("<h1>502</h1>", { status: 502 }) });
    await expect(elsewhere.get("/api/health")).rejects.toMatchObject({ status: 502, code: "UNKNOWN" });
  });

  it("carries the token", async () => {
    const sources = { version: "0", corpus: server.corpus, writer: server.corpus, read: async () => sampleRecord() };
    const open = await createServer({ host: "127.0.0.1", token: "secret", sources });
    const there = await open.listen({ host: "127.0.0.1", port: 0 });
    const correction = { action: "reject", ref: "one#v1" } as const;
    const signed = { correction, author: "A. Desk", reason: "misread" };
    await expect(createClient(there).post("/api/corrections", signed)).rejects.toMatchObject({ code: "TOKEN_NEEDED" });
    const kept = await createClient(there, { token: "secret" }).post("/api/corrections", signed);
    expectTypeOf(kept).toEqualTypeOf<Shapes["KeptCorrection"]>();
    expect(kept).toMatchObject({ author: "A. Desk", correction });
    await open.close();
  });

  it("does not compile what the server does not know", () => {
    // @ts-expect-error: there is no such path.
    () => sayso.get("/api/nothing");
    // @ts-expect-error: no question has that field.
    () => sayso.get("/api/stories", { query: { colour: "red" } });
    // @ts-expect-error: an id is needed.
    () => sayso.get("/api/stories/{id}");
    // @ts-expect-error: an export is no list.
    () => sayso.each("/api/export/csv");
  });

  it("leans on nothing but types", () => {
    const source = readFileSync(new URL("client.ts", import.meta.url), "utf8");
    expect([...source.matchAll(/^import (?!type)/gm)]).toEqual([]);
  });
});
