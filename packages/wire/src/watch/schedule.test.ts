import { describe, expect, it } from "vitest";
import { hintsIn } from "./hints.js";
import { WATCH_INTERVAL_LONGEST } from "./limits.js";
import { freshFor, nextAfterFailure, nextAfterReading, retryAfter } from "./schedule.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse("2016-11-05T09:40:00Z"); // a Saturday
const sure = { now: NOW, random: 0 };

describe("the rest of a feed that was read", () => {
  const hints = { ttl: 0, skipHours: [], skipDays: [] };

  it("is the longest that anybody asks for, within a day", () => {
    expect(nextAfterReading(15 * MINUTE, 0, undefined, sure) - NOW).toBe(15 * MINUTE);
    expect(nextAfterReading(15 * MINUTE, 0, { ...hints, ttl: HOUR }, sure) - NOW).toBe(HOUR);
    expect(nextAfterReading(15 * MINUTE, 2 * HOUR, { ...hints, ttl: HOUR }, sure) - NOW).toBe(2 * HOUR);
    expect(nextAfterReading(15 * MINUTE, 99 * HOUR, hints, sure) - NOW).toBe(WATCH_INTERVAL_LONGEST);
    expect(nextAfterReading(48 * HOUR, 0, hints, sure) - NOW).toBe(48 * HOUR);
  });

  it("is drawn out by chance, by a tenth at most", () => {
    expect(nextAfterReading(10 * MINUTE, 0, hints, { now: NOW, random: 0.999 }) - NOW).toBeCloseTo(11 * MINUTE, -3);
  });

  it("goes on over the hours and days that the feed wants left out", () => {
    const at = (more: object) => new Date(nextAfterReading(15 * MINUTE, 0, { ...hints, ...more }, sure)).toISOString();
    expect(at({ skipHours: [9, 10] })).toBe("2016-11-05T11:00:00.000Z");
    expect(at({ skipDays: ["Saturday", "Sunday"] })).toBe("2016-11-07T00:00:00.000Z");
    expect(at({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) })).toBe("2016-11-05T09:55:00.000Z");
  });
});

it("the rest of a feed that failed doubles, within a day, and is never shorter than its server asks for", () => {
  expect([1, 2, 3].map((failures) => nextAfterFailure(15 * MINUTE, failures, 0, sure) - NOW)).toEqual([
    30 * MINUTE,
    60 * MINUTE,
    120 * MINUTE,
  ]);
  expect(nextAfterFailure(15 * MINUTE, 4_000, 0, sure) - NOW).toBe(WATCH_INTERVAL_LONGEST);
  expect(nextAfterFailure(15 * MINUTE, 1, 50 * HOUR, sure) - NOW).toBe(50 * HOUR);
  expect(nextAfterFailure(10 * MINUTE, 1, 0, { now: NOW, random: 0.999 }) - NOW).toBeCloseTo(18 * MINUTE, -3);
});

it("hears how long an answer stays good, and how long a server wants to be left alone", () => {
  expect(freshFor({ "cache-control": "public, max-age=600" })).toBe(600_000);
  expect(freshFor({ "cache-control": "s-max-age=600" })).toBe(0);
  expect(freshFor({})).toBe(0);
  expect(retryAfter({ "retry-after": "120" }, NOW)).toBe(120_000);
  expect(retryAfter({ "retry-after": "Sat, 05 Nov 2016 10:40:00 GMT" }, NOW)).toBe(HOUR);
  expect(retryAfter({ "retry-after": "Sat, 05 Nov 2016 08:40:00 GMT" }, NOW)).toBe(0);
  expect(retryAfter({ "retry-after": "999999999" }, NOW)).toBe(7 * 24 * HOUR);
  expect(retryAfter({ "retry-after": "soon" }, NOW)).toBe(0);
});

describe("what a feed asks for", () => {
  const channel = (more: string) =>
    hintsIn(
      Buffer.from(`<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${more}</channel></rss>`),
    );

  it("is in its ttl, its skipped hours and days, and the syndication module", async () => {
    const hours = "<skipHours><hour>0</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>";
    expect(await channel(`<ttl>60</ttl><item><ttl>9999</ttl></item>${hours}`)).toEqual({
      ttl: HOUR,
      skipHours: [0, 0],
      skipDays: ["Sunday"],
    });
    expect(
      await channel("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"),
    ).toMatchObject({ ttl: 15 * MINUTE });
    expect(await channel("<ttl>soon</ttl>")).toMatchObject({ ttl: 0 });
  });

  it("is nothing where it is no feed", async () => {
    for (const other of ["", "{}", "<html>", "\u0000"])
      expect(await hintsIn(Buffer.from(other)).catch(() => "broken")).toBeTruthy();
  });
});
