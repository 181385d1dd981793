import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Corpus, openCorpus } from "sayso-corpus";
import { SaysoError, sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "./routes/routes.js";
import { createServer, type ServerOptions } from "./server.js";

const folder = mkdtempSync(join(tmpdir(), "sayso-server-"));

const reading: Omit<ServerOptions["sources"], "corpus" | "writer"> = {
  version: "0.0.0",
  read: async ({ text, published }) => {
    if (published === "never") throw new SaysoError("PUBLISHED_NOT_DATE", { what: "no date", remedy: "Write one." });
    return { ...sampleRecord(), id: String(text.length) };
  },
};

describe("the server", () => {
  let app: App;
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await openCorpus(join(folder, "corpus.db"), { access: "write" });
    for (const id of ["one", "two", "three"]) {
      const record = { ...sampleRecord(), id };
      await corpus.put([{ article: { id, text: record.text }, record }]);
    }
    app = await createServer({
      host: "127.0.0.1",
      sources: { ...reading, corpus, writer: corpus },
      checked: true,
    });
  });
  afterAll(async () => {
    await app.close();
    await corpus.close();
    rmSync(folder, { recursive: true });
  });

  it("gives reports a page at a time, each once", async () => {
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const page = (await app.inject(`/api/reports?limit=2${next ? `&cursor=${next}` : ""}`)).json();
      ids.push(...page.items.map(({ id }: { id: string }) => id));
      next = page.next;
    } while (next);
    expect(ids.sort()).toEqual(["one", "three", "two"]);
  });

  it("gives the record of a report as it was stored", async () => {
    expect((await app.inject("/api/records/two")).json()).toEqual({ ...sampleRecord(), id: "two" });
    expect((await app.inject("/api/records/four")).json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  it.each(["limit=0", "limit=x", "from=yesterday", "colour=red"])("refuses the question %s", async (question) => {
    const answer = await app.inject(`/api/reports?${question}`);
    expect([answer.statusCode, answer.json().code]).toEqual([400, "BAD_REQUEST"]);
  });

  it.each(["reports/count?limit=5", "stories/count?cursor=a", "stories/days?limit=5", "stories/overview?limit=5"])(
    "refuses %s: a number has no pages",
    async (question) => {
      const answer = await app.inject(`/api/${question}`);
      expect([answer.statusCode, answer.json().code]).toEqual([400, "BAD_REQUEST"]);
    },
  );

  it("tells at once what stands around a list of stories", async () => {
    const { count, days, places } = (await app.inject("/api/stories/overview?minReports=1")).json();
    expect(count).toBe((await app.inject("/api/stories/count?minReports=1")).json().count);
    expect({ days }).toEqual((await app.inject("/api/stories/days?minReports=1")).json());
    expect({ places }).toEqual((await app.inject("/api/stories/places?minReports=1")).json());
  });

  it("gives no more ties than are asked for", async () => {
    const { edges } = (await app.inject("/api/network?most=1")).json();
    expect(edges.length).toBeLessThanOrEqual(1);
    expect((await app.inject("/api/network?most=5000")).statusCode).toBe(400);
  });

  it("reads a text", async () => {
    const answer = await app.inject({ method: "POST", url: "/api/read", payload: { text: "Hello." } });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ format: "sayso/1", id: "6" });
  });

  it.each([
    ["no text", {}, "BAD_REQUEST"],
    ["an empty text", { text: "" }, "BAD_REQUEST"],
    ["a date that is none", { text: "A.", published: "never" }, "PUBLISHED_NOT_DATE"],
  ])("refuses %s as a problem", async (_name, payload, code) => {
    const answer = await app.inject({ method: "POST", url: "/api/read", payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 400, code });
  });

  it("refuses a foreign host", async () => {
    const answer = await app.inject({ url: "/api/health", headers: { host: "evil.example" } });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "HOST_REFUSED"]);
  });

  it("refuses another site's page", async () => {
    const headers = { host: "localhost:4747", origin: "https://evil.example" };
    const answer = await app.inject({ method: "POST", url: "/api/read", headers, payload: { text: "A." } });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "ORIGIN_REFUSED"]);
  });

  it("takes its own page", async () => {
    const headers = { host: "localhost:4747", origin: "http://localhost:4747" };
    const answer = await app.inject({ method: "POST", url: "/api/read", headers, payload: { text: "A." } });
    expect(answer.statusCode).toBe(200);
  });

  it("describes itself", async () => {
    const { openapi, paths } = (await app.inject("/openapi.json")).json();
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toContain("/api/read");
    expect(Object.keys(paths["/api/stories"].get.responses)).toContain("304");
    expect(Object.keys(paths["/api/export/csv"].get.responses)).not.toContain("304");
  });

  it("lets no script but its own run", async () => {
    const policy = (await app.inject("/api/health")).headers["content-security-policy"];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  it.each([
    ["DELETE", "/api/reports/one", "GET, HEAD"],
    ["PUT", "/api/corrections", "GET, HEAD, POST"],
    ["HEAD", "/api/export/csv", "GET"],
    ["OPTIONS", "/api/health", "GET, HEAD"],
  ] as const)("refuses %s of %s, and names what there is", async (method, url, allow) => {
    const answer = await app.inject({ method, url });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow]);
  });

  it("says itself that an id is too long", async () => {
    const answer = await app.inject(`/api/reports/${"0".repeat(600)}`);
    expect([answer.statusCode, answer.json().code]).toEqual([400, "BAD_REQUEST"]);
  });

  it("answers an address that is none with a problem", async () => {
    const answer = await app.inject("/api/reports/%zz");
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 400 });
  });

  it("answers what is not there with a problem", async () => {
    expect((await app.inject("/api/nothing")).json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });
});
