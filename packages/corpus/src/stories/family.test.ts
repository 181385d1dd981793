import { schema } from "sayso-record";
import { expect, it } from "vitest";
import { familiesOfType, familyOfEvent } from "./family.js";

it("an event is of one of the families of its type, whatever its mode", () => {
  const modes = [
    undefined,
    "kidnap",
    "hostages",
    "seize",
    "arrest",
    "detain",
    "release",
    "ceasefire",
    "escape",
    "bombing",
  ];
  for (const type of schema.ploverType.options) {
    for (const mode of modes)
      for (const cameo of [undefined, "057", "170", "175"]) {
        const event = { type, ...(mode !== undefined && { mode }), ...(cameo !== undefined && { cameo }) };
        expect(familiesOfType(type)).toContain(familyOfEvent(event));
      }
  }
});

it("was one, where soldiers overthrew a president and arrested him", () => {
  expect(familyOfEvent({ type: "COERCE", cameo: "170" })).not.toBe(
    familyOfEvent({ type: "COERCE", mode: "arrest", cameo: "173" }),
  );
});
