import { describe, expect, it } from "vitest";
import { isAcronym } from "./acronyms.js";

describe("isAcronym", () => {
  it.each([
    ["SDF", "Syrian Democratic Forces", true],
    ["U.N.", "United Nations", true],
    ["ISIL", "Islamic State of Iraq and the Levant", true],
    ["UNODC", "United Nations Office on Drugs and Crime", true],
    ["CENTCOM", "Central Command", true],
    ["OPS", "UN Office for Project Services", true],
    ["US", "Syria", false],
    ["EU", "European Central Bank", false],
    ["the", "Turkish High Echelon", false],
  ])("%s of %s: %s", (short, long, is) => expect(isAcronym(short, long)).toBe(is));
});
