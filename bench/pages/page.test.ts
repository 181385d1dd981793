import { expect, it } from "vitest";
import { pagesSection } from "./page.js";

it("tells what was reached, and marks what was not", () => {
  const text = pagesSection({
    reports: 10_000,
    stories: 40_000,
    actors: 2000,
    places: 1500,
    opened: [
      { what: "Stories", taken: [900, 300, 400] },
      { what: "Map", taken: [1200, 1100, 5000] },
    ],
    filtered: [{ what: "type", taken: [150, 90, 120] }],
    drawn: [{ what: "map, nearer", taken: [20, 30, 25] }],
    troubles: [],
  });
  expect(text).toContain("within 1000 ms | 1200 ms (Map) ▽ |");
  expect(text).toContain("within 200 ms | 120 ms (type) |");
  expect(text).toContain("| Stories | 400 ms | | type | 120 ms | | map, nearer | 25 ms |");
  expect(text).toContain("| Map | 1200 ms | |  |  | |  |  |");
  expect(text).toContain("| nothing in the console | nothing |");
});
