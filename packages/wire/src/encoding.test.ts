import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoded, decodedWhole, type EncodingHints } from "./encoding.js";
import { pieces } from "./fake-source.js";

const latin = (text: string) => Buffer.from(text, "latin1");
const wide = (text: string, mark = "\uFEFF") => Buffer.from(mark + text, "utf16le");
const big = (bytes: Buffer) => Buffer.from(bytes).swap16();

async function inPieces(bytes: Buffer, size: number, hints: EncodingHints = {}): Promise<string> {
  let text = "";
  for await (const piece of decoded(pieces(bytes, size), hints)) text += piece;
  return text;
}

describe("an encoding", () => {
  it.each<[string, Buffer, EncodingHints, string]>([
    ["UTF-8", Buffer.from("Café"), {}, "Café"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFCafé"), {}, "Café"],
    ["UTF-16 with its mark", wide("Café"), {}, "Café"],
    ["UTF-16, the other way round", big(wide("Café")), {}, "Café"],
    ["UTF-16 without its mark", wide("<rss>é", ""), { markup: "xml" }, "<rss>é"],
    ["UTF-16 without its mark, the other way round", big(wide("<rss>é", "")), { markup: "xml" }, "<rss>é"],
    ["Windows-1252 that nobody named", latin("\x93Caf\xe9\x94 \x96 5 \x80"), {}, "“Café” – 5 €"],
    ["Windows-1252 that the transport calls Latin-1", latin("\x93Caf\xe9\x94"), { charset: "ISO-8859-1" }, "“Café”"],
    ["UTF-8 that the transport calls Latin-1", Buffer.from("“Café”"), { charset: "iso-8859-1" }, "“Café”"],
    ["KOI8-R by the transport", Buffer.from([0xf7, 0xcf, 0xca, 0xce, 0xc1]), { charset: "koi8-r" }, "Война"],
    [
      "Windows-1251 by the declaration of XML",
      Buffer.concat([Buffer.from("<?xml version='1.0' encoding='windows-1251'?>"), Buffer.from([0xc2, 0xee])]),
      { markup: "xml" },
      "<?xml version='1.0' encoding='windows-1251'?>Во",
    ],
    [
      "Shift_JIS by a meta",
      Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'),
        Buffer.from([0x83, 0x65]),
      ]),
      { markup: "html" },
      '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">テ',
    ],
    [
      "UTF-8 that says in ASCII that it is UTF-16",
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?>é'),
      { markup: "xml" },
      '<?xml version="1.0" encoding="UTF-16"?>é',
    ],
    [
      "the transport's word before the document's",
      latin('<meta charset="koi8-r">\xe9'),
      { markup: "html", charset: "windows-1252" },
      '<meta charset="koi8-r">é',
    ],
    ["a label that is none", Buffer.from("é"), { charset: "utf-99" }, "é"],
  ])("is read: %s", async (_, bytes, hints, text) => {
    for (const size of [1, 2, 3, 5, 100_000]) expect(await inPieces(bytes, size, hints)).toBe(text);
  });

  it("is broken where good UTF-8 has been seen before, unless it is read all the same", async () => {
    const bytes = Buffer.concat([Buffer.from("é".repeat(2_000)), latin("\xe9")]);
    await expect(decodedWhole(bytes, { place: "a.xml" })).rejects.toMatchObject({
      code: "ENCODING_BROKEN",
      place: "a.xml",
    });
    expect(await decodedWhole(bytes, { lossy: true })).toBe(`${"é".repeat(2_000)}\uFFFD`);
    await expect(decodedWhole(Buffer.from([0x83]), { charset: "shift_jis" })).rejects.toMatchObject({
      code: "ENCODING_BROKEN",
    });
  });

  it("is none where there are NUL characters", async () => {
    await expect(decodedWhole(Buffer.from("<p>a\0b"))).rejects.toMatchObject({ code: "BINARY_INPUT" });
  });

  it("does not depend on where the bytes are cut", async () => {
    const text = fc.string({ unit: "binary" }).map((given) => given.replaceAll("\0", ""));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (given, size) => {
        const bytes = Buffer.from(`${given}`);
        const padded = Buffer.concat([Buffer.from("x".repeat(1_024)), bytes]);
        expect(await inPieces(padded, size)).toBe(`${"x".repeat(1_024)}${given}`);
      }),
      { numRuns: 50 },
    );
  });
});
