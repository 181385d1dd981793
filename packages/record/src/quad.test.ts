import { expect, it } from "vitest";
import { cameoQuadOf, quadOf } from "./quad.js";

it("puts conceding and sanctions where PLOVER does, and CAMEO elsewhere", () => {
  expect([quadOf("CONCEDE"), quadOf("SANCTION"), quadOf("PROTEST")]).toEqual([1, 3, 4]);
  const cameo = (["CONCEDE", "SANCTION", "PROTEST"] as const).map((type) => cameoQuadOf({ type }));
  expect(cameo).toEqual([2, 4, 3]);
});

it("goes by the code where an event has one", () => {
  expect(cameoQuadOf({ type: "ASSAULT", cameo: "138" })).toBe(3);
});
