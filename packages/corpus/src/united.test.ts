import { expect, it } from "vitest";
import { United } from "./united.js";

it("has the smallest stand for all that are joined, in whatever order", () => {
  const united = new United();
  united.join(7, 5);
  united.join(9, 8);
  united.join(9, 7);
  expect([5, 7, 8, 9].map((number) => united.of(number))).toEqual([5, 5, 5, 5]);
});

it("leaves alone what was never joined, and knows only what was", () => {
  const united = new United();
  united.join(3, 3);
  expect(united.of(4)).toBe(4);
  expect(united.all()).toEqual([3]);
});
