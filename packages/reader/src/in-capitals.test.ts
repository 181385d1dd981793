import { expect, test } from "vitest";
import { isInCapitals } from "./in-capitals.js";

test("capitals throughout are told from a few", () => {
  expect(isInCapitals("GUERRILLAS ATTACKED A BRIDGE NEAR THE TOWN")).toBe(true);
  expect(isInCapitals("NATO and the EU met the UN in Bern on Monday")).toBe(false);
});
