import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { itemsIn, outcomesIn, pieces } from "./fake-source.js";
import { gunzipped } from "./gunzip.js";

const LINES = '{"text": "a"}\n{"text": "b"}\n';

describe("gzip", () => {
  it("is taken off around any format, of one member or many", async () => {
    expect(await outcomesIn(gzipSync(LINES), { name: "a.jsonl.gz" })).toEqual([{ text: "a" }, { text: "b" }]);
    const members = Buffer.concat([gzipSync('{"text": "a"}\n{"te'), gzipSync('xt": "b"}\n')]);
    expect(await outcomesIn(members)).toEqual([{ text: "a" }, { text: "b" }]);
    expect(await outcomesIn(gzipSync("<p>Rebels left.</p>"))).toEqual([{ text: "Rebels left." }]);
    expect(await outcomesIn(gzipSync("Rebels left."), { name: "a.gz" })).toEqual([{ text: "Rebels left." }]);
  });

  it("is a bomb where it unpacks to too much of its size", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, " "));
    expect(bomb.length).toBeLessThan(300_000);
    const items = await itemsIn(bomb, { from: "jsonl" }, 65_536);
    expect(items).toMatchObject([{ ok: false, error: { code: "GZIP_BOMB" } }]);
  });

  it("is a bomb behind an honest beginning, too", async () => {
    const honest = gzipSync(randomBytes(24 * 2 ** 20).toString("base64"));
    const bomb = Buffer.concat([honest, gzipSync(Buffer.alloc(200 * 2 ** 20, " "))]);
    let length = 0;
    const read = async () => {
      for await (const piece of gunzipped(pieces(bomb, 65_536), "a.gz")) length += piece.length;
    };
    await expect(read()).rejects.toMatchObject({ code: "GZIP_BOMB", place: "a.gz" });
    expect(length).toBeGreaterThan(32 * 2 ** 20);
    expect(length).toBeLessThan(100 * 2 ** 20);
  });

  it("is a bomb where it unpacks to more than the limit", async () => {
    const words = gzipSync(randomBytes(2 ** 20).toString("base64"));
    expect(await outcomesIn(words, { unpack: { longest: 2 ** 20 } })).toEqual(["GZIP_BOMB"]);
  });

  it("within gzip is not looked into", async () => {
    const [item] = await itemsIn(gzipSync(gzipSync(LINES)));
    expect(item).toMatchObject({
      error: { code: "FORMAT_UNKNOWN", message: expect.stringContaining("gzip within gzip") },
    });
  });

  it("gives what it can where it is cut, and says so", async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `{"text": "report ${at} ${randomBytes(8).toString("hex")}"}\n`,
    ).join("");
    const packed = gzipSync(lines);
    const outcomes = await outcomesIn(packed.subarray(0, packed.length / 2));
    expect(outcomes.length).toBeGreaterThan(1_000);
    expect(outcomes[0]).toMatchObject({ text: expect.stringMatching(/^report 0 /) });
    expect(outcomes.at(-1)).toBe("GZIP_BROKEN");
    expect(outcomes.slice(0, -1).every((one) => typeof one !== "string" || one === "LINE_NOT_JSON")).toBe(true);
    expect(await outcomesIn(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]))).toEqual(["GZIP_BROKEN"]);
  });

  it("throws what the source throws", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield gzipSync(LINES).subarray(0, 20);
      throw new Error("the disk is gone");
    }
    const read = async () => {
      for await (const _ of gunzipped(failing(), "a.gz"));
    };
    await expect(read()).rejects.toThrow("the disk is gone");
  });
});
