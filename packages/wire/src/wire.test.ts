import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesFromJsonl, articlesFromText, type Bytes, type WireItem, type WireOptions } from "./index.js";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

async function all(items: AsyncIterable<WireItem>): Promise<WireItem[]> {
  const list: WireItem[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What came of each item: its article, or code and place of its error. */
async function outcomes(read: typeof articlesFromText, bytes: Bytes, options?: WireOptions) {
  return (await all(read(bytes, options))).map((item) =>
    item.ok ? item.article : `${item.error.code} ${item.error.place}`.trim(),
  );
}

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

describe("plain text", () => {
  it("is one report, not a character of it changed", async () => {
    const text = " \r\nKARSOVA –\tTwo “guards” said\u2028a dove 🕊️ sat there. e\u0301\r\n\r\n";
    for (const size of [1, 2, 3, 1000]) {
      expect(await outcomes(articlesFromText, cut(utf8(text), size))).toEqual([{ text }]);
      expect(await outcomes(articlesFromText, cut(utf8(`\uFEFF${text}`), size))).toEqual([{ text }]);
      expect(await outcomes(articlesFromText, cut(Buffer.from(`\uFEFF${text}`, "utf16le"), size))).toEqual([{ text }]);
      expect(await outcomes(articlesFromText, cut(bigEndian(`\uFEFF${text}`), size))).toEqual([{ text }]);
    }
  });

  it("may be empty or nearly so", async () => {
    for (const text of ["", " ", "é", "\n\n"]) {
      expect(await outcomes(articlesFromText, [utf8(text)])).toEqual([{ text }]);
    }
    expect(await outcomes(articlesFromText, [])).toEqual([{ text: "" }]);
    expect(await outcomes(articlesFromText, [utf8("\uFEFF")])).toEqual([{ text: "" }]);
    expect(await outcomes(articlesFromText, [Buffer.from("\uFEFF", "utf16le")])).toEqual([{ text: "" }]);
  });

  it("is refused where the encoding is broken, with the offset of the byte", async () => {
    const bytes = Buffer.concat([utf8("Café "), Buffer.from([0xe9]), utf8("t\n")]);
    const [item] = await all(articlesFromText([bytes], { name: "a.txt" }));
    expect(item).toMatchObject({ ok: false, error: { code: "ENCODING_BROKEN", place: "a.txt" } });
    expect(item).toMatchObject({ error: { message: expect.stringContaining("byte 0xe9 at offset 6") } });
    expect(await outcomes(articlesFromText, [bytes], { lossy: true })).toEqual([{ text: "Café \uFFFDt\n" }]);
  });

  it("is refused where UTF-16 is broken", async () => {
    const odd = Buffer.from("\uFEFFA\uD800B", "utf16le");
    expect(await outcomes(articlesFromText, [odd])).toEqual(["ENCODING_BROKEN"]);
    expect(await outcomes(articlesFromText, [Buffer.from("\uFEFFAB", "utf16le").subarray(0, 5)])).toEqual([
      "ENCODING_BROKEN",
    ]);
    expect(await outcomes(articlesFromText, [odd], { lossy: true })).toEqual([{ text: "A\uFFFDB" }]);
  });

  it("is refused where it is binary, or longer than the limit", async () => {
    expect(await outcomes(articlesFromText, [Buffer.from([0x89, 0x50, 0, 1])], { name: "a.png" })).toEqual([
      "BINARY_INPUT a.png",
    ]);
    expect(await outcomes(articlesFromText, cut(utf8("x".repeat(101)), 10), { longest: 100 })).toEqual([
      "TEXT_TOO_LONG",
    ]);
    expect(await outcomes(articlesFromText, cut(utf8("x".repeat(100)), 10), { longest: 100 })).toHaveLength(1);
  });

  it("throws what the source throws", async () => {
    await expect(all(articlesFromText(failing()))).rejects.toThrow("the disk is gone");
    await expect(all(articlesFromJsonl(failing()))).rejects.toThrow("the disk is gone");
  });
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield utf8('{"text": "a"}\n');
  throw new Error("the disk is gone");
}

describe("JSON Lines", () => {
  it("gives a report a line, ids as they are", async () => {
    const lines = [
      {
        id: "Ä 1/ü",
        text: "One.\r\nTwo.",
        published: "2016-11-03",
        title: "T",
        url: "https://example.org/1",
        gold: [1],
      },
      { id: "0", text: "", published: null },
      { text: "\u2028\uFEFF🕊\ud800" },
    ];
    const source = `\uFEFF${lines.map((line) => JSON.stringify(line)).join("\r\n\n  \n")}`;
    const articles = [
      { id: "Ä 1/ü", text: "One.\r\nTwo.", published: "2016-11-03", title: "T", url: "https://example.org/1" },
      { id: "0", text: "" },
      { text: "\u2028\uFEFF🕊\ud800" },
    ];
    for (const size of [1, 7, 10_000]) {
      expect(await outcomes(articlesFromJsonl, cut(utf8(source), size))).toEqual(articles);
      expect(await outcomes(articlesFromJsonl, cut(bigEndian(source), size))).toEqual(articles);
    }
  });

  it("reports bad lines by number and code, and goes on", async () => {
    const lines = [
      utf8('{"text": "first"}'),
      utf8("KARSOVA (Meridian) – plain"),
      utf8('["text"]'),
      utf8('{"body": "x"}'),
      utf8('{"text": 3}'),
      utf8('{"text": "x", "id": 3}'),
      utf8('{"text": "x", "id": ""}'),
      utf8('{"text": "x", "published": "Thursday"}'),
      utf8(`{"text": "${"x".repeat(200)}"}`),
      Buffer.from([0x7b, 0xff, 0x7d]),
      Buffer.from([0x7b, 0x00, 0x7d]),
      utf8(""),
      utf8('{"text": "last"}'),
    ];
    const source = Buffer.concat(lines.flatMap((line) => [line, utf8("\n")]));
    const expected = [
      { text: "first" },
      "LINE_NOT_JSON a.jsonl, line 2",
      "LINE_NOT_OBJECT a.jsonl, line 3",
      "LINE_NO_TEXT a.jsonl, line 4",
      "LINE_BAD_FIELD a.jsonl, line 5",
      "LINE_BAD_FIELD a.jsonl, line 6",
      "LINE_BAD_FIELD a.jsonl, line 7",
      "LINE_BAD_FIELD a.jsonl, line 8",
      "LINE_TOO_LONG a.jsonl, line 9",
      "ENCODING_BROKEN a.jsonl, line 10",
      "BINARY_INPUT a.jsonl, line 11",
      { text: "last" },
    ];
    for (const size of [1, 9, 10_000]) {
      expect(await outcomes(articlesFromJsonl, cut(source, size), { name: "a.jsonl", longest: 100 })).toEqual(expected);
    }
  });

  it("says the offset of a broken byte in the whole source", async () => {
    const source = Buffer.concat([utf8('{"text": "a"}\n{"text": "'), Buffer.from([0xc3, 0x28]), utf8('"}')]);
    const [, item] = await all(articlesFromJsonl([source]));
    expect(item).toMatchObject({ error: { message: expect.stringContaining("byte 0xc3 at offset 24") } });
  });

  it("does not read a text that only the prototype has", async () => {
    expect(await outcomes(articlesFromJsonl, [utf8('{"__proto__": {"text": "x"}}')])).toEqual(["LINE_NO_TEXT line 1"]);
  });

  it("is empty for an empty source", async () => {
    expect(await outcomes(articlesFromJsonl, [])).toEqual([]);
    expect(await outcomes(articlesFromJsonl, [utf8("\n\n")])).toEqual([]);
  });

  it("passes over a very long line without keeping it", async () => {
    const chunk = Buffer.alloc(2 ** 20, "x");
    const endless = async function* () {
      for (let i = 0; i < 500; i++) yield chunk;
      yield utf8('\n{"text": "after"}');
    };
    const before = process.memoryUsage().arrayBuffers;
    expect(await outcomes(articlesFromJsonl, endless())).toEqual(["LINE_TOO_LONG line 1", { text: "after" }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 2 ** 20);
  });

  it("gives any text back, however the bytes are cut", async () => {
    const article = fc.record({ id: fc.string({ minLength: 1, unit: "binary" }), text: fc.string({ unit: "binary" }) });
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), async (articles, size) => {
        const source = utf8(articles.map((line) => `${JSON.stringify(line)}\n`).join(""));
        expect(await outcomes(articlesFromJsonl, cut(source, size))).toEqual(articles);
      }),
    );
  });
});
