import { describe, expect, it } from "vitest";
import { countryNamed, countryOfCapital, peopleNamed } from "./countries.js";

describe("countryNamed", () => {
  it.each([
    ["Britain", "GBR"],
    ["the UK", "GBR"],
    ["U.S.", "USA"],
    ["US", "USA"],
    ["UNITED STATES", "USA"],
    ["Syria", "SYR"],
    ["us", undefined],
    ["Mosul", undefined],
  ])("of %s is %s", (name, iso3) => expect(countryNamed(name)?.iso3).toBe(iso3));
});

describe("peopleNamed", () => {
  it("knows states' peoples with their state, and peoples without one", () => {
    expect(peopleNamed("Iraqis")).toEqual({ name: "Iraqi", kind: "state", iso3: "IRQ" });
    expect(peopleNamed("Kurdish")).toEqual({ name: "Kurd", kind: "people" });
    expect(peopleNamed("Shi’ite")?.kind).toBe("religion");
    expect(peopleNamed("Mosul")).toBeUndefined();
  });
});

it("knows whose capital a town is", () => {
  expect(countryOfCapital("Ankara")).toBe("TUR");
  expect(countryOfCapital("Mosul")).toBeUndefined();
});
