import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articlesFrom } from "./articles.js";
import { outcomesIn } from "./fake-source.js";

setFlagsFromString("--expose-gc");
/** What the collector has not come round to depends on the machine: what is held does not. */
const collect: () => void = runInNewContext("gc");

interface Made {
  type?: string;
  uri?: string;
  contentType?: string;
}

function record(
  block: string | Buffer,
  { type = "response", uri, contentType = "application/http; msgtype=response" }: Made = {},
): Buffer {
  const bytes = Buffer.from(block);
  const header = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    "WARC-Date: 2016-11-03T09:40:00Z",
    "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
    ...(uri ? [`WARC-Target-URI: ${uri}`] : []),
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${header.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function answer(
  body: string | Buffer,
  type = "text/html; charset=utf-8",
  more: readonly string[] = [],
  status = "200 OK",
): Buffer {
  return Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...more, "", ""].join("\r\n")),
    Buffer.from(body),
  ]);
}

const PAGE = "<!doctype html><title>Truce</title><p>The truce held on Monday.</p>";
const uri = "https://valley.example/truce";
const found = { id: uri, text: "The truce held on Monday.", title: "Truce", url: uri };

describe("WARC", () => {
  it("gives the pages of answers, under their address", async () => {
    const info = record("software: x\r\n", { type: "warcinfo", contentType: "application/warc-fields" });
    const request = record("GET /truce HTTP/1.1\r\n\r\n", { type: "request", uri });
    const file = Buffer.concat([
      info,
      request,
      record(answer(PAGE), { uri }),
      record(answer(PAGE), { uri: `<${uri}2>` }),
    ]);
    expect(await outcomesIn(file)).toEqual([found, { ...found, id: `${uri}2`, url: `${uri}2` }]);
  });

  it("is read packed: each record a member, or all of it one", async () => {
    const records = [record(answer(PAGE), { uri }), record(answer(PAGE), { uri })];
    expect(await outcomesIn(Buffer.concat(records.map((one) => gzipSync(one))))).toEqual([found, found]);
    expect(await outcomesIn(gzipSync(Buffer.concat(records)))).toEqual([found, found]);
  });

  it("takes off what was put on for the way: chunks, gzip, deflate, brotli", async () => {
    const chunked = `8\r\n${PAGE.slice(0, 8)}\r\n${(PAGE.length - 8).toString(16)};x=y\r\n${PAGE.slice(8)}\r\n0\r\n\r\n`;
    const bodies: [string | Buffer, string][] = [
      [chunked, "Transfer-Encoding: chunked"],
      [PAGE, "Transfer-Encoding: chunked"],
      [gzipSync(PAGE), "Content-Encoding: gzip"],
      [PAGE, "Content-Encoding: gzip"],
      [deflateSync(PAGE), "Content-Encoding: deflate"],
      [brotliCompressSync(PAGE), "Content-Encoding: br"],
    ];
    for (const [body, header] of bodies) {
      expect(await outcomesIn(record(answer(body, undefined, [header]), { uri })), header).toEqual([found]);
    }
  });

  it("reads resources, conversions, feeds, and texts in the encoding that was told", async () => {
    const resource = record(PAGE, { type: "resource", uri, contentType: "text/html" });
    const wet = record("Rebels left.\n", { type: "conversion", uri, contentType: "text/plain" });
    const feed = record(answer("<rss><channel><item><title>A</title></item></channel></rss>", "text/html"), { uri });
    const old = record(answer(Buffer.from("<p>\x93Caf\xe9\x94</p>", "latin1"), "text/html; charset=iso-8859-1"), {
      uri,
    });
    expect(await outcomesIn(Buffer.concat([resource, wet, feed, old]))).toEqual([
      found,
      { id: uri, text: "Rebels left.\n", url: uri },
      { text: "A", title: "A" },
      { id: uri, text: "“Café”", url: uri },
    ]);
  });

  it("passes over what is no report, without a word", async () => {
    const others = [
      record(answer(PAGE, undefined, [], "404 Not Found"), { uri }),
      record(answer("GIF89a…", "image/gif"), { uri }),
      record(answer("body { }", "text/css"), { uri }),
      record(answer("User-agent: *", "text/plain"), { uri: "https://valley.example/robots.txt" }),
      record(answer('{"dogs": 3}', "application/json"), { uri }),
      record(answer('<?xml version="1.0"?><urlset/>', "text/xml"), { uri }),
      record(answer("", "text/html"), { uri, type: "revisit" }),
    ];
    expect(await outcomesIn(Buffer.concat(others))).toEqual([]);
  });

  it("says where records are too long, packed too well, cut or none", async () => {
    const long = record(answer(`<p>${"x".repeat(5_000)}</p>`), { uri });
    const bomb = record(answer(gzipSync("x".repeat(100_000)), undefined, ["Content-Encoding: gzip"]), { uri });
    const good = record(answer(PAGE), { uri });
    expect(await outcomesIn(Buffer.concat([long, bomb, good]), { longest: 4_000 })).toEqual([
      "WARC_RECORD_TOO_LONG",
      "UNPACKED_TOO_LONG",
      found,
    ]);
    expect(await outcomesIn(Buffer.concat([good, good]).subarray(0, good.length + 300))).toEqual([
      found,
      "WARC_TRUNCATED",
    ]);
    expect(await outcomesIn(Buffer.concat([good, good]).subarray(0, good.length + 30))).toEqual([
      found,
      "WARC_TRUNCATED",
    ]);
    expect(await outcomesIn(Buffer.concat([good, Buffer.from("nonsense\r\n\r\n")]))).toEqual([found, "WARC_BROKEN"]);
    expect(await outcomesIn("WARC/1.0\r\nContent-Length: many\r\n\r\n")).toEqual(["WARC_BROKEN"]);
    expect(await outcomesIn(`WARC/1.0\r\nX: ${"x".repeat(100_000)}\r\n\r\n`)).toEqual(["WARC_BROKEN"]);
  });

  it("reads a hundred megabytes in flat memory, and passes over a record of another", async () => {
    const block = Buffer.concat(
      Array.from({ length: 5 }, () => record(answer(`${PAGE}<!-- ${"x".repeat(200_000)} -->`), { uri })),
    );
    const picture = record(Buffer.alloc(0), { type: "resource", contentType: "image/png" }).toString();
    function* file() {
      for (let length = 0; length < 100 * 2 ** 20; length += block.length) yield block;
      yield Buffer.from(
        picture.replace("Content-Length: 0", `Content-Length: ${100 * 2 ** 20}`).replace(/\r\n\r\n$/, ""),
      );
      for (let mib = 0; mib < 100; mib++) yield Buffer.alloc(2 ** 20);
      yield Buffer.from("\r\n\r\n");
      yield record(answer(PAGE), { uri });
    }
    collect();
    const before = process.memoryUsage();
    let articles = 0;
    for await (const item of articlesFrom(file())) if (item.ok) articles += 1;
    collect();
    const after = process.memoryUsage();
    expect(articles).toBeGreaterThan(500);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(100 * 2 ** 20);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(200 * 2 ** 20);
  }, 600_000);
});
