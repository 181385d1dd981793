import { describe, expect, it } from "vitest";
import { clusterNodes } from "./cluster.js";
import type { Features } from "./features.js";
import { matchReasons, matchTellings } from "./match.js";

const MARIB = {
  gazetteer: "geonames",
  id: "1",
  name: "Marib",
  lat: 15.46,
  lon: 45.33,
  country: "YEM",
  precision: "city",
} as const;
const ADEN = {
  gazetteer: "geonames",
  id: "2",
  name: "Aden",
  lat: 12.78,
  lon: 45.03,
  country: "YEM",
  precision: "city",
} as const;

/** An attack in Marib on 16 February, but for what is given. */
function attack(of: Partial<Features> = {}): Features {
  const none = { targets: [], means: [], parts: [], actors: [], recipients: [], heads: [], figures: {} };
  const day = { from: "2026-02-16", to: "2026-02-16", published: "2026-02-17" };
  return { family: "ASSAULT", mood: "real", ...day, place: MARIB, country: "YEM", ...none, ...of };
}

function groups(...all: Features[]): string[][] {
  return clusterNodes(all.map((features, at) => ({ key: `n${at}`, features })));
}

const market = attack({ targets: ["target:market"], means: ["means:shell"], figures: { killed: [9, 9] } });
const barracks = attack({
  targets: ["target:base"],
  means: ["means:gun"],
  parts: ["part:night"],
  figures: { killed: [13, 13] },
});

describe("one story", () => {
  it.each([
    ["another toll", market, { ...market, figures: { killed: [12, 12] as [number, number] } }],
    ["no target named", market, attack({ means: ["means:shell"] })],
    ["told a day later, on its way past midnight", market, { ...market, from: "2026-02-17", to: "2026-02-17" }],
  ])("%s", (_, a, b) => expect(groups(a, b)).toHaveLength(1));
});

describe("why two are one story", () => {
  it("adds up to how well they match", () => {
    for (const other of [market, { ...market, figures: { killed: [12, 12] as [number, number] } }, attack({})]) {
      const reasons = matchReasons(market, other);
      const sum = reasons.reduce((all, { score }) => all + score, 0);
      expect(sum).toBeCloseTo(matchTellings(market, other) ?? 0);
    }
    expect(matchReasons(market, market).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["days", "places", "what was hit, by what, when in the day"]),
    );
    expect(matchReasons(market, { ...market, place: ADEN })).toEqual([]);
  });
});

describe("those without a strong match", () => {
  it("go with the story that one of them matches well enough, though they matched each other first", () => {
    const told = attack({ means: ["means:air"], heads: ["port"] });
    const again = attack({ means: ["means:air"], heads: ["port"], figures: { injured: [3, 3] } });
    const bare = attack({ place: { ...MARIB, precision: "admin1" } });
    const other = attack({ place: { ...MARIB, precision: "admin1" }, figures: { killed: [2, 2] } });
    expect(groups(bare, other, told, again)).toHaveLength(1);
  });
});

describe("two stories", () => {
  it.each([
    ["two attacks on one town on one day", market, barracks],
    ["one group in two towns", market, { ...market, place: ADEN }],
    ["a week later", market, { ...market, from: "2026-02-23", to: "2026-02-23" }],
    ["done and threatened", market, { ...market, mood: "talk" as const }],
    ["an attack and an arrest", market, { ...market, family: "hold" }],
    [
      "two days of one report",
      { ...market, otherDays: ["2026-02-17"] },
      { ...market, from: "2026-02-17", to: "2026-02-17" },
    ],
    ["put apart by a person", market, { ...market, apart: "c1" }],
    [
      "two men arrested in one town on one day",
      attack({ family: "hold", recipients: ["omar hadid"] }),
      attack({ family: "hold", recipients: ["nasser saleh"] }),
    ],
  ])("%s", (_, a, b) => expect(groups(a, b)).toHaveLength(2));

  it("are not brought together by a telling that fits both", () => {
    const found = groups(market, barracks, attack({ figures: { killed: [10, 10] } }));
    expect(found).toHaveLength(2);
  });
});

it("goes by what a person ties together", () => {
  const nodes = [
    { key: "a", features: market },
    { key: "b", features: barracks },
  ];
  expect(clusterNodes(nodes, [{ a: "a", b: "b" }])).toEqual([["a", "b"]]);
});
