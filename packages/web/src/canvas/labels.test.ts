import { describe, expect, it } from "vitest";
import { type Label, placedLabels } from "./labels.js";

/** Letters of ten pixels. */
const widthOf = (text: string) => 10 * text.length;
const named = (text: string, x: number, y: number): Label => ({ text, x, y, beside: 8 });
const room = { most: 10, across: 400, discs: [] };

describe("labels", () => {
  it("stand to the right of what they name, and to the left at the edge", () => {
    expect(placedLabels([named("one", 100, 50)], widthOf, room)).toEqual([{ text: "one", left: 108, y: 50 }]);
    expect(placedLabels([named("one", 390, 50)], widthOf, room)).toEqual([{ text: "one", left: 352, y: 50 }]);
  });

  it("do not lie on each other: the less important stands elsewhere, or nowhere", () => {
    const two = placedLabels([named("chief", 100, 50), named("other", 130, 56)], widthOf, room);
    expect(two.map(({ text, y }) => [text, y])).toEqual([
      ["chief", 50],
      ["other", 70],
    ]);
    const many = Array.from({ length: 20 }, (_, index) => named(`name ${index}`, 200, 50));
    expect(placedLabels(many, widthOf, room).map(({ left }) => left)).toEqual([208, 132]);
  });

  it("cover no dot where they need not, and one rather than be left out", () => {
    const beside = [{ x: 120, y: 50, radius: 4 }];
    expect(placedLabels([named("one", 100, 50)], widthOf, { ...room, discs: beside })).toEqual([
      { text: "one", left: 62, y: 50 },
    ]);
    const around = [
      { x: 120, y: 50, radius: 4 },
      { x: 80, y: 50, radius: 4 },
      { x: 100, y: 64, radius: 4 },
      { x: 100, y: 36, radius: 4 },
    ];
    expect(placedLabels([named("one", 100, 50)], widthOf, { ...room, discs: around })).toHaveLength(1);
  });

  it("are as many as are asked for", () => {
    const far = Array.from({ length: 5 }, (_, index) => named("one", 100, 100 * index));
    expect(placedLabels(far, widthOf, { ...room, most: 3 })).toHaveLength(3);
  });
});
