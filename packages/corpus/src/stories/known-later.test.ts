import { describe, expect, it } from "vitest";
import type { Features } from "./features.js";
import { matchTellings, reachOf } from "./match.js";

const base: Features = {
  ...{ family: "ASSAULT", mood: "real", country: "IRQ", targets: ["target:pipeline"], means: ["means:bomb"] },
  ...{ parts: [], actors: [], recipients: [], heads: ["pipeline"], figures: {} },
};
const bombing: Features = { ...base, from: "2026-10-12", to: "2026-10-12", published: "2026-10-13" };

describe("a report without a day", () => {
  it("goes with what was up to two weeks ago, where it speaks of it as known", () => {
    expect(matchTellings(bombing, { ...base, known: true, published: "2026-10-20" })).toBeGreaterThan(0.5);
    expect(matchTellings(bombing, { ...base, known: true, published: "2026-11-20" })).toBeUndefined();
  });

  it("goes with what was a week ago only in the same town, or where the same was hit: else all that is known would be one", () => {
    const later: Features = { ...base, known: true, published: "2026-10-20", targets: [] };
    const at = (lat: number) => ({
      place: {
        ...{ gazetteer: "test", id: `p${lat}`, name: "Baiji", country: "IRQ" },
        lat,
        lon: 43,
        precision: "city" as const,
      },
    });
    expect(matchTellings(bombing, later)).toBeUndefined();
    expect(matchTellings({ ...bombing, ...at(35) }, { ...later, ...at(35) })).toBeDefined();
    expect(matchTellings({ ...bombing, ...at(35) }, { ...later, ...at(36) })).toBeUndefined();
    expect([later, { ...later, targets: ["target:house"] }, { ...later, ...at(35) }].map(reachOf)).toEqual([0, 14, 14]);
  });

  it("goes with nothing so old where it tells it as new, nor with what is still to come", () => {
    expect(matchTellings(bombing, { ...base, published: "2026-10-20" })).toBeUndefined();
    expect(matchTellings(bombing, { ...base, known: true, published: "2026-10-04" })).toBeUndefined();
  });
});

describe("two means", () => {
  const by = (...means: string[]): Features => ({ ...bombing, means });

  it("are one where a blast is what was heard of the other", () => {
    const joined = matchTellings(by("means:blast"), by("means:drone")) ?? 0;
    expect(joined).toBeGreaterThan(matchTellings(by("means:gun"), by("means:drone")) ?? 0);
    expect(matchTellings(by("means:device"), by("means:bomb"))).toBe(joined);
  });
});

it("takes the station of the police for no bus station, but for what may be called the station", () => {
  const at = (target: string): Features => ({ ...bombing, targets: [target] });
  const station = matchTellings(at("target:station"), at("target:station-police")) ?? 0;
  expect(station).toBeGreaterThan(matchTellings(at("target:station-media"), at("target:station-police")) ?? 0);
});
