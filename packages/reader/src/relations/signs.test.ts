import { expect, it } from "vitest";
import { signsOf } from "./signs.js";

it("weighs a relation by the family that found it, its type, and what stands at its ends", () => {
  expect(signsOf("following", "located-in", "group", "location")).toEqual([
    "relation",
    "relation by following",
    "relation located-in",
    "relation from group",
    "relation to location",
  ]);
});

it("says of an end that is no mention that it is none", () => {
  expect(signsOf("clauses", "fighting", undefined, "person")).toContain("relation from no mention");
});
