import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { firstBroken } from "./utf8.js";

it("finds the first byte that is no UTF-8", () => {
  expect(firstBroken(Buffer.from("Ünï 🕊 \u{10FFFF}"))).toBe(-1);
  for (const bad of [
    [0x80],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8],
    [0xe2, 0x82],
  ]) {
    expect(firstBroken(Buffer.from([0x61, 0xc3, 0xa9, ...bad, 0x61]))).toBe(3);
  }
});

it("agrees with Node on any bytes", () => {
  const byte = fc.oneof(
    fc.integer({ min: 0x7e, max: 0xff }),
    fc.constantFrom(0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x61),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const bytes = Buffer.from(list);
      const at = firstBroken(bytes);
      expect(at === -1).toBe(isUtf8(bytes));
      if (at >= 0) expect(isUtf8(bytes.subarray(0, at))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
