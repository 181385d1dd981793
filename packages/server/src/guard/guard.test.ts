import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { type Corpus, openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../routes/routes.js";
import { createServer, type ServerOptions } from "../server.js";

const TOKEN = "a-token-that-nobody-guesses";
const METHODS = ["post", "put", "patch", "delete"] as const;
/** What is sent by POST, but stores nothing. */
const READS = ["post /api/read"];

const folder = mkdtempSync(join(tmpdir(), "sayso-guard-"));
let corpus: Corpus;
const servers: App[] = [];

beforeAll(async () => {
  corpus = await openCorpus(join(folder, "corpus.db"), { access: "write" });
  await corpus.put([{ record: sampleRecord() }]);
});
afterAll(async () => {
  for (const app of servers) await app.close();
  await corpus.close();
  rmSync(folder, { recursive: true });
});

async function server(options: Omit<ServerOptions, "sources">, read = async () => sampleRecord()): Promise<App> {
  const app = await createServer({ ...options, sources: { version: "0.0.0", corpus, writer: corpus, read } });
  servers.push(app);
  return app;
}

/** Every method and path that the server describes and that could write, paths filled in. */
async function writes(app: App): Promise<{ name: string; method: "POST" | "PUT" | "PATCH" | "DELETE"; url: string }[]> {
  const { paths }: { paths: Record<string, object> } = (await app.inject("/openapi.json")).json();
  return Object.entries(paths).flatMap(([path, described]) =>
    METHODS.filter((method) => method in described).map((method) => ({
      name: `${method} ${path}`,
      method: upper(method),
      url: path.replace(/\{\w+\}/g, "1"),
    })),
  );
}

const upper = (method: (typeof METHODS)[number]) =>
  (({ post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" }) as const)[method];

describe("a token", () => {
  it("is needed by all that writes where others can reach the server, and by nothing else", async () => {
    const app = await server({ host: "0.0.0.0", token: TOKEN });
    const open: string[] = [];
    const all = await writes(app);
    for (const { name, method, url } of all) {
      const { statusCode } = await app.inject({ method, url, payload: {} });
      if (statusCode !== 401) open.push(name);
    }
    expect(open).toEqual(READS);
    expect(all.length).toBeGreaterThan(READS.length);
    expect((await app.inject("/api/reports")).statusCode).toBe(200);
  });

  it("is needed on this machine too, where one was given; without one nobody writes from outside", async () => {
    const at = { method: "POST", url: "/api/corrections", payload: {} } as const;
    expect((await (await server({ host: "127.0.0.1", token: TOKEN })).inject(at)).statusCode).toBe(401);
    expect((await (await server({ host: "0.0.0.0" })).inject(at)).statusCode).toBe(401);
    expect((await (await server({ host: "127.0.0.1" })).inject(at)).statusCode).toBe(400);
  });

  it("is the whole token, and nothing beside it", async () => {
    const app = await server({ host: "0.0.0.0", token: TOKEN });
    const status = async (authorization: string) =>
      (await app.inject({ method: "POST", url: "/api/corrections", headers: { authorization }, payload: {} }))
        .statusCode;
    for (const wrong of ["", "Bearer ", `Bearer ${TOKEN.slice(1)}`, `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`])
      expect([wrong, await status(wrong)]).toEqual([wrong, 401]);
    expect(await status(`Bearer ${TOKEN}`)).toBe(400);
  });

  it("stands in no answer, no description and no line of the log", async () => {
    let log = "";
    const stream = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    const app = await server({ host: "0.0.0.0", token: TOKEN, log: stream }, async () => {
      throw new Error("something broke");
    });
    const headers = { authorization: `Bearer ${TOKEN}` };
    const answers = [
      await app.inject({ method: "POST", url: "/api/read", headers, payload: { text: "A." } }),
      await app.inject({ method: "POST", url: "/api/corrections", headers, payload: {} }),
      await app.inject({ url: "/openapi.json", headers }),
      await app.inject({ url: "/api/nothing", headers }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([500, 400, 200, 404]);
    expect(log).toContain("something broke");
    expect(answers[0]?.body).not.toContain("something broke");
    expect(`${log}${answers.map(({ body, headers: sent }) => body + JSON.stringify(sent)).join("")}`).not.toContain(
      TOKEN,
    );
  });
});

describe("a Host header", () => {
  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "128.0.0.1", "[::2]", "10.0.0.1:80"])(
    "%s is refused by a server of this machine",
    async (host) => {
      const app = await server({ host: "127.0.0.1" });
      expect((await app.inject({ url: "/api/health", headers: { host } })).json().code).toBe("HOST_REFUSED");
    },
  );

  it("is not taken from what a proxy forwards", async () => {
    const app = await server({ host: "127.0.0.1" });
    const headers = { host: "evil.example", "x-forwarded-host": "localhost", forwarded: "host=localhost" };
    expect((await app.inject({ url: "/api/health", headers })).statusCode).toBe(403);
  });

  it("may be one that the server was told of", async () => {
    const app = await server({ host: "0.0.0.0", token: TOKEN, allowedHosts: ["desk.example.org"] });
    expect((await app.inject({ url: "/api/health", headers: { host: "desk.example.org:8080" } })).statusCode).toBe(200);
  });
});

describe("another site's page", () => {
  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:4748" },
    { "sec-fetch-site": "cross-site" },
  ])("is refused: %o", async (headers) => {
    const app = await server({ host: "127.0.0.1" });
    const host = "localhost:4747";
    const answer = await app.inject({
      method: "POST",
      url: "/api/read",
      headers: { host, ...headers },
      payload: { text: "A." },
    });
    expect(answer.json().code).toBe("ORIGIN_REFUSED");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("may ask where the server was told of its origin, by that origin alone and without cookies", async () => {
    const app = await server({ host: "127.0.0.1", allowedOrigins: ["https://desk.example.org"] });
    const headers = { host: "localhost:4747", origin: "https://desk.example.org" };
    const answer = await app.inject({ method: "OPTIONS", url: "/api/read", headers });
    expect(answer.headers["access-control-allow-origin"]).toBe("https://desk.example.org");
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });
});

describe("the pages' folder", () => {
  it("gives out nothing beside itself", async () => {
    mkdirSync(join(folder, "pages", "assets"), { recursive: true });
    writeFileSync(join(folder, "pages", "index.html"), "the page");
    writeFileSync(join(folder, "secret.txt"), "a secret");
    const app = await server({ host: "127.0.0.1", pages: pathToFileURL(`${join(folder, "pages")}/`) });
    expect((await app.inject("/")).body).toBe("the page");
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/..\\..\\secret.txt",
      "/%252e%252e/secret.txt",
      "/..%00/secret.txt",
    ])
      expect([path, (await app.inject(path)).body.includes("a secret")]).toEqual([path, false]);
  });
});
