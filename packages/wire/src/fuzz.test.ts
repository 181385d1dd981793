import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { isIsoDate } from "sayso-record";
import { describe, expect, it } from "vitest";
import { itemsIn } from "./fake-source.js";
import { FORMATS } from "./sniff.js";

/** Beginnings and pieces of every format, out of which nonsense is made that comes far into each reader. */
const PIECES = [
  '<?xml version="1.0" encoding="',
  'utf-16"?>',
  "<!DOCTYPE rss [",
  "]>",
  '<!ENTITY a "b">',
  "<rss>",
  "<channel>",
  "<item>",
  "</item>",
  "<title>",
  "</title>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "&nbsp;",
  "&",
  "<",
  ">",
  '"',
  "'",
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  "<entry>",
  "</entry>",
  '<content type="xhtml">',
  "</content>",
  "xmlns:",
  "xmlns='x'",
  'a:b="c"',
  '<newsItem guid="x" version="NaN">',
  "<contentSet>",
  "<inlineXML><nitf>",
  "</nitf>",
  "</inlineXML>",
  "<pubDate>Thu, 99 Nov 2016</pubDate>",
  "<html>",
  "<head>",
  "<body>",
  "<p hidden>",
  "</p>",
  "<script>",
  "</script>",
  '<script type="application/ld+json">',
  "<br>",
  "<base href=':'>",
  '<meta charset="utf-7">',
  '<link rel=canonical href="http://[">',
  "<time datetime=x>",
  "</",
  "/>",
  "<svg>",
  "<template>",
  "{",
  "}",
  "[",
  "]",
  '"uri":',
  '"text":',
  '"bodies":',
  '"version": "https://jsonfeed.org/version/1",',
  '"items":',
  "null",
  "1e999",
  ",",
  '"x"',
  '{"text": "a"}',
  "WARC/1.0\r\n",
  "Content-Length: 5\r\n",
  "Content-Length: 99999999999999999999\r\n",
  "WARC-Type: response\r\n",
  "\r\n",
  "HTTP/1.1 200 OK\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Content-Encoding: gzip\r\n",
  "\n",
  " ",
  "\u0000",
  "\uFEFF",
  "\ud800",
  "é",
  "Rebels left Karsova.",
  "%PDF-",
  "PK\x03\x04",
  "\x1f\x8b\x08",
];

const nonsense = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.join("")));
const cutGzip = fc.tuple(nonsense, fc.nat(200)).map(([bytes, length]) => gzipSync(bytes).subarray(0, length));
const wide = nonsense.map((bytes) => Buffer.from(bytes.toString(), "utf16le"));
const source = fc.oneof(
  { weight: 6, arbitrary: nonsense },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: cutGzip },
  { weight: 1, arbitrary: wide },
);

describe("any bytes", () => {
  it("are articles or a problem that speaks to a person, in every format, however they are cut", async () => {
    const format = fc.constantFrom(undefined, ...FORMATS);
    await fc.assert(
      fc.asyncProperty(
        source,
        format,
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        async (bytes, from, size, lossy) => {
          const options = { name: "x", url: "http://x.example/", lossy, longest: 2_000, ...(from && { from }) };
          for (const item of await itemsIn(bytes, options, size)) {
            if (!item.ok) {
              expect(item.error.code).toMatch(/^[A-Z_0-9]+$/);
              expect(item.error.remedy).not.toBe("");
              continue;
            }
            const { text, published, updated, id, title, url } = item.article;
            expect(typeof text).toBe("string");
            for (const date of [published, updated]) if (date !== undefined) expect(isIsoDate(date)).toBe(true);
            for (const field of [id, title, url]) expect(field).not.toBe("");
          }
        },
      ),
      { numRuns: 1_500 },
    );
  }, 600_000);

  it("give the same however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(source, fc.integer({ min: 1, max: 30 }), async (bytes, size) => {
        const told = (items: Awaited<ReturnType<typeof itemsIn>>) =>
          items.map((item) => (item.ok ? item.article : [item.error.code, item.error.place]));
        expect(told(await itemsIn(bytes, {}, size))).toEqual(told(await itemsIn(bytes, {}, 1_000_000)));
      }),
      { numRuns: 500 },
    );
  }, 600_000);
});
