import { expect, it } from "vitest";
import { singular, verbForms } from "./inflection.js";

it.each([
  ["policemen", "policeman"],
  ["women", "woman"],
  ["children", "child"],
  ["bodies", "body"],
  ["bosses", "boss"],
  ["buses", "bus"],
  ["people", "people"],
  ["virus", "virus"],
  ["houses", "house"],
  ["cases", "case"],
  ["boss", "boss"],
  ["trucks", "truck"],
])("makes %s %s", (plural, one) => expect(singular(plural)).toBe(one));

it("gives the forms of a verb", () => {
  expect(verbForms("kidnap")).toContain("kidnapped");
  expect(verbForms("die")).toEqual(["die", "dies", "died", "dying"]);
  expect(verbForms("flee")).toContain("fleeing");
  expect(verbForms("massacre")).toContain("massacred");
});
