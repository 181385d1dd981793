import { expect, it } from "vitest";
import { dayOf, dayOfReport } from "./day.js";

it("tells the day in UTC of a moment that tells its zone, else the day as it is written", () => {
  expect(dayOf("2024-06-03T23:30:00-05:00")).toBe("2024-06-04");
  expect(dayOf("2024-06-03T01:30:00+03:00")).toBe("2024-06-02");
  expect(dayOf("2024-06-03T23:30:00")).toBe("2024-06-03");
  expect(dayOf("2024-06-03")).toBe("2024-06-03");
});

it("takes the day of a report's dateline where nobody tells when it was published", () => {
  const dateline = { span: [0, 1], places: [], date: "2024-06-03" } satisfies Parameters<
    typeof dayOfReport
  >[0]["dateline"];
  expect(dayOfReport({ dateline })).toBe("2024-06-03");
  expect(dayOfReport({ published: "2024-06-05", dateline })).toBe("2024-06-05");
  expect(dayOfReport({})).toBeUndefined();
});
