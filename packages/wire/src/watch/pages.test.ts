import type { Article } from "sayso-record";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeServer, fakeServer } from "../fake-server.js";
import { HostGate } from "./host-gate.js";
import { WATCH_HOST_GAP, WATCH_INTERVAL } from "./limits.js";
import { Pages } from "./pages.js";
import { watch } from "./watch.js";

const WORDS =
  "Rebels took the bridge at Karsova before dawn, the governor said, and by noon the army had left the town.";
const PAGE = `<html lang="en"><head><meta name="author" content="Ann Moe"><title>Bridge falls</title></head><body><p>${WORDS}</p></body></html>`;

let now = 0;
let robots: [number, string] = [404, ""];
let server: FakeServer;
beforeEach(async () => {
  now = Date.parse("2016-11-05T09:40:00Z");
  robots = [404, ""];
  server = await fakeServer(({ url }, response) => {
    if (url === "/robots.txt") response.writeHead(robots[0]).end(robots[1]);
    else if (url === "/feed") {
      const items = ["a", "b", "none"].map((name) => `<item><link>/${name}</link><title>T ${name}</title></item>`);
      response.end(`<rss><channel><title>P</title>${items.join("")}</channel></rss>`);
    } else if (url === "/none") response.writeHead(404).end();
    else response.end(PAGE);
  });
});
afterEach(() => server.close());

const clock = {
  now: () => now,
  sleep: async (duration: number) => {
    now += duration;
  },
};

function pages(): Pages {
  return new Pages({ ...clock, fetch: { allowPrivate: true }, gate: new HostGate(clock.now) });
}

const article = (path: string): Article => ({ id: "1", text: "Bridge falls.", title: "T", url: server.origin + path });
const asked = () => server.asked.map(({ url }) => url);

describe("the page of an item", () => {
  it("gives its words, and what the feed did not tell", async () => {
    expect(await pages().whole(article("/a"))).toEqual({
      ...article("/a"),
      text: WORDS,
      bylines: ["Ann Moe"],
      language: "en",
    });
  });

  it("is left where the feed tells as much, where there is none, and where an item has no address", async () => {
    const long = { ...article("/a"), text: WORDS.repeat(2) };
    expect(await pages().whole(long)).toEqual(long);
    expect(await pages().whole(article("/none"))).toEqual(article("/none"));
    expect(await pages().whole({ text: "x" })).toEqual({ text: "x" });
    const elsewhere = { ...article("/a"), url: "http://127.0.0.1:9/a" };
    expect(await pages().whole(elsewhere)).toEqual(elsewhere);
  });

  it("is not asked for where robots.txt forbids it, by sayso's name or everybody's", async () => {
    robots = [200, "User-agent: *\nDisallow: /a\n\nUser-agent: sayso\nDisallow: /b\n"];
    const site = pages();
    await site.whole(article("/b"));
    await site.whole(article("/a"));
    expect(asked()).toEqual(["/robots.txt", "/a"]);
    robots = [200, "User-agent: *\nDisallow: /\n"];
    expect(await pages().whole(article("/a"))).toEqual(article("/a"));
    expect(asked()).toEqual(["/robots.txt", "/a", "/robots.txt"]);
  });

  it("is not asked for where robots.txt cannot be had", async () => {
    robots = [503, ""];
    expect(await pages().whole(article("/a"))).toEqual(article("/a"));
    expect(asked()).toEqual(["/robots.txt"]);
  });

  it("was asked for, and the others after it, though the server had said that it is asked too much", async () => {
    for (const [status, header, rest] of [
      [429, { "retry-after": "600" }, 600_000],
      [503, {}, WATCH_INTERVAL],
    ] as const) {
      const busy = await fakeServer(({ url }, response) => {
        if (url === "/robots.txt") response.writeHead(404).end();
        else response.writeHead(status, header).end();
      });
      const gate = new HostGate(clock.now);
      const site = new Pages({ ...clock, fetch: { allowPrivate: true }, gate });
      for (const path of ["/a", "/b", "/c"]) {
        const told = { ...article(path), url: busy.origin + path };
        expect(await site.whole(told)).toEqual(told);
      }
      expect(busy.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/a"]);
      expect(gate.freeAt(new URL(busy.origin).host)).toBe(now + rest);
      now += rest;
      await site.whole({ ...article("/b"), url: `${busy.origin}/b` });
      expect(busy.asked).toHaveLength(3);
      await busy.close();
    }
  });

  it("is asked for again an hour after robots.txt could not be had; too many questions do not allow all", async () => {
    robots = [429, ""];
    const site = pages();
    await site.whole(article("/a"));
    expect(asked()).toEqual(["/robots.txt"]);
    robots = [200, ""];
    now += 59 * 60_000;
    await site.whole(article("/a"));
    expect(asked()).toEqual(["/robots.txt"]);
    now += 2 * 60_000;
    expect(await site.whole(article("/a"))).toMatchObject({ text: WORDS });
  });

  it("is asked for with the rest that robots.txt wants, and robots.txt once a day", async () => {
    robots = [200, "User-agent: *\nCrawl-delay: 20\n"];
    const site = pages();
    const begun = now;
    await site.whole(article("/a"));
    expect(now - begun).toBe(WATCH_HOST_GAP);
    await site.whole(article("/b"));
    expect(now - begun).toBe(WATCH_HOST_GAP + 20_000);
    now += 25 * 3_600_000;
    await site.whole(article("/a"));
    expect(asked()).toEqual(["/robots.txt", "/a", "/b", "/robots.txt", "/a"]);
  });

  it("comes with the new items of a feed that is watched, if that is wanted", async () => {
    for (const wanted of [true, false]) {
      for await (const { items } of watch([`${server.origin}/feed`], {
        ...clock,
        once: true,
        pages: wanted,
        fetch: { allowPrivate: true },
      })) {
        expect(items.map((item) => item.ok && item.article.text)).toEqual(
          wanted ? [WORDS, WORDS, "T none"] : ["T a", "T b", "T none"],
        );
      }
    }
    expect(asked()).toEqual(["/feed", "/robots.txt", "/a", "/b", "/none", "/feed"]);
  });
});
