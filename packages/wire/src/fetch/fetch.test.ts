import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeServer, fakeServer } from "../fake-server.js";
import { type FetchOptions, fetchUrl, USER_AGENT } from "./fetch.js";

const open: FakeServer[] = [];
async function serving(...given: Parameters<typeof fakeServer>): Promise<FakeServer> {
  const server = await fakeServer(...given);
  open.push(server);
  return server;
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const HERE = ["127.0.0.1"];

async function text(address: string, options: FetchOptions = { allowPrivate: HERE }): Promise<string> {
  const { body } = await fetchUrl(address, options);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("fetching", () => {
  it("says who asks, and gives status, headers and body", async () => {
    const server = await serving((_, response) => response.writeHead(404, { ETag: '"a"' }).end("none"));
    const answer = await fetchUrl(`${server.origin}/x?y#z`, {
      allowPrivate: HERE,
      headers: { "if-none-match": '"b"' },
    });
    expect(answer).toMatchObject({ status: 404, url: `${server.origin}/x?y`, headers: { etag: '"a"' } });
    answer.discard();
    expect(server.asked[0]).toMatchObject({
      url: "/x?y",
      headers: { "user-agent": USER_AGENT, "if-none-match": '"b"' },
    });
  });

  it("takes off gzip, and refuses a bomb in it and packings that it did not ask for", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20));
    const server = await serving(({ url }, response) => {
      response.setHeader("content-encoding", url === "/br" ? "br" : "gzip");
      response.end(url === "/bomb" ? bomb : gzipSync("Rebels left."));
    });
    expect(await text(`${server.origin}/`)).toBe("Rebels left.");
    await expect(text(`${server.origin}/br`)).rejects.toMatchObject({ code: "FETCH_FAILED" });
    await expect(text(`${server.origin}/bomb`)).rejects.toMatchObject({ code: "GZIP_BOMB" });
  });

  it("follows where an address leads, and knows whether it has moved for good", async () => {
    const server = await serving(({ url }, response) => {
      const to: Readonly<Record<string, [number, string]>> = { "/a": [301, "b"], "/b": [308, "/c"], "/d": [302, "/c"] };
      const [status, location] = to[url ?? ""] ?? [200, ""];
      response.writeHead(status, location ? { location } : {}).end("here");
    });
    const moved = await fetchUrl(`${server.origin}/a`, { allowPrivate: HERE });
    expect(moved).toMatchObject({ url: `${server.origin}/c`, movedTo: `${server.origin}/c` });
    moved.discard();
    const elsewhere = await fetchUrl(`${server.origin}/d`, { allowPrivate: HERE });
    expect(elsewhere.url).toBe(`${server.origin}/c`);
    expect(elsewhere.movedTo).toBeUndefined();
    elsewhere.discard();
  });

  it("stops where an address leads elsewhere for ever", async () => {
    const server = await serving((_, response) => response.writeHead(302, { location: "/again" }).end());
    await expect(text(`${server.origin}/`)).rejects.toMatchObject({ code: "FETCH_REDIRECTS" });
    expect(server.asked).toHaveLength(6);
  });

  it("stops where an answer is too long, does not begin, or drips", async () => {
    const server = await serving(({ url }, response) => {
      if (url === "/never") return;
      response.writeHead(200);
      if (url === "/long") response.end(Buffer.alloc(100_000));
      else setInterval(() => response.write("x"), 20).unref();
    });
    const limits = { allowPrivate: HERE, patience: 300, mostBytes: 50_000 };
    await expect(text(`${server.origin}/long`, limits)).rejects.toMatchObject({ code: "FETCH_TOO_LONG" });
    await expect(text(`${server.origin}/never`, limits)).rejects.toMatchObject({ code: "FETCH_TIMEOUT" });
    await expect(text(`${server.origin}/drip`, { ...limits, time: 400 })).rejects.toMatchObject({
      code: "FETCH_TIMEOUT",
    });
  });

  it("does not count the time in which nobody asks for more", async () => {
    const server = await serving((_, response) => response.end(Buffer.alloc(1_000_000, "x")));
    const { body } = await fetchUrl(server.origin, { allowPrivate: HERE, patience: 200, time: 250 });
    let length = 0;
    for await (const chunk of body) {
      if (!length) await new Promise((done) => setTimeout(done, 500));
      length += chunk.length;
    }
    expect(length).toBe(1_000_000);
  });

  it("fails with a word where a server is not there, or breaks off", async () => {
    await expect(text("http://127.0.0.1:9/")).rejects.toMatchObject({
      code: "FETCH_FAILED",
      place: "http://127.0.0.1:9/",
    });
    const server = await serving((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(text(server.origin)).rejects.toMatchObject({ code: "FETCH_FAILED" });
  });

  it.each([
    "file:///etc/hostname",
    "ftp://example.org/",
    "data:text/plain,x",
    "nonsense",
    "http://user:word@example.org/",
  ])("refuses %s", async (address) => {
    await expect(fetchUrl(address)).rejects.toMatchObject({ code: "URL_REFUSED" });
  });
});

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "0x7f.1",
    "2130706433",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "0.0.0.0",
    "169.254.169.254",
    "10.1.2.3",
  ])("are not asked, however they are written: %s", async (host) => {
    const server = await serving((_, response) => response.end());
    await expect(fetchUrl(`http://${host}:${server.port}/`)).rejects.toMatchObject({ code: "ADDRESS_PRIVATE" });
    expect(server.asked).toEqual([]);
  });

  it("are not asked under a name, not even where it has a public one, too", async () => {
    const server = await serving((_, response) => response.end());
    const resolve = async (host: string) => [
      ...(host === "mixed.example" ? [{ address: "93.184.216.34", family: 4 }] : []),
      { address: "127.0.0.1", family: 4 },
    ];
    for (const host of ["local.example", "mixed.example"]) {
      const asked = fetchUrl(`http://${host}:${server.port}/`, { resolve });
      await expect(asked).rejects.toMatchObject({ code: "ADDRESS_PRIVATE", value: "127.0.0.1", place: host });
    }
    await expect(fetchUrl(`http://localhost:${server.port}/`)).rejects.toMatchObject({ code: "ADDRESS_PRIVATE" });
    expect(server.asked).toEqual([]);
  });

  it("are not asked where a redirect leads there", async () => {
    const hidden = await serving((_, response) => response.end("secret"));
    const server = await serving(({ url }, response) => {
      const host = url === "/name" ? "local.example" : "127.0.0.2";
      response.writeHead(302, { location: `http://${host}:${hidden.port}/` }).end();
    });
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    for (const path of ["/name", "/number"]) {
      const asked = fetchUrl(server.origin + path, { allowPrivate: HERE, resolve });
      await expect(asked).rejects.toMatchObject({ code: "ADDRESS_PRIVATE" });
    }
    const file = await serving((_, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end());
    await expect(fetchUrl(file.origin, { allowPrivate: HERE })).rejects.toMatchObject({ code: "URL_REFUSED" });
    expect(hidden.asked).toEqual([]);
  });

  it("are not reached by a name that answers differently the second time", async () => {
    const server = await serving((_, response) => response.end("secret"));
    let asked = 0;
    const resolve = async () => [{ address: asked++ ? "127.0.0.1" : "93.184.216.34", family: 4 }];
    const rebound = fetchUrl(`http://rebind.example:${server.port}/`, { resolve, patience: 500 });
    await expect(rebound).rejects.toMatchObject({ code: expect.stringMatching(/^FETCH_/) });
    expect([asked, server.asked]).toEqual([1, []]);
  });
});
