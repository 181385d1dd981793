import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { articlesFrom } from "./articles.js";
import { itemsIn, outcomesIn } from "./fake-source.js";
import { XML_DEEPEST } from "./xml/items.js";

const rss = (items: string) => `<?xml version="1.0"?><rss><channel><title>P</title>${items}</channel></rss>`;
const item = (words: string) => `<item><title>${words}</title></item>`;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What is held: without what the collector has not come round to, which depends on the machine. */
function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Items for as long as the bytes last, one chunk at a time. */
async function counted(
  chunks: () => Generator<Buffer>,
  options = {},
): Promise<{ articles: number; codes: string[]; peak: number }> {
  const codes: string[] = [];
  let articles = 0;
  let peak = 0;
  for await (const one of articlesFrom(chunks(), options)) {
    if (one.ok) articles += 1;
    else codes.push(one.error.code);
    if (articles % 10_000 === 0) peak = Math.max(peak, heldBytes());
  }
  return { articles, codes, peak };
}

describe("hostile XML", () => {
  it("does not expand entities: a billion laughs, and the same over and over", async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("\n");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">\n${laughs}]><rss><channel>${item("&l9;")}</channel></rss>`;
    expect(await outcomesIn(bomb)).toEqual([{ text: "&l9;", title: "&l9;" }]);
    const long = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${"a".repeat(100_000)}">]><rss><channel>${item("&a;".repeat(10_000))}</channel></rss>`;
    expect(await outcomesIn(long)).toEqual([{ text: "&a;".repeat(10_000), title: "&a;".repeat(10_000) }]);
  });

  it("reads no file and no address that an entity or a document type names", async () => {
    const external = `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]><rss><channel>${item("a &f; b")}</channel></rss>`;
    expect(await outcomesIn(external)).toEqual([{ text: "a &f; b", title: "a &f; b" }]);
    const include = rss(
      `<item><title>a</title><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/hostname"/></item>`,
    );
    expect(await outcomesIn(include)).toEqual([{ text: "a", title: "a", publisher: "P" }]);
  });

  it("stops where elements lie too deep", async () => {
    expect(await outcomesIn(rss(item("<a>".repeat(XML_DEEPEST))))).toEqual(["XML_TOO_DEEP"]);
    expect(await outcomesIn("<rss>".repeat(200_000))).toEqual(["XML_TOO_DEEP"]);
  });

  it("passes over an item that is too long, and reads the next", async () => {
    const long = rss(item("a") + item("x".repeat(5_000)) + item("<b/>".repeat(500)) + item("z"));
    const outcomes = await outcomesIn(long, { longest: 4_000 });
    expect(outcomes.map((one) => (typeof one === "string" ? one : one.text))).toEqual([
      "a",
      "XML_TOO_LONG",
      "XML_TOO_LONG",
      "z",
    ]);
  });

  it.each([
    ["a comment", "<!--", "x"],
    ["a section of characters", "<![CDATA[", "x"],
    ["an attribute", '<item a="', "x"],
    ["attributes", "<item ", 'a="b" '],
    ["a name", "<", "x"],
    ["text around the items", "", "x"],
    ["elements around the items", "", "<x/>"],
    ["a document type", "<!DOCTYPE ", "x"],
  ])("holds no more than the limit of %s without an end", async (_, open, filler) => {
    const filling = Buffer.alloc(2 ** 20, filler);
    function* endless() {
      yield Buffer.from(`<?xml version="1.0"?><rss><channel>${open}`);
      for (let mib = 0; mib < 100; mib++) yield filling;
    }
    const before = process.memoryUsage().rss;
    const { articles, codes } = await counted(endless, { longest: 2 ** 21 });
    expect([articles, codes]).toEqual([0, [expect.stringMatching(/^XML_(?:TOO_LONG|TRUNCATED)$/)]]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });

  it("leaves out an item that was cut, says so, and keeps those before", async () => {
    const whole = rss(item("a") + item("b"));
    for (const length of [whole.indexOf("</title></item><item>") + 30, whole.indexOf("b</title>") + 1]) {
      const outcomes = await outcomesIn(whole.slice(0, length));
      expect(outcomes).toEqual([{ text: "a", title: "a", publisher: "P" }, "XML_TRUNCATED"]);
    }
  });

  it("says what XML it is that it does not read", async () => {
    const [unknown] = await itemsIn(
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
    );
    expect(unknown).toMatchObject({
      error: { code: "FORMAT_UNKNOWN", value: "<urlset> of http://www.sitemaps.org/schemas/sitemap/0.9" },
    });
    expect(await outcomesIn('<?xml version="1.0"?>')).toEqual(["FORMAT_UNKNOWN"]);
    expect(await outcomesIn(rss(""))).toEqual([]);
  });

  it("refuses NUL characters", async () => {
    expect(await outcomesIn(rss(item("a\0b")))).toEqual(["BINARY_INPUT"]);
  });

  it("does not hold what the tags of items weigh against what is around them", async () => {
    const tagged = `<item a="${"x".repeat(500)}"><title>a</title></item>`;
    const { articles, codes } = await counted(
      function* () {
        yield Buffer.from(rss(tagged.repeat(1_000)));
      },
      { longest: 5_000 },
    );
    expect([articles, codes]).toEqual([1_000, []]);
  });

  it("reads a hundred megabytes of items in flat memory", async () => {
    const block = Buffer.from(item(`${"Rebels took the bridge at dawn. ".repeat(30)}`).repeat(100));
    function* feed() {
      yield Buffer.from('<?xml version="1.0"?><rss><channel><title>P</title>');
      for (let length = 0; length < 100 * 2 ** 20; length += block.length) yield block;
      yield Buffer.from("</channel></rss>");
    }
    const before = heldBytes();
    const { articles, codes, peak } = await counted(feed);
    expect(articles).toBeGreaterThan(100_000);
    expect(codes).toEqual([]);
    expect(peak - before).toBeLessThan(120 * 2 ** 20);
  }, 600_000);
});
