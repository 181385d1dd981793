import type { Corpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, served } from "../served.fixture.js";
import { createServer } from "../server.js";
import type { App, Sources } from "./routes.js";

const signature = { author: "A. Desk", reason: "checked by telephone" };

describe("corrections", () => {
  let sources: Sources;
  let writer: Corpus;
  let corpus: Corpus;
  let app: App;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, corpus, writer, close } = await served({ apart: true }));
    await writer.put([{ record: { ...sampleRecord(), id: "one" } }]);
    sources = { version: "0.0.0", corpus, writer, read: async () => sampleRecord() };
  });
  afterAll(() => close());

  const send = (url: string, payload: object) => app.inject({ method: "POST", url, payload });
  const standing = async () => (await app.inject("/api/events")).json().items[0]?.standing;

  it("are made, win over what was read, are found and taken back", async () => {
    const before = await standing();
    const correction = { action: "change", ref: "one#v1", set: { standing: "confirmed" } };
    const made = await send("/api/corrections", { ...signature, correction });
    expect(made.statusCode).toBe(201);
    const kept = made.json();
    expect(kept).toMatchObject({ ...signature, correction, made: expect.stringMatching(/Z$/) });
    expect((await app.inject(String(made.headers.location))).json()).toEqual(kept);
    expect(await standing()).toBe("confirmed");
    expect((await app.inject("/api/reports/one")).json().record.events[0].standing).toBe("confirmed");
    expect((await app.inject("/api/records/one")).json().events[0].standing).toBe(before);
    const about = (await app.inject("/api/corrections?about=one&inForce=true")).json();
    expect(about).toEqual({ items: [kept] });

    const undone = await send(`/api/corrections/${kept.id}/undo`, { author: "B. Desk" });
    expect(undone.json()).toMatchObject({ id: kept.id, undone: { by: "B. Desk" } });
    expect(await standing()).toBe(before);
    expect((await app.inject("/api/corrections?inForce=true")).json()).toEqual({ items: [] });
  });

  it("come a page at a time, the newest first", async () => {
    for (const link of ["https://a.example/", "https://b.example/"])
      await send("/api/corrections", { ...signature, correction: { action: "verify", of: "one#v1", link } });
    const first = (await app.inject("/api/corrections?limit=1&action=verify")).json();
    const second = (await app.inject(`/api/corrections?limit=1&action=verify&cursor=${first.next}`)).json();
    const links = [...first.items, ...second.items].map(({ correction }) => correction.link);
    expect(links).toEqual(["https://b.example/", "https://a.example/"]);
    expect(second.next).toBeUndefined();
  });

  it.each([
    ["of nothing that is there", { action: "reject", ref: "two#v1" }, 404, "CORRECTION_UNKNOWN"],
    ["that change nothing", { action: "change", ref: "one#v1", set: { type: "fighting" } }, 409, "CORRECTION_NOTHING"],
    ["with a link to no page", { action: "verify", of: "one#v1", link: "javascript:1" }, 400, "CORRECTION_LINK"],
    ["of no known kind", { action: "praise", ref: "one#v1" }, 400, "BAD_REQUEST"],
    ["with more than their kind has", { action: "reject", ref: "one#v1", colour: "red" }, 400, "BAD_REQUEST"],
  ])("%s are refused", async (_name, correction, status, code) => {
    const answer = await send("/api/corrections", { ...signature, correction });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it("are not made by nobody", async () => {
    const correction = { action: "reject", ref: "one#v1" };
    expect((await send("/api/corrections", { correction, author: "", reason: "x" })).statusCode).toBe(400);
  });

  it("cannot be taken back twice, nor where they are not", async () => {
    const { id } = (await app.inject("/api/corrections?inForce=false")).json().items[0];
    for (const gone of [id, "c999", "d1"]) {
      const answer = await send(`/api/corrections/${gone}/undo`, { author: "B. Desk" });
      expect([answer.statusCode, answer.json().code]).toEqual([404, "CORRECTION_UNKNOWN"]);
    }
    expect((await app.inject("/api/corrections/c999")).json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  it("need the token where others can reach the server, reading them does not", async () => {
    const open = await createServer({ host: "192.0.2.1", token: "secret", sources });
    const headers = { host: "192.0.2.1:4747" };
    const payload = { ...signature, correction: { action: "verify", of: "one#v1", link: "https://c.example/" } };
    const post = (authorization: string) =>
      open.inject({ method: "POST", url: "/api/corrections", headers: { ...headers, authorization }, payload });
    expect((await post("")).json()).toMatchObject({ status: 401, code: "TOKEN_NEEDED" });
    expect((await post("Bearer wrong")).statusCode).toBe(401);
    expect((await post("Bearer secret")).statusCode).toBe(201);
    expect((await open.inject({ url: "/api/corrections", headers })).statusCode).toBe(200);
    await open.close();
  });
});
