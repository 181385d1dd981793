import { schema } from "sayso-record";
import { expect, it } from "vitest";
import { familiesOfType, familyOfEvent } from "./family.js";

it("an event is of one of the families of its type, whatever its mode", () => {
  const modes = [undefined, "kidnap", "hostages", "seize", "arrest", "detain", "release", "ceasefire", "bombing"];
  for (const type of schema.ploverType.options) {
    for (const mode of modes)
      expect(familiesOfType(type)).toContain(familyOfEvent({ type, ...(mode !== undefined && { mode }) }));
  }
});
