import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articlesFrom } from "./articles.js";
import type { Format } from "./sniff.js";

/** A source that knows whether it was let go. */
function lent(chunks: () => Iterable<Uint8Array>): { bytes: AsyncGenerator<Uint8Array>; isBack(): boolean } {
  let back = false;
  const bytes = async function* () {
    try {
      yield* chunks();
    } finally {
      back = true;
    }
  };
  return { bytes: bytes(), isBack: () => back };
}

function* endless(begin: string, filler: string): Generator<Buffer> {
  yield Buffer.from(begin);
  const filling = Buffer.alloc(2 ** 20, filler);
  for (let mib = 0; mib < 100; mib++) yield filling;
}

describe("a source", () => {
  it.each<[string, string, Format | undefined, string]>([
    ["text", "", undefined, "TEXT_TOO_LONG"],
    ["a page", "<!doctype html><p>", undefined, "MARKUP_TOO_LONG"],
    ["a document of JSON", '{\n"uri": "', undefined, "JSON_TOO_LONG"],
    ["a line", '{"text": "a"}\n{"text": "', undefined, "LINE_TOO_LONG"],
    ["an item of XML", "<rss><channel><item><title>", undefined, "XML_TOO_LONG"],
    [
      "a record of WARC",
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 104857600\r\n\r\n",
      undefined,
      "WARC_RECORD_TOO_LONG",
    ],
  ])("of 100 MB that is one %s is refused in bounded memory, and let go", async (_, begin, from, code) => {
    const source = lent(() => endless(begin, "x y "));
    const before = process.memoryUsage();
    let peak = 0;
    const codes: string[] = [];
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    for await (const item of articlesFrom(source.bytes, { from })) if (!item.ok) codes.push(item.error.code);
    clearInterval(watch);
    expect(codes[0]).toBe(code);
    expect(source.isBack()).toBe(true);
    expect(peak - before.rss).toBeLessThan(250 * 2 ** 20);
  });

  it("is let go where it is of no format that is read, or broken, or left early", async () => {
    const packed = gzipSync('{"text": "a"}\n{"text": "b"}\n');
    for (const bytes of [
      Buffer.from("%PDF-1.7"),
      gzipSync(packed),
      gzipSync("%PDF-1.7"),
      Buffer.from("a\0b"),
      packed,
    ]) {
      const source = lent(() => [bytes]);
      for await (const _ of articlesFrom(source.bytes)) break;
      expect(source.isBack()).toBe(true);
    }
  });
});
