import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { isOfDay } from "./of-day.js";
import { analysisOf } from "./trees.fixture.js";

const named = (words: string, first: number, end: number) =>
  isOfDay(
    new Tree(
      analysisOf(
        [
          words
            .split(" ")
            .map((word) => `${word}/PROPN/dep/1`)
            .join(" "),
        ],
        [],
      ),
    ),
    first,
    end,
  );

it("knows a day by its name, and whom it is named for", () => {
  expect(named("on St Patrick 's Day", 1, 3)).toBe(true);
  expect(named("marched on Luther King Day", 2, 5)).toBe(true);
  expect(named("on Christmas Eve", 1, 3)).toBe(true);
});

it("leaves those who are called so, and whose something it is, somebody", () => {
  expect(named("Doris Day sang", 0, 2)).toBe(false);
  expect(named("on St Patrick 's grave", 1, 3)).toBe(false);
  expect(named("Eve left", 0, 1)).toBe(false);
});
