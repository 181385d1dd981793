import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Palette } from "./palette.js";
import { cutTo, harmless, widthOf } from "./width.js";
import { run, wrap } from "./wrap.js";

const plain: Palette = { coloured: false, paint: (text) => text };
const signs: Palette = { coloured: true, paint: (text, looks) => (looks.length ? `<${text}>` : text) };

describe("wrap", () => {
  it("breaks at spaces, and joins words of several runs", () => {
    const runs = [run("The "), run("army", "cue"), run(", it said, "), run("did not fire", "cue"), run(".")];
    expect(wrap(runs, 14, plain, "  ", "* ")).toEqual(["* The army, it", "  said, did", "  not fire."]);
    expect(wrap(runs, 14, signs, "  ", "* ")).toEqual(["* The <army>, it", "  said, <did>", "  <not>< ><fire>."]);
  });

  it("cuts a word that is longer than a line", () => {
    expect(wrap([run("a bcdefghijk l")], 6, plain)).toEqual(["a", "bcdefg", "hijk l"]);
  });

  it("gives one line for nothing", () => {
    expect(wrap([], 10, plain, "  ")).toEqual([""]);
  });

  it("never goes over the width, and loses no letter", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "B", " ", "é", "🕊️", "語", "\n", "e\u0301", "—") });
    fc.assert(
      fc.property(fc.array(text), fc.integer({ min: 8, max: 60 }), (texts, width) => {
        const lines = wrap(
          texts.map((one) => run(one)),
          width,
          plain,
          "  ",
        );
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const letters = (all: string) => all.replace(/\s/g, "");
        expect(letters(lines.join(""))).toBe(letters(texts.join("")));
      }),
    );
  });
});

describe("width", () => {
  it("counts columns as a terminal does", () => {
    expect(["abc", "é", "e\u0301", "語", "🕊️", "👩‍👩‍👧", "مرحبا", "—"].map(widthOf)).toEqual([3, 1, 1, 2, 2, 2, 5, 1]);
  });

  it("cuts with an ellipsis", () => {
    expect(cutTo("Government forces", 17)).toBe("Government forces");
    expect(cutTo("Government forces", 12)).toBe("Government…");
    expect(widthOf(cutTo("語語語語語", 6))).toBeLessThanOrEqual(6);
  });

  it("does not let a text steer the terminal", () => {
    expect(harmless("a\x1b[31mb\x07\u202ec\td\r\ne")).toBe("a\uFFFD[31mb\uFFFD\uFFFDc d\ne");
  });
});
