import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../program.js";

const FEED = (...titles: string[]) =>
  `<rss><channel>${titles.map((title) => `<item><guid isPermaLink="false">${title}</guid><title>${title}</title></item>`).join("")}</channel></rss>`;

let titles: string[] = [];
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  if (request.url === "/feed") response.end(FEED(...titles));
  else response.writeHead(500).end();
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (typeof address === "object" && address) origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => server.close());

let corpus = "";
beforeEach(() => {
  corpus = join(mkdtempSync(join(tmpdir(), "sayso-")), "c.db");
  titles = ["Truce", "Talks"];
  asked = 0;
});

async function watched(...args: string[]) {
  const io = fakeIo();
  const status = await run(["watch", "--once", "--allow-private", "--corpus", corpus, ...args], io);
  return { status, told: io.stderr.text.replaceAll(origin, "") };
}

async function stored() {
  const io = fakeIo();
  await run(["find", "reports", "--corpus", corpus, "--format", "count"], io);
  return io.stdout.text.trim();
}

it("stores what a feed brings, and asks no sooner than it should, also after a restart", async () => {
  expect(await watched(`${origin}/feed`)).toEqual({
    status: 0,
    told: expect.stringMatching(/^\/feed: 2 stored, asked again in 1[4-6]:\d\d\n$/),
  });
  expect(await stored()).toBe("2");
  expect(await watched(`${origin}/feed`)).toEqual({
    status: 0,
    told: expect.stringMatching(/^1 feed not asked: at rest, the first for 1[4-6]:\d\d\n$/),
  });
  expect(asked).toBe(1);
});

it("stores only what is new where nothing was remembered", async () => {
  await watched(`${origin}/feed`, "--state", join(corpus, "..", "one.json"));
  titles = ["Ceasefire", "Truce", "Talks"];
  const { told } = await watched(`${origin}/feed`, "--state", join(corpus, "..", "two.json"));
  expect(told).toContain("/feed: 1 stored");
  expect(await stored()).toBe("3");
});

it("tells of a feed that fails, and reads the others", async () => {
  const { status, told } = await watched(`${origin}/none`, `${origin}/feed`);
  expect(status).toBe(1);
  expect(told).toContain("sayso: FETCH_STATUS");
  expect(told).toMatch(/^\/none: failed, asked again in \d+:\d\d$/m);
  expect(told).toContain("/feed: 2 stored");
}, 30_000);

it("takes feeds from a list", async () => {
  const list = join(corpus, "..", "feeds.txt");
  writeFileSync(list, `# mine\n${origin}/feed\n`);
  expect((await watched(list)).told).toContain("/feed: 2 stored");
  expect(await watched(join(corpus, "..", "none.txt"))).toMatchObject({
    status: 1,
    told: expect.stringContaining("FILE_UNREADABLE"),
  });
});

it("asks nobody on this machine unless it is told to", async () => {
  const io = fakeIo();
  expect(await run(["watch", "--once", "--corpus", corpus, `${origin}/feed`], io)).toBe(1);
  expect(io.stderr.text).toContain("ADDRESS_PRIVATE");
  expect(asked).toBe(0);
});

it("stops when it is told to", async () => {
  const io = fakeIo();
  io.onInterrupt = (stop) => {
    setTimeout(stop, 1_000);
    return () => {};
  };
  expect(await run(["watch", "--allow-private", "--corpus", corpus, `${origin}/feed`], io)).toBe(130);
  expect(await stored()).toBe("2");
});

it("is not understood without a feed, or with a rest of no minutes", async () => {
  expect(await run(["watch"], fakeIo())).toBe(2);
  expect(await run(["watch", "--interval", "0", "http://x.example/"], fakeIo())).toBe(2);
});
