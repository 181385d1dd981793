import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeServer, fakeServer } from "../fake-server.js";
import { WATCH_HOST_GAP } from "./limits.js";
import { dueAgain, fileMemory } from "./memory.js";
import type { Poll } from "./poll.js";
import { type WatchOptions, watch, watchArticles } from "./watch.js";

const MINUTE = 60_000;
const BEGIN = Date.parse("2016-11-05T09:40:00Z");

let now = BEGIN;
const servers: FakeServer[] = [];
beforeEach(() => {
  now = BEGIN;
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const clock: WatchOptions = {
  now: () => now,
  random: () => 0,
  sleep: async (duration, signal) => {
    // Answers that are under way may come first, and then nobody sleeps any more.
    await new Promise((done) => setTimeout(done, 5));
    if (!signal?.aborted) now += duration;
  },
  fetch: { allowPrivate: true },
};

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<FakeServer> {
  const server = await fakeServer(answer);
  servers.push(server);
  return server;
}

const rss = (...titles: string[]) =>
  `<rss><channel><title>P</title>${titles.map((title) => `<item><guid>${title}</guid><title>${title}</title></item>`).join("")}</channel></rss>`;

/** Of the first polls: what came, and of which articles. */
async function polls(feeds: string[], count: number, options: WatchOptions = {}): Promise<Poll[]> {
  const found: Poll[] = [];
  for await (const poll of watch(feeds, { ...clock, ...options })) {
    found.push(poll);
    if (found.length === count) break;
  }
  return found;
}

const told = ({ outcome, items }: Poll) => [
  outcome,
  ...items.map((item) => (item.ok ? item.article.id?.split("#")[1] : item.error.code)),
];

describe("watching", () => {
  it("asks only for what is new, and tells only that", async () => {
    const answers = [rss("a", "b"), undefined, rss("c", "b", "a")];
    const server = await serving((_, response) => {
      const answer = answers.shift();
      response
        .writeHead(answer ? 200 : 304, { etag: '"1"', "last-modified": "Sat, 05 Nov 2016 09:00:00 GMT" })
        .end(answer);
    });
    const found = await polls([`${server.origin}/feed`], 3);
    expect(found.map(told)).toEqual([["new", "a", "b"], ["unchanged"], ["new", "c"]]);
    expect(found.map(({ next }) => next - BEGIN)).toEqual([15 * MINUTE, 30 * MINUTE, 45 * MINUTE]);
    expect(server.asked[0]?.headers).not.toHaveProperty("if-none-match");
    expect(server.asked[1]?.headers).toMatchObject({
      "if-none-match": '"1"',
      "if-modified-since": "Sat, 05 Nov 2016 09:00:00 GMT",
    });
  });

  it("tells an item again that was changed", async () => {
    const answers = [rss("a"), rss("a").replace("</title></item>", " corrected</title></item>")];
    const server = await serving((_, response) => response.end(answers.shift()));
    const found = await polls([server.origin], 2);
    expect(found.map(told)).toEqual([
      ["new", "a"],
      ["new", "a"],
    ]);
  });

  it("remembers over a restart what was told, and when it may ask again", async () => {
    const memory = fileMemory(join(mkdtempSync(join(tmpdir(), "sayso-")), "state.json"));
    const server = await serving(({ headers }, response) => {
      if (headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(rss("a"));
    });
    expect((await polls([server.origin], 9, { memory, once: true })).map(told)).toEqual([["new", "a"]]);
    expect(await polls([server.origin], 9, { memory, once: true })).toEqual([]);
    now += 16 * MINUTE;
    expect((await polls([server.origin], 9, { memory, once: true })).map(told)).toEqual([["unchanged"]]);
    expect(server.asked).toHaveLength(2);
  });

  it("leaves a host alone over a restart that asked for it, with all its feeds", async () => {
    const memory = fileMemory(join(mkdtempSync(join(tmpdir(), "sayso-")), "state.json"));
    const server = await serving(({ url }, response) => {
      if (url === "/busy") response.writeHead(429, { "retry-after": "3600" }).end();
      else response.end(rss("a"));
    });
    const [busy, other] = [`${server.origin}/busy`, `${server.origin}/other`];
    expect((await polls([busy], 9, { memory, once: true })).map(told)).toEqual([["failed", "FETCH_STATUS"]]);
    expect(await polls([other], 9, { memory, once: true })).toEqual([]);
    const watched = await memory.load();
    expect([dueAgain(busy, watched), dueAgain(other, watched)]).toEqual([BEGIN + 60 * MINUTE, BEGIN + 60 * MINUTE]);
    now = BEGIN + 61 * MINUTE;
    expect((await polls([other], 9, { memory, once: true })).map(told)).toEqual([["new", "a"]]);
    expect((await memory.load()).hosts).toEqual(new Map());
  });

  it("tells again what was told when it was stopped before the next was asked for", async () => {
    const memory = fileMemory(join(mkdtempSync(join(tmpdir(), "sayso-")), "state.json"));
    const server = await serving((_, response) => response.end(rss("a")));
    for (let time = 0; time < 2; time++) {
      expect((await polls([server.origin], 1, { memory })).map(told)).toEqual([["new", "a"]]);
    }
  });

  it("rests ever longer from a feed that fails, and as ever once it does not", async () => {
    let failures = 0;
    const bad = await serving((_, response) => {
      failures += 1;
      if (failures <= 3) response.destroy();
      else response.end(rss("b"));
    });
    const times: number[] = [];
    const found: unknown[] = [];
    for await (const poll of watch([bad.origin], { ...clock, interval: 10 * MINUTE })) {
      times.push((now - BEGIN) / MINUTE);
      found.push(told(poll));
      if (times.length === 5) break;
    }
    const failed = ["failed", "FETCH_FAILED"];
    expect(found).toEqual([failed, failed, failed, ["new", "b"], ["unchanged"]]);
    expect(times).toEqual([0, 20, 60, 140, 150]);
  });

  it("goes on with the others where one fails", async () => {
    const good = await serving((_, response) => response.end(rss("a")));
    const bad = await serving((_, response) => response.writeHead(200).end("%PDF-1.7"));
    const found = new Map<string, Poll[]>();
    for await (const poll of watch([bad.origin, good.origin, "nonsense"], clock)) {
      found.set(poll.feed, [...(found.get(poll.feed) ?? []), poll]);
      if (found.size === 3 && found.get(good.origin)?.length === 2) break;
    }
    expect(found.get(good.origin)?.map(told)).toEqual([["new", "a"], ["unchanged"]]);
    expect(found.get(bad.origin)?.[0]?.items).toMatchObject([{ error: { code: "FORMAT_UNKNOWN" } }]);
    expect(found.get("nonsense")?.[0]?.items).toMatchObject([{ error: { code: "URL_REFUSED" } }]);
  });

  it("leaves a whole host alone for as long as it asks for", async () => {
    const server = await serving(({ url }, response) => {
      if (url === "/busy") response.writeHead(429, { "retry-after": "3600" }).end();
      else response.end(rss("a"));
    });
    const found = await polls([`${server.origin}/busy`, `${server.origin}/other`], 2);
    expect(found.map(told)).toEqual([
      ["failed", "FETCH_STATUS"],
      ["new", "a"],
    ]);
    expect(now - BEGIN).toBe(60 * MINUTE);
  });

  it("waited an hour with what was to be asked once, where another feed of its host had been asked too much", async () => {
    const server = await serving(({ url }, response) => {
      if (url === "/busy") response.writeHead(429, { "retry-after": "3600" }).end();
      else response.end(rss("a"));
    });
    const other = await serving((_, response) => response.end(rss("b")));
    const feeds = [`${server.origin}/busy`, `${server.origin}/other`, other.origin];
    const found = await polls(feeds, 9, { once: true });
    expect(found.map(({ feed }) => feed).sort()).toEqual([`${server.origin}/busy`, other.origin].sort());
    expect(now - BEGIN).toBeLessThan(MINUTE);
  });

  it("asks one host one thing at a time, with a rest between", async () => {
    let open = 0;
    let most = 0;
    const slow = (_: IncomingMessage, response: ServerResponse) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(rss("a"));
      }, 20);
    };
    const server = await serving(slow);
    await polls(
      ["/1", "/2", "/3"].map((path) => server.origin + path),
      3,
    );
    expect(most).toBe(1);
    expect(now - BEGIN).toBe(2 * WATCH_HOST_GAP);
    const others = [await serving(slow), await serving(slow), await serving(slow)];
    most = 0;
    await polls(
      others.map(({ origin }) => origin),
      3,
    );
    expect(most).toBe(3);
  });

  it("asks no more where a feed is gone, and ends when all are", async () => {
    const server = await serving((_, response) => response.writeHead(410).end());
    expect((await polls([server.origin], 9)).map(told)).toEqual([["gone", "FETCH_STATUS"]]);
    expect(server.asked).toHaveLength(1);
  });

  it("goes where a feed has moved for good", async () => {
    const server = await serving(({ url }, response) => {
      if (url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.end(rss("a"));
    });
    await polls([`${server.origin}/old`], 2);
    expect(server.asked.map(({ url }) => url)).toEqual(["/old", "/new", "/new"]);
  });

  it("asks again for the whole of a feed that was cut", async () => {
    const answers = [rss("a", "b").slice(0, -40), rss("a", "b")];
    const server = await serving((_, response) => response.writeHead(200, { etag: '"1"' }).end(answers.shift()));
    const found = await polls([server.origin], 2);
    expect(found.map(told)).toEqual([
      ["new", "a", "XML_TRUNCATED"],
      ["new", "b"],
    ]);
    expect(server.asked[1]?.headers).not.toHaveProperty("if-none-match");
  });

  it("does not let a feed that answers slowly hold up another", async () => {
    let answer = () => {};
    const slow = await serving((_, response) => {
      answer = () => response.end(rss("slow"));
    });
    const quick = await serving((_, response) => response.end(rss(String(now))));
    const found: string[] = [];
    const patient = { ...clock, interval: MINUTE, fetch: { allowPrivate: true, patience: 60_000 } };
    for await (const { feed } of watch([slow.origin, quick.origin], patient)) {
      found.push(feed === slow.origin ? "slow" : "quick");
      if (found.length === 3) answer();
      if (found.at(-1) === "slow") break;
    }
    expect(found.slice(0, 3)).toEqual(["quick", "quick", "quick"]);
  });

  it("does not ask private addresses unless it is told to", async () => {
    const server = await serving((_, response) => response.end(rss("a")));
    const [poll] = await polls([server.origin], 1, { fetch: {} });
    expect(poll && told(poll)).toEqual(["failed", "ADDRESS_PRIVATE"]);
    expect(server.asked).toEqual([]);
  });

  it("ends at once by its signal, also while it rests or waits for an answer", async () => {
    const server = await serving(({ url }, response) => {
      if (url !== "/never") response.end(rss("a"));
    });
    const stop = new AbortController();
    const found: string[] = [];
    const { sleep: _, ...real } = clock;
    setTimeout(() => stop.abort(), 200);
    for await (const item of watchArticles([`${server.origin}/feed`], {
      ...real,
      now: Date.now,
      signal: stop.signal,
    })) {
      if (item.ok) found.push(item.article.text);
    }
    expect(found).toEqual(["a"]);
    const other = new AbortController();
    setTimeout(() => other.abort(), 100);
    expect(await polls([`${server.origin}/never`], 1, { signal: other.signal })).toEqual([]);
  });
});

describe("the memory of a watch", () => {
  it("is a file that is put in its place whole, and says what is wrong with it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sayso-"));
    const file = join(folder, "state.json");
    const memory = fileMemory(file);
    expect(await memory.load()).toEqual({ feeds: new Map(), hosts: new Map() });
    const feeds = new Map([["http://x.example/", { url: "http://x.example/", next: 1, failures: 0, seen: ["d"] }]]);
    const watched = { feeds, hosts: new Map([["x.example", 2]]) };
    await memory.save(watched);
    expect(await memory.load()).toEqual(watched);
    // As it was written before hosts were remembered.
    writeFileSync(file, JSON.stringify({ format: "sayso-watch/1", feeds: Object.fromEntries(feeds) }));
    expect(await memory.load()).toEqual({ feeds, hosts: new Map() });
    writeFileSync(file, readFileSync(file, "utf8").slice(0, 20));
    await expect(memory.load()).rejects.toMatchObject({ code: "WATCH_STATE_BROKEN", place: file });
    await expect(fileMemory(folder).load()).rejects.toMatchObject({ code: "WATCH_STATE_FAILED" });
    await expect(fileMemory(join(folder, "no", "state.json")).save(watched)).rejects.toMatchObject({
      code: "WATCH_STATE_FAILED",
    });
  });
});
