import { expect, it } from "vitest";
import { likest } from "./moved.js";

it("finds what shares most, and nothing where nothing is shared", () => {
  const stories = [{ events: ["a#v1"] }, { events: ["a#v2", "b#v1"] }];
  expect(likest(stories, ({ events }) => events, ["a#v2", "b#v1", "a#v1"])).toBe(stories[1]);
  expect(likest(stories, ({ events }) => events, ["c#v1"])).toBeUndefined();
});
